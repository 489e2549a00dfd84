import type Database from 'better-sqlite3';
import { momentAt } from '../../../shared/domain/moment.ts';
import {
  FIRST_HANDOVER_SETTINGS,
  type HandoverSettings,
  handoverSettingsSchema,
} from '../../../shared/features/handover/handover.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readHandoverSettings(database: Database.Database): HandoverSettings {
  return readSetting(database, 'handover', handoverSettingsSchema, FIRST_HANDOVER_SETTINGS);
}

export function saveHandoverSettings(
  { version, ...settings }: HandoverSettings,
  context: WriteContext,
): HandoverSettings {
  const { version: current, ...before } = readHandoverSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'handoverSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'handover', saved);
  context.record({ entity: 'handoverSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}

/** This minute as the office's clock shows it. */
export function momentNow({ database, now }: Pick<ReadContext, 'database' | 'now'>): string {
  return momentAt(new Date(now), officeTimeZone(database));
}
