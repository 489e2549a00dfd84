import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import type { MoneyDays } from './income.repository.ts';

export interface DepositSum {
  readonly kindId: number;
  readonly kindName: string;
  readonly kind: 'taken' | 'deducted' | 'refunded';
  readonly openCents: number;
  readonly movedCents: number;
}

/** By kind of deposit and of movement: what was held when the period began, and what moved in it. */
export function depositSums(database: Database.Database, days: MoneyDays): DepositSum[] {
  return statement<DepositSum>(
    database,
    `SELECT d.kind_id AS kindId, k.name AS kindName, e.kind,
       sum(iif(e.day < @fromOn, e.amount_cents, 0)) AS openCents,
       sum(iif(e.day < @fromOn, 0, e.amount_cents)) AS movedCents
     FROM deposit_entry e JOIN deposit d ON d.id = e.deposit_id JOIN deposit_kind k ON k.id = d.kind_id
       JOIN unit u ON u.id = d.unit_id
     WHERE e.day <= @throughOn AND (@buildingId IS NULL OR u.building_id = @buildingId)
     GROUP BY d.kind_id, e.kind ORDER BY k.name, d.kind_id`,
  ).all({ ...days });
}
