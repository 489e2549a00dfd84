import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { TAG_COMMA, type Tag, type TagColour } from '../../../shared/features/archives/unit-tag.ts';
import { statement } from '../../database/statements.ts';

type TagRow = Omit<Tag, 'active'> & { readonly active: number };

const SELECT_TAG = `SELECT g.id, g.name, g.colour, g.active, g.version,
    (SELECT count(*) FROM unit_tag x JOIN unit u ON u.id = x.unit_id WHERE x.tag_id = g.id AND u.active = 1) AS units
  FROM tag g`;

/** Names of the tags of unit `u`, as a list shows them. */
export const TAGS_OF_UNIT = `coalesce((SELECT group_concat(g.name, '${TAG_COMMA}' ORDER BY g.name) FROM unit_tag x
  JOIN tag g ON g.id = x.tag_id WHERE x.unit_id = u.id), '')`;

function toTag(row: TagRow): Tag {
  return { ...row, active: row.active === 1 };
}

export function listTags(database: Database.Database): Tag[] {
  return statement<TagRow>(database, `${SELECT_TAG} ORDER BY g.active DESC, g.name`).all().map(toTag);
}

export function requireTag(database: Database.Database, id: number): Tag {
  const row = statement<TagRow>(database, `${SELECT_TAG} WHERE g.id = ?`).get(id);
  if (row === undefined) throw notFound('tag', id);
  return toTag(row);
}

export function findTagByName(database: Database.Database, name: string): Tag | undefined {
  const row = statement<TagRow>(database, `${SELECT_TAG} WHERE g.name = ?`).get(name);
  return row === undefined ? undefined : toTag(row);
}

export function tagsOfUnit(database: Database.Database, unitId: number): Tag[] {
  return statement<TagRow>(
    database,
    `${SELECT_TAG} JOIN unit_tag y ON y.tag_id = g.id WHERE y.unit_id = ? ORDER BY g.name`,
  )
    .all(unitId)
    .map(toTag);
}

export interface TagValues {
  readonly name: string;
  readonly colour: TagColour;
  readonly active: boolean;
}

export function insertTag(database: Database.Database, { name, colour, active }: TagValues): number {
  return Number(
    statement(database, 'INSERT INTO tag (name, colour, active) VALUES (?, ?, ?)').run(
      name,
      colour,
      active ? 1 : 0,
    ).lastInsertRowid,
  );
}

export function updateTag(
  database: Database.Database,
  id: number,
  { name, colour, active }: TagValues,
): void {
  statement(
    database,
    'UPDATE tag SET name = ?, colour = ?, active = ?, version = version + 1 WHERE id = ?',
  ).run(name, colour, active ? 1 : 0, id);
}

export function insertUnitTag(
  database: Database.Database,
  given: { readonly unitId: number; readonly tagId: number; readonly by: number; readonly at: string },
): void {
  statement(
    database,
    'INSERT INTO unit_tag (unit_id, tag_id, tagged_by, tagged_at) VALUES (@unitId, @tagId, @by, @at)',
  ).run({ ...given });
}

export function deleteUnitTag(database: Database.Database, unitId: number, tagId: number): void {
  statement(database, 'DELETE FROM unit_tag WHERE unit_id = ? AND tag_id = ?').run(unitId, tagId);
}

/** Of these units, those that bear a tag. */
export function bearersAmong(
  database: Database.Database,
  tagId: number,
  unitIds: readonly number[],
): Set<number> {
  return new Set(
    statement<{ id: number }>(
      database,
      `SELECT x.unit_id AS id FROM unit_tag x WHERE x.tag_id = ? AND x.unit_id IN (SELECT value FROM json_each(?))`,
    )
      .all(tagId, JSON.stringify(unitIds))
      .map(({ id }) => id),
  );
}
