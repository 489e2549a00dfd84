import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorOfRoom } from '../../shared/domain/unit-code.ts';
import {
  arrearsAge,
  type BuildingLayout,
  doorOfRoom,
  layOutBuilding,
} from '../../shared/features/archives/building-plan.ts';

interface Place {
  readonly entrance: string;
  readonly floor: number | null;
  readonly room: string;
}

function place(room: string, entrance = '', floor = floorOfRoom(room)): Place {
  return { entrance, floor, room };
}

function everyUnit<Unit>({ entrances, rest }: BuildingLayout<Unit>): Unit[] {
  return [
    ...entrances.flatMap(({ floors }) => floors.flatMap(({ places }) => places.flat())),
    ...rest.flatMap(({ units }) => units),
  ];
}

/** Rooms as offices number them, and as nobody does. */
const rooms = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }))
    .map(([floor, door]) => `${floor}${String(door).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('A', 'B', 'C'))
    .map(([floor, door]) => `${floor}${door}`),
  fc.constantFrom('0501', '501', '501A', 'B1-023', 'B2-7', '商舖12', '會所', '頂樓', '地下'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const units = fc.array(
  fc.record({
    entrance: fc.constantFrom('', '1單元', '2單元', '10單元'),
    floor: fc.option(fc.integer({ min: -20, max: 300 })),
    room: rooms,
  }),
  { maxLength: 80 },
);

describe('the plan of a building', () => {
  test('every unit is on it exactly once, whatever its room is called', () => {
    fc.assert(
      fc.property(units, (all) => {
        const shown = everyUnit(layOutBuilding(all));
        expect(shown).toHaveLength(all.length);
        expect(new Set(shown)).toEqual(new Set(all));
      }),
    );
  });

  test('the top floor is on top, and a floor has a place for each door of its entrance', () => {
    fc.assert(
      fc.property(units, (all) => {
        for (const { doors, floors } of layOutBuilding(all).entrances) {
          const numbers = floors.map(({ floor }) => floor);
          expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => other - one));
          expect(floors.every(({ places }) => places.length === doors.length)).toBe(true);
          expect(new Set(doors).size).toBe(doors.length);
        }
      }),
    );
  });

  test('the same door of every floor stands in one column, whatever zeros lead', () => {
    const { entrances } = layOutBuilding(
      ['101', '102', '0201', '0202', '1001', '1002'].map((room) => place(room)),
    );
    expect(entrances).toHaveLength(1);
    expect(entrances[0]?.doors).toEqual(['01', '02']);
    expect(
      entrances[0]?.floors.map(({ floor, places }) => [floor, places.flat().map(({ room }) => room)]),
    ).toEqual([
      [10, ['1001', '1002']],
      [2, ['0201', '0202']],
      [1, ['101', '102']],
    ]);
  });

  test('entrances stand in the order of their numbers, doors too', () => {
    const { entrances } = layOutBuilding([
      place('101', '10單元'),
      place('101', '2單元'),
      place('110', '1單元'),
      place('12B', '1單元'),
      place('102', '1單元'),
    ]);
    expect(entrances.map(({ name }) => name)).toEqual(['1單元', '2單元', '10單元']);
    expect(entrances[0]?.doors).toEqual(['02', '10', 'B']);
  });

  test('two units behind one door stand together', () => {
    const [entrance] = layOutBuilding([place('0501'), place('501')]).entrances;
    expect(entrance?.floors[0]?.places).toEqual([[place('0501'), place('501')]]);
  });

  test('what has no floor and what fills a garage is listed apart', () => {
    const garage = Array.from({ length: 60 }, (_, index) =>
      place(`B1-${String(index + 1).padStart(3, '0')}`),
    );
    const { entrances, rest } = layOutBuilding([...garage, place('會所', '1單元'), place('101', '1單元')]);
    expect(entrances.map(({ name }) => name)).toEqual(['1單元']);
    expect(rest.map(({ entrance, floor, units: { length } }) => [entrance, floor, length])).toEqual([
      ['', -1, 60],
      ['1單元', null, 1],
    ]);
  });

  test.each([
    ['0501', 5, '01'],
    ['501', 5, '01'],
    ['1102', 11, '02'],
    ['12B', 12, 'B'],
    ['501a', 5, '01A'],
    ['5-01', 5, '01'],
    ['B1-023', -1, '023'],
    ['商舖12', 1, '商舖12'],
    ['302', 5, '302'],
    ['5', 5, '5'],
  ])('room %s on floor %i is door %s', (room, floor, door) => {
    expect(doorOfRoom(room, floor)).toBe(door);
  });
});

test.each([
  [null, 'none'],
  [1, 'upTo30'],
  [30, 'upTo30'],
  [31, 'upTo90'],
  [90, 'upTo90'],
  [91, 'over90'],
] as const)('what is overdue for %s days is of age %s', (days, age) => {
  expect(arrearsAge(days)).toBe(age);
});
