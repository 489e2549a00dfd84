import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHAIN_COLUMNS } from '../../../electron/features/exchange/pack-chain.repository.ts';
import { verifyAuditRows, type WrittenEntry } from '../../../electron/features/exchange/verify-audit.mjs';
import { appendAudit, verifyAudit } from '../../../electron/office/audit-trail.ts';
import { createMemoryDatabase } from '../../fixtures/memory-office.ts';

const ENTRIES = 6;

let database: Database.Database;
let head: string;

beforeAll(() => {
  database = createMemoryDatabase();
  // Whoever alters the file needs neither triggers nor checks.
  database.exec('DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete');
  database.pragma('foreign_keys=OFF');
  database.pragma('ignore_check_constraints=ON');
  write(database);
  ({ head } = verifyAudit(database));
});
afterAll(() => {
  database.close();
});

test('the chain that is exported and tampered with here is the whole table', () => {
  const columns = database.prepare<[], string>("SELECT name FROM pragma_table_info('audit')").pluck().all();
  expect(columns.toSorted()).toEqual(CHAIN_COLUMNS.toSorted());
});

function write(to: Database.Database): void {
  for (let number = 1; number <= ENTRIES; number += 1) {
    appendAudit(
      to,
      {
        staff:
          number === 1
            ? null
            : {
                id: number,
                userName: 'desk',
                displayName: '陳大文',
                role: 'frontDesk',
                mustChangePassword: false,
              },
        at: `2026-11-23T02:00:0${number}.000Z`,
        action: 'fees.takePayment',
      },
      {
        entity: 'receipt',
        entityId: number,
        before: number % 2 === 0 ? { amountCents: 100_00 } : undefined,
        after: { amountCents: 120_00 },
        reason: number === 3 ? '更正' : '',
      },
    );
  }
}

/** What both verifiers find after a change that is taken back again. */
async function after(change: () => void): Promise<{ inOffice: boolean; outside: boolean; known: boolean }> {
  database.exec('SAVEPOINT altered');
  try {
    change();
    const rows = database.prepare<[], WrittenEntry>('SELECT * FROM audit ORDER BY seq').all();
    const { brokenAt, headAt } = await verifyAuditRows(rows, head);
    return {
      inOffice: !verifyAudit(database).whole,
      outside: brokenAt !== null,
      known: brokenAt !== null || headAt === null,
    };
  } finally {
    database.exec('ROLLBACK TO altered; RELEASE altered');
  }
}

test('every changed byte of every field of every entry is found, in the office and outside', async () => {
  let changed = 0;
  const missed: string[] = [];
  for (let seq = 1; seq <= ENTRIES; seq += 1) {
    for (const column of CHAIN_COLUMNS) {
      const value = database
        .prepare(`SELECT CAST("${column}" AS BLOB) FROM audit WHERE seq = ?`)
        .pluck()
        .get(seq) as Buffer | null;
      const number = column === 'seq' || column === 'staff_id';
      for (let at = 0; at < (value?.length ?? 0); at += 1) {
        // One bit, a case, the highest bit and all of them.
        for (const mask of [0x01, 0x20, 0x80, 0xff]) {
          const bytes = Buffer.from(value ?? []);
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          // A number's digits stay digits, or they do not fit the column.
          if (number) bytes[at] = 0x30 + ((bytes[at] ?? 0) % 10);
          if (value === null || bytes.equals(value)) continue;
          const stored = number ? Number(bytes.toString('latin1')) + (column === 'seq' ? 100 : 0) : bytes;
          const sql = number ? '?' : 'CAST(? AS TEXT)';
          const found = await after(() => {
            database.prepare(`UPDATE audit SET "${column}" = ${sql} WHERE seq = ?`).run(stored, seq);
          });
          changed += 1;
          if (!found.inOffice || !found.outside) missed.push(`${column} of ${seq}, byte ${at}, ${mask}`);
        }
      }
      // A field that was empty gets a byte, and one that was not is emptied.
      const empty = column === 'staff_id' || column === 'before' || column === 'after' ? null : '';
      if (number && column === 'seq') continue;
      const filled = value === null || value.length === 0;
      const found = await after(() => {
        database
          .prepare(`UPDATE audit SET "${column}" = ? WHERE seq = ?`)
          .run(filled ? (number ? 9 : '1') : empty, seq);
      });
      changed += 1;
      if (!found.inOffice || !found.outside)
        missed.push(`${column} of ${seq}, ${filled ? 'filled' : 'emptied'}`);
    }
  }
  expect(missed).toEqual([]);
  expect(changed).toBeGreaterThan(5000);
});

const all = Array.from({ length: ENTRIES }, (_, index) => index + 1);

test.each(all)('the removal of entry %i is found; of the last one by the head written down', async (seq) => {
  const found = await after(() => database.prepare('DELETE FROM audit WHERE seq = ?').run(seq));
  expect(found).toEqual({ inOffice: seq < ENTRIES, outside: seq < ENTRIES, known: true });
});

test.each(all.slice(1))(
  'a tail cut off from entry %i on shows by the head written down alone',
  async (seq) => {
    const found = await after(() => database.prepare('DELETE FROM audit WHERE seq >= ?').run(seq));
    expect(found).toEqual({ inOffice: false, outside: false, known: true });
  },
);

test.each(all.flatMap((one) => all.filter((other) => other > one).map((other) => [one, other] as const)))(
  'entries %i and %i exchanged are found',
  async (one, other) => {
    const found = await after(() => {
      const move = database.prepare('UPDATE audit SET seq = ? WHERE seq = ?');
      move.run(99, one);
      move.run(one, other);
      move.run(other, 99);
    });
    expect(found).toMatchObject({ inOffice: true, outside: true });
  },
);

test.each(all)('an entry slipped in before entry %i is found', async (seq) => {
  const found = await after(() => {
    for (let later = ENTRIES; later >= seq; later -= 1) {
      database.prepare('UPDATE audit SET seq = ? WHERE seq = ?').run(later + 1, later);
    }
    database.exec(
      `INSERT INTO audit SELECT ${seq}, at, staff_id, staff_name, role, action, entity, entity_id, reason,
         before, after, previous_hash, hash FROM audit WHERE seq = ${seq === 1 ? 2 : seq - 1}`,
    );
  });
  expect(found).toMatchObject({ inOffice: true, outside: true });
});

test('a trail written anew from its first entry fits itself and shows by the head written down alone', async () => {
  const found = await after(() => {
    database.exec('DELETE FROM audit');
    appendAudit(
      database,
      { staff: null, at: '2026-11-23T02:00:00.500Z', action: 'fees.takePayment' },
      { entity: 'receipt', entityId: 1 },
    );
    for (let number = 2; number <= ENTRIES; number += 1) {
      appendAudit(
        database,
        { staff: null, at: `2026-11-23T02:00:0${number}.000Z`, action: 'fees.takePayment' },
        { entity: 'receipt', entityId: number },
      );
    }
  });
  expect(found).toEqual({ inOffice: false, outside: false, known: true });
});

test('entries added since leave a head written down in its place', async () => {
  const found = await after(() =>
    appendAudit(
      database,
      { staff: null, at: '2026-11-23T03:00:00.000Z', action: 'fees.takePayment' },
      { entity: 'receipt', entityId: 7 },
    ),
  );
  expect(found).toEqual({ inOffice: false, outside: false, known: false });
});
