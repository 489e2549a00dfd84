import { auditGrids } from '../features/access/audit-grids.ts';
import { archiveGrids } from '../features/archives/archive-grids.ts';
import { attendanceGrids } from '../features/attendance/attendance-grids.ts';
import { bankGrids } from '../features/bank/bank-grids.ts';
import { closingGrids } from '../features/closing/closing-grids.ts';
import { depositGrids } from '../features/deposits/deposit-grids.ts';
import { paperGrids } from '../features/documents/paper-grids.ts';
import { dunningGrids } from '../features/dunning/dunning-grids.ts';
import { employeeGrids } from '../features/employees/employee-grids.ts';
import { exchangeGrids } from '../features/exchange/exchange-grids.ts';
import type { ExportableGrids } from '../features/exchange/export-desk.ts';
import { feeGrids } from '../features/fees/fee-grids.ts';
import { filingGrids } from '../features/filing/filing-grids.ts';
import { handoverGrids } from '../features/handover/handover-grids.ts';
import { keyGrids } from '../features/household/key-grids.ts';
import { leaveGrids } from '../features/leave/leave-grids.ts';
import { letterGrids } from '../features/letters/letter-grids.ts';
import { meterGrids } from '../features/meters/meter-grids.ts';
import { noticeGrids } from '../features/notices/notice-grids.ts';
import { reportGrids } from '../features/reports/report-grids.ts';
import { rosterGrids } from '../features/roster/roster-grids.ts';
import { trainingGrids } from '../features/training/training-grids.ts';

/** Grids that people may take out as a file, each with the fields that a file may carry. */
export const EXPORT_GRIDS: ExportableGrids = {
  ...archiveGrids,
  ...feeGrids,
  ...dunningGrids,
  ...closingGrids,
  ...depositGrids,
  ...bankGrids,
  ...paperGrids,
  ...filingGrids,
  ...leaveGrids,
  ...letterGrids,
  ...noticeGrids,
  ...handoverGrids,
  ...keyGrids,
  ...meterGrids,
  ...reportGrids,
  ...attendanceGrids,
  ...rosterGrids,
  ...trainingGrids,
  ...employeeGrids,
  ...auditGrids,
  ...exchangeGrids,
};
