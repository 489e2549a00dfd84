import { billingContract } from './billing.contract.ts';
import { chargesContract } from './charges.contract.ts';
import { counterContract } from './counter.contract.ts';
import { feeItemsContract } from './fee-items.contract.ts';
import { invoicesContract } from './invoices.contract.ts';
import { lateFeesContract } from './late-fees.contract.ts';
import { poolsContract } from './pools.contract.ts';
import { prepaidContract } from './prepaid.contract.ts';
import { receiptDeskContract } from './receipt-desk.contract.ts';
import { receiptsContract } from './receipts.contract.ts';
import { reductionsContract } from './reductions.contract.ts';

/** What the office charges, bills, takes and is owed. */
export const feesContract = {
  ...feeItemsContract,
  ...poolsContract,
  ...billingContract,
  ...chargesContract,
  ...receiptsContract,
  ...receiptDeskContract,
  ...invoicesContract,
  ...reductionsContract,
  ...counterContract,
  ...prepaidContract,
  ...lateFeesContract,
};
