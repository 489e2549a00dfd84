import { addDays, monthRange } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import {
  acceptedRow,
  type ImportComparison,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { feesMessages } from '../../../shared/features/fees/fees.messages.ts';
import type { OpeningBalanceRow } from '../../../shared/features/fees/opening-balance.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { placedUnitOrProblem } from '../../office/placed-unit.ts';
import { requireCharge } from './charge.repository.ts';
import { cancelCharge } from './charge.service.ts';
import { creditFor } from './credit.repository.ts';
import {
  findItemNamed,
  findStandingCharge,
  insertOpeningCharge,
  insertOpeningCredit,
  itemNames,
  type NamedItem,
  openingCreditOf,
  reverseOpeningCredit,
  type StandingCharge,
} from './opening-balance.repository.ts';
import { findUnitPayer } from './payer.repository.ts';

type Reader = Pick<ReadContext, 'database' | 'today' | 'staff'>;

/** What a row would enter: a charge of a month, or money held. `before` is what is entered already. */
type OpeningPlan =
  | {
      readonly what: 'owed';
      readonly unitId: number;
      readonly item: NamedItem;
      readonly month: string;
      readonly amountCents: number;
      readonly before: StandingCharge | null;
    }
  | {
      readonly what: 'prepaid';
      readonly unitId: number;
      readonly amountCents: number;
      readonly before: { readonly amountCents: number } | null;
    };

function planOpening(reader: Reader, row: OpeningBalanceRow): OpeningPlan | RowProblem {
  const unit = placedUnitOrProblem(reader.database, row);
  if ('code' in unit) return unit;
  const plan = row.what === 'owed' ? planOwed(reader, unit.id, row) : planPrepaid(reader, unit.id, row);
  if ('code' in plan || !corrects(plan) || reader.staff.role === 'manager') return plan;
  const now = formatCents(plan.before?.amountCents ?? 0);
  return { code: 'managerNeeded', field: row.what, values: { text: now } };
}

function planOwed(
  { database, today }: Reader,
  unitId: number,
  { feeItem, month, amountCents }: OpeningBalanceRow & { readonly what: 'owed' },
): OpeningPlan | RowProblem {
  const item = findItemNamed(database, feeItem);
  if (item === undefined) {
    const values = { text: feeItem, items: itemNames(database).join('、') || '—' };
    return { code: 'itemUnknown', field: 'feeItem', values };
  }
  if (month > today.slice(0, 7)) return { code: 'monthLater', field: 'month', values: { text: month } };
  const days = monthRange(month);
  const before = findStandingCharge(database, unitId, item.id, days) ?? null;
  const plan: OpeningPlan = { what: 'owed', unitId, item, month, amountCents, before };
  if (before === null) return plan;
  const isThis =
    before.isOpening === 1 && before.periodStart === days.first && before.periodEnd === days.last;
  if (!isThis) {
    return { code: 'chargedAlready', field: 'month', values: { text: formatCents(before.amountCents) } };
  }
  if (before.amountCents === amountCents || before.paidCents === 0) return plan;
  const values = { text: formatCents(before.amountCents), paid: formatCents(before.paidCents) };
  return { code: 'openingPaid', field: 'owed', values };
}

function planPrepaid(
  { database }: Reader,
  unitId: number,
  { amountCents }: OpeningBalanceRow,
): OpeningPlan | RowProblem {
  const entered = openingCreditOf(database, unitId);
  if (entered === 0) return { what: 'prepaid', unitId, amountCents, before: null };
  // Entered for any purpose, so only what is held for any can pay for its becoming less.
  const held = creditFor(database, unitId, null);
  if (held - entered + amountCents >= 0) {
    return { what: 'prepaid', unitId, amountCents, before: { amountCents: entered } };
  }
  const values = { text: formatCents(entered), used: formatCents(entered - held) };
  return { code: 'creditUsed', field: 'prepaid', values };
}

function enteredCents({ before }: OpeningPlan): number {
  return before?.amountCents ?? 0;
}

/** Money that was entered before is entered otherwise. */
function corrects(plan: OpeningPlan): boolean {
  return plan.before !== null && enteredCents(plan) !== plan.amountCents;
}

/** Money held for a household settles what it owes without a receipt, so a second person approves it too. */
function needsApproval(plan: OpeningPlan): boolean {
  return corrects(plan) || (plan.what === 'prepaid' && enteredCents(plan) !== plan.amountCents);
}

/** What a row of opening balances would enter or correct; writes nothing. */
export function compareOpeningRow(reader: Reader, row: OpeningBalanceRow): ImportComparison {
  const plan = planOpening(reader, row);
  if ('code' in plan) return refusedRow(plan);
  const { what, before, amountCents: afterCents } = plan;
  const beforeCents = enteredCents(plan);
  if (beforeCents === afterCents) return acceptedRow(false, []);
  const change = {
    field: what,
    person: '',
    before: String(before?.amountCents ?? ''),
    after: String(afterCents),
  };
  const toApprove = needsApproval(plan) ? { beforeCents, afterCents } : null;
  return { ...acceptedRow(before === null, [change]), toApprove };
}

/** A correction cancels what stood and enters the amount anew, unless it is nothing; a second person has approved it. */
export function applyOpeningRow(context: WriteContext, row: OpeningBalanceRow): void {
  const plan = planOpening(context, row);
  if ('code' in plan) throw new Error('a row that was compared is taken');
  if (enteredCents(plan) === plan.amountCents) return;
  assertMonthOpen(context.database, context.today);
  if (needsApproval(plan)) context.requireApproval('correctOpening');
  if (plan.what === 'owed') enterCharge(plan, context);
  else enterCredit(plan, context);
}

/** Reason that the trail and the cancelled charge keep, in the office's language of record. */
const CORRECTED = feesMessages['fees.openingCorrected']['zh-Hant'];

function enterCharge(plan: OpeningPlan & { readonly what: 'owed' }, context: WriteContext): void {
  const { database, today, now } = context;
  const { unitId, item, month, amountCents, before } = plan;
  if (before !== null) cancelCharge(before.id, CORRECTED, context);
  if (amountCents === 0) return;
  const { first, last, days } = monthRange(month);
  const id = insertOpeningCharge(
    database,
    {
      unitId,
      itemId: item.id,
      payerId: findUnitPayer(database, unitId, today)?.payerId ?? null,
      periodStart: first,
      periodEnd: last,
      dueOn: addDays(item.dueFrom === 'periodStart' ? first : last, item.dueDays),
      amountCents,
      inputs: {
        formula: 'openingBalance',
        monthlyCents: amountCents,
        days,
        monthDays: days,
        roundingUnit: 'cent',
        roundingMode: 'halfUp',
      },
    },
    now,
  );
  const { unitName, itemName, payerName, dueOn } = requireCharge(database, id, today);
  context.record({
    entity: 'charge',
    entityId: id,
    after: { unitName, itemName, periodStart: first, periodEnd: last, dueOn, amountCents, payerName },
  });
}

function enterCredit(
  { unitId, amountCents, before }: OpeningPlan & { readonly what: 'prepaid' },
  context: WriteContext,
): void {
  const { database, now } = context;
  const takenBack = before === null ? null : reverseOpeningCredit(database, unitId, now);
  const isNothing = takenBack !== null && amountCents === 0;
  const id = isNothing ? takenBack : insertOpeningCredit(database, unitId, amountCents, now);
  const unit = findUnitPayer(database, unitId, context.today)?.unitName ?? '';
  context.record({
    entity: 'openingCredit',
    entityId: id,
    ...(before === null ? {} : { before: { unitId, unit, amountCents: before.amountCents } }),
    after: { unitId, unit, amountCents },
  });
}
