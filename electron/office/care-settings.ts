import type Database from 'better-sqlite3';
import {
  type CareSettings,
  careSettingsSchema,
  DEFAULT_BULK_EXPORT_ROWS,
  DEFAULT_IDLE_LOCK_MINUTES,
} from '../../shared/features/access/lock.contract.ts';
import { readSetting } from './settings.ts';

const { idleLockMinutes, bulkExportRows } = careSettingsSchema.shape;

/** Minutes without a person after which a window locks. */
export function readIdleLockMinutes(database: Database.Database): number {
  return readSetting(database, 'idleLockMinutes', idleLockMinutes, DEFAULT_IDLE_LOCK_MINUTES);
}

export function readCareSettings(database: Database.Database): CareSettings {
  return {
    idleLockMinutes: readIdleLockMinutes(database),
    bulkExportRows: readSetting(database, 'bulkExportRows', bulkExportRows, DEFAULT_BULK_EXPORT_ROWS),
  };
}
