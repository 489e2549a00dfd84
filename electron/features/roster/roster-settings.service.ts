import type Database from 'better-sqlite3';
import {
  FIRST_ROSTER_SETTINGS,
  type RosterSettings,
  rosterSettingsSchema,
} from '../../../shared/features/roster/roster-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readRosterSettings(database: Database.Database): RosterSettings {
  return readSetting(database, 'roster', rosterSettingsSchema, FIRST_ROSTER_SETTINGS);
}

export function saveRosterSettings(
  { version, ...settings }: RosterSettings,
  context: WriteContext,
): RosterSettings {
  const { version: current, ...before } = readRosterSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'rosterSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'roster', saved);
  context.record({ entity: 'rosterSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
