import type Database from 'better-sqlite3';
import type { PlanUnit } from '../../../shared/features/archives/buildings.contract.ts';
import { statement } from '../../database/statements.ts';

/** Every unit in use of a building, with what is overdue on a day. */
export function unitsOfPlan(database: Database.Database, buildingId: number, today: string): PlanUnit[] {
  return statement<PlanUnit>(
    database,
    `SELECT u.id, u.entrance, u.floor, u.room, u.display_name AS displayName, u.kind,
       u.occupancy_state AS occupancyState, u.works_state AS worksState,
       coalesce(owed.cents, 0) AS arrearsCents,
       CAST(julianday(:today) - julianday(owed.oldest) AS INTEGER) AS overdueDays
     FROM unit u
     LEFT JOIN (SELECT c.unit_id, sum(c.amount_cents - c.paid_cents - c.discounted_cents) AS cents, min(c.due_on) AS oldest
       FROM charge c JOIN unit own ON own.id = c.unit_id AND own.building_id = :buildingId
       WHERE c.state = 'due' AND c.paid_cents + c.discounted_cents < c.amount_cents AND c.due_on < :today
       GROUP BY c.unit_id) owed ON owed.unit_id = u.id
     WHERE u.building_id = :buildingId AND u.active = 1
     ORDER BY u.id`,
  ).all({ buildingId, today });
}
