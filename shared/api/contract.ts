import { accessContract } from '../features/access/access.contract.ts';
import { archivesContract } from '../features/archives/archives.contract.ts';
import { duplicatesContract } from '../features/archives/duplicates.contract.ts';
import { verificationContract } from '../features/archives/verification.contract.ts';
import { attendanceContract } from '../features/attendance/attendance.contract.ts';
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
import { handoverContract } from '../features/handover/handover.contract.ts';
import { healthContract } from '../features/health/health.contract.ts';
import { householdContract } from '../features/household/household.contract.ts';
import { jobsContract } from '../features/jobs/jobs.contract.ts';
import { leaveContract } from '../features/leave/leave.contract.ts';
import { lettersContract } from '../features/letters/letters.contract.ts';
import { memosContract } from '../features/memos/memos.contract.ts';
import { metersContract } from '../features/meters/meters.contract.ts';
import { readingsContract } from '../features/meters/readings.contract.ts';
import { supplyContract } from '../features/meters/supply.contract.ts';
import { noticesContract } from '../features/notices/notices.contract.ts';
import { expensesContract } from '../features/reports/expenses.contract.ts';
import { reportsContract } from '../features/reports/reports.contract.ts';
import { rosterContract } from '../features/roster/roster.contract.ts';
import { rosterFillContract } from '../features/roster/roster-fill.contract.ts';
import { rosterVersionsContract } from '../features/roster/roster-versions.contract.ts';
import { safekeepingContract } from '../features/safekeeping/safekeeping.contract.ts';
import { todayContract } from '../features/today/today.contract.ts';
import { appraisalContract } from '../features/training/appraisal.contract.ts';
import { trainingContract } from '../features/training/training.contract.ts';
import type { ApiOf, OperationPath } from './define-contract.ts';

/** Written out: what the compiler would infer is longer than it can write down. */
export type Contract = {
  readonly access: typeof accessContract;
  readonly archives: typeof archivesContract & typeof verificationContract & typeof duplicatesContract;
  readonly attendance: typeof attendanceContract;
  readonly bank: typeof bankContract;
  readonly closing: typeof closingContract;
  readonly deposits: typeof depositsContract;
  readonly documents: typeof documentsContract;
  readonly dunning: typeof dunningContract;
  readonly employees: typeof employeesContract;
  readonly exchange: typeof exchangeContract;
  readonly fees: typeof feesContract;
  readonly filing: typeof filingContract & typeof disposalContract;
  readonly handover: typeof handoverContract;
  readonly health: typeof healthContract;
  readonly household: typeof householdContract;
  readonly jobs: typeof jobsContract;
  readonly leave: typeof leaveContract;
  readonly letters: typeof lettersContract;
  readonly memos: typeof memosContract;
  readonly meters: typeof metersContract & typeof readingsContract & typeof supplyContract;
  readonly notices: typeof noticesContract;
  readonly reports: typeof reportsContract & typeof expensesContract;
  readonly roster: typeof rosterContract & typeof rosterFillContract & typeof rosterVersionsContract;
  readonly safekeeping: typeof safekeepingContract;
  readonly today: typeof todayContract;
  readonly training: typeof trainingContract & typeof appraisalContract;
};

/** The only description of what the office can do. */
export const contract: Contract = {
  access: accessContract,
  archives: { ...archivesContract, ...verificationContract, ...duplicatesContract },
  attendance: attendanceContract,
  bank: bankContract,
  closing: closingContract,
  deposits: depositsContract,
  documents: documentsContract,
  dunning: dunningContract,
  employees: employeesContract,
  exchange: exchangeContract,
  fees: feesContract,
  filing: { ...filingContract, ...disposalContract },
  handover: handoverContract,
  health: healthContract,
  household: householdContract,
  jobs: jobsContract,
  leave: leaveContract,
  letters: lettersContract,
  memos: memosContract,
  meters: { ...metersContract, ...readingsContract, ...supplyContract },
  notices: noticesContract,
  reports: { ...reportsContract, ...expensesContract },
  roster: { ...rosterContract, ...rosterFillContract, ...rosterVersionsContract },
  safekeeping: safekeepingContract,
  today: todayContract,
  training: { ...trainingContract, ...appraisalContract },
};

export type Api = ApiOf<Contract>;
export type Path = OperationPath<Contract>;
