import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { HouseholdFacts } from '../../../shared/features/documents/completeness.ts';
import { statement } from '../../database/statements.ts';
import { goneSql } from './departure.repository.ts';

export function requireHousehold(database: Database.Database, unitId: number, today: string): HouseholdFacts {
  const row = statement<Omit<HouseholdFacts, 'hasLeft'> & { hasLeft: number }>(
    database,
    `SELECT u.kind, u.occupancy_state AS occupancyState, u.works_state AS worksState,
       EXISTS (SELECT 1 FROM (${goneSql('@today')}) g WHERE g.unit_id = u.id) AS hasLeft
     FROM unit u WHERE u.id = @unitId`,
  ).get({ unitId, today });
  if (row === undefined) throw notFound('unit', unitId);
  return { ...row, hasLeft: row.hasLeft === 1 };
}

/** Everyone who has ever held or used the unit, newest first. */
export function peopleOf(
  database: Database.Database,
  unitId: number,
): { readonly id: number; readonly name: string }[] {
  return statement<{ id: number; name: string }>(
    database,
    `SELECT p.id, p.name FROM person p JOIN occupancy o ON o.person_id = p.id WHERE o.unit_id = ?
     GROUP BY p.id ORDER BY max(o.to_on IS NULL) DESC, max(o.id) DESC`,
  ).all(unitId);
}

export function assertOfUnit(database: Database.Database, personId: number | null, unitId: number): void {
  if (personId === null) return;
  const found = statement<{ id: number }>(
    database,
    'SELECT id FROM occupancy WHERE unit_id = ? AND person_id = ? LIMIT 1',
  ).get(unitId, personId);
  if (found === undefined) throw refuse('notOfThisUnit');
}
