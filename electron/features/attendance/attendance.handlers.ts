import type { attendanceContract } from '../../../shared/features/attendance/attendance.contract.ts';
import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { deliverMonth, deliverPersonal, deliverRejected } from './attendance-paper.service.ts';
import { readAttendanceSettings, saveAttendanceSettings } from './attendance-settings.ts';
import { listClocks, listImports, numbersOf, requireClock } from './clock.repository.ts';
import { saveClock, setClockNumbers, withdrawImport } from './clock.service.ts';
import { closeMonth, dueCloses, reopenMonth } from './close.service.ts';
import { addPunch, correct, recordDay, undoEntry, withdrawPunch } from './entry.service.ts';
import { attendanceDay, attendanceMonth, daySheet, ownMonth } from './month.service.ts';
import { attendeeOfAccount } from './person.repository.ts';
import { punchSource } from './punch.repository.ts';
import { importPunches, inspectPunches, previewPunches, type SheetReading } from './punch-import.service.ts';

/** A team that nobody is in, for a supervisor of the grounds who is on no team. */
const NO_TEAM = 0;

export function createAttendanceHandlers(reading: SheetReading): HandlersOf<typeof attendanceContract> {
  return {
    settings: (_input, { database }) => readAttendanceSettings(database),
    saveSettings: saveAttendanceSettings,
    month: attendanceMonth,
    mine: ownMonth,
    day: attendanceDay,
    daySheet,
    recordDay,
    correct,
    undoEntry,
    close: closeMonth,
    reopen: reopenMonth,
    due: (_input, context) => dueCloses(context),
    listPunches: (query, { database, staff }) => {
      const teamId =
        staff.role === 'groundsSupervisor'
          ? (attendeeOfAccount(database, staff.id)?.teamId ?? NO_TEAM)
          : null;
      return selectGridPage<PunchRow, { people: number }>(database, punchSource(teamId), query);
    },
    deliverMonth,
    deliverPersonal,

    clocks: (_input, { database }) => listClocks(database),
    saveClock,
    clockNumbers: ({ clockId }, { database }) => numbersOf(database, requireClock(database, clockId).id),
    setClockNumbers,
    inspectPunches: (input, context) => inspectPunches(input, context, reading),
    previewPunches: (input, context) => previewPunches(input, context, reading),
    deliverRejected: (input, context) => deliverRejected(input, context, reading),
    importPunches: (input, context) => importPunches(input, context, reading),
    imports: (_input, { database }) => listImports(database),
    withdrawImport,
    addPunch,
    withdrawPunch,
  };
}
