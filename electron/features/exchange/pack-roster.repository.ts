import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import { type Register, register } from './pack-registers.repository.ts';

const OF_ROSTER = 'JOIN roster r ON r.id = x.roster_id JOIN team t ON t.id = r.team_id';
const OF_VERSION = `JOIN roster_version v ON v.id = x.version_id JOIN roster r ON r.id = v.roster_id
  JOIN team t ON t.id = r.team_id JOIN employee e ON e.id = x.employee_id`;

/** 排班: the shifts, who is needed when, rosters as they are being made, and each version as it was published. */
export const ROSTER_REGISTERS: readonly Register[] = [
  register('shiftKinds', 'shift_kind k', 'k.position, k.id', [
    ['shiftCode', 'text', 'k.code'],
    ['shiftName', 'text', 'k.name'],
    ['shiftBegins', 'integer', 'k.starts_minute'],
    ['shiftLength', 'integer', 'k.length_minutes'],
    ['shiftBreak', 'integer', 'k.break_minutes'],
    ['shiftNight', 'flag', 'k.night'],
    ['shiftCertificate', 'text', 'k.certificate'],
    ['active', 'flag', 'k.active'],
  ]),
  register('staffingNeeds', 'staffing_need n JOIN team t ON t.id = n.team_id', 't.position, n.id', [
    ['rosterTeam', 'text', 't.name'],
    ['needDays', 'text', 'n.days'],
    ['needBegins', 'integer', 'n.starts_minute'],
    ['needEnds', 'integer', 'n.ends_minute'],
    ['needPeople', 'integer', 'n.people'],
    ['note', 'text', 'n.note'],
  ]),
  register('rosterTemplates', 'roster_template t', 't.name', [
    ['name', 'text', 't.name'],
    ['templateKind', 'choice:roster.templateKind', 't.kind'],
    ['templateRows', 'text', 't.rows'],
  ]),
  register(
    'rosterCells',
    `roster_member x ${OF_ROSTER} JOIN employee e ON e.id = x.employee_id
       LEFT JOIN roster_cell c ON c.roster_id = x.roster_id AND c.employee_id = x.employee_id
       LEFT JOIN shift_kind k ON k.id = c.shift_kind_id`,
    'r.month, t.position, x.position, c.day',
    [
      ['rosterTeam', 'text', 't.name'],
      ['month', 'text', 'r.month'],
      ['employeeNumber', 'text', 'e.number'],
      ['name', 'text', 'e.name'],
      ['day', 'date', 'c.day'],
      ['shiftCode', 'text', `CASE WHEN c.day IS NULL THEN '' ELSE coalesce(k.code, '${REST_SIGN}') END`],
      ['rosterFixed', 'flag', 'coalesce(c.fixed, 0)'],
    ],
  ),
  register(
    'rosterVersions',
    `roster_version x ${OF_ROSTER} JOIN staff s ON s.id = x.published_by`,
    'r.month, t.position, x.number',
    [
      ['rosterTeam', 'text', 't.name'],
      ['month', 'text', 'r.month'],
      ['rosterVersion', 'integer', 'x.number'],
      ['reason', 'text', 'x.reason'],
      ['rosterBreachReason', 'text', 'x.breach_reason'],
      ['publishedBy', 'text', 's.display_name'],
      ['publishedAt', 'instant', 'x.published_at'],
    ],
  ),
  register(
    'rosterVersionCells',
    `roster_version_member x ${OF_VERSION}
       LEFT JOIN roster_version_cell c ON c.version_id = x.version_id AND c.employee_id = x.employee_id`,
    'r.month, t.position, v.number, x.position, c.day',
    [
      ['rosterTeam', 'text', 't.name'],
      ['month', 'text', 'r.month'],
      ['rosterVersion', 'integer', 'v.number'],
      ['employeeNumber', 'text', 'e.number'],
      ['name', 'text', 'e.name'],
      ['day', 'date', 'c.day'],
      [
        'shiftCode',
        'text',
        `CASE WHEN c.day IS NULL THEN '' WHEN c.code = '' THEN '${REST_SIGN}' ELSE c.code END`,
      ],
      ['shiftBegins', 'integer', 'c.starts_minute'],
      ['shiftLength', 'integer', 'c.length_minutes'],
      ['shiftBreak', 'integer', 'c.break_minutes'],
    ],
  ),
  register(
    'rosterAcknowledgements',
    `roster_acknowledgement x ${OF_VERSION} JOIN staff s ON s.id = x.recorded_by`,
    'r.month, t.position, v.number, e.number',
    [
      ['rosterTeam', 'text', 't.name'],
      ['month', 'text', 'r.month'],
      ['rosterVersion', 'integer', 'v.number'],
      ['employeeNumber', 'text', 'e.number'],
      ['name', 'text', 'e.name'],
      ['acknowledgedWay', 'choice:pack.acknowledged', 'x.way'],
      ['staff', 'text', 's.display_name'],
      ['acknowledgedAt', 'instant', 'x.recorded_at'],
    ],
  ),
];
