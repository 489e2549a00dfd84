import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainCharge } from '../../shared/features/fees/explain-charge.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { addWaterItem, createMeterOffice, type MeterOffice } from '../fixtures/meter-office.ts';

let meters: MeterOffice;
beforeEach(async () => {
  meters = await createMeterOffice();
});
afterEach(async () => {
  await meters.office.close();
});

const TIERS = {
  basis: 'year' as const,
  resetsOn: '01-01',
  tiers: [
    { fromThousandths: 0, priceTenThousandths: 35_000 },
    { fromThousandths: 180_000, priceTenThousandths: 48_000 },
    { fromThousandths: 260_000, priceTenThousandths: 65_000 },
  ],
};

async function preview(month: string, itemId: number) {
  return await meters.office.api.fees.previewBilling({ month, itemIds: [itemId] });
}

test('a unit whose meter is not read is left out for that reason, and every meter of the kind is asked', async () => {
  const { read, office, unitIds } = meters;
  const [unitId = 0] = unitIds;
  const itemId = await addWaterItem(meters);
  await read('2026-10', 128);
  // The second unit has no meter.
  expect(await preview('2026-11', itemId)).toMatchObject({
    counts: { charges: 1, totalCents: 9800, skipped: { noMeter: 1 } },
  });
  await office.api.meters.save({ unitId, kind: 'water', number: 'W9' });
  expect((await preview('2026-11', itemId)).counts.skipped).toEqual({ noMeter: 1, noReading: 1 });
  expect((await preview('2026-10', itemId)).counts.skipped).toEqual({ noMeter: 1, noReading: 1 });
});

test('a charge keeps its meters and says in one sentence of each language where the amount comes from', async () => {
  const { read, estimate, office, unitIds } = meters;
  const [unitId = 0] = unitIds;
  const itemId = await addWaterItem(meters);
  await read('2026-07', 110);
  await estimate('2026-08');
  await read('2026-09', 140);
  await read('2026-10', 40, { rolledOver: true });
  await office.api.fees.billUnit({ unitId, month: '2026-10', itemIds: [itemId] });
  const [charge] = (await office.api.fees.listCharges({})).rows;
  expect(charge).toMatchObject({ amountCents: 7000, periodStart: '2026-09-01', periodEnd: '2026-09-30' });
  expect(charge?.inputs.usage).toMatchObject({
    meterKind: 'water',
    quantityThousandths: 20_000,
    readings: [
      {
        number: 'W1',
        previousThousandths: 110_000,
        currentThousandths: 140_000,
        multiplierThousandths: 1000,
        estimatedBeforeThousandths: 10_000,
        billedThousandths: 20_000,
      },
    ],
  });
  const told = LANGUAGES.map((language) => {
    const phrases = phrasesIn(language);
    if (charge === undefined) return '';
    return explainCharge(charge.inputs)
      .map(({ key, values }) => phrases(key, values))
      .join(phrases('fees.explain.then'));
  });
  expect(told).toEqual([
    '錶 W1（2026-09）：140 − 110 = 30；減此前已估 10；計費 20；20 × 3.50 元',
    '表 W1（2026-09）：140 − 110 = 30；减此前已估 10；计费 20；20 × 3.50 元',
    'Meter W1 (2026-09): 140 − 110 = 30; less 10 estimated before; 20 to bill; 20 × ¥3.50',
  ]);
  await expect(
    office.api.fees.billUnit({ unitId, month: '2026-10', itemIds: [itemId] }),
  ).rejects.toMatchObject({ failure: { reason: 'nothingToBill' } });
  await assertBooksTie(office);
});

test('tiers of a year go on from what was used in it: after 170, 30 cost 131.00', async () => {
  const { read } = meters;
  const itemId = await addWaterItem(meters, { tiers: TIERS });
  await read('2026-08', 270);
  await read('2026-09', 300);
  const { charges } = await preview('2026-10', itemId);
  expect(charges).toMatchObject([
    {
      amountCents: 13_100,
      inputs: {
        tiers: {
          basis: 'year',
          beforeThousandths: 170_000,
          parts: [
            { quantityThousandths: 10_000, priceTenThousandths: 35_000 },
            { quantityThousandths: 20_000, priceTenThousandths: 48_000 },
          ],
        },
      },
    },
  ]);
});

test('a tariff year that begins anew forgets what was used, and a larger household has its tiers later', async () => {
  const { read, office, unitIds } = meters;
  const [unitId = 0] = unitIds;
  const tiers = { ...TIERS, resetsOn: '09-01', householdOf: 1, perHeadThousandths: 10_000 };
  const itemId = await addWaterItem(meters, { tiers });
  await office.api.archives.addOccupancy({ unitId, person: { name: '家人' }, role: 'family' });
  await read('2026-08', 270);
  await read('2026-09', 470);
  const { charges } = await preview('2026-10', itemId);
  // Two live there: 190 at 3.50 and 10 at 4.80.
  expect(charges).toMatchObject([
    { amountCents: 71_300, inputs: { tiers: { beforeThousandths: 0, people: 2 } } },
  ]);
});

test('a price that changes within the month splits the usage by its days, and both lines say so', async () => {
  const { read, office } = meters;
  const itemId = await addWaterItem(meters);
  await office.api.fees.setPrice({ itemId, fromOn: '2026-10-16', priceTenThousandths: 40_000 });
  await read('2026-10', 131);
  const { charges } = await preview('2026-11', itemId);
  // 31 by 15 and 16 of 31 days.
  expect(charges).toMatchObject([
    {
      periodEnd: '2026-10-15',
      amountCents: 5250,
      inputs: { usage: { quantityThousandths: 15_000, days: 15, ofDays: 31 } },
    },
    { periodStart: '2026-10-16', amountCents: 6400, inputs: { usage: { quantityThousandths: 16_000 } } },
  ]);
  const phrases = phrasesIn('zh-Hant');
  const inputs = charges[0]?.inputs;
  expect(
    inputs === undefined ? [] : explainCharge(inputs).map(({ key, values }) => phrases(key, values)),
  ).toEqual(['錶 W1（2026-10）：131 − 100 = 31', '按日分攤，31 日用 31，15 日計 15', '15 × 3.50 元']);
});

test('a quarter takes the readings of its months, and what is over-estimated is told and taken off', async () => {
  const { read, estimate, office, unitIds } = meters;
  const [unitId = 0] = unitIds;
  const item = await office.api.fees.saveItem({
    code: 'SJ',
    name: '水費（季）',
    formula: 'metered',
    meterKind: 'water',
    cycle: 'quarter',
    timing: 'arrear',
  });
  await office.api.fees.setPrice({
    itemId: item.id,
    fromOn: '2026-01-01',
    priceTenThousandths: 10_000,
    additionalCents: 100,
  });
  await office.api.fees.attach({
    itemId: item.id,
    to: { kind: 'units', unitIds: [unitId] },
    fromOn: '2026-01-01',
  });
  await read('2026-06', 140);
  await estimate('2026-07');
  await estimate('2026-08');
  await read('2026-09', 150);
  const { charges } = await preview('2026-10', item.id);
  // 40 and 40 estimated where 10 were used: 80 billed, 70 to be taken off.
  expect(charges).toMatchObject([{ periodStart: '2026-07-01', amountCents: 8300 }]);
  const phrases = phrasesIn('en');
  const inputs = charges[0]?.inputs;
  const told =
    inputs === undefined ? [] : explainCharge(inputs).map(({ key, values }) => phrases(key, values));
  expect(told).toContain('the 70 over-estimated are taken off the following months');
  expect(told.at(-1)).toBe('80 × ¥1.00 + ¥1.00 × 3 months');
});

test('a month that was read too late for its bill is told at the next one, and an unread one is not, whose usage comes with the next reading', async () => {
  const { read, office, unitIds } = meters;
  const { api } = office;
  const [, second = 0] = unitIds;
  const itemId = await addWaterItem(meters);
  const meter = await api.meters.save({ unitId: second, kind: 'water', number: 'W2' });
  const readSecond = (month: string, current: number) =>
    read(month, current, { meterId: meter.id, currentThousandths: current * 1000 });
  const left = async () =>
    (await api.fees.previewBilling({ month: '2026-11', itemIds: [itemId], skippedReason: 'leftBefore' }))
      .skipped;
  await read('2026-08', 110);
  await office.finish(await api.fees.startBilling({ month: '2026-09', itemIds: [itemId] }));
  await read('2026-09', 110);
  await read('2026-10', 120);
  await readSecond('2026-10', 30);
  // Nothing was used in September by the first, and the second was read in October alone.
  expect(await left()).toEqual([]);
  await readSecond('2026-08', 10);
  await readSecond('2026-09', 20);
  expect(await left()).toMatchObject([{ unitId: second, days: { start: '2026-08-01', end: '2026-09-30' } }]);
  for (const month of ['2026-09', '2026-10']) {
    await api.fees.billUnit({ unitId: second, month, itemIds: [itemId] });
  }
  expect(await left()).toEqual([]);
  await assertBooksTie(office);
});
