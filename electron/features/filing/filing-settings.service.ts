import type Database from 'better-sqlite3';
import {
  FIRST_FILING_SETTINGS,
  type FilingSettings,
  filingSettingsSchema,
} from '../../../shared/features/filing/filing-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readFilingSettings(database: Database.Database): FilingSettings {
  return readSetting(database, 'filing', filingSettingsSchema, FIRST_FILING_SETTINGS);
}

export function saveFilingSettings(
  { version, ...settings }: FilingSettings,
  context: WriteContext,
): FilingSettings {
  const { version: current, ...before } = readFilingSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'filingSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'filing', saved);
  context.record({ entity: 'filingSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
