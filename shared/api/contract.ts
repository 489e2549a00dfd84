import { accessContract } from '../features/access/access.contract.ts';
import { archivesContract } from '../features/archives/archives.contract.ts';
import { duplicatesContract } from '../features/archives/duplicates.contract.ts';
import { verificationContract } from '../features/archives/verification.contract.ts';
import { bankContract } from '../features/bank/bank.contract.ts';
import { closingContract } from '../features/closing/closing.contract.ts';
import { depositsContract } from '../features/deposits/deposits.contract.ts';
import { documentsContract } from '../features/documents/documents.contract.ts';
import { dunningContract } from '../features/dunning/dunning.contract.ts';
import { employeesContract } from '../features/employees/employees.contract.ts';
import { exchangeContract } from '../features/exchange/exchange.contract.ts';
import { feesContract } from '../features/fees/fees.contract.ts';
import { disposalContract } from '../features/filing/disposal.contract.ts';
import { filingContract } from '../features/filing/filing.contract.ts';
import { healthContract } from '../features/health/health.contract.ts';
import { householdContract } from '../features/household/household.contract.ts';
import { jobsContract } from '../features/jobs/jobs.contract.ts';
import { lettersContract } from '../features/letters/letters.contract.ts';
import { memosContract } from '../features/memos/memos.contract.ts';
import { metersContract } from '../features/meters/meters.contract.ts';
import { readingsContract } from '../features/meters/readings.contract.ts';
import { supplyContract } from '../features/meters/supply.contract.ts';
import { noticesContract } from '../features/notices/notices.contract.ts';
import { expensesContract } from '../features/reports/expenses.contract.ts';
import { reportsContract } from '../features/reports/reports.contract.ts';
import { safekeepingContract } from '../features/safekeeping/safekeeping.contract.ts';
import { todayContract } from '../features/today/today.contract.ts';
import { appraisalContract } from '../features/training/appraisal.contract.ts';
import { trainingContract } from '../features/training/training.contract.ts';
import type { ApiOf, OperationPath } from './define-contract.ts';

/** The only description of what the office can do. */
export const contract = {
  access: accessContract,
  archives: { ...archivesContract, ...verificationContract, ...duplicatesContract },
  bank: bankContract,
  closing: closingContract,
  deposits: depositsContract,
  documents: documentsContract,
  dunning: dunningContract,
  employees: employeesContract,
  exchange: exchangeContract,
  fees: feesContract,
  filing: { ...filingContract, ...disposalContract },
  health: healthContract,
  household: householdContract,
  jobs: jobsContract,
  letters: lettersContract,
  memos: memosContract,
  meters: { ...metersContract, ...readingsContract, ...supplyContract },
  notices: noticesContract,
  reports: { ...reportsContract, ...expensesContract },
  safekeeping: safekeepingContract,
  today: todayContract,
  training: { ...trainingContract, ...appraisalContract },
};

export type Contract = typeof contract;
export type Api = ApiOf<Contract>;
export type Path = OperationPath<Contract>;
