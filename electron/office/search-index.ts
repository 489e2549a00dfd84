import type Database from 'better-sqlite3';
import { pinyin } from 'pinyin-pro';
import { addressKey, compactKey, numberKey, phoneTailKey } from '../../shared/domain/search-key.ts';
import { formatUnitCode, type UnitCode } from '../../shared/domain/unit-code.ts';
import type { SearchHit } from '../../shared/features/today/today.contract.ts';
import { statement } from '../database/statements.ts';
import { foldText } from './fold-text.ts';

/** What a term is to its entity; the lower is shown first: an exact room before a name, a name before a phone. */
export const SEARCH_RANK = {
  address: 0,
  room: 1,
  addressRunTogether: 2,
  name: 10,
  pinyin: 11,
  initials: 12,
  partOfName: 13,
  partOfPinyin: 14,
  plate: 20,
  partOfPlate: 21,
  key: 22,
  partOfKey: 23,
  number: 30,
  partOfNumber: 31,
  phone: 40,
  title: 50,
  partOfTitle: 51,
} as const;

export type SearchRank = (typeof SEARCH_RANK)[keyof typeof SEARCH_RANK];

export interface SearchTerm {
  /** As the keys in `search-key.ts` fold it. */
  readonly term: string;
  readonly rank: SearchRank;
}

/** Makes an entity findable by these terms and no others. */
export function putSearchTerms(
  database: Database.Database,
  kind: SearchHit['kind'],
  entityId: number,
  terms: readonly SearchTerm[],
): void {
  statement(database, 'DELETE FROM search_term WHERE kind = ? AND entity_id = ?').run(kind, entityId);
  addSearchTerms(database, kind, entityId, terms);
}

/** Makes a new entity findable: it has no terms yet that would have to go. */
export function addSearchTerms(
  database: Database.Database,
  kind: SearchHit['kind'],
  entityId: number,
  terms: readonly SearchTerm[],
): void {
  const insert = statement(
    database,
    'INSERT OR IGNORE INTO search_term (rank, term, kind, entity_id) VALUES (?, ?, ?, ?)',
  );
  for (const { term, rank } of terms) if (term !== '') insert.run(rank, term, kind, entityId);
}

/** Every spelling a unit is asked for by: with and without its entrance, with and without leading zeros. */
export function unitTerms(code: Pick<UnitCode, 'building' | 'entrance' | 'room'>): SearchTerm[] {
  const { building, entrance, room } = code;
  const rooms = [...new Set([room, room.replace(/^0+(?=\d)/u, '')])];
  const places = entrance === '' ? [`${building}-`] : [`${building}-${entrance}-`, `${building}-`];
  return rooms.flatMap((spelling) => [
    { term: addressKey(spelling, foldText), rank: SEARCH_RANK.room },
    {
      term: addressKey(formatUnitCode({ building, entrance, room: spelling }), foldText),
      rank: SEARCH_RANK.address,
    },
    ...places.flatMap((place) => {
      const term = addressKey(`${place}${spelling}`, foldText);
      return [
        { term, rank: SEARCH_RANK.address },
        { term: term.replace(/-/gu, ''), rank: SEARCH_RANK.addressRunTogether },
      ];
    }),
  ]);
}

/** A person by name, by any later part of the name, by pinyin and initials, and by the last digits of each phone. */
export function personTerms(name: string, phones: readonly string[]): SearchTerm[] {
  const folded = foldText(name);
  const words = folded.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
  const whole = words.join('');
  const terms: SearchTerm[] = [{ term: whole, rank: SEARCH_RANK.name }];
  if (/\p{Script=Han}/u.test(whole)) {
    const characters = Array.from(whole);
    for (let from = 1; from < characters.length; from += 1) {
      terms.push({ term: characters.slice(from).join(''), rank: SEARCH_RANK.partOfName });
    }
    for (const sounds of readingsOf(whole)) {
      terms.push({ term: sounds.join(''), rank: SEARCH_RANK.pinyin });
      terms.push({ term: sounds.map((sound) => sound.slice(0, 1)).join(''), rank: SEARCH_RANK.initials });
      terms.push({ term: sounds.slice(1).join(''), rank: SEARCH_RANK.partOfPinyin });
    }
  } else {
    for (let from = 1; from < words.length; from += 1) {
      terms.push({ term: words.slice(from).join(''), rank: SEARCH_RANK.partOfName });
    }
  }
  return [...terms, ...phones.map((phone) => ({ term: phoneTailKey(phone), rank: SEARCH_RANK.phone }))];
}

/** As a surname is read and as the characters are read otherwise: 曾 is zeng, and some type ceng. */
function readingsOf(name: string): string[][] {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const asSurname = pinyin(name, { ...options, surname: 'head' });
  const asWords = pinyin(name, { ...options, surname: 'off' });
  return asSurname.join() === asWords.join() ? [asSurname] : [asSurname, asWords];
}

/** A plate whole, without its province, and by its digits alone. */
export function plateTerms(plate: string): SearchTerm[] {
  const whole = compactKey(plate, foldText);
  return [
    { term: whole, rank: SEARCH_RANK.plate },
    { term: whole.replace(/^\p{Script=Han}/u, ''), rank: SEARCH_RANK.partOfPlate },
    { term: whole.replace(/^\p{Script=Han}[a-z]/u, ''), rank: SEARCH_RANK.partOfPlate },
    { term: /\d+$/u.exec(whole)?.[0] ?? '', rank: SEARCH_RANK.partOfPlate },
  ];
}

/** A key or card by its number, and by the last digits of that. */
export function keyTerms(numberKey: string): SearchTerm[] {
  return [
    { term: numberKey, rank: SEARCH_RANK.key },
    { term: /\d+$/u.exec(numberKey)?.[0] ?? '', rank: SEARCH_RANK.partOfKey },
  ];
}

/** The number of a receipt or a letter: whole, and from each of its groups on, with and without leading zeros. */
export function numberTerms(number: string): SearchTerm[] {
  const groups = numberKey(number, foldText).split('-');
  const terms: SearchTerm[] = [
    { term: groups.join('-'), rank: SEARCH_RANK.number },
    { term: groups.join(''), rank: SEARCH_RANK.number },
  ];
  for (let from = 1; from < groups.length; from += 1) {
    terms.push({ term: groups.slice(from).join('-'), rank: SEARCH_RANK.partOfNumber });
  }
  const last = groups.at(-1)?.replace(/^\D*0+(?=\d)/u, '') ?? '';
  return [...terms, { term: last, rank: SEARCH_RANK.partOfNumber }];
}

/** As many places of a title as a person begins to type from. */
const MOST_TITLE_TERMS = 40;
/** As many characters of each as anybody types. */
export const LONGEST_TITLE_TERM = 24;

/** A title from its beginning, and from each later character or word on. */
export function titleTerms(title: string): SearchTerm[] {
  const folded = foldText(title);
  const whole = compactKey(folded, (text) => text);
  const later = /\p{Script=Han}/u.test(whole)
    ? Array.from(whole, (_character, place) => Array.from(whole).slice(place).join('')).slice(1)
    : folded
        .split(/[^\p{Letter}\p{Number}]+/u)
        .map((_word, place, words) => words.slice(place).join(''))
        .slice(1);
  return [
    { term: whole.slice(0, LONGEST_TITLE_TERM), rank: SEARCH_RANK.title },
    ...later
      .slice(0, MOST_TITLE_TERMS)
      .map((term) => ({ term: term.slice(0, LONGEST_TITLE_TERM), rank: SEARCH_RANK.partOfTitle })),
  ];
}
