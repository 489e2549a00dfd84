import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let buildingId: number;

async function add(entrance: string, room: string, kind: 'residence' | 'parking' = 'residence') {
  return (await office.api.archives.saveUnit({ buildingId, entrance, room, kind })).id;
}

beforeEach(async () => {
  office = await createTestOffice();
  buildingId = (await office.api.archives.saveBuilding({ name: '1棟' })).id;
  await add('1', '101');
  await add('1', '201');
  await add('2', '101');
  await add('2', 'B1-001', 'parking');
  await add('2', 'B1-002', 'parking');
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const rename = (from: string, to: string) => office.api.archives.renameEntrance({ buildingId, from, to });
const names = async () => (await office.api.archives.listUnits()).rows.map(({ displayName }) => displayName);
const found = async (text: string) => (await office.api.today.search({ text })).map(({ title }) => title);

test('each entrance of a building counts its units in use by kind', async () => {
  expect(await office.api.archives.entrances()).toEqual([
    { buildingId, name: '1單元', units: 2, kinds: [{ kind: 'residence', units: 2 }] },
    {
      buildingId,
      name: '2單元',
      units: 3,
      kinds: [
        { kind: 'residence', units: 1 },
        { kind: 'parking', units: 2 },
      ],
    },
  ]);
});

test('an entrance renamed reaches the names, the keys and the search of all its units, and one more renaming takes it back', async () => {
  const { archives } = office.api;
  const before = await names();
  expect(await rename('2單元', '東梯')).toEqual({ from: '2單元', to: '東梯', units: 3 });
  expect((await names()).filter((name) => name.includes('東梯'))).toHaveLength(3);
  expect(await found('1棟東梯101')).toContain('1棟東梯101');
  expect(await found('1-2-101')).not.toContain('1棟2單元101');
  // The key is free for another unit only where the old name was.
  await expect(archives.saveUnit({ buildingId, entrance: '東梯', room: '101' })).rejects.toMatchObject({
    failure: { reason: 'unitExists' },
  });
  const [renamed] = (await archives.listUnits({ quick: '東梯101' })).rows;
  const [entry] = await archives.history({ entity: 'unit', id: renamed?.id ?? 0 });
  expect(entry).toMatchObject({
    action: 'archives.renameEntrance',
    changes: [{ field: 'entrance', before: '2單元', after: '東梯' }],
  });

  await rename('東梯', '2單元');
  expect(await names()).toEqual(before);
  expect(await found('1-2-101')).toContain('1棟2單元101');
});

test('a dialog opened before the renaming does not write the old entrance back', async () => {
  const { archives } = office.api;
  const id = (await archives.listUnits({ quick: '2單元101' })).rows[0]?.id ?? 0;
  const { unit } = await archives.unitFile({ id });
  await rename('2單元', '東梯');
  const { building: _building, displayName: _name, ...fields } = unit;
  await expect(archives.saveUnit({ ...fields, note: '改' })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
});

test('an entrance that is there already, however it is spelt, and one that is not, are refused', async () => {
  await expect(rename('2單元', '１單元')).rejects.toMatchObject({
    failure: { reason: 'entranceExists', values: { building: '1棟', entrance: '1單元' } },
  });
  await expect(rename('2單元', '2單元')).rejects.toMatchObject({ failure: { reason: 'nothingToChange' } });
  await expect(rename('3單元', '4單元')).rejects.toMatchObject({ failure: { kind: 'notFound' } });
  await add('', '001');
  await expect(rename('2單元', '')).rejects.toMatchObject({ failure: { reason: 'entranceOfNone' } });
  expect(await names()).toHaveLength(6);
});

test('entrances are listed and drawn in the order they were put in, which a new name keeps', async () => {
  const { archives } = office.api;
  await archives.orderEntrances({ buildingId, names: ['2單元', '1單元'] });
  await rename('2單元', '東梯');
  expect((await archives.entrances()).map(({ name }) => name)).toEqual(['東梯', '1單元']);
  expect((await archives.buildingPlan({ buildingId })).entrances).toEqual(['東梯', '1單元']);
  expect((await names())[0]).toContain('東梯');
  await expect(archives.orderEntrances({ buildingId, names: ['3單元'] })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await expect(archives.orderEntrances({ buildingId, names: ['1單元', '1單元'] })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
});
