import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenClosingRules } from '../../electron/features/closing/closed-books.repository.ts';
import { sheetOf } from '../../electron/features/closing/day.service.ts';
import { faultsByUnit } from '../../electron/features/closing/month.repository.ts';
import { rollOf } from '../../electron/features/closing/month.service.ts';
import { brokenDepositRules } from '../../electron/features/deposits/deposit-books.repository.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { monthOf } from '../../shared/domain/calendar.ts';
import { heldCentsIn } from '../../shared/features/deposits/deposit-state.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { createDepositOffice, type DepositOffice } from '../fixtures/deposit-office.ts';

type Step =
  | { readonly kind: 'take'; readonly unit: number; readonly cents: number; readonly works: boolean }
  | { readonly kind: 'apply' | 'inspect' | 'confirm' | 'refund'; readonly deposit: number }
  | { readonly kind: 'deduct'; readonly deposit: number; readonly cents: number; readonly bill: boolean }
  | { readonly kind: 'takeBack' | 'withdraw' | 'reverse'; readonly deposit: number }
  | { readonly kind: 'pay'; readonly unit: number; readonly cents: number }
  | { readonly kind: 'closeDay' }
  | { readonly kind: 'night' };

const deposit = fc.nat(3);
const cents = fc.integer({ min: 1, max: 30_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('take'), unit: fc.nat(2), cents, works: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('apply', 'inspect', 'confirm', 'refund'), deposit }),
  fc.record({ kind: fc.constantFrom('apply', 'inspect', 'confirm', 'refund'), deposit }),
  fc.record({ kind: fc.constant('deduct'), deposit, cents, bill: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('takeBack', 'withdraw', 'reverse'), deposit }),
  fc.record({ kind: fc.constant('pay'), unit: fc.nat(2), cents }),
  fc.record({ kind: fc.constant('closeDay') }),
  fc.record({ kind: fc.constant('night') }),
);

/** The office's own refusals are part of the game, a fault is not. */
async function tryTo(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
    return false;
  }
}

async function carryOut(deposits: DepositOffice, each: Step): Promise<void> {
  const { office, approved, unitIds, damageItemId, take } = deposits;
  const { api } = office;
  const { today } = await api.access.status();
  if (each.kind === 'night') {
    office.now = new Date(office.now.getTime() + 86_400_000);
    return;
  }
  if (each.kind === 'closeDay') {
    const { shift } = await api.closing.myShift();
    await tryTo(async () => {
      if (shift !== null) {
        const cash = shift.methods.find(({ method }) => method === 'cash')?.expectedCents ?? 0;
        await api.closing.countShift({ shiftId: shift.id, looseCents: Math.max(0, cash) });
        await api.closing.handOverShift({
          shiftId: shift.id,
          handedTo: '林主管',
          reasons: [{ method: 'cash', reason: '點算' }],
        });
      }
      await api.closing.closeDay({ day: today });
    });
    return;
  }
  if (each.kind === 'take') {
    await tryTo(() => take(each.unit, each.cents, { kind: each.works ? 'works' : 'pass' }));
    return;
  }
  if (each.kind === 'pay') {
    const unitId = unitIds[each.unit] ?? 0;
    await tryTo(() =>
      api.fees.takePayment({ unitId, amountCents: each.cents, method: 'cash', keepAsCredit: true }),
    );
    return;
  }
  const { rows } = await api.deposits.list();
  const row = rows[each.deposit % Math.max(1, rows.length)];
  if (row === undefined) return;
  const depositId = row.id;
  const known = await api.deposits.deposit({ depositId });
  await tryTo(async () => {
    switch (each.kind) {
      case 'apply':
        return api.deposits.applyForRefund({ depositId, on: today, applicant: '業主' });
      case 'inspect':
        return deposits.office.api.deposits.inspect({
          depositId,
          on: today,
          inspector: '工程部',
          result: { is: 'passed', earlyReason: '同意' },
        });
      case 'confirm':
        return deposits.confirm(depositId);
      case 'refund':
        return api.deposits.refund({ depositId, proof: 'receipt', method: 'cash' });
      case 'deduct': {
        const [bill] = (await api.fees.unitAccount({ unitId: known.unitId })).outstanding;
        const amountCents = Math.min(each.cents, Math.max(1, known.amountCents - known.deductedCents));
        return api.deposits.deduct({
          depositId,
          amountCents: each.bill && bill !== undefined ? Math.min(amountCents, bill.owedCents) : amountCents,
          reason: '損壞',
          evidence: '照片',
          settles:
            each.bill && bill !== undefined
              ? { what: 'bill', chargeId: bill.chargeId }
              : { what: 'item', itemId: damageItemId, on: today },
        });
      }
      case 'takeBack': {
        const standing = known.deductions.find(
          ({ takenBack, reversesId }) => !takenBack && reversesId === null,
        );
        return api.deposits.takeBackDeduction({ deductionId: standing?.id ?? 0, reason: '試' });
      }
      case 'withdraw':
        return known.state === 'toRefund'
          ? approved.deposits.withdrawConfirmation({ depositId, reason: '試' })
          : api.deposits.withdrawApplication({ depositId, reason: '試' });
      default: {
        const paper = known.papers.findLast(({ reversed, kind }) => !reversed && kind !== 'reversal');
        return approved.deposits.reverse({ paperId: paper?.id ?? 0, reason: '試' });
      }
    }
  });
}

/** The office holds what each deposit's state says, and what came in less what went out; days and months tie. */
async function assertHeld({ office }: DepositOffice): Promise<void> {
  const { database } = office.office.core.office;
  const { rows, totals } = await office.api.deposits.list();
  for (const row of rows) expect(row.heldCents).toBe(heldCentsIn(row.state, row));
  const sum = (sql: string): number => Number(database.prepare(sql).pluck().get());
  const money = sum('SELECT coalesce(sum(amount_cents), 0) FROM deposit_tender');
  const settled = sum("SELECT coalesce(sum(amount_cents), 0) FROM receipt_tender WHERE method = 'deposit'");
  expect(totals.heldCents).toBe(money - settled);
  const days = database
    .prepare<[], string>('SELECT received_on FROM receipt UNION SELECT received_on FROM deposit_paper')
    .pluck()
    .all();
  for (const day of days) {
    const { sheet } = await office.api.closing.day({ day });
    expect(sheetOf(database, day)).toEqual(sheet);
    const items = sheet.items.reduce((cents, { amountCents }) => cents + amountCents, 0);
    const { prepaid, deposits } = sheet;
    expect(sheet.receivedCents).toBe(
      items +
        (prepaid.paidInCents - prepaid.drawnCents - prepaid.refundedCents) +
        (deposits.takenCents - deposits.deductedCents - deposits.refundedCents),
    );
    expect(sheet.series.flatMap(({ missing }) => missing)).toEqual([]);
  }
  expect(faultsByUnit(database)).toEqual([]);
  const last = days.sort().at(-1) ?? '2026-11-23';
  expect(rollOf(monthOf(last), { database }).depositCloseCents).toBe(totals.heldCents);
}

test('whatever is taken, inspected, deducted, paid back, reversed and closed, no cent of a deposit is made or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 45 }), async (steps) => {
      const deposits = await createDepositOffice();
      try {
        for (const each of steps) await carryOut(deposits, each);
        await assertHeld(deposits);
        await assertBooksTie(deposits.office);
        const { database } = deposits.office.office.core.office;
        expect([...brokenDepositRules(database), ...brokenClosingRules(database)]).toEqual([]);
        expect(deposits.office.faults).toEqual([]);
      } finally {
        await deposits.office.close();
      }
    }),
    { numRuns: 10, seed: 20_261_124 },
  );
});
