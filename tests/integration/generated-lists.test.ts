import * as fc from 'fast-check';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../shared/api/contract.ts';
import type { ImportField, ImportKind } from '../../shared/features/exchange/import-kind.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { assertEveryRowTold, bringInAndLookAgain, previewUnlessEmpty } from '../fixtures/generated-import.ts';
import { bringInList, sheet } from '../fixtures/import-list.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

const LISTS = 40;
/** Of so many one is brought in as well; the others are looked at only. */
const ONE_IMPORTED_OF = 8;

let office: TestOffice;
let api: Api;
beforeAll(async () => {
  office = await createTestOffice();
  api = await office.approvedBy('supervisor');
  const rooms = Array.from({ length: 12 }, (_, at) => ['1棟', String(101 + at), 80 + at]);
  await bringInList(office, 'units', await sheet([['樓棟', '房號', '建築面積'], ...rooms]));
  const people = rooms.map(([building = '', room = '']) => [building, room, '陳大文', '業主']);
  await bringInList(office, 'occupancies', await sheet([['樓棟', '房號', '姓名', '身份'], ...people]));
  const read = rooms.map(([building = '', room = '']) => [building, room, '水錶', 'D1']);
  await bringInList(office, 'meters', await sheet([['樓棟', '房號', '錶類', '錶號'], ...read]));
  await office.api.fees.saveItem({ code: 'WY', name: '物業服務費', formula: 'areaPrice' });
});
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const ODD: readonly CellValue[] = [
  null,
  '',
  ' ',
  '-',
  '1,5oo',
  '12,50',
  -5,
  0,
  1e17,
  0.0001,
  true,
  '31.02.2026',
  '2026-02-30',
  '2026-13',
  '\u202E反',
  'a\u200Bb',
  'x'.repeat(3000),
  '=1+1',
  '__proto__',
  new Date('2020-03-15T00:00:00Z'),
  '٥٠',
  '50%',
  '有\n換行',
  110_101_199_003_074_500,
];

const cell = (...values: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
const room = cell(...Array.from({ length: 14 }, (_, at) => String(101 + at)));
const building = cell('1棟');

/** A column: what its heading says, what it is taken for, and what stands in it. */
type Column = readonly [heading: string, field: ImportField, cells: fc.Arbitrary<CellValue>];
const PLACE: readonly Column[] = [
  ['樓棟', 'building', building],
  ['房號', 'room', room],
];
const COLUMNS = {
  units: [
    ...PLACE,
    ['用途', 'kind', cell('住宅', '商舖', '車位', '城堡', null)],
    ['建築面積', 'area', cell('92.08㎡', 88.5, 60, '101.256 平方米')],
    ['入住狀態', 'occupancyState', cell('自住', '出租', '空置', null)],
    ['交付日期', 'handedOverOn', cell('2019-05-01', '2020年7月8日', 43_952, null)],
    ['備註', 'note', cell('有狗', null)],
  ],
  occupancies: [
    ...PLACE,
    ['姓名', 'personName', cell('陳大文', '李小明', '王美麗', '安居置業有限公司')],
    ['身份', 'role', cell('業主', '共有人', '租戶', '家人', '國王')],
    ['產權份額', 'share', cell(null, '50%', '100%', '140%')],
    ['開始日期', 'fromOn', cell('2019-01-01', '2020-06-30', null)],
    ['最後一天', 'toOn', cell(null, '2018-12-31', '2025-12-31')],
  ],
  vehicles: [
    ...PLACE,
    ['車牌', 'plate', cell('粵B 12345', 'AB1234', 'cd 1234', 'EF 77', '港 XY 1')],
    ['車主', 'driverName', cell('陳大文', '沒有這人', null)],
    ['備註', 'note', cell('白色', null)],
  ],
  openingBalances: [
    ...PLACE,
    ['收費項目', 'feeItem', cell('物業服務費', 'wy', '沒有這項', null)],
    ['月份', 'month', cell('2026-03', '2026年4月', 46_143)],
    ['欠費金額', 'owed', cell(128.91, '128.91', 10, '1,200.00', null)],
    ['預收金額', 'prepaid', cell(null, 0, '500.00')],
  ],
  meters: [
    ...PLACE,
    ['錶類', 'meterKind', cell('水錶', '電錶', '煤氣錶', '鐘')],
    ['錶號', 'meterNumber', cell('W1', 'W-2', 'G3', null)],
    ['底數', 'baseReading', cell(10, '123.5', 0, null)],
  ],
  readings: [
    ...PLACE,
    ['錶類', 'meterKind', cell('水錶', '水表', '鐘')],
    ['錶號', 'meterNumber', cell('D1', 'd-1')],
    ['月份', 'month', cell('2026-03', '2026年4月', '2026-05', 46_143)],
    ['本次讀數', 'reading', cell(10, '10', 10, '10.0', 23.5, '看不清')],
    ['方式', 'readingKind', cell('抄見', '抄見', null)],
  ],
} as const satisfies Record<Exclude<ImportKind, 'roll'>, readonly Column[]>;

const NO_RECORD = new Set(['totalRow', 'footerRow', 'repeatedHeading']);
const isFilled = (cells: readonly CellValue[]) =>
  cells.some((value) => value !== null && String(value).trim() !== '');

function linesOf(columns: readonly Column[]): fc.Arbitrary<CellValue[]> {
  const row = fc.tuple(...columns.map(([, , cells]) => cells)).map((cells) => [...cells]);
  const headings: CellValue[] = columns.map(([heading]) => heading);
  return fc.oneof(
    { weight: 14, arbitrary: row },
    { weight: 1, arbitrary: fc.constant<CellValue[]>([]) },
    { weight: 1, arbitrary: fc.constant<CellValue[]>(['合 計', '', '', '', 999]) },
    { weight: 1, arbitrary: fc.constant(headings) },
    { weight: 1, arbitrary: fc.constant<CellValue[]>(['製表人：王小姐']) },
  );
}

test.each(['units', 'occupancies', 'vehicles', 'openingBalances', 'meters', 'readings'] as const)(
  `in ${LISTS} generated lists of %s every row has one fate and each rejected one says why; what is brought in is there`,
  async (kind) => {
    const columns: readonly Column[] = COLUMNS[kind];
    let read = 0;
    let imported = 0;
    const fates = { created: 0, unchanged: 0, rejected: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(linesOf(columns), { minLength: 1, maxLength: 20 }), async (lines) => {
        const bytes = await workbook({ rows: [columns.map(([heading]) => heading), ...lines] });
        const ticket = office.office.tray.put({ name: 'list.xlsx', bytes }, office.connection.id);
        const choice = {
          kind,
          ticket,
          sheet: '工作表1',
          headerRow: 1,
          columns: columns.map(([, field], column) => ({ field, column })),
        };
        const preview = await previewUnlessEmpty(api, choice);
        if (preview === null) return;
        read += 1;
        assertEveryRowTold(preview, lines.filter(isFilled).length, NO_RECORD);
        const { counts } = preview;
        if (counts.rejected > 0) expect((await api.exchange.rejectedRows(choice)).rows).toBe(counts.rejected);
        for (const fate of ['created', 'unchanged', 'rejected'] as const) fates[fate] += counts[fate];
        if (read % ONE_IMPORTED_OF !== 0) return;
        imported += 1;
        fates.unchanged += await bringInAndLookAgain(office, api, choice, preview);
      }),
      { numRuns: LISTS, seed: 20_261_123, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(LISTS * 0.8);
    expect(imported).toBeGreaterThan(3);
    expect(
      Object.values(fates).every((count) => count > 5),
      JSON.stringify(fates),
    ).toBe(true);
    await assertBooksTie(office);
    expect(await api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  },
  120_000,
);
