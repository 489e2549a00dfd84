import type Database from 'better-sqlite3';
import {
  FIRST_ROSTER_DUE,
  type RosterDue,
  rosterDueSchema,
} from '../../../shared/features/roster/roster-version.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readRosterDue(database: Database.Database): RosterDue {
  return readSetting(database, 'rosterDue', rosterDueSchema, FIRST_ROSTER_DUE);
}

export function saveRosterDue({ version, ...due }: RosterDue, context: WriteContext): RosterDue {
  const { version: current, ...before } = readRosterDue(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'rosterDue', 1);
  const saved = { ...due, version: version + 1 };
  writeSetting(context.database, 'rosterDue', saved);
  context.record({ entity: 'rosterDue', entityId: 1, ...changedFields(before, due) });
  return saved;
}
