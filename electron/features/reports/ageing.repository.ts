import type Database from 'better-sqlite3';
import type { AgeBand } from '../../../shared/features/reports/ageing.ts';
import { statement } from '../../database/statements.ts';
import { AGE, BILLS_AT_CUT_OFF, cutOffParameters, OWED } from './bill-at-cut-off.repository.ts';
import type { BillsOfQuestion } from './collection.repository.ts';

export interface AgedSum {
  readonly buildingId: number;
  readonly building: string;
  readonly itemId: number;
  readonly itemName: string;
  readonly age: AgeBand;
  readonly owedCents: number;
}

export function agedSums(database: Database.Database, question: BillsOfQuestion): AgedSum[] {
  return statement<AgedSum>(
    database,
    `SELECT b.id AS buildingId, b.name AS building, s.item_id AS itemId, s.item_name AS itemName, s.age,
       s.owed AS owedCents
     FROM (SELECT x.building_id, x.item_id, x.item_name, x.item_position, ${AGE} AS age, sum(${OWED}) AS owed
         FROM (${BILLS_AT_CUT_OFF}) AS x WHERE ${OWED} <> 0 AND (? IS NULL OR x.building_id = ?)
         GROUP BY x.building_id, x.item_id, 5) AS s
       JOIN building b ON b.id = s.building_id
     ORDER BY b.position, b.id, s.item_position, s.item_id`,
  ).all(...cutOffParameters(question), question.buildingId, question.buildingId);
}
