import { Tag } from 'antd';
import type { LetterRow } from '../../../shared/features/letters/letter.ts';
import { LETTER_KINDS, LETTER_STATES } from '../../../shared/features/letters/letter-kind.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const letterColumns: readonly GridColumn<LetterRow>[] = [
  {
    field: 'number',
    header: 'letters.number',
    kind: 'text',
    width: 170,
    pinned: true,
    href: (row) => `letters/${row.id}`,
  },
  {
    field: 'kind',
    header: 'letters.kind',
    kind: 'choice',
    width: 175,
    choices: LETTER_KINDS.map((kind) => ({ value: kind, label: `letterKind.${kind}` as const })),
  },
  {
    field: 'subject',
    header: 'letters.subject',
    kind: 'text',
    flex: 2,
    width: 200,
    href: (row) => `letters/${row.id}`,
  },
  { field: 'recipient', header: 'letters.recipient', kind: 'text', flex: 1, width: 150 },
  {
    field: 'state',
    header: 'letters.state',
    kind: 'choice',
    width: 90,
    choices: LETTER_STATES.map((state) => ({ value: state, label: `letterState.${state}` as const })),
    render: (row) => <LetterStateTag state={row.state} returned={row.returned} />,
  },
  { field: 'signedOn', header: 'letters.signedOn', kind: 'date', width: 110 },
  { field: 'issuedOn', header: 'letters.issuedOn', kind: 'date', width: 110, hidden: true },
  { field: 'validUntil', header: 'letters.validUntil', kind: 'date', width: 110 },
  { field: 'draftedBy', header: 'letters.draftedBy', kind: 'text', width: 100 },
  { field: 'signedBy', header: 'letters.signedBy', kind: 'text', width: 100 },
  { field: 'issuedBy', header: 'letters.issuedBy', kind: 'text', width: 100, hidden: true },
  { field: 'updatedAt', header: 'letters.updatedAt', kind: 'instant', width: 150, hidden: true },
];

const COLOURS = { draft: 'gold', review: 'blue', signed: 'cyan', issued: 'green', void: 'red' } as const;

export function LetterStateTag(props: { readonly state: LetterRow['state']; readonly returned?: boolean }) {
  const { state, returned = false } = props;
  const t = useText();
  if (returned) {
    return (
      <Tag variant="filled" color="orange">
        {t('letterAction.returned')}
      </Tag>
    );
  }
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`letterState.${state}`)}
    </Tag>
  );
}
