import type { FailureKind, Refusal } from '../api/api-error.ts';
import { documentMessages } from '../documents/document.messages.ts';
import { accessMessages } from '../features/access/access.messages.ts';
import { archivesMessages } from '../features/archives/archives.messages.ts';
import { attendanceMessages } from '../features/attendance/attendance.messages.ts';
import { bankMessages } from '../features/bank/bank.messages.ts';
import { closingMessages } from '../features/closing/closing.messages.ts';
import { depositsMessages } from '../features/deposits/deposits.messages.ts';
import { documentsMessages } from '../features/documents/documents.messages.ts';
import { dunningMessages } from '../features/dunning/dunning.messages.ts';
import { employeesMessages } from '../features/employees/employees.messages.ts';
import { exchangeMessages } from '../features/exchange/exchange.messages.ts';
import { feesMessages } from '../features/fees/fees.messages.ts';
import { filingMessages } from '../features/filing/filing.messages.ts';
import { handoverMessages } from '../features/handover/handover.messages.ts';
import { healthMessages } from '../features/health/health.messages.ts';
import { householdMessages } from '../features/household/household.messages.ts';
import { leaveMessages } from '../features/leave/leave.messages.ts';
import { lettersMessages } from '../features/letters/letters.messages.ts';
import { memosMessages } from '../features/memos/memos.messages.ts';
import { metersMessages } from '../features/meters/meters.messages.ts';
import { noticesMessages } from '../features/notices/notices.messages.ts';
import { reportsMessages } from '../features/reports/reports.messages.ts';
import { rosterMessages } from '../features/roster/roster.messages.ts';
import { rosterFillMessages } from '../features/roster/roster-fill.messages.ts';
import { rosterPaperMessages } from '../features/roster/roster-paper.messages.ts';
import { rosterRulesMessages } from '../features/roster/roster-rules.messages.ts';
import { rosterScreenMessages } from '../features/roster/roster-screen.messages.ts';
import { rosterSetupMessages } from '../features/roster/roster-setup.messages.ts';
import { rosterVersionsMessages } from '../features/roster/roster-versions.messages.ts';
import { safekeepingMessages } from '../features/safekeeping/safekeeping.messages.ts';
import { todayMessages } from '../features/today/today.messages.ts';
import { trainingMessages } from '../features/training/training.messages.ts';
import type { MessageTable } from './language.ts';
import { officeMessages } from './office.messages.ts';
import { openMessages } from './open.messages.ts';
import { screenMessages } from './screen.messages.ts';
import { sheetColumnsMessages } from './sheet-columns.messages.ts';

/** Every text of the product, each in every language: a missing one does not compile. */
export const messages = {
  ...officeMessages,
  ...openMessages,
  ...screenMessages,
  ...sheetColumnsMessages,
  ...documentMessages,
  ...accessMessages,
  ...archivesMessages,
  ...attendanceMessages,
  ...bankMessages,
  ...closingMessages,
  ...depositsMessages,
  ...documentsMessages,
  ...dunningMessages,
  ...employeesMessages,
  ...exchangeMessages,
  ...feesMessages,
  ...filingMessages,
  ...handoverMessages,
  ...healthMessages,
  ...householdMessages,
  ...leaveMessages,
  ...lettersMessages,
  ...memosMessages,
  ...metersMessages,
  ...noticesMessages,
  ...reportsMessages,
  ...rosterMessages,
  ...rosterFillMessages,
  ...rosterPaperMessages,
  ...rosterVersionsMessages,
  ...rosterRulesMessages,
  ...rosterScreenMessages,
  ...rosterSetupMessages,
  ...safekeepingMessages,
  ...todayMessages,
  ...trainingMessages,
} satisfies MessageTable;

export type MessageKey = keyof typeof messages;

/** Stops the build when the office can say no for a reason, or fail in a way, that has no sentence. */
type Uncovered = Exclude<`refusal.${Refusal}` | `failure.${Exclude<FailureKind, 'refused'>}`, MessageKey>;
export const everyFailureHasWords: [Uncovered] extends [never] ? true : Uncovered = true;
