import type { RollChange } from '../../../shared/features/archives/roll-row.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { formatArea } from '../../app/format.ts';
import { isMessageKey, type Text } from '../../app/texts.ts';

const LABELS: Readonly<Record<string, MessageKey>> = {
  floor: 'rollField.floor',
  kind: 'rollField.kind',
  areaThousandths: 'rollField.area',
  innerAreaThousandths: 'rollField.innerArea',
  occupancyState: 'rollField.occupancyState',
  handedOverOn: 'rollField.handedOverOn',
  billedFromOn: 'rollField.billedFromOn',
  note: 'rollField.note',
  active: 'exchange.change.active',
  name: 'exchange.change.name',
  phones: 'exchange.change.phones',
  idNumber: 'rollField.ownerIdNumber',
  email: 'rollField.ownerEmail',
  mailingAddress: 'rollField.mailingAddress',
  fromOn: 'exchange.change.fromOn',
  shareHundredths: 'exchange.change.share',
  payer: 'exchange.change.payer',
  plate: 'rollField.plates',
};

/** What is changed, whose it is when it is a person's. */
export function changeLabel({ field, person }: RollChange, t: Text): string {
  const role = `occupancyRole.${field}`;
  const words = isMessageKey(role) ? t(role) : t(LABELS[field] ?? 'exchange.change.other');
  return person === '' || isMessageKey(role) ? words : `${person} · ${words}`;
}

/** A value as people read it; the change carries it as the office keeps it. */
export function changeValue({ field, person }: RollChange, value: string, t: Text): string {
  if (value === '') return t('exchange.change.nothing');
  switch (field) {
    case 'areaThousandths':
    case 'innerAreaThousandths':
      return `${formatArea(Number(value))} m²`;
    case 'shareHundredths':
      return `${Number(value) / 100} %`;
    case 'kind':
      return worded(person === '' ? `unitKind.${value}` : `personKind.${value}`, value, t);
    case 'occupancyState':
      return worded(`occupancyState.${value}`, value, t);
    case 'active':
      return t(value === 'true' ? 'exchange.change.yes' : 'exchange.change.no');
    default:
      return value;
  }
}

function worded(key: string, value: string, t: Text): string {
  return isMessageKey(key) ? t(key) : value;
}
