import type Database from 'better-sqlite3';
import { refuse } from '../../shared/api/api-error.ts';
import {
  type ClosingSettings,
  closingSettingsSchema,
  FIRST_CLOSING_SETTINGS,
} from '../../shared/features/closing/shift.ts';
import type { WriteContext } from './context.ts';
import { moneyDay } from './money-day.ts';
import { insertShift, isHandedOver, openShiftOf } from './open-shift.repository.ts';
import { readSetting } from './settings.ts';

export function readClosingSettings(database: Database.Database): ClosingSettings {
  return readSetting(database, 'closing', closingSettingsSchema, FIRST_CLOSING_SETTINGS);
}

/**
 * Sees to it that whoever posts money has an open shift, as the office's settings want it. The receipt finds its shift
 * by itself; one that opens a shift says so in its own entry of the trail.
 */
export function requireShiftForMoney(context: WriteContext): { readonly opensShift?: number } {
  const { database, today, staff } = context;
  const { shifts, floatCents } = readClosingSettings(database);
  const open = openShiftOf(database, staff.id);
  const day = moneyDay(database, today);
  if (shifts === 'required') {
    if (open === undefined) throw refuse('shiftNeeded');
    // The money of one day is counted before that of the next is taken.
    if (open.openedOn < day) throw refuse('shiftOld', { date: open.openedOn });
  }
  if (shifts !== 'automatic' || open !== undefined) return {};
  return { opensShift: insertShift(database, shiftFrom(floatCents, context)) };
}

function shiftFrom(floatCents: number, { database, today, now, staff }: WriteContext) {
  return { cashierId: staff.id, openedOn: moneyDay(database, today), openedAt: now, floatCents };
}

export function startShift(floatCents: number, context: WriteContext): number {
  const { database, staff } = context;
  const shift = shiftFrom(floatCents, context);
  const id = insertShift(database, shift);
  const { openedOn } = shift;
  context.record({
    entity: 'cashierShift',
    entityId: id,
    after: { cashier: staff.displayName, openedOn, floatCents },
  });
  return id;
}

/** A voided receipt's money leaves the drawer that it lies in, or that of whoever voids it. */
export function assertShiftGivesBack(receiptId: number, number: string, context: WriteContext): void {
  const { database, staff } = context;
  if (isHandedOver(database, receiptId) && openShiftOf(database, staff.id) === undefined) {
    throw refuse('voidShiftClosed', { number });
  }
}
