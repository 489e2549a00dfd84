import type Database from 'better-sqlite3';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import { statement } from '../../database/statements.ts';
import { WAIVER_STANDS } from './waiver.repository.ts';

export interface BilledDays extends DayRange {
  readonly unitId: number;
  readonly itemId: number;
}

/** What is asked of billed days: units and items as JSON lists of ids, and the days that they reach into. */
export interface BilledQuestion {
  readonly unitIds: string;
  readonly itemIds: string;
  readonly from: string;
  readonly to: string;
}

/** Days charged or waived: none of them is billed again. */
export function billedDays(database: Database.Database, question: BilledQuestion): BilledDays[] {
  return statement<BilledDays>(
    database,
    `SELECT unit_id AS unitId, item_id AS itemId, period_start AS start, period_end AS end
     FROM charge WHERE unit_id IN (SELECT value FROM json_each(@unitIds))
       AND item_id IN (SELECT value FROM json_each(@itemIds)) AND state <> 'cancelled'
       AND period_start <= @to AND period_end >= @from
     UNION ALL
     SELECT w.unit_id, w.item_id, w.period_start, w.period_end
     FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id
     WHERE w.unit_id IN (SELECT value FROM json_each(@unitIds))
       AND w.item_id IN (SELECT value FROM json_each(@itemIds)) AND ${WAIVER_STANDS}
       AND w.period_start <= @to AND w.period_end >= @from`,
  ).all({ ...question });
}
