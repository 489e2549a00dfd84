import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { FilingHold } from '../../../shared/features/filing/filing-entry.ts';
import { statement } from '../../database/statements.ts';

interface Row {
  readonly id: number;
  readonly entryId: number | null;
  readonly unitId: number | null;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly liftedBy: string | null;
  readonly liftedAt: string | null;
  readonly liftReason: string;
}

export type HoldOfSomething = FilingHold & Pick<Row, 'entryId' | 'unitId'>;

const SELECT_HOLD = `SELECT h.id, h.entry_id AS entryId, h.unit_id AS unitId, h.reason, p.display_name AS placedBy,
  h.placed_at AS placedAt, l.display_name AS liftedBy, h.lifted_at AS liftedAt, h.lift_reason AS liftReason
  FROM filing_hold h JOIN staff p ON p.id = h.placed_by LEFT JOIN staff l ON l.id = h.lifted_by`;

function toHold({ liftedBy, liftedAt, liftReason, ...row }: Row): HoldOfSomething {
  return {
    ...row,
    of: row.entryId === null ? 'unit' : 'entry',
    lifted: liftedAt === null ? null : { by: liftedBy ?? '', at: liftedAt, reason: liftReason },
  };
}

/** Holds on an entry and on its household. */
export function holdsOnEntry(
  database: Database.Database,
  entryId: number,
  unitId: number | null,
): HoldOfSomething[] {
  return statement<Row>(
    database,
    `${SELECT_HOLD} WHERE h.entry_id = ? OR h.unit_id = ? ORDER BY h.lifted_at IS NOT NULL, h.id DESC`,
  )
    .all(entryId, unitId)
    .map(toHold);
}

/** Holds in force on a household as a whole. */
export function holdsOnUnit(database: Database.Database, unitId: number): HoldOfSomething[] {
  return statement<Row>(
    database,
    `${SELECT_HOLD} WHERE h.unit_id = ? AND h.lifted_at IS NULL ORDER BY h.id DESC`,
  )
    .all(unitId)
    .map(toHold);
}

export function requireHold(database: Database.Database, id: number): HoldOfSomething {
  const row = statement<Row>(database, `${SELECT_HOLD} WHERE h.id = ?`).get(id);
  if (row === undefined) throw notFound('filingHold', id);
  return toHold(row);
}

export function insertHold(
  database: Database.Database,
  values: {
    readonly entryId: number | null;
    readonly unitId: number | null;
    readonly reason: string;
    readonly by: number;
    readonly at: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO filing_hold (entry_id, unit_id, reason, placed_by, placed_at)
     VALUES (@entryId, @unitId, @reason, @by, @at)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function markLifted(
  database: Database.Database,
  values: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE filing_hold SET lifted_by = @by, lifted_at = @at, lift_reason = @reason WHERE id = @id',
  ).run({ ...values });
}
