import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { ReadContext } from '../../office/context.ts';
import { findTeamName, teamOfAccount } from './team.repository.ts';

type Asker = Pick<ReadContext, 'database' | 'staff'>;

export function requireTeamName({ database }: Pick<Asker, 'database'>, teamId: number): string {
  const name = findTeamName(database, teamId);
  if (name === undefined) throw notFound('team', teamId);
  return name;
}

/** Supervisors make the roster of every team, the head of the grounds that of the team they belong to. */
export function mayRoster(teamId: number, { database, staff }: Asker): boolean {
  if (SUPERVISING_ROLES.includes(staff.role)) return true;
  return ROSTER_ROLES.includes(staff.role) && teamOfAccount(database, staff.id) === teamId;
}

/** The team exists and whoever speaks may change its roster and needs. */
export function assertMayRoster(teamId: number, context: Asker): void {
  const name = requireTeamName(context, teamId);
  if (!mayRoster(teamId, context)) throw refuse('rosterNotYourTeam', { team: name });
}
