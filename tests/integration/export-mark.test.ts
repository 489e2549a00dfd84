import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportMark, isExportMark } from '../../shared/features/exchange/export-mark.ts';
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

const UNITS = 4;
const LIMIT = 2;
const LIST = {
  ...PURPOSE,
  source: 'units' as const,
  columns: [
    { field: 'displayName', header: '房屋' },
    { field: 'owners', header: '業主' },
    { field: 'areaThousandths', header: '建築面積' },
  ],
};

let fees: FeeOffice;
let office: TestOffice;
beforeEach(async () => {
  fees = await createFeeOffice(UNITS);
  office = fees.office;
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: LIMIT });
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const newestFile = () => office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
async function rowsOfNewest(): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = (await readXlsx(newestFile())).sheets;
  return sheet?.rows ?? [];
}
const linesOfNewest = () => new TextDecoder().decode(newestFile()).trimEnd().split('\r\n');

test.each(['reason', 'receiver'])('no list leaves without its %s', async (field) => {
  await expect(office.api.exchange.exportGrid({ ...LIST, [field]: '  ' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: [field], message: 'required' }] },
  });
  expect((await office.api.exchange.exports()).rows).toEqual([]);
});

test('why a list left and for whom is in the record of exports, in the trail, and before whoever approves it', async () => {
  await office.finish(await office.api.exchange.exportGrid({ ...LIST, ids: fees.unitIds.slice(0, 1) }));
  expect((await office.api.exchange.exports()).rows).toMatchObject([PURPOSE]);
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'export' } },
  });
  expect(rows[0]).toMatchObject({ reason: PURPOSE.reason, after: { receiver: PURPOSE.receiver } });
  await expect(office.api.exchange.exportGrid(LIST)).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded', values: { reason: PURPOSE.reason } },
  });
});

test.each(LANGUAGES)(
  'a list that a second person approved says in its last line who took it out, when and under which number (%s)',
  async (language) => {
    await office.finish(await office.api.exchange.exportGrid({ ...LIST, ids: fees.unitIds.slice(0, 2) }));
    expect((await rowsOfNewest()).some((row) => isExportMark(String(row[0])))).toBe(false);
    const mark = (number: number) =>
      exportMark({ number, name: '陳經理', approver: 'supervisor 1', time: '2026-11-23 10:00' }, language);

    const approved = { ...LIST, language };
    expect(await office.finish(await fees.approved.exchange.exportGrid(approved))).toMatchObject({
      rows: UNITS,
    });
    const sheet = await rowsOfNewest();
    expect(sheet).toHaveLength(1 + UNITS + 1);
    expect(sheet.at(-1)?.filter((cell) => cell !== null && cell !== '')).toEqual([mark(2)]);

    const csv = { ...approved, format: 'csv' as const };
    expect(await office.finish(await fees.approved.exchange.exportGrid(csv))).toMatchObject({ rows: UNITS });
    const lines = linesOfNewest();
    expect(lines).toHaveLength(1 + UNITS + 1);
    expect(lines.at(-1)?.replace(/^"|"$/gu, '')).toBe(mark(3));
    expect((await office.api.exchange.exports()).rows.map(({ id, rows }) => ({ id, rows }))).toEqual([
      { id: 3, rows: UNITS },
      { id: 2, rows: UNITS },
      { id: 1, rows: 2 },
    ]);
  },
);

test('of lists taken out at the same moment each has the number of its own record', async () => {
  const csv = { ...LIST, format: 'csv' as const };
  const jobs = await Promise.all([1, 2, 3].map(() => fees.approved.exchange.exportGrid(csv)));
  await Promise.all(jobs.map((job) => office.finish(job)));
  const numbers = office.desktop.delivered.map(({ bytes }) => {
    const last = new TextDecoder().decode(bytes).trimEnd().split('\r\n').at(-1) ?? '';
    return { sha256: createHash('sha256').update(bytes).digest('hex'), id: Number(/\d+/u.exec(last)?.[0]) };
  });
  expect(numbers.map(({ id }) => id).sort((one, other) => one - other)).toEqual([1, 2, 3]);
  const { rows: records } = await office.api.exchange.exports();
  expect(records.map(({ id, sha256 }) => ({ sha256, id }))).toEqual(expect.arrayContaining(numbers));
});

test.each(LANGUAGES)(
  'a list with that line comes in again as it went out, and no household is made of it (%s)',
  async (language) => {
    await office.finish(await fees.approved.exchange.exportGrid({ ...LIST, language }));
    const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes: newestFile() }, office.connection.id);
    const { sheet, headerRow, columns } = await office.api.exchange.inspectImport({ kind: 'roll', ticket });
    const fields = columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }]));
    expect(fields.map(({ field }) => field)).toContain('unitName');
    const preview = await office.api.exchange.previewImport({
      kind: 'roll',
      ticket,
      sheet,
      headerRow,
      columns: fields,
    });
    expect(preview).toMatchObject({ counts: { rows: UNITS, unchanged: UNITS }, rejected: [] });
    expect(preview.notes).toContainEqual({ kind: 'footerRow', rows: [UNITS + 2], count: 1 });
  },
);

test('the line is known again whoever took the list out, and nothing else is taken for it', () => {
  const text = fc.string({ unit: 'grapheme' }).map((name) => name.replace(/\n/gu, ' '));
  fc.assert(
    fc.property(
      fc.nat(),
      text,
      text,
      fc.constantFrom<Language>(...LANGUAGES),
      (number, name, other, language) => {
        const mark = exportMark({ number, name, approver: other, time: '2026-11-23 10:00' }, language);
        expect(isExportMark(mark)).toBe(true);
        expect(isExportMark(name)).toBe(false);
        expect(isExportMark(`1棟 ${mark}`)).toBe(false);
      },
    ),
  );
  for (const household of ['導出編號', '導出編號 1棟 101', '導出編號 12', 'Export no. 5 Garden Road', '']) {
    expect(isExportMark(household)).toBe(false);
  }
});
