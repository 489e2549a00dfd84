import type Database from 'better-sqlite3';
import { LEAVE_KINDS } from '../../../shared/features/leave/leave.ts';
import type { Waiting } from '../../../shared/features/leave/leave-lists.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { balanceRows } from './balance.service.ts';
import { readLeaveSettings } from './leave-settings.service.ts';

const PEOPLE = `JOIN employee e ON e.id = r.employee_id JOIN team t ON t.id = e.team_id
  JOIN staff q ON q.id = r.requested_by LEFT JOIN staff d ON d.id = r.decided_by`;

/** Every request for leave as a grid, the latest first; without its reason, which is between few. */
export function leaveSource(database: Database.Database): GridSource {
  const { kinds } = readLeaveSettings(database);
  const needing = LEAVE_KINDS.filter((kind) => kinds[kind].needsPaper).map((kind) => `'${kind}'`);
  const paperMissing = `(r.paper = '' AND r.state IN ('requested', 'approved') AND r.kind IN (${needing.join(', ')}))`;
  const columns = {
    id: 'r.id',
    number: 'e.number',
    name: 'e.name',
    teamName: 't.name',
    kind: 'r.kind',
    firstOn: 'r.first_on',
    lastOn: 'r.last_on',
    part: 'r.part',
    days: 'r.half_days * 50',
    state: 'r.state',
    paperMissing,
    requestedBy: 'q.display_name',
    requestedAt: 'r.requested_at',
    decidedBy: "coalesce(d.display_name, '')",
    decidedAt: 'r.decided_at',
  };
  return {
    from: `FROM leave_request r ${PEOPLE}`,
    select: selectOf(columns),
    columns,
    instants: ['requestedAt', 'decidedAt'],
    quick: ['e.name', 'e.number', 't.name'],
    order: 'r.first_on DESC, r.id DESC',
  };
}

const WORKED = 'coalesce(r.actual_minutes, r.length_minutes)';
/** Minutes as hundredths of an hour, so that a file shows them as a number with two places. */
const hundredthsOf = (minutes: string): string => `CAST(round(${minutes} * 100 / 60.0) AS INTEGER)`;
const hoursAt = (condition: string): string =>
  hundredthsOf(`coalesce(sum(CASE WHEN r.state = 'approved' AND ${condition} THEN ${WORKED} END), 0)`);

/** Every request for overtime as a grid, with the hours by rate of what was approved. */
export function overtimeSource(today: string): GridSource {
  const columns = {
    id: 'r.id',
    number: 'e.number',
    name: 'e.name',
    teamName: 't.name',
    day: 'r.day',
    startsAt: "printf('%02d:%02d', r.starts_minute / 60, r.starts_minute % 60)",
    hours: hundredthsOf('r.length_minutes'),
    actualHours: hundredthsOf('r.actual_minutes'),
    rate: 'r.rate',
    compensation: 'r.compensation',
    urgent: 'r.urgent',
    late: "(r.late_reason <> '')",
    reason: 'r.reason',
    state: 'r.state',
    requestedAt: 'r.requested_at',
    decidedBy: "coalesce(d.display_name, '')",
  };
  return {
    from: `FROM (SELECT ? AS today) AS k1 CROSS JOIN overtime_request r ${PEOPLE}`,
    parameters: [today],
    select: selectOf(columns),
    columns: {
      ...columns,
      /** Over and without what was worked. */
      toSettle: "(r.state = 'approved' AND r.actual_minutes IS NULL AND r.day < k1.today)",
    },
    instants: ['requestedAt'],
    quick: ['e.name', 'e.number', 't.name', 'r.reason'],
    order: 'r.day DESC, r.starts_minute DESC, r.id DESC',
    totals: `${hoursAt('r.rate = 150')} AS hours150, ${hoursAt("r.rate = 200 AND r.compensation = 'pay'")} AS hours200,
      ${hoursAt('r.rate = 300')} AS hours300, ${hoursAt("r.compensation = 'lieu'")} AS lieuHours,
      coalesce(sum(r.state = 'approved' AND r.actual_minutes IS NULL AND r.day < k1.today), 0) AS toSettle`,
  };
}

export function swapSource(): GridSource {
  const columns = {
    id: 'r.id',
    number: 'e.number',
    name: 'e.name',
    day: 'r.day',
    shift: 'k.code',
    otherName: 'o.name',
    otherDay: 'r.other_day',
    otherShift: "coalesce(x.code, '')",
    state: 'r.state',
    agreed: '(r.own_consent IS NOT NULL AND r.other_consent IS NOT NULL)',
    requestedAt: 'r.requested_at',
    decidedBy: "coalesce(d.display_name, '')",
  };
  return {
    from: `FROM shift_swap r ${PEOPLE} JOIN employee o ON o.id = r.other_employee_id
      JOIN shift_kind k ON k.id = r.shift_kind_id LEFT JOIN shift_kind x ON x.id = r.other_shift_kind_id`,
    select: selectOf(columns),
    columns,
    instants: ['requestedAt'],
    quick: ['e.name', 'e.number', 'o.name'],
    order: 'r.day DESC, r.id DESC',
  };
}

const BALANCE_FIELDS = [
  'employeeId',
  'number',
  'name',
  'teamName',
  'years',
  'entitled',
  'carried',
  'adjusted',
  'used',
  'left',
  'overdrawn',
  'doubts',
  'lieuLeft',
  'lieuEnding',
  'lieuEndsOn',
  'lieuExpired',
  'personal',
  'sick',
  'others',
] as const;

/** How everybody's leave stood on a day. It is worked out first: SQL only filters, sorts and pages it. */
export function balanceSource(on: string, database: Database.Database): GridSource {
  const columns = Object.fromEntries(BALANCE_FIELDS.map((field) => [field, `b.value ->> '${field}'`]));
  return {
    from: 'FROM json_each(?) AS b',
    parameters: [JSON.stringify(balanceRows(database, on))],
    select: selectOf(columns),
    columns,
    quick: ["b.value ->> 'name'", "b.value ->> 'number'", "b.value ->> 'teamName'"],
    order: 'b.key',
  };
}

function selectOf(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([field, expression]) => `${expression} AS ${quoted(field)}`)
    .join(', ');
}

/** `left` is a word of SQL. */
function quoted(field: string): string {
  return `"${field}"`;
}

export interface StoredWaiting extends Omit<Waiting, 'incomplete'> {
  readonly employeeId: number;
  readonly teamId: number;
  readonly staffId: number | null;
  readonly otherStaffId: number | null;
  readonly incomplete: number;
}

const WHO = `e.id AS employeeId, e.number, e.name, t.name AS teamName, e.team_id AS teamId, e.staff_id AS staffId`;
const WAITING = `SELECT 'leave' AS sort, r.id AS id, ${WHO}, r.first_on AS firstOn, r.last_on AS lastOn, r.kind,
    r.half_days AS halfDays, NULL AS minutes, NULL AS rate, '' AS otherName, NULL AS otherStaffId,
    r.requested_at AS requestedAt, r.version, 0 AS incomplete
  FROM leave_request r ${PEOPLE} WHERE r.state = 'requested'
  UNION ALL SELECT 'overtime', r.id, ${WHO}, r.day, r.day, NULL, NULL, r.length_minutes, r.rate, '', NULL,
    r.requested_at, r.version, 0
  FROM overtime_request r ${PEOPLE} WHERE r.state = 'requested'
  UNION ALL SELECT 'swap', r.id, ${WHO}, r.day, coalesce(r.other_day, r.day), NULL, NULL, NULL, NULL, o.name, o.staff_id,
    r.requested_at, r.version, r.own_consent IS NULL OR r.other_consent IS NULL
  FROM shift_swap r ${PEOPLE} JOIN employee o ON o.id = r.other_employee_id WHERE r.state = 'requested'
  ORDER BY requestedAt, sort, id`;

export function listWaiting(database: Database.Database): StoredWaiting[] {
  return statement<StoredWaiting>(database, WAITING).all();
}
