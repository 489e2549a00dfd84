import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHeadings } from '../../electron/features/exchange/headed-sheet.ts';
import type { ImportKeeper } from '../../electron/features/exchange/import-entry.ts';
import { planImport } from '../../electron/features/exchange/import-plan.ts';
import { guessRollField } from '../../electron/features/exchange/roll-headings.ts';
import { readRoll } from '../../electron/features/exchange/roll-reader.ts';
import { fieldSealWith } from '../../electron/office/field-seal.ts';
import { readWorkbook } from '../../electron/spreadsheet/read-workbook.ts';
import type { RollRow } from '../../shared/features/archives/roll-row.ts';
import { acceptedRow, refusedRow } from '../../shared/features/exchange/import-comparison.ts';
import type { ImportField } from '../../shared/features/exchange/import-kind.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import { workbook } from '../fixtures/messy-roll.ts';

const reader = {
  database: new Database(':memory:'),
  today: '2026-11-23',
  now: '2026-11-23T02:00:00.000Z',
  connection: {
    id: 'window',
    host: 'inProcess' as const,
    desktop: createMemoryDesktop(),
    staff: null,
    dataKey: null,
    filesKey: null,
  },
  fieldSeal: fieldSealWith(null),
  staff: {
    id: 1,
    userName: 'manager',
    displayName: '陳經理',
    role: 'manager' as const,
    mustChangePassword: false,
  },
};

/** An office that knows some units, lacks others and refuses a few. */
const keeper: ImportKeeper<RollRow> = {
  compare: (_reader, row) => {
    const change = { field: 'note', person: '', before: '', after: 'x' };
    switch (row.room.length % 4) {
      case 1:
        return acceptedRow(false, [change]);
      case 2:
        return acceptedRow(false, []);
      case 3:
        return refusedRow({ code: 'notAccepted', field: null, values: { refusal: 'unitExists' } });
      default:
        return acceptedRow(true, []);
    }
  },
  apply: () => undefined,
};

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '1-101',
      '1-102',
      '2-1-0501',
      'A座12B',
      '合計',
      '',
      '房號',
      '總 計',
      '製表人',
      '1期',
      '-',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '陳大文',
      '張三、李四',
      '13800138000',
      '92.08㎡',
      '2020-01-01',
      '44000',
      '沒有',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

test('whatever stands in a sheet, every row is counted once: created, changed, unchanged, rejected or said to be none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(3), fc.nat(5)), { maxLength: 3 }),
      async (rows, blocks) => {
        const headings = ['房號', '業主', '手機', '建築面積', '入住日期', '備註'];
        const merges = blocks
          .filter(([start, more]) => start + more < rows.length && more > 0)
          .filter(([start, more, column], index, all) =>
            all
              .slice(0, index)
              .every(
                ([other, otherMore, otherColumn]) =>
                  otherColumn !== column || other + otherMore < start || start + more < other,
              ),
          )
          .map(([start, more, column]) => ({
            startRow: start + 1,
            endRow: start + more + 1,
            startCol: column,
            endCol: column,
          }));
        const [sheet] = await readWorkbook(await workbook({ rows: [headings, ...rows], merges }));
        if (sheet === undefined) throw new Error('no sheet');
        const fields: ImportField[] = ['room', 'ownerName', 'ownerPhone', 'area', 'handedOverOn', 'note'];
        const reading = readRoll(
          findHeadings(sheet, guessRollField, 0),
          new Map(fields.map((field, column) => [field, column])),
          keeper,
        );
        const steps = planImport(reader, reading.entries);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        const { counts } = step.value;
        expect(counts.rows).toBe(counts.created + counts.changed + counts.unchanged + counts.rejected);

        const taken = reading.entries.flatMap((entry) => entry.rows);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length).toBe(counts.rows);
        const leftOut = reading.notes
          .filter(({ kind }) => kind === 'totalRow' || kind === 'footerRow' || kind === 'repeatedHeading')
          .reduce((sum, note) => sum + note.count, 0);
        const isBlank = (row: number) =>
          headings.every((_, column) => sheet.cell(row, column).kind === 'empty') && !taken.includes(row + 1);
        const blank = Array.from({ length: Math.max(0, sheet.rowCount - 1) }, (_, row) => row + 1).filter(
          isBlank,
        ).length;
        expect(counts.rows + leftOut + blank).toBe(Math.max(0, sheet.rowCount - 1));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('the same file against the same archives has the same name, and any difference another', async () => {
  const planOf = async (area: string) => {
    const [sheet] = await readWorkbook(
      await workbook({
        rows: [
          ['房號', '面積'],
          ['1-1012', area],
        ],
      }),
    );
    if (sheet === undefined) throw new Error('no sheet');
    const reading = readRoll(
      findHeadings(sheet, guessRollField, 0),
      new Map([
        ['room', 0],
        ['area', 1],
      ]),
      keeper,
    );
    const steps = planImport(reader, reading.entries);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.hash;
  };
  expect(await planOf('92.08')).toBe(await planOf('92.08'));
  expect(await planOf('92.08')).not.toBe(await planOf('92.09'));
});
