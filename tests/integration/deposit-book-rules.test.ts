import { expect, test } from 'vitest';
import { brokenClosingRules } from '../../electron/features/closing/closed-books.repository.ts';
import { faultsByUnit } from '../../electron/features/closing/month.repository.ts';
import { brokenDepositRules } from '../../electron/features/deposits/deposit-books.repository.ts';
import { checkOffice } from '../../electron/office/check-office.ts';
import { createDepositOffice } from '../fixtures/deposit-office.ts';

test('every way in which the books of deposits could fail to tie is found', async () => {
  const deposits = await createDepositOffice();
  const { api } = deposits.office;
  const { depositId } = await deposits.take(0, 20_000);
  await deposits.toConfirm(depositId);
  await api.deposits.deduct({
    depositId,
    amountCents: 5_000,
    reason: '損壞',
    evidence: '照片',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-23' },
  });
  await deposits.confirm(depositId);
  const slip = await api.deposits.refund({ depositId, proof: 'receipt', method: 'cash' });
  await deposits.approved.deposits.reverse({ paperId: slip.id, reason: '試' });
  const { shift } = await api.closing.myShift();
  const shiftId = shift?.id ?? 0;
  await api.closing.countShift({ shiftId, looseCents: 20_000 });
  await api.closing.handOverShift({ shiftId, handedTo: '林主管' });
  await api.closing.closeDay({ day: '2026-11-23' });

  const { database } = deposits.office.office.core.office;
  const broken = (): string[] =>
    [...brokenDepositRules(database), ...brokenClosingRules(database)].map(({ rule }) => rule);
  expect(broken()).toEqual([]);
  const cases: readonly (readonly [rule: string, trigger: string, sql: string])[] = [
    ['depositHoldsWhatItsStateSays', 'deposit_moves_by_step', "UPDATE deposit SET state = 'held'"],
    [
      'depositStandsWhereItsStepsLed',
      'deposit_moves_by_step',
      "UPDATE deposit SET waits_until = '2020-01-01'",
    ],
    [
      'depositIsDeductedNoMoreThanItIs',
      'deposit_deduction_no_edit',
      'UPDATE deposit_deduction SET amount_cents = 20001',
    ],
    [
      'depositPaperIsItsMoney',
      'deposit_tender_no_edit',
      'UPDATE deposit_tender SET amount_cents = amount_cents + 1',
    ],
    [
      'depositReversalMirrorsItsOriginal',
      'deposit_entry_no_edit',
      'UPDATE deposit_entry SET amount_cents = amount_cents + 1 WHERE reverses_id IS NOT NULL',
    ],
    [
      'deductionIsSettledInTheFees',
      'receipt_tender_no_edit',
      "UPDATE receipt_tender SET amount_cents = amount_cents - 1 WHERE method = 'deposit'",
    ],
    ['deductionIsSettledInTheFees', 'deposit_settlement_no_delete', 'DELETE FROM deposit_settlement'],
    [
      'depositNumbersRunOn',
      'deposit_paper_no_edit',
      "UPDATE deposit_paper SET number = 'YJ-2026-000002' WHERE kind = 'taken'",
    ],
    [
      'kindOfDepositPaperIsInItsNumber',
      'deposit_paper_no_edit',
      "UPDATE deposit_paper SET number = 'YJ-2026-000009' WHERE kind = 'refund'",
    ],
    [
      'shiftExpectsItsReceipts',
      'deposit_tender_no_edit',
      'UPDATE deposit_tender SET amount_cents = amount_cents + 1 WHERE paper_id = 1',
    ],
    [
      'closedDayKeepsItsSheet',
      'deposit_tender_no_edit',
      'UPDATE deposit_tender SET amount_cents = amount_cents + 1 WHERE paper_id = 1',
    ],
  ];
  for (const [rule, trigger, sql] of cases) {
    database.exec('SAVEPOINT tampering');
    database.exec(`DROP TRIGGER ${trigger}; ${sql}`);
    expect(broken(), rule).toContain(rule);
    database.exec('ROLLBACK TO tampering; RELEASE tampering');
    expect(broken()).toEqual([]);
  }
  database.exec('SAVEPOINT tampering');
  database.exec("DROP TRIGGER deposit_moves_by_step; UPDATE deposit SET state = 'held'");
  expect(faultsByUnit(database)).toMatchObject([
    { what: 'deposit', movedCents: 15_000, ledgerCents: 20_000 },
  ]);
  expect(checkOffice(database).findings).toContainEqual({
    kind: 'books',
    detail: 'depositHoldsWhatItsStateSays 1',
  });
  database.exec('ROLLBACK TO tampering; RELEASE tampering');
  await deposits.office.close();
});
