import { createHash } from 'node:crypto';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { addDays, monthOf, monthRange, monthsLater } from '../../../shared/domain/calendar.ts';
import { type MadeVoucher, makeVouchers } from '../../../shared/features/bank/make-vouchers.ts';
import {
  codeFor,
  FIRST_VOUCHER_SETTINGS,
  type VoucherMonth,
  type VoucherSettings,
  voucherSettingsSchema,
} from '../../../shared/features/bank/voucher.ts';
import type { JobPlan, Progress } from '../../jobs/job-plan.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { closedThrough } from '../../office/money-day.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';
import {
  daysWithEntries,
  endOfClosedMonth,
  entriesOfBank,
  entriesOfBilling,
  entriesOfDay,
  itemNames,
  itemsWithIncome,
  type MonthSpan,
  unsignedAccount,
} from './ledger.repository.ts';
import {
  findSet,
  hasLine,
  insertSet,
  insertVoucher,
  insertVoucherLine,
  markSetWithdrawn,
  nextNumber,
  type StoredSet,
  setsOfMonth,
  sourcesOf,
  vouchersOfSet,
} from './voucher.repository.ts';

/** Lines written between two looks at other callers. */
const LINES_A_STEP = 100;

interface Made {
  readonly period: string;
  readonly vouchers: number;
  readonly lines: number;
  readonly madeBefore: boolean;
}

type Reads = Pick<ReadContext, 'database'>;

export function readVoucherSettings({ database }: Reads): VoucherSettings {
  return readSetting(database, 'vouchers', voucherSettingsSchema, FIRST_VOUCHER_SETTINGS);
}

export function saveVoucherSettings(input: VoucherSettings, context: WriteContext): VoucherSettings {
  const before = readVoucherSettings(context);
  if (input.version !== before.version) throw changedMeanwhile(context.database, 'voucherSettings', 1);
  const saved = { ...input, version: input.version + 1 };
  writeSetting(context.database, 'vouchers', saved);
  context.record({
    entity: 'voucherSettings',
    entityId: 1,
    ...changedFields({ word: before.word, codes: before.codes }, { word: input.word, codes: input.codes }),
  });
  return saved;
}

function isDay(period: string): boolean {
  return period.length === 10;
}

function spanOf(month: string, context: Reads): MonthSpan | null {
  const beforeAt = endOfClosedMonth(context.database, month);
  if (beforeAt === null) return null;
  const { first, last } = monthRange(month);
  return {
    fromAt:
      endOfClosedMonth(context.database, monthsLater(month, -1)) ?? endOfDay(addDays(first, -1), context),
    beforeAt,
    first,
    last,
  };
}

/** Closed days of a month with something to tell, in their order. */
function closedDays(month: string, { database }: Reads): string[] {
  const { first, last } = monthRange(month);
  const closed = closedThrough(database) ?? '';
  return closed < first ? [] : daysWithEntries(database, { first, last: closed < last ? closed : last });
}

export function voucherMonth(month: string, context: Reads): VoucherMonth {
  const { database } = context;
  const sets = new Map(setsOfMonth(database, month).map((set) => [set.period, set]));
  const monthClosed = endOfClosedMonth(database, month) !== null;
  const { codes } = readVoucherSettings(context);
  // A day whose vouchers were made is told of also when it was reopened since.
  const days = [...new Set([...closedDays(month, context), ...[...sets.keys()].filter(isDay)])].sort();
  return {
    month,
    periods: [...days, ...(monthClosed || sets.has(month) ? [month] : [])].map((period) => ({
      period,
      set: sets.get(period) ?? null,
    })),
    monthClosed,
    openAccount: monthClosed ? unsignedAccount(database, { month, last: monthRange(month).last }) : null,
    unmapped: itemsWithIncome(database)
      .filter(({ id }) => codeFor(codes, 'income', id) === undefined)
      .map(({ name }) => name),
  };
}

/** What the books say of a period now. */
function vouchersOf(period: string, context: Reads): MadeVoucher[] {
  const { database } = context;
  if (isDay(period)) return makeVouchers(entriesOfDay(database, period));
  const span = spanOf(period, context);
  if (span === null) throw refuse('voucherPeriodOpen', { period });
  return makeVouchers([...entriesOfBilling(database, span), ...entriesOfBank(database, span)]);
}

/** By what a voucher is the same: all but its number and the accounts of the chart. */
function digestOf(voucher: MadeVoucher): string {
  return createHash('sha256').update(JSON.stringify(voucher)).digest('hex');
}

/** Refuses when the books say other than the vouchers that were made of a period. */
function assertSame(set: StoredSet, context: Reads): void {
  const stored = vouchersOfSet(context.database, set.id);
  const now = vouchersOf(set.period, context).map(digestOf);
  const changed = stored.filter(({ digest }, index) => digest !== now[index]).map(({ number }) => number);
  if (changed.length === 0 && now.length === stored.length) return;
  throw refuse('vouchersChanged', {
    period: set.period,
    numbers: changed.length === 0 ? '—' : changed.join('、'),
    more: String(Math.max(0, now.length - stored.length)),
  });
}

function assertClosed(period: string, context: Reads): void {
  const { database } = context;
  if (isDay(period)) {
    if ((closedThrough(database) ?? '') < period) throw refuse('voucherPeriodOpen', { period });
    return;
  }
  if (spanOf(period, context) === null) throw refuse('voucherPeriodOpen', { period });
  const account = unsignedAccount(database, { month: period, last: monthRange(period).last });
  if (account !== null) throw refuse('voucherBankOpen', { account, month: period });
}

/** The periods that a call makes, in their order: a month with those of its days that are not made yet. */
function toMake(period: string, context: Reads): string[] {
  const month = monthOf(period);
  const made = new Set(setsOfMonth(context.database, month).map((set) => set.period));
  const days = closedDays(month, context);
  if (!isDay(period)) return [...days.filter((day) => !made.has(day)), period];
  const earlier = days.find((day) => day < period && !made.has(day));
  if (earlier !== undefined) throw refuse('voucherEarlier', { date: earlier });
  if (!days.includes(period)) throw refuse('voucherNothing', { date: period });
  return [period];
}

function assertMapped(vouchers: readonly MadeVoucher[], { codes }: VoucherSettings, context: Reads): void {
  const lacking = new Set(
    vouchers.flatMap(({ lines }) =>
      lines.flatMap(({ slot, which }) => (codeFor(codes, slot, which) === undefined ? [which] : [])),
    ),
  );
  if (lacking.size === 0) return;
  const names = itemNames(context.database);
  throw refuse('voucherUnmapped', {
    items: [...lacking].map((which) => names.get(which) ?? which).join('、'),
  });
}

function* writeSet(
  period: string,
  settings: VoucherSettings,
  write: WriteContext,
): Generator<Progress, { vouchers: number; lines: number }> {
  const { database } = write;
  const month = monthOf(period);
  const vouchers = vouchersOf(period, write);
  assertMapped(vouchers, settings, write);
  const digests = vouchers.map(digestOf);
  const setId = insertSet(database, {
    period,
    month,
    digest: createHash('sha256').update(digests.join('\n')).digest('hex'),
    madeBy: write.staff.id,
    madeAt: write.now,
  });
  const total = vouchers.reduce((count, { lines }) => count + lines.length, 0);
  let done = 0;
  for (const [index, { lines, ...head }] of vouchers.entries()) {
    const voucherId = insertVoucher(database, {
      ...head,
      setId,
      month,
      number: nextNumber(database, month),
      word: settings.word,
      digest: digests[index] ?? '',
    });
    for (const line of lines) {
      const code = codeFor(settings.codes, line.slot, line.which);
      if (code === undefined) throw new Error(`no account of the chart for ${line.slot} ${line.which}`);
      insertVoucherLine(database, voucherId, { ...line, code: code.code, codeName: code.name });
      done += 1;
      if (done % LINES_A_STEP === 0) yield { done, total };
    }
  }
  write.record({
    entity: 'voucherSet',
    entityId: setId,
    after: {
      period,
      vouchers: vouchers.length,
      lines: total,
      debitCents: vouchers.reduce(
        (cents, { lines }) => cents + lines.reduce((sum, { debitCents }) => sum + debitCents, 0),
        0,
      ),
    },
  });
  return { vouchers: vouchers.length, lines: total };
}

/** Makes what is not made yet of a closed period; what was made is compared with the books, and its second look recorded. */
export function makeVouchersOf(period: string, context: ActionContext): JobPlan<Made> {
  assertClosed(period, context);
  return {
    kind: 'transaction',
    *steps(write) {
      assertClosed(period, write);
      const sets = setsOfMonth(write.database, monthOf(period));
      const known = sets.find((set) => set.period === period);
      if (known !== undefined) {
        for (const set of isDay(period) ? [known] : sets) assertSame(set, write);
        write.record({ entity: 'voucherSet', entityId: known.id, after: { period, compared: 'same' } });
        return { period, vouchers: known.vouchers, lines: known.lines, madeBefore: true };
      }
      const settings = readVoucherSettings(write);
      let vouchers = 0;
      let lines = 0;
      for (const each of toMake(period, write)) {
        const made = yield* writeSet(each, settings, write);
        vouchers += made.vouchers;
        lines += made.lines;
      }
      return { period, vouchers, lines, madeBefore: false };
    },
  };
}

export function withdrawVouchers(
  { setId, reason }: { readonly setId: number; readonly reason: string },
  context: WriteContext,
): VoucherMonth {
  const { database, staff, now } = context;
  const set = findSet(database, setId);
  if (set === undefined) throw notFound('voucherSet', setId);
  if (set.withdrawnAt !== null) throw refuse('voucherSetWithdrawn', { period: set.period });
  const last = setsOfMonth(database, set.month).at(-1);
  // Numbers stay without gaps only when what was made last goes first.
  if (last !== undefined && last.id !== setId) {
    throw refuse('voucherSetNotLast', { period: set.period, last: last.period });
  }
  markSetWithdrawn(database, setId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'voucherSet',
    entityId: setId,
    before: { period: set.period, vouchers: set.vouchers, debitCents: set.debitCents },
    after: { withdrawnAt: now },
    reason,
  });
  return voucherMonth(set.month, context);
}

export function voucherSources(lineId: number, { database }: Reads): ReturnType<typeof sourcesOf> {
  if (!hasLine(database, lineId)) throw notFound('voucherLine', lineId);
  return sourcesOf(database, lineId);
}
