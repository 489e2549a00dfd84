import type Database from 'better-sqlite3';
import { addDays } from '../../shared/domain/calendar.ts';
import { type Role, SUPERVISING_ROLES } from '../../shared/domain/role.ts';
import { DECIDING_ROLES } from '../../shared/features/leave/leave-roles.ts';
import { FIRST_LEAVE_SETTINGS, leaveSettingsSchema } from '../../shared/features/leave/leave-settings.ts';
import { hasTable } from '../database/has-table.ts';
import { statement } from '../database/statements.ts';
import { readSetting } from './settings.ts';

export interface LeaveStanding {
  /** Requests that whoever looks may decide. */
  readonly toDecide: number;
  /** People whose time in lieu ends soon, and how many minutes that is; of whoever decides nothing, their own. */
  readonly lieuPeople: number;
  readonly lieuMinutes: number;
}

const NOTHING: LeaveStanding = { toDecide: 0, lieuPeople: 0, lieuMinutes: 0 };

/** Whoever decides about all has `@all`; the head of the grounds decides for the own team; nobody for themselves. */
const THEIRS = `(@all OR e.team_id = (SELECT team_id FROM employee WHERE staff_id = @staffId))
  AND e.staff_id IS NOT @staffId`;
const TO_DECIDE = `SELECT
    (SELECT count(*) FROM leave_request r JOIN employee e ON e.id = r.employee_id
     WHERE r.state = 'requested' AND ${THEIRS})
  + (SELECT count(*) FROM overtime_request r JOIN employee e ON e.id = r.employee_id
     WHERE r.state = 'requested' AND ${THEIRS})
  + (SELECT count(*) FROM shift_swap r JOIN employee e ON e.id = r.employee_id
       JOIN employee o ON o.id = r.other_employee_id
     WHERE r.state = 'requested' AND ${THEIRS} AND o.staff_id IS NOT @staffId) AS toDecide`;

const ENDING = `SELECT count(DISTINCT employee_id) AS lieuPeople, coalesce(sum(minutes), 0) AS lieuMinutes
  FROM (SELECT g.employee_id, g.minutes + coalesce((SELECT sum(u.minutes) FROM lieu_use u WHERE u.grant_id = g.id), 0)
      AS minutes
    FROM lieu_grant g JOIN employee e ON e.id = g.employee_id
    WHERE g.expires_on BETWEEN @today AND @until AND (e.left_on IS NULL OR e.left_on >= @today)
      AND (e.staff_id = @staffId OR @decides AND (${THEIRS})))
  WHERE minutes > 0`;

/** What of leave waits for whoever looks. */
export function leaveStanding(
  database: Database.Database,
  staff: { readonly id: number; readonly role: Role },
  today: string,
): LeaveStanding {
  if (!hasTable(database, 'lieu_grant')) return NOTHING;
  const { lieuAlertDays } = readSetting(database, 'leave', leaveSettingsSchema, FIRST_LEAVE_SETTINGS);
  const decides = DECIDING_ROLES.includes(staff.role);
  const who = {
    staffId: staff.id,
    all: SUPERVISING_ROLES.includes(staff.role) ? 1 : 0,
    decides: decides ? 1 : 0,
  };
  const { all, staffId } = who;
  const waiting = statement<Pick<LeaveStanding, 'toDecide'>>(database, TO_DECIDE).get({ all, staffId });
  const ending = statement<Omit<LeaveStanding, 'toDecide'>>(database, ENDING).get({
    ...who,
    today,
    until: addDays(today, lieuAlertDays),
  });
  return { ...NOTHING, ...ending, toDecide: decides ? (waiting?.toDecide ?? 0) : 0 };
}
