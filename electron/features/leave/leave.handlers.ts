import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { BalanceRow } from '../../../shared/features/leave/leave-balance.ts';
import type {
  LeaveRow,
  OvertimeRow,
  OvertimeTotals,
  SwapRow,
} from '../../../shared/features/leave/leave-lists.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { awayMonth, overtimeSheetOf, ownLeave, waitingFor } from './away.service.ts';
import { adjustAnnual, adjustLieu, carryOver, readBalance } from './balance.service.ts';
import { notePaper, previewLeave, readLeave, requestLeave } from './leave.service.ts';
import { balanceSource, leaveSource, overtimeSource, swapSource } from './leave-list.repository.ts';
import { deliverForm, deliverOvertimeSheet } from './leave-paper.service.ts';
import { readLeaveSettings, saveLeaveSettings } from './leave-settings.service.ts';
import {
  previewOvertime,
  readOvertime,
  reopenOvertime,
  requestOvertime,
  settleOvertime,
} from './overtime.service.ts';
import { cancel, decide, withdraw } from './request.service.ts';
import { agreeSwap, previewSwap, type RosterPort, readSwap, requestSwap } from './swap.service.ts';

/** As SQLite answers them: yes and no are numbers. */
type Stored<Row, Flags extends keyof Row> = Omit<Row, Flags> & Readonly<Record<Flags, number>>;

export function createLeaveHandlers(roster: RosterPort): HandlersOf<typeof leaveContract> {
  return {
    settings: (_input, { database }) => readLeaveSettings(database),
    saveSettings: saveLeaveSettings,
    mine: (_input, context) => ownLeave(context),
    waiting: (_input, context) => waitingFor(context),
    leave: readLeave,
    previewLeave,
    requestLeave,
    notePaper,
    overtime: readOvertime,
    previewOvertime,
    requestOvertime,
    settleOvertime,
    reopenOvertime,
    swap: readSwap,
    previewSwap,
    requestSwap,
    agreeSwap,
    decide: (input, context) => decide(input, roster, context),
    withdraw,
    cancel,
    leaves(query, { database }) {
      const page = selectGridPage<Stored<LeaveRow, 'paperMissing'>>(database, leaveSource(database), query);
      return {
        ...page,
        rows: page.rows.map((row) => ({ ...row, paperMissing: row.paperMissing === 1 })),
      };
    },
    overtimes(query, { database, today }) {
      const page = selectGridPage<Stored<OvertimeRow, 'urgent' | 'late'>, OvertimeTotals>(
        database,
        overtimeSource(today),
        query,
      );
      return {
        ...page,
        rows: page.rows.map((row) => ({ ...row, urgent: row.urgent === 1, late: row.late === 1 })),
      };
    },
    swaps(query, { database }) {
      const page = selectGridPage<Stored<SwapRow, 'agreed'>>(database, swapSource(), query);
      return { ...page, rows: page.rows.map((row) => ({ ...row, agreed: row.agreed === 1 })) };
    },
    balances: ({ on, ...query }, { database, today }) =>
      selectGridPage<BalanceRow>(database, balanceSource(on ?? today, database), query),
    balance: readBalance,
    adjustAnnual,
    carryOver,
    adjustLieu,
    away: awayMonth,
    overtimeSheet: overtimeSheetOf,
    deliverForm,
    deliverOvertimeSheet,
  };
}
