import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import {
  type Deposit,
  type DepositPaper,
  maskAccount,
  refundLimitOf,
} from '../../../shared/features/deposits/deposit.ts';
import { depositPaperDocument } from '../../../shared/features/deposits/deposit-document.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { moneyDay } from '../../office/money-day.ts';
import { readSetting } from '../../office/settings.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { insertEntry, requireDeposit, standingDeductions } from './deposit.repository.ts';
import { addDeposit, type HouseholdBills } from './deposit.service.ts';
import { readDepositSettings } from './deposit-kind.service.ts';
import { assertMay, move } from './deposit-move.ts';
import {
  accountPlace,
  countPaperPrint,
  findAccount,
  findEntryOfPaper,
  findStandingPaper,
  insertAccount,
  insertPaper,
  type NewDepositPaper,
  nextDepositNumber,
  requirePaper,
} from './deposit-paper.repository.ts';

type Contract = typeof depositsContract;
type Input<Name extends keyof Contract> = z.output<Contract[Name]['input']>;

/** 押金收據: the money is held from now on and owed back; it settles nothing and is no income. */
export function takeDeposit(
  input: Input<'take'>,
  bills: HouseholdBills,
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
  return issue(
    deposit,
    {
      kind: 'taken',
      partyName: deposit.payerName,
      tenders: [...(restCents === 0 ? [] : [first]), ...input.parts],
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
  const shift = requireShiftForMoney(context);
  const day = moneyDay(database, today);
  const number = nextDepositNumber(database, given.kind, today);
  const acceptance = lastStep(deposit, 'accept');
  const confirmation = lastStep(deposit, 'confirm');
  const originalEntry =
    given.reverses === undefined || given.reverses === null
      ? null
      : findEntryOfPaper(database, given.reverses.id);
  const paperId = insertPaper(
    database,
    {
      number,
      kind: given.kind,
      depositId: deposit.id,
      reverses: given.reverses ?? null,
      unitName: deposit.unitName,
      siteName: setting(database, 'siteName'),
      companyName: setting(database, 'companyName'),
      kindName: deposit.kindName,
      partyName: given.partyName,
      receivedOn: day,
      receivedAt: now,
      tenders: given.tenders,
      amountCents: given.amountCents,
      changeCents: given.changeCents ?? 0,
      depositCents: deposit.amountCents,
      takenNumber:
        given.kind === 'taken' ? number : (findStandingPaper(database, deposit.id, 'taken')?.number ?? ''),
      deductions: standingDeductions(database, deposit.id).map(({ itemName, reason, amountCents }) => ({
        itemName,
        reason,
        amountCents,
      })),
      heldAfterCents: given.heldAfterCents,
      refundDays: deposit.refundDays,
      inspected: deposit.inspected,
      proof: given.proof ?? null,
      proofNote: given.proofNote ?? '',
      acceptance:
        acceptance === undefined ? null : { on: acceptance.on, who: acceptance.who, note: acceptance.note },
      confirmation:
        confirmation?.means == null
          ? null
          : { on: confirmation.on, who: confirmation.who, means: confirmation.means },
      accountMasked: given.accountMasked ?? '',
      bookNumber: given.bookNumber ?? '',
      note: given.note ?? '',
      reason: given.reason ?? '',
      cashierName: staff.displayName,
      reprintCount: 0,
    },
    staff.id,
  );
  const kind =
    given.kind === 'reversal' ? originalEntry?.kind : given.kind === 'taken' ? 'taken' : 'refunded';
  if (given.amountCents !== 0 && kind !== undefined) {
    insertEntry(database, {
      depositId: deposit.id,
      kind,
      amountCents: given.amountCents,
      paperId,
      receiptId: null,
      reversesId: originalEntry?.id ?? null,
      day,
      madeAt: now,
    });
  }
  context.record({
    entity: 'depositPaper',
    entityId: paperId,
    after: {
      number,
      ...(given.reverses == null ? {} : { reverses: given.reverses.number }),
      depositId: deposit.id,
      unitId: deposit.unitId,
      unit: deposit.unitName,
      kind: deposit.kindName,
      payer: given.partyName,
      amountCents: given.amountCents,
      tenders: given.tenders,
      ...(given.accountMasked ? { account: given.accountMasked } : {}),
      ...(given.proof == null ? {} : { proof: given.proof, proofNote: given.proofNote }),
      ...shift,
    },
    ...(given.reason === undefined ? {} : { reason: given.reason }),
  });
  move(deposit, stepOf(given, deposit, day), context);
  return requirePaper(database, paperId);
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

export function reprintPaper(paperId: number, context: WriteContext): DepositPaper {
  const before = requirePaper(context.database, paperId);
  countPaperPrint(context.database, paperId);
  const after = requirePaper(context.database, paperId);
  context.record({
    entity: 'depositPaper',
    entityId: paperId,
    before: { reprintCount: before.reprintCount },
    after: { number: before.number, reprintCount: after.reprintCount },
  });
  return after;
}

/** Shows the account after the look itself is in the audit trail. */
export async function revealAccount(
  { paperId, reason }: Input<'revealAccount'>,
  context: ActionContext,
): Promise<{ account: string }> {
  const { number } = requirePaper(context.database, paperId);
  const sealed = findAccount(context.database, paperId);
  const account = sealed === null ? '' : context.fieldSeal.open(accountPlace(paperId), sealed);
  await context.write((write) => {
    write.record({
      entity: 'depositPaper',
      entityId: paperId,
      after: { number, revealed: 'account' },
      reason,
    });
    return null;
  });
  return { account };
}

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverPaper(
  { paperId, language }: { readonly paperId: number; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const paper = requirePaper(context.database, paperId);
  const document = depositPaperDocument(paper, language);
  const content = await renderDocx(document, { author: paper.siteName });
  await context.write((write) => {
    write.record({
      entity: 'depositPaper',
      entityId: paperId,
      after: { number: paper.number, taken: 'docx', title: document.title },
    });
    return null;
  });
  const name = `${safeFileName(document.title)}.docx`;
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}
