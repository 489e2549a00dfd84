import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportPreview } from '../../shared/features/exchange/exchange.contract.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { type MessageKey, messages } from '../../shared/i18n/messages.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { prepareImport, sheet } from '../fixtures/import-list.ts';
import { addWaterItem, createMeterOffice, type MeterOffice } from '../fixtures/meter-office.ts';

const HEADINGS = {
  unitName: 'readings.unit',
  meterKind: 'readings.kind',
  number: 'readings.number',
  month: 'readings.month',
  currentThousandths: 'readings.current',
  kind: 'readings.entryKind',
  rolledOver: 'readings.rolledOver',
  readOn: 'readings.readOn',
  reader: 'readings.reader',
  note: 'meters.note',
} as const satisfies Readonly<Record<string, MessageKey>>;

let meters: MeterOffice;
beforeEach(async () => {
  meters = await createMeterOffice();
});
afterEach(async () => {
  await meters.office.close();
});

const problemsOf = (preview: ImportPreview) =>
  preview.rejected.map(({ row, problems }) => [row, problems[0]?.code, problems[0]?.values['refusal']]);

test.each(LANGUAGES)(
  'a list of readings that leaves in %s comes back without changing anything',
  async (language) => {
    const { read, estimate, office } = meters;
    await read('2026-06', 110);
    await read('2026-07', 130);
    await estimate('2026-08');
    await read('2026-09', 99_990);
    await read('2026-10', 20, { rolledOver: true });
    await read('2026-11', 9, {
      kind: 'replacement',
      readOn: '2026-11-20',
      newCounter: {
        oldFinalThousandths: 30_000,
        newInitialThousandths: 0,
        number: 'W2',
        digits: 5,
        multiplierThousandths: 1000,
      },
    });
    const columns = Object.entries(HEADINGS).map(([field, key]) => ({
      field,
      header: messages[key][language],
    }));
    const taken = { source: 'readings', columns, format: 'xlsx', language, title: 'list' } as const;
    await office.finish(await meters.approved.exchange.exportGrid({ ...taken, ...PURPOSE }));
    const bytes = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
    const { preview } = await prepareImport(office, 'readings', bytes);
    expect([preview.changed, preview.rejected]).toEqual([[], []]);
    expect(preview.counts).toMatchObject({ rows: 6, unchanged: 6 });
  },
);

test('a list keyed by meter and month is compared field by field, counted in the order of its months, and refused with the reason', async () => {
  const { read, office, unitIds } = meters;
  const [unitId = 0] = unitIds;
  const itemId = await addWaterItem(meters);
  await read('2026-06', 110);
  await office.api.fees.billUnit({ unitId, month: '2026-07', itemIds: [itemId] });
  await read('2026-07', 130);
  const head = ['房屋', '錶類', '月份', '本次讀數', '方式', '走過一圈'];
  const bytes = await sheet([
    head,
    ['1棟101', '水錶', '2026-10', 5, '', '是'],
    ['1棟101', '水錶', '2026-07', 140, '', ''],
    ['1棟101', '水錶', '2026-08', '', '估抄', ''],
    ['1棟101', '水錶', '2026-09', 99_990, '', ''],
    ['1棟101', '水錶', '2026-06', 111, '', ''],
    ['1棟102', '水錶', '2026-07', 9, '', ''],
    ['1棟101', '水錶', '2026-11', 4, '', ''],
    ['1棟101', '水錶', '2026-05', 'abc', '', ''],
  ]);
  const { choice, preview } = await prepareImport(office, 'readings', bytes);
  expect(preview.changed).toMatchObject([
    { row: 3, changes: [{ field: 'reading', before: '130000', after: '140000' }] },
  ]);
  expect(problemsOf(preview)).toEqual([
    [6, 'notAccepted', 'readingBilled'],
    [7, 'meterUnknown', undefined],
    [8, 'notAccepted', 'readingBelowPrevious'],
    [9, 'readingInvalid', undefined],
  ]);
  const done = await office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash }));
  expect(done).toMatchObject({ created: 3, changed: 1, rejected: 4 });
  const [{ readings } = { readings: [] }] = await office.api.meters.historyOfUnit({ unitId });
  expect(readings.map(({ month, billedThousandths }) => [month, billedThousandths / 1000])).toEqual([
    ['2026-10', 15],
    // 99,850 since July, less the 20 that August was estimated at.
    ['2026-09', 99_830],
    ['2026-08', 20],
    ['2026-07', 30],
    ['2026-06', 10],
  ]);
});
