import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { GridSource } from '../../database/grid-select.ts';

/** Every cell that is not empty, as a grid: who works when. */
export function rosterDaySource(): GridSource {
  return {
    from: `FROM roster_cell c JOIN roster r ON r.id = c.roster_id JOIN team t ON t.id = r.team_id
      JOIN employee e ON e.id = c.employee_id LEFT JOIN shift_kind k ON k.id = c.shift_kind_id`,
    select: `c.roster_id * 1000000000 + c.employee_id * 100000 + (julianday(c.day) - 2400000.5) AS id,
      c.roster_id AS rosterId, t.name AS team, r.month, e.number, e.name, e.post, c.day,
      coalesce(k.code, '${REST_SIGN}') AS code, coalesce(k.name, '') AS shift,
      CASE WHEN k.id IS NULL THEN '' ELSE printf('%02d:%02d', k.starts_minute / 60, k.starts_minute % 60) END AS begins,
      CASE WHEN k.id IS NULL THEN '' ELSE printf('%02d:%02d', (k.starts_minute + k.length_minutes) / 60 % 24,
        (k.starts_minute + k.length_minutes) % 60) END AS ends,
      coalesce(k.length_minutes - k.break_minutes, 0) AS workMinutes, c.fixed`,
    columns: {
      rosterId: 'c.roster_id',
      team: 't.name',
      month: 'r.month',
      number: 'e.number',
      name: 'e.name',
      post: 'e.post',
      day: 'c.day',
      code: `coalesce(k.code, '${REST_SIGN}')`,
      shift: 'k.name',
      begins: 'k.starts_minute',
      ends: '(k.starts_minute + k.length_minutes) % 1440',
      workMinutes: 'coalesce(k.length_minutes - k.break_minutes, 0)',
      fixed: 'c.fixed',
    },
    quick: ['e.name', 'e.number', 'k.code', 'k.name'],
    order: 'c.day, k.starts_minute, e.number, c.employee_id',
    totals: 'coalesce(sum(k.length_minutes - k.break_minutes), 0) AS workMinutes',
  };
}

const COUNTED = `SELECT c.roster_id, c.employee_id, count(k.id) AS shifts,
    count(*) FILTER (WHERE k.id IS NULL) AS rests, count(*) FILTER (WHERE k.night = 1) AS nights,
    coalesce(sum(k.length_minutes - k.break_minutes), 0) AS minutes
  FROM roster_cell c LEFT JOIN shift_kind k ON k.id = c.shift_kind_id GROUP BY c.roster_id, c.employee_id`;

/** What everybody’s month adds up to, as a grid. */
export function rosterHourSource(): GridSource {
  return {
    from: `FROM roster_member m JOIN roster r ON r.id = m.roster_id JOIN team t ON t.id = r.team_id
      JOIN employee e ON e.id = m.employee_id
      LEFT JOIN (${COUNTED}) c ON c.roster_id = m.roster_id AND c.employee_id = m.employee_id`,
    select: `m.roster_id * 1000000 + m.employee_id AS id, m.roster_id AS rosterId, t.name AS team, r.month, e.number,
      e.name, e.post, e.hours_scheme AS hoursScheme, coalesce(c.shifts, 0) AS shifts, coalesce(c.nights, 0) AS nights,
      coalesce(c.rests, 0) AS rests, coalesce(c.minutes, 0) AS workMinutes`,
    columns: {
      rosterId: 'm.roster_id',
      team: 't.name',
      month: 'r.month',
      number: 'e.number',
      name: 'e.name',
      post: 'e.post',
      hoursScheme: 'e.hours_scheme',
      shifts: 'coalesce(c.shifts, 0)',
      nights: 'coalesce(c.nights, 0)',
      rests: 'coalesce(c.rests, 0)',
      workMinutes: 'coalesce(c.minutes, 0)',
    },
    quick: ['e.name', 'e.number', 't.name'],
    order: 'r.month DESC, m.roster_id, m.position, m.employee_id',
    totals: 'coalesce(sum(c.minutes), 0) AS workMinutes',
  };
}
