import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { foldText } from '../../electron/office/fold-text.ts';
import { keyTerms } from '../../electron/office/search-index.ts';
import { compactKey } from '../../shared/domain/search-key.ts';

const PLACES = MIGRATIONS.findIndex(({ name }) => name === 'places');
const NUMBERS = ['AC-00731', 'K-101', '5012', '鑰匙甲'];

let database: Database.Database;
beforeEach(() => {
  database = new Database(':memory:');
  migrate(database, MIGRATIONS.slice(0, PLACES));
  database.exec(`
    INSERT INTO building (id, name, name_key) VALUES (1, '1棟', '1');
    INSERT INTO unit (id, building_id, room, display_name, unit_key, created_at) VALUES (1, 1, '101', '1棟101', '1||101', '');
    INSERT INTO person (id, name, name_key, created_at) VALUES (1, '陳大文', '陳大文', ''), (2, '陳大文B', '陳大文b', '');
    INSERT INTO occupancy (id, unit_id, person_id, role, created_at) VALUES (3, 1, 1, 'owner', '');
    INSERT INTO staff (id, user_name, user_name_key, display_name, role, password_hash, created_at)
      VALUES (1, 'manager', 'manager', '陳經理', 'manager', '', '');
    INSERT INTO person_merge VALUES (2, 1, '', 1);
    INSERT INTO person_merge_row VALUES
      (2, 1, 'occupancy', '{"id":2,"unit_id":1,"person_id":2}', NULL),
      (2, 2, 'occupancy', '{"id":3,"unit_id":1,"person_id":2}', '{"id":3,"unit_id":1,"person_id":1}');
    INSERT INTO audit VALUES (1, '', 1, '陳經理', 'manager', '', 'occupancy', '9', '', NULL, '{}', '', '');
    INSERT INTO search_term VALUES (1, '101', 'unit', 1);
  `);
  const insert = database.prepare(
    `INSERT INTO key_item (id, kind, number, number_key, state, moved_on, created_at)
     VALUES (?, 'key', ?, ?, 'inOffice', '2026-01-01', '')`,
  );
  for (const [index, number] of NUMBERS.entries())
    insert.run(index + 1, number, compactKey(number, foldText));
  migrate(database, MIGRATIONS.slice(0, PLACES + 1));
});
afterEach(() => database.close());

test('keys that were on file before are found by their numbers, as those registered since are', () => {
  const terms = database.prepare<[number], { term: string; rank: number }>(
    "SELECT term, rank FROM search_term WHERE kind = 'key' AND entity_id = ? ORDER BY rank",
  );
  for (const [index, number] of NUMBERS.entries()) {
    expect(terms.all(index + 1), number).toEqual(
      keyTerms(compactKey(number, foldText)).filter(({ term }) => term !== ''),
    );
  }
  expect(database.prepare("SELECT count(*) FROM search_term WHERE kind = 'unit'").pluck().get()).toBe(1);
});

test('occupancies keep their numbers; one that the trail tells of is not given again', () => {
  expect(database.prepare('SELECT id FROM occupancy').pluck().all()).toEqual([3]);
  const added = database
    .prepare("INSERT INTO occupancy (unit_id, person_id, role, created_at) VALUES (1, 1, 'tenant', '')")
    .run();
  expect(added.lastInsertRowid).toBe(10);
});

test('whom a merge moved or united before is known as written down for the unit, and stays so', () => {
  expect(
    database.prepare('SELECT occupancy_id, person_id FROM occupancy_trace ORDER BY 1, 2').raw().all(),
  ).toEqual([
    [2, 2],
    [3, 1],
    [3, 2],
  ]);
  expect(() => database.exec('DELETE FROM occupancy_trace')).toThrow('stays so');
});
