import type Database from 'better-sqlite3';
import { z } from 'zod';
import { momentAt } from '../../shared/domain/moment.ts';
import { minutesAfter, SKIPPED_DAYS, skippedChanges } from '../../shared/features/handover/duty-times.ts';
import {
  FIRST_HANDOVER_SETTINGS,
  type HandoverSettings,
  handoverSettingsSchema,
} from '../../shared/features/handover/handover.ts';
import { officeTimeZone } from '../database/office-time-zone.ts';
import { statement } from '../database/statements.ts';
import { readSetting } from './settings.ts';

export function readHandoverSettings(database: Database.Database): HandoverSettings {
  return readSetting(database, 'handover', handoverSettingsSchema, FIRST_HANDOVER_SETTINGS);
}

/** This minute as the office's clock shows it. */
export function momentNow({
  database,
  now,
}: {
  readonly database: Database.Database;
  readonly now: string;
}): string {
  return momentAt(new Date(now), officeTimeZone(database));
}

export interface SkippedHandover {
  readonly postId: number;
  readonly postName: string;
  readonly dueAt: string;
}

const minutesSchema = z.array(z.int());

/** Changes of shift of the last days, of posts in use, that passed without a handover. */
export function skippedHandovers(database: Database.Database, present: string): SkippedHandover[] {
  const settings = readHandoverSettings(database);
  const posts = statement<{ id: number; name: string; changesAt: string; changesSince: string }>(
    database,
    `SELECT id, name, changes_at AS changesAt, changes_since AS changesSince FROM duty_post WHERE active = 1
     ORDER BY position, id`,
  ).all();
  return posts.flatMap(({ id, name, changesAt, changesSince }) =>
    skippedChanges(
      { changesAt: minutesSchema.parse(JSON.parse(changesAt)), changesSince },
      changesHandedOver(database, id, present),
      present,
      settings,
    ).map((dueAt) => ({ postId: id, postName: name, dueAt })),
  );
}

/** Changes of shift of a post that have a handover, finished or not, as far back as is asked. */
export function changesHandedOver(database: Database.Database, postId: number, present: string): Set<string> {
  const rows = statement<{ dueAt: string }>(
    database,
    'SELECT due_at AS dueAt FROM duty_handover WHERE post_id = ? AND due_at >= ?',
  ).all(postId, minutesAfter(present, -(SKIPPED_DAYS + 1) * 24 * 60));
  return new Set(rows.map(({ dueAt }) => dueAt));
}

export interface HandoverStanding {
  readonly posts: number;
  readonly openItems: number;
  readonly overdueItems: number;
  /** Begun and not signed by both, past their time. */
  readonly unsigned: number;
  readonly skipped: number;
}

export function handoverStanding(database: Database.Database, present: string): HandoverStanding {
  const { graceMinutes } = readHandoverSettings(database);
  const counts = statement<Omit<HandoverStanding, 'skipped'>>(
    database,
    `SELECT (SELECT count(*) FROM duty_post WHERE active = 1) AS posts,
       (SELECT count(*) FROM duty_item WHERE closed_at IS NULL) AS openItems,
       (SELECT count(*) FROM duty_item WHERE closed_at IS NULL AND due_at < @present) AS overdueItems,
       (SELECT count(*) FROM duty_handover WHERE state <> 'signed' AND due_at < @late) AS unsigned`,
  ).get({ present, late: minutesAfter(present, -graceMinutes) });
  if (counts === undefined) throw new Error('an aggregate always answers one row');
  return { ...counts, skipped: skippedHandovers(database, present).length };
}
