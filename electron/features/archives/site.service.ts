import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid } from '../../../shared/api/api-error.ts';
import { isTimeZone, systemTimeZone } from '../../../shared/domain/calendar.ts';
import type { Site } from '../../../shared/features/archives/site.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
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
    version: readSetting(database, 'siteVersion', z.int(), 1),
  };
}

export function saveSite({ version, ...site }: Site, context: WriteContext): Site {
  const { database } = context;
  if (!isTimeZone(site.timeZone)) throw invalid(['timeZone'], 'timeZone');
  const { version: current, ...before } = readSite(database);
  if (version !== current) throw changedMeanwhile(database, 'site', 1);
  for (const [name, value] of Object.entries(site)) writeSetting(database, name, value);
  writeSetting(database, 'siteVersion', version + 1);
  context.record({ entity: 'site', entityId: 1, ...changedFields(before, site) });
  return { ...site, version: version + 1 };
}
