import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  COUNTED_METHODS,
  type countedMethodSchema,
  type differenceSchema,
  type HandOver,
  type Shift,
  type ShiftCash,
  type ShiftCount,
  type ShiftMethod,
} from '../../../shared/features/closing/shift.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

type CountedMethod = z.output<typeof countedMethodSchema>;
type Difference = z.output<typeof differenceSchema>;

export type StoredShift = Pick<
  Shift,
  'id' | 'cashierId' | 'cashierName' | 'openedOn' | 'openedAt' | 'floatCents' | 'state'
>;

export function requireStoredShift(database: Database.Database, id: number): StoredShift {
  const row = statement<StoredShift>(
    database,
    `SELECT s.id, s.cashier_id AS cashierId, f.display_name AS cashierName, s.opened_on AS openedOn,
       s.opened_at AS openedAt, s.float_cents AS floatCents, s.state
     FROM cashier_shift s JOIN staff f ON f.id = s.cashier_id WHERE s.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('cashierShift', id);
  return row;
}

export function entriesOf(
  database: Database.Database,
  shiftId: number,
): { readonly receipts: number; readonly lastEntryId: number } {
  return (
    statement<{ receipts: number; lastEntryId: number }>(
      database,
      `SELECT count(*) FILTER (WHERE kind = 'taken') AS receipts, coalesce(max(id), 0) AS lastEntryId
       FROM shift_entry WHERE shift_id = ?`,
    ).get(shiftId) ?? { receipts: 0, lastEntryId: 0 }
  );
}

/** What a shift took, gave back and should hold, by method; the cash net of the change that was given. */
export function methodsOf(
  database: Database.Database,
  { id, floatCents }: Pick<StoredShift, 'id' | 'floatCents'>,
): ShiftMethod[] {
  const rows = statement<Pick<ShiftMethod, 'method' | 'takenCents' | 'voidedCents' | 'refundedCents'>>(
    database,
    `SELECT t.method,
       coalesce(sum(t.cents) FILTER (WHERE t.moved = 'taken'), 0) AS takenCents,
       coalesce(sum(t.cents) FILTER (WHERE t.moved = 'voided'), 0) AS voidedCents,
       coalesce(-sum(t.cents) FILTER (WHERE t.moved = 'refunded'), 0) AS refundedCents
     FROM (SELECT t.method, t.amount_cents AS cents,
         CASE WHEN e.kind = 'voided' THEN 'voided' WHEN r.kind = 'payment' THEN 'taken' ELSE 'refunded' END AS moved
       FROM shift_entry e JOIN receipt r ON r.id = e.receipt_id JOIN receipt_tender t ON t.receipt_id = r.id
       WHERE e.shift_id = @id AND t.method NOT IN ('credit','deposit')
       UNION ALL SELECT t.method, t.amount_cents, iif(p.kind = 'taken', 'taken', 'refunded')
       FROM shift_entry e JOIN deposit_paper p ON p.id = e.deposit_paper_id JOIN deposit_tender t ON t.paper_id = p.id
       WHERE e.shift_id = @id) t
     GROUP BY t.method`,
  ).all({ id });
  return COUNTED_METHODS.map((method) => {
    const moved = rows.find((row) => row.method === method) ?? {
      takenCents: 0,
      voidedCents: 0,
      refundedCents: 0,
    };
    const float = method === 'cash' ? floatCents : 0;
    const { takenCents, voidedCents, refundedCents } = moved;
    const expectedCents = float + takenCents - voidedCents - refundedCents;
    return { method, floatCents: float, takenCents, voidedCents, refundedCents, expectedCents };
  });
}

export function insertCount(
  database: Database.Database,
  count: {
    readonly shiftId: number;
    readonly lastEntryId: number;
    readonly currency: string;
    readonly looseCents: number;
    readonly countedBy: number;
    readonly countedAt: string;
    readonly cash: readonly ShiftCash[];
    readonly methods: readonly CountedMethod[];
  },
): number {
  const { cash, methods, ...head } = count;
  const id = Number(
    statement(
      database,
      `INSERT INTO shift_count (shift_id, last_entry_id, currency, loose_cents, counted_by, counted_at)
       VALUES (@shiftId, @lastEntryId, @currency, @looseCents, @countedBy, @countedAt)`,
    ).run(head).lastInsertRowid,
  );
  for (const { faceCents, pieces } of cash) {
    statement(database, 'INSERT INTO shift_count_cash (count_id, face_cents, pieces) VALUES (?, ?, ?)').run(
      id,
      faceCents,
      pieces,
    );
  }
  for (const { overCents: _over, ...method } of methods) {
    statement(
      database,
      `INSERT INTO shift_count_method (count_id, method, float_cents, taken_cents, voided_cents, refunded_cents,
         expected_cents, counted_cents)
       VALUES (@id, @method, @floatCents, @takenCents, @voidedCents, @refundedCents, @expectedCents, @countedCents)`,
    ).run({ id, ...method });
  }
  return id;
}

type StoredCount = Omit<ShiftCount, 'cash' | 'methods' | 'outdated'> & {
  readonly lastEntryId: number;
  readonly reopened: number;
};

/** Every count of a shift, the newest first. */
export function countsOf(database: Database.Database, shiftId: number): ShiftCount[] {
  const { lastEntryId } = entriesOf(database, shiftId);
  return statement<StoredCount>(
    database,
    `SELECT c.id, f.display_name AS countedBy, c.counted_at AS countedAt, c.currency, c.loose_cents AS looseCents,
       c.last_entry_id AS lastEntryId,
       EXISTS (SELECT 1 FROM shift_hand_over h WHERE h.count_id = c.id AND h.reopened_at IS NOT NULL) AS reopened
     FROM shift_count c JOIN staff f ON f.id = c.counted_by WHERE c.shift_id = ? ORDER BY c.id DESC`,
  )
    .all(shiftId)
    .map(({ lastEntryId: counted, reopened, ...count }) => ({
      ...count,
      cash: cashOf(database, count.id),
      methods: countedMethodsOf(database, count.id),
      outdated: counted !== lastEntryId || reopened === 1,
    }));
}

function cashOf(database: Database.Database, countId: number): ShiftCash[] {
  return statement<ShiftCash>(
    database,
    `SELECT face_cents AS faceCents, pieces FROM shift_count_cash WHERE count_id = ? ORDER BY face_cents DESC`,
  ).all(countId);
}

function countedMethodsOf(database: Database.Database, countId: number): CountedMethod[] {
  const rows = statement<CountedMethod>(
    database,
    `SELECT method, float_cents AS floatCents, taken_cents AS takenCents, voided_cents AS voidedCents,
       refunded_cents AS refundedCents, expected_cents AS expectedCents, counted_cents AS countedCents,
       counted_cents - expected_cents AS overCents
     FROM shift_count_method WHERE count_id = ?`,
  ).all(countId);
  return COUNTED_METHODS.flatMap((method) => rows.filter((row) => row.method === method));
}

export function insertHandOver(
  database: Database.Database,
  handOver: {
    readonly shiftId: number;
    readonly countId: number;
    readonly handedTo: string;
    readonly note: string;
    readonly closedBy: number;
    readonly closedAt: string;
  },
  differences: readonly Difference[],
): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO shift_hand_over (shift_id, count_id, handed_to, note, closed_by, closed_at)
       VALUES (@shiftId, @countId, @handedTo, @note, @closedBy, @closedAt)`,
    ).run(handOver).lastInsertRowid,
  );
  for (const difference of differences) {
    statement(
      database,
      `INSERT INTO shift_difference (hand_over_id, method, over_cents, reason)
       VALUES (@id, @method, @overCents, @reason)`,
    ).run({ id, ...difference });
  }
  return id;
}

export function markReopened(
  database: Database.Database,
  handOverId: number,
  reopened: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    `UPDATE shift_hand_over SET reopened_by = @by, reopened_at = @at, reopen_reason = @reason WHERE id = @handOverId`,
  ).run({ ...reopened, handOverId });
}

/** Every hand-over of a shift, the newest first. */
export function handOversOf(database: Database.Database, shiftId: number): HandOver[] {
  return statement<Omit<HandOver, 'differences'>>(
    database,
    `SELECT h.id, h.count_id AS countId, h.handed_to AS handedTo, h.note, f.display_name AS closedBy,
       h.closed_at AS closedAt, o.display_name AS reopenedBy, h.reopened_at AS reopenedAt,
       h.reopen_reason AS reopenReason
     FROM shift_hand_over h JOIN staff f ON f.id = h.closed_by LEFT JOIN staff o ON o.id = h.reopened_by
     WHERE h.shift_id = ? ORDER BY h.id DESC`,
  )
    .all(shiftId)
    .map((handOver) => ({ ...handOver, differences: differencesOf(database, handOver.id) }));
}

export function differencesOf(database: Database.Database, handOverId: number): Difference[] {
  return statement<Difference>(
    database,
    `SELECT method, over_cents AS overCents, reason FROM shift_difference WHERE hand_over_id = ? ORDER BY method`,
  ).all(handOverId);
}

const COUNTED = `(SELECT coalesce(sum(m.counted_cents), 0) - s.float_cents FROM shift_count_method m
  WHERE m.count_id = h.count_id)`;
const OVER = `(SELECT coalesce(sum(d.over_cents), 0) FROM shift_difference d WHERE d.hand_over_id = h.id)`;
const RECEIPTS = `(SELECT count(*) FROM shift_entry e WHERE e.shift_id = s.id AND e.kind = 'taken')`;
const HANDED_OVER = `iif(h.id IS NULL, 0, ${COUNTED})`;

/** Shifts as a grid; what was counted is without the float. */
export const shiftSource: GridSource = {
  from: `FROM cashier_shift s JOIN staff f ON f.id = s.cashier_id
    LEFT JOIN shift_hand_over h ON h.shift_id = s.id AND h.reopened_at IS NULL`,
  select: `s.id, f.display_name AS cashierName, s.opened_on AS openedOn, s.opened_at AS openedAt,
    s.float_cents AS floatCents, ${RECEIPTS} AS receipts, s.state, h.closed_at AS closedAt,
    coalesce(h.handed_to, '') AS handedTo, ${HANDED_OVER} AS countedCents, ${OVER} AS overCents`,
  columns: {
    id: 's.id',
    cashierName: 'f.display_name',
    openedOn: 's.opened_on',
    openedAt: 's.opened_at',
    floatCents: 's.float_cents',
    receipts: RECEIPTS,
    state: 's.state',
    closedAt: 'h.closed_at',
    handedTo: "coalesce(h.handed_to, '')",
    countedCents: HANDED_OVER,
    overCents: OVER,
  },
  instants: ['openedAt', 'closedAt'],
  quick: ['f.display_name', 'h.handed_to'],
  order: 's.id DESC',
  totals: `coalesce(sum(${HANDED_OVER}), 0) AS countedCents, coalesce(sum(${OVER}), 0) AS overCents`,
};
