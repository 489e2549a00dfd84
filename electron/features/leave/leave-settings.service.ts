import type Database from 'better-sqlite3';
import {
  FIRST_LEAVE_SETTINGS,
  type LeaveSettings,
  leaveSettingsSchema,
} from '../../../shared/features/leave/leave-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readLeaveSettings(database: Database.Database): LeaveSettings {
  return readSetting(database, 'leave', leaveSettingsSchema, FIRST_LEAVE_SETTINGS);
}

/** What was approved already keeps the rules that it was approved by. */
export function saveLeaveSettings(
  { version, ...settings }: LeaveSettings,
  context: WriteContext,
): LeaveSettings {
  const { version: current, ...before } = readLeaveSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'leaveSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'leave', saved);
  context.record({ entity: 'leaveSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
