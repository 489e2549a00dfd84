import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  const buildings = new Map<string, number>();
  for (const name of ['1', '11', '3', 'A', '車位']) {
    buildings.set(name, (await archives.saveBuilding({ name })).id);
  }
  const addUnit = async (building: string, room: string, entrance = ''): Promise<number> =>
    (await archives.saveUnit({ buildingId: buildings.get(building) ?? 0, room, entrance })).id;
  const first = await addUnit('1', '101');
  const second = await addUnit('1', '1012');
  const third = await addUnit('11', '101');
  const fourth = await addUnit('3', '0501', '2');
  const fifth = await addUnit('A', '12B');
  await addUnit('車位', 'B1-023');
  const people: [number, string, string][] = [
    [first, '陳大文', '138 1234 1012'],
    [second, '蘇麗華', '13900005678'],
    [third, '單于建國', '13655551101'],
    [fourth, '曾樂', '2345 6789'],
    [fifth, 'Wong Tai Man', '+852 9123 4567'],
    [fifth, '歐陽文', '13712340000'],
  ];
  for (const [unitId, name, phone] of people) {
    await archives.addOccupancy({ unitId, person: { name, phones: [{ phone }] }, role: 'owner' });
  }
  await archives.saveVehicle({ unitId: first, plate: '粤B·A1012' });
  const { household } = office.api;
  await household.saveKey({ unitId: second, kind: 'accessCard', number: 'AC-00731', label: '大門' });
  await household.saveKey({ unitId: null, kind: 'key', number: 'M-8812' });
  // Its number ends as a room is called.
  await household.saveKey({ unitId: second, kind: 'key', number: 'K-101' });
}, 60_000);
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function titles(text: string): Promise<string[]> {
  return (await office.api.today.search({ text })).map(({ title }) => title);
}

describe('a household is found by what people call it', () => {
  test.each([
    '1棟101',
    '1栋101',
    '1-101',
    '1 棟 101 室',
    '１－１０１',
    '1dong101',
    '1號樓101',
    '1 101',
    '1#101',
  ])('%s', async (text) => {
    expect((await titles(text))[0]).toBe('1棟101');
  });
  test.each(['3棟2單元0501', '3-2-501', '3-2-0501', '3-501', '3棟501', '0501', '501', '3dong2danyuan501'])(
    '%s',
    async (text) => {
      expect((await titles(text))[0]).toBe('3棟2單元0501');
    },
  );
  test.each(['A座12樓B室', 'a12b', 'A-12B', '12b', 'A座12B'])('%s', async (text) => {
    expect((await titles(text))[0]).toBe('A座12B');
  });
  test.each(['車位B1-023', '车位b1-023', 'b1-023'])('%s', async (text) => {
    expect((await titles(text))[0]).toBe('車位B1-023');
  });
});

describe('a person is found by name, pinyin, initials and the last digits of a phone', () => {
  test.each([
    ['陳大文', '陳大文'],
    ['陈大文', '陳大文'],
    ['大文', '陳大文'],
    ['陳', '陳大文'],
    ['chendawen', '陳大文'],
    ['chen da wen', '陳大文'],
    ['dawen', '陳大文'],
    ['cdw', '陳大文'],
    ['苏丽华', '蘇麗華'],
    ['slh', '蘇麗華'],
    ['曾樂', '曾樂'],
    ['zengle', '曾樂'],
    ['cengle', '曾樂'],
    ['单于建国', '單于建國'],
    ['chanyujianguo', '單于建國'],
    ['wong tai', 'Wong Tai Man'],
    ['taiman', 'Wong Tai Man'],
    ['歐陽', '歐陽文'],
    ['oyw', '歐陽文'],
    ['6789', '曾樂'],
    ['5678', '蘇麗華'],
    ['13900005678', '蘇麗華'],
    ['9123 4567', 'Wong Tai Man'],
  ])('%s', async (text, name) => {
    expect(await titles(text)).toContain(name);
  });
});

test('an exact room comes before the beginning of a room, a plate and the end of a phone', async () => {
  expect(await titles('1012')).toEqual(['1棟1012', '粤B·A1012', '陳大文']);
  expect((await titles('101')).slice(0, 3)).toEqual(['1棟101', '11棟101', '1棟1012']);
});

test('a vehicle is found with and without its province', async () => {
  for (const text of ['粤BA1012', '粵B·A1012', 'BA1012', 'a1012']) {
    expect(await titles(text)).toContain('粤B·A1012');
  }
});

test('a find says where to go and what it is, with the phone masked', async () => {
  const [hit] = await office.api.today.search({ text: '陳大文' });
  expect(hit).toEqual({
    kind: 'person',
    id: 1,
    unitId: 1,
    title: '陳大文',
    detail: '1棟101 · 138****1012',
  });
  const [unit] = await office.api.today.search({ text: '1-101' });
  expect(unit).toEqual({ kind: 'unit', id: 1, unitId: 1, title: '1棟101', detail: '陳大文' });
});

test('a building alone lists its rooms, and no more come than asked for', async () => {
  expect(await titles('1棟')).toEqual(['1棟101', '1棟1012']);
  expect(await office.api.today.search({ text: '1', limit: 2 })).toHaveLength(2);
});

test('nothing, blanks and signs find nothing, and signs of the query language mean themselves', async () => {
  for (const text of ['', '   ', '%', '_', '*', "'", '"', '-', '查無此人', '\u{10FFFF}']) {
    expect(await titles(text)).toEqual([]);
  }
});

test('a new name is found at once and the old one no more', async () => {
  const person = await office.api.archives.savePerson({ name: '舊名字' });
  expect(await titles('舊名字')).toEqual(['舊名字']);
  await office.api.archives.savePerson({ id: person.id, version: person.version, name: '新名字' });
  expect(await titles('舊名字')).toEqual([]);
  expect(await titles('xmz')).toEqual(['新名字']);
});

test('every look into the index is a range of its key and sorts nothing', () => {
  const { database } = office.office.core.office;
  for (const condition of ['term = ?', 'term >= ? AND term < ?']) {
    const plan = database
      .prepare<unknown[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT kind, entity_id AS entityId FROM search_term WHERE rank = ? AND ${condition}
         ORDER BY rank, term, kind, entity_id LIMIT ?`,
      )
      .all(...(condition === 'term = ?' ? [0, 'a', 10] : [0, 'a', 'b', 10]))
      .map(({ detail }) => detail);
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH search_term USING PRIMARY KEY \(rank=\? AND term[=>]/u);
  }
});

test('whoever may not open the archives finds no household and no receipt, and previews no letter to one', async () => {
  const grounds = await office.openWindowAs('groundsSupervisor');
  for (const text of ['1棟101', '陳大文', 'cdw', '1012', 'A1012']) {
    expect(await titles(text)).not.toEqual([]);
    expect(await grounds.api.today.search({ text })).toEqual([]);
  }
  const [hit] = await office.api.today.search({ text: '1棟101' });
  await expect(
    grounds.api.letters.preview({
      kind: 'ownerLetter',
      language: 'zh-Hant',
      body: '您好',
      unitId: hit?.unitId ?? 0,
      values: {},
    }),
  ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
});

describe('a key or card is found by its number', () => {
  test.each(['AC-00731', 'ac00731', 'ＡＣ－００７３１', 'AC-007', '00731'])('as %s', async (text) => {
    const [hit] = await office.api.today.search({ text });
    expect(hit).toMatchObject({ kind: 'key', title: 'AC-00731', detail: '1棟1012 · 大門' });
  });

  test('one of the office has no household; an exact room beats a key that ends like it', async () => {
    expect(await office.api.today.search({ text: 'm8812' })).toMatchObject([{ kind: 'key', unitId: null }]);
    const [first] = await office.api.today.search({ text: '101' });
    expect(first).toMatchObject({ kind: 'unit' });
    expect(await titles('101')).toContain('K-101');
  });

  test('a corrected number is found, the former one no longer', async () => {
    const [hit] = await office.api.today.search({ text: 'M-8812' });
    const id = hit?.id ?? 0;
    await office.api.household.saveKey({ id, version: 1, unitId: null, kind: 'key', number: 'M-9900' });
    expect(await titles('M-8812')).toEqual([]);
    expect(await titles('M-9900')).toEqual(['M-9900']);
  });
});
