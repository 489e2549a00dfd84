import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseShareCell } from '../../electron/features/exchange/roll-values.ts';
import { readCsv } from '../../electron/spreadsheet/read-csv.ts';
import { readWorkbook } from '../../electron/spreadsheet/read-workbook.ts';
import type { Table } from '../../electron/spreadsheet/table.ts';
import { csvField, writeCsv } from '../../electron/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../electron/spreadsheet/write-workbook.ts';
import { hostileWorkbooks } from '../fixtures/hostile-workbooks.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanjia-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (rows: Table['rows']): Table => ({
  name: '檔案/單位',
  columns: [
    { header: '房號', kind: 'text' },
    { header: '金額', kind: 'money' },
    { header: '面積', kind: 'area' },
    { header: '日期', kind: 'date' },
  ],
  rows,
});

describe('the guard before any reader', () => {
  test('each hostile workbook meets its own refusal, quickly', async () => {
    for (const [what, bytes, reason] of await hostileWorkbooks()) {
      const began = performance.now();
      await expect(readWorkbook(bytes), what).rejects.toMatchObject({ failure: { kind: 'refused', reason } });
      expect(performance.now() - began, what).toBeLessThan(2000);
    }
  });
});

describe('a written workbook', () => {
  test('reads back as it was: texts as texts, amounts and areas as numbers, dates as dates', async () => {
    const path = join(folder, 'plain.xlsx');
    const rows = await writeWorkbook(
      path,
      table([
        ['0501', -12_345, 92_080, '2026-11-23'],
        ['=1+1', 5, 1, '1899-12-31'],
        ['"<&>\'_x0041_\n二', 0, null, null],
      ]),
    );
    expect(rows).toBe(3);
    const [sheet] = (await readXlsx(readFileSync(path), { readStyles: true })).sheets;
    expect(sheet?.name).toBe('檔案 單位');
    expect(sheet?.rows.slice(0, 3)).toEqual([
      ['房號', '金額', '面積', '日期'],
      ['0501', -123.45, 92.08, new Date('2026-11-23T00:00:00Z')],
      ['=1+1', 0.05, 0.001, '1899-12-31'],
    ]);
    expect(sheet?.autoFilter?.range).toBe('A1:D4');
    expect(sheet?.freezePane?.rows).toBe(1);
    expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(false);
  });

  test('goes on in a further sheet when one is full, and begins none without rows', async () => {
    const path = join(folder, 'long.xlsx');
    const rows = Array.from({ length: 6 }, (_, index) => [String(index), index, null, null] as const);
    expect(await writeWorkbook(path, table(rows), 4)).toBe(6);
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['檔案 單位', 4],
      ['檔案 單位 2', 4],
    ]);
  });

  test('leaves no file behind when its rows fail half-way', async () => {
    const path = join(folder, 'failed.xlsx');
    const failing = (function* () {
      yield ['1', 1, 1, null] as const;
      throw new Error('the disk went away');
    })();
    await expect(writeWorkbook(path, table(failing))).rejects.toThrow('the disk went away');
    expect(() => readFileSync(path)).toThrow(/ENOENT/u);
  });

  test('keeps any text exactly, and never turns it into a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          // XML and people's typing hold no control characters; those have their own rule.
          const kept = texts
            .map((text) => text.replace(/\p{C}/gu, ''))
            .map((text) => `x${text}x`.replace(/^x|x$/gu, 'ｘ'));
          const path = join(folder, 'any.xlsx');
          await writeWorkbook(path, {
            name: 'a',
            columns: [{ header: 'h', kind: 'text' }],
            rows: kept.map((text) => [text]),
          });
          const [sheet] = (await readXlsx(readFileSync(path))).sheets;
          expect(sheet?.rows.slice(1).map((row) => row[0])).toEqual(kept);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a percentage', () => {
  test('says that it is one wherever it is written, and reads back as what it was', async () => {
    const hundredths = [1, 50, 3333, 5000, 10_000];
    const shares: Table = {
      name: '份額',
      columns: [{ header: '份額', kind: 'percent' }],
      rows: hundredths.map((value) => [value]),
    };
    await writeWorkbook(join(folder, 'shares.xlsx'), shares);
    await writeCsv(join(folder, 'shares.csv'), shares);
    expect(readFileSync(join(folder, 'shares.csv'), 'utf8')).toBe(
      '\uFEFF份額\r\n0.01%\r\n0.50%\r\n33.33%\r\n50.00%\r\n100.00%\r\n',
    );
    const [sheet] = await readWorkbook(readFileSync(join(folder, 'shares.xlsx')));
    const cells = hundredths.map((_, index) => sheet?.cell(index + 1, 0));
    expect(cells).toEqual(
      hundredths.map((value) => ({ kind: 'number', value: value / 10_000, text: `${value / 100}%` })),
    );
    const fields = readCsv(readFileSync(join(folder, 'shares.csv')));
    expect(hundredths.map((_, index) => parseShareCell(fields.cell(index + 1, 0)))).toEqual(hundredths);
    expect(cells.map((cell) => (cell === undefined ? null : parseShareCell(cell)))).toEqual(hundredths);
  });
});

describe('a CSV file', () => {
  test('opens in Excel as UTF-8 and holds no formula, while amounts stay numbers', async () => {
    const path = join(folder, 'plain.csv');
    await writeCsv(
      path,
      table([
        ['=cmd|x', -12_345, 1, '2026-11-23'],
        ['陳,"大"文\n二', null, null, null],
      ]),
    );
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFF房號,金額,面積,日期\r\n\'=cmd|x,-123.45,0.001,2026-11-23\r\n"陳,""大""文\n二",,,\r\n',
    );
  });

  test('no field begins like a formula, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', '　@'),
        (text, start) => {
          const field = csvField(start + text).replace(/^"/u, '');
          expect(/^[\s\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(field)).toBe(false);
          expect(/^[\t\r\n]/u.test(field)).toBe(false);
        },
      ),
    );
  });
});
