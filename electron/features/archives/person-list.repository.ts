import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { maskEmail, maskPhone } from '../../../shared/domain/mask.ts';
import type { PersonOfIdNumber, PersonRow } from '../../../shared/features/archives/people.contract.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const PRESENT = '(o.from_on IS NULL OR o.from_on <= t.today) AND (o.to_on IS NULL OR o.to_on >= t.today)';
/** Present households of a person `p` on `t.today`, each once. */
export const UNITS = `coalesce((SELECT group_concat(name, '、') FROM (
  SELECT DISTINCT u.display_name AS name FROM occupancy o JOIN unit u ON u.id = o.unit_id
  WHERE o.person_id = p.id AND ${PRESENT} ORDER BY o.id)), '')`;

const UNIT_TO_OPEN = `(SELECT o.unit_id FROM occupancy o WHERE o.person_id = p.id
  ORDER BY ${PRESENT} DESC, coalesce(o.to_on, '9999-12-31') DESC, o.id LIMIT 1)`;

/** The same to look in: neither the order nor a name said twice matters there, and both cost time at every row. */
export const UNITS_TO_SEARCH = `coalesce((SELECT group_concat(u.display_name, ' ')
  FROM occupancy o JOIN unit u ON u.id = o.unit_id WHERE o.person_id = p.id AND ${PRESENT}), '')`;

/** Phones of a person `p` in their order, in full: whoever shows them masks them. */
export const PHONES = `coalesce((SELECT group_concat(h.phone, '、' ORDER BY h.position) FROM person_phone h
  WHERE h.person_id = p.id), '')`;
/** The same to look in. */
export const DIGITS_TO_SEARCH =
  "coalesce((SELECT group_concat(h.digits, ' ') FROM person_phone h WHERE h.person_id = p.id), '')";

/** People as a grid. Phones, ID numbers and e-mails can be looked for but neither sorted nor filtered by. */
export function personSource(today: string): GridSource {
  return {
    from: 'FROM (SELECT ? AS today) t JOIN person p',
    where: 'p.merged_into_id IS NULL',
    parameters: [today],
    select: `p.id, p.kind, p.name, p.honorific, p.id_number_masked AS idNumber, p.email,
      ${PHONES} AS phones,
      ${UNITS} AS units,
      ${UNIT_TO_OPEN} AS unitId`,
    columns: { kind: 'p.kind', name: 'p.name', honorific: 'p.honorific', units: UNITS },
    quick: ['p.name', 'p.email', UNITS_TO_SEARCH, DIGITS_TO_SEARCH],
    order: 'p.name, p.id',
  };
}

function toRow(row: PersonRow): PersonRow {
  return { ...row, phones: maskPhones(row.phones), email: maskEmail(row.email) };
}

export function listPeople(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: PersonRow[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<PersonRow>(database, personSource(today), query);
  return { ...page, rows: page.rows.map(toRow) };
}

/** The same rows one at a time, for an export. */
export function* iteratePeople(
  database: Database.Database,
  today: string,
  query: GridQuery,
): Generator<PersonRow> {
  for (const row of iterateGrid<PersonRow>(database, personSource(today), query)) yield toRow(row);
}

/** Where a person is reached: present households and phones, masked. */
export function whereabouts(
  database: Database.Database,
  today: string,
  personId: number,
): { readonly phones: string; readonly units: string } {
  const found = statement<{ phones: string; units: string }>(
    database,
    `SELECT ${UNITS} AS units,
       ${PHONES} AS phones FROM (SELECT ? AS today) t JOIN person p WHERE p.id = ?`,
  ).get(today, personId);
  return { units: found?.units ?? '', phones: maskPhones(found?.phones ?? '') };
}

export function maskPhones(phones: string): string {
  return phones === '' ? '' : phones.split('、').map(maskPhone).join('、');
}

/** More people than share one number by mistake. */
const MOST_OF_ONE_NUMBER = 20;

/** Everyone with that ID number, by its blind index: a number that is on file twice is found twice. */
export function listPeopleByIdNumber(
  database: Database.Database,
  today: string,
  index: Buffer,
): PersonOfIdNumber[] {
  return statement<PersonOfIdNumber>(
    database,
    `SELECT p.id AS personId, p.name, p.id_number_masked AS idNumber, ${UNITS} AS units, ${UNIT_TO_OPEN} AS unitId
     FROM (SELECT ? AS today) t JOIN person p WHERE p.id_number_index = ? AND p.merged_into_id IS NULL ORDER BY p.id LIMIT ?`,
  ).all(today, index, MOST_OF_ONE_NUMBER);
}
