import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { appendAudit, FIRST_HASH, verifyAudit } from '../../../electron/office/audit-trail.ts';
import { createMemoryDatabase } from '../../fixtures/memory-office.ts';

let database: Database.Database;
beforeEach(() => {
  database = createMemoryDatabase();
  database.exec('DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete');
  for (let number = 1; number <= 8; number += 1) {
    appendAudit(
      database,
      { staff: null, at: `2026-11-23T02:00:0${number}.000Z`, action: 'archives.savePerson' },
      {
        entity: 'person',
        entityId: number,
        before: number % 2 === 0 ? { name: '陳大文' } : undefined,
        after: { name: '陳大明' },
        reason: '更正',
      },
    );
  }
});

const TEXT_COLUMNS = [
  'at',
  'staff_name',
  'role',
  'action',
  'entity',
  'entity_id',
  'reason',
  'after',
  'previous_hash',
  'hash',
] as const;

test('an untouched chain is whole and names its head', () => {
  const head = database.prepare('SELECT hash FROM audit WHERE seq = 8').pluck().get();
  expect(verifyAudit(database)).toEqual({ whole: true, entries: 8, head, brokenAt: null });
});

test('an empty chain is whole', () => {
  expect(verifyAudit(createMemoryDatabase())).toEqual({
    whole: true,
    entries: 0,
    head: FIRST_HASH,
    brokenAt: null,
  });
});

test('any change to any field of any entry breaks the chain there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(...TEXT_COLUMNS),
      fc.string({ minLength: 1, maxLength: 8 }),
      (seq, column, text) => {
        database.exec('SAVEPOINT sample');
        const before = database.prepare(`SELECT "${column}" FROM audit WHERE seq = ?`).pluck().get(seq);
        // The column of JSON takes only JSON.
        const value = column === 'after' ? JSON.stringify({ name: text }) : `${String(before)}${text}`;
        database.prepare(`UPDATE audit SET "${column}" = ? WHERE seq = ?`).run(value, seq);
        const verdict = verifyAudit(database);
        database.exec('ROLLBACK TO sample; RELEASE sample');
        expect(verdict).toMatchObject({ whole: false, brokenAt: seq });
      },
    ),
  );
});

test.each([
  ['an entry removed', 'DELETE FROM audit WHERE seq = 4', 5],
  ['an entry emptied', 'UPDATE audit SET before = NULL WHERE seq = 6', 6],
  [
    'two entries exchanged',
    'UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 99',
    3,
  ],
  ['the first entry cut off', 'DELETE FROM audit WHERE seq = 1', 2],
])('%s is found', (_what, sql, brokenAt) => {
  database.exec(sql);
  expect(verifyAudit(database)).toMatchObject({ whole: false, brokenAt });
});

test('a cut tail shows in the head and the count, which is why both are written down elsewhere', () => {
  const { head } = verifyAudit(database);
  database.exec('DELETE FROM audit WHERE seq = 8');
  const after = verifyAudit(database);
  expect(after).toMatchObject({ whole: true, entries: 7 });
  expect(after.head).not.toBe(head);
});
