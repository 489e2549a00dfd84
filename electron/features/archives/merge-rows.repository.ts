import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

type Column = string | number | null | { readonly blob: string };
/** A row as it is in its table, every column of it. */
export type RowImage = Readonly<Record<string, Column>>;

interface TiedTable {
  readonly table: string;
  readonly key: readonly string[];
  /** Columns by which it belongs to a person. */
  readonly of: readonly string[];
}

/** Everything of a person that a merge moves, fills or joins. The person comes first: the others refer to it. */
export const TIED_TABLES: readonly TiedTable[] = [
  { table: 'person', key: ['id'], of: ['id'] },
  { table: 'person_phone', key: ['id'], of: ['person_id'] },
  { table: 'occupancy', key: ['id'], of: ['person_id'] },
  { table: 'vehicle', key: ['id'], of: ['person_id'] },
  { table: 'key_item', key: ['id'], of: ['holder_person_id'] },
  { table: 'document', key: ['id'], of: ['person_id'] },
  { table: 'person_verification', key: ['person_id', 'field'], of: ['person_id'] },
  { table: 'people_apart', key: ['one_id', 'other_id'], of: ['one_id', 'other_id'] },
];

/** What names a person and stays as it is: what was posted under a name, and how a merge itself is kept. */
export const UNTIED_COLUMNS: readonly string[] = [
  'charge.payer_id',
  'receipt.payer_id',
  'person.merged_into_id',
  // Says who was ever written down, under whom.
  'occupancy_trace.person_id',
  'person_merge.kept_id',
  'person_merge.merged_id',
  // Emptied as soon as somebody who may merge signs in.
  'unsealed_id_number.person_id',
];

export interface TiedRow {
  readonly table: TiedTable;
  readonly image: RowImage;
}

export interface TouchedRow {
  readonly tableName: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

function keyOf({ table, key }: TiedTable, image: RowImage): string {
  return JSON.stringify([table, ...key.map((column) => image[column])]);
}

/** Everything tied to these people, by where it is. */
export function tiedRows(database: Database.Database, personIds: readonly number[]): Map<string, TiedRow> {
  const found = new Map<string, TiedRow>();
  for (const table of TIED_TABLES) {
    const where = table.of.map((column) => `${column} IN (SELECT value FROM json_each(@ids))`).join(' OR ');
    const rows = statement<Record<string, string | number | Buffer | null>>(
      database,
      `SELECT * FROM ${table.table} WHERE ${where} ORDER BY ${table.key.join(', ')}`,
    ).all({ ids: JSON.stringify(personIds) });
    for (const row of rows) {
      const image = toImage(row);
      found.set(keyOf(table, image), { table, image });
    }
  }
  return found;
}

function toImage(row: Readonly<Record<string, string | number | Buffer | null>>): RowImage {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? { blob: value.toString('hex') } : value,
    ]),
  );
}

/** Which of these rows a merge touched, in the order of their tables; and all that was verified, touched or not. */
export function touchedBetween(
  before: ReadonlyMap<string, TiedRow>,
  after: ReadonlyMap<string, TiedRow>,
): TouchedRow[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const old = before.get(key);
    const next = after.get(key);
    const tableName = (old ?? next)?.table.table ?? '';
    const isSame = JSON.stringify(old?.image) === JSON.stringify(next?.image);
    if (isSame && tableName !== 'person_verification') return [];
    return [{ tableName, before: old?.image ?? null, after: next?.image ?? null }];
  });
}

function tableNamed(name: string): TiedTable {
  const table = TIED_TABLES.find((one) => one.table === name);
  if (table === undefined) throw new Error(`no merge touches ${name}`);
  return table;
}

function parametersOf(image: RowImage): Record<string, string | number | Buffer | null> {
  return Object.fromEntries(
    Object.entries(image).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? Buffer.from(value.blob, 'hex') : value,
    ]),
  );
}

/** The row where that image was taken, as it is now. */
export function rowNow(database: Database.Database, tableName: string, image: RowImage): RowImage | null {
  const { table, key } = tableNamed(tableName);
  const row = statement<Record<string, string | number | Buffer | null>>(
    database,
    `SELECT * FROM ${table} WHERE ${key.map((column) => `${column} = @${column}`).join(' AND ')}`,
  ).get(parametersOf(Object.fromEntries(key.map((column) => [column, image[column] ?? null]))));
  return row === undefined ? null : toImage(row);
}

/** Puts every touched row back as it was. */
export function putBack(database: Database.Database, touched: readonly TouchedRow[]): void {
  for (const { tableName, before, after } of touched) {
    if (before !== null || after === null) continue;
    const { table, key } = tableNamed(tableName);
    statement(
      database,
      `DELETE FROM ${table} WHERE ${key.map((column) => `${column} = @${column}`).join(' AND ')}`,
    ).run(parametersOf(Object.fromEntries(key.map((column) => [column, after[column] ?? null]))));
  }
  for (const { tableName, before, after } of touched) {
    if (before === null) continue;
    const { table, key } = tableNamed(tableName);
    const columns = Object.keys(before);
    const set = columnsPutBack(before, after)
      // Someone may hold a version read before the merge or after it: it goes on, so that neither overwrites.
      .map((column) => (column === 'version' ? 'version = version + 1' : `${column} = excluded.${column}`))
      .join(', ');
    statement(
      database,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
       ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set}`,
    ).run(parametersOf(before));
  }
}

/** What the merge left alone may be what no row of its table ever changes. */
function columnsPutBack(before: RowImage, after: RowImage | null): string[] {
  const columns = Object.keys(before);
  const changed = columns.filter(
    (column) => column === 'version' || JSON.stringify(before[column]) !== JSON.stringify(after?.[column]),
  );
  return changed.some((column) => column !== 'version') ? changed : columns;
}

/** Kept by the number of whoever was merged: nobody is merged twice at a time. */
export function keepMerge(
  database: Database.Database,
  merge: { readonly mergedId: number; readonly keptId: number; readonly at: string; readonly by: number },
  touched: readonly TouchedRow[],
): void {
  statement(
    database,
    'INSERT INTO person_merge (merged_id, kept_id, merged_at, merged_by) VALUES (?, ?, ?, ?)',
  ).run(merge.mergedId, merge.keptId, merge.at, merge.by);
  const insert = statement(
    database,
    'INSERT INTO person_merge_row (merged_id, position, table_name, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [position, { tableName, before, after }] of touched.entries()) {
    insert.run(merge.mergedId, position, tableName, textOf(before), textOf(after));
  }
}

function textOf(image: RowImage | null): string | null {
  return image === null ? null : JSON.stringify(image);
}

function imageOf(text: string | null): RowImage | null {
  // Written by keepMerge and by nobody else.
  return text === null ? null : (JSON.parse(text) as RowImage);
}

export function touchedByMerge(database: Database.Database, mergedId: number): TouchedRow[] {
  return statement<{ tableName: string; before: string | null; after: string | null }>(
    database,
    'SELECT table_name AS tableName, before, after FROM person_merge_row WHERE merged_id = ? ORDER BY position',
  )
    .all(mergedId)
    .map(({ tableName, before, after }) => ({ tableName, before: imageOf(before), after: imageOf(after) }));
}

export function forgetMerge(database: Database.Database, mergedId: number): void {
  statement(database, 'DELETE FROM person_merge_row WHERE merged_id = ?').run(mergedId);
  statement(database, 'DELETE FROM person_merge WHERE merged_id = ?').run(mergedId);
}
