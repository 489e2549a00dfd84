import type Database from 'better-sqlite3';
import {
  type AttendanceSettings,
  attendanceSettingsSchema,
  FIRST_ATTENDANCE_SETTINGS,
} from '../../../shared/features/attendance/attendance-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readAttendanceSettings(database: Database.Database): AttendanceSettings {
  return readSetting(database, 'attendance', attendanceSettingsSchema, FIRST_ATTENDANCE_SETTINGS);
}

export function saveAttendanceSettings(
  { version, ...settings }: AttendanceSettings,
  context: WriteContext,
): AttendanceSettings {
  const { version: current, ...before } = readAttendanceSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'attendanceSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'attendance', saved);
  context.record({ entity: 'attendanceSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
