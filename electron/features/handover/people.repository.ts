import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { DUTY_ROLES } from '../../../shared/features/handover/handover.contract.ts';
import type { DutyColleague, DutyPerson, DutyPersonKey } from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';
import { onDutyAt } from '../../office/duty-roster.repository.ts';

/** Everybody who works here on a day, and accounts of those who are not on the register; an account that is off is none. */
const PEOPLE = `SELECT e.id AS employeeId, s.id AS staffId, e.name, e.post, e.team_id AS teamId
    FROM employee e LEFT JOIN staff s ON s.id = e.staff_id AND s.active = 1
    WHERE e.hired_on <= @on AND (e.left_on IS NULL OR e.left_on >= @on)
  UNION ALL
  SELECT NULL, s.id, s.display_name, '', NULL FROM staff s JOIN json_each(@roles) r ON r.value = s.role
    WHERE s.active = 1 AND NOT EXISTS (SELECT 1 FROM employee e WHERE e.staff_id = s.id)`;

type Row = DutyPerson & { readonly post: string; readonly teamId: number | null };

const ORDER = { outgoing: 0, incoming: 1 };

/** Who may stand at a post then: those on duty by the roster first, then the post's own team. */
export function listDutyPeople(
  database: Database.Database,
  { teamId, at, on }: { readonly teamId: number | null; readonly at: string; readonly on: string },
): DutyColleague[] {
  const rostered = new Map(
    (teamId === null ? [] : onDutyAt(database, teamId, at)).map(({ employeeId, onDuty }) => [
      employeeId,
      onDuty,
    ]),
  );
  const placeOf = (row: Row): number => {
    const onDuty = row.employeeId === null ? undefined : rostered.get(row.employeeId);
    if (onDuty !== undefined) return ORDER[onDuty];
    return teamId !== null && row.teamId === teamId ? 2 : 3;
  };
  return statement<Row>(database, `SELECT * FROM (${PEOPLE}) ORDER BY employeeId IS NULL, name`)
    .all({ on, roles: JSON.stringify(DUTY_ROLES) })
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((one, other) => one.place - other.place)
    .map(({ row: { teamId: _team, ...person } }) => ({
      ...person,
      onDuty: (person.employeeId === null ? null : rostered.get(person.employeeId)) ?? null,
    }));
}

/** Somebody as they are on file now: their account is taken from there, whatever the window knew of it. */
export function requireDutyPerson(
  database: Database.Database,
  { employeeId, staffId }: DutyPersonKey,
  on: string,
): DutyPerson {
  const people = statement<Row>(database, PEOPLE).all({ on, roles: JSON.stringify(DUTY_ROLES) });
  const found = people.find((person) =>
    employeeId === null
      ? person.staffId !== null && person.staffId === staffId
      : person.employeeId === employeeId,
  );
  if (found === undefined) throw refuse('dutyPersonUnknown');
  return { employeeId: found.employeeId, staffId: found.staffId, name: found.name };
}
