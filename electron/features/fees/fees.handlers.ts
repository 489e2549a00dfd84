import type { z } from 'zod';
import type { ArrearsRow, arrearsTotalsSchema } from '../../../shared/features/fees/charges.contract.ts';
import type { UnitFeeRow } from '../../../shared/features/fees/fee-items.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { Reduction, reductionTotalsSchema } from '../../../shared/features/fees/reductions.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { unitAccountAsOf } from './account-as-of.ts';
import { arrearsSource } from './arrears.repository.ts';
import { billUnit, cancelRun, draftRun, previewBilling, publishRun } from './billing.service.ts';
import { listRuns, requireRun } from './billing-run.repository.ts';
import { listCharges } from './charge.repository.ts';
import { cancelCharge } from './charge.service.ts';
import { readCounterSettings, saveCounterSettings } from './counter-settings.service.ts';
import { previewCover } from './cover.service.ts';
import { discountSource, type StoredDiscount } from './discount.repository.ts';
import { giveDiscount, takeBackDiscount } from './discount.service.ts';
import { listItems, listPrices } from './fee-item.repository.ts';
import { requireItem, saveItem, setPrice, withdrawPrice } from './fee-item.service.ts';
import { giveCharge } from './given-charge.service.ts';
import { invoiceSource, requireInvoice, type StoredInvoice, toldInvoice } from './invoice.repository.ts';
import { registerInvoice, stepInvoice } from './invoice.service.ts';
import { listLateFeeRules } from './late-fee.repository.ts';
import { setLateFeeRule, withdrawLateFeeRule } from './late-fee.service.ts';
import { takePayment } from './payment.service.ts';
import { notePaymentTerm } from './payment-term.service.ts';
import { listPools, listShares } from './pool.repository.ts';
import { planPool, requirePool, savePool, withdrawPool } from './pool.service.ts';
import { creditSource, listPurposes, type StoredCreditRow } from './prepaid.repository.ts';
import { moveCredit, refundCredit, saveCreditPurpose } from './prepaid.service.ts';
import { listReceipts, requireReceipt } from './receipt.repository.ts';
import { reprint, voidReceipt } from './receipt.service.ts';
import { receiptLayouts, resetReceiptLayout, saveReceiptLayout } from './receipt-layout.service.ts';
import { listSeries, receiptNumbers } from './receipt-series.repository.ts';
import { saveReceiptSeries } from './receipt-series.service.ts';
import { reductionSource, requireReduction } from './reduction.repository.ts';
import { endReduction, grantReduction } from './reduction.service.ts';
import { reverseReceipt } from './reversal.service.ts';
import { unitAccount } from './unit-account.ts';
import { countAttachable, unitFeeSource } from './unit-fee.repository.ts';
import { attach, detach } from './unit-fee.service.ts';
import { cancelWaiver, listWaivers } from './waiver.repository.ts';

export function createFeesHandlers(): HandlersOf<typeof feesContract> {
  return {
    items: (_input, { database, today }) => listItems(database, today),
    saveItem: (input, context) => saveItem(input, context),
    prices: ({ itemId }, { database, today }) =>
      listPrices(database, requireItem(database, itemId, today).id),
    setPrice: (input, context) => setPrice(input, context),
    withdrawPrice: ({ priceId, reason }, context) => withdrawPrice(priceId, reason, context),

    listUnitFees: (query, { database }) => selectGridPage<UnitFeeRow>(database, unitFeeSource, query),
    previewAttach: (attachment, { database }) => countAttachable(database, attachment),
    attach: (attachment, context) => attach(attachment, context),
    detach: (input, context) => detach(input, context),

    pools: ({ itemId }, { database, today }) => listPools(database, requireItem(database, itemId, today).id),
    poolShares: ({ poolId }, { database }) => listShares(database, requirePool(database, poolId).id),
    previewPool: (input, { database, today }) => {
      const { period, missing, shares, leftOut } = planPool(database, input, today);
      return {
        periodStart: period.start,
        periodEnd: period.end,
        missing: missing.length,
        shares: [...shares],
        leftOut: leftOut.map(({ unitId, unitName }) => ({ unitId, unitName })),
      };
    },
    savePool: (input, context) => savePool(input, context),
    withdrawPool: ({ poolId, reason }, context) => withdrawPool(poolId, reason, context),

    listReductions: (query, { database, today }) =>
      selectGridPage<Reduction, z.output<typeof reductionTotalsSchema>>(
        database,
        reductionSource(today),
        query,
      ),
    grantReduction: (input, context) => grantReduction(input, context),
    endReduction: (input, context) => endReduction(input, context),
    waivers: ({ reductionId }, { database, today }) =>
      listWaivers(database, requireReduction(database, reductionId, today).id),
    cancelWaiver: ({ waiverId, reason }, context) => cancelWaiver(waiverId, reason, context),

    previewBilling: (input, context) => previewBilling(input, context),
    startBilling: (input) => ({
      kind: 'transaction',
      steps: (context) => draftRun({ ...input, kind: 'batch', unitId: null }, context),
    }),
    publishRun: ({ runId }) => ({ kind: 'transaction', steps: (context) => publishRun(runId, context) }),
    cancelRun: ({ runId, reason }) => ({
      kind: 'transaction',
      steps: (context) => cancelRun(runId, reason, context),
    }),
    runs: (query, { database }) => listRuns(database, query),
    run: ({ runId }, { database }) => requireRun(database, runId),
    billUnit: (input, context) => billUnit(input, context),

    giveCharge: (input, context) => giveCharge(input, context),
    cancelCharge: ({ chargeId, reason }, context) => cancelCharge(chargeId, reason, context),
    listCharges: (query, { database, today }) => listCharges(database, query, today),
    listArrears: (query, { database, today }) =>
      selectGridPage<ArrearsRow, z.output<typeof arrearsTotalsSchema>>(database, arrearsSource(today), query),

    unitAccount: ({ unitId, paidOn }, { database, today }) => unitAccount(database, unitId, today, paidOn),
    unitAccountAsOf,
    takePayment: (input, context) => takePayment(input, context),
    receipt: ({ receiptId }, { database }) => requireReceipt(database, receiptId),
    reprint: ({ receiptId }, context) => reprint(receiptId, context),
    voidReceipt: ({ receiptId, reason }, context) => voidReceipt(receiptId, reason, context),
    listReceipts: (query, { database }) => listReceipts(database, query),
    previewCover: ({ unitId, cover }, { database, today }) =>
      previewCover({ database, unitId, today }, cover),
    reverseReceipt: (input, context) => reverseReceipt(input, context),

    receiptSeries: (_input, { database }) => listSeries(database),
    saveReceiptSeries: (input, context) => saveReceiptSeries(input, context),
    receiptNumbers: (_input, { database }) => receiptNumbers(database),
    receiptLayouts: (_input, { database }) => receiptLayouts(database),
    saveReceiptLayout: (input, context) => saveReceiptLayout(input, context),
    resetReceiptLayout: (input, context) => resetReceiptLayout(input, context),

    registerInvoice: (input, context) => registerInvoice(input, context),
    stepInvoice: (input, context) => stepInvoice(input, context),
    invoice: ({ invoiceId }, { database }) => requireInvoice(database, invoiceId),
    listInvoices: (query, { database }) => {
      const page = selectGridPage<StoredInvoice, { amountCents: number; toReverse: number }>(
        database,
        invoiceSource,
        query,
      );
      return { ...page, rows: page.rows.map(toldInvoice) };
    },

    counterSettings: (_input, { database }) => readCounterSettings(database),
    saveCounterSettings: (input, context) => saveCounterSettings(input, context),
    giveDiscount: (input, context) => giveDiscount(input, context),
    takeBackDiscount: ({ discountId, reason }, context) => takeBackDiscount(discountId, reason, context),
    listDiscounts: (query, { database }) => {
      const page = selectGridPage<StoredDiscount, { amountCents: number }>(database, discountSource, query);
      return { ...page, rows: page.rows.map((row) => ({ ...row, takenBack: row.takenBack === 1 })) };
    },
    notePaymentTerm: (input, context) => notePaymentTerm(input, context),

    creditPurposes: (_input, { database }) => listPurposes(database),
    saveCreditPurpose: (input, context) => saveCreditPurpose(input, context),
    moveCredit: (input, context) =>
      moveCredit(input, context).map((credit) => ({ ...credit, itemIds: [...credit.itemIds] })),
    refundCredit: (input, context) => refundCredit(input, context),
    listCredits: (query, { database, today }) => {
      const { lowCreditCents } = readCounterSettings(database);
      const page = selectGridPage<StoredCreditRow, { cents: number; low: number }>(
        database,
        creditSource(today, lowCreditCents),
        query,
      );
      return { ...page, rows: page.rows.map((row) => ({ ...row, low: row.low === 1 })) };
    },

    lateFeeRules: ({ itemId }, { database, today }) =>
      listLateFeeRules(database, requireItem(database, itemId, today).id),
    setLateFeeRule: (input, context) => setLateFeeRule(input, context),
    withdrawLateFeeRule: ({ ruleId, reason }, context) => withdrawLateFeeRule(ruleId, reason, context),
  };
}
