import type { GridSource } from '../../database/grid-select.ts';
import { alertsSql } from '../../office/staff-alerts.repository.ts';

const STATE = `CASE WHEN e.left_on < k.today THEN 'left' WHEN e.left_on IS NOT NULL THEN 'leaving'
  WHEN e.hired_on > k.today THEN 'coming' ELSE 'working' END`;
const NEXT_EXPIRY = `(SELECT min(c.expires_on) FROM employee_certificate c
  WHERE c.employee_id = e.id AND c.withdrawn_at IS NULL)`;

/** The staff register as a grid, by team and number. */
export function employeeSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) AS k CROSS JOIN employee e JOIN team t ON t.id = e.team_id
      LEFT JOIN staff s ON s.id = e.staff_id`,
    parameters: [today],
    select: `e.id, e.number, e.name, e.post, t.name AS teamName, e.area, coalesce(s.user_name, '') AS userName,
      e.hours_scheme AS hoursScheme, e.hired_on AS hiredOn, e.contract_end_on AS contractEndOn,
      ${NEXT_EXPIRY} AS nextExpiryOn, e.left_on AS leftOn, ${STATE} AS state`,
    columns: {
      id: 'e.id',
      number: 'e.number',
      name: 'e.name',
      post: 'e.post',
      teamName: 't.name',
      area: 'e.area',
      userName: "coalesce(s.user_name, '')",
      hoursScheme: 'e.hours_scheme',
      hiredOn: 'e.hired_on',
      contractEndOn: 'e.contract_end_on',
      nextExpiryOn: NEXT_EXPIRY,
      leftOn: 'e.left_on',
      state: STATE,
    },
    quick: ['e.number', 'e.name', 'e.post', 't.name', 'e.area'],
    order: 't.position, t.id, e.number',
  };
}

/** What runs out soon or has run out, the most urgent first. */
export function alertSource(
  today: string,
  days: { readonly certificateDays: number; readonly contractDays: number },
): GridSource {
  return {
    from: `FROM (${alertsSql('?', '?', '?')}) a`,
    parameters: [today, days.certificateDays, days.contractDays],
    select: 'a.id, a.employeeId, a.number, a.name, a.teamName, a.kind, a.what, a.dueOn, a.daysLeft',
    columns: {
      id: 'a.id',
      number: 'a.number',
      name: 'a.name',
      teamName: 'a.teamName',
      kind: 'a.kind',
      what: 'a.what',
      dueOn: 'a.dueOn',
      daysLeft: 'a.daysLeft',
    },
    quick: ['a.number', 'a.name', 'a.teamName', 'a.what'],
    order: "a.kind <> 'access', a.dueOn, a.number, a.id",
  };
}
