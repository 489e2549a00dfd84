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
  return partOf(folded(text).replace(PLACE_WORD, ''), digits);
}

function wholePart(text: string, digits: number): string {
  return partOf(folded(text), digits);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}

function partOf(text: string, digits: number): string {
  return text.replace(SEPARATORS, '.').padStart(digits, '0');
}

/**
 * Codes of places beside one another, the oldest first. A座 and A棟 would both be 0A, so the later of two keeps its word,
 * and where that is taken as well it counts on; what is added later changes none given before.
 */
export function placeCodes(names: readonly string[], digits: number): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (codes.has(name)) continue;
    const short = placePart(name, digits);
    const code = [short, wholePart(name, digits)].find((each) => !taken.has(each)) ?? countedOn(short, taken);
    codes.set(name, code);
    taken.add(code);
  }
  return codes;
}

function countedOn(short: string, taken: ReadonlySet<string>): string {
  let times = 2;
  while (taken.has(`${short}.${times}`)) times += 1;
  return `${short}.${times}`;
}

/** A household's place among those of its estate, each list the oldest first and with its own among them. */
export interface PlaceAmongOthers {
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
  readonly buildings: readonly string[];
  /** Of its building. */
  readonly entrances: readonly string[];
  /** Of its entrance. */
  readonly rooms: readonly string[];
}

/** The number of a household's own file, building, entrance and room: `W001-YZ·03-02-0501`. */
export function householdFileNumber(
  place: PlaceAmongOthers & { readonly fonds: string; readonly archiveClass: string },
): string {
  const { fonds, archiveClass, building, entrance, room } = place;
  const parts = [
    codeAmong(building, place.buildings, 2),
    codeAmong(entrance, place.entrances, 2),
    codeAmong(room, place.rooms, 4),
  ];
  return `${fonds}-${archiveClass}·${parts.join('-')}`;
}

function codeAmong(name: string, names: readonly string[], digits: number): string {
  return placeCodes([...names, name], digits).get(name) ?? placePart(name, digits);
}

/** 檔號: the prefix and 件號, four digits counted from 1 under each prefix. */
export function archiveNumber(prefix: string, item: number): string {
  return `${prefix}-${String(item).padStart(4, '0')}`;
}
