import * as fc from 'fast-check';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertEveryRowTold, bringInAndLookAgain, previewUnlessEmpty } from '../fixtures/generated-import.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

const ROLLS = 500;
/** Of so many one is brought in as well; the others are looked at only. */
const ONE_IMPORTED_OF = 20;

let office: TestOffice;
beforeAll(async () => {
  office = await createTestOffice();
});
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const HEADINGS = ['房號', '業主', '手機', '身份證號', '建築面積', '入住日期', '車牌', '租戶', '狀態', '備註'];

const cell = (...values: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...values) },
    { weight: 10, arbitrary: fc.constantFrom<CellValue>(null, '', ' ', '-', '無') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>(
        '1,5oo',
        '12,50',
        -5,
        0,
        1e17,
        0.001,
        true,
        '31.02.2026',
        '2026-02-30',
        '\u202E反',
        'a\u200Bb',
        'x'.repeat(3000),
        '=1+1',
        '__proto__',
        new Date('2020-03-15T00:00:00Z'),
        '٥٠',
        '50%',
        '有\n換行',
        '太太',
        '1200呎',
        '不詳',
        110_101_199_003_074_500,
      ),
    },
  );

const room = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 101, max: 130 }))
      .map(([building, number]) => `${building}-${number}`),
  },
  { weight: 1, arbitrary: cell('倉庫', '101', 101, '1棟0501') },
);
const row: fc.Arbitrary<CellValue[]> = fc
  .tuple(
    room,
    cell('陳大文', '李小明、王美麗', '張三(50%)；李四(50%)', '安居置業有限公司'),
    cell('138 0013 8000', '13800138001、139-0013-9002', 13_800_138_003),
    cell(null, '', 'A123456(7)'),
    cell('92.08㎡', 88.5, '101.256 平方米'),
    cell('2019-05-01', '2020年7月8日', 43_952, '20210101'),
    cell(null, '', 'AB 1234'),
    cell('何租客', null),
    cell('自住', '出租'),
    cell('有狗', '注意'),
  )
  .map((cells) => [...cells]);
const line: fc.Arbitrary<CellValue[]> = fc.oneof(
  { weight: 14, arbitrary: row },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([]) },
  { weight: 1, arbitrary: fc.constant<CellValue[]>(['合 計', '', '', '', 999]) },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([...HEADINGS]) },
  { weight: 1, arbitrary: fc.constant<CellValue[]>(['製表人：王小姐']) },
);

const NO_HOUSEHOLD = new Set(['totalRow', 'footerRow', 'repeatedHeading']);
const isFilled = (cells: readonly CellValue[]) =>
  cells.some((value) => value !== null && String(value).trim() !== '');

test(`in ${ROLLS} generated rolls every row is created, changed, unchanged or rejected, and each rejected one says why`, async () => {
  const { api } = office;
  let read = 0;
  let rejectedRows = 0;
  let imported = 0;
  const fates = { created: 0, changed: 0, unchanged: 0, rejected: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
      const bytes = await workbook({ rows: [[...HEADINGS], ...lines] });
      const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes }, office.connection.id);
      const choice = {
        kind: 'roll' as const,
        ticket,
        sheet: '工作表1',
        headerRow: 1,
        columns: (
          [
            'room',
            'ownerName',
            'ownerPhone',
            'ownerIdNumber',
            'area',
            'handedOverOn',
            'plates',
            'tenantName',
            'occupancyState',
            'note',
          ] as const
        ).map((field, column) => ({ field, column })),
      };
      const preview = await previewUnlessEmpty(api, choice);
      if (preview === null) return;
      read += 1;
      assertEveryRowTold(preview, lines.filter(isFilled).length, NO_HOUSEHOLD);
      const { counts } = preview;
      if (counts.rejected > 0) {
        const back = await api.exchange.rejectedRows(choice);
        expect(back.rows).toBe(counts.rejected);
        rejectedRows += back.rows;
      }
      for (const fate of ['created', 'changed', 'unchanged', 'rejected'] as const)
        fates[fate] += counts[fate];
      if (read % ONE_IMPORTED_OF !== 0) return;
      imported += 1;
      fates.unchanged += await bringInAndLookAgain(office, api, choice, preview);
    }),
    { numRuns: ROLLS, seed: 20_261_123, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(ROLLS * 0.9);
  expect(imported).toBeGreaterThan(10);
  expect(rejectedRows).toBe(fates.rejected);
  expect(
    Object.values(fates).every((count) => count > 20),
    JSON.stringify(fates),
  ).toBe(true);
  expect(await api.access.verifyAuditTrail()).toMatchObject({ whole: true });
}, 300_000);
