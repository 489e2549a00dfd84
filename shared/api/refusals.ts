import { z } from 'zod';
import { accessRefusals } from '../features/access/access.refusals.ts';
import { archivesRefusals } from '../features/archives/archives.refusals.ts';
import { attendanceRefusals } from '../features/attendance/attendance.refusals.ts';
import { bankRefusals } from '../features/bank/bank.refusals.ts';
import { closingRefusals } from '../features/closing/closing.refusals.ts';
import { depositsRefusals } from '../features/deposits/deposits.refusals.ts';
import { documentsRefusals } from '../features/documents/documents.refusals.ts';
import { dunningRefusals } from '../features/dunning/dunning.refusals.ts';
import { employeesRefusals } from '../features/employees/employees.refusals.ts';
import { exchangeRefusals } from '../features/exchange/exchange.refusals.ts';
import { feesRefusals } from '../features/fees/fees.refusals.ts';
import { filingRefusals } from '../features/filing/filing.refusals.ts';
import { handoverRefusals } from '../features/handover/handover.refusals.ts';
import { householdRefusals } from '../features/household/household.refusals.ts';
import { jobsRefusals } from '../features/jobs/jobs.refusals.ts';
import { leaveRefusals } from '../features/leave/leave.refusals.ts';
import { lettersRefusals } from '../features/letters/letters.refusals.ts';
import { memosRefusals } from '../features/memos/memos.refusals.ts';
import { metersRefusals } from '../features/meters/meters.refusals.ts';
import { noticesRefusals } from '../features/notices/notices.refusals.ts';
import { reportsRefusals } from '../features/reports/reports.refusals.ts';
import { rosterRefusals } from '../features/roster/roster.refusals.ts';
import { safekeepingRefusals } from '../features/safekeeping/safekeeping.refusals.ts';
import { trainingRefusals } from '../features/training/training.refusals.ts';

/** The machine's own refusals: the disk, the file, another program. */
const officeRefusals = [
  'diskFull',
  'officeReadOnly',
  'officeBusy',
  'officeDamaged',
  'diskFault',
  'fileNotSaved',
] as const;

/** Every reason for which the office may say no. Each has its sentence in the messages, or the build fails. */
export const refusalSchema = z.enum([
  ...officeRefusals,
  ...accessRefusals,
  ...archivesRefusals,
  ...attendanceRefusals,
  ...bankRefusals,
  ...closingRefusals,
  ...depositsRefusals,
  ...documentsRefusals,
  ...dunningRefusals,
  ...employeesRefusals,
  ...exchangeRefusals,
  ...feesRefusals,
  ...filingRefusals,
  ...handoverRefusals,
  ...householdRefusals,
  ...jobsRefusals,
  ...leaveRefusals,
  ...lettersRefusals,
  ...memosRefusals,
  ...metersRefusals,
  ...noticesRefusals,
  ...reportsRefusals,
  ...rosterRefusals,
  ...safekeepingRefusals,
  ...trainingRefusals,
]);
