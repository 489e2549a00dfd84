import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import { type DutyPost, dutySourceSchema } from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<DutyPost, 'active' | 'changesAt' | 'sources' | 'checks'> & {
  readonly active: number;
  readonly changesAt: string;
  readonly changesSince: string;
  readonly sources: string;
};

/** A post with the moment from which its times hold. */
export type StoredPost = DutyPost & { readonly changesSince: string };

const minutesSchema = z.array(z.int());
const sourcesSchema = z.array(dutySourceSchema);

const SELECT_POST = `SELECT p.id, p.name, p.team_id AS teamId, coalesce(t.name, '') AS teamName, p.changes_at AS changesAt,
    p.changes_since AS changesSince, p.sources, p.position, p.active, p.version,
    (SELECT count(*) FROM duty_item i WHERE i.post_id = p.id AND i.closed_at IS NULL) AS openItems,
    (SELECT count(*) FROM duty_item i WHERE i.post_id = p.id AND i.closed_at IS NULL AND i.due_at < @present) AS overdueItems
  FROM duty_post p LEFT JOIN team t ON t.id = p.team_id`;

export function listPosts(database: Database.Database, present: string): StoredPost[] {
  return statement<Row>(database, `${SELECT_POST} ORDER BY p.position, p.id`)
    .all({ present })
    .map((row) => toPost(database, row));
}

export function requirePost(database: Database.Database, id: number, present: string): StoredPost {
  const row = statement<Row>(database, `${SELECT_POST} WHERE p.id = @id`).get({ id, present });
  if (row === undefined) throw notFound('dutyPost', id);
  return toPost(database, row);
}

function toPost(database: Database.Database, { active, changesAt, sources, ...row }: Row): StoredPost {
  return {
    ...row,
    active: active === 1,
    changesAt: minutesSchema.parse(JSON.parse(changesAt)),
    sources: sourcesSchema.parse(JSON.parse(sources)),
    checks: statement<DutyPost['checks'][number]>(
      database,
      'SELECT id, name, quantity FROM duty_check WHERE post_id = ? AND active = 1 ORDER BY position, id',
    ).all(row.id),
  };
}

export function findPostNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM duty_post WHERE name = ?').get(name)?.id;
}

/** The last place taken; the one after the last place that there is, is that place again. */
export function lastPostPosition(database: Database.Database): number {
  const row = statement<{ last: number | null }>(
    database,
    'SELECT max(position) AS last FROM duty_post',
  ).get();
  return Math.min(row?.last ?? 0, 999);
}

export interface PostValues {
  readonly name: string;
  readonly teamId: number | null;
  readonly changesAt: readonly number[];
  readonly changesSince: string;
  readonly sources: readonly string[];
  readonly position: number;
  readonly active: boolean;
}

function columnsOf({ changesAt, sources, active, ...values }: PostValues) {
  return {
    ...values,
    changesAt: JSON.stringify(changesAt),
    sources: JSON.stringify(sources),
    active: active ? 1 : 0,
  };
}

export function insertPost(database: Database.Database, values: PostValues): number {
  const result = statement(
    database,
    `INSERT INTO duty_post (name, team_id, changes_at, changes_since, sources, position, active)
     VALUES (@name, @teamId, @changesAt, @changesSince, @sources, @position, @active)`,
  ).run(columnsOf(values));
  return Number(result.lastInsertRowid);
}

export function updatePost(database: Database.Database, id: number, values: PostValues): void {
  statement(
    database,
    `UPDATE duty_post SET name = @name, team_id = @teamId, changes_at = @changesAt, changes_since = @changesSince,
       sources = @sources, position = @position, active = @active, version = version + 1 WHERE id = @id`,
  ).run({ ...columnsOf(values), id });
}

export interface CheckValues {
  readonly id: number | null;
  readonly name: string;
  readonly quantity: number | null;
}

/** The checks of a post as given, in their order; those that are left out stay for the handovers that name them. */
export function putChecks(database: Database.Database, postId: number, checks: readonly CheckValues[]): void {
  statement(database, 'UPDATE duty_check SET active = 0 WHERE post_id = ?').run(postId);
  for (const [position, { id, name, quantity }] of checks.entries()) {
    if (id === null) {
      statement(
        database,
        'INSERT INTO duty_check (post_id, name, quantity, position) VALUES (?, ?, ?, ?)',
      ).run(postId, name, quantity, position);
    } else {
      const { changes } = statement(
        database,
        'UPDATE duty_check SET name = ?, quantity = ?, position = ?, active = 1 WHERE id = ? AND post_id = ?',
      ).run(name, quantity, position, id, postId);
      if (changes === 0) throw notFound('dutyCheck', id);
    }
  }
}
