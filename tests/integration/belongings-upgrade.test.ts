import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { timelineOf } from '../../electron/features/archives/history.repository.ts';
import { vehiclesEverOfUnit } from '../../electron/features/archives/vehicle.repository.ts';

const BELONGINGS = MIGRATIONS.findIndex(({ name }) => name === 'belongings');

let database: Database.Database;

function enter(seq: number, entity: string, entityId: number, before: object | null, after: object): void {
  database
    .prepare("INSERT INTO audit VALUES (?, '', 1, '陳經理', 'manager', '', ?, ?, '', ?, ?, '', ?)")
    .run(
      seq,
      entity,
      String(entityId),
      before === null ? null : JSON.stringify(before),
      JSON.stringify(after),
      String(seq),
    );
}

beforeEach(() => {
  database = new Database(':memory:');
  migrate(database, MIGRATIONS.slice(0, BELONGINGS));
  database.exec(`
    INSERT INTO building (id, name, name_key) VALUES (1, '1棟', '1');
    INSERT INTO unit (id, building_id, room, display_name, unit_key, created_at)
      VALUES (1, 1, '101', '1棟101', '1||101', ''), (2, 1, '102', '1棟102', '1||102', ''), (3, 1, '103', '1棟103', '1||103', '');
    INSERT INTO staff (id, user_name, user_name_key, display_name, role, password_hash, created_at)
      VALUES (1, 'manager', 'manager', '陳經理', 'manager', '', '');
    INSERT INTO vehicle (id, unit_id, plate, plate_key, created_at) VALUES (7, 3, '粵B12345', '粤b12345', '');
    INSERT INTO key_item (id, unit_id, kind, number, number_key, state, moved_on, created_at)
      VALUES (7, 2, 'key', 'K-1', 'k1', 'inOffice', '2026-01-01', '');
  `);
  enter(1, 'vehicle', 7, null, { plate: '粵B12345', unitId: 1 });
  enter(2, 'vehicle', 7, { plate: '粵B12345', note: '' }, { plate: '粵B12345', note: '訪客' });
  enter(3, 'vehicle', 7, { unitId: 1 }, { unitId: 2 });
  enter(4, 'vehicle', 7, { unitId: 2 }, { unitId: 3 });
  // As earlier versions wrote of keys: the office's own, then a household's, then another's.
  enter(5, 'keyItem', 7, null, { keyOf: '', keyNumber: 'K-1' });
  enter(6, 'keyItem', 7, { keyOf: '' }, { keyOf: '1棟101' });
  enter(7, 'keyItem', 7, { keyOf: '1棟101' }, { keyOf: '1棟102' });
  migrate(database, MIGRATIONS);
});
afterEach(() => database.close());

const traced = () =>
  database
    .prepare('SELECT entity, entity_id, until_seq, unit_id FROM belonging_trace ORDER BY until_seq')
    .raw()
    .all();
const told = (unitId: number) => timelineOf(database, unitId, 100).map(({ seq }) => seq);

test('where vehicles and keys were before the upgrade is told by the trail, also in the words of earlier versions', () => {
  expect(traced()).toEqual([
    ['vehicle', 7, 3, 1],
    ['vehicle', 7, 4, 2],
    ['keyItem', 7, 6, null],
    ['keyItem', 7, 7, 1],
  ]);
  expect([1, 2, 3].map(told)).toEqual([[7, 6, 3, 2, 1], [7, 4, 3], [4]]);
  expect(vehiclesEverOfUnit(database, 1).map(({ id }) => id)).toEqual([7]);
});

test('a move after the upgrade is traced with its entry, and where something was stays so', () => {
  enter(8, 'keyItem', 7, { unitId: 2, keyOf: '1棟102' }, { unitId: 3, keyOf: '1棟103' });
  enter(9, 'keyItem', 7, { label: '' }, { label: '大門' });
  expect(traced().slice(4)).toEqual([['keyItem', 7, 8, 2]]);
  database.exec('UPDATE key_item SET unit_id = 3');
  expect([told(2), told(3)]).toEqual([
    [8, 7, 4, 3],
    [9, 8, 4],
  ]);
  expect(() => database.exec('DELETE FROM belonging_trace')).toThrow('stays so');
  expect(() => database.exec('UPDATE belonging_trace SET unit_id = 1')).toThrow('stays so');
});

test('the timeline of a household looks up its own records and reads through no others', () => {
  const asked: string[] = [];
  const watched = new Proxy(database, {
    get(target, name) {
      if (name === 'prepare') {
        return (sql: string) => {
          asked.push(sql);
          return target.prepare(sql);
        };
      }
      return Reflect.get(target, name);
    },
  });
  timelineOf(watched, 1, 30);
  vehiclesEverOfUnit(watched, 1);
  const steps = asked.flatMap((sql) =>
    database.prepare<object, { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all({
      unitId: 1,
      entityId: '1',
      limit: 30,
      until: '9999',
    }),
  );
  expect(asked).toHaveLength(2);
  const details = steps.map(({ detail }) => detail);
  expect(details.join('\n')).toContain('belonging_trace_unit');
  // Every row of a table, or every entry of the office about one sort of record.
  expect(details.filter((detail) => /^SCAN |\(entity=\?\)/u.test(detail))).toEqual([]);
});
