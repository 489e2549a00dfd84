import type Database from 'better-sqlite3';
import {
  type ReadingSettings,
  readingSettingsSchema,
} from '../../../shared/features/meters/readings.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

const FIRST_SETTINGS: ReadingSettings = { estimateMonths: 3, resaleRule: '' };

export function readReadingSettings(database: Database.Database): ReadingSettings {
  return readSetting(database, 'meterReadings', readingSettingsSchema, FIRST_SETTINGS);
}

export function saveReadingSettings(settings: ReadingSettings, context: WriteContext): ReadingSettings {
  const before = readReadingSettings(context.database);
  writeSetting(context.database, 'meterReadings', settings);
  context.record({ entity: 'readingSettings', entityId: 1, before, after: settings });
  return settings;
}
