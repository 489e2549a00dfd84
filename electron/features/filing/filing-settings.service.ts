import type Database from 'better-sqlite3';
import {
  FIRST_FILING_SETTINGS,
  type FilingSettings,
  filingSettingsSchema,
} from '../../../shared/features/filing/filing-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readFilingSettings(database: Database.Database): FilingSettings {
  return readSetting(database, 'filing', filingSettingsSchema, FIRST_FILING_SETTINGS);
}

export function saveFilingSettings(settings: FilingSettings, context: WriteContext): FilingSettings {
  const before = readFilingSettings(context.database);
  writeSetting(context.database, 'filing', settings);
  context.record({ entity: 'filingSettings', entityId: 1, ...changedFields(before, settings) });
  return settings;
}
