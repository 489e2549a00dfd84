import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sealOf, wrongPages } from '../../electron/database/page-seal.ts';
import { checkInBackground } from '../../electron/office/background-check.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, timed } from './measure.ts';

const ROUNDS = 5;

/** Reading an office through before it is written to, as at each start, beside SQLite's own look at its structure. */
export async function benchCheck({ office, folder }: LargeOffice): Promise<Figure[]> {
  const file = join(folder, 'checked.sqlite');
  await office.core.office.database.backup(file);
  const seal = await sealOf(file);
  const sealed: number[] = [];
  const checked: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    sealed.push(
      await timed(async () => {
        if ((await wrongPages(file, seal)).length > 0) throw new Error('a sound file is called changed');
      }),
    );
    checked.push(
      await timed(async () => {
        const { findings } = await checkInBackground(file);
        if (findings.length > 0) throw new Error(`a sound file has findings: ${JSON.stringify(findings)}`);
      }),
    );
    const copy = new Database(file, { readonly: true });
    floor.push(await timed(() => copy.pragma('integrity_check')));
    copy.close();
  }
  const rows = countRows(file);
  return [
    againstTime(`look at every page's seal, ${rows} rows`, median(sealed), null, 1000),
    againstTime(`read it through in a thread of its own`, median(checked), median(floor), 3000),
  ];
}

function countRows(file: string): string {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const rows = tables.reduce(
    (sum, table) => sum + Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    0,
  );
  database.close();
  return rows.toLocaleString('en');
}
