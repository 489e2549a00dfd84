import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldText } from '../../electron/office/fold-text.ts';
import type { SearchHit } from '../../shared/features/today/today.contract.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** What is drawn is the same at each run of the tests. */
const SEED = 20_261_123;
const ROOMS = 30;
const SEARCHED = 60;

/** Four digits, which could be the end of a phone too. */
const room = fc
  .record({ floor: fc.integer({ min: 10, max: 42 }), number: fc.integer({ min: 1, max: 24 }) })
  .map(({ floor, number }) => `${floor}${String(number).padStart(2, '0')}`);

let office: TestOffice;
let rooms: string[];

beforeAll(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  const buildings: number[] = [];
  for (const name of ['1', '2', '12']) buildings.push((await archives.saveBuilding({ name })).id);
  rooms = [...new Set(fc.sample(room, { seed: SEED, numRuns: ROOMS }))];
  const elsewhere = [...rooms.slice(1), ...rooms.slice(0, 1)];
  for (const [index, number] of rooms.entries()) {
    const buildingId = buildings[index % buildings.length] ?? 0;
    const unit = await archives.saveUnit({ buildingId, room: number });
    // Whoever lives here has a phone that ends with the room of somebody else, and so has their car.
    const other = elsewhere[index] ?? '';
    const person = { name: `住戶${String(index)}`, phones: [{ phone: `1380000${other}` }] };
    await archives.addOccupancy({ unitId: unit.id, person, role: 'owner' });
    await archives.saveVehicle({
      unitId: unit.id,
      plate: `粤B${String.fromCodePoint(65 + (index % 26))}${other}`,
    });
  }
}, 120_000);
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const search = (text: string): Promise<readonly SearchHit[]> => office.api.today.search({ text });

/** A room as people say it; the words change nothing. */
const spellings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => ` ${number} `,
  (number) => `${number}室`,
  (number) => `${number}號房`,
  (number) => number.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];

test('whatever room is typed, exactly that room comes before every plate and every end of a phone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...spellings), async (place, spelling) => {
      const number = rooms[place % rooms.length] ?? '';
      const hits = await search(spelling(number));
      expect([number, hits[0]?.kind, hits[0]?.title]).toEqual([
        number,
        'unit',
        expect.stringMatching(new RegExp(`棟${number}$`, 'u')),
      ]);
      const order = hits.map(({ kind }) => kind);
      // Digits alone may be the end of a phone and of a plate too, and both are still found, behind.
      if (/^\s*\d+\s*$/u.test(spelling(number))) {
        expect(order).toContain('person');
        expect(order).toContain('vehicle');
      }
      const rankOf = { unit: 0, person: 2, vehicle: 1, key: 1, receipt: 1, letter: 1, filing: 1 } as const;
      const ranks = order.map((kind) => rankOf[kind]);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    }),
    { numRuns: SEARCHED, seed: SEED },
  );
});

/** The same character twice: as Hong Kong writes it and as the mainland does. */
const PAIRS = [
  '陳陈',
  '張张',
  '劉刘',
  '黃黄',
  '吳吴',
  '鄭郑',
  '趙赵',
  '蘇苏',
  '葉叶',
  '鄧邓',
  '馮冯',
  '許许',
  '謝谢',
  '蕭萧',
  '麗丽',
  '華华',
  '國国',
  '偉伟',
  '強强',
  '軍军',
  '遠远',
  '鳳凤',
  '蘭兰',
  '龍龙',
  '寶宝',
  '貴贵',
  '慶庆',
  '東东',
  '文文',
  '大大',
  '明明',
  '小小',
  '玉玉',
  '英英',
].map((pair) => Array.from(pair));

/** A name in two hands, each of which writes every character in one way or the other. */
const name = fc
  .array(fc.record({ pair: fc.constantFrom(...PAIRS), one: fc.nat(1), other: fc.nat(1) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((characters) => ({
    filed: characters.map(({ pair, one }) => pair[one] ?? '').join(''),
    typed: characters.map(({ pair, other }) => pair[other] ?? '').join(''),
  }));

test('however a name is mixed of Traditional and Simplified characters, it folds to one and the same', () => {
  fc.assert(
    fc.property(name, ({ filed, typed }) => {
      expect(foldText(filed)).toBe(foldText(typed));
      expect(foldText(foldText(filed))).toBe(foldText(filed));
    }),
    { numRuns: 500, seed: SEED },
  );
});

test('somebody filed in either script, or in both, is found first by their name in the other', async () => {
  await fc.assert(
    fc.asyncProperty(name, async ({ filed, typed }) => {
      const { id } = await office.api.archives.savePerson({ name: filed });
      const hits = await office.api.today.search({ text: typed, limit: 50 });
      expect(hits.filter(({ kind }) => kind === 'person').map((hit) => hit.id)).toContain(id);
      expect(foldText(hits[0]?.title ?? '')).toBe(foldText(filed));
    }),
    { numRuns: 25, seed: SEED },
  );
});
