import type Database from 'better-sqlite3';
import { BareCopy, type Row } from './bare-copy.ts';
import type { LargeOffice } from './large-office.ts';
import { againstFloor, type Figure, median } from './measure.ts';

const BATCHES = 25;
const PAYMENTS_A_BATCH = 40;
// As in an office that has been open for an hour: the engine compiles what it sees often.
const WARM_UP_BATCHES = 5;

interface WrittenRows {
  readonly inserts: readonly (readonly [table: string, row: Row])[];
  readonly period: string;
}

/** Taking a payment through the office's one door, beside the same rows by bare prepared statements. */
export async function benchPayment(large: LargeOffice): Promise<Figure[]> {
  const { api, office, unitIds, folder } = large;
  const { database } = office.core.office;
  // The first payment would open it; a shift that is in the copy too has its entries there written as well.
  await api.closing.openShift({});
  const bare = await BareCopy.of(database, folder, 'bare-payment.sqlite');
  const product: number[] = [];
  const floor: number[] = [];
  for (let batch = 0; batch < BATCHES + WARM_UP_BATCHES; batch += 1) {
    const units = unitIds.slice(batch * PAYMENTS_A_BATCH, (batch + 1) * PAYMENTS_A_BATCH);
    const payments = await Promise.all(units.map((unitId) => api.fees.unitAccount({ unitId })));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const { unitId, owedCents } of payments) {
      const key = crypto.randomUUID();
      const began = performance.now();
      const receipt = await api.fees.takePayment(
        { unitId, amountCents: owedCents, method: 'wechat' },
        { key },
      );
      ours.push(performance.now() - began);
      // One of each in turn, as payments come one at a time: neither runs in the warmth of its own repetition.
      theirs.push(insertBare(bare, rowsOf(database, receipt.id, key)));
    }
    if (batch < WARM_UP_BATCHES) continue;
    product.push(...ours);
    floor.push(...theirs);
  }
  bare.close();
  return [againstFloor('post a payment of 3 lines', median(product), median(floor), 1.6)];
}

/** Every row that a payment has written. */
function rowsOf(database: Database.Database, receiptId: number, key: string): WrittenRows {
  const rows = (sql: string, ...parameters: unknown[]) =>
    database.prepare<unknown[], Row>(sql).all(...parameters);
  const all = (table: string, sql: string, ...parameters: unknown[]) =>
    rows(`SELECT * FROM ${table} ${sql}`, ...parameters).map((row) => [table, row] as const);
  const inserts = [
    ...all('receipt', 'WHERE id = ?', receiptId),
    ...all('receipt_tender', 'WHERE receipt_id = ?', receiptId),
    ...all('allocation', 'WHERE receipt_id = ?', receiptId),
    ...all('search_term', "WHERE kind = 'receipt' AND entity_id = ?", receiptId),
    ...all('audit', "WHERE entity = 'receipt' AND entity_id = ?", String(receiptId)),
    ...all('answered_request', 'WHERE key = ?', key),
  ];
  return { inserts, period: String(inserts[0]?.[1]['received_on']).slice(0, 4) };
}

function insertBare(bare: BareCopy, { inserts, period }: WrittenRows): number {
  const { database } = bare;
  const number = database.prepare(
    `INSERT INTO number_series (series, period, last_number) VALUES ('receipt', ?, 1)
     ON CONFLICT (series, period) DO UPDATE SET last_number = last_number + 1`,
  );
  const write = database.transaction(() => {
    number.run(period);
    for (const [table, row] of inserts) bare.insert(table, row);
  });
  const began = performance.now();
  write.immediate();
  return performance.now() - began;
}
