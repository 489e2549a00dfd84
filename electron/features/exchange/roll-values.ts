import { parseScaled } from '../../../shared/domain/money.ts';
import type { OccupancyState, UnitKind } from '../../../shared/features/archives/household.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';

const HAN_ONLY = /^[\p{Script=Han}·]+$/u;
const COMPANY = /公司|有限|集團|集团|委員會|委员会|\b(?:ltd|limited|co|inc|corp)\b/iu;

/** Several values in one cell, as people part them. A comma inside a Latin name parts nothing. */
export function splitCell(text: string): string[] {
  const separators = /\p{Script=Han}|\d{6}/u.test(text)
    ? /[、，,；;/／\n|｜&＆]+/u
    : /[、，；;/／\n|｜&＆]+/u;
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export interface NamedShare {
  readonly name: string;
  readonly isCompany: boolean;
  /** Text of the share in brackets, such as `50%`; null when there is none. */
  readonly share: string | null;
}

/** 張三、李四(50%); also `張三 李四`, whose parts are whole names, but not `歐陽 修`, whose parts are not. */
export function parseNames(text: string): NamedShare[] {
  return splitCell(text.normalize('NFKC')).flatMap((part) => {
    const share = /[(](\s*\d+(?:\.\d+)?\s*%\s*)[)]/u.exec(part)?.[1]?.trim() ?? null;
    const name = part.replace(/[(]\s*\d+(?:\.\d+)?\s*%\s*[)]/gu, '').trim();
    return spacedNames(name).map((one) => ({ name: one, isCompany: COMPANY.test(one), share }));
  });
}

function spacedNames(written: string): string[] {
  const text = written.replace(/(?<=[\p{Script=Han}A-Za-z]{2})\s*(?:先生|女士|小姐)$/u, '');
  const parts = text.split(/\s+/u).filter((part) => part !== '');
  if (parts.length < 2 || COMPANY.test(text)) return parts.length === 0 ? [] : [parts.join(' ')];
  if (parts.every((part) => HAN_ONLY.test(part))) {
    return parts.every((part) => part.length >= 2 && part.length <= 4) ? parts : [parts.join('')];
  }
  return [parts.join(' ')];
}

/** Hundredths of a percent of `50%`; null when it is no share. */
export function parseShare(text: string): number | null {
  return asShare(parseScaled(text.normalize('NFKC').replace(/\s*%$/u, ''), 2));
}

/** A number shown as a percentage is the percentage that it shows; one without is in percent, so 0.5 is half of one. */
export function parseShareCell(cell: SheetCell): number | null {
  if (cell.kind === 'number') {
    // A computed share carries the noise of binary fractions.
    return asShare(Math.round(cell.value * (cell.text.endsWith('%') ? 10_000 : 100)));
  }
  return cell.kind === 'text' ? parseShare(cell.text.trim()) : null;
}

function asShare(hundredths: number | null): number | null {
  return hundredths !== null && hundredths >= 1 && hundredths <= 10_000 ? hundredths : null;
}

export interface PhoneCell {
  readonly phones: readonly string[];
  /** Words beside the digits, such as 太太: they would be lost otherwise. */
  readonly hasWords: boolean;
  readonly isValid: boolean;
}

/** `138 0013-8000、2345 6789 (太太)` → 13800138000 and 23456789. */
export function parsePhones(text: string): PhoneCell {
  const written = text.normalize('NFKC').replace(/[‐‑‒–—−－]/gu, '-');
  const hasWords = /[\p{Letter}]/u.test(written);
  const pieces = written
    .split(/[、，,；;/|\n\p{Letter}:：]+/u)
    .map((piece) => piece.replace(/[()\s]+/gu, ' ').trim());
  const phones = pieces.filter((piece) => /\d/u.test(piece)).flatMap(spacedPhones);
  const unique = [...new Set(phones)];
  return {
    phones: unique,
    hasWords,
    isValid:
      unique.length > 0 &&
      unique.length <= 10 &&
      unique.every(
        (phone) => /^\+?\d[\d-]{4,20}$/u.test(phone) && digitCount(phone) >= 5 && digitCount(phone) <= 15,
      ),
  };
}

/** Two phones parted by a space alone are two; the groups of one phone are one. */
function spacedPhones(piece: string): string[] {
  const groups = piece.split(' ').filter((group) => group !== '');
  if (digitCount(piece) <= 13) return [onePhone(groups)];
  if (groups.every((group) => digitCount(group) >= 7)) return groups.map((group) => onePhone([group]));
  if (groups.length % 2 === 0 && groups.every((group) => digitCount(group) === 4)) {
    return Array.from({ length: groups.length / 2 }, (_, index) =>
      onePhone(groups.slice(index * 2, index * 2 + 2)),
    );
  }
  return [onePhone(groups)];
}

/** The hyphen after a landline's area code stays; every other one only eases reading. */
function onePhone(groups: readonly string[]): string {
  const text = groups.join('');
  return /^0\d{2,3}-\d{7,8}$/u.test(text) ? text : text.replace(/(?!^)\+|-/gu, '');
}

function digitCount(text: string): number {
  return text.replace(/\D/gu, '').length;
}

/** `92.08㎡` in thousandths of a square metre. */
export function parseArea(cell: SheetCell): number | 'invalid' | 'notMetric' {
  if (cell.kind === 'number') {
    // A computed area carries the noise of binary fractions.
    const thousandths = Math.round(cell.value * 1000);
    return thousandths >= 1 && thousandths <= 10_000_000_000 ? thousandths : 'invalid';
  }
  if (cell.kind !== 'text') return 'invalid';
  const text = cell.text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  if (/呎|尺|ft|feet/u.test(text)) return 'notMetric';
  const number = text
    .replace(/^約|^约/u, '')
    .replace(/(?:m2|m\^2|平方米|平方公尺|平米|平方|平|sqm|sq\.?m\.?)$/u, '');
  const thousandths = /^[\d.,]+$/u.test(number) ? parseScaled(number, 3) : null;
  return thousandths !== null && thousandths >= 1 && thousandths <= 10_000_000_000 ? thousandths : 'invalid';
}

/** A date cell, a date in words or digits, or a day number that lost its date format. Null when it is no date. */
export function parseDateCell(cell: SheetCell): string | null {
  switch (cell.kind) {
    case 'date':
      return cell.date;
    case 'number':
      return dateFromNumber(cell.value);
    case 'text':
      return dateFromText(cell.text);
    default:
      return null;
  }
}

function dateFromNumber(value: number): string | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 19_000_101 && value <= 21_001_231) return dateFromText(String(value));
  // Day numbers from 1950 to 2100.
  if (value < 18_264 || value > 73_415) return null;
  return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
}

function dateFromText(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(plain);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(instant) || Number(year) < 1900 || Number(year) > 2100) return null;
  // 31 February would roll over into March.
  return new Date(instant).toISOString().slice(0, 10) === date ? date : null;
}

/** Storey of `12樓`, `12F`, `B1` or a number. */
export function parseFloor(text: string): number | null {
  const match = /^(b|負|负|-)?(\d{1,3})(?:f|樓|楼|層|层)?$/iu.exec(
    text.normalize('NFKC').replace(/\s/gu, ''),
  );
  if (match === null) return null;
  const floor = Number(match[2]) * (match[1] === undefined ? 1 : -1);
  return floor >= -20 && floor <= 300 ? floor : null;
}

const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['residence', /住宅|公寓|別墅|别墅|洋房|洋樓|洋楼|residen|apartment|flat|house/iu],
  ['parking', /車位|车位|車庫|车库|parking/iu],
  ['storage', /儲藏|储藏|儲物|储物|雜物|杂物|storage/iu],
  ['shop', /商舖|商鋪|商铺|店舖|店鋪|店铺|商業|商业|shop|retail/iu],
  ['office', /辦公|办公|寫字|写字|office/iu],
  ['other', /其他|other/iu],
];

export function parseKind(text: string): UnitKind | null {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const STATES: readonly (readonly [OccupancyState, RegExp])[] = [
  ['notHandedOver', /未交|未收|未售|not handed/iu],
  ['vacant', /空置|空房|空關|空关|未住|未入住|vacant|empty/iu],
  ['let', /出租|已租|租住|租戶|租户|\blet\b|rented|tenant/iu],
  ['ownerOccupied', /自住|已入住|已住|入住|居住|owner/iu],
  ['handedOver', /已交|已收|已領|已领|handed/iu],
];

export function parseState(text: string): OccupancyState | null {
  return STATES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
