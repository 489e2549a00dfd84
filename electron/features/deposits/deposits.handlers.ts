import type { DepositRow } from '../../../shared/features/deposits/deposit.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { confirmDeductions, type DepositFees, withdrawConfirmation } from './confirmation.service.ts';
import { requireDeposit } from './deposit.repository.ts';
import {
  addDeposit,
  applyForRefund,
  cancelDeposit,
  deduct,
  type HouseholdBills,
  inspect,
  takeBackDeduction,
  withdrawApplication,
} from './deposit.service.ts';
import { listKinds } from './deposit-kind.repository.ts';
import { readDepositSettings, saveDepositSettings, saveKind } from './deposit-kind.service.ts';
import { depositSource, depositsOfUnit, depositsOfUnitAsOf } from './deposit-list.repository.ts';
import { requirePaper } from './deposit-paper.repository.ts';
import { type PaperBook, refundDeposit, reversePaper, takeDeposit } from './deposit-paper.service.ts';
import { deliverPaper, reprintPaper, revealAccount } from './paper-delivery.service.ts';

/** What the deposits need of the fees. */
export interface DepositDependencies {
  readonly bills: HouseholdBills;
  readonly fees: DepositFees;
  readonly paperBook: PaperBook;
}

export function createDepositsHandlers({
  bills,
  fees,
  paperBook,
}: DepositDependencies): HandlersOf<typeof depositsContract> {
  return {
    kinds: (_input, { database }) => listKinds(database),
    saveKind,
    settings: (_input, context) => readDepositSettings(context),
    saveSettings: saveDepositSettings,

    list: (query, { database, today }) =>
      selectGridPage<DepositRow, { amountCents: number; heldCents: number; overdue: number }>(
        database,
        depositSource(today),
        query,
      ),
    deposit: ({ depositId }, { database }) => requireDeposit(database, depositId),
    ofUnit: ({ unitId, on }, context) =>
      on === undefined
        ? depositsOfUnit(context.database, unitId, context.today)
        : depositsOfUnitAsOf(context.database, unitId, { on, beforeAt: endOfDay(on, context) }),
    paper: ({ paperId }, { database }) => requirePaper(database, paperId),

    ask: (input, context) => addDeposit(input, bills, context),
    cancel: cancelDeposit,
    take: (input, context) => takeDeposit(input, { bills, paperBook }, context),
    applyForRefund,
    withdrawApplication,
    inspect,
    deduct: (input, context) => deduct(input, bills, context),
    takeBackDeduction,
    confirm: (input, context) => confirmDeductions(input, fees, context),
    withdrawConfirmation: (input, context) => withdrawConfirmation(input, fees, context),
    refund: refundDeposit,
    reverse: reversePaper,
    reprint: ({ paperId }, context) => reprintPaper(paperId, context),
    revealAccount,
    deliverPaper,
  };
}
