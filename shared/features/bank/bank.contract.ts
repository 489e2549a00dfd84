import { bankAccountsContract } from './bank-accounts.contract.ts';
import { bankMatchesContract } from './bank-matches.contract.ts';
import { vouchersContract } from './vouchers.contract.ts';

/** The bank's statements beside the books of the office, and its books as vouchers for the accountant. */
export const bankContract = { ...bankAccountsContract, ...bankMatchesContract, ...vouchersContract };
