import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addWaterItem, createMeterOffice, type MeterOffice } from '../fixtures/meter-office.ts';

let meters: MeterOffice;
beforeEach(async () => {
  meters = await createMeterOffice();
});
afterEach(async () => {
  await meters.office.close();
});

const refused = (reason: string, values: object = {}) => ({
  failure: { reason, values: expect.objectContaining(values) as object },
});

async function standing(): Promise<[month: string, previous: number, current: number, billed: number][]> {
  const { rows } = await meters.office.api.meters.readings({
    filters: { useState: { kind: 'oneOf', values: ['standing'] } },
    sort: [{ field: 'month', direction: 'asc' }],
  });
  return rows.map(({ month, previousThousandths, currentThousandths, billedThousandths }) => [
    month,
    previousThousandths / 1000,
    currentThousandths / 1000,
    billedThousandths / 1000,
  ]);
}

describe('a reading of a month', () => {
  test('is counted against the one before it, refused when it is lower, and taken when a person says that it ran over', async () => {
    const { read } = meters;
    expect(await read('2026-08', 128)).toMatchObject({
      previousThousandths: 100_000,
      billedThousandths: 28_000,
      reader: '陳經理',
      kind: 'read',
      flags: [],
    });
    await expect(read('2026-09', 27)).rejects.toMatchObject(
      refused('readingBelowPrevious', { previous: '128' }),
    );
    await expect(read('2026-09', 123_456)).rejects.toMatchObject(refused('readingBeyondFace', { digits: 5 }));
    await expect(read('2026-09', 130, { rolledOver: true })).rejects.toMatchObject(
      refused('readingNotRolledOver'),
    );
    expect(await read('2026-09', 99_987)).toMatchObject({ billedThousandths: 99_859_000 });
    expect(await read('2026-10', 23, { rolledOver: true })).toMatchObject({ billedThousandths: 36_000 });
    await expect(read('2026-10', 24)).rejects.toMatchObject(refused('readingThere', { reading: '23' }));
    await expect(read('2026-12', 30)).rejects.toMatchObject(refused('readingNotYet'));
  });

  test('that is corrected counts the later months anew, keeps what it said before, and says so in the trail', async () => {
    const { read, office, meter } = meters;
    await read('2026-08', 120);
    const september = await read('2026-09', 150);
    await read('2026-10', 160);
    await read('2026-09', 140, { replaces: september.id, reason: '看錯一位' });
    expect(await standing()).toEqual([
      ['2026-08', 100, 120, 20],
      ['2026-09', 120, 140, 20],
      ['2026-10', 140, 160, 20],
    ]);
    const { rows } = await office.api.meters.readings({
      filters: { useState: { kind: 'oneOf', values: ['superseded'] } },
    });
    expect(rows.map(({ month, currentThousandths }) => [month, currentThousandths])).toEqual([
      ['2026-10', 160_000],
      ['2026-09', 150_000],
    ]);
    await expect(
      read('2026-09', 170, { replaces: (await latest(meter.id, '2026-09')).id }),
    ).rejects.toMatchObject(refused('readingBelowPrevious'));
    const { rows: trail } = await office.api.access.auditTrail({
      filters: { reason: { kind: 'text', contains: '看錯一位' } },
    });
    expect(trail).toMatchObject([{ entity: 'meterReading', action: 'meters.record' }]);
  });

  test('between two others is counted in, and one taken back is counted out', async () => {
    const { read, office } = meters;
    await read('2026-08', 120);
    await read('2026-10', 160);
    const between = await read('2026-09', 150);
    expect(await standing()).toEqual([
      ['2026-08', 100, 120, 20],
      ['2026-09', 120, 150, 30],
      ['2026-10', 150, 160, 10],
    ]);
    await office.api.meters.withdrawReading({ readingId: between.id });
    expect(await standing()).toEqual([
      ['2026-08', 100, 120, 20],
      ['2026-10', 120, 160, 40],
    ]);
    await expect(office.api.meters.withdrawReading({ readingId: between.id })).rejects.toMatchObject(
      refused('readingGone'),
    );
  });

  test('of a replaced counter keeps one usage, and the meter has the new counter until it is taken back', async () => {
    const { read, office, meter, unitIds } = meters;
    const [unitId = 0] = unitIds;
    await read('2026-08', 120);
    const replaced = await read('2026-09', 7, {
      kind: 'replacement',
      newCounter: {
        oldFinalThousandths: 135_000,
        newInitialThousandths: 2000,
        number: 'W2',
        digits: 6,
        multiplierThousandths: 2000,
      },
    });
    expect(replaced).toMatchObject({ billedThousandths: 25_000, oldNumber: 'W1', number: 'W2' });
    expect((await office.api.meters.ofUnit({ unitId }))[0]).toMatchObject({ number: 'W2', digits: 6 });
    expect(await read('2026-10', 17)).toMatchObject({ billedThousandths: 20_000 });
    const october = await latest(meter.id, '2026-10');
    await office.api.meters.withdrawReading({ readingId: october.id });
    await office.api.meters.withdrawReading({ readingId: replaced.id });
    expect((await office.api.meters.ofUnit({ unitId }))[0]).toMatchObject({ number: 'W1', digits: 5 });
    await expect(
      office.api.meters.save({ ...fieldsOf(meter), baseReadingThousandths: 90_000 }),
    ).rejects.toMatchObject(refused('meterRead'));
  });

  test('leaves the number of its meter as it was corrected since, also where a counter was replaced before', async () => {
    const { read, office, meter, unitIds } = meters;
    const [unitId = 0] = unitIds;
    const numbers = async () => {
      const [{ number } = meter] = await office.api.meters.ofUnit({ unitId });
      const { rows } = await office.api.meters.readings({
        filters: { useState: { kind: 'oneOf', values: ['standing'] } },
        sort: [{ field: 'month', direction: 'asc' }],
      });
      return [number, ...rows.map((row) => row.number)];
    };
    const august = await read('2026-08', 120);
    await office.api.meters.save({ ...fieldsOf(meter), number: 'W1A' });
    await read('2026-09', 130);
    expect(await numbers()).toEqual(['W1A', 'W1', 'W1A']);
    await read('2026-10', 7, {
      kind: 'replacement',
      newCounter: {
        oldFinalThousandths: 135_000,
        newInitialThousandths: 0,
        number: 'W2',
        digits: 5,
        multiplierThousandths: 1000,
      },
    });
    await office.api.meters.save({ ...fieldsOf(meter), number: 'W2A' });
    await read('2026-08', 121, { replaces: august.id });
    expect(await numbers()).toEqual(['W2A', 'W1A', 'W1A', 'W2A']);
    await office.api.meters.withdrawReading({ readingId: (await latest(meter.id, '2026-10')).id });
    expect(await numbers()).toEqual(['W1A', 'W1A', 'W1A']);
  });

  test('puts in no counter whose number another meter of the household has, and puts none back', async () => {
    const { read, office, meter, unitIds } = meters;
    const [unitId = 0] = unitIds;
    await office.api.meters.save({ unitId, kind: 'water', number: 'W9' });
    const newCounter = {
      oldFinalThousandths: 110_000,
      newInitialThousandths: 0,
      number: 'W9',
      digits: 5,
      multiplierThousandths: 1000,
    };
    await expect(read('2026-08', 5, { kind: 'replacement', newCounter })).rejects.toMatchObject(
      refused('meterExists', { number: 'W9' }),
    );
    await read('2026-08', 5, { kind: 'replacement', newCounter: { ...newCounter, number: 'W2' } });
    await office.api.meters.save({ unitId, kind: 'water', number: 'W1' });
    await expect(
      office.api.meters.withdrawReading({ readingId: (await latest(meter.id, '2026-08')).id }),
    ).rejects.toMatchObject(refused('meterExists', { number: 'W1' }));
  });

  test('stays with the household that it was read for: its meter is not moved to another', async () => {
    const { read, office, meter, unitIds } = meters;
    const [, other = 0] = unitIds;
    await read('2026-08', 120);
    await expect(office.api.meters.save({ ...fieldsOf(meter), unitId: other })).rejects.toMatchObject(
      refused('meterRead'),
    );
  });

  test('that is estimated is the mean of the months read, and settled by the next one that is seen', async () => {
    const { read, estimate } = meters;
    await expect(estimate('2026-06')).rejects.toMatchObject(refused('estimateWithoutPast'));
    await read('2026-06', 110);
    await read('2026-07', 130);
    expect(await estimate('2026-08')).toMatchObject({
      billedThousandths: 15_000,
      currentThousandths: 145_000,
    });
    expect(await read('2026-09', 140)).toMatchObject({
      countedThousandths: 10_000,
      estimatedBeforeThousandths: 15_000,
      billedThousandths: 0,
      carryAfterThousandths: 5000,
    });
    expect(await read('2026-10', 152)).toMatchObject({
      carryBeforeThousandths: 5000,
      billedThousandths: 7000,
    });
  });

  test('with a flag is told in the sheet, and stands once somebody looked at it', async () => {
    const { read, office, buildingId } = meters;
    for (const [month, current] of [
      ['2026-06', 110],
      ['2026-07', 120],
      ['2026-08', 130],
    ] as const) {
      await read(month, current);
    }
    const flagged = await read('2026-09', 190);
    expect(flagged.flags).toEqual(['aboveThreeTimes', 'aboveDouble']);
    const question = { month: '2026-09', meterKind: 'water' as const };
    expect(await office.api.meters.progress(question)).toEqual([
      { buildingId, building: '1棟', meters: 1, read: 1, flagged: 1 },
    ]);
    await office.api.meters.acceptFlags({ readingId: flagged.id });
    const [row] = await office.api.meters.sheet({ ...question, buildingId });
    expect(row?.reading).toMatchObject({ acceptedBy: '陳經理' });
    await expect(office.api.meters.acceptFlags({ readingId: flagged.id })).rejects.toMatchObject(
      refused('readingNotFlagged'),
    );
  });

  test('that is billed stays, as do those before it, until the bill is cancelled', async () => {
    const { read, office, approved, unitIds } = meters;
    const [unitId = 0] = unitIds;
    const itemId = await addWaterItem(meters);
    const september = await read('2026-09', 120);
    const october = await read('2026-10', 140);
    await office.api.fees.billUnit({ unitId, month: '2026-11', itemIds: [itemId] });
    await expect(read('2026-10', 141, { replaces: october.id })).rejects.toMatchObject(
      refused('readingBilled', { month: '2026-10', item: '水費' }),
    );
    await expect(read('2026-09', 121, { replaces: september.id })).rejects.toMatchObject(
      refused('laterReadingBilled', { month: '2026-10', of: '2026-09' }),
    );
    const [row] = await office.api.meters.sheet({
      month: '2026-09',
      meterKind: 'water',
      buildingId: meters.buildingId,
    });
    expect(row).toMatchObject({ locked: true, reading: { billed: false } });
    const { rows } = await office.api.fees.listCharges({});
    await approved.fees.cancelCharge({ chargeId: rows[0]?.id ?? 0, reason: '讀數有誤' });
    expect(await read('2026-10', 141, { replaces: october.id })).toMatchObject({ billedThousandths: 21_000 });
    await office.api.fees.billUnit({ unitId, month: '2026-11', itemIds: [itemId] });
    expect((await office.api.fees.listCharges({})).rows[0]).toMatchObject({ amountCents: 7350 });
  });
});

async function latest(meterId: number, month: string) {
  const rows = await meters.office.api.meters.sheet({
    month,
    meterKind: 'water',
    buildingId: meters.buildingId,
  });
  const reading = rows.find((row) => row.meterId === meterId)?.reading;
  if (reading === undefined || reading === null) throw new Error('the month is read');
  return reading;
}

function fieldsOf(meter: MeterOffice['meter']) {
  const { useState: _use, unitName: _unit, building: _b, entrance: _e, room: _r, ...fields } = meter;
  return fields;
}
