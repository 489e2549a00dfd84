import type { ImportChange } from '../../../shared/features/exchange/import-comparison.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { formatArea, formatMoney } from '../../app/format.ts';
import { isMessageKey, type Text } from '../../app/texts.ts';

const LABELS: Readonly<Record<string, MessageKey>> = {
  areaThousandths: 'importField.area',
  innerAreaThousandths: 'importField.innerArea',
  active: 'exchange.change.active',
  name: 'exchange.change.name',
  fromOn: 'exchange.change.fromOn',
  shareHundredths: 'exchange.change.share',
  isPayer: 'importField.payer',
  isPrimaryContact: 'importField.primaryContact',
  unit: 'exchange.change.unit',
  driver: 'importField.driverName',
  multiplierThousandths: 'importField.multiplier',
  baseReadingThousandths: 'importField.baseReading',
};

/** What is changed, whose it is when it is a person's. */
export function changeLabel({ field, person }: ImportChange, t: Text): string {
  const role = `occupancyRole.${field}`;
  const own = `importField.${field}`;
  const label = LABELS[field] ?? (isMessageKey(own) ? own : 'exchange.change.other');
  const words = isMessageKey(role) ? t(role) : t(label);
  return person === '' || isMessageKey(role) ? words : `${person} · ${words}`;
}

/** A value as people read it; the change carries it as the office keeps it. */
export function changeValue({ field, person }: ImportChange, value: string, t: Text): string {
  if (value === '') return t('exchange.change.nothing');
  switch (field) {
    case 'areaThousandths':
    case 'innerAreaThousandths':
      return `${formatArea(Number(value))} m²`;
    case 'shareHundredths':
      return `${Number(value) / 100} %`;
    case 'multiplierThousandths':
    case 'baseReadingThousandths':
    case 'reading':
      return String(Number(value) / 1000);
    case 'owed':
    case 'prepaid':
      return formatMoney(Number(value));
    case 'kind':
      return worded(person === '' ? `unitKind.${value}` : `personKind.${value}`, value, t);
    case 'occupancyState':
    case 'worksState':
      return worded(`${field}.${value}`, value, t);
    case 'readingKind':
      return worded(`readingKind.${value}`, value, t);
    case 'inUse':
      return t(value === 'true' ? 'useState.inUse' : 'useState.retired');
    case 'active':
    case 'isPayer':
    case 'isPrimaryContact':
    case 'rolledOver':
      return t(value === 'true' ? 'exchange.change.yes' : 'exchange.change.no');
    default:
      return value;
  }
}

function worded(key: string, value: string, t: Text): string {
  return isMessageKey(key) ? t(key) : value;
}
