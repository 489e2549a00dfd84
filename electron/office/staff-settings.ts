import type Database from 'better-sqlite3';
import {
  FIRST_STAFF_SETTINGS,
  type StaffSettings,
  staffSettingsSchema,
} from '../../shared/features/employees/staff-settings.ts';
import { readSetting } from './settings.ts';

export function readStaffSettings(database: Database.Database): StaffSettings {
  return readSetting(database, 'staff', staffSettingsSchema, FIRST_STAFF_SETTINGS);
}
