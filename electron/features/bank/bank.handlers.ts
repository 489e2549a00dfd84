import type { bankContract } from '../../../shared/features/bank/bank.contract.ts';
import type { BankLineRow } from '../../../shared/features/bank/bank-match.ts';
import type { OutstandingItem } from '../../../shared/features/bank/reconciliation.ts';
import type { VoucherLineRow } from '../../../shared/features/bank/voucher.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listAccounts } from './account.repository.ts';
import { requireAccount, saveAccount } from './account.service.ts';
import { lineSource } from './match.repository.ts';
import { acceptSure, enterLine, matchByHand, openItems, undoBatch, unmatch } from './match.service.ts';
import { outstandingSource } from './reconciliation.repository.ts';
import {
  deliverReconciliation,
  reconciliation,
  reopenReconciliation,
  signOff,
} from './reconciliation.service.ts';
import { statementsOf } from './statement.repository.ts';
import {
  importStatement,
  inspectStatement,
  previewStatement,
  withdrawStatement,
} from './statement.service.ts';
import type { SheetReading } from './statement-reader.ts';
import { voucherLineSource } from './voucher.repository.ts';
import {
  makeVouchersOf,
  readVoucherSettings,
  saveVoucherSettings,
  voucherMonth,
  voucherSources,
  withdrawVouchers,
} from './voucher.service.ts';

export function createBankHandlers(reading: SheetReading): HandlersOf<typeof bankContract> {
  return {
    accounts: (_input, { database }) => listAccounts(database),
    saveAccount,
    statements: ({ accountId }, context) =>
      statementsOf(context.database, requireAccount(context, accountId).id),
    inspectStatement: (input, context) => inspectStatement(input, context, reading),
    previewStatement: (input, context) => previewStatement(input, context, reading),
    importStatement: (input, context) => importStatement(input, context, reading),
    withdrawStatement,

    openItems: ({ accountId }, context) => openItems(accountId, context),
    listLines: (query, { database }) =>
      selectGridPage<BankLineRow, { inCents: number; outCents: number }>(database, lineSource, query),
    acceptSure,
    undoBatch,
    match: matchByHand,
    enterLine,
    unmatch,

    reconciliation,
    listOutstanding: ({ on, ...query }, { database }) =>
      selectGridPage<OutstandingItem & { id: number; accountName: string }>(
        database,
        outstandingSource(on),
        query,
      ),
    signOffReconciliation: signOff,
    reopenReconciliation,
    deliverReconciliation,

    voucherSettings: (_input, context) => readVoucherSettings(context),
    saveVoucherSettings,
    voucherMonth: ({ month }, context) => voucherMonth(month, context),
    makeVouchers: ({ period }, context) => makeVouchersOf(period, context),
    withdrawVouchers,
    listVoucherLines: (query, { database }) =>
      selectGridPage<VoucherLineRow, { debitCents: number; creditCents: number }>(
        database,
        voucherLineSource,
        query,
      ),
    voucherSources: ({ lineId }, context) => voucherSources(lineId, context),
  };
}
