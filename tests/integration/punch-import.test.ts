import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AttendanceOffice,
  createAttendanceOffice,
  monthOfPunches,
} from '../fixtures/attendance-office.ts';
import { gb18030 } from '../fixtures/bank-office.ts';
import { hostileWorkbooks } from '../fixtures/hostile-workbooks.ts';
import { rawWorkbook } from '../fixtures/raw-workbook.ts';

let here: AttendanceOffice;
beforeEach(async () => {
  here = await createAttendanceOffice();
});
afterEach(async () => {
  expect(here.office.faults).toEqual([]);
  await here.office.close();
});

const momentsOf = async (name: string) => {
  const { rows } = await here.office.api.attendance.listPunches({
    filters: { name: { kind: 'text', contains: name }, withdrawn: { kind: 'number', max: 0 } },
    sort: [{ field: 'moment', direction: 'asc' }],
  });
  return rows.map(({ moment, direction }) => (direction === '' ? moment : `${moment} ${direction}`));
};

describe('what clocks write', () => {
  test.each([
    ['one column of date and time', '姓名,打卡時間\n隊員1,2026/11/3 6:55\n隊員1,2026-11-03 15:04:30'],
    ['a column each', '姓名,日期,時間\n隊員1,2026年11月3日,06:55\n隊員1,20261103,1504'],
    ['several times in one cell', '姓名,日期,打卡記錄\n隊員1,2026-11-03 星期二,06:55 15:04'],
    ['columns for coming and going', '姓名,日期,上班時間,下班時間\n隊員1,2026.11.3,上午6:55,下午3:04'],
    [
      'the day first, as other days of the file show',
      '姓名,日期,時間\n隊員1,03/11/2026,06:55\n隊員1,03/11/26,15:04\n隊員2,25/11/2026,14:50',
    ],
    ['digits alone', '姓名,刷卡時間\n隊員1,20261103065500\n隊員1,20261103150400'],
  ])('%s', async (_what, file) => {
    await here.bringIn(file);
    expect((await momentsOf('隊員1')).map((moment) => moment.slice(0, 16))).toEqual([
      '2026-11-03T06:55',
      '2026-11-03T15:04',
    ]);
  });

  test('in and out as the clock says them, in GB18030', async () => {
    await here.bringIn(
      gb18030('姓名,日期时间,签到签退\r\n隊員1,2026-11-03 06:55,上班签到\r\n隊員1,2026-11-03 15:04,下班签退'),
    );
    expect(await momentsOf('隊員1')).toEqual(['2026-11-03T06:55 in', '2026-11-03T15:04 out']);
  });

  test('a going that is earlier than its coming is of the next morning', async () => {
    await here.bringIn('姓名,日期,上班,下班\n隊員3,2026-11-30,22:50,07:03');
    expect(await momentsOf('隊員3')).toEqual(['2026-11-30T22:50 in', '2026-12-01T07:03 out']);
  });

  test('a workbook with dates and times as numbers', async () => {
    const cell = (reference: string, value: number) => `<c r="${reference}"><v>${value}</v></c>`;
    const text = (reference: string, words: string) =>
      `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      `<row r="1">${text('A1', '姓名')}${text('B1', '日期')}${text('C1', '時間')}</row>`,
      `<row r="2">${text('A2', '隊員1')}${cell('B2', 46329)}${cell('C2', 0.2881944444)}</row>`,
      `<row r="3">${text('A3', '隊員1')}${cell('B3', 46329)}${cell('C3', 0.6277777778)}</row>`,
    ].join('');
    await here.bringIn(rawWorkbook({ rows }), 'punches.xlsx');
    expect(await momentsOf('隊員1')).toEqual(['2026-11-03T06:55', '2026-11-03T15:04']);
  });
});

test('the same file twice doubles nothing, and a later file of the same days brings only what is new', async () => {
  const file = monthOfPunches();
  expect(await here.bringIn(file)).toMatchObject({ newPunches: 150, knownPunches: 0, rejectedRows: 0 });
  await expect(here.bringIn(file)).rejects.toMatchObject({ failure: { reason: 'punchNothingNew' } });
  expect(await here.bringIn(`${file}\r\n隊員1,2026-11-08,09:00 11:00`)).toMatchObject({
    newPunches: 2,
    knownPunches: 150,
  });
});

test('an import is taken back as a whole while its month is open, and may come in again', async () => {
  const { attendance } = here.office.api;
  const file = monthOfPunches();
  const { importId } = await here.bringIn(file);
  expect(await attendance.withdrawImport({ importId, reason: '導錯了機器' })).toMatchObject({
    withdrawReason: '導錯了機器',
  });
  expect(await momentsOf('隊員')).toEqual([]);
  await expect(attendance.withdrawImport({ importId, reason: '再' })).rejects.toMatchObject({
    failure: { reason: 'punchImportWithdrawn' },
  });
  const again = await here.bringIn(file);
  await attendance.close({ teamId: here.teamId, month: '2026-11', reason: '核對' });
  await expect(attendance.withdrawImport({ importId: again.importId, reason: '不該' })).rejects.toMatchObject(
    {
      failure: { reason: 'attendanceClosed' },
    },
  );
});

test('columns and numbers are matched once for a clock and remembered', async () => {
  const { attendance } = here.office.api;
  const { clockId, employeeIds } = here;
  const file = 'AC-No.,Machine,Stamp\n7,A,2026-11-03 06:55\n8,A,2026-11-03 07:00\n9,A,2026-11-03 08:00';
  const bytes = new TextEncoder().encode(file);
  const ticket = here.office.office.tray.put({ name: 'clock.csv', bytes }, here.office.connection.id);
  const choice = {
    clockId,
    ticket,
    sheet: (await attendance.inspectPunches({ clockId, ticket })).sheet,
    headerRow: 1,
    columns: [
      { column: 0, field: 'clockNumber' as const },
      { column: 2, field: 'times' as const },
    ],
  };
  const before = await attendance.previewPunches(choice);
  expect(before).toMatchObject({ newPunches: 0, rejectedRows: 3 });
  expect(before.unknown.map(({ key, rows }) => [key, rows])).toEqual([
    ['7', 1],
    ['8', 1],
    ['9', 1],
  ]);
  await attendance.setClockNumbers({
    clockId,
    numbers: [
      { number: '7', employeeId: employeeIds[0] ?? 0 },
      { number: '8', employeeId: null },
    ],
  });
  const after = await attendance.previewPunches(choice);
  expect(after).toMatchObject({ newPunches: 1, rejectedRows: 1, othersRows: 1 });
  await expect(attendance.importPunches({ ...choice, hash: before.hash })).rejects.toMatchObject({
    failure: { reason: 'punchFileChanged' },
  });
  await attendance.deliverRejected({ ...choice, language: 'zh-Hant' });
  const rejected = here.office.desktop.delivered.at(-1);
  expect(new TextDecoder().decode(rejected?.bytes)).toContain('4,不認得這個號碼或姓名,9 A 2026-11-03 08:00');
  await attendance.importPunches({ ...choice, hash: after.hash });
  const next = await here.lookAt('AC-No.,Machine,Stamp\n7,A,2026-11-04 06:55');
  expect(next.found.remembered).toBe(true);
  expect(next.preview).toMatchObject({ newPunches: 1, unknown: [] });
});

test('each row that is left out says why', async () => {
  const { preview } = await here.lookAt(
    [
      '工號,姓名,日期,打卡時間',
      ',,2026-11-03,08:00',
      'G101,隊員2,2026-11-03,08:00',
      ',路人,2026-11-03,08:00',
      ',隊員1,十一月三日,08:00',
      ',隊員1,2026-11-03,八點',
      ',隊員1,2026-11-03,',
      ',隊員1,2026-11-03,25:00',
      ',隊員1,2026-12-24,08:00',
      ',隊員1,3/4/2026,08:00',
      ',隊員1,2019-12-31,08:00',
      '合計,,,',
    ].join('\n'),
  );
  expect(preview.problems.map(({ row, problem }) => [row, problem])).toEqual([
    [2, 'noPerson'],
    [3, 'nameDiffers'],
    [4, 'personUnknown'],
    [5, 'dateInvalid'],
    [6, 'timeInvalid'],
    [7, 'noTime'],
    [8, 'timeInvalid'],
    [9, 'inFuture'],
    [10, 'dateAmbiguous'],
    [11, 'notEmployed'],
  ]);
  expect(preview).toMatchObject({ rows: 10, newPunches: 0 });
});

test('a hostile workbook is refused with a sentence and brings nothing', async () => {
  for (const [, bytes, reason] of await hostileWorkbooks()) {
    await expect(here.lookAt(bytes, 'punches.xlsx')).rejects.toMatchObject({ failure: { reason } });
  }
  expect(await here.office.api.attendance.imports()).toEqual([]);
});
