import type { FoldText } from './search-key.ts';

/** Where a room is, as far as its written form tells. */
export interface UnitCode {
  /** Such as 1棟 or A座; empty when the text names none. */
  readonly building: string;
  /** Such as 2單元; empty where there is only one. */
  readonly entrance: string;
  readonly floor: number | null;
  readonly room: string;
  readonly kind: 'residence' | 'shop' | 'office' | 'parking' | 'storage' | 'other';
}

const BUILDING_WORD = '(?:號樓|号楼|樓棟|楼栋|棟|栋|幢|座|樓|楼|#)';
const ENTRANCE_WORD = '(?:單元|单元|梯)';
const FLOOR_WORD = '(?:樓|楼|層|层)';
const ROOM_WORD = '(?:號房|号房|室|房|號|号)';
const NUMBER = '[0-9A-Za-z〇零一二三四五六七八九十]{1,6}';
const ROOM = '[0-9A-Za-z]{1,8}';

const KINDS = [
  ['shop', '商舖|商鋪|商铺|店舖|店鋪|店铺|舖位|鋪位|铺位'],
  ['parking', '停車位|停车位|車位|车位|車庫|车库'],
  ['storage', '儲藏室|储藏室|儲物間|储物间|儲藏|储藏|雜物房|杂物房'],
  ['office', '辦公室|办公室|寫字間|写字间'],
] as const;

const IN_WORDS = new RegExp(
  `^((?:${NUMBER}期)?${NUMBER}${BUILDING_WORD})-?(?:(${NUMBER})${ENTRANCE_WORD})?-?(?:(\\d{1,3})${FLOOR_WORD}-?)?(${ROOM})${ROOM_WORD}?$`,
  'u',
);
const WITH_KIND = new RegExp(
  `^((?:(?:${NUMBER}期)?${NUMBER}${BUILDING_WORD})?)-?(${KINDS.map(([, words]) => words).join('|')})[-號号]*(.+)$`,
  'u',
);
const WORDED_ENTRANCE = new RegExp(`^(${ROOM})-(${NUMBER})${ENTRANCE_WORD}-?(${ROOM})${ROOM_WORD}?$`, 'u');
const BARE_ROOM = new RegExp(`^(\\d{3,6}[A-Za-z]?|\\d{1,3}[A-Za-z]{1,2})${ROOM_WORD}?$`, 'u');
const PART = new RegExp(`^${ROOM}$`, 'u');

/**
 * Reads a room as people write it. Whatever it cannot read is kept whole as the room of kind `other`: a code is never
 * lost, and as many come out as went in.
 */
export function parseUnitCode(text: string): UnitCode {
  const written = text
    .normalize('NFKC')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\s*[-‐‑‒–—−_/]\s*/gu, '-');
  const tight = written.replace(/ /gu, '');
  const inWords = IN_WORDS.exec(tight);
  if (inWords !== null) {
    const [, building = '', entrance = '', floor = '', room = ''] = inWords;
    // 12樓B室 alone names a floor, not a building.
    if (
      /^\d{1,3}[樓楼]$/u.test(building) &&
      /^[A-Za-z]{1,2}$/u.test(room) &&
      entrance === '' &&
      floor === ''
    ) {
      return placed('', '', joinFloor(building.slice(0, -1), room), 'residence');
    }
    return placed(building, entrance, joinFloor(floor, room), 'residence');
  }
  const wordedEntrance = WORDED_ENTRANCE.exec(tight);
  if (wordedEntrance !== null) {
    const [, building = '', entrance = '', room = ''] = wordedEntrance;
    return placed(buildingName(building), entrance, room, 'residence');
  }
  const withKind = WITH_KIND.exec(tight);
  if (withKind !== null) {
    const [, building = '', word = '', rest = ''] = withKind;
    const kind = KINDS.find(([, words]) => words.split('|').includes(word))?.[0] ?? 'other';
    return building === '' ? placed(word, '', rest, kind) : placed(building, '', `${word}${rest}`, kind);
  }
  const parts = written.split(/[- ]/u);
  if (parts.length >= 2 && parts.length <= 4 && parts.every((part) => PART.test(part)))
    return fromParts(parts);
  if (BARE_ROOM.test(tight))
    return placed('', '', tight.replace(new RegExp(`${ROOM_WORD}$`, 'u'), ''), 'residence');
  return { building: '', entrance: '', floor: null, room: written, kind: 'other' };
}

/** `1-101`, `1-2-101`, `2-1-1-1102` (phase first) and `A-12-B`, where the last two make the room. */
function fromParts(parts: readonly string[]): UnitCode {
  const [last = '', beforeLast = '', ...front] = [...parts].reverse();
  if (/^[A-Za-z]{1,2}$/u.test(last) && /^\d{1,3}$/u.test(beforeLast)) {
    const [building = '', entrance = ''] = [...front].reverse();
    if (front.length <= 2)
      return placed(buildingName(building), entrance, `${beforeLast}${last}`, 'residence');
  }
  switch (parts.length) {
    case 2:
      return placed(buildingName(beforeLast), '', last, 'residence');
    case 3:
      return placed(buildingName(parts[0] ?? ''), beforeLast, last, 'residence');
    default: {
      // Behind a phase a name such as B1 is only told from a room by its word.
      const building = buildingName(parts[1] ?? '').replace(/[A-Za-z0-9]$/u, '$&棟');
      return placed(`${parts[0] ?? ''}期${building}`, beforeLast, last, 'residence');
    }
  }
}

function placed(building: string, entrance: string, room: string, kind: UnitCode['kind']): UnitCode {
  return { building, entrance: entranceName(entrance), floor: floorOfRoom(room), room, kind };
}

/** A room written after its floor carries the floor: 12樓B室 is 12B, 5樓02 is 502, and 5樓501 is 501 already. */
function joinFloor(floor: string, room: string): string {
  if (floor === '') return room;
  if (/^\d{3,}/u.test(room)) return room;
  return /^\d/u.test(room) ? `${floor}${room.padStart(2, '0')}` : `${floor}${room}`;
}

/** Digits minus the last two; the number before a letter; below the ground for B1. */
export function floorOfRoom(room: string): number | null {
  const digits = /^(\d{3,6})[A-Za-z]?$/u.exec(room)?.[1];
  if (digits !== undefined) return withinReach(Number(digits.slice(0, -2)));
  const beforeLetter = /^(\d{1,3})[A-Za-z]{1,2}$/u.exec(room)?.[1];
  if (beforeLetter !== undefined) return withinReach(Number(beforeLetter));
  const basement = /^(?:\D*)B(\d)(?:-|$)/iu.exec(room)?.[1];
  return basement === undefined ? null : -Number(basement);
}

function withinReach(floor: number): number | null {
  return floor >= 1 && floor <= 300 ? floor : null;
}

/** A bare number is a 棟 and a bare letter a 座; a name that says what it is stays as it is. */
export function buildingName(text: string): string {
  const name = text.normalize('NFKC').trim();
  if (/^\d{1,4}$/u.test(name)) return `${Number(name)}棟`;
  return /^[A-Za-z]$/u.test(name) ? `${name.toUpperCase()}座` : name;
}

/** A bare number or letter is a 單元. */
export function entranceName(text: string): string {
  const name = text.normalize('NFKC').trim();
  return /^[0-9A-Za-z〇零一二三四五六七八九十]{1,6}$/u.test(name) ? `${name}單元` : name;
}

/** What people call the unit, such as 1棟2單元0501; what runs together without a word between is parted by a hyphen. */
export function formatUnitCode(code: Pick<UnitCode, 'building' | 'entrance' | 'room'>): string {
  return [code.building, code.entrance, code.room]
    .filter((part) => part !== '')
    .reduce((name, part) => {
      const runsTogether = /[\p{Script=Latin}\d]$/u.test(name) && /^[\p{Script=Latin}\d]/u.test(part);
      return `${name}${runsTogether ? '-' : ''}${part}`;
    }, '');
}

const FOLDED_BUILDING_WORD = /(?:号楼|楼栋|栋|幢|座|楼|#)$/u;

/** 1棟, 1栋, 一棟, 01 and `1 棟` are one building. */
export function buildingKey(building: string, fold: FoldText): string {
  const folded = fold(building).replace(/\s/gu, '');
  const bare = folded.replace(FOLDED_BUILDING_WORD, '');
  return withoutZeros(arabic(bare === '' ? folded : bare));
}

export function entranceKey(entrance: string, fold: FoldText): string {
  return withoutZeros(
    arabic(
      fold(entrance)
        .replace(/\s/gu, '')
        .replace(/(?:单元|梯)$/u, ''),
    ),
  );
}

export function roomKey(room: string, fold: FoldText): string {
  return withoutZeros(
    fold(room)
      .replace(/\s/gu, '')
      .replace(/(?:号房|室|房|号)$/u, ''),
  );
}

/** The one spelling of a unit by which it is found again. */
export function unitKey(code: Pick<UnitCode, 'building' | 'entrance' | 'room'>, fold: FoldText): string {
  return [buildingKey(code.building, fold), entranceKey(code.entrance, fold), roomKey(code.room, fold)].join(
    '|',
  );
}

function withoutZeros(key: string): string {
  return key.replace(/^0+(?=\d+[a-z]{0,2}$)/u, '');
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 一 to 九十九 in digits; anything else unchanged. */
function arabic(key: string): string {
  const match = /^([一二三四五六七八九])?(十)?([〇零一二三四五六七八九])?$/u.exec(key);
  if (match === null || key === '') return key;
  const [, first, ten, last] = match;
  const digit = (character: string | undefined): number =>
    character === undefined || character === '零' ? 0 : CHINESE_DIGITS.indexOf(character);
  if (ten === undefined)
    return first === undefined || last === undefined ? String(digit(first ?? last)) : key;
  return String((first === undefined ? 1 : digit(first)) * 10 + digit(last));
}
