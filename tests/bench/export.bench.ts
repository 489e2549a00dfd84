import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre';
import type { TableColumn, TableRow } from '../../electron/spreadsheet/table.ts';
import { writeWorkbook } from '../../electron/spreadsheet/write-workbook.ts';
import { againstFloor, type Figure, growing, median } from './measure.ts';

const ROWS = 100_000;
const COLUMNS = 20;
const RUNS = 3;
/** What an export may add to the process, whatever its rows. */
const MOST_MEGABYTES = 200;
const MEGABYTES_PER_MEBIBYTE = 2 ** 20 / 1e6;

const columns: TableColumn[] = Array.from({ length: COLUMNS }, (_unused, index) => ({
  header: `欄${index + 1}`,
  kind: index % 4 === 3 ? 'money' : 'text',
}));

function* rows(): Generator<TableRow> {
  for (let row = 0; row < ROWS; row += 1) {
    yield columns.map(({ kind }, index) =>
      kind === 'money'
        ? (row * 37 + index) % 1_000_000
        : `1棟${row % 3200}室 業主${(row * 7 + index) % 9973}`,
    );
  }
}

function* plainRows(): Generator<(string | number)[]> {
  for (const row of rows())
    yield row.map((value) => (typeof value === 'number' ? value / 100 : (value ?? '')));
}

function libraryStream(): NodeReadableStream {
  const stream = writeXlsxStream(plainRows(), {
    name: '名冊',
    columns: columns.map(({ header }) => ({ header })),
  });
  // The browser's type and Node's name the same object.
  return stream as NodeReadableStream;
}

/** The office's own workbook writer beside the library's, to a file each, in turns. */
export async function benchExport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  const product: number[] = [];
  const floor: number[] = [];
  let productGrowth = 0;
  let floorGrowth = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const own = await growing(() =>
      writeWorkbook(join(folder, 'own.xlsx'), { name: '名冊', columns, rows: rows() }),
    );
    product.push(own.took);
    productGrowth = Math.max(productGrowth, own.mebibytes * MEGABYTES_PER_MEBIBYTE);
    const library = await growing(() =>
      pipeline(Readable.fromWeb(libraryStream()), createWriteStream(join(folder, 'library.xlsx'))),
    );
    floor.push(library.took);
    floorGrowth = Math.max(floorGrowth, library.mebibytes * MEGABYTES_PER_MEBIBYTE);
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    againstFloor(
      `export ${ROWS.toLocaleString('en')} rows × ${COLUMNS} cells`,
      median(product),
      median(floor),
      1.5,
    ),
    {
      name: `export ${ROWS.toLocaleString('en')} rows × ${COLUMNS} cells, memory at its peak`,
      product: `+${productGrowth.toFixed(0)} MB`,
      floor: `+${floorGrowth.toFixed(0)} MB`,
      ratio: '',
      target: `≤ +${MOST_MEGABYTES} MB`,
      verdict: productGrowth <= MOST_MEGABYTES ? 'OK' : 'over target',
    },
  ];
}
