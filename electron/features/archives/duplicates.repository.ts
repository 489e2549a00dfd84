import type Database from 'better-sqlite3';
import {
  type DuplicateReason,
  isSamePhone,
  isSimilarName,
  LEAST_SCORE,
  MOST_SHARING_A_PHONE,
  scoreOf,
} from '../../../shared/features/archives/duplicate-people.ts';
import type { AlikePerson, DuplicatePair } from '../../../shared/features/archives/duplicates.contract.ts';
import { statement } from '../../database/statements.ts';
import { sameBytes } from '../../office/data-key.ts';
import { whereabouts } from './person-list.repository.ts';

/** As many pairs as a person looks through at a time. */
const MOST_PAIRS = 500;

interface Candidate {
  readonly tail: string;
  readonly personId: number;
  readonly digits: string;
  readonly nameKey: string;
  readonly idNumberIndex: Buffer | null;
}

interface Suspicion {
  readonly oneId: number;
  readonly otherId: number;
  readonly reason: DuplicateReason;
  readonly differentIdNumbers: boolean;
  readonly score: number;
}

/** Never all pairs of the office: only those who share an ID number or the last digits of a phone are compared. */
export function findDuplicates(
  database: Database.Database,
  today: string,
): { pairs: DuplicatePair[]; total: number } {
  const found = new Map<string, Suspicion>();
  const suspect = (
    one: number,
    other: number,
    reason: DuplicateReason,
    differentIdNumbers: boolean,
  ): void => {
    const score = scoreOf(reason, differentIdNumbers);
    const [oneId, otherId] = one < other ? [one, other] : [other, one];
    const key = `${oneId}-${otherId}`;
    if (score < LEAST_SCORE || score <= (found.get(key)?.score ?? 0)) return;
    found.set(key, { oneId, otherId, reason, differentIdNumbers, score });
  };
  for (const { oneId, otherId } of sharingIdNumber(database)) suspect(oneId, otherId, 'sameIdNumber', false);
  for (const group of sharingPhone(database)) comparePairs(group, suspect);
  for (const { oneId, otherId } of apart(database)) found.delete(`${oneId}-${otherId}`);
  const inOrder = [...found.values()].toSorted(
    (first, second) =>
      second.score - first.score || first.oneId - second.oneId || first.otherId - second.otherId,
  );
  return {
    total: inOrder.length,
    pairs: inOrder.slice(0, MOST_PAIRS).map(({ oneId, otherId, ...why }) => ({
      one: alikePerson(database, today, oneId),
      other: alikePerson(database, today, otherId),
      ...why,
    })),
  };
}

function comparePairs(
  group: readonly Candidate[],
  suspect: (one: number, other: number, reason: DuplicateReason, differentIdNumbers: boolean) => void,
): void {
  for (const [place, one] of group.entries()) {
    for (const other of group.slice(place + 1)) {
      if (one.personId === other.personId || !isSamePhone(one.digits, other.digits)) continue;
      const sameName = one.nameKey === other.nameKey;
      if (!sameName && !isSimilarName(one.nameKey, other.nameKey)) continue;
      const differentIdNumbers =
        one.idNumberIndex !== null &&
        other.idNumberIndex !== null &&
        !sameBytes(one.idNumberIndex, other.idNumberIndex);
      const reason = sameName ? 'sameNameAndPhone' : 'similarNameAndPhone';
      suspect(one.personId, other.personId, reason, differentIdNumbers);
    }
  }
}

function sharingIdNumber(database: Database.Database): { oneId: number; otherId: number }[] {
  return statement<{ oneId: number; otherId: number }>(
    database,
    `SELECT one.id AS oneId, other.id AS otherId FROM (
       SELECT id_number_index AS number FROM person INDEXED BY person_id_number WHERE id_number_index IS NOT NULL
       GROUP BY id_number_index HAVING count(*) > 1) shared
     JOIN person one ON one.id_number_index = shared.number AND one.merged_into_id IS NULL
     JOIN person other ON other.id_number_index = shared.number AND other.merged_into_id IS NULL AND other.id > one.id`,
  ).all();
}

/** Those who share the last digits of a phone, one group after another. */
function* sharingPhone(database: Database.Database): Generator<Candidate[]> {
  let group: Candidate[] = [];
  for (const candidate of statement<Candidate>(
    database,
    `SELECT shared.tail, h.person_id AS personId, h.digits, p.name_key AS nameKey, p.id_number_index AS idNumberIndex
     FROM (SELECT substr(digits, -8) AS tail FROM person_phone INDEXED BY person_phone_tail
           GROUP BY substr(digits, -8) HAVING count(*) > 1 AND count(DISTINCT person_id) BETWEEN 2 AND ?) shared
     CROSS JOIN person_phone h INDEXED BY person_phone_tail ON substr(h.digits, -8) = shared.tail
     JOIN person p ON p.id = h.person_id WHERE p.merged_into_id IS NULL`,
  ).iterate(MOST_SHARING_A_PHONE)) {
    if (group[0] !== undefined && group[0].tail !== candidate.tail) {
      yield group;
      group = [];
    }
    group.push(candidate);
  }
  yield group;
}

function apart(database: Database.Database): { oneId: number; otherId: number }[] {
  return statement<{ oneId: number; otherId: number }>(
    database,
    'SELECT one_id AS oneId, other_id AS otherId FROM people_apart',
  ).all();
}

function alikePerson(database: Database.Database, today: string, id: number): AlikePerson {
  const person = statement<Pick<AlikePerson, 'id' | 'name' | 'idNumber'>>(
    database,
    'SELECT id, name, id_number_masked AS idNumber FROM person WHERE id = ?',
  ).get(id);
  if (person === undefined) throw new Error('a person of a pair is on file');
  return { ...person, ...whereabouts(database, today, id) };
}

export function putApart(
  database: Database.Database,
  pair: { readonly oneId: number; readonly otherId: number },
  decidedOn: string,
  decidedBy: number,
): void {
  statement(
    database,
    'INSERT OR IGNORE INTO people_apart (one_id, other_id, decided_on, decided_by) VALUES (?, ?, ?, ?)',
  ).run(Math.min(pair.oneId, pair.otherId), Math.max(pair.oneId, pair.otherId), decidedOn, decidedBy);
}
