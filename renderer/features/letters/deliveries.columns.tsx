import { Tag } from 'antd';
import type { DeliveryRow } from '../../../shared/features/letters/deliveries.contract.ts';
import { DELIVERY_STATES, type DeliveryState } from '../../../shared/features/letters/letter-delivery.ts';
import { LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import { DELIVERY_METHODS } from '../../../shared/features/letters/letter-kind-settings.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const deliveryColumns: readonly GridColumn<DeliveryRow>[] = [
  {
    field: 'number',
    header: 'letters.number',
    kind: 'text',
    width: 160,
    pinned: true,
    href: (row) => `letters/${String(row.id)}`,
  },
  {
    field: 'kind',
    header: 'letters.kind',
    kind: 'choice',
    width: 120,
    choices: LETTER_KINDS.map((kind) => ({ value: kind, label: `letterKind.${kind}` as const })),
  },
  { field: 'unitName', header: 'letters.delivery.unit', kind: 'text', width: 110 },
  { field: 'recipient', header: 'letters.delivery.recipient', kind: 'text', width: 130 },
  { field: 'subject', header: 'letters.subject', kind: 'text', flex: 1, width: 180 },
  { field: 'issuedOn', header: 'letters.issuedOn', kind: 'date', width: 108 },
  { field: 'days', header: 'letters.delivery.days', kind: 'number', width: 90 },
  {
    field: 'deliveryState',
    header: 'letters.delivery.state',
    kind: 'choice',
    width: 130,
    choices: DELIVERY_STATES.map((state) => ({ value: state, label: `deliveryState.${state}` as const })),
    render: (row) => <DeliveryStateTag state={row.deliveryState} />,
  },
  {
    field: 'method',
    header: 'letters.delivery.method',
    kind: 'choice',
    width: 120,
    choices: DELIVERY_METHODS.map((method) => ({
      value: method,
      label: `deliveryMethod.${method}` as const,
    })),
  },
  { field: 'onDay', header: 'letters.delivery.onDay', kind: 'date', width: 108, hidden: true },
  { field: 'receivedBy', header: 'letters.delivery.receivedBy', kind: 'text', width: 110, hidden: true },
];

const COLOURS: Readonly<Record<DeliveryState, string>> = {
  none: 'gold',
  planned: 'blue',
  sent: 'blue',
  absent: 'orange',
  refused: 'red',
  left: 'cyan',
  returned: 'red',
  unproved: 'orange',
  proved: 'green',
};

export function DeliveryStateTag({ state }: { readonly state: DeliveryState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`deliveryState.${state}`)}
    </Tag>
  );
}
