import { type Register, register } from './pack-registers.repository.ts';

/** What every request tells; `r` is the request. */
const PEOPLE = `JOIN employee e ON e.id = r.employee_id JOIN staff q ON q.id = r.requested_by
  LEFT JOIN staff d ON d.id = r.decided_by LEFT JOIN staff c ON c.id = r.closed_by`;
const WHO = [
  ['leavePersonNumber', 'text', 'e.number'],
  ['leavePerson', 'text', 'e.name'],
] as const;
const STANDING = [
  ['leaveState', 'choice:leave.state', 'r.state'],
  ['leaveAskedBy', 'text', 'q.display_name'],
  ['leaveAskedAt', 'text', 'r.requested_at'],
  ['leaveDecidedBy', 'text', 'd.display_name'],
  ['leaveDecidedAt', 'text', 'r.decided_at'],
  ['leaveDecision', 'text', 'r.decision_reason'],
  ['leaveClosedBy', 'text', 'c.display_name'],
  ['leaveClosedAt', 'text', 'r.closed_at'],
  ['leaveCloseReason', 'text', 'r.close_reason'],
] as const;

/** 假期、加班、調班: requests with who decided them, and the books. Why somebody is away stays between few. */
export const LEAVE_REGISTERS: readonly Register[] = [
  register('leaveRequests', `leave_request r ${PEOPLE}`, 'r.id', [
    ['leaveRequest', 'integer', 'r.id'],
    ...WHO,
    ['leaveKind', 'choice:leave.kind', 'r.kind'],
    ['leaveFirstOn', 'date', 'r.first_on'],
    ['leaveLastOn', 'date', 'r.last_on'],
    ['leavePart', 'choice:leave.part', 'r.part'],
    ['leaveHalfDays', 'integer', 'r.half_days'],
    ['leavePaperPlace', 'text', 'r.paper'],
    ...STANDING,
  ]),
  register(
    'overtimeRequests',
    `overtime_request r ${PEOPLE} LEFT JOIN staff s ON s.id = r.settled_by`,
    'r.id',
    [
      ['overtimeRequest', 'integer', 'r.id'],
      ...WHO,
      ['overtimeDay', 'date', 'r.day'],
      ['overtimeStarts', 'integer', 'r.starts_minute'],
      ['overtimeMinutes', 'integer', 'r.length_minutes'],
      ['overtimeRate', 'integer', 'r.rate'],
      ['overtimeCompensation', 'choice:leave.compensation', 'r.compensation'],
      ['overtimeUrgent', 'flag', 'r.urgent'],
      ['reason', 'text', 'r.reason'],
      ['overtimeLateReason', 'text', 'r.late_reason'],
      ['overtimeActual', 'integer', 'r.actual_minutes'],
      ['overtimeSettledBy', 'text', 's.display_name'],
      ['overtimeSettledAt', 'text', 'r.settled_at'],
      ['overtimeSettleReason', 'text', 'r.settle_reason'],
      ...STANDING,
    ],
  ),
  register(
    'shiftSwaps',
    `shift_swap r ${PEOPLE} JOIN employee o ON o.id = r.other_employee_id JOIN shift_kind k ON k.id = r.shift_kind_id
       LEFT JOIN shift_kind x ON x.id = r.other_shift_kind_id`,
    'r.id',
    [
      ...WHO,
      ['swapDay', 'date', 'r.day'],
      ['swapShift', 'text', 'k.code'],
      ['swapOther', 'text', 'o.name'],
      ['swapOtherDay', 'date', 'r.other_day'],
      ['swapOtherShift', 'text', 'x.code'],
      ['reason', 'text', 'r.reason'],
      ['swapOwnConsent', 'choice:leave.consent', 'r.own_consent'],
      ['swapOtherConsent', 'choice:leave.consent', 'r.other_consent'],
      ...STANDING,
    ],
  ),
  register(
    'leaveEntries',
    `leave_entry r JOIN employee e ON e.id = r.employee_id JOIN staff s ON s.id = r.booked_by`,
    'r.id',
    [
      ...WHO,
      ['leaveYear', 'integer', 'r.year'],
      ['leaveEntry', 'choice:leave.entry', 'r.kind'],
      ['leaveHalfDays', 'integer', 'r.half_days'],
      ['leaveRequest', 'integer', 'r.request_id'],
      ['leaveDay', 'date', 'r.leave_on'],
      ['reason', 'text', 'r.reason'],
      ['leaveBookedOn', 'date', 'r.booked_on'],
      ['at', 'text', 'r.booked_at'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
  register(
    'lieuGrants',
    `lieu_grant r JOIN employee e ON e.id = r.employee_id JOIN staff s ON s.id = r.granted_by`,
    'r.id',
    [
      ['lieuGrant', 'integer', 'r.id'],
      ...WHO,
      ['overtimeRequest', 'integer', 'r.overtime_id'],
      ['lieuMinutes', 'integer', 'r.minutes'],
      ['lieuGrantedOn', 'date', 'r.granted_on'],
      ['lieuExpiresOn', 'date', 'r.expires_on'],
      ['reason', 'text', 'r.reason'],
      ['at', 'text', 'r.granted_at'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
  register(
    'lieuUses',
    `lieu_use r JOIN lieu_grant g ON g.id = r.grant_id JOIN employee e ON e.id = g.employee_id
       JOIN staff s ON s.id = r.booked_by`,
    'r.id',
    [
      ['lieuGrant', 'integer', 'r.grant_id'],
      ...WHO,
      ['lieuUse', 'choice:leave.entry', 'r.kind'],
      ['lieuMinutes', 'integer', 'r.minutes'],
      ['leaveRequest', 'integer', 'r.request_id'],
      ['leaveDay', 'date', 'r.leave_on'],
      ['reason', 'text', 'r.reason'],
      ['leaveBookedOn', 'date', 'r.booked_on'],
      ['at', 'text', 'r.booked_at'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
];
