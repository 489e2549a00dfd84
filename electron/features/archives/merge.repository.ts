import type Database from 'better-sqlite3';
import type { PersonMerge } from '../../../shared/features/archives/duplicates.contract.ts';
import { statement } from '../../database/statements.ts';

const SELECT_MERGE = `SELECT m.merged_id AS mergedId, other.name AS mergedName, m.kept_id AS keptId, kept.name AS keptName,
  m.merged_at AS mergedAt, s.display_name AS mergedBy FROM person_merge m JOIN person other ON other.id = m.merged_id
  JOIN person kept ON kept.id = m.kept_id JOIN staff s ON s.id = m.merged_by`;

export function findMerge(database: Database.Database, mergedId: number): PersonMerge | undefined {
  return statement<PersonMerge>(database, `${SELECT_MERGE} WHERE m.merged_id = ?`).get(mergedId);
}

export function mergesOf(database: Database.Database, personId: number): PersonMerge[] {
  return statement<PersonMerge>(
    database,
    `${SELECT_MERGE} WHERE m.merged_id = @personId OR m.kept_id = @personId ORDER BY m.merged_at DESC, m.merged_id`,
  ).all({ personId });
}

export function markMerged(database: Database.Database, personId: number, keptId: number): void {
  statement(database, 'UPDATE person SET merged_into_id = ?, version = version + 1 WHERE id = ?').run(
    keptId,
    personId,
  );
}

export function movePhone(
  database: Database.Database,
  phoneId: number,
  personId: number,
  position: number,
): void {
  statement(database, 'UPDATE person_phone SET person_id = ?, position = ? WHERE id = ?').run(
    personId,
    position,
    phoneId,
  );
}

export function deleteOccupancy(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM occupancy WHERE id = ?').run(id);
}

/** What is a person's by one column of its own row, and under what names the trail tells of it. */
export const HELD = {
  vehicle: {
    entity: 'vehicle',
    column: 'person_id',
    name: 'plate',
    field: 'plate',
    ofPerson: 'personId',
    give: 'person_id = @toId',
    open: 'true',
  },
  key_item: {
    entity: 'keyItem',
    column: 'holder_person_id',
    name: 'number',
    field: 'keyNumber',
    ofPerson: 'holderPersonId',
    give: 'holder_person_id = @toId',
    open: 'true',
  },
  // A document that was removed is changed no more.
  document: {
    entity: 'document',
    column: 'person_id',
    name: 'title',
    field: 'title',
    ofPerson: 'personId',
    // Somebody may be editing it.
    give: 'person_id = @toId, version = version + 1',
    open: 'removed_at IS NULL',
  },
} as const;
export type HeldTable = keyof typeof HELD;

/** Whether a key was given to somebody, whoever it was, after an instant. */
export function isGivenSince(database: Database.Database, keyItemId: number, at: string): boolean {
  const given = statement<{ id: number }>(
    database,
    `SELECT id FROM key_movement WHERE key_item_id = ? AND at > ? AND move IN ('handOut','signOut') LIMIT 1`,
  ).get(keyItemId, at);
  return given !== undefined;
}

export const HELD_TABLES = ['vehicle', 'key_item', 'document'] as const satisfies readonly HeldTable[];

/** Gives what one person holds in a table to another, and says what that was. */
export function giveHeld(
  database: Database.Database,
  table: HeldTable,
  fromId: number,
  toId: number,
): { readonly id: number; readonly name: string }[] {
  const { column, name, give, open } = HELD[table];
  return statement<{ id: number; name: string }>(
    database,
    `UPDATE ${table} SET ${give} WHERE ${column} = @fromId AND ${open} RETURNING id, ${name} AS name`,
  ).all({ fromId, toId });
}

/** What was verified about the other where the one kept takes the other's word. */
export function takeVerification(
  database: Database.Database,
  fromId: number,
  toId: number,
  check: string,
): void {
  statement(
    database,
    `INSERT OR REPLACE INTO person_verification (person_id, field, verified_on, verified_by)
     SELECT ?, field, verified_on, verified_by FROM person_verification WHERE person_id = ? AND field = ?`,
  ).run(toId, fromId, check);
}

/** Whoever was told apart from the one is told apart from the other too, and the two no longer from each other. */
export function passOnApart(database: Database.Database, fromId: number, toId: number): void {
  statement(
    database,
    `DELETE FROM people_apart WHERE one_id = min(@fromId, @toId) AND other_id = max(@fromId, @toId)`,
  ).run({ fromId, toId });
  statement(
    database,
    `INSERT OR IGNORE INTO people_apart (one_id, other_id, decided_on, decided_by)
     SELECT min(third, @toId), max(third, @toId), decided_on, decided_by FROM (
       SELECT CASE one_id WHEN @fromId THEN other_id ELSE one_id END AS third, decided_on, decided_by
       FROM people_apart WHERE one_id = @fromId OR other_id = @fromId)`,
  ).run({ fromId, toId });
}

/** Whether somebody beside these people is on file under an ID number, by its blind index. */
export function isNumberOfAnother(
  database: Database.Database,
  index: Buffer,
  personIds: readonly number[],
): boolean {
  const holder = statement<{ id: number }>(
    database,
    `SELECT id FROM person WHERE id_number_index = ? AND merged_into_id IS NULL
       AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
  ).get(index, JSON.stringify(personIds));
  return holder !== undefined;
}
