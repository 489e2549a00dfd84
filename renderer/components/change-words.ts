import type { HistoryEntry } from '../../shared/features/archives/history.contract.ts';
import { formatArea, formatMoney, formatShare } from '../app/format.ts';
import { isMessageKey, type Text } from '../app/texts.ts';

type Change = HistoryEntry['changes'][number];

export interface ChangeWords {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A change in the words of the screen; null for what the program keeps for itself. */
export function changeWords({ field, before, after }: Change, t: Text): ChangeWords | null {
  const label = `field.${field}`;
  if (!isMessageKey(label)) return null;
  return { field: t(label), before: valueWords(field, before, t), after: valueWords(field, after, t) };
}

/** Fields whose values are codes, and the keys under which their words are. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  kind: ['unitKind', 'personKind', 'letterKind', 'meterKind', 'readingKind'],
  occupancyState: ['occupancyState'],
  worksState: ['worksState'],
  role: ['occupancyRole'],
  keyKind: ['keyKind'],
  keyState: ['keyState'],
  petKind: ['petKind'],
  authorisationKind: ['authorisationKind'],
  revealed: ['field'],
  verified: ['field'],
  standing: ['paperStanding'],
  manner: ['loanManner'],
  register: ['filingRegister'],
  filingState: ['filingState'],
  secrecy: ['secrecy'],
  urgency: ['urgency'],
  actKind: ['dunning.act'],
  actOutcome: ['dunning.outcome'],
  arrearsReason: ['dunning.reason'],
  serviceResult: ['dunning.result'],
  holdKind: ['dunning.hold'],
  deliveryMethod: ['deliveryMethod'],
  deliveryResult: ['deliveryResult'],
  lineStatus: ['dunning.status'],
  hoursScheme: ['employees.scheme'],
};

function valueWords(field: string, value: Change['after'], t: Text): string {
  if (typeof value === 'boolean') return t(value ? 'archives.yes' : 'archives.no');
  if (Array.isArray(value))
    return value.map((part) => valueWords(field, part, t)).join(t('archives.valueSeparator'));
  if (typeof value === 'number') {
    if (field.endsWith('Thousandths')) return `${formatArea(value)} m²`;
    if (field.endsWith('Cents')) return formatMoney(value);
    if (field === 'dunningStage') return stageWords(value, t);
    return field === 'shareHundredths' ? formatShare(value) : String(value);
  }
  if (typeof value !== 'string') return '';
  if (field === 'period') return retentionWords(value, t);
  const key = CODES[field]?.map((prefix) => `${prefix}.${value}`).find(isMessageKey);
  return key === undefined ? value : t(key);
}

/** A stage of collection by its number. */
function stageWords(stage: number, t: Text): string {
  const key = `dunning.stage.${stage}`;
  return isMessageKey(key) ? t(key) : String(stage);
}

/** `Y` and `D10` of an archive number, as people say them. */
function retentionWords(period: string, t: Text): string {
  const years = /^D(\d+)$/u.exec(period)?.[1];
  if (years !== undefined) return t('filing.years', { years });
  return period === 'Y' ? t('filing.forGood') : period;
}

/** What was done, in the office's words; an operation without words of its own says so plainly. */
export function actionWords(action: string, t: Text): string {
  const key = `activity.${action}`;
  return t(isMessageKey(key) ? key : 'activity.other');
}
