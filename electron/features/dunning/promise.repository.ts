import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DunningHold, DunningPromise } from '../../../shared/features/dunning/acts.contract.ts';
import { type HoldKind, promiseState } from '../../../shared/features/dunning/dunning.ts';
import { statement } from '../../database/statements.ts';
import { PROMISE_RECEIVED } from '../../office/arrears-dunning.repository.ts';
import { holdsOnSql } from '../../office/dunning-hold.repository.ts';

interface PromiseRow {
  readonly id: number;
  readonly unitId: number;
  readonly promisedOn: string;
  readonly promisedBy: string;
  readonly note: string;
  readonly instalments: string;
  readonly chargeIds: string;
  readonly receivedCents: number;
  readonly recordedBy: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
}

const SELECT_PROMISE = `SELECT p.id, p.unit_id AS unitId, p.promised_on AS promisedOn, p.promised_by AS promisedBy, p.note,
    (SELECT json_group_array(json_object('dueOn', i.due_on, 'amountCents', i.amount_cents) ORDER BY i.position)
     FROM dunning_instalment i WHERE i.promise_id = p.id) AS instalments,
    (SELECT json_group_array(x.charge_id) FROM dunning_promise_charge x WHERE x.promise_id = p.id) AS chargeIds,
    ${PROMISE_RECEIVED} AS receivedCents, s.display_name AS recordedBy, w.display_name AS withdrawnBy,
    p.withdrawn_at AS withdrawnAt, p.withdraw_reason AS withdrawReason
  FROM dunning_promise p JOIN staff s ON s.id = p.recorded_by LEFT JOIN staff w ON w.id = p.withdrawn_by`;

const instalmentsSchema = z.array(z.object({ dueOn: z.string(), amountCents: z.int() }));
const idsSchema = z.array(z.int());

function toPromise(row: PromiseRow, today: string): DunningPromise {
  const { withdrawnBy, withdrawnAt, withdrawReason, ...rest } = row;
  const instalments = instalmentsSchema.parse(JSON.parse(row.instalments));
  const state = promiseState(
    { withdrawn: withdrawnAt !== null, instalments, receivedCents: row.receivedCents },
    today,
  );
  return {
    ...rest,
    instalments,
    chargeIds: idsSchema.parse(JSON.parse(row.chargeIds)),
    state,
    totalCents: instalments.reduce((sum, { amountCents }) => sum + amountCents, 0),
    nextDueOn: state === 'running' ? (instalments.find(({ dueOn }) => dueOn >= today)?.dueOn ?? null) : null,
    withdrawn:
      withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason },
  };
}

export function promisesOfUnit(database: Database.Database, unitId: number, today: string): DunningPromise[] {
  return statement<PromiseRow>(
    database,
    `${SELECT_PROMISE} WHERE p.unit_id = ? ORDER BY p.promised_on DESC, p.id DESC`,
  )
    .all(unitId)
    .map((row) => toPromise(row, today));
}

export function requirePromise(database: Database.Database, id: number, today: string): DunningPromise {
  const row = statement<PromiseRow>(database, `${SELECT_PROMISE} WHERE p.id = ?`).get(id);
  if (row === undefined) throw notFound('dunningPromise', id);
  return toPromise(row, today);
}

export interface NewPromise {
  readonly unitId: number;
  readonly promisedOn: string;
  readonly promisedBy: string;
  readonly note: string;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertPromise(
  database: Database.Database,
  promise: NewPromise,
  instalments: DunningPromise['instalments'],
  chargeIds: readonly number[],
): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO dunning_promise (unit_id, promised_on, promised_by, note, recorded_by, recorded_at)
       VALUES (@unitId, @promisedOn, @promisedBy, @note, @recordedBy, @recordedAt)`,
    ).run({ ...promise }).lastInsertRowid,
  );
  const insert = statement(
    database,
    'INSERT INTO dunning_instalment (promise_id, position, due_on, amount_cents) VALUES (?, ?, ?, ?)',
  );
  for (const [position, { dueOn, amountCents }] of instalments.entries()) {
    insert.run(id, position, dueOn, amountCents);
  }
  statement(
    database,
    'INSERT INTO dunning_promise_charge (promise_id, charge_id) SELECT ?, value FROM json_each(?)',
  ).run(id, JSON.stringify(chargeIds));
  return id;
}

interface HoldRow {
  readonly id: number;
  readonly kind: HoldKind;
  readonly unitId: number;
  readonly chargeIds: string;
  readonly reason: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly holds: number;
  readonly placedBy: string;
  readonly liftedBy: string | null;
  readonly liftedOn: string | null;
  readonly liftReason: string;
}

const SELECT_HOLD = `SELECT h.id, h.kind, h.unit_id AS unitId, iif(h.charge_id IS NULL,
      (SELECT json_group_array(x.charge_id) FROM dunning_hold_charge x WHERE x.hold_id = h.id),
      json_array(h.charge_id)) AS chargeIds,
    h.reason, h.from_on AS fromOn, h.until_on AS untilOn, ${holdsOnSql('@today')} AS holds, s.display_name AS placedBy,
    l.display_name AS liftedBy, h.lifted_on AS liftedOn, h.lift_reason AS liftReason
  FROM dunning_hold h JOIN staff s ON s.id = h.placed_by LEFT JOIN staff l ON l.id = h.lifted_by`;

function toHold({ liftedBy, liftedOn, liftReason, ...row }: HoldRow): DunningHold {
  return {
    ...row,
    chargeIds: idsSchema.parse(JSON.parse(row.chargeIds)),
    holds: row.holds === 1,
    lifted: liftedOn === null ? null : { by: liftedBy ?? '', on: liftedOn, reason: liftReason },
  };
}

export function holdsOfUnit(database: Database.Database, unitId: number, today: string): DunningHold[] {
  return statement<HoldRow>(database, `${SELECT_HOLD} WHERE h.unit_id = @unitId ORDER BY h.id DESC`)
    .all({ unitId, today })
    .map(toHold);
}

export function requireHold(database: Database.Database, id: number, today: string): DunningHold {
  const row = statement<HoldRow>(database, `${SELECT_HOLD} WHERE h.id = @id`).get({ id, today });
  if (row === undefined) throw notFound('dunningHold', id);
  return toHold(row);
}

export interface NewHold {
  readonly kind: HoldKind;
  readonly unitId: number;
  readonly chargeId: number | null;
  readonly reason: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly placedBy: number;
  readonly placedAt: string;
}

export function insertHold(database: Database.Database, hold: NewHold, chargeIds: readonly number[]): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO dunning_hold (kind, unit_id, charge_id, reason, from_on, until_on, placed_by, placed_at)
       VALUES (@kind, @unitId, @chargeId, @reason, @fromOn, @untilOn, @placedBy, @placedAt)`,
    ).run({ ...hold }).lastInsertRowid,
  );
  statement(
    database,
    'INSERT INTO dunning_hold_charge (hold_id, charge_id) SELECT ?, value FROM json_each(?)',
  ).run(id, JSON.stringify(chargeIds));
  return id;
}

export function markLifted(
  database: Database.Database,
  lift: {
    readonly id: number;
    readonly by: number;
    readonly at: string;
    readonly on: string;
    readonly reason: string;
  },
): void {
  statement(
    database,
    `UPDATE dunning_hold SET lifted_by = @by, lifted_at = @at, lifted_on = @on, lift_reason = @reason WHERE id = @id`,
  ).run({ ...lift });
}

/** Those of the charges that an earlier hardship extended. */
export function extendedBefore(database: Database.Database, chargeIds: readonly number[]): number[] {
  return statement<{ id: number }>(
    database,
    'SELECT charge_id AS id FROM dunning_hold_charge WHERE charge_id IN (SELECT value FROM json_each(?))',
  )
    .all(JSON.stringify(chargeIds))
    .map(({ id }) => id);
}
