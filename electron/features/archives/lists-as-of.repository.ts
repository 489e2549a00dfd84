import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type { PersonRowAsOf, UnitRowAsOf } from '../../../shared/features/archives/lists-as-of.contract.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';
import { maskPhones, personSource } from './person-list.repository.ts';
import { PHONE, unitSource } from './unit-list.repository.ts';

const PRESENT = '(o.from_on IS NULL OR o.from_on <= t.today) AND (o.to_on IS NULL OR o.to_on >= t.today)';

const WAS_HERE = `EXISTS (SELECT 1 FROM occupancy o WHERE o.unit_id = u.id AND ${PRESENT})`;

/** Units with who was there on a day; one that is no longer in use is told of while somebody held it. */
export function unitAsOfSource(on: string): GridSource {
  const now = unitSource(on);
  // What a unit is in, how it is tagged and what it owes is known of today alone.
  const {
    occupancyState: _state,
    worksState: _works,
    tags: _tags,
    arrearsCents: _arrears,
    ...columns
  } = now.columns;
  return {
    ...now,
    where: `(u.active = 1 OR ${WAS_HERE})`,
    select: `${selectOf(columns)}, u.id, t.today AS "on", ${PHONE} AS phone`,
    columns,
    totals: 'coalesce(sum(u.area_thousandths), 0) AS areaThousandths',
  };
}

function selectOf(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([field, expression]) => `${expression} AS ${field}`)
    .join(', ');
}

const ROLES = `coalesce((SELECT group_concat(role) FROM (SELECT DISTINCT o.role AS role FROM occupancy o
  WHERE o.person_id = p.id AND ${PRESENT} ORDER BY o.id)), '')`;
const PAYS_FOR = `coalesce((SELECT group_concat(u.display_name, '、' ORDER BY o.id) FROM occupancy o
  JOIN unit u ON u.id = o.unit_id WHERE o.person_id = p.id AND o.is_payer = 1 AND ${PRESENT}), '')`;

/** Whoever held or used a unit on a day. */
export function personAsOfSource(on: string): GridSource {
  const now = personSource(on);
  const columns = { ...now.columns, roles: ROLES, paysFor: PAYS_FOR };
  return {
    ...now,
    where: `${now.where} AND EXISTS (SELECT 1 FROM occupancy o WHERE o.person_id = p.id AND ${PRESENT})`,
    select: `${now.select}, t.today AS "on", ${ROLES} AS roles, ${PAYS_FOR} AS paysFor`,
    columns,
  };
}

function toUnitRow(row: UnitRowAsOf): UnitRowAsOf {
  return { ...row, phone: row.phone === '' ? '' : maskPhone(row.phone) };
}

function toPersonRow(row: PersonRowAsOf): PersonRowAsOf {
  return { ...row, phones: maskPhones(row.phones) };
}

export function listUnitsAsOf(
  database: Database.Database,
  { on, ...query }: GridQuery & { readonly on: string },
) {
  const page = selectGridPage<UnitRowAsOf, { areaThousandths: number }>(database, unitAsOfSource(on), query);
  return { ...page, rows: page.rows.map(toUnitRow) };
}

export function listPeopleAsOf(
  database: Database.Database,
  { on, ...query }: GridQuery & { readonly on: string },
) {
  const page = selectGridPage<PersonRowAsOf>(database, personAsOfSource(on), query);
  return { ...page, rows: page.rows.map(toPersonRow) };
}

/** The same rows one at a time, for an export. */
export function* iterateUnitsAsOf(
  database: Database.Database,
  on: string,
  query: GridQuery,
): Generator<UnitRowAsOf> {
  for (const row of iterateGrid<UnitRowAsOf>(database, unitAsOfSource(on), query)) yield toUnitRow(row);
}

/** The same rows one at a time, for an export. */
export function* iteratePeopleAsOf(
  database: Database.Database,
  on: string,
  query: GridQuery,
): Generator<PersonRowAsOf> {
  for (const row of iterateGrid<PersonRowAsOf>(database, personAsOfSource(on), query)) yield toPersonRow(row);
}
