import type Database from 'better-sqlite3';
import {
  FIRST_NOTICE_SETTINGS,
  type NoticeSettings,
  noticeSettingsSchema,
} from '../../../shared/features/notices/lead-time.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readNoticeSettings(database: Database.Database): NoticeSettings {
  return readSetting(database, 'notices', noticeSettingsSchema, FIRST_NOTICE_SETTINGS);
}

/** Notices that are planned already keep the dates that the rules gave them. */
export function saveNoticeSettings(
  { version, ...settings }: NoticeSettings,
  context: WriteContext,
): NoticeSettings {
  const { version: current, ...before } = readNoticeSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'noticeSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'notices', saved);
  context.record({ entity: 'noticeSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
