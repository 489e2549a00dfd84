import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../electron/spreadsheet/read-workbook.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import { approvalNeededSchema } from '../../shared/api/with-approval.ts';
import { IMPORT_KINDS, type ImportKind } from '../../shared/features/exchange/import-kind.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { bringInList, type Cell, prepareImport, problemsOf, sheet, sumsOf } from '../fixtures/import-list.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const prepare = (kind: ImportKind, bytes: Uint8Array, name = 'list.xlsx', api: Api = office.api) =>
  prepareImport(office, kind, bytes, { name, api });
const bringIn = async (kind: ImportKind, rows: Cell[][], api: Api = office.api) =>
  bringInList(office, kind, await sheet(rows), api);

const UNITS: Cell[][] = [
  ['樓棟', '單元', '房號', '用途', '建築面積', '入住狀態', '交付日期', '備註'],
  ['1棟', '', '0101', '住宅', '92.08㎡', '自住', '2020-05-01', '=1+1'],
  ['1棟', '', '0102', '商舖', 60.5, '空置', '', ''],
  ['車庫', '', 'B1-12', '車位', '', '', '', ''],
];

describe('a list of units', () => {
  test('makes what is new, shows what differs field by field, and doubles nothing', async () => {
    expect(await bringIn('units', UNITS)).toMatchObject({ kind: 'units', rows: 3, created: 3, rejected: 0 });
    const { rows } = await office.api.archives.listUnits();
    expect(rows.map(({ building, room, kind, note }) => [building, room, kind, note])).toEqual([
      ['1棟', '0101', 'residence', '=1+1'],
      ['1棟', '0102', 'shop', ''],
      ['車庫', 'B1-12', 'parking', ''],
    ]);
    const again = await prepare('units', await sheet(UNITS));
    expect(sumsOf(again.preview.counts)).toEqual([3, 0, 0, 3, 0]);

    const changed = UNITS.map((row, index) =>
      index === 1 ? ['一棟', '', '101', '', 93, '出租', '', ''] : row,
    );
    const { preview } = await prepare('units', await sheet(changed));
    expect(sumsOf(preview.counts)).toEqual([3, 0, 1, 2, 0]);
    expect(preview.changed[0]).toEqual({
      row: 2,
      name: '一棟101',
      changes: [
        { field: 'areaThousandths', person: '', before: '92080', after: '93000' },
        { field: 'occupancyState', person: '', before: 'ownerOccupied', after: 'let' },
      ],
    });
    await bringIn('units', changed);
    const [log] = await office.api.exchange.imports();
    expect(log).toMatchObject({ kind: 'units', changed: 1, unchanged: 2 });
    const [unit] = (await office.api.archives.listUnits()).rows;
    expect(await office.api.archives.history({ entity: 'unit', id: unit?.id ?? 0 })).toHaveLength(2);
  });

  test('names what is wrong with a row and imports the others', async () => {
    const { preview } = await prepare(
      'units',
      await sheet([
        ['樓棟', '房號', '面積', '交付日期', '用途'],
        ['1棟', '101', '1,5oo', '', ''],
        ['1棟', '102', '', '2026-02-31', ''],
        ['1棟', '103', '', '', '城堡'],
        ['1棟', '104', 80, '', ''],
        ['1棟', '0104', 80, '', ''],
        ['', '', 80, '', ''],
      ]),
    );
    expect(problemsOf(preview)).toEqual([
      [2, 'areaInvalid'],
      [3, 'dateInvalid'],
      [4, 'choiceUnknown'],
      [6, 'unitTwice'],
      [7, 'unitMissing'],
    ]);
    expect(preview.counts.created).toBe(1);
  });

  test('a CSV is read as a workbook is, and one in another encoding is refused with what to do', async () => {
    const csv = '\uFEFF樓棟,房號,備註\r\n1棟,0101,"有逗號,""引號"""\r\n1棟,0102,\'=SUM(A1)\r\n';
    const { preview, choice } = await prepare('units', new TextEncoder().encode(csv), 'units.csv');
    expect(sumsOf(preview.counts)).toEqual([2, 2, 0, 0, 0]);
    await office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash }));
    const { rows } = await office.api.archives.listUnits();
    expect(rows.map(({ room, note }) => [room, note])).toEqual([
      ['0101', '有逗號,"引號"'],
      ['0102', '=SUM(A1)'],
    ]);
    const gbk = new Uint8Array([0xc2, 0xa5, 0xb6, 0xb0, 0x2c, 0x31]);
    await expect(prepare('units', gbk, 'units.csv')).rejects.toMatchObject({
      failure: { kind: 'refused', reason: 'textEncoding' },
    });
  });
});

describe('a list of people', () => {
  const PEOPLE: Cell[][] = [
    ['樓棟', '房號', '姓名', '身份', '產權份額', '開始日期', '最後一天', '付款人', '電話', '證件號碼'],
    ['1棟', '0101', '陳大文', '業主', '60%', '2019-01-01', '', '是', '13800138000', 'A123456(7)'],
    ['1棟', '0101', '陳李美玲', '共有人', '40%', '2019-01-01', '', '', '13900139000', ''],
    ['1棟', '0101', '何租客', '租戶', '', '2018-01-01', '2018-12-31', '', '', ''],
  ];
  beforeEach(async () => {
    await bringIn('units', UNITS);
  });

  test('puts each where they belong, and the same list again changes nothing', async () => {
    expect(await bringIn('occupancies', PEOPLE)).toMatchObject({ created: 3, rejected: 0 });
    const { people } = await office.api.archives.unitFile({ id: 1 });
    expect(
      people.map(({ person, role, shareHundredths, when, isPayer }) => [
        person.name,
        role,
        shareHundredths,
        when,
        isPayer,
      ]),
    ).toEqual([
      ['陳大文', 'owner', 6000, 'now', true],
      ['陳李美玲', 'coOwner', 4000, 'now', false],
      ['何租客', 'tenant', null, 'past', false],
    ]);
    expect(sumsOf((await prepare('occupancies', await sheet(PEOPLE))).preview.counts)).toEqual([
      3, 0, 0, 3, 0,
    ]);
  });

  test('shows each field that differs, deletes nobody, and leaves masked numbers alone', async () => {
    await bringIn('occupancies', PEOPLE);
    const next: Cell[][] = [
      PEOPLE[0] ?? [],
      ['1棟', '0101', '陳大文', '業主', '50%', '2019-01-01', '', '', '138****8000、23456789', '******(7)'],
    ];
    const { preview, choice } = await prepare('occupancies', await sheet(next));
    expect(preview.changed[0]?.changes).toEqual([
      { field: 'phones', person: '陳大文', before: '138****8000', after: '****6789、138****8000' },
      { field: 'shareHundredths', person: '陳大文', before: '6000', after: '5000' },
    ]);
    expect(preview.notes).toContainEqual({ kind: 'maskedLeftAlone', rows: [2], count: 1 });
    expect(preview.notes).toContainEqual({ kind: 'notInFile', rows: [], count: 1 });
    await office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash }));
    const { people } = await office.api.archives.unitFile({ id: 1 });
    expect(people).toHaveLength(3);
    const reveal = { personId: people[0]?.person.id ?? 0, reason: '核對' };
    expect(await office.api.archives.reveal({ ...reveal, what: 'phones' })).toEqual({
      values: ['23456789', '13800138000'],
    });
    expect(await office.api.archives.reveal({ ...reveal, what: 'idNumber' })).toEqual({
      values: ['A123456(7)'],
    });
  });

  test('refuses what the archives would, each with its sentence', async () => {
    await bringIn('occupancies', PEOPLE);
    const head = PEOPLE[0] ?? [];
    const { preview } = await prepare(
      'occupancies',
      await sheet([
        head,
        ['1棟', '0101', '新業主', '共有人', '10%', '2020-01-01', '', '', '', ''],
        ['1棟', '0102', '王小明', '業主', '', '', '', '是', 'call me', ''],
        ['1棟', '0102', '李四', '業主', '', '', '', '是', '', ''],
        ['1棟', '0102', '張三', '業主', '', '', '', '是', '', ''],
        ['1棟', '9999', '王小明', '業主', '', '', '', '', '', ''],
        ['1棟', '0102', '', '業主', '', '', '', '', '', ''],
        ['1棟', '0102', '黃五', '業主', '', '', '', '', '', 110_101_199_003_074_510],
        ['1棟', '0102', '陳生', '業主', '', '', '', '', '', 'A123456(7)'],
      ]),
    );
    expect(problemsOf(preview)).toEqual([
      [2, 'notAccepted'],
      [3, 'phoneInvalid'],
      [5, 'payerTwice'],
      [6, 'unitUnknown'],
      [7, 'required'],
      [8, 'digitsLost'],
      [9, 'notAccepted'],
    ]);
    expect(preview.rejected[3]?.problems[0]?.values).toMatchObject({
      nearest: expect.stringContaining('1棟'),
    });
  });

  test('a phone kept as a number that may have lost its zero is said, not changed', async () => {
    const { preview } = await prepare(
      'occupancies',
      await sheet([
        ['樓棟', '房號', '姓名', '身份', '電話'],
        ['1棟', '0102', '王小明', '業主', 2_087_654_321],
      ]),
    );
    expect(preview.notes).toContainEqual({ kind: 'leadingZeroLost', rows: [2], count: 1 });
  });
});

describe('a list of vehicles', () => {
  test('is known by its plates, finds whose they are, and moves one to another household only after showing it', async () => {
    await bringIn('units', UNITS);
    await bringIn('occupancies', [
      ['樓棟', '房號', '姓名', '身份'],
      ['1棟', '0101', '陳大文', '業主'],
    ]);
    const head = ['樓棟', '房號', '車牌', '車主', '備註'];
    await bringIn('vehicles', [head, ['1棟', '0101', '粵B 12345', '陳大文', '白色']]);
    const { preview } = await prepare(
      'vehicles',
      await sheet([
        head,
        ['1棟', '0102', '粤b12345', '', ''],
        ['1棟', '0101', 'AB1234', '沒有這人', ''],
        ['1棟', '0101', 'CD1234', '', ''],
        ['1棟', '0102', 'cd 1234', '', ''],
      ]),
    );
    expect(preview.changed[0]?.changes).toEqual([
      { field: 'unit', person: '', before: '1棟0101', after: '1棟0102' },
      { field: 'driver', person: '', before: '陳大文', after: '' },
    ]);
    expect(problemsOf(preview)).toEqual([
      [3, 'personUnknown'],
      [5, 'rowTwice'],
    ]);
  });
});

test('a column that is not there leaves what is on file as it is, also that a vehicle or a unit is no longer used', async () => {
  await bringIn('units', UNITS);
  const [first] = (await office.api.archives.listUnits()).rows;
  const unit = await office.api.archives.unitFile({ id: first?.id ?? 0 });
  await bringIn('vehicles', [
    ['樓棟', '房號', '車牌', '使用狀態'],
    ['1棟', '0101', '粵B12345', '停用'],
  ]);
  const vehicles = [
    ['樓棟', '房號', '車牌'],
    ['1棟', '0101', '粵B12345'],
  ];
  expect(sumsOf((await prepare('vehicles', await sheet(vehicles))).preview.counts)).toEqual([1, 0, 0, 1, 0]);
  const { id, version, buildingId, entrance, room } = unit.unit;
  await office.api.archives.saveUnit({ id, version, buildingId, entrance, room, active: false });
  const units = [
    ['樓棟', '房號'],
    ['1棟', '0101'],
  ];
  expect(sumsOf((await prepare('units', await sheet(units))).preview.counts)).toEqual([1, 0, 0, 1, 0]);
});

describe('opening balances', () => {
  const HEAD = ['樓棟', '房號', '收費項目', '月份', '欠費金額', '預收金額'];
  let approved: Api;
  beforeEach(async () => {
    approved = await office.approvedBy('supervisor');
    await bringIn('units', UNITS);
    await office.api.fees.saveItem({ code: 'WY', name: '物業服務費', formula: 'areaPrice' });
  });

  test('become charges that say what they are and money held, once however often they come', async () => {
    const rows: Cell[][] = [
      HEAD,
      ['1棟', '0101', '物業服務費', '2026-03', 128.91, ''],
      ['1棟', '0101', 'wy', '2026年4月', '128.91', 0],
      ['1棟', '0101', 'wy', 46_143, 10, ''],
      ['1棟', '0102', '', '', '', '500.00'],
    ];
    expect(await bringIn('openingBalances', rows, approved)).toMatchObject({ created: 4, rejected: 0 });
    const account = await office.api.fees.unitAccount({ unitId: 1 });
    expect(
      account.outstanding.map(({ periodStart, owedCents, inputs }) => [
        periodStart,
        owedCents,
        inputs.formula,
      ]),
    ).toEqual([
      ['2026-03-01', 12_891, 'openingBalance'],
      ['2026-04-01', 12_891, 'openingBalance'],
      ['2026-05-01', 1000, 'openingBalance'],
    ]);
    expect((await office.api.fees.unitAccount({ unitId: 2 })).creditCents).toBe(50_000);
    await assertBooksTie(office);
    expect(sumsOf((await prepare('openingBalances', await sheet(rows))).preview.counts)).toEqual([
      4, 0, 0, 4, 0,
    ]);
  });

  test('a wrong amount is corrected by cancelling it with a second person’s approval, and a paid one stays', async () => {
    await bringIn(
      'openingBalances',
      [
        HEAD,
        ['1棟', '0101', 'WY', '2026-03', 100, ''],
        ['1棟', '0101', 'WY', '2026-04', 100, ''],
        ['1棟', '0102', '', '', '', 500],
      ],
      approved,
    );
    const [first] = (await office.api.fees.unitAccount({ unitId: 1 })).outstanding;
    await office.api.fees.takePayment({
      unitId: 1,
      amountCents: 4000,
      method: 'cash',
      chargeIds: [first?.chargeId ?? 0],
    });
    const next = await sheet([
      HEAD,
      ['1棟', '0101', 'WY', '2026-03', 90, ''],
      ['1棟', '0101', 'WY', '2026-04', 80, ''],
      ['1棟', '0102', '', '', '', 450],
    ]);
    const { choice, preview } = await prepare('openingBalances', next);
    expect(problemsOf(preview)).toEqual([[2, 'openingPaid']]);
    expect(preview.changed.map(({ changes }) => changes[0])).toEqual([
      { field: 'owed', person: '', before: '10000', after: '8000' },
      { field: 'prepaid', person: '', before: '50000', after: '45000' },
    ]);
    await expect(office.api.exchange.runImport({ ...choice, hash: preview.hash })).rejects.toMatchObject({
      failure: {
        kind: 'refused',
        reason: 'approvalNeeded',
        values: { subject: 'list.xlsx', rows: 2, beforeCents: 60_000, amountCents: 53_000 },
      },
    });
    await office.finish(await approved.exchange.runImport({ ...choice, hash: preview.hash }));
    expect(await office.api.fees.unitAccount({ unitId: 1 })).toMatchObject({ owedCents: 14_000 });
    expect(await office.api.fees.unitAccount({ unitId: 2 })).toMatchObject({ creditCents: 45_000 });
    await assertBooksTie(office);
  });

  test('money held for a household comes in with a second person who sees how much, and not later than while its file is kept', async () => {
    const rows = [HEAD, ['1棟', '0101', 'WY', '2026-03', 100, ''], ['1棟', '0102', '', '', '', '500.00']];
    const { choice, preview } = await prepare('openingBalances', await sheet(rows));
    const failure = await office.api.exchange.runImport({ ...choice, hash: preview.hash }).then(
      () => null,
      (error: unknown) => (error instanceof ApiError ? error.failure : error),
    );
    expect(failure).toMatchObject({
      reason: 'approvalNeeded',
      values: { kind: 'correctOpening', rows: 1, beforeCents: 0, amountCents: 50_000, onlyNow: 1 },
    });
    const asked = approvalNeededSchema.parse((failure as { values: unknown }).values).asked;
    await expect(office.api.access.askApproval({ asked })).rejects.toMatchObject({
      failure: { reason: 'approvalOnlyNow' },
    });
    expect((await office.api.fees.unitAccount({ unitId: 2 })).creditCents).toBe(0);
    await office.finish(await approved.exchange.runImport({ ...choice, hash: preview.hash }));
    expect((await office.api.fees.unitAccount({ unitId: 2 })).creditCents).toBe(50_000);
  });

  test('an amount becomes nothing as it becomes any other, and nothing where nothing was is no change', async () => {
    const enter = [HEAD, ['1棟', '0101', 'WY', '2026-03', 100, ''], ['1棟', '0102', '', '', '', 500]];
    await bringIn('openingBalances', enter, approved);
    const nothing = [HEAD, ['1棟', '0101', 'WY', '2026-03', '0.00', ''], ['1棟', '0102', '', '', '', '0.00']];
    const { preview } = await prepare('openingBalances', await sheet(nothing));
    expect(preview.changed.map(({ changes }) => changes[0])).toEqual([
      { field: 'owed', person: '', before: '10000', after: '0' },
      { field: 'prepaid', person: '', before: '50000', after: '0' },
    ]);
    expect(await bringIn('openingBalances', nothing, approved)).toMatchObject({ changed: 2 });
    expect(await office.api.fees.unitAccount({ unitId: 1 })).toMatchObject({ owedCents: 0 });
    expect(await office.api.fees.unitAccount({ unitId: 2 })).toMatchObject({ creditCents: 0 });
    await assertBooksTie(office);
    const all = [...nothing, ['車庫', 'B1-12', '', '', 0, 0]];
    expect(await bringIn('openingBalances', all)).toMatchObject({ unchanged: 3 });
    await bringIn('openingBalances', enter, approved);
    expect((await office.api.fees.unitAccount({ unitId: 2 })).creditCents).toBe(50_000);
    await assertBooksTie(office);
  });

  test('what was billed already, what is no amount and what is later than now is refused with its sentence', async () => {
    const item = (await office.api.fees.items())[0];
    await office.api.fees.setPrice({
      itemId: item?.id ?? 0,
      fromOn: '2026-01-01',
      priceTenThousandths: 14_000,
    });
    await office.api.fees.attach({ itemId: item?.id ?? 0, to: { kind: 'rule' }, fromOn: '2026-01-01' });
    await office.api.fees.billUnit({ unitId: 1, month: '2026-05', itemIds: [item?.id ?? 0] });
    const { preview } = await prepare(
      'openingBalances',
      await sheet([
        HEAD,
        ['1棟', '0101', 'WY', '2026-05', 100, ''],
        ['1棟', '0101', 'WY', '2026-06', '1,5oo', ''],
        ['1棟', '0101', 'WY', '2026-06', '1.234', ''],
        ['1棟', '0101', 'WY', '2026-06', -50, ''],
        ['1棟', '0101', 'WY', '2026-06', '123.4567', ''],
        ['1棟', '0101', 'WY', '2027-01', 100, ''],
        ['1棟', '0101', '停車費', '2026-06', 100, ''],
        ['1棟', '0101', 'WY', '', 100, ''],
        ['1棟', '0101', 'WY', '2026-06', 100, 100],
        ['1棟', '0101', 'WY', '2026-13', 100, ''],
      ]),
    );
    expect(problemsOf(preview)).toEqual([
      [2, 'chargedAlready'],
      [3, 'amountInvalid'],
      [4, 'amountAmbiguous'],
      [5, 'amountRange'],
      [6, 'amountRange'],
      [7, 'monthLater'],
      [8, 'itemUnknown'],
      [9, 'required'],
      [10, 'owedOrPrepaid'],
      [11, 'monthInvalid'],
    ]);
    // A later bill leaves out the days that an opening balance covers.
    await bringIn('openingBalances', [HEAD, ['1棟', '0101', 'WY', '2026-07', 100, '']]);
    const billing = await office.api.fees.previewBilling({
      month: '2026-07',
      itemIds: [item?.id ?? 0],
      unitId: 1,
    });
    expect(billing.counts).toMatchObject({ charges: 0, skipped: { alreadyBilled: 1 } });
  });

  test('a supervisor may enter them but not correct them', async () => {
    await bringIn('openingBalances', [HEAD, ['1棟', '0101', 'WY', '2026-03', 100, '']]);
    const window = await office.openWindowAs('supervisor');
    const ticket = office.office.tray.put(
      { name: 'list.xlsx', bytes: await sheet([HEAD, ['1棟', '0101', 'WY', '2026-03', 90, '']]) },
      window.connection.id,
    );
    const {
      sheet: name,
      headerRow,
      columns,
    } = await window.api.exchange.inspectImport({
      kind: 'openingBalances',
      ticket,
    });
    const preview = await window.api.exchange.previewImport({
      kind: 'openingBalances',
      ticket,
      sheet: name,
      headerRow,
      columns: columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
    });
    expect(problemsOf(preview)).toEqual([[2, 'managerNeeded']]);
  });
});

describe('meters and their base readings', () => {
  test('come in by unit, kind and number, show what differs, and refuse what a counter cannot show', async () => {
    await bringIn('units', UNITS);
    const head = ['房屋', '錶類', '錶號', '底數', '安裝日期', '倍率', '位數'];
    const rows: Cell[][] = [
      head,
      ['1棟0101', '水錶', '00123', '1024.5', '2020-05-01', '', ''],
      ['1棟0101', '電錶', 'E-9', 15, '', 40, 6],
    ];
    expect(await bringIn('meters', rows)).toMatchObject({ created: 2 });
    expect(
      (await office.api.meters.ofUnit({ unitId: 1 })).map(
        ({ kind, number, digits, multiplierThousandths, baseReadingThousandths }) => [
          kind,
          number,
          digits,
          multiplierThousandths,
          baseReadingThousandths,
        ],
      ),
    ).toEqual([
      ['electricity', 'E-9', 6, 40_000, 15_000],
      ['water', '00123', 5, 1000, 1_024_500],
    ]);
    const { preview } = await prepare(
      'meters',
      await sheet([
        head,
        ['1棟0101', '水錶', '00123', '1030', '', '', ''],
        ['1棟0102', '水錶', 'W1', '123456', '', '', 5],
        ['1棟0102', '望遠鏡', 'W2', '1', '', '', ''],
        ['1棟0102', '水錶', 'W3', '-1', '', '', ''],
      ]),
    );
    expect(preview.changed[0]?.changes).toEqual([
      { field: 'baseReadingThousandths', person: '', before: '1024500', after: '1030000' },
    ]);
    expect(problemsOf(preview)).toEqual([
      [3, 'notAccepted'],
      [4, 'choiceUnknown'],
      [5, 'readingInvalid'],
    ]);
  });

  test('a meter is kept by hand under the same rules', async () => {
    await bringIn('units', UNITS);
    const meter = await office.api.meters.save({ unitId: 1, kind: 'gas', number: 'G1' });
    await expect(office.api.meters.save({ unitId: 1, kind: 'gas', number: 'g-1' })).rejects.toMatchObject({
      failure: { reason: 'meterExists' },
    });
    await expect(
      office.api.meters.save({ unitId: 1, kind: 'water', digits: 4, baseReadingThousandths: 10_000_000 }),
    ).rejects.toMatchObject({ failure: { reason: 'readingBeyondDigits' } });
    const {
      useState: _use,
      unitName: _unit,
      building: _building,
      entrance: _entrance,
      room: _room,
      ...fields
    } = meter;
    expect(await office.api.meters.save({ ...fields, active: false })).toMatchObject({ active: false });
    expect((await office.api.meters.list()).rows).toHaveLength(1);
  });
});

describe('the template of each kind', () => {
  test.each(IMPORT_KINDS)(
    'for %s needs no matching in any language, and by itself brings in nothing',
    async (kind) => {
      for (const language of LANGUAGES) {
        await office.api.exchange.importTemplate({ kind, language });
        const bytes = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
        const ticket = office.office.tray.put({ name: 'template.xlsx', bytes }, office.connection.id);
        const found = await office.api.exchange.inspectImport({ kind, ticket });
        expect(found.columns.map(({ header, guess }) => (guess === null ? header : null))).toEqual(
          found.columns.map(() => null),
        );
        await expect(prepare(kind, bytes)).rejects.toMatchObject({
          failure: { kind: 'refused', reason: 'templateUntouched' },
        });
      }
    },
  );
});

test('the template says how a bare number in a column of shares is read', async () => {
  await office.api.exchange.importTemplate({ kind: 'occupancies', language: 'zh-Hant' });
  const bytes = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
  const [written] = await readWorkbook(bytes);
  const headings = Array.from({ length: written?.columnCount ?? 0 }, (_, column) => written?.cell(0, column));
  expect(headings).toContainEqual({ kind: 'text', text: '產權份額（%；0.5 即 0.5%，一半寫 50%）' });
});

test('a field of another kind, and a file without what a kind needs, are refused', async () => {
  const bytes = await sheet([
    ['樓棟', '房號'],
    ['1棟', '101'],
  ]);
  await expect(prepare('vehicles', bytes)).rejects.toMatchObject({ failure: { reason: 'columnMissing' } });
  const ticket = office.office.tray.put({ name: 'a.xlsx', bytes }, office.connection.id);
  await expect(
    office.api.exchange.previewImport({
      kind: 'vehicles',
      ticket,
      sheet: '資料',
      headerRow: 1,
      columns: [{ column: 0, field: 'ownerName' }],
    }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
});
