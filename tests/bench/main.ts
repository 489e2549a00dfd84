import { cpus, totalmem } from 'node:os';
import { benchAttendance } from './attendance.bench.ts';
import { addItems, benchBilling, billMonth } from './billing.bench.ts';
import { benchCalls } from './calls.bench.ts';
import { benchCheck } from './check.bench.ts';
import { benchClosing } from './closing.bench.ts';
import { benchExport } from './export.bench.ts';
import { benchFiles } from './files.bench.ts';
import { benchFill } from './fill.bench.ts';
import { addHouseholdMoves } from './household-moves.ts';
import { createLargeOffice, type LargeOffice } from './large-office.ts';
import { benchLetterFiles } from './letters.bench.ts';
import { type Figure, timed } from './measure.ts';
import { benchPack } from './pack.bench.ts';
import { benchPayment } from './payment.bench.ts';
import { benchReports } from './reports.bench.ts';
import { benchRoster } from './roster.bench.ts';
import { benchSeal } from './seal.bench.ts';
import { benchSearch } from './search.bench.ts';
import { benchStart } from './start.bench.ts';
import { benchUnitFile } from './unit-file.bench.ts';

const BILLED_HOUSEHOLDS = 10_000;
/** As many as a large site has. */
const CALLED_HOUSEHOLDS = 2_000;
const OPENED_HOUSEHOLDS = 20_000;
const SEARCHED_HOUSEHOLDS = 50_000;
/** The rows that count are added by the bench itself. */
const PACKED_HOUSEHOLDS = 100;

async function withOffice(
  households: number,
  work: (large: LargeOffice) => Promise<Figure[]>,
): Promise<Figure[]> {
  const large = await createLargeOffice(households);
  try {
    return await work(large);
  } finally {
    await large.close();
  }
}

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  payment: () =>
    withOffice(BILLED_HOUSEHOLDS, async (large) => {
      const itemIds = await addItems(large);
      // One month is owed, as at the counter on an ordinary day.
      await billMonth(large, '2026-01', itemIds);
      return [
        ...(await benchPayment(large)),
        ...(await benchBilling(large, '2026-02', itemIds)),
        ...(await benchCheck(large)),
      ];
    }),
  calls: () => withOffice(CALLED_HOUSEHOLDS, benchCalls),
  closing: () =>
    withOffice(OPENED_HOUSEHOLDS, async (large) => {
      const itemIds = await addItems(large);
      for (const month of ['2026-01', '2026-02', '2026-03']) await billMonth(large, month, itemIds);
      return await benchClosing(large);
    }),
  reports: () =>
    withOffice(OPENED_HOUSEHOLDS, async (large) => {
      const [itemId = 0] = await addItems(large);
      return await benchReports(large, [itemId]);
    }),
  search: () => withOffice(SEARCHED_HOUSEHOLDS, benchSearch),
  export: benchExport,
  files: benchFiles,
  fill: benchFill,
  letters: benchLetterFiles,
  pack: () => withOffice(PACKED_HOUSEHOLDS, benchPack),
  attendance: () => withOffice(PACKED_HOUSEHOLDS, benchAttendance),
  roster: () => withOffice(PACKED_HOUSEHOLDS, benchRoster),
  seal: benchSeal,
  start: benchStart,
  unitFile: () =>
    withOffice(OPENED_HOUSEHOLDS, async (large) => {
      const itemIds = await addItems(large);
      for (const month of ['2026-01', '2026-02', '2026-03']) await billMonth(large, month, itemIds);
      await addHouseholdMoves(large);
      return await benchUnitFile(large);
    }),
};

function print(figures: readonly Figure[]): void {
  const heads = ['figure', 'product', 'floor', 'ratio', 'target', ''] as const;
  const lines = figures.map(({ name, product, floor, ratio, target, verdict }) => [
    name,
    product,
    floor,
    ratio,
    target,
    verdict,
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [heads, ...lines]) {
    console.log(
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 64;
} else {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? process.arch} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`,
  );
  const figures: Figure[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const took = await timed(async () => figures.push(...(await bench())));
    console.error(`${name} took ${(took / 1000).toFixed(0)} s`);
  }
  print(figures);
}
