import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export function insertTerm(
  database: Database.Database,
  term: {
    readonly chargeId: number;
    readonly endsOn: string;
    readonly source: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): void {
  statement(
    database,
    `INSERT INTO payment_term (charge_id, ends_on, source, made_by, made_at)
     VALUES (@chargeId, @endsOn, @source, @madeBy, @madeAt)`,
  ).run(term);
}
