import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenClosingRules } from '../../electron/features/closing/closed-books.repository.ts';
import { sheetOf } from '../../electron/features/closing/day.service.ts';
import { rollOf } from '../../electron/features/closing/month.service.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { addDays, monthOf } from '../../shared/domain/calendar.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { carryOut, feeStep } from '../fixtures/fee-steps.ts';

type ClosingStep =
  | { readonly kind: 'night'; readonly days: number }
  | { readonly kind: 'handOver'; readonly overCents: number }
  | { readonly kind: 'closeDay' }
  | { readonly kind: 'reopenDay' }
  | { readonly kind: 'closeMonth' }
  | { readonly kind: 'reopenMonth' };

const closingStep: fc.Arbitrary<ClosingStep> = fc.oneof(
  fc.record({ kind: fc.constant('night'), days: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('handOver'), overCents: fc.constantFrom(0, 0, 5, -5) }),
  fc.record({ kind: fc.constant('closeDay') }),
  fc.record({ kind: fc.constant('reopenDay') }),
  fc.record({ kind: fc.constant('closeMonth') }),
  fc.record({ kind: fc.constant('reopenMonth') }),
);

/** The office's own refusals are part of the game, a fault is not. */
async function tryTo(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}

async function close(fees: FeeOffice, step: ClosingStep): Promise<void> {
  const { office, approved } = fees;
  const { closing } = office.api;
  const { today } = await office.api.access.status();
  switch (step.kind) {
    case 'night':
      office.now = new Date(office.now.getTime() + step.days * 86_400_000);
      return;
    case 'handOver': {
      const { shift } = await closing.myShift();
      if (shift === null) return;
      const expected = (name: string): number =>
        shift.methods.find(({ method }) => method === name)?.expectedCents ?? 0;
      await tryTo(async () => {
        await closing.countShift({
          shiftId: shift.id,
          looseCents: Math.max(0, expected('cash') + step.overCents),
        });
        await closing.handOverShift({
          shiftId: shift.id,
          handedTo: '林主管',
          reasons: [{ method: 'cash', reason: '點算' }],
        });
      });
      return;
    }
    case 'closeDay':
      await tryTo(async () => {
        const { closedThrough } = await closing.myShift();
        const month = await closing.month({ month: monthOf(today) });
        const open = month.days.map(({ day }) => day).filter((day) => day > (closedThrough ?? ''));
        await closing.closeDay({ day: open.at(-1) ?? today });
      });
      return;
    case 'reopenDay':
      await tryTo(async () => {
        const { closedThrough } = await closing.myShift();
        await approved.closing.reopenDay({ day: closedThrough ?? today, reason: '試' });
      });
      return;
    case 'closeMonth':
      await tryTo(() => closing.closeMonth({ month: monthOf(addDays(today, -20)) }));
      return;
    case 'reopenMonth':
      await tryTo(() => approved.closing.reopenMonth({ month: monthOf(addDays(today, -20)), reason: '試' }));
  }
}

/** Closed days and months say now what they said when they were closed; each day's money is what it was for. */
async function assertClosed({ office }: FeeOffice): Promise<void> {
  const { database } = office.office.core.office;
  const days = database.prepare<[], string>('SELECT DISTINCT received_on FROM receipt').pluck().all();
  for (const day of days) {
    const { sheet, state } = await office.api.closing.day({ day });
    expect(sheetOf(database, day)).toEqual(sheet);
    const settled = sheet.items.reduce((sum, { amountCents }) => sum + amountCents, 0);
    const { paidInCents, drawnCents, refundedCents } = sheet.prepaid;
    expect(sheet.receivedCents).toBe(settled + paidInCents - drawnCents - refundedCents);
    expect(sheet.series.flatMap(({ missing }) => missing)).toEqual([]);
    if (state === 'closed') expect(sheet.shifts.length + sheet.cashiers.length).toBeGreaterThan(0);
  }
  const months = database
    .prepare<[], string>('SELECT month FROM month_close WHERE reopened_at IS NULL ORDER BY month')
    .pluck()
    .all();
  for (const month of months) {
    const { roll } = await office.api.closing.month({ month });
    expect(rollOf(month, { database })).toEqual(roll);
  }
  const { today } = await office.api.access.status();
  const now = rollOf(monthOf(today), { database });
  const sum = (sql: string): number => Number(database.prepare(sql).pluck().get());
  // What is dated into the day after tomorrow at the latest has moved already.
  const later = sum(
    `SELECT coalesce(sum(a.amount_cents), 0) FROM allocation a JOIN receipt r ON r.id = a.receipt_id
     WHERE substr(r.received_on, 1, 7) > '${monthOf(today)}'`,
  );
  expect(now.receivableCloseCents).toBe(
    sum("SELECT coalesce(sum(amount_cents - paid_cents), 0) FROM charge WHERE state = 'due'") + later,
  );
}

test('whatever is billed, paid, voided, cancelled and closed, the roll-forward ties and a closed day keeps its sheet', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(feeStep, closingStep), { minLength: 10, maxLength: 30 }),
      async (steps) => {
        const fees = await createFeeOffice();
        try {
          for (const step of steps) {
            if (isClosing(step)) await close(fees, step);
            else await carryOut(fees, step);
          }
          await assertClosed(fees);
          await assertBooksTie(fees.office);
          expect(brokenClosingRules(fees.office.office.core.office.database)).toEqual([]);
          expect(fees.office.faults).toEqual([]);
        } finally {
          await fees.office.close();
        }
      },
    ),
    { numRuns: 12, seed: 20_261_126 },
  );
});

function isClosing(step: { readonly kind: string }): step is ClosingStep {
  return ['night', 'handOver', 'closeDay', 'reopenDay', 'closeMonth', 'reopenMonth'].includes(step.kind);
}
