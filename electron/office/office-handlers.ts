import type { Contract } from '../../shared/api/contract.ts';
import type { OfficeFiles } from '../database/office-files.ts';
import { type AccessDependencies, createAccessHandlers } from '../features/access/access.handlers.ts';
import { LockOuts } from '../features/access/lock-outs.ts';
import { proveColleague } from '../features/access/prove-colleague.service.ts';
import { closeAccount } from '../features/access/staff.service.ts';
import { createArchivesHandlers } from '../features/archives/archives.handlers.ts';
import { createDuplicatesHandlers } from '../features/archives/duplicates.handlers.ts';
import { historyOf } from '../features/archives/history.repository.ts';
import {
  applyOccupancyRow,
  compareOccupancyRow,
  countOthers,
  OCCUPANCIES_TOGETHER,
} from '../features/archives/occupancy-import.service.ts';
import { revealPerson } from '../features/archives/person.service.ts';
import { applyRollRow, compareRollRow } from '../features/archives/roll.service.ts';
import { applyUnitRow, compareUnitRow } from '../features/archives/unit-import.service.ts';
import { applyVehicleRow, compareVehicleRow } from '../features/archives/vehicle-import.service.ts';
import { createVerificationHandlers } from '../features/archives/verification.handlers.ts';
import { createAttendanceHandlers } from '../features/attendance/attendance.handlers.ts';
import { dueToday } from '../features/attendance/close.service.ts';
import { createBankHandlers } from '../features/bank/bank.handlers.ts';
import { createClosingHandlers } from '../features/closing/closing.handlers.ts';
import { createDepositsHandlers } from '../features/deposits/deposits.handlers.ts';
import { describeUpload } from '../features/documents/document.service.ts';
import { createDocumentsHandlers } from '../features/documents/documents.handlers.ts';
import { keepForUnits } from '../features/documents/kept-file.service.ts';
import { withdrawService } from '../features/dunning/act.service.ts';
import { createDunningHandlers } from '../features/dunning/dunning.handlers.ts';
import { addServiceEvidence, serveLetter } from '../features/dunning/letter-service.service.ts';
import { createEmployeesHandlers } from '../features/employees/employees.handlers.ts';
import { createExchangeHandlers } from '../features/exchange/exchange.handlers.ts';
import { createExportDesk } from '../features/exchange/export-desk.ts';
import { findHeadings } from '../features/exchange/headed-sheet.ts';
import { letListGo } from '../features/exchange/list-export.ts';
import { parseDateCell } from '../features/exchange/roll-values.ts';
import { isTotalRow } from '../features/exchange/sheet-rows.ts';
import { assertBookNumberFree, assertBookNumberGiven } from '../features/fees/book-number.ts';
import { requireCharge } from '../features/fees/charge.repository.ts';
import { settleFromDeposit, takeBackFromDeposit } from '../features/fees/deposit-settlement.service.ts';
import { createFeesHandlers } from '../features/fees/fees.handlers.ts';
import { futureBills } from '../features/fees/future-bills.ts';
import { assertGiven } from '../features/fees/given-charge.service.ts';
import { applyOpeningRow, compareOpeningRow } from '../features/fees/opening-balance.service.ts';
import { findUnitPayer } from '../features/fees/payer.repository.ts';
import { createFilingHandlers } from '../features/filing/filing.handlers.ts';
import { createHandoverHandlers } from '../features/handover/handover.handlers.ts';
import type { FilePlaces } from '../features/health/document-files.service.ts';
import { createHealthHandlers } from '../features/health/health.handlers.ts';
import { createHouseholdHandlers } from '../features/household/household.handlers.ts';
import { createJobsHandlers } from '../features/jobs/jobs.handlers.ts';
import { createLeaveHandlers } from '../features/leave/leave.handlers.ts';
import { readDocument } from '../features/letters/letter.service.ts';
import { assertMayIssue, issueToUnit } from '../features/letters/letter-many.service.ts';
import { createLettersHandlers } from '../features/letters/letters.handlers.ts';
import { createMemosHandlers } from '../features/memos/memos.handlers.ts';
import { applyMeterRow, compareMeterRow } from '../features/meters/meter-import.service.ts';
import {
  createMetersHandlers,
  createReadingsHandlers,
  createSupplyHandlers,
} from '../features/meters/meters.handlers.ts';
import {
  applyReadingRow,
  compareReadingRow,
  READINGS_TOGETHER,
} from '../features/meters/reading-import.service.ts';
import { createNoticesHandlers } from '../features/notices/notices.handlers.ts';
import { createExpensesHandlers, createReportsHandlers } from '../features/reports/reports.handlers.ts';
import { publishCellChanges } from '../features/roster/publish-changes.service.ts';
import { createRosterHandlers } from '../features/roster/roster.handlers.ts';
import { createRosterVersionsHandlers } from '../features/roster/roster-versions.handlers.ts';
import { newestVerified } from '../features/safekeeping/backup-statement.ts';
import {
  createSafekeepingHandlers,
  type SafekeepingDependencies,
} from '../features/safekeeping/safekeeping.handlers.ts';
import type { BackUp } from '../features/safekeeping/safekeeping-acts.ts';
import { createTodayHandlers } from '../features/today/today.handlers.ts';
import { createAppraisalHandlers, createTrainingHandlers } from '../features/training/training.handlers.ts';
import { checkFile } from './check-file.ts';
import type { Clock } from './clock.ts';
import type { AllHandlers } from './context.ts';
import { EXPORT_GRIDS } from './export-grids.ts';
import type { InTurn } from './in-turn.ts';
import type { OfficeCore } from './office-core.ts';
import type { ReadThrough } from './read-through.ts';

/** What each list that comes in is compared with and kept by. */
const IMPORT_KEEPERS = {
  roll: { compare: compareRollRow, apply: applyRollRow },
  units: { compare: compareUnitRow, apply: applyUnitRow },
  occupancies: {
    compare: compareOccupancyRow,
    apply: applyOccupancyRow,
    together: OCCUPANCIES_TOGETHER,
    countLeftAlone: countOthers,
  },
  vehicles: { compare: compareVehicleRow, apply: applyVehicleRow },
  openingBalances: { compare: compareOpeningRow, apply: applyOpeningRow },
  meters: { compare: compareMeterRow, apply: applyMeterRow },
  readings: { compare: compareReadingRow, apply: applyReadingRow, together: READINGS_TOGETHER },
};

/** What the slices are given of an open office. */
export interface OfficeParts
  extends Pick<AccessDependencies, 'version' | 'officeSwitch' | 'keeper' | 'endSessions'>,
    Pick<SafekeepingDependencies, 'acts' | 'previews' | 'replaceOffice'> {
  readonly core: OfficeCore;
  readonly elapsedMs: Clock['elapsedMs'];
  readonly files: OfficeFiles;
  /** Where files lie, with their turn. */
  readonly places: FilePlaces;
  readonly betweenBackups: InTurn;
  readonly backUp: BackUp;
  readonly readThrough: ReadThrough;
}

/** Every operation of the contract by the slice that answers it; no slice knows another, they are tied here. */
export function createHandlers(parts: OfficeParts): AllHandlers<Contract> {
  const { core, files, places, version } = parts;
  const attachmentPlace = { folder: places.attachments, inTurn: places.inTurn };
  const lockOuts = new LockOuts(parts.elapsedMs);
  const exportDesk = createExportDesk(EXPORT_GRIDS, () => core.timeZone);
  return {
    access: createAccessHandlers({
      version,
      officeSwitch: parts.officeSwitch,
      core,
      keeper: parts.keeper,
      time: core.time,
      lockOuts,
      endSessions: parts.endSessions,
    }),
    archives: { ...createArchivesHandlers(), ...createVerificationHandlers(), ...createDuplicatesHandlers() },
    attendance: createAttendanceHandlers({ findHeadings, parseDate: parseDateCell, isTotalRow }),
    bank: createBankHandlers({ findHeadings, parseDate: parseDateCell, isTotalRow }),
    closing: createClosingHandlers(),
    deposits: createDepositsHandlers({
      bills: { unit: findUnitPayer, bill: requireCharge, assertGiven },
      fees: { settle: settleFromDeposit, takeBack: takeBackFromDeposit },
      paperBook: {
        assertNumber: (database, bookNumber, tenders) => {
          assertBookNumberGiven(database, bookNumber, tenders);
          assertBookNumberFree(database, bookNumber);
        },
      },
    }),
    documents: createDocumentsHandlers(attachmentPlace),
    dunning: createDunningHandlers({
      letters: { issue: issueToUnit, assertMayIssue, document: readDocument },
      attachments: places.attachments,
      letListGo: (list, context) => letListGo(list, context, exportDesk),
      reveal: async (personId, reason, context) =>
        (await revealPerson({ personId, what: 'idNumber', reason }, context)).values,
    }),
    employees: createEmployeesHandlers({
      history: historyOf,
      access: {
        close(staffId, context) {
          if (closeAccount(staffId, context)) parts.endSessions(staffId, context.connection);
        },
      },
    }),
    exchange: createExchangeHandlers({
      keepers: IMPORT_KEEPERS,
      desk: exportDesk,
      backUp: async (context, cause) =>
        (await parts.backUp(context.now, context.staff.displayName, cause)).name,
      programVersion: version,
      attachments: places.attachments,
    }),
    fees: createFeesHandlers(),
    filing: createFilingHandlers(
      { ...attachmentPlace, describe: describeUpload, betweenBackups: parts.betweenBackups },
      (list, context) => letListGo(list, context, exportDesk),
    ),
    handover: createHandoverHandlers((staffId, password, context) =>
      proveColleague(staffId, password, context, lockOuts),
    ),
    health: createHealthHandlers({
      core,
      readThrough: parts.readThrough,
      version,
      lastBackup: () => newestVerified(files.backups),
      places,
    }),
    household: createHouseholdHandlers(),
    jobs: createJobsHandlers(core.jobs),
    leave: createLeaveHandlers({ publishCellChanges }),
    letters: createLettersHandlers({
      serve: serveLetter,
      withdrawService,
      addEvidence: addServiceEvidence,
      keepFile: (ticket, context, write) => keepForUnits(ticket, context, attachmentPlace, write),
    }),
    memos: createMemosHandlers(),
    meters: { ...createMetersHandlers(), ...createReadingsHandlers(), ...createSupplyHandlers() },
    notices: createNoticesHandlers({ ...attachmentPlace, describe: describeUpload }),
    reports: { ...createReportsHandlers(futureBills), ...createExpensesHandlers() },
    roster: { ...createRosterHandlers(), ...createRosterVersionsHandlers() },
    safekeeping: createSafekeepingHandlers({
      files,
      acts: parts.acts,
      checkFile,
      previews: parts.previews,
      replaceOffice: parts.replaceOffice,
    }),
    today: createTodayHandlers({ attendance: dueToday }),
    training: { ...createTrainingHandlers(), ...createAppraisalHandlers() },
  };
}
