import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import type { OfficeFiles } from '../../electron/database/office-files.ts';
import { openCopy } from '../../electron/database/open-copy.ts';
import { listRestores } from '../../electron/features/safekeeping/restore-log.repository.ts';
import type { Gap, GapLine, RestoreRecord } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import { type Acknowledged, findLost } from './evidence.ts';
import type { WorkRequest } from './work-office.ts';

/** Tables into which a restore writes itself. */
const TOLD_OF_A_RESTORE: ReadonlySet<string> = new Set(['audit', 'restore_log', 'sqlite_sequence']);

/** Entries of the trail, by which two states of one office are told apart. */
interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly hash: string;
}

/** Whether nothing happened in the office since it was put in the place of another. */
export function isJustRestored(database: Database.Database, { backup }: WorkRequest): boolean {
  const last = database
    .prepare<[], { entity: string; after: string }>(
      'SELECT entity, after FROM audit ORDER BY seq DESC LIMIT 1',
    )
    .get();
  return last?.entity === 'restore' && (JSON.parse(last.after) as { backup: string }).backup === backup;
}

/**
 * What is wrong with an office in which nothing happened since it was put in the place of another: it is the copy, row
 * for row, and names exactly what the office put aside holds beyond the copy. `copy` is the file gone back to.
 */
export function findRestoreFlaws(database: Database.Database, files: OfficeFiles, copy: string): string[] {
  const record = listRestores(database)[0];
  if (record === undefined) return ['a restored office does not know that it was restored'];
  const other = openCopy(copy);
  const former = openAside(files, record.aside);
  try {
    return [...findRowsUnlike(database, other), ...findGapFlaws(record, former, other)];
  } finally {
    former.close();
    other.close();
  }
}

/** What is wrong with an office that was put aside: it is whole and holds what had been acknowledged until then. */
export function findAsideFlaws(
  files: OfficeFiles,
  aside: string,
  acknowledged: readonly Acknowledged[],
): string[] {
  let former: Database.Database;
  try {
    former = openAside(files, aside);
  } catch (error) {
    return [`the former office is not in ${aside}: ${String(error)}`];
  }
  try {
    return [...findFlaws(former), ...findLost(former, acknowledged)].map(
      (flaw) => `the office put aside in ${aside}: ${flaw}`,
    );
  } finally {
    former.close();
  }
}

/** With its log, which goes aside with it; so not as a copy, which has none. */
function openAside(files: OfficeFiles, aside: string): Database.Database {
  return new Database(join(files.quarantine, aside, 'office.sqlite'), { fileMustExist: true });
}

function findRowsUnlike(database: Database.Database, copy: Database.Database): string[] {
  const tables = copy
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const flaws = tables
    .filter((table) => !TOLD_OF_A_RESTORE.has(table))
    .filter((table) => !isDeepStrictEqual(rowsOf(database, table), rowsOf(copy, table)))
    .map((table) => `${table} is not as in the copy that was restored`);
  const held = entriesOf(copy);
  const entries = entriesOf(database);
  if (!isDeepStrictEqual(entries.slice(0, held.length), held)) flaws.push('the trail is not the copy’s');
  if (entries.length !== held.length + 1 || entries.at(-1)?.entity !== 'restore') {
    flaws.push('the trail of the copy does not go on with the restore');
  }
  return flaws;
}

function findGapFlaws({ gap }: RestoreRecord, former: Database.Database, copy: Database.Database): string[] {
  const held = new Set(entriesOf(copy).map(({ hash }) => hash));
  const lost = entriesOf(former).filter(({ hash }) => !held.has(hash));
  const flaws: string[] = [];
  if (gap.entries !== lost.length) {
    flaws.push(`the gap counts ${gap.entries} entries, and ${lost.length} are not in the copy`);
  }
  const named = gap.lines.map(({ seq, action, entity, entityId }) => ({ seq, action, entity, entityId }));
  const meant = lost.slice(0, gap.lines.length).map(({ hash: _hash, ...entry }) => entry);
  if (!isDeepStrictEqual(named, meant) || gap.lines.length < Math.min(lost.length, MOST_LINES)) {
    flaws.push('the gap names other entries than are not in the copy');
  }
  return [...flaws, ...findReceiptsMisnamed(gap, former)];
}

/** Lines that a gap spells out at the most. */
const MOST_LINES = 2000;

function findReceiptsMisnamed({ lines }: Gap, former: Database.Database): string[] {
  const receipt = former.prepare<[number], { number: string; amountCents: number }>(
    'SELECT number, amount_cents AS amountCents FROM receipt WHERE id = ?',
  );
  const isMisnamed = ({ entityId, number, amountCents }: GapLine): boolean =>
    !isDeepStrictEqual(receipt.get(Number(entityId)), { number, amountCents });
  return lines
    .filter(({ action, entity }) => action === 'fees.takePayment' && entity === 'receipt')
    .filter(isMisnamed)
    .map(({ number }) => `the gap names the receipt ${number} otherwise than it is`);
}

function entriesOf(database: Database.Database): Entry[] {
  return database
    .prepare<[], Entry>('SELECT seq, action, entity, entity_id AS entityId, hash FROM audit ORDER BY seq')
    .all();
}

/** In an order that does not depend on where they lie; the office keeps its own name, wherever the copy came from. */
function rowsOf(database: Database.Database, table: string): string[] {
  const where = table === 'setting' ? "WHERE name <> 'officeId'" : '';
  return database
    .prepare(`SELECT * FROM "${table}" ${where}`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .sort();
}
