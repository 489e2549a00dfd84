import type Database from 'better-sqlite3';
import type { AgeBand } from '../../../shared/features/reports/ageing.ts';
import { statement } from '../../database/statements.ts';
import { ageSql } from './age.repository.ts';
import { BILL_MOVES, moveParameters } from './bill-move.repository.ts';
import type { BillsOfQuestion } from './collection.repository.ts';
import { ofBuilding } from './of-building.repository.ts';

export interface AgedSum {
  readonly buildingId: number;
  readonly building: string;
  readonly itemId: number;
  readonly itemName: string;
  readonly age: AgeBand;
  readonly owedCents: number;
}

/** What is owed by building, item and age; what is settled is not asked for its building. */
export function agedSums(database: Database.Database, question: BillsOfQuestion): AgedSum[] {
  return statement<AgedSum>(
    database,
    `SELECT s.building_id AS buildingId, b.name AS building, s.item_id AS itemId, i.name AS itemName, s.age,
       s.owed AS owedCents
     FROM (SELECT u.building_id, m.item_id, ${ageSql('d.day', 'm.due_on')} AS age, sum(m.owed) AS owed
         FROM (SELECT ? AS day) AS d CROSS JOIN (${BILL_MOVES}) AS m JOIN unit u ON u.id = m.unit_id
         WHERE m.owed <> 0 AND ${ofBuilding(question.buildingId, 'm.unit_id')} GROUP BY u.building_id, m.item_id, age) AS s
       JOIN building b ON b.id = s.building_id JOIN fee_item i ON i.id = s.item_id
     WHERE s.owed <> 0 ORDER BY b.position, b.id, i.position, i.id`,
  ).all(question.on, ...moveParameters(question), question.buildingId);
}
