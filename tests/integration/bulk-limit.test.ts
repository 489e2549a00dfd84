import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

const DAY_MS = 86_400_000;
const UNITS = 6;

let fees: FeeOffice;
let office: TestOffice;
beforeEach(async () => {
  fees = await createFeeOffice(UNITS);
  office = fees.office;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const NEEDED = { failure: { kind: 'refused', reason: 'approvalNeeded' } };

function part(rows: number) {
  return {
    ...PURPOSE,
    source: 'units' as const,
    columns: [{ field: 'displayName', header: '單位' }],
    ids: fees.unitIds.slice(0, rows),
    format: 'csv' as const,
  };
}

const limitTo = (bulkExportRows: number) =>
  office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows });
const takeOut = async (rows: number, api = office.api) =>
  office.finish(await api.exchange.exportGrid(part(rows)));

test('however a list is split, a second person is needed as soon as the day’s rows pass the limit', async () => {
  const parts = fc.array(fc.record({ rows: fc.integer({ min: 1, max: UNITS }), approve: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 * UNITS }), parts, async (limit, taken) => {
      office.now = new Date(office.now.getTime() + DAY_MS);
      await limitTo(limit);
      let alone = 0;
      for (const { rows, approve } of taken) {
        if (alone + rows <= limit) {
          await takeOut(rows);
          alone += rows;
          continue;
        }
        await expect(office.api.exchange.exportGrid(part(rows))).rejects.toMatchObject(NEEDED);
        // What was approved is not counted against a smaller list after it.
        if (approve) await takeOut(rows, fees.approved);
      }
      expect(alone).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 12 },
  );
});

test('rows of different lists add up, those of different people do not, and the next day begins at nothing', async () => {
  await limitTo(4);
  await takeOut(3);
  const people = {
    ...PURPOSE,
    source: 'people' as const,
    columns: [{ field: 'name', header: '姓名' }],
    ids: [1, 2],
  };
  await expect(office.api.exchange.exportGrid(people)).rejects.toMatchObject(NEEDED);
  const desk = await office.openWindowAs('frontDesk');
  const { jobId } = await desk.api.exchange.exportGrid(people);
  await expect.poll(async () => (await desk.api.jobs.status({ jobId })).state).toBe('done');
  office.now = new Date('2026-11-23T15:59:59Z');
  await expect(office.api.exchange.exportGrid(people)).rejects.toMatchObject(NEEDED);
  office.now = new Date('2026-11-23T16:00:00Z');
  expect(await office.finish(await office.api.exchange.exportGrid(people))).toMatchObject({ rows: 2 });
});

test('of parts begun at the same moment only those within the limit are begun, and the others may be approved', async () => {
  await limitTo(4);
  const begun = await Promise.allSettled([1, 2, 3].map(() => office.api.exchange.exportGrid(part(2))));
  expect(begun.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: NEEDED }]);
  for (const one of begun) if (one.status === 'fulfilled') await office.finish(one.value);
  expect(office.desktop.delivered).toHaveLength(2);
  await takeOut(2, fees.approved);
});

test('a list that grows beyond the limit after it was begun leaves as it was when it was counted', async () => {
  await limitTo(UNITS);
  const { ids: _ids, ...whole } = part(0);
  const job = await office.api.exchange.exportGrid(whole);
  await office.api.archives.saveUnit({ buildingId: fees.buildingId, room: '201', areaThousandths: 92_080 });
  expect(await office.finish(job)).toMatchObject({ rows: UNITS });
  expect((await office.api.exchange.exports()).rows).toMatchObject([{ rows: UNITS }]);
});

test('a list that was stopped before it left is not counted against the day', async () => {
  await limitTo(UNITS);
  const job = await office.api.exchange.exportGrid(part(UNITS));
  expect(await office.api.jobs.cancel(job)).toMatchObject({ state: 'cancelled' });
  expect(await takeOut(UNITS)).toMatchObject({ rows: UNITS });
});

test('which household is charged what is a list of households: it counts against the day as bills do', async () => {
  await limitTo(UNITS - 1);
  const charged = {
    ...PURPOSE,
    source: 'unitFees' as const,
    columns: [{ field: 'unitName', header: '單位' }],
    format: 'csv' as const,
  };
  await expect(office.api.exchange.exportGrid(charged)).rejects.toMatchObject(NEEDED);
  expect(await office.finish(await fees.approved.exchange.exportGrid(charged))).toMatchObject({
    rows: UNITS,
  });
});
