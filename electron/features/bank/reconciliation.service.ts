import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { monthOf, monthRange, monthsLater } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import {
  type Reconciliation,
  type ReconciliationSheet,
  reconcile,
} from '../../../shared/features/bank/reconciliation.ts';
import { reconciliationDocument } from '../../../shared/features/bank/reconciliation-document.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { closedThrough } from '../../office/money-day.repository.ts';
import { readSetting } from '../../office/settings.ts';
import { requireAccount } from './account.service.ts';
import {
  bankAt,
  bookMoved,
  insertSignOff,
  markSignOffReopened,
  outstandingItems,
  signOffsOf,
} from './reconciliation.repository.ts';

interface AccountMonth {
  readonly accountId: number;
  readonly month: string;
}

/** What the tables say now of an account at the end of a month. */
export function sheetOf(
  account: BankAccount,
  month: string,
  { database }: Pick<ReadContext, 'database'>,
): ReconciliationSheet {
  const through = monthRange(month).last;
  const at = { accountId: account.id, through };
  const { movedCents, balanceCents } = bankAt(database, at);
  const { name: accountName, bank, lastFour, openingCents } = account;
  return reconcile(
    {
      accountName,
      bank,
      lastFour,
      month,
      through,
      bookCents: openingCents + bookMoved(database, at),
      bankCents: balanceCents ?? openingCents + movedCents,
      bankStated: balanceCents !== null,
    },
    outstandingItems(database, at),
  );
}

/** The month that is signed off next. */
function nextMonth({ opensOn, signedThrough }: BankAccount): string {
  return signedThrough === null ? monthOf(opensOn) : monthsLater(monthOf(signedThrough), 1);
}

export function reconciliation({ accountId, month }: AccountMonth, context: ReadContext): Reconciliation {
  const { database, today } = context;
  const account = requireAccount(context, accountId);
  const signOffs = signOffsOf(database, accountId, month);
  const standing = signOffs.find(({ reopenedAt }) => reopenedAt === null);
  const { last } = monthRange(month);
  const { signedThrough } = account;
  const signedBefore = signedThrough !== null && last <= signedThrough;
  const state =
    standing !== undefined ? 'signed' : signedBefore ? 'signedBefore' : last > today ? 'future' : 'open';
  const expected = nextMonth(account);
  return {
    state,
    sheet: standing?.sheet ?? sheetOf(account, month, context),
    signOffs,
    earlierMonth: expected < month ? expected : null,
    daysOpen: (closedThrough(database) ?? '') < last,
    reopenable: standing !== undefined && signedThrough === last,
  };
}

export function signOff(input: AccountMonth, context: WriteContext): Reconciliation {
  const { database, staff, now } = context;
  const account = requireAccount(context, input.accountId);
  const { month } = input;
  const { state, sheet, earlierMonth, daysOpen } = reconciliation(input, context);
  if (monthRange(month).last < account.opensOn) {
    throw refuse('bankBeforeOpening', { account: account.name, date: account.opensOn });
  }
  if (state === 'future') throw refuse('bankMonthFuture', { month });
  if (state !== 'open') throw refuse('bankMonthSignedAlready', { account: account.name, month });
  if (earlierMonth !== null) throw refuse('bankEarlierMonth', { account: account.name, month: earlierMonth });
  if (daysOpen) throw refuse('bankDaysOpen', { month });
  if (sheet.differenceCents !== 0) {
    throw refuse('bankDifference', { difference: formatCents(Math.abs(sheet.differenceCents)), month });
  }
  const id = insertSignOff(database, { accountId: account.id, sheet, signedBy: staff.id, signedAt: now });
  const { bookCents, bankCents, adjustedBankCents, items } = sheet;
  context.record({
    entity: 'bankSignOff',
    entityId: id,
    after: {
      account: account.name,
      month,
      bookCents,
      bankCents,
      adjustedBankCents,
      outstanding: items.length,
    },
  });
  return reconciliation(input, context);
}

export function reopenReconciliation(
  { accountId, month, reason }: AccountMonth & { readonly reason: string },
  context: WriteContext,
): Reconciliation {
  const { database, staff, now } = context;
  const account = requireAccount(context, accountId);
  const standing = signOffsOf(database, accountId, month).find(({ reopenedAt }) => reopenedAt === null);
  if (standing === undefined) throw refuse('bankMonthNotSigned', { account: account.name, month });
  if (account.signedThrough !== monthRange(month).last) {
    throw refuse('bankMonthNotLast', { month, last: (account.signedThrough ?? '').slice(0, 7) });
  }
  markSignOffReopened(database, standing.id, { by: staff.id, at: now, reason });
  context.record({
    entity: 'bankSignOff',
    entityId: standing.id,
    before: { account: account.name, month, signedBy: standing.signedBy },
    after: { reopenedAt: now },
    reason,
  });
  return reconciliation({ accountId, month }, context);
}

export async function deliverReconciliation(
  { language, ...input }: AccountMonth & { readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const { state, sheet, signOffs } = reconciliation(input, context);
  const siteName = readSetting(context.database, 'siteName', z.string(), '');
  const signed = state === 'signed' ? (signOffs.find(({ reopenedAt }) => reopenedAt === null) ?? null) : null;
  const document = reconciliationDocument({ siteName, sheet, signed }, language);
  const content = await renderDocx(document, { author: siteName });
  // Who took it out of the office is in the trail before it is in their hands.
  await context.write((write) => {
    write.record({
      entity: 'bankAccount',
      entityId: input.accountId,
      after: { taken: 'docx', title: document.title },
    });
    return null;
  });
  const name = `${safeFileName(document.title)}.docx`;
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}
