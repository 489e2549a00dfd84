import { writeXlsx } from 'hucre/xlsx';
import type { Random } from '../../electron/sample/random.ts';
import type { WorkDraft, WorkOffice } from './work-office.ts';

type Rows = readonly (readonly string[])[];

/** Reads a file and its preview as the import page does; what is left to send is the import itself. */
async function prepare(
  work: WorkOffice,
  kind: 'roll' | 'openingBalances',
  name: string,
  rows: Rows,
): Promise<WorkDraft> {
  const bytes = await writeXlsx({ sheets: [{ name: '名冊', rows: rows.map((row) => [...row]) }] });
  const file = { ticket: `${kind}-${name}`, name, base64: Buffer.from(bytes).toString('base64') };
  const inspected = await work.perform({
    path: 'exchange.inspectImport',
    input: { kind, ticket: file.ticket },
    file,
    key: crypto.randomUUID(),
  });
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.failure));
  const { sheet, headerRow, columns } = inspected.value as {
    sheet: string;
    headerRow: number;
    columns: readonly { column: number; guess: string | null }[];
  };
  const matched = columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }]));
  const choice = { kind, ticket: file.ticket, sheet, headerRow, columns: matched };
  const previewed = await work.perform({
    path: 'exchange.previewImport',
    input: choice,
    key: crypto.randomUUID(),
  });
  if (!previewed.ok) throw new Error(JSON.stringify(previewed.failure));
  const { hash } = previewed.value as { hash: string };
  return { path: 'exchange.runImport', input: { ...choice, hash }, file };
}

/** A roll of a building that is not there yet. */
export function importRoll(work: WorkOffice, name: string, random: Random): Promise<WorkDraft> {
  const building = `${name}棟`;
  const rows = Array.from({ length: random.between(4, 20) }, (_, index) => [
    building,
    String(101 + index),
    `住戶${index}`,
    '80.5',
  ]);
  return prepare(work, 'roll', `${building}.xlsx`, [['樓棟', '房號', '業主', '面積'], ...rows]);
}

/** Earlier than any month that is billed here. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2024;
const MOST_ROWS = 4;

/** What some households owed and had paid beforehand; none of it was entered before, so that nothing is corrected. */
export function importOpenings(work: WorkOffice, name: string, random: Random): Promise<WorkDraft> {
  const { database } = work.office.core.office;
  const places = database
    .prepare<[], { id: number; building: string; room: string; holds: number }>(
      `SELECT u.id, b.name AS building, u.room, EXISTS (SELECT 1 FROM credit_entry c
         WHERE c.unit_id = u.id AND c.opening = 1) AS holds
       FROM unit u JOIN building b ON b.id = u.building_id ORDER BY u.id`,
    )
    .all();
  const placeAt = () => {
    const place = places[random.between(0, places.length - 1)];
    if (place === undefined) throw new Error('the office has no households');
    return place;
  };
  const isCharged = database.prepare('SELECT 1 FROM charge WHERE unit_id = ? AND period_start = ?');
  const rows = new Map<string, readonly string[]>();
  const most = random.between(1, MOST_ROWS);
  while (rows.size < most) {
    const { id, building, room, holds } = placeAt();
    const amount = (random.between(1, 50_000) / 100).toFixed(2);
    if (holds === 0 && random.chance(0.4)) {
      rows.set(`${id}`, [building, room, '', '', '', amount]);
      continue;
    }
    const year = random.between(FIRST_YEAR, LAST_YEAR);
    const month = `${year}-${String(random.between(1, 12)).padStart(2, '0')}`;
    if (isCharged.get(id, `${month}-01`) !== undefined) continue;
    rows.set(`${id} ${month}`, [building, room, 'WY', month, amount, '']);
  }
  const head = ['樓棟', '房號', '收費項目', '月份', '欠費金額', '預收金額'];
  return prepare(work, 'openingBalances', `期初-${name}.xlsx`, [head, ...rows.values()]);
}
