import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt } from '../../../electron/features/safekeeping/keeper.ts';
import type { Backup } from '../../../shared/features/safekeeping/safekeeping.contract.ts';

const NOW = Date.parse('2026-11-23T02:00:00Z');
const HOUR = 3_600_000;

function backupAt(instant: number): Backup {
  return {
    name: 'office.sqlite',
    bytes: 1,
    madeAt: new Date(instant).toISOString(),
    madeBy: '',
    cause: 'scheduled',
    state: 'verified',
    sequence: 1,
    auditEntries: 5,
    attachments: 0,
    lackingFiles: 0,
  };
}

const quiet = {
  newest: backupAt(NOW - 2 * HOUR),
  changed: false,
  hasTarget: false,
  lastTargetCopyAt: null,
  lastDrillAt: new Date(NOW - HOUR).toISOString(),
};
const due = (state: Partial<Parameters<typeof dueAt>[1]>) =>
  dueAt(new Date(NOW).toISOString(), { ...quiet, ...state });

test('an office in which nothing was done is left alone', () => {
  expect(due({})).toEqual({ backup: false, target: false, drill: false });
});

test('what people did is backed up once in an hour, the first time at once', () => {
  expect(due({ changed: true }).backup).toBe(true);
  expect(due({ changed: true, newest: backupAt(NOW - 0.5 * HOUR) }).backup).toBe(false);
  expect(due({ changed: true, newest: null }).backup).toBe(true);
});

test('the second target gets a copy a day, and one at once when it was never given any', () => {
  expect(due({ hasTarget: true }).target).toBe(true);
  const copied = (hours: number) =>
    due({ hasTarget: true, lastTargetCopyAt: new Date(NOW - hours * HOUR).toISOString() }).target;
  expect(copied(2)).toBe(false);
  expect(copied(21)).toBe(true);
  expect(due({ hasTarget: true, newest: null }).target).toBe(false);
  expect(due({ hasTarget: false }).target).toBe(false);
});

test('a restore is practised once a month, and never without a backup', () => {
  const practised = (days: number) =>
    due({ lastDrillAt: new Date(NOW - days * 24 * HOUR).toISOString() }).drill;
  expect(practised(30)).toBe(false);
  expect(practised(31)).toBe(true);
  expect(due({ lastDrillAt: null }).drill).toBe(true);
  expect(due({ lastDrillAt: null, newest: null }).drill).toBe(false);
});

test('a clock set back by any length keeps nothing from being due for longer than its rule', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 * 365 * 24 }), (hoursAhead) => {
      // The newest copy was made while the clock was ahead.
      const future = NOW + hoursAhead * HOUR;
      const state = {
        changed: true,
        newest: backupAt(future),
        hasTarget: true,
        lastTargetCopyAt: new Date(future).toISOString(),
        lastDrillAt: new Date(future).toISOString(),
      };
      expect(due(state).backup).toBe(true);
      expect(due(state).target).toBe(hoursAhead >= 20);
      expect(due(state).drill).toBe(hoursAhead >= 31 * 24);
    }),
  );
});
