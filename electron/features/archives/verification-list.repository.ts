import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { VerificationRow } from '../../../shared/features/archives/verification.contract.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';
import { DIGITS_TO_SEARCH, UNITS, UNITS_TO_SEARCH, whereabouts } from './person-list.repository.ts';
import { firstFreshDay } from './verification.repository.ts';

/** When each fact was verified, in one row a person. */
const VERIFIED = `(SELECT person_id,
  max(CASE field WHEN 'name' THEN verified_on END) AS name_on,
  max(CASE field WHEN 'phones' THEN verified_on END) AS phones_on,
  max(CASE field WHEN 'idNumber' THEN verified_on END) AS id_number_on,
  max(CASE field WHEN 'email' THEN verified_on END) AS email_on,
  max(CASE field WHEN 'mailingAddress' THEN verified_on END) AS mailing_address_on,
  max(verified_on) AS last_on
  FROM person_verification GROUP BY person_id)`;

/** Each fact: whether it is on file, and when it was verified. */
const FACTS = [
  ['1', 'v.name_on'],
  ['EXISTS (SELECT 1 FROM person_phone h WHERE h.person_id = p.id)', 'v.phones_on'],
  ["p.id_number_masked <> ''", 'v.id_number_on'],
  ["p.email <> ''", 'v.email_on'],
  ["p.mailing_address <> ''", 'v.mailing_address_on'],
] as const;

/** The day of the longest unverified fact; null while one never was. A fact that is not on file keeps nobody waiting. */
const OLDEST = `nullif(min(${FACTS.map(
  ([held, on]) => `CASE WHEN ${held} THEN coalesce(${on}, '') ELSE '9999-12-31' END`,
).join(', ')}), '')`;
const OPEN = FACTS.map(([held, on]) => `(${held} AND coalesce(${on}, '') < t.fresh_from)`).join(' + ');
const STANDING = `CASE WHEN v.last_on IS NULL THEN 'never' WHEN ${OLDEST} IS NULL THEN 'partly'
  WHEN ${OLDEST} < t.fresh_from THEN 'old' ELSE 'fresh' END`;

/** 待校對名單: whoever was never or longest ago verified comes first. */
export function verificationSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today, ? AS fresh_from) t CROSS JOIN person p LEFT JOIN ${VERIFIED} v ON v.person_id = p.id`,
    where: 'p.merged_into_id IS NULL',
    parameters: [today, firstFreshDay(today)],
    // Whoever sorts by what is in no index sorts every row, so what only the rows shown need is looked up afterwards.
    select: `p.id, p.version, p.kind, p.name, ${STANDING} AS standing, ${OLDEST} AS oldestOn, v.last_on AS lastOn,
      ${OPEN} AS open`,
    columns: {
      kind: 'p.kind',
      name: 'p.name',
      units: UNITS,
      standing: STANDING,
      oldestOn: OLDEST,
      lastOn: 'v.last_on',
      open: OPEN,
    },
    quick: ['p.name', UNITS_TO_SEARCH, DIGITS_TO_SEARCH],
    order: `v.last_on IS NOT NULL, ${OLDEST}, v.last_on, p.name, p.id`,
  };
}

type ListedRow = Omit<VerificationRow, 'phones' | 'units'>;

export function listVerification(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: VerificationRow[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<ListedRow>(database, verificationSource(today), query);
  return { ...page, rows: page.rows.map((row) => ({ ...row, ...whereabouts(database, today, row.id) })) };
}

/** The same rows one at a time, for an export. */
export function* iterateVerification(
  database: Database.Database,
  today: string,
  query: GridQuery,
): Generator<VerificationRow> {
  for (const row of iterateGrid<ListedRow>(database, verificationSource(today), query)) {
    yield { ...row, ...whereabouts(database, today, row.id) };
  }
}
