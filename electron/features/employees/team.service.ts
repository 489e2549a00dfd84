import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findTeamNamed, insertTeam, lastTeamPosition, requireTeam, updateTeam } from './team.repository.ts';

type Input = z.output<typeof employeesContract.saveTeam.input>;

export function saveTeam({ id, version, ...given }: Input, context: WriteContext): Team {
  const { database, today } = context;
  const known = id === null ? null : requireTeam(database, id, today);
  const values = { ...given, position: given.position ?? known?.position ?? lastTeamPosition(database) + 1 };
  const named = findTeamNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('teamTaken', { name: values.name });
  if (known === null) {
    const added = insertTeam(database, values);
    context.record({ entity: 'team', entityId: added, after: values });
    return requireTeam(database, added, today);
  }
  if (known.version !== version) throw changedMeanwhile(database, 'team', known.id);
  if (!values.active && known.people > 0) {
    throw refuse('teamHasPeople', { name: known.name, count: known.people });
  }
  updateTeam(database, known.id, values);
  const { name, position, active } = known;
  context.record({
    entity: 'team',
    entityId: known.id,
    ...changedFields({ name, position, active }, values),
  });
  return requireTeam(database, known.id, today);
}
