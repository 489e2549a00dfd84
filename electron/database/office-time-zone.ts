import type Database from 'better-sqlite3';
import { z } from 'zod';
import { systemTimeZone } from '../../shared/domain/calendar.ts';
import { statement } from './statements.ts';

// Made once: a schema costs more to make than to use, and this one is used by every call.
const timeZoneSchema = z.string().nullable();

/** The name of the office's time zone, such as `Asia/Hong_Kong`. */
export function officeTimeZone(database: Database.Database): string {
  const row = statement<{ value: string }>(
    database,
    "SELECT value FROM setting WHERE name = 'timeZone'",
  ).get();
  const set = row === undefined ? null : timeZoneSchema.parse(JSON.parse(row.value));
  // Asking the system takes longer than a whole payment, so it is asked only where nothing was set.
  return set ?? systemTimeZone();
}
