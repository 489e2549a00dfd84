import { readdirSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportChoice, ImportInspection } from '../../shared/features/exchange/exchange.contract.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { hostileWorkbooks } from '../fixtures/hostile-workbooks.ts';
import { faultyRoll, messyRoll, workbook } from '../fixtures/messy-roll.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

function upload(bytes: Uint8Array, name = '業主名冊.xlsx'): string {
  return office.office.tray.put({ name, bytes }, office.connection.id);
}

function chosen(ticket: string, found: ImportInspection): ImportChoice {
  return {
    kind: 'roll',
    ticket,
    sheet: found.sheet,
    headerRow: found.headerRow,
    columns: found.columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  };
}

async function prepare(bytes: Uint8Array) {
  const ticket = upload(bytes);
  const found = await office.api.exchange.inspectImport({ kind: 'roll', ticket });
  const choice = chosen(ticket, found);
  return { found, choice, preview: await office.api.exchange.previewImport(choice) };
}

async function importAll(bytes: Uint8Array) {
  const { choice, preview } = await prepare(bytes);
  return office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash }));
}

/** Everything that an import may touch. */
function contents(): string {
  const { database } = office.office.core.office;
  const tables = [
    'building',
    'unit',
    'person',
    'person_phone',
    'occupancy',
    'vehicle',
    'audit',
    'import_log',
  ];
  return JSON.stringify(tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()));
}

const sums = ({ rows, created, changed, unchanged, rejected }: Record<string, unknown>) =>
  [rows, created, changed, unchanged, rejected].map(Number);

describe('an owner roll as an office keeps it', () => {
  test('its headings are found below the title and matched in any order', async () => {
    const { found } = await prepare(await messyRoll());
    expect(found.headerRow).toBe(3);
    expect(found.hiddenRows).toBe(1);
    expect(found.columns.map((column) => column.guess)).toEqual([
      'ownerPhone',
      'ownerName',
      'building',
      'room',
      'area',
      'handedOverOn',
      'tenantName',
      'plates',
      'note',
    ]);
    expect(found.columns[4]).toMatchObject({
      letter: 'E',
      header: '建築面積（㎡）',
      samples: ['92.08㎡', '88.5', '101.256 平方米'],
    });
  });

  test('its households arrive with owners, phones, areas and dates read as meant', async () => {
    const { preview } = await prepare(await messyRoll());
    expect(sums(preview.counts)).toEqual([5, 5, 0, 0, 0]);
    expect(preview.notes).toEqual(
      expect.arrayContaining([
        { kind: 'totalRow', rows: [9], count: 1 },
        { kind: 'footerRow', rows: [10], count: 1 },
        { kind: 'hiddenRow', rows: [6], count: 1 },
      ]),
    );
    const result = await importAll(await messyRoll());
    expect(sums(result)).toEqual([5, 5, 0, 0, 0]);
    const { database } = office.office.core.office;
    const units = database
      .prepare(
        'SELECT display_name AS unit, area_thousandths AS area, handed_over_on AS day, note FROM unit ORDER BY id',
      )
      .all();
    expect(units).toEqual([
      { unit: '1棟101', area: 92_080, day: '2019-05-01', note: '' },
      { unit: '1棟102', area: 88_500, day: '2020-03-15', note: '' },
      { unit: '1棟0201', area: 101_256, day: '2020-07-08', note: '有狗；2345 6789 (太太)' },
      { unit: '1棟202', area: 88_000, day: '2020-05-01', note: '' },
      { unit: '2棟101', area: 120_000, day: '2021-01-01', note: '公司戶' },
    ]);
    const people = database
      .prepare(
        `SELECT p.name, p.kind, o.role, (SELECT group_concat(phone, ' ' ORDER BY position) FROM person_phone WHERE person_id = p.id) AS phones
         FROM occupancy o JOIN person p ON p.id = o.person_id ORDER BY o.id`,
      )
      .all();
    expect(people).toEqual([
      { name: '陳大文', kind: 'individual', role: 'owner', phones: '13800138000' },
      { name: '李小明', kind: 'individual', role: 'owner', phones: '13800138001' },
      { name: '王美麗', kind: 'individual', role: 'coOwner', phones: '13900139002' },
      { name: '歐陽修', kind: 'individual', role: 'owner', phones: '23456789' },
      { name: '何租客', kind: 'individual', role: 'tenant', phones: null },
      { name: '張三', kind: 'individual', role: 'owner', phones: '13800138003' },
      { name: '李四', kind: 'individual', role: 'coOwner', phones: null },
      { name: '安居置業有限公司', kind: 'company', role: 'owner', phones: null },
    ]);
    expect(database.prepare('SELECT plate FROM vehicle ORDER BY id').pluck().all()).toEqual([
      '粵B12345',
      'AB 1234',
      'CD 5678',
    ]);
  });

  test('the same file a second time changes nothing and says when and by whom it was imported', async () => {
    const bytes = await messyRoll();
    await importAll(bytes);
    const before = contents();
    const { found, preview, choice } = await prepare(bytes.slice());
    expect(found.earlier).toEqual({
      importedAt: '2026-11-23T02:00:00.000Z',
      staffName: '陳經理',
      created: 5,
      changed: 0,
    });
    expect(sums(preview.counts)).toEqual([5, 0, 0, 5, 0]);
    const again = await office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash }));
    expect(sums(again)).toEqual([5, 0, 0, 5, 0]);
    const rows = (text: string) => (JSON.parse(text) as unknown[]).slice(0, 6);
    expect(rows(contents())).toEqual(rows(before));
    expect((await office.api.exchange.imports()).rows.map((one) => one.id)).toEqual([2, 1]);
  });

  test('a changed roll shows each change field by field before it is made', async () => {
    await importAll(await messyRoll());
    const { preview } = await prepare(
      await workbook({
        rows: [
          ['房號', '面積', '業主電話', '業主'],
          ['1-101', '93', '13900000000', '陳大文'],
          ['3-301', '50', '', '新業主'],
        ],
      }),
    );
    expect(sums(preview.counts)).toEqual([2, 1, 1, 0, 0]);
    expect(preview.changed[0]).toMatchObject({ row: 2, name: '1棟101' });
    expect(preview.changed[0]?.changes.map((change) => change.field)).toContain('areaThousandths');
  });

  test('two rows of headings and one row for each owner are understood', async () => {
    const { found, preview } = await prepare(
      await workbook({
        rows: [
          ['樓座', '房号', '業主資料', null, '租戶', null, '面積'],
          [null, null, '姓名', '電話', '姓名', '電話', null],
          ['A座', '12B', '陳一', '91234567', '何二', '61234567', 70],
          ['A座', '12C', '陳三', '91234568', '', '', 71],
          ['A座', '12C', '陳四', '91234569', '', '', 71],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
          { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
          { startRow: 0, startCol: 4, endRow: 0, endCol: 5 },
          { startRow: 0, startCol: 6, endRow: 1, endCol: 6 },
        ],
      }),
    );
    expect(found.columns.map((column) => column.guess)).toEqual([
      'building',
      'room',
      'ownerName',
      'ownerPhone',
      'tenantName',
      'tenantPhone',
      'area',
    ]);
    expect(sums(preview.counts)).toEqual([3, 3, 0, 0, 0]);
    expect(preview.created.map(({ name, facts }) => [name, ...facts.map(({ text }) => text)])).toEqual([
      ['A座12B', '陳一', '何二', '70'],
      ['A座12C', '陳三、陳四', '', '71'],
    ]);
  });
});

test('owners of one name are told apart by their ID numbers, in a file and on file', async () => {
  const HEAD = ['樓棟', '房號', '業主', '身份證號'];
  await importAll(await workbook({ rows: [HEAD, ['1', '101', '陳大文、陳大文', 'A123456(3)、B765432(1)']] }));
  const people = async () =>
    (await office.api.archives.unitFile({ id: 1 })).people.map(({ person, when }) => [person.id, when]);
  expect(await people()).toEqual([
    [1, 'now'],
    [2, 'now'],
  ]);
  await importAll(await workbook({ rows: [HEAD, ['1', '101', '陳大文', 'C111222(0)']] }));
  expect(new Set((await people()).map(([id]) => id)).size).toBe(3);
});

describe('the empty template', () => {
  test.each(LANGUAGES)('in %s needs no matching', async (language) => {
    await office.api.exchange.importTemplate({ kind: 'roll', language });
    const template = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
    const found = await office.api.exchange.inspectImport({ kind: 'roll', ticket: upload(template) });
    expect(found.columns.map((column) => column.guess)).toEqual([
      'building',
      'entrance',
      'room',
      'area',
      'ownerName',
      'ownerPhone',
      'ownerIdNumber',
      'mailingAddress',
      'tenantName',
      'tenantPhone',
      'plates',
      'handedOverOn',
      'occupancyState',
      'note',
    ]);
  });
});

describe('rows that cannot be imported', () => {
  test('each says why, the rest is imported, and no row is lost', async () => {
    const { preview } = await prepare(await faultyRoll());
    expect(sums(preview.counts)).toEqual([13, 1, 0, 0, 12]);
    expect(preview.rejected.map((one) => [one.row, ...one.problems.map((problem) => problem.code)])).toEqual([
      [3, 'unitMissing'],
      [4, 'digitsLost'],
      [5, 'phoneInvalid'],
      [6, 'areaInvalid'],
      [7, 'areaNotMetric'],
      [8, 'dateInvalid'],
      [9, 'unitTwice'],
      [10, 'idNumbersUneven'],
      [11, 'cellError', 'formulaWithoutValue'],
      [12, 'badText'],
      [13, 'unitUnclear'],
      [14, 'nameMissing'],
    ]);
    expect(sums(await importAll(await faultyRoll()))).toEqual([13, 1, 0, 0, 12]);
  });

  test('they come back as a workbook with the reason in a last column, in the language asked for', async () => {
    const { choice } = await prepare(await faultyRoll());
    const { rows } = await office.api.exchange.rejectedRows({ ...choice, language: 'en' });
    expect(rows).toBe(12);
    const delivered = office.desktop.delivered.at(-1);
    const [sheet] = (await readXlsx(delivered?.bytes ?? new Uint8Array())).sheets;
    expect(sheet?.rows[0]).toEqual([
      '房号',
      '业主',
      '身份证号',
      '手机',
      '建筑面积',
      '入住日期',
      'Why not imported',
    ]);
    expect(sheet?.rows).toHaveLength(13);
    expect(sheet?.rows[4]).toEqual([
      '1-104',
      '王五',
      null,
      '13800138001',
      '1,5oo',
      null,
      'Floor area：“1,5oo” is not an area. Write it like 92.08.',
    ]);
    expect(sheet?.rows[9]?.[6]).toContain('#REF!');
  });
});

describe('an import that does not come to its end', () => {
  const many = () =>
    writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['房號', '業主'],
            ...Array.from({ length: 400 }, (_, index) => [`1-${1000 + index}`, `業主${index}`]),
          ],
        },
      ],
    });

  test('cancelled half-way it leaves nothing but its backup', async () => {
    const { choice, preview } = await prepare(await many());
    const before = contents();
    const ticket = await office.api.exchange.runImport({ ...choice, hash: preview.hash });
    // Waits until the first rows are written, so that there is something to undo.
    while ((await office.api.jobs.status(ticket)).done < 420) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    expect(await office.api.jobs.cancel({ jobId: ticket.jobId })).toMatchObject({ state: 'cancelled' });
    expect(contents()).toBe(before);
    const { backups } = await office.api.safekeeping.backups();
    expect(backups).toMatchObject([{ cause: 'beforeImport', state: 'verified' }]);
  });

  test('it is refused when the archives changed since the check', async () => {
    const { choice, preview } = await prepare(await messyRoll());
    await importAll(
      await workbook({
        rows: [
          ['房號', '面積'],
          ['1-101', '50'],
        ],
      }),
    );
    const before = contents();
    await expect(
      office.finish(await office.api.exchange.runImport({ ...choice, hash: preview.hash })),
    ).rejects.toMatchObject({ failure: { reason: 'archivesChanged' } });
    expect(contents()).toBe(before);
  });

  test('a repeated request with its key imports once', async () => {
    const { choice, preview } = await prepare(await messyRoll());
    const key = 'one-import-key';
    const first = await office.finish(
      await office.api.exchange.runImport({ ...choice, hash: preview.hash }, { key }),
    );
    const second = await office.finish(
      await office.api.exchange.runImport({ ...choice, hash: preview.hash }, { key }),
    );
    expect(second).toEqual(first);
    expect((await office.api.exchange.imports()).rows).toHaveLength(1);
  });
});

describe('files that are no roll', () => {
  test('each gets its own refusal and nothing is written', async () => {
    const before = contents();
    for (const [what, bytes, reason] of await hostileWorkbooks()) {
      await expect(
        office.api.exchange.inspectImport({ kind: 'roll', ticket: upload(bytes) }),
        what,
      ).rejects.toMatchObject({
        failure: { kind: 'refused', reason },
      });
    }
    expect(contents()).toBe(before);
    expect(readdirSync(office.office.core.office.files.backups)).toEqual([]);
  });

  test('a sheet without rows, without a room column, too long or too wide is refused with its own words', async () => {
    const refused = async (bytes: Uint8Array, reason: string) => {
      const ticket = upload(bytes);
      const attempt = office.api.exchange
        .inspectImport({ kind: 'roll', ticket })
        .then((found) => office.api.exchange.previewImport(chosen(ticket, found)));
      await expect(attempt).rejects.toMatchObject({ failure: { kind: 'refused', reason } });
    };
    await refused(await workbook({ rows: [[null]] }), 'noRows');
    await refused(await workbook({ rows: [['房號', '業主']] }), 'noRows');
    await refused(
      await workbook({
        rows: [
          ['姓名', '電話'],
          ['陳', '12345678'],
        ],
      }),
      'unitColumnMissing',
    );
    await refused(
      await workbook({
        rows: [['房號', '業主'], ...Array.from({ length: 20_001 }, (_, index) => [`1-${index}`, 'x'])],
      }),
      'tooManyRows',
    );
    await refused(
      await workbook({
        rows: [['房號', ...Array.from({ length: 120 }, (_, index) => `欄${index}`)], ['1-101']],
      }),
      'tooManyColumns',
    );
    await refused(
      await workbook({
        rows: [['房號']],
        cells: new Map([['1048575,16383', { value: 1, type: 'number' as const }]]),
      }),
      'tooManyRows',
    );
  }, 60_000);

  test('a ticket of nobody or of another window is refused', async () => {
    const other = office.openWindow();
    const ticket = office.office.tray.put({ name: 'x', bytes: await messyRoll() }, other.connection.id);
    await expect(office.api.exchange.inspectImport({ kind: 'roll', ticket })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
  });
});
