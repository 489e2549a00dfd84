import type Database from 'better-sqlite3';
import {
  type CounterSettings,
  counterSettingsSchema,
  FIRST_COUNTER_SETTINGS,
} from '../../../shared/features/fees/counter-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readCounterSettings(database: Database.Database): CounterSettings {
  return readSetting(database, 'counter', counterSettingsSchema, FIRST_COUNTER_SETTINGS);
}

export function saveCounterSettings(
  { version, ...settings }: CounterSettings,
  context: WriteContext,
): CounterSettings {
  const { version: current, ...before } = readCounterSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'counterSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'counter', saved);
  context.record({ entity: 'counterSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
