import { type Register, register } from './pack-registers.repository.ts';

const WITHDRAWN = [
  ['withdrawnAt', 'text', 'x.withdrawn_at'],
  ['withdrawnBy', 'text', 'w.display_name'],
  ['withdrawReason', 'text', 'x.withdraw_reason'],
] as const;

/** 考勤: clocks and their numbers, punches by where they came from, what people entered, and closed months day by day. */
export const ATTENDANCE_REGISTERS: readonly Register[] = [
  register('punchClocks', 'punch_clock c', 'c.id', [
    ['clockName', 'text', 'c.name'],
    ['clockColumns', 'text', 'c.columns'],
    ['active', 'flag', 'c.active'],
  ]),
  register(
    'clockNumbers',
    `clock_number x JOIN punch_clock c ON c.id = x.clock_id LEFT JOIN employee e ON e.id = x.employee_id
       JOIN staff s ON s.id = x.set_by`,
    'c.id, x.number',
    [
      ['clockName', 'text', 'c.name'],
      ['clockNumber', 'text', 'x.number'],
      ['attendee', 'text', 'e.name'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.set_at'],
    ],
  ),
  register(
    'punchImports',
    `punch_import x JOIN punch_clock c ON c.id = x.clock_id JOIN staff s ON s.id = x.imported_by
       LEFT JOIN staff w ON w.id = x.withdrawn_by`,
    'x.id',
    [
      ['punchImport', 'integer', 'x.id'],
      ['clockName', 'text', 'c.name'],
      ['fileName', 'text', 'x.file_name'],
      ['fileHash', 'text', 'x.sha256'],
      ['punchFirstOn', 'date', 'x.first_on'],
      ['punchLastOn', 'date', 'x.last_on'],
      ['punchCount', 'integer', 'x.punch_count'],
      ['punchKnown', 'integer', 'x.known_count'],
      ['punchRejected', 'integer', 'x.rejected_count'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.imported_at'],
      ...WITHDRAWN,
    ],
  ),
  register(
    'punches',
    `punch x JOIN employee e ON e.id = x.employee_id JOIN staff s ON s.id = x.recorded_by
       LEFT JOIN staff w ON w.id = x.withdrawn_by`,
    'x.id',
    [
      ['attendeeNumber', 'text', 'e.number'],
      ['attendee', 'text', 'e.name'],
      ['punchMoment', 'text', 'x.moment'],
      ['punchDirection', 'choice:attendance.direction', 'x.direction'],
      ['punchSource', 'choice:attendance.source', 'x.source'],
      ['punchImport', 'integer', 'x.import_id'],
      ['reason', 'text', 'x.reason'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.recorded_at'],
      ...WITHDRAWN,
    ],
  ),
  register(
    'attendanceEntries',
    `attendance_entry x JOIN employee e ON e.id = x.employee_id JOIN staff s ON s.id = x.made_by
       LEFT JOIN staff w ON w.id = x.ended_by`,
    'x.id',
    [
      ['attendeeNumber', 'text', 'e.number'],
      ['attendee', 'text', 'e.name'],
      ['attendanceDay', 'date', 'x.day'],
      ['attendanceOrigin', 'choice:attendance.origin', 'x.origin'],
      ['attendanceKind', 'choice:attendance.kind', 'x.kind'],
      ['attendanceLeave', 'choice:attendance.leave', 'x.leave_kind'],
      ['attendanceFrom', 'integer', 'x.from_minute'],
      ['attendanceTo', 'integer', 'x.to_minute'],
      ['reason', 'text', 'x.reason'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.made_at'],
      ['withdrawnAt', 'text', 'x.ended_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['withdrawReason', 'text', 'x.end_reason'],
    ],
  ),
  register(
    'attendanceCloses',
    `attendance_close x JOIN team t ON t.id = x.team_id JOIN staff s ON s.id = x.closed_by
       LEFT JOIN staff w ON w.id = x.reopened_by`,
    'x.id',
    [
      ['attendanceClose', 'integer', 'x.id'],
      ['attendanceTeam', 'text', 't.name'],
      ['month', 'text', 'x.month'],
      ['punchFirstOn', 'date', 'x.first_on'],
      ['punchLastOn', 'date', 'x.last_on'],
      ['attendanceRules', 'text', 'x.settings'],
      ['attendanceUnexplained', 'integer', 'x.unexplained'],
      ['reason', 'text', 'x.reason'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.closed_at'],
      ['attendanceReopenedAt', 'text', 'x.reopened_at'],
      ['attendanceReopenedBy', 'text', 'w.display_name'],
      ['attendanceReopenReason', 'text', 'x.reopen_reason'],
    ],
  ),
  register(
    'attendanceDays',
    'attendance_close_day x JOIN employee e ON e.id = x.employee_id',
    'x.close_id, e.number, x.day',
    [
      ['attendanceClose', 'integer', 'x.close_id'],
      ['attendeeNumber', 'text', 'e.number'],
      ['attendee', 'text', 'e.name'],
      ['attendanceDay', 'date', 'x.day'],
      ['attendanceVersion', 'integer', 'x.version_id'],
      ['attendanceCode', 'text', 'x.code'],
      ['attendanceResult', 'text', 'x.result'],
    ],
  ),
];
