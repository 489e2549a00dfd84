import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../electron/office/fold-text.ts';
import { floorOfRoom, formatUnitCode, parseUnitCode, unitKey } from '../../shared/domain/unit-code.ts';

describe('a room as people write it', () => {
  test.each([
    ['1棟101', '1棟', '', 1, '101', 'residence'],
    ['1栋101', '1栋', '', 1, '101', 'residence'],
    ['1 棟 101室', '1棟', '', 1, '101', 'residence'],
    ['１棟１０１', '1棟', '', 1, '101', 'residence'],
    ['1號樓2單元501室', '1號樓', '2單元', 5, '501', 'residence'],
    ['1-101', '1棟', '', 1, '101', 'residence'],
    ['01-0101', '1棟', '', 1, '0101', 'residence'],
    ['1-2-101', '1棟', '2單元', 1, '101', 'residence'],
    ['A-1-502', 'A座', '1單元', 5, '502', 'residence'],
    ['2-1-1-1102', '2期1棟', '1單元', 11, '1102', 'residence'],
    ['A-12-B', 'A座', '', 12, '12B', 'residence'],
    ['A座12樓B室', 'A座', '', 12, '12B', 'residence'],
    ['A座12B', 'A座', '', 12, '12B', 'residence'],
    ['12樓B室', '', '', 12, '12B', 'residence'],
    ['1棟5樓02室', '1棟', '', 5, '502', 'residence'],
    ['3棟2單元0501', '3棟', '2單元', 5, '0501', 'residence'],
    ['3栋2单元0501', '3栋', '2單元', 5, '0501', 'residence'],
    ['商舖12', '商舖', '', null, '12', 'shop'],
    ['1棟商舖12', '1棟', '', null, '商舖12', 'shop'],
    ['車位B1-023', '車位', '', -1, 'B1-023', 'parking'],
    ['101', '', '', 1, '101', 'residence'],
    ['0501', '', '', 5, '0501', 'residence'],
    ['101室', '', '', 1, '101', 'residence'],
    ['會所游泳池', '', '', null, '會所游泳池', 'other'],
    ['地下 東翼?', '', '', null, '地下 東翼?', 'other'],
  ] as const)('%s', (text, building, entrance, floor, room, kind) => {
    expect(parseUnitCode(text)).toEqual({ building, entrance, floor, room, kind });
  });

  test.each([
    ['1棟101', '1栋101'],
    ['1棟101', '1-101'],
    ['一棟101', '01-0101'],
    ['3棟2單元0501', '3-2-501'],
    ['A座12樓B室', 'a-12-b'],
    ['十二棟301', '12-301'],
  ])('%s and %s are one unit', (one, other) => {
    expect(unitKey(parseUnitCode(one), foldText)).toBe(unitKey(parseUnitCode(other), foldText));
  });

  test.each([
    ['1棟101', '1棟1101'],
    ['1-1-101', '11-101'],
    ['車位B1-023', '車位B10-23'],
    ['1棟101', '1棟101A'],
  ])('%s and %s are two units', (one, other) => {
    expect(unitKey(parseUnitCode(one), foldText)).not.toBe(unitKey(parseUnitCode(other), foldText));
  });
});

test('a building behind a phase keeps its name, also when it is a letter and a number', () => {
  const code = parseUnitCode('1-B1-1 1');
  expect(code).toMatchObject({ building: '1期B1棟', entrance: '1單元', room: '1' });
  expect(parseUnitCode(formatUnitCode(code))).toEqual(code);
});

test('no text makes reading fail or lets a room vanish', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc
          .array(
            fc.constantFrom(
              '1',
              '02',
              'A',
              '棟',
              '栋',
              '座',
              '單元',
              '樓',
              '室',
              '-',
              ' ',
              '車位',
              '商舖',
              'B1',
              '期',
              '號',
            ),
            {
              maxLength: 8,
            },
          )
          .map((parts) => parts.join('')),
      ),
      (text) => {
        const code = parseUnitCode(text);
        if (text.normalize('NFKC').trim() !== '') expect(code.room).not.toBe('');
        expect(parseUnitCode(formatUnitCode(code))).toEqual(code);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is formatted reads back the same, and different rooms keep different keys', () => {
  const code = fc.record({
    building: fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((n) => `${n}棟`),
      fc.constantFrom('A座', 'B座', '3栋', '2期1棟', '12號樓'),
    ),
    entrance: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 6 }).map((n) => `${n}單元`),
    ),
    room: fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99 }))
        .map(([floor, number]) => `${floor}${String(number).padStart(2, '0')}`),
      fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('A', 'B', 'C'))
        .map(([floor, letter]) => `${floor}${letter}`),
    ),
  });
  fc.assert(
    fc.property(code, code, (one, other) => {
      const read = parseUnitCode(formatUnitCode(one));
      expect(read).toEqual({ ...one, floor: floorOfRoom(one.room), kind: 'residence' });
      const same =
        formatUnitCode(one).replace('栋', '棟').replace('號樓', '棟') ===
        formatUnitCode(other).replace('栋', '棟').replace('號樓', '棟');
      expect(unitKey(one, foldText) === unitKey(other, foldText)).toBe(same);
    }),
    { numRuns: 500 },
  );
});
