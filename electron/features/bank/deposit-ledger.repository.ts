import type Database from 'better-sqlite3';
import type { LedgerEntry } from '../../../shared/features/bank/make-vouchers.ts';
import { statement } from '../../database/statements.ts';

interface OfPaper {
  readonly id: number;
  readonly kind: 'taken' | 'refund' | 'reversal';
  readonly cents: number;
}

/** What a day took of deposits, paid back and reversed. */
export function depositsOfDay(database: Database.Database, day: string): LedgerEntry[] {
  const head = ({ id, kind }: OfPaper) => ({
    kind: kind === 'taken' ? ('receipts' as const) : ('givenBack' as const),
    datedOn: day,
    part: '',
    source: { kind: 'depositPaper' as const, id },
  });
  const tenders = statement<OfPaper & { method: string }>(
    database,
    `SELECT p.id, p.kind, t.method, t.amount_cents AS cents
     FROM deposit_paper p JOIN deposit_tender t ON t.paper_id = p.id
     WHERE p.received_on = ? ORDER BY p.id, t.position`,
  ).all(day);
  const held = statement<OfPaper & { unitId: number }>(
    database,
    `SELECT p.id, p.kind, d.unit_id AS unitId, e.amount_cents AS cents
     FROM deposit_paper p JOIN deposit_entry e ON e.paper_id = p.id JOIN deposit d ON d.id = p.deposit_id
     WHERE p.received_on = ? ORDER BY p.id`,
  ).all(day);
  return [
    ...tenders.map((row) => ({
      ...head(row),
      slot: 'method' as const,
      which: row.method,
      unitId: null,
      amountCents: row.cents,
    })),
    ...held.map((row) => ({
      ...head(row),
      slot: 'deposit' as const,
      which: '',
      unitId: row.unitId,
      amountCents: 0 - row.cents,
    })),
  ];
}
