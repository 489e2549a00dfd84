import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { writeCsv } from '../../electron/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../electron/spreadsheet/write-workbook.ts';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import { oweSinceAugust } from '../contract/busy-dunning.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { FORMULA_PAYLOADS, TYPED_PAYLOADS } from '../fixtures/formula-payloads.ts';
import { bringInList } from '../fixtures/import-list.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

let fees: FeeOffice;
let pack: ReadonlyMap<string, Buffer>;

/** The next payload of the list, short enough for the field. */
function payloads(): (longest: number) => string {
  let next = 0;
  return (longest) => {
    next += 1;
    const short = TYPED_PAYLOADS.filter((text) => text.length <= longest);
    return short[next % short.length] ?? '=1';
  };
}

beforeAll(async () => {
  fees = await createFeeOffice(2, new Date('2026-08-01T02:00:00Z'));
  await oweSinceAugust(fees);
  const { office, unitIds, management } = fees;
  const { api, office: inner, connection } = office;
  const next = payloads();
  await api.archives.saveSite({
    siteName: next(80),
    companyName: next(80),
    officeName: next(80),
    hotline: next(40),
    address: next(80),
    timeZone: 'Asia/Hong_Kong',
    currency: 'CNY',
    version: 1,
  });
  await api.access.addStaff({
    userName: next(40),
    displayName: next(40),
    role: 'steward',
    password: 'first password',
  });
  const item = await api.fees.saveItem({ code: next(20), name: next(40), formula: 'fixed', note: next(80) });
  await api.fees.setPrice({ itemId: item.id, fromOn: '2026-01-01', amountCents: 12_345, source: next(80) });
  await api.fees.attach({ itemId: item.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  // Every payload is once a name, a room and a note, so that each reaches every export.
  for (const [index, text] of TYPED_PAYLOADS.entries()) {
    const building = await api.archives.saveBuilding({ name: `${next(30)}${index}` });
    const unit = await api.archives.saveUnit({
      buildingId: building.id,
      entrance: next(20),
      room: `${text.slice(0, 30)}${index}`,
      areaThousandths: 92_080,
      note: text,
    });
    await api.archives.addOccupancy({
      unitId: unit.id,
      role: 'owner',
      isPayer: true,
      reason: text,
      person: {
        name: text.slice(0, 60),
        honorific: next(20),
        idType: next(20),
        idNumber: `${next(30)}${index}`,
        email: next(80),
        mailingAddress: next(80),
        note: next(80),
      },
    });
    const kind = {
      code: `P${index}A`,
      name: text.slice(0, 60),
      process: 'moveIn',
      required: true,
      identity: false,
    } as const;
    const { id: kindId } = await api.documents.saveKind(kind);
    const scan = inner.tray.put({ name: text, bytes: jpegPhoto() }, connection.id);
    await api.documents.add({ ticket: scan, unitId: unit.id, kindId, title: next(80), note: next(80) });
    await api.documents.notePaper({
      unitId: unit.id,
      kindId,
      standing: 'paper',
      box: next(30),
      shelf: next(30),
      reason: next(80),
      version: 0,
    });
    await api.documents.lend({
      unitId: unit.id,
      kindId,
      borrower: text.slice(0, 60),
      purpose: next(80),
      manner: 'read',
      dueOn: '2026-11-30',
    });
    const filed = await api.filing.saveEntry({
      register: 'internal',
      passedOn: '2026-11-20',
      title: text.slice(0, 200),
      correspondent: next(80),
      senderNumber: next(80),
      handler: next(60),
      signer: next(60),
      unitId: unit.id,
      note: next(80),
      registered: true,
    });
    await api.filing.archive({
      id: filed.id,
      version: filed.version,
      archiveClass: 'YZ',
      organisation: 'KFB',
      year: 2026,
      retentionClassId: 2,
      box: next(40),
    });
    await api.archives.saveVehicle({ unitId: unit.id, plate: `${next(14)}${index}`, note: next(80) });
    const { id: meterId } = await api.meters.save({
      unitId: unit.id,
      kind: 'water',
      number: `${next(30)}${index}`,
      note: next(80),
    });
    await api.meters.record({
      meterId,
      month: '2026-10',
      readOn: '2026-10-20',
      currentThousandths: 1000,
      reader: next(40),
      note: next(80),
    });
    await api.meters.enterSupplierBill({
      meterKind: 'water',
      month: '2026-10',
      supplier: text.slice(0, 60),
      documentNumber: `${next(50)}${index}`,
      quantityThousandths: 1000,
      amountCents: 100,
      note: next(80),
    });
    const { id: keyId, version: keyVersion } = await api.household.saveKey({
      unitId: unit.id,
      kind: 'key',
      number: `${next(30)}${index}`,
      label: next(60),
      note: next(80),
    });
    await api.household.signOutKey({
      id: keyId,
      version: keyVersion,
      holder: text.slice(0, 60),
      purpose: next(80),
      dueOn: '2026-11-30',
    });
    await api.fees.attach({
      itemId: management.id,
      to: { kind: 'units', unitIds: [unit.id] },
      fromOn: '2026-01-01',
    });
    const draft = await api.letters.saveDraft({
      kind: 'memo',
      language: 'zh-Hant',
      body: `# ${text}\n${text}`,
      unitId: null,
      values: { toDepartment: text, fromDepartment: next(60), subject: text },
      templateId: null,
    });
    if (index % 10 === 0) await api.letters.issue({ id: draft.id, version: draft.version });
    // Audit reasons may hold what older versions let through.
    await inner.core.write(
      connection,
      { key: `payload-${index}`, path: 'access.test', staffId: 1, inputHash: '' },
      (write) => {
        write.record({
          entity: text,
          entityId: text,
          reason: FORMULA_PAYLOADS[index] ?? text,
          after: { text },
        });
        return {};
      },
    );
  }
  const approved = await office.approvedBy('supervisor');
  const run = await office.finish(
    await api.fees.startBilling({ month: '2026-10', itemIds: [item.id, management.id] }),
  );
  await office.finish(await api.fees.publishRun({ runId: run.id }));
  for (const unitId of unitIds) {
    const receipt = await api.fees.takePayment({
      unitId,
      amountCents: 5000,
      method: 'cash',
      payerName: next(80),
      voucherNumber: next(60),
      bookNumber: next(40),
      note: next(80),
    });
    await approved.fees.voidReceipt({ receiptId: receipt.id, reason: next(80) });
  }
  const purpose = await api.fees.saveCreditPurpose({ name: next(30), itemIds: [management.id] });
  const [unitId = 0] = unitIds;
  await api.fees.takePayment({
    unitId,
    amountCents: 100,
    prepayCents: 100,
    creditPurposeId: purpose.id,
    method: 'cash',
    payerName: next(80),
  });
  const [owed] = (await api.fees.unitAccount({ unitId })).outstanding;
  const off = { kind: 'amount', amountCents: 1 } as const;
  await api.fees.giveDiscount({ chargeId: owed?.chargeId ?? 0, off, reason: next(80) });
  await api.dunning.makePlan({ month: '2026-11', dueBy: '2026-11-30' });
  for (const unitId of unitIds) {
    await approved.fees.grantReduction({
      unitId,
      itemId: management.id,
      kind: 'vacancy',
      offHundredths: 3000,
      fromOn: '2027-01-01',
      toOn: '2027-06-30',
      applicant: next(80),
      appliedOn: '2026-11-01',
      evidence: next(200),
      basis: next(200),
    });
  }
  await bringInList(
    office,
    'vehicles',
    await workbook({
      rows: [
        ['樓棟', '房號', '車牌'],
        ['1棟', '101', '=HYPERLINK'],
      ],
    }),
  );
  const old = await api.filing.saveEntry({
    register: 'internal',
    passedOn: '2000-05-06',
    title: next(200),
    registered: true,
  });
  const tenYears = (await api.filing.retentionClasses()).find(({ code }) => code === 'HJTS');
  const gone = await api.filing.archive({
    id: old.id,
    version: old.version,
    archiveClass: 'WS',
    organisation: 'KFB',
    year: 2000,
    retentionClassId: tenYears?.id ?? 0,
  });
  await api.filing.drawUpDisposal({ entryIds: [gone.id] });
  const charge = (await api.fees.listCharges()).rows[0];
  await approved.fees.cancelCharge({ chargeId: charge?.id ?? 0, reason: next(80) });
  await office.finish(await approved.exchange.auditPack({ reason: next(80), receiver: next(80) }));
  pack = await partsOf(lastFile());
});
afterAll(async () => {
  expect(fees.office.faults).toEqual([]);
  await fees.office.close();
});

function lastFile(): Buffer {
  return Buffer.from(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
}

function partsOf(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, reader) => {
      if (error) return reject(error);
      const parts = new Map<string, Buffer>();
      reader.on('entry', (entry: yauzl.Entry) => {
        reader.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks));
            reader.readEntry();
          });
        });
      });
      reader.on('end', () => resolve(parts));
      reader.readEntry();
    });
  });
}

/** Fields of RFC 4180 as a spreadsheet program takes them, rows dissolved. */
function csvFields(csv: string): readonly string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replace(/""/gu, '"') ?? plain ?? '',
  );
}

const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u;
const NUMBER = /^-?\d+(?:\.\d+)?%?$/u;

function assertHarmlessCsv(csv: Buffer): readonly string[] {
  const text = csv.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const fields = csvFields(text.slice(1));
  expect(fields.filter((field) => RUNS.test(field) && !NUMBER.test(field))).toEqual([]);
  return fields;
}

async function assertHarmlessWorkbook(file: Buffer): Promise<readonly unknown[]> {
  const parts = await partsOf(file);
  for (const [name, content] of parts) {
    if (name.startsWith('xl/worksheets/')) expect(content.toString('utf8')).not.toMatch(/<f[\s>]/u);
    expect(name).not.toMatch(/externalLink|connections|vbaProject/u);
  }
  const { sheets } = await readXlsx(file, { readStyles: true });
  expect(
    sheets
      .flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
      .filter((cell) => cell.formula !== undefined),
  ).toEqual([]);
  return sheets.flatMap((sheet) => sheet.rows.flat());
}

test('there are more than sixty payloads, and a person can type most of them', () => {
  expect(FORMULA_PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(TYPED_PAYLOADS.length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(EXPORT_GRIDS))('the list of %s taken out', (source, grid) => {
  // The keys of the record are the sources.
  const input = {
    ...PURPOSE,
    source: source as ExportSource,
    // What is archived today is due in a lifetime.
    ...(grid.ofDay === true ? { on: source === 'filingDue' ? '2126-11-23' : '2026-11-23' } : {}),
    columns: Object.keys(grid.fields).map((field, index) => ({
      field,
      header: TYPED_PAYLOADS[index]?.slice(0, 80).trim() ?? field,
    })),
  };
  const moneyFields = Object.values(grid.fields).filter((field) => field.kind === 'money').length;

  test('as a workbook holds texts and no formula, and amounts are numbers', async () => {
    const { rows } = await fees.office.finish(
      await (await fees.office.approvedBy('supervisor')).exchange.exportGrid({ ...input, format: 'xlsx' }),
    );
    const values = await assertHarmlessWorkbook(lastFile());
    expect(rows).toBeGreaterThan(0);
    if (moneyFields > 0)
      expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThanOrEqual(rows);
  });

  test('as CSV holds nothing that begins like a formula, and amounts are numbers', async () => {
    const { rows } = await fees.office.finish(
      await (await fees.office.approvedBy('supervisor')).exchange.exportGrid({ ...input, format: 'csv' }),
    );
    const fields = assertHarmlessCsv(lastFile());
    expect(rows).toBeGreaterThan(0);
    if (moneyFields > 0)
      expect(fields.filter((field) => NUMBER.test(field)).length).toBeGreaterThanOrEqual(rows);
  });
});

test('the registers and the trail of an audit pack run nothing, and each name is there as it was typed', async () => {
  let workbooks = 0;
  let tables = 0;
  const texts = new Set<unknown>();
  for (const [name, content] of pack) {
    if (name.endsWith('.csv')) {
      assertHarmlessCsv(content);
      tables += 1;
    }
    if (name.endsWith('.xlsx')) {
      for (const value of await assertHarmlessWorkbook(content)) texts.add(value);
      workbooks += 1;
    }
  }
  expect(tables).toBeGreaterThan(workbooks - 1);
  expect(workbooks).toBeGreaterThanOrEqual(8);
  for (const text of TYPED_PAYLOADS) expect(texts).toContain(text.slice(0, 60).trim());
});

test('rows that could not be imported come back with their formulas as texts', async () => {
  const { api, office, connection } = fees.office;
  const bytes = await workbook({
    rows: [['房號', '業主', '手機'], ...TYPED_PAYLOADS.map((text) => ['', text, text])],
  });
  const ticket = office.tray.put({ name: 'roll.xlsx', bytes }, connection.id);
  const { sheet, headerRow, columns } = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const fields = columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }]));
  const { rows } = await api.exchange.rejectedRows({
    kind: 'roll',
    ticket,
    sheet,
    headerRow,
    columns: fields,
  });
  expect(rows).toBe(TYPED_PAYLOADS.length);
  const values = await assertHarmlessWorkbook(lastFile());
  for (const text of TYPED_PAYLOADS) expect(values).toContain(text.trim());
});

test('every payload in every kind of column is written as a text, whatever the writer', async () => {
  const folder = makeScratchFolder();
  const columns = (['text', 'integer', 'money', 'area', 'price', 'percent', 'date'] as const).map(
    (kind, index) => ({
      header: FORMULA_PAYLOADS[index] ?? kind,
      kind,
    }),
  );
  const rows = FORMULA_PAYLOADS.map((text) => [text, text, -12_345, -1, -1, -1, text]);
  const table = { name: '=1+1', columns, rows };
  await writeCsv(join(folder, 'a.csv'), table);
  const fields = assertHarmlessCsv(readFileSync(join(folder, 'a.csv')));
  expect(fields.filter((field) => field === '-123.45')).toHaveLength(rows.length);
  await writeWorkbook(join(folder, 'a.xlsx'), table);
  const values = await assertHarmlessWorkbook(readFileSync(join(folder, 'a.xlsx')));
  expect(values.filter((value) => value === -123.45)).toHaveLength(rows.length);
});
