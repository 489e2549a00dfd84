import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import {
  type Deposit,
  type DepositPaper,
  maskAccount,
  refundLimitOf,
} from '../../../shared/features/deposits/deposit.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { moneyDay } from '../../office/money-day.ts';
import { readSetting } from '../../office/settings.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { insertEntry, requireDeposit, standingDeductions } from './deposit.repository.ts';
import { addDeposit, type HouseholdBills } from './deposit.service.ts';
import { readDepositSettings } from './deposit-kind.service.ts';
import { assertMay, move } from './deposit-move.ts';
import {
  accountPlace,
  findEntryOfPaper,
  findStandingPaper,
  insertAccount,
  insertPaper,
  type NewDepositPaper,
  nextDepositNumber,
  requirePaper,
} from './deposit-paper.repository.ts';

/** The paper book beside the receipts, which is one for fees and deposits. */
export interface PaperBook {
  /** Refuses cash without a number where the office wants one, and a number that is given already. */
  readonly assertNumber: (
    database: Database.Database,
    bookNumber: string,
    tenders: DepositPaper['tenders'],
  ) => void;
}

type Contract = typeof depositsContract;
type Input<Name extends keyof Contract> = z.output<Contract[Name]['input']>;

/** 押金收據: the money is held from now on and owed back; it settles nothing and is no income. */
export function takeDeposit(
  input: Input<'take'>,
  { bills, paperBook }: { readonly bills: HouseholdBills; readonly paperBook: PaperBook },
  context: WriteContext,
): DepositPaper {
  const { database } = context;
  const deposit =
    input.of.by === 'asked'
      ? requireDeposit(database, input.of.depositId)
      : addDeposit(input.of, bills, context);
  assertMay(deposit, 'take');
  const restCents = deposit.amountCents - input.parts.reduce((sum, part) => sum + part.amountCents, 0);
  assertMoney(input, restCents);
  const first = { method: input.method, amountCents: restCents, voucherNumber: input.voucherNumber };
  const tenders = [...(restCents === 0 ? [] : [first]), ...input.parts];
  paperBook.assertNumber(database, input.bookNumber, tenders);
  return issue(
    deposit,
    {
      kind: 'taken',
      partyName: deposit.payerName,
      tenders,
      amountCents: deposit.amountCents,
      changeCents: input.receivedCents === undefined ? 0 : input.receivedCents - restCents,
      heldAfterCents: deposit.amountCents,
      bookNumber: input.bookNumber,
      note: deposit.note,
    },
    context,
  );
}

function assertMoney({ method, receivedCents }: Input<'take'>, restCents: number): void {
  if (restCents < 0) throw refuse('depositPartsTooMuch', { over: formatCents(-restCents) });
  if (receivedCents === undefined) return;
  if (method !== 'cash') throw invalid(['receivedCents'], 'changeOnlyForCash');
  if (receivedCents < restCents) {
    throw refuse('depositCashShort', { short: formatCents(restCents - receivedCents) });
  }
}

/** 押金退款單: what is left goes back; who may not pay so much alone asks a second person. */
export function refundDeposit(input: Input<'refund'>, context: WriteContext): DepositPaper {
  const { database, staff, fieldSeal } = context;
  const deposit = requireDeposit(database, input.depositId);
  assertMay(deposit, 'refund');
  if (input.proof === 'lossStatement' && input.proofNote === '') throw refuse('depositStatementNeeded');
  const amountCents = deposit.heldCents;
  const byTransfer = input.method !== 'cash' && amountCents > 0;
  if (byTransfer && input.account === '') throw refuse('depositAccountNeeded');
  if (amountCents > refundLimitOf(readDepositSettings(context), staff.role)) {
    context.requireApproval('refundDeposit', {
      subject: `${deposit.unitName} · ${deposit.kindName}`,
      amountCents,
      reason: input.note,
    });
  }
  const { method, voucherNumber, payeeName, account, proof, proofNote, note } = input;
  const paper = issue(
    deposit,
    {
      kind: 'refund',
      partyName: payeeName === '' ? deposit.payerName : payeeName,
      tenders: amountCents === 0 ? [] : [{ method, amountCents: -amountCents, voucherNumber }],
      amountCents: 0 - amountCents,
      heldAfterCents: 0,
      proof,
      proofNote,
      accountMasked: maskAccount(account),
      note,
    },
    context,
  );
  if (account !== '') insertAccount(database, paper.id, fieldSeal.seal(accountPlace(paper.id), account));
  return paper;
}

/** A taking or a refund that was a mistake, by a paper of its own; what it was made out to stays as it is. */
export function reversePaper({ paperId, reason }: Input<'reverse'>, context: WriteContext): DepositPaper {
  const { database } = context;
  const original = requirePaper(database, paperId);
  const { number } = original;
  if (original.kind === 'reversal' || original.reversedBy !== null) {
    throw refuse('depositPaperReversed', { number });
  }
  const deposit = requireDeposit(database, original.depositId);
  assertMay(deposit, original.kind === 'taken' ? 'reverseTaking' : 'reverseRefund');
  return issue(
    deposit,
    {
      kind: 'reversal',
      reverses: { id: original.id, number },
      partyName: original.partyName,
      tenders: original.tenders.map((tender) => ({ ...tender, amountCents: -tender.amountCents })),
      amountCents: 0 - original.amountCents,
      heldAfterCents: original.kind === 'taken' ? 0 : 0 - original.amountCents,
      reason,
    },
    context,
  );
}

type Given = Pick<NewDepositPaper, 'kind' | 'partyName' | 'tenders' | 'amountCents' | 'heldAfterCents'> &
  Partial<
    Pick<
      NewDepositPaper,
      'reverses' | 'changeCents' | 'proof' | 'proofNote' | 'accountMasked' | 'bookNumber' | 'note' | 'reason'
    >
  >;

/** The paper with its number and money, what moved with it, and the step of the deposit. */
function issue(deposit: Deposit, given: Given, context: WriteContext): DepositPaper {
  const { database, today, now, staff } = context;
  const { kind, partyName, tenders, amountCents, heldAfterCents } = given;
  const { reverses = null, proof = null, proofNote = '', accountMasked = '', reason = '' } = given;
  const shift = requireShiftForMoney(context);
  const day = moneyDay(database, today);
  const number = nextDepositNumber(database, kind, today);
  const takenBack = reverses === null ? null : findEntryOfPaper(database, reverses.id);
  const paperId = insertPaper(
    database,
    {
      ...standing(deposit, database),
      number,
      kind,
      reverses,
      partyName,
      receivedOn: day,
      receivedAt: now,
      tenders,
      amountCents,
      changeCents: given.changeCents ?? 0,
      heldAfterCents,
      ...(kind === 'taken' ? { takenNumber: number } : {}),
      proof,
      proofNote,
      accountMasked,
      bookNumber: given.bookNumber ?? '',
      note: given.note ?? '',
      reason,
      cashierName: staff.displayName,
      reprintCount: 0,
    },
    staff.id,
  );
  // A refund of nothing, where all was deducted, moves nothing, and neither does its reversal.
  if (amountCents !== 0) {
    insertEntry(database, {
      depositId: deposit.id,
      kind: takenBack?.kind ?? (kind === 'taken' ? 'taken' : 'refunded'),
      amountCents,
      paperId,
      receiptId: null,
      reversesId: takenBack?.id ?? null,
      day,
      madeAt: now,
    });
  }
  context.record({
    entity: 'depositPaper',
    entityId: paperId,
    after: {
      number,
      ...(reverses === null ? {} : { reverses: reverses.number }),
      depositId: deposit.id,
      unitId: deposit.unitId,
      unit: deposit.unitName,
      kind: deposit.kindName,
      payer: partyName,
      amountCents,
      tenders,
      ...(accountMasked === '' ? {} : { account: accountMasked }),
      ...(proof === null ? {} : { proof, proofNote }),
      ...shift,
    },
    ...(reason === '' ? {} : { reason }),
  });
  move(deposit, stepOf(given, deposit, day), context);
  return requirePaper(database, paperId);
}

/** What a paper says of the deposit as it stands. */
function standing(deposit: Deposit, database: Database.Database) {
  const acceptance = lastStep(deposit, 'accept');
  const confirmation = lastStep(deposit, 'confirm');
  const means = confirmation?.means ?? null;
  return {
    depositId: deposit.id,
    unitName: deposit.unitName,
    siteName: setting(database, 'siteName'),
    companyName: setting(database, 'companyName'),
    kindName: deposit.kindName,
    depositCents: deposit.amountCents,
    takenNumber: findStandingPaper(database, deposit.id, 'taken')?.number ?? '',
    deductions: standingDeductions(database, deposit.id).map((each) => ({
      itemName: each.itemName,
      reason: each.reason,
      amountCents: each.amountCents,
    })),
    refundDays: deposit.refundDays,
    inspected: deposit.inspected,
    acceptance:
      acceptance === undefined ? null : { on: acceptance.on, who: acceptance.who, note: acceptance.note },
    confirmation:
      confirmation === undefined || means === null
        ? null
        : { on: confirmation.on, who: confirmation.who, means },
  };
}

function lastStep({ steps }: Deposit, action: 'accept' | 'confirm') {
  return steps.findLast((step) => step.action === action);
}

function stepOf({ kind, partyName, reason = '' }: Given, deposit: Deposit, on: string) {
  if (kind === 'taken') return { action: 'take' as const, on, who: partyName };
  if (kind === 'refund') return { action: 'refund' as const, on, who: partyName };
  if (deposit.state === 'held') return { action: 'reverseTaking' as const, on, note: reason };
  // The money is owed back by the same day as before.
  const waitsUntil = lastStep(deposit, 'confirm')?.waitsUntil ?? null;
  return { action: 'reverseRefund' as const, on, note: reason, waitsUntil };
}

function setting(database: Database.Database, name: 'siteName' | 'companyName'): string {
  return readSetting(database, name, z.string(), '');
}
