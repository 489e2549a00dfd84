import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid } from '../../../shared/api/api-error.ts';
import { isTimeZone, systemTimeZone } from '../../../shared/domain/calendar.ts';
import type { Site } from '../../../shared/features/archives/archives.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

export function readSite(database: Database.Database): Site {
  const text = (name: string, fallback = ''): string => readSetting(database, name, z.string(), fallback);
  return {
    siteName: text('siteName'),
    companyName: text('companyName'),
    officeName: text('officeName'),
    hotline: text('hotline'),
    address: text('address'),
    timeZone: text('timeZone', systemTimeZone()),
    currency: 'CNY',
  };
}

export function saveSite(site: Site, context: WriteContext): Site {
  if (!isTimeZone(site.timeZone)) throw invalid(['timeZone'], 'timeZone');
  const before = readSite(context.database);
  for (const [name, value] of Object.entries(site)) writeSetting(context.database, name, value);
  context.record({ entity: 'site', entityId: 1, ...changedFields(before, site) });
  return site;
}
