import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleTerms } from '../../electron/office/search-index.ts';
import {
  archiveNumber,
  householdFileNumber,
  placeCodes,
  recordPrefix,
} from '../../shared/features/filing/archive-number.ts';
import { DISPOSAL_STATES, DISPOSAL_STEPS, mayStep } from '../../shared/features/filing/disposal.ts';
import {
  FILING_MOVES,
  FILING_REGISTERS,
  FILING_STATES,
  mayMove,
} from '../../shared/features/filing/filing.ts';
import {
  FIRST_FILING_SETTINGS,
  filingNumber,
  filingSettingsSchema,
} from '../../shared/features/filing/filing-settings.ts';
import { MODEL_RETENTION } from '../../shared/features/filing/model-retention.ts';
import {
  isDueForDisposal,
  isLongEnough,
  lastDayOf,
  lastDayOfKeeping,
  periodCode,
} from '../../shared/features/filing/retention.ts';

const RECORD = { fonds: 'W001', archiveClass: 'WS', year: 2026, years: 30, organisation: 'KFB' } as const;
const codes = fc.stringMatching(/^[A-Z0-9]{2,6}$/u);
const years = fc.option(fc.integer({ min: 1, max: 100 }));

describe('an archive number', () => {
  test.each([
    [archiveNumber(recordPrefix(RECORD), 1), 'W001-WS·2026-D30-KFB-0001'],
    [archiveNumber(recordPrefix({ ...RECORD, years: null }), 12), 'W001-WS·2026-Y-KFB-0012'],
    [
      archiveNumber(recordPrefix({ ...RECORD, years: 10, archiveClass: 'CW' }), 9999),
      'W001-CW·2026-D10-KFB-9999',
    ],
    [archiveNumber(recordPrefix(RECORD), 10_000), 'W001-WS·2026-D30-KFB-10000'],
  ])('is %s', (number, expected) => {
    expect(number).toBe(expected);
  });

  test.each([
    ['3棟', '2單元', '0501', 'W001-YZ·03-02-0501'],
    ['3號樓', '', '501', 'W001-YZ·03-00-0501'],
    ['A座', '1', '12B', 'W001-YZ·0A-01-012B'],
    ['翠湖·一期', '', '商舖 3-1', 'W001-YZ·翠湖.一期-00-商舖.3.1'],
  ])('of the household %s %s %s', (building, entrance, room, expected) => {
    const alone = { buildings: [building], entrances: [entrance], rooms: [room] };
    const place = { fonds: 'W001', archiveClass: 'YZ', building, entrance, room };
    expect(householdFileNumber({ ...place, ...alone })).toBe(expected);
  });

  test.each([
    [
      ['A座', 'A棟', 'a座 ', 'A'],
      ['0A', 'A棟', 'A座', '0A.2'],
    ],
    [
      ['1', '01', '1單元', '1.2'],
      ['01', '01.2', '1單元', '1.2'],
    ],
    [
      ['3-1', '3·1'],
      ['3.1', '3.1.2'],
    ],
  ])('has codes of its own for %j beside one another', (names, codes) => {
    expect([...placeCodes(names, 2).values()]).toEqual(codes);
  });

  test('is of one place only, and none given before changes when others are added', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', '0', '00', 'A', 'Ａ', 'a', '1', '01', '1.2', '3-1', '3·1'),
        fc.constantFrom('', '座', '棟', '栋', '號樓', '单元', ' ', '.2', '#'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.constantFrom(2, 4), (names, digits) => {
        const codes = placeCodes(names, digits);
        expect(new Set(codes.values()).size).toBe(names.length);
        expect([...codes.values()].filter((code) => code.includes('-') || code.includes('·'))).toEqual([]);
        const fewer = placeCodes(names.slice(0, -1), digits);
        expect([...fewer]).toEqual([...codes].slice(0, fewer.size));
      }),
      { numRuns: 300 },
    );
  });

  test('tells its parts apart, and no two places have the same one', () => {
    const place = fc.record({
      fonds: fc.stringMatching(/^[A-Z0-9]{4}$/u),
      archiveClass: codes,
      year: fc.integer({ min: 1900, max: 2199 }),
      years,
      organisation: codes,
    });
    const item = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(place, item, place, item, (one, oneItem, other, otherItem) => {
        const number = archiveNumber(recordPrefix(one), oneItem);
        const [, fonds, archiveClass, year, period, organisation, last] =
          /^([^-]{4})-([^·]+)·(\d{4})-([^-]+)-([^-]+)-(\d{4,})$/u.exec(number) ?? [];
        expect([fonds, archiveClass, Number(year), period, organisation, Number(last)]).toEqual([
          one.fonds,
          one.archiveClass,
          one.year,
          periodCode(one.years),
          one.organisation,
          oneItem,
        ]);
        const same = JSON.stringify([one, oneItem]) === JSON.stringify([other, otherItem]);
        expect(number === archiveNumber(recordPrefix(other), otherItem)).toBe(same);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a retention period', () => {
  test.each([
    [2015, 10, '2025-12-31'],
    [2026, 2, '2028-12-31'],
    [2024, 3, '2027-12-31'],
    [2026, null, null],
  ])('of a record of %i kept %s years lasts until %s', (year, kept, last) => {
    expect(lastDayOfKeeping(year, kept)).toBe(last);
  });

  test.each([
    // Kept ten years, and three years from the day on which it was settled: whichever ends later.
    [2015, 10, 3, '2016-03-01', '2025-12-31'],
    [2015, 10, 3, '2022-12-31', '2025-12-31'],
    [2015, 10, 3, '2023-01-01', '2026-01-01'],
    [2015, 10, 3, '2026-11-23', '2029-11-23'],
    [2024, 1, 3, '2024-02-29', '2027-02-28'],
    [2024, 1, 4, '2024-02-29', '2028-02-29'],
    [2015, 10, 3, null, null],
    [2015, 10, null, null, '2025-12-31'],
    [2015, null, null, null, null],
  ])(
    'of a record of %i kept %s years, and %s from its settlement on %s, lasts until %s',
    (year, kept, after, on, last) => {
      expect(lastDayOf({ year, years: kept, settledYears: after, settledOn: on })).toBe(last);
    },
  );

  test('counts whole years from 1 January after the record’s year, and is over on the day after its last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2150 }),
        fc.integer({ min: 1, max: 100 }),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2260-01-01'), noInvalidDate: true }),
        (year, kept, instant) => {
          const day = instant.toISOString().slice(0, 10);
          const last = lastDayOfKeeping(year, kept);
          expect(isDueForDisposal(last, day)).toBe(day >= `${year + 1 + kept}-01-01`);
          expect(isDueForDisposal(null, day)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is a minimum: longer and for good are allowed, shorter is not', () => {
    fc.assert(
      fc.property(years, years, (kept, least) => {
        const length = (value: number | null) => value ?? Number.POSITIVE_INFINITY;
        expect(isLongEnough(kept, least)).toBe(length(kept) >= length(least));
      }),
    );
  });

  test('has a source in each of the classes an office begins with, by a code of its own', () => {
    expect(new Set(MODEL_RETENTION.map(({ code }) => code)).size).toBe(MODEL_RETENTION.length);
    expect(MODEL_RETENTION.filter(({ source }) => source.trim() === '')).toEqual([]);
    expect(new Set(MODEL_RETENTION.map((model) => periodCode(model.years)))).toEqual(
      new Set(['Y', 'D30', 'D10', 'D5', 'D3', 'D2']),
    );
  });
});

test('the settings that an office begins with are valid, and give each register numbers of its own', () => {
  expect(filingSettingsSchema.parse(FIRST_FILING_SETTINGS)).toEqual(FIRST_FILING_SETTINGS);
  const { numberPatterns } = FIRST_FILING_SETTINGS;
  expect(FILING_REGISTERS.map((register) => filingNumber(numberPatterns, register, '2026-11-23', 3))).toEqual(
    ['收〔2026〕3號', '發〔2026〕3號', '內〔2026〕3號'],
  );
  const twice = {
    ...FIRST_FILING_SETTINGS,
    organisations: [
      { code: 'AB', name: '一' },
      { code: 'AB', name: '二' },
    ],
  };
  expect(filingSettingsSchema.safeParse(twice).error?.issues[0]?.message).toBe('codeTwice');
});

test('what is destroyed, void or closed goes nowhere any more', () => {
  const ended = FILING_REGISTERS.flatMap((register) =>
    FILING_STATES.filter((state) => !FILING_MOVES.some((move) => mayMove({ register, state }, move))),
  );
  expect(new Set(ended)).toEqual(new Set(['archived', 'void', 'destroyed']));
  expect(DISPOSAL_STATES.filter((state) => !DISPOSAL_STEPS.some((step) => mayStep(state, step)))).toEqual([
    'carriedOut',
    'keptOn',
    'cancelled',
  ]);
});

test('a title is found from its beginning and from each later place, in either script', () => {
  const terms = titleTerms('關於 2026 年消防檢查').map(({ term }) => term);
  for (const begun of ['关于2026', '消防检查', '检查']) {
    expect(terms.some((term) => term.startsWith(begun))).toBe(true);
  }
  expect(titleTerms('Fire Safety Check').map(({ term }) => term)).toEqual([
    'firesafetycheck',
    'safetycheck',
    'check',
  ]);
});
