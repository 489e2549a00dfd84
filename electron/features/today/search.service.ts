import type Database from 'better-sqlite3';
import { mayOpenArchives, type Role } from '../../../shared/domain/role.ts';
import { addressKey, compactKey, numberKey } from '../../../shared/domain/search-key.ts';
import type { SearchHit } from '../../../shared/features/today/today.contract.ts';
import { foldText } from '../../office/fold-text.ts';
import { LONGEST_TITLE_TERM, SEARCH_RANK, type SearchRank } from '../../office/search-index.ts';
import { describeHit } from './search-hit.repository.ts';
import { type FoundTerm, findTerms } from './search-term.repository.ts';

/** One look into the index: every term of a rank that begins with a prefix. */
export interface Lookup {
  readonly rank: SearchRank;
  readonly prefix: string;
}

/** Fewer digits than this are a room far sooner than the end of a phone. */
const LEAST_PHONE_DIGITS = 4;

/** Which terms a text may be the beginning of, in the order in which they are shown. */
export function lookupsFor(text: string): Lookup[] {
  const address = addressKey(text, foldText);
  const compact = compactKey(text, foldText);
  if (compact === '') return [];
  const letters = /[\p{Script=Latin}]/u.test(compact);
  const digits = /\d/u.test(compact);
  const han = /\p{Script=Han}/u.test(compact);
  const lookups: Lookup[] = [];
  const look = (rank: SearchRank, prefix: string): void => {
    if (prefix !== '') lookups.push({ rank, prefix });
  };
  look(SEARCH_RANK.room, address);
  look(SEARCH_RANK.address, address);
  if (digits || han) look(SEARCH_RANK.addressRunTogether, compact);
  if (!digits) {
    look(SEARCH_RANK.name, compact);
    if (letters && !han) {
      look(SEARCH_RANK.pinyin, compact);
      look(SEARCH_RANK.initials, compact);
    }
    look(SEARCH_RANK.partOfName, compact);
    if (letters && !han && compact.length > 1) look(SEARCH_RANK.partOfPinyin, compact);
  } else if (letters || han) {
    // A name with a digit in it, such as 陳大文2 or 7-Eleven.
    look(SEARCH_RANK.name, compact);
  }
  look(SEARCH_RANK.plate, compact);
  look(SEARCH_RANK.partOfPlate, compact);
  look(SEARCH_RANK.key, compact);
  look(SEARCH_RANK.partOfKey, compact);
  if (digits || han) {
    const number = numberKey(text, foldText);
    look(SEARCH_RANK.number, number);
    look(SEARCH_RANK.partOfNumber, number);
  }
  const phone = phoneDigits(text);
  if (phone !== null) look(SEARCH_RANK.phone, Array.from(phone).reverse().join(''));
  // A single character stands in every other title.
  if (compact.length > 1) {
    const title = compact.slice(0, LONGEST_TITLE_TERM);
    look(SEARCH_RANK.title, title);
    look(SEARCH_RANK.partOfTitle, title);
  }
  return lookups;
}

/** The digits when the text could be the end of a phone, and nothing else. */
function phoneDigits(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^[\d\s()+-]+$/u.test(plain)) return null;
  const digits = plain.replace(/\D/gu, '');
  return digits.length >= LEAST_PHONE_DIGITS ? digits : null;
}

/** Terms read for those who see letters alone, whose numbers stand among those of receipts. */
const TERMS_BEHIND = 500;

/**
 * Exact rooms first, then the beginnings of rooms, then names, plates, numbers, phones and titles. Each entity appears once.
 * Whoever may not open the archives and the books finds nothing of theirs, only letters.
 */
export function search(
  database: Database.Database,
  { today, staff }: { readonly today: string; readonly staff: { readonly role: Role } },
  text: string,
  limit: number,
): SearchHit[] {
  const seesHouseholds = mayOpenArchives(staff.role);
  const lookups = lookupsFor(text);
  const found = new Map<string, FoundTerm>();
  const exactRooms = lookups.filter(({ rank }) => rank === SEARCH_RANK.room || rank === SEARCH_RANK.address);
  const take = (terms: readonly FoundTerm[]): void => {
    for (const term of terms) {
      const key = `${term.kind} ${term.entityId}`;
      if (!seesHouseholds && term.kind !== 'letter') continue;
      if (found.size < limit && !found.has(key)) found.set(key, term);
    }
  };
  // Entities already found may fill the next look, so each reads as many terms as could be wanted still.
  for (const { rank, prefix } of exactRooms) take(findTerms(database, rank, prefix, 'exact', limit));
  for (const { rank, prefix } of lookups) {
    if (found.size >= limit) break;
    take(findTerms(database, rank, prefix, 'prefix', seesHouseholds ? limit * 2 : TERMS_BEHIND));
  }
  return [...found.values()].flatMap((term) => describeHit(database, today, term) ?? []);
}
