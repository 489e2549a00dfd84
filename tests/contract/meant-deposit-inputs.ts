import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import type { DepositState } from '../../shared/features/deposits/deposit-state.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

/** The first kind there is: one that is inspected. */
const WORKS = 1;
/** A deposit of every household, so that calls by chance have some to move on: the one inspected, the next not. */
export async function fillDeposits({ office: { api }, unitIds }: FeeOffice): Promise<void> {
  await api.fees.saveItem({ code: 'PC', name: '損壞賠償', formula: 'given' });
  for (const [place, unitId] of unitIds.entries()) {
    const { depositId } = await api.deposits.take({
      of: { by: 'counter', unitId, kindId: WORKS + (place % 2), amountCents: 20_000, payerName: '住戶' },
      method: 'cash',
    });
    await api.deposits.applyForRefund({ depositId, on: '2026-08-01', applicant: '住戶' });
  }
  // And one of every household whose payer agreed: chance seldom brings one that far.
  for (const unitId of unitIds) {
    const { depositId } = await api.deposits.take({
      of: { by: 'counter', unitId, kindId: WORKS + 1, amountCents: 900, payerName: '住戶' },
      method: 'cash',
    });
    await api.deposits.applyForRefund({ depositId, on: '2026-08-01', applicant: '住戶' });
    await api.deposits.confirm({
      depositId,
      deductedCents: 0,
      on: '2026-08-01',
      confirmedBy: '住戶',
      means: 'signature',
    });
  }
}

/** Deposits in the state that a step needs when it is called, for the most part: other calls move them in between. */
export function depositInputs(
  { office, unitIds }: FeeOffice,
  reason: fc.Arbitrary<string>,
): [string, fc.Arbitrary<unknown>][] {
  const { database } = office.office.core.office;
  const unitId = fc.constantFrom(...unitIds);
  const amountCents = fc.integer({ min: 1, max: 30_000 });
  const found = (sql: string, ...values: string[]): fc.Arbitrary<number> =>
    fc.nat(200).map((place) => {
      const ids = database
        .prepare<string[], number>(sql)
        .pluck()
        .all(...values);
      return ids.length === 0 || place > 180 ? (place % 12) + 1 : (ids[place % ids.length] ?? 1);
    });
  const at = (...states: DepositState[]): fc.Arbitrary<number> =>
    found(
      `SELECT id FROM deposit WHERE state IN (${states.map(() => '?').join()}) ORDER BY id DESC LIMIT 12`,
      ...states,
    );
  const deductedOf = (depositId: number): number =>
    database
      .prepare<[number], number>(
        'SELECT coalesce(sum(amount_cents), 0) FROM deposit_deduction WHERE deposit_id = ?',
      )
      .pluck()
      .get(depositId) ?? 0;
  const paperId = fc.integer({ min: 1, max: 14 });
  const itemId = itemOf(database);
  const on = fc.constantFrom('2026-08-01', '2026-08-02');
  const who = fc.constant('住戶');
  const asked = {
    unitId,
    kindId: fc.integer({ min: 1, max: 3 }),
    amountCents,
    payerName: who,
  };
  return [
    [
      'deposits.saveKind',
      fc.record({
        name: fc.constantFrom('鑰匙押金', '裝修押金', '裝修垃圾押金'),
        usualCents: amountCents,
        inspected: fc.boolean(),
        inspectAfterDays: fc.integer({ min: 0, max: 30 }),
        refundDays: fc.integer({ min: 0, max: 30 }),
        source: fc.constant('合同'),
        active: fc.constant(true),
      }),
    ],
    [
      'deposits.saveSettings',
      fc.record({
        version: fc.integer({ min: 1, max: 3 }),
        limits: fc.constant({ manager: 20_000, supervisor: 1000, steward: 0, frontDesk: 0 }),
      }),
    ],
    ['deposits.deposit', fc.record({ depositId: paperId })],
    ['deposits.paper', fc.record({ paperId })],
    ['deposits.ofUnit', fc.record({ unitId, on: fc.constantFrom(undefined, '2026-11-23') })],
    ['deposits.ask', fc.record(asked)],
    ['deposits.cancel', fc.record({ depositId: at('due'), reason })],
    [
      'deposits.take',
      fc.record({
        of: fc.oneof(
          fc.record({ by: fc.constant('counter'), ...asked }),
          fc.record({ by: fc.constant('asked'), depositId: at('due') }),
        ),
        method: fc.constantFrom('cash', 'wechat'),
      }),
    ],
    ['deposits.applyForRefund', fc.record({ depositId: at('held'), on, applicant: who })],
    ['deposits.withdrawApplication', fc.record({ depositId: at('toInspect', 'toConfirm'), reason })],
    [
      'deposits.inspect',
      fc.record({
        depositId: at('toInspect'),
        on,
        inspector: who,
        result: fc.constantFrom(
          { is: 'passed', earlyReason: '同意' },
          { is: 'failed', againOn: '2026-09-01' },
        ),
      }),
    ],
    [
      'deposits.deduct',
      fc.record({
        depositId: at('toConfirm'),
        amountCents: fc.integer({ min: 1, max: 3000 }),
        reason,
        evidence: fc.constant('照片'),
        settles: fc.integer({ min: 1, max: 28 }).map((day) => ({
          what: 'item',
          itemId: itemId(),
          on: `2026-07-${String(day).padStart(2, '0')}`,
        })),
      }),
    ],
    [
      'deposits.takeBackDeduction',
      fc.record({
        deductionId: found(
          `SELECT x.id FROM deposit_deduction x JOIN deposit d ON d.id = x.deposit_id
           WHERE d.state = 'toConfirm' AND x.reverses_id IS NULL ORDER BY x.id DESC LIMIT 12`,
        ),
        reason,
      }),
    ],
    [
      'deposits.confirm',
      fc.tuple(at('toConfirm'), on).map(([depositId, day]) => ({
        depositId,
        deductedCents: deductedOf(depositId),
        on: day,
        confirmedBy: '住戶',
        means: 'signature',
      })),
    ],
    ['deposits.withdrawConfirmation', fc.record({ depositId: at('toRefund'), reason })],
    [
      'deposits.refund',
      fc.record({
        depositId: at('toRefund'),
        proof: fc.constant('receipt'),
        method: fc.constantFrom('cash', 'transfer'),
        account: fc.constantFrom('', '622200001234'),
      }),
    ],
    [
      'deposits.reverse',
      fc.record({
        paperId: found(
          `SELECT p.id FROM deposit_paper p JOIN deposit d ON d.id = p.deposit_id
           WHERE d.state = CASE p.kind WHEN 'taken' THEN 'held' WHEN 'refund' THEN 'refunded' END
             AND NOT EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id) ORDER BY p.id DESC LIMIT 12`,
        ),
        reason,
      }),
    ],
    ['deposits.reprint', fc.record({ paperId })],
    ['deposits.revealAccount', fc.record({ paperId, reason })],
    ['deposits.deliverPaper', fc.record({ paperId, language: fc.constantFrom('zh-Hant', 'en') })],
  ];
}

/** The item whose amounts are given by hand, whatever its number. */
function itemOf(database: Database.Database): () => number {
  return () => Number(database.prepare("SELECT id FROM fee_item WHERE code = 'PC'").pluck().get() ?? 1);
}
