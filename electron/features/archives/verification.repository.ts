import type Database from 'better-sqlite3';
import { addDays } from '../../../shared/domain/calendar.ts';
import type {
  PersonVerification,
  UnitVerification,
} from '../../../shared/features/archives/verification.contract.ts';
import {
  type PersonCheck,
  type UnitCheck,
  VERIFIED_FOR_DAYS,
} from '../../../shared/features/archives/verification.ts';
import { statement } from '../../database/statements.ts';

interface Row<Check> {
  readonly check: Check;
  readonly verifiedOn: string;
  readonly verifiedBy: string;
}

/** What was verified before this day is old. */
export function firstFreshDay(today: string): string {
  return addDays(today, -VERIFIED_FOR_DAYS);
}

function toVerification<Check>(row: Row<Check>, today: string): Row<Check> & { readonly old: boolean } {
  return { ...row, old: row.verifiedOn < firstFreshDay(today) };
}

export function verificationsOfPerson(
  database: Database.Database,
  personId: number,
  today: string,
): PersonVerification[] {
  return statement<Row<PersonCheck>>(
    database,
    `SELECT v.field AS "check", v.verified_on AS verifiedOn, s.display_name AS verifiedBy
     FROM person_verification v JOIN staff s ON s.id = v.verified_by WHERE v.person_id = ?`,
  )
    .all(personId)
    .map((row) => toVerification(row, today));
}

export function verificationsOfUnit(
  database: Database.Database,
  unitId: number,
  today: string,
): UnitVerification[] {
  return statement<Row<UnitCheck>>(
    database,
    `SELECT v.field AS "check", v.verified_on AS verifiedOn, s.display_name AS verifiedBy
     FROM unit_verification v JOIN staff s ON s.id = v.verified_by WHERE v.unit_id = ?`,
  )
    .all(unitId)
    .map((row) => toVerification(row, today));
}

export function putPersonVerification(
  database: Database.Database,
  personId: number,
  check: PersonCheck,
  verifiedOn: string,
  verifiedBy: number,
): void {
  statement(
    database,
    'INSERT OR REPLACE INTO person_verification (person_id, field, verified_on, verified_by) VALUES (?, ?, ?, ?)',
  ).run(personId, check, verifiedOn, verifiedBy);
}

export function putUnitVerification(
  database: Database.Database,
  unitId: number,
  check: UnitCheck,
  verifiedOn: string,
  verifiedBy: number,
): void {
  statement(
    database,
    'INSERT OR REPLACE INTO unit_verification (unit_id, field, verified_on, verified_by) VALUES (?, ?, ?, ?)',
  ).run(unitId, check, verifiedOn, verifiedBy);
}

export function endPersonVerifications(
  database: Database.Database,
  personId: number,
  checks: readonly PersonCheck[],
): void {
  const end = statement(database, 'DELETE FROM person_verification WHERE person_id = ? AND field = ?');
  for (const check of checks) end.run(personId, check);
}

export function endUnitVerifications(
  database: Database.Database,
  unitId: number,
  checks: readonly UnitCheck[],
): void {
  const end = statement(database, 'DELETE FROM unit_verification WHERE unit_id = ? AND field = ?');
  for (const check of checks) end.run(unitId, check);
}
