import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DepositKind } from '../../../shared/features/deposits/deposit-kind.ts';
import { statement } from '../../database/statements.ts';

const SELECT_KIND = `SELECT k.id, k.name, k.usual_cents AS usualCents, k.inspected,
    k.inspect_after_days AS inspectAfterDays, k.refund_days AS refundDays, k.source, k.active, k.version,
    (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e JOIN deposit d ON d.id = e.deposit_id
     WHERE d.kind_id = k.id) AS heldCents
  FROM deposit_kind k`;

type StoredKind = Omit<DepositKind, 'inspected' | 'active'> & {
  readonly inspected: number;
  readonly active: number;
};

function toKind(row: StoredKind): DepositKind {
  return { ...row, inspected: row.inspected === 1, active: row.active === 1 };
}

export function listKinds(database: Database.Database): DepositKind[] {
  return statement<StoredKind>(database, `${SELECT_KIND} ORDER BY k.active DESC, k.id`).all().map(toKind);
}

export function requireKind(database: Database.Database, id: number): DepositKind {
  const row = statement<StoredKind>(database, `${SELECT_KIND} WHERE k.id = ?`).get(id);
  if (row === undefined) throw notFound('depositKind', id);
  return toKind(row);
}

export type KindFields = Omit<DepositKind, 'id' | 'version' | 'heldCents'>;

function columnsOf({ inspected, active, ...rest }: KindFields) {
  return { ...rest, inspected: inspected ? 1 : 0, active: active ? 1 : 0 };
}

export function insertKind(database: Database.Database, kind: KindFields): number {
  return Number(
    statement(
      database,
      `INSERT INTO deposit_kind (name, usual_cents, inspected, inspect_after_days, refund_days, source, active)
       VALUES (@name, @usualCents, @inspected, @inspectAfterDays, @refundDays, @source, @active)`,
    ).run(columnsOf(kind)).lastInsertRowid,
  );
}

export function updateKind(database: Database.Database, id: number, kind: KindFields): void {
  statement(
    database,
    `UPDATE deposit_kind SET name = @name, usual_cents = @usualCents, inspected = @inspected,
       inspect_after_days = @inspectAfterDays, refund_days = @refundDays, source = @source, active = @active,
       version = version + 1 WHERE id = @id`,
  ).run({ ...columnsOf(kind), id });
}
