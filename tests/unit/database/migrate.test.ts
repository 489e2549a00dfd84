import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { type Migration, migrate, pendingMigrations } from '../../../electron/database/migrate.ts';
import { APPLICATION_ID } from '../../../electron/database/open-database.ts';

const first: Migration = {
  id: 1,
  name: 'first',
  up: (database) =>
    database.exec('CREATE TABLE household (id INTEGER PRIMARY KEY, room TEXT NOT NULL) STRICT'),
};
const second: Migration = {
  id: 2,
  name: 'second',
  up: (database) => database.exec("ALTER TABLE household ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
};
const broken: Migration = {
  id: 3,
  name: 'broken',
  up(database) {
    database.exec('CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT');
    database.exec("UPDATE household SET note = 'touched'");
    database.exec('SELECT * FROM nowhere');
  },
};
const orphaning: Migration = {
  id: 3,
  name: 'orphaning',
  up: (database) =>
    database.exec(
      `CREATE TABLE person (id INTEGER PRIMARY KEY, household_id INTEGER NOT NULL
         REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
       INSERT INTO person VALUES (1, 99)`,
    ),
};

function contentOf(database: Database.Database): unknown {
  return {
    version: database.pragma('user_version', { simple: true }),
    schema: database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all(),
    rows: database.prepare('SELECT * FROM household').all(),
  };
}

test('pending migrations are applied in order, mark the file and are not applied twice', () => {
  const database = new Database(':memory:');
  migrate(database, [first]);
  database.exec("INSERT INTO household VALUES (1, '101')");
  expect(pendingMigrations(database, [first, second])).toEqual([second]);
  migrate(database, [first, second]);
  migrate(database, [first, second]);
  expect(contentOf(database)).toMatchObject({ version: 2, rows: [{ id: 1, room: '101', note: '' }] });
  expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
});

test.each([broken, orphaning])(
  'a step that fails ($name) leaves the file as it was, earlier steps included',
  (step) => {
    const database = new Database(':memory:');
    database.pragma('foreign_keys=ON');
    migrate(database, [first]);
    database.exec("INSERT INTO household VALUES (1, '101')");
    const before = contentOf(database);
    expect(() => migrate(database, [first, second, step])).toThrow(
      expect.objectContaining({ problem: 'migrationFailed', values: { migration: `3-${step.name}` } }),
    );
    expect(contentOf(database)).toEqual(before);
    migrate(database, [first, second]);
    expect(contentOf(database)).toMatchObject({ version: 2 });
  },
);
