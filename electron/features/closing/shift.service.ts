import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { closingContract } from '../../../shared/features/closing/closing.contract.ts';
import {
  COUNTED_METHODS,
  cashCents,
  FACES_CENTS,
  type Shift,
  type ShiftCount,
  standingHandOver,
} from '../../../shared/features/closing/shift.ts';
import { HELD_METHODS } from '../../../shared/features/fees/receipt.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { closedThrough } from '../../office/money-day.repository.ts';
import { moneyDay } from '../../office/money-day.ts';
import { openShiftOf } from '../../office/open-shift.repository.ts';
import { readClosingSettings, startShift } from '../../office/shift-for-money.ts';
import { seriesOfShift } from './receipt-series.repository.ts';
import {
  countsOf,
  entriesOf,
  handOversOf,
  insertCount,
  insertHandOver,
  markReopened,
  methodsOf,
  requireStoredShift,
  type StoredShift,
} from './shift.repository.ts';

type CountInput = z.output<typeof closingContract.countShift.input>;
type HandOverInput = z.output<typeof closingContract.handOverShift.input>;

export function requireShift(database: Database.Database, shiftId: number): Shift {
  const stored = requireStoredShift(database, shiftId);
  const counts = countsOf(database, shiftId);
  const blind =
    readClosingSettings(database).blindCount && stored.state === 'open' && !counts.some(isCurrent);
  const closed = closedThrough(database);
  return {
    ...stored,
    receipts: entriesOf(database, shiftId).receipts,
    series: seriesOfShift(database, shiftId),
    methods: blind ? [] : methodsOf(database, stored),
    counts,
    handOvers: handOversOf(database, shiftId),
    dayClosed: closed !== null && stored.openedOn <= closed,
  };
}

function isCurrent({ outdated }: ShiftCount): boolean {
  return !outdated;
}

export function myShift({ database, staff, today }: ReadContext): {
  shift: Shift | null;
  moneyDay: string;
  closedThrough: string | null;
} {
  const open = openShiftOf(database, staff.id);
  return {
    shift: open === undefined ? null : requireShift(database, open.id),
    moneyDay: moneyDay(database, today),
    closedThrough: closedThrough(database),
  };
}

export function openShift(floatCents: number | undefined, context: WriteContext): Shift {
  const { database, staff } = context;
  const open = openShiftOf(database, staff.id);
  if (open !== undefined) throw refuse('shiftOpen', { date: open.openedOn });
  return requireShift(database, startShift(floatCents ?? readClosingSettings(database).floatCents, context));
}

/** The cashier, or whoever stands in for one who went home without handing over. */
function requireOpenShift(shiftId: number, { database, staff }: WriteContext): StoredShift {
  const shift = requireStoredShift(database, shiftId);
  if (shift.state !== 'open') throw refuse('shiftHandedOver', { cashier: shift.cashierName });
  const standsIn = staff.role === 'manager' || staff.role === 'supervisor';
  if (shift.cashierId !== staff.id && !standsIn) {
    throw refuse('shiftOfAnother', { cashier: shift.cashierName });
  }
  return shift;
}

export function countShift(input: CountInput, context: WriteContext): Shift {
  const { database, now, staff } = context;
  const shift = requireOpenShift(input.shiftId, context);
  const { currency } = readClosingSettings(database);
  const cash = distinctFaces(input.cash, FACES_CENTS[currency]);
  const cashTotal = cashCents(cash, input.looseCents);
  const methods = methodsOf(database, shift).map((method) => {
    const stated = input.others.find((other) => other.method === method.method)?.countedCents ?? 0;
    const countedCents = method.method === 'cash' ? cashTotal : stated;
    return { ...method, countedCents, overCents: countedCents - method.expectedCents };
  });
  insertCount(database, {
    shiftId: shift.id,
    lastEntryId: entriesOf(database, shift.id).lastEntryId,
    currency,
    looseCents: input.looseCents,
    countedBy: staff.id,
    countedAt: now,
    cash,
    methods,
  });
  context.record({
    entity: 'cashierShift',
    entityId: shift.id,
    after: {
      cashier: shift.cashierName,
      cash,
      looseCents: input.looseCents,
      counted: methods.map(({ method, expectedCents, countedCents }) => ({
        method,
        expectedCents,
        countedCents,
      })),
    },
  });
  return requireShift(database, shift.id);
}

function distinctFaces(cash: CountInput['cash'], faces: readonly number[]): CountInput['cash'] {
  const pieces = new Map<number, number>();
  for (const each of cash) {
    if (!faces.includes(each.faceCents)) {
      throw refuse('shiftCurrency', { face: formatCents(each.faceCents) });
    }
    pieces.set(each.faceCents, (pieces.get(each.faceCents) ?? 0) + each.pieces);
  }
  return [...pieces].map(([faceCents, number]) => ({ faceCents, pieces: number }));
}

export function handOverShift(input: HandOverInput, context: WriteContext): Shift {
  const { database, now, staff } = context;
  const shift = requireOpenShift(input.shiftId, context);
  const [count] = countsOf(database, shift.id);
  if (count === undefined) throw refuse('shiftNotCounted');
  if (count.outdated) throw refuse('shiftCountOld');
  const differences = count.methods
    .filter(({ overCents }) => overCents !== 0)
    .map(({ method, overCents }) => {
      const reason = input.reasons.find((each) => each.method === method)?.reason ?? '';
      if (reason === '') {
        throw refuse(overCents > 0 ? 'differenceOver' : 'differenceShort', {
          amount: formatCents(Math.abs(overCents)),
        });
      }
      return { method, overCents, reason };
    });
  insertHandOver(
    database,
    {
      shiftId: shift.id,
      countId: count.id,
      handedTo: input.handedTo,
      note: input.note,
      closedBy: staff.id,
      closedAt: now,
    },
    differences,
  );
  context.record({
    entity: 'cashierShift',
    entityId: shift.id,
    before: { state: 'open' },
    after: { state: 'handedOver', cashier: shift.cashierName, handedTo: input.handedTo, differences },
  });
  return requireShift(database, shift.id);
}

export function reopenShift(shiftId: number, reason: string, context: WriteContext): Shift {
  const { database, now, staff } = context;
  const shift = requireShift(database, shiftId);
  const handOver = standingHandOver(shift);
  if (handOver === null) throw refuse('shiftNotHandedOver', { cashier: shift.cashierName });
  if (shift.dayClosed) throw refuse('shiftDayClosed', { date: shift.openedOn });
  const open = openShiftOf(database, shift.cashierId);
  if (open !== undefined) throw refuse('shiftOpen', { date: open.openedOn });
  markReopened(database, handOver.id, { by: staff.id, at: now, reason });
  context.record({
    entity: 'cashierShift',
    entityId: shiftId,
    before: { state: 'handedOver', cashier: shift.cashierName, handedTo: handOver.handedTo },
    after: { state: 'open' },
    reason,
  });
  return requireShift(database, shiftId);
}

/** Every way of paying, so that the order of a sheet is that of the screen. */
export function byMethod<Row extends { readonly method: string }>(rows: readonly Row[]): Row[] {
  const order: readonly string[] = [...COUNTED_METHODS, ...HELD_METHODS];
  return [...rows].sort((one, other) => order.indexOf(one.method) - order.indexOf(other.method));
}
