import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { createRandom } from '../../electron/sample/random.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import type { ChildLine, ChildOrder } from './child-lines.ts';
import type { TortureReport, TortureSurroundings } from './kills.ts';
import { runChild } from './run-child.ts';
import { openWorkOffice } from './work-office.ts';

/** Openings that run to their end, to learn how long one takes. */
const UNDISTURBED = 2;

export interface MigrationReport extends TortureReport {
  /** Schema that was found after the kill. */
  old: number;
  new: number;
  /** Copies made before the upgrade that were there after a kill. */
  copies: number;
}

/** An office file as it is: its version, its schema, and everything in the tables that the old version had. */
interface Picture {
  readonly version: number;
  readonly schema: string;
  readonly contents: string;
  /** Rows of each of those tables. */
  readonly rows: readonly number[];
}

/** Why there is nothing to kill; null when the office has to be upgraded. */
export function findMigrationObstacle(golden: string): string | null {
  const version = gunzipSync(readFileSync(golden)).readUInt32BE(60);
  return version < MIGRATIONS.length ? null : `no migration follows version ${version}`;
}

/** The offices of earlier versions that are kept, zipped. */
export function keptOfficesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /^version-\d+\.sqlite\.gz$/u.test(name));
  return names.toSorted().map((name) => join(folder, name));
}

/** Kills programs at random moments of opening an office of an earlier version. `golden` is that office, zipped. */
export async function killMigrations(
  surroundings: TortureSurroundings,
  golden: string,
  kills: number,
  report: MigrationReport,
): Promise<void> {
  const first = report.done;
  const random = createRandom(surroundings.seed);
  const bytes = gunzipSync(readFileSync(golden));
  const folder = join(surroundings.scratch, 'migrated');
  const database = join(folder, 'office.sqlite');
  const columns = columnsOf(bytes, surroundings.scratch);
  const lay = (): void => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(database, bytes);
  };
  lay();
  const old = pictureOf(database, columns);
  let length = 0;
  let after: Picture | undefined;
  for (let opening = 0; opening < UNDISTURBED; opening += 1) {
    lay();
    const { took, code, errors } = await openAndKill(surroundings.child, folder, null);
    if (code !== 0) throw new Error(`the office of version ${old.version} does not open: ${errors}`);
    length = Math.max(length, took);
    after = pictureOf(database, columns);
  }
  for (const [index, rows] of old.rows.entries()) {
    if ((after?.rows[index] ?? 0) < rows) throw new Error('an undisturbed upgrade loses rows');
  }

  while (report.done - first < kills && performance.now() < surroundings.until) {
    lay();
    const { code } = await openAndKill(surroundings.child, folder, random.next() * length * 1.1);
    // It had come to its end before it could be killed.
    if (code === 0) continue;
    report.done += 1;
    const problems: string[] = [];
    const found = pictureOf(copyOf(folder), columns);
    const expected = found.version === old.version ? old : after;
    if (found.version === old.version) report.old += 1;
    else report.new += 1;
    if (!isDeepStrictEqual(found, expected)) {
      problems.push(`version ${found.version} is between the schemas or lost something`);
    }
    for (const copy of copiesIn(join(folder, 'backups'))) {
      report.copies += 1;
      if (!isDeepStrictEqual(pictureOf(copy, columns), old)) {
        problems.push(`the copy ${copy} is not the office before the upgrade`);
      }
    }
    const again = await openWorkOffice(folder);
    problems.push(...findFlaws(again.office.core.office.database));
    await again.close();
    if (!isDeepStrictEqual(pictureOf(database, columns), after))
      problems.push('opened again it is another office');
    if (problems.length > 0) report.harmful += 1;
    report.problems.push(
      ...problems.map((problem) => `upgrade ${report.done} from version ${old.version}: ${problem}`),
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

function copiesIn(backups: string): string[] {
  if (!existsSync(backups)) return [];
  const names = readdirSync(backups).filter((name) => name.endsWith('.sqlite'));
  return names.map((name) => join(backups, name));
}

async function openAndKill(
  program: string,
  folder: string,
  delay: number | null,
): Promise<{ readonly took: number; readonly code: number | null; readonly errors: string }> {
  let began = 0;
  let took = 0;
  const order: ChildOrder = { folder, seed: 1, calls: 0, begins: 'opening' };
  const running = runChild<ChildLine>(program, order, (line) => {
    if (line.kind === 'opening') {
      began = performance.now();
      if (delay !== null) setTimeout(() => running.process.kill('SIGKILL'), delay);
    }
    if (line.kind === 'open') took = performance.now() - began;
  });
  return { ...(await running.ended), took };
}

/** The folder as it was left, so that looking at it changes nothing. */
function copyOf(folder: string): string {
  const copy = `${folder}-seen`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return join(copy, 'office.sqlite');
}

/** The columns of every table of the old version: what it held must be held ever after. */
function columnsOf(bytes: Buffer, scratch: string): ReadonlyMap<string, string> {
  const file = join(scratch, 'golden.sqlite');
  writeFileSync(file, bytes);
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const columns = new Map(
    tables.map((table) => [
      table,
      database
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
        .pluck()
        .all(table)
        .map((column) => `"${column}"`)
        .join(', '),
    ]),
  );
  database.close();
  return columns;
}

function pictureOf(file: string, columns: ReadonlyMap<string, string>): Picture {
  const database = new Database(file);
  try {
    const rows = [...columns].map(([table, names]) => {
      const kept = database
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(table)
        .map((column) => `"${column}"`);
      // A later version may do without a column. By all that are left, since a table may be known by more than its first.
      const both = names
        .split(', ')
        .filter((column) => kept.includes(column))
        .join(', ');
      return database.prepare(`SELECT ${both} FROM "${table}" ORDER BY ${both}`).raw().all();
    });
    // What a migration adds may carry the moment of the upgrade or a name drawn then.
    const text = JSON.stringify(rows)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'then')
      .replace(/(?<![\da-f])[\da-f]{32}(?![\da-f])/gu, 'drawn');
    return {
      version: Number(database.pragma('user_version', { simple: true })),
      schema: hash(
        'sha256',
        JSON.stringify(
          database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').raw().all(),
        ),
      ),
      contents: hash('sha256', text),
      rows: rows.map((found) => found.length),
    };
  } finally {
    database.close();
  }
}
