import { periodCode, type RetentionYears } from './retention.ts';

/** Levels are parted by hyphens and what belongs to one level by a middle dot, so neither stands inside a part. */
const SEPARATORS = /[-·‧・‐-―—\s]+/gu;

/** 全宗號-門類代碼·年度-保管期限-機構代碼, as DA/T 22 has it. */
export function recordPrefix(place: {
  readonly fonds: string;
  readonly archiveClass: string;
  readonly year: number;
  readonly years: RetentionYears;
  readonly organisation: string;
}): string {
  const { fonds, archiveClass, year, years, organisation } = place;
  return `${fonds}-${archiveClass}·${String(year).padStart(4, '0')}-${periodCode(years)}-${organisation}`;
}

const PLACE_WORD = /(?:號樓|号楼|樓棟|楼栋|棟|栋|幢|座|樓|楼|單元|单元|梯|號房|号房|室|#)$/u;

/** 1棟 is 01 and 501 is 0501; what is no number stays as people write it. An entrance that there is only one of is 00. */
function placePart(text: string, digits: number): string {
  const plain = text.normalize('NFKC').trim().toUpperCase().replace(PLACE_WORD, '').replace(SEPARATORS, '.');
  return plain.padStart(digits, '0');
}

/** The number of a household's own file, building, entrance and room: `W001-YZ·03-02-0501`. */
export function householdFileNumber(place: {
  readonly fonds: string;
  readonly archiveClass: string;
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
}): string {
  const { fonds, archiveClass, building, entrance, room } = place;
  const parts = [placePart(building, 2), placePart(entrance, 2), placePart(room, 4)];
  return `${fonds}-${archiveClass}·${parts.join('-')}`;
}

/** 檔號: the prefix and 件號, four digits counted from 1 under each prefix. */
export function archiveNumber(prefix: string, item: number): string {
  return `${prefix}-${String(item).padStart(4, '0')}`;
}
