import type Database from 'better-sqlite3';
import { monthsLater } from '../../shared/domain/calendar.ts';
import { BareCopy, type Row } from './bare-copy.ts';
import type { LargeOffice } from './large-office.ts';
import { againstFloor, type Figure, median, timed } from './measure.ts';

const RUNS = 3;

/** Three items charged to every unit. */
export async function addItems({ api }: LargeOffice): Promise<number[]> {
  const items = [
    { code: 'WY', name: '物業管理費', formula: 'areaPrice', priceTenThousandths: 28_000 },
    { code: 'GT', name: '公共水電分攤', formula: 'fixed', amountCents: 3_600 },
    { code: 'LJ', name: '垃圾處理費', formula: 'fixed', amountCents: 1_200 },
  ] as const;
  const ids: number[] = [];
  for (const { code, name, formula, ...price } of items) {
    const { id } = await api.fees.saveItem({ code, name, formula });
    await api.fees.setPrice({ itemId: id, fromOn: '2026-01-01', ...price });
    await api.fees.attach({ itemId: id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
    ids.push(id);
  }
  return ids;
}

export async function billMonth(
  { api, finish }: LargeOffice,
  month: string,
  itemIds: readonly number[],
): Promise<void> {
  const { id } = await finish(await api.fees.startBilling({ month, itemIds: [...itemIds] }));
  await finish(await api.fees.publishRun({ runId: id }));
}

/** A month's billing of every unit, beside bare inserts of the same charges in one transaction. */
export async function benchBilling(
  large: LargeOffice,
  firstMonth: string,
  itemIds: number[],
): Promise<Figure[]> {
  const { api, finish, office, folder, unitIds } = large;
  const { database } = office.core.office;
  const bare = await BareCopy.of(database, folder, 'bare-billing.sqlite');
  const billing: number[] = [];
  const floor: number[] = [];
  const publishing: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const month = monthsLater(firstMonth, run);
    let runId = 0;
    billing.push(
      await timed(async () => {
        runId = (await finish(await api.fees.startBilling({ month, itemIds }))).id;
      }),
    );
    const charges = rowsOf(database, 'charge', runId);
    const runs = rowsOf(database, 'billing_run', runId);
    floor.push(await timed(() => insertBare(bare, runs, charges)));
    publishing.push(await timed(async () => finish(await api.fees.publishRun({ runId }))));
  }
  bare.close();
  const lines = (unitIds.length * itemIds.length).toLocaleString('en');
  return [
    againstFloor(`bill ${lines} charges`, median(billing), median(floor), 3),
    againstFloor(`publish ${lines} charges`, median(publishing), median(floor), 3),
  ];
}

function rowsOf(database: Database.Database, table: 'charge' | 'billing_run', runId: number): Row[] {
  const column = table === 'charge' ? 'run_id' : 'id';
  return database.prepare<[number], Row>(`SELECT * FROM ${table} WHERE ${column} = ?`).all(runId);
}

function insertBare(bare: BareCopy, runs: readonly Row[], charges: readonly Row[]): void {
  bare.database
    .transaction(() => {
      for (const row of runs) bare.insert('billing_run', row);
      for (const row of charges) bare.insert('charge', row);
    })
    .immediate();
}
