import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { writeCsv } from '../../electron/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../electron/spreadsheet/write-workbook.ts';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { FORMULA_PAYLOADS, TYPED_PAYLOADS } from '../fixtures/formula-payloads.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { createPayloadOffice } from '../fixtures/payload-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

let fees: FeeOffice;
let pack: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  fees = await createPayloadOffice();
  pack = await partsOf(lastFile());
});
afterAll(async () => {
  expect(fees.office.faults).toEqual([]);
  await fees.office.close();
});

function lastFile(): Buffer {
  return Buffer.from(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
}

function partsOf(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, reader) => {
      if (error) return reject(error);
      const parts = new Map<string, Buffer>();
      reader.on('entry', (entry: yauzl.Entry) => {
        reader.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks));
            reader.readEntry();
          });
        });
      });
      reader.on('end', () => resolve(parts));
      reader.readEntry();
    });
  });
}

/** Fields of RFC 4180 as a spreadsheet program takes them, rows dissolved. */
function csvFields(csv: string): readonly string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replace(/""/gu, '"') ?? plain ?? '',
  );
}

const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u;
const NUMBER = /^-?\d+(?:\.\d+)?%?$/u;

function assertHarmlessCsv(csv: Buffer): readonly string[] {
  const text = csv.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const fields = csvFields(text.slice(1));
  expect(fields.filter((field) => RUNS.test(field) && !NUMBER.test(field))).toEqual([]);
  return fields;
}

async function assertHarmlessWorkbook(file: Buffer): Promise<readonly unknown[]> {
  const parts = await partsOf(file);
  for (const [name, content] of parts) {
    if (name.startsWith('xl/worksheets/')) expect(content.toString('utf8')).not.toMatch(/<f[\s>]/u);
    expect(name).not.toMatch(/externalLink|connections|vbaProject/u);
  }
  const { sheets } = await readXlsx(file, { readStyles: true });
  expect(
    sheets
      .flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
      .filter((cell) => cell.formula !== undefined),
  ).toEqual([]);
  return sheets.flatMap((sheet) => sheet.rows.flat());
}

test('there are more than sixty payloads, and a person can type most of them', () => {
  expect(FORMULA_PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(TYPED_PAYLOADS.length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(EXPORT_GRIDS))('the list of %s taken out', (source, grid) => {
  // The keys of the record are the sources.
  const input = {
    ...PURPOSE,
    source: source as ExportSource,
    // What is archived today is due in a lifetime.
    ...(grid.ofDay === true ? { on: source === 'filingDue' ? '2126-11-23' : '2026-11-23' } : {}),
    ...(grid.ofPeriod === true ? { since: '2026-01-01' } : {}),
    columns: Object.keys(grid.fields).map((field, index) => ({
      field,
      header: TYPED_PAYLOADS[index]?.slice(0, 80).trim() ?? field,
    })),
  };
  const moneyFields = Object.values(grid.fields).filter((field) => field.kind === 'money').length;

  test('as a workbook holds texts and no formula, and amounts are numbers', async () => {
    const { rows } = await fees.office.finish(
      await (await fees.office.approvedBy('supervisor')).exchange.exportGrid({ ...input, format: 'xlsx' }),
    );
    const values = await assertHarmlessWorkbook(lastFile());
    expect(rows).toBeGreaterThan(0);
    if (moneyFields > 0)
      expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThanOrEqual(rows);
  });

  test('as CSV holds nothing that begins like a formula, and amounts are numbers', async () => {
    const { rows } = await fees.office.finish(
      await (await fees.office.approvedBy('supervisor')).exchange.exportGrid({ ...input, format: 'csv' }),
    );
    const fields = assertHarmlessCsv(lastFile());
    expect(rows).toBeGreaterThan(0);
    if (moneyFields > 0)
      expect(fields.filter((field) => NUMBER.test(field)).length).toBeGreaterThanOrEqual(rows);
  });
});

test('the registers and the trail of an audit pack run nothing, and each name is there as it was typed', async () => {
  let workbooks = 0;
  let tables = 0;
  const texts = new Set<unknown>();
  for (const [name, content] of pack) {
    if (name.endsWith('.csv')) {
      assertHarmlessCsv(content);
      tables += 1;
    }
    if (name.endsWith('.xlsx')) {
      for (const value of await assertHarmlessWorkbook(content)) texts.add(value);
      workbooks += 1;
    }
  }
  expect(tables).toBeGreaterThan(workbooks - 1);
  expect(workbooks).toBeGreaterThanOrEqual(8);
  for (const text of TYPED_PAYLOADS) expect(texts).toContain(text.slice(0, 60).trim());
});

test('rows that could not be imported come back with their formulas as texts', async () => {
  const { api, office, connection } = fees.office;
  const bytes = await workbook({
    rows: [['房號', '業主', '手機'], ...TYPED_PAYLOADS.map((text) => ['', text, text])],
  });
  const ticket = office.tray.put({ name: 'roll.xlsx', bytes }, connection.id);
  const { sheet, headerRow, columns } = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const fields = columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }]));
  const { rows } = await api.exchange.rejectedRows({
    kind: 'roll',
    ticket,
    sheet,
    headerRow,
    columns: fields,
  });
  expect(rows).toBe(TYPED_PAYLOADS.length);
  const values = await assertHarmlessWorkbook(lastFile());
  for (const text of TYPED_PAYLOADS) expect(values).toContain(text.trim());
});

test('every payload in every kind of column is written as a text, whatever the writer', async () => {
  const folder = makeScratchFolder();
  const columns = (['text', 'integer', 'money', 'area', 'price', 'percent', 'date'] as const).map(
    (kind, index) => ({
      header: FORMULA_PAYLOADS[index] ?? kind,
      kind,
    }),
  );
  const rows = FORMULA_PAYLOADS.map((text) => [text, text, -12_345, -1, -1, -1, text]);
  const table = { name: '=1+1', columns, rows };
  await writeCsv(join(folder, 'a.csv'), table);
  const fields = assertHarmlessCsv(readFileSync(join(folder, 'a.csv')));
  expect(fields.filter((field) => field === '-123.45')).toHaveLength(rows.length);
  await writeWorkbook(join(folder, 'a.xlsx'), table);
  const values = await assertHarmlessWorkbook(readFileSync(join(folder, 'a.xlsx')));
  expect(values.filter((value) => value === -123.45)).toHaveLength(rows.length);
});
