import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import type { Api } from '../../shared/api/contract.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** As earlier versions wrote it into the trail. */
const FULL_EMAIL = 'chan.tai.man@example.com';
const VERIFIER = join(import.meta.dirname, '../../electron/features/exchange/verify-pack.mjs');

let office: TestOffice;
let folder: string;
let zip: string;
let bag: string;
let sha256: string;
let auditHead: string;
let seen: { done: number; total: number }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guanjia-pack-'));
  office = await createTestOffice();
  const approved = await office.approvedBy('supervisor');
  await fillOffice(office, approved);
  const ticket = await approved.exchange.auditPack({
    reason: '年度審計\n第二次',
    receiver: '某會計師事務所',
  });
  seen = await progressOf(ticket.jobId);
  const result = await office.finish(ticket);
  ({ sha256, auditHead } = result);
  zip = join(folder, 'pack.zip');
  writeFileSync(zip, office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  bag = await unpack(zip, join(folder, 'unpacked'));
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Texts that try a spreadsheet's and the verifier's patience. */
async function fillOffice(
  { api, connection, finish, office: { core, tray } }: TestOffice,
  approved: Api,
): Promise<void> {
  const bytes = await workbook({
    rows: [
      ['房號', '業主', '手機', '身份證號', '建築面積'],
      ['1棟0501', '=HYPERLINK("x")', '13800138000', '440301198001011234', '92.08'],
    ],
  });
  const ticket = tray.put({ name: 'roll.xlsx', bytes }, connection.id);
  const { sheet, headerRow, columns } = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const choice = {
    kind: 'roll' as const,
    ticket,
    sheet,
    headerRow,
    columns: columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  };
  const { hash } = await api.exchange.previewImport(choice);
  await finish(await api.exchange.runImport({ ...choice, hash }));
  const addFile = (name: string, kindId: number | null = 8) => {
    const file = tray.put({ name: `${name}.jpg`, bytes: jpegPhoto(name) }, connection.id);
    return api.documents.add({ ticket: file, unitId: 1, kindId });
  };
  await addFile('驗房');
  await addFile('證件', null);
  const removed = await addFile('重複');
  await api.documents.remove({ id: removed.id, version: removed.version, reason: '重複' });
  const lost = await addFile('不見');
  rmSync(attachmentPath(core.office.files.attachments, lost.sha256));
  for (const secrecy of ['open', 'confidential'] as const) {
    const entry = await api.filing.saveEntry({
      register: 'incoming',
      passedOn: '2026-11-20',
      title: '消防檢查通知',
      secrecy,
      registered: true,
    });
    const scan = tray.put({ name: '通知.jpg', bytes: jpegPhoto(secrecy) }, connection.id);
    await api.filing.attach({ ticket: scan, id: entry.id });
  }
  await api.documents.notePaper({ unitId: 1, kindId: 4, standing: 'paper', box: 'A1', version: 0 });
  const borrowed = { borrower: '工程部', purpose: '核對', manner: 'read', dueOn: '2026-11-30' } as const;
  await api.documents.lend({ unitId: 1, kindId: 4, ...borrowed });
  const pool = await api.fees.saveItem({ code: 'GT', name: '公共水電分攤', formula: 'shared' });
  await api.fees.attach({ itemId: pool.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  await api.fees.savePool({
    itemId: pool.id,
    month: '2026-11',
    totalCents: 30_001,
    weighting: 'area',
    basis: '業主大會決議',
  });
  const parking = await api.fees.saveItem({ code: 'TC', name: '停車費', formula: 'fixed' });
  await api.fees.setPrice({ itemId: parking.id, fromOn: '2026-01-01', amountCents: 15_000, source: '合同' });
  await api.fees.attach({ itemId: parking.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  await approved.fees.grantReduction({
    unitId: 1,
    itemId: parking.id,
    kind: 'compensation',
    offHundredths: 10_000,
    fromOn: '2026-11-01',
    toOn: '2026-11-30',
    applicant: '業主',
    appliedOn: '2026-10-20',
    basis: '車位漏水',
  });
  await api.fees.billUnit({ unitId: 1, month: '2026-11', itemIds: [parking.id] });
  await finish(await api.safekeeping.practiseRestore());
  await core.write(
    connection,
    { key: 'test-earlier-version', path: 'access.test', staffId: 1, inputHash: 'earlier version' },
    (write) => {
      const person = { entity: 'person', entityId: 1 };
      write.record({ ...person, after: { email: FULL_EMAIL } });
      write.record({ ...person, before: { mailingAddress: '深圳市福田區深南大道1號' } });
      write.record({
        ...person,
        before: { email: 'c****@example.com' },
        after: { mailingAddress: '深圳市****' },
      });
      return {};
    },
  );
  for (const reason of ['=1+1', "'=1", "''＝2", '"引號", 逗號', '一\r\n二', '', '-5', '@x\r']) {
    await core.write(
      connection,
      { key: `test-${reason}-key`, path: 'access.test', staffId: 1, inputHash: reason },
      (write) => {
        write.record({ entity: 'test', entityId: 1, reason, after: { text: reason } });
        return {};
      },
    );
  }
}

/** Each progress that a window which always asks would see, until the job ends. */
async function progressOf(jobId: string): Promise<typeof seen> {
  const all: typeof seen = [];
  for (;;) {
    const { state, done, total } = await office.api.jobs.status({ jobId });
    if (state !== 'running') return all;
    if (total > 0 && all.at(-1)?.done !== done) all.push({ done, total });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

function unpack(file: string, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, reader) => {
      if (error) return reject(error);
      let top = '';
      reader.on('entry', (entry: yauzl.Entry) => {
        reader.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            const path = join(target, entry.fileName);
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, Buffer.concat(chunks));
            top = entry.fileName.split('/')[0] ?? '';
            reader.readEntry();
          });
        });
      });
      reader.on('end', () => resolve(join(target, top)));
      reader.readEntry();
    });
  });
}

function verify(...args: readonly string[]): { code: number | null; output: string } {
  const run = spawnSync(process.execPath, [VERIFIER, ...args], { encoding: 'utf8' });
  return { code: run.status, output: `${run.stdout}${run.stderr}` };
}

const filesOf = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('an audit pack', () => {
  test('verifies as a zip, unpacked, and by the verifier that lies inside it', () => {
    expect(verify(zip)).toMatchObject({ code: 0 });
    expect(verify(zip, '--sha256', sha256)).toMatchObject({ code: 0 });
    expect(verify(bag)).toMatchObject({ code: 0 });
    const own = execFileSync(process.execPath, [join(bag, 'verify-pack.mjs')], { encoding: 'utf8' });
    expect(own).toContain('PASSED');
  });

  test('holds every register as a spreadsheet and as CSV, masked, with nothing that can become a formula', async () => {
    const names = [
      'units',
      'people',
      'occupancies',
      'feeItems',
      'charges',
      'receipts',
      'reductions',
      'waivers',
      'pools',
      'poolShares',
      'tenders',
      'allocations',
      'credits',
      'discounts',
      'creditPurposes',
      'creditMoves',
      'lateFeeRules',
      'paymentTerms',
      'disputes',
      'letters',
      'audit',
      'vehicles',
      'meters',
      'keys',
      'keyMovements',
      'contacts',
      'pets',
      'authorisations',
      'consents',
      'verifications',
      'filing',
      'circulation',
      'retention',
      'holds',
    ];
    expect(readdirSync(join(bag, 'data/registers')).sort()).toEqual(
      names.flatMap((name) => [`${name}.csv`, `${name}.xlsx`]).sort(),
    );
    const evidence = [
      'approvals',
      'disposalItems',
      'disposals',
      'documents',
      'drills',
      'exports',
      'filingAttachments',
      'imports',
      'loans',
      'papers',
      'restores',
    ];
    expect(readdirSync(join(bag, 'data/evidence')).sort()).toEqual(
      evidence.flatMap((name) => [`${name}.csv`, `${name}.xlsx`]).sort(),
    );
    const people = readFileSync(join(bag, 'data/registers/people.csv'), 'utf8');
    expect(people).toContain('138****8000');
    expect(people).toContain('440***********1234');
    expect(people).not.toContain('13800138000');
    expect(people).toContain(`"'=HYPERLINK(""x"")"`);
    const [sheet] = (await readXlsx(readFileSync(join(bag, 'data/registers/units.xlsx')))).sheets;
    expect(sheet?.rows[1]).toContain('0501');
    expect(sheet?.rows[1]).toContain(92.08);
  });

  test('holds what was shared out, by which basis and to whom', () => {
    const [heading = '', pool = ''] = readFileSync(join(bag, 'data/registers/pools.csv'), 'utf8').split(
      '\r\n',
    );
    expect(heading).toContain('依據');
    expect(pool).toContain('300.01,按建築面積,業主大會決議');
    const shares = readFileSync(join(bag, 'data/registers/poolShares.csv'), 'utf8');
    expect(shares).toContain('92.080,300.01');
  });

  test('holds the days that a reduction left nothing to charge of, on which basis and what they would have cost', () => {
    const [heading = '', waived = ''] = readFileSync(join(bag, 'data/registers/waivers.csv'), 'utf8').split(
      '\r\n',
    );
    expect(heading).toContain('原價,開單月份,狀態');
    expect(waived).toContain('停車費,服務補償,車位漏水,2026-11-01,2026-11-30,150.00,2026-11,已免收');
  });

  test('holds as evidence what came in and who approved that this goes out', () => {
    const linesOf = (name: string) =>
      readFileSync(join(bag, `data/evidence/${name}.csv`), 'utf8')
        .trim()
        .split('\r\n');
    const [heading = '', entry = ''] = linesOf('imports');
    expect(heading).toContain('檔案 SHA-256');
    expect(entry).toMatch(/\.xlsx.*,[0-9a-f]{64},/u);
    expect(linesOf('approvals').join()).toContain('supervisor 1');
    expect(linesOf('drills')).toHaveLength(2);
  });

  test('holds the files of households, each with the checksum it was added under, and lists all that there are', () => {
    const [heading = '', ...lines] = readFileSync(join(bag, 'data/evidence/documents.csv'), 'utf8')
      .trim()
      .split('\r\n');
    const sha256Of = createHash('sha256').update(jpegPhoto('驗房')).digest('hex');
    expect(heading).toContain('檔案 SHA-256,包內位置');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      new RegExp(`1棟0501,.*驗房記錄,驗房,驗房\\.jpg,JPEG 圖片,.*${sha256Of},files/000001\\.jpg`, 'u'),
    );
    expect(readFileSync(join(bag, 'data/files/000001.jpg'))).toEqual(jpegPhoto('驗房'));
    expect(readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8')).toContain(
      `${sha256Of}  data/files/000001.jpg\n`,
    );
    expect(readFileSync(join(bag, 'data/evidence/papers.csv'), 'utf8')).toContain('有紙本,A1');
    expect(readFileSync(join(bag, 'data/evidence/loans.csv'), 'utf8')).toContain('工程部,核對,現場查閱');
  });

  test('leaves out what shows an identity, what was removed and what is lost, and says how many and why', () => {
    expect(readdirSync(join(bag, 'data/files'))).toEqual(['000001.jpg', 'filing-000001.jpg']);
    expect(readFileSync(join(bag, 'data/files/filing-000001.jpg'))).toEqual(jpegPhoto('open'));
    expect(readFileSync(join(bag, 'data/evidence/filingAttachments.csv'), 'utf8')).toContain(
      'files/filing-000001.jpg',
    );
    const index = readFileSync(join(bag, 'data/index.html'), 'utf8');
    expect(index).toContain('在 files 資料夾內有 1 個住戶電子檔');
    expect(index).toContain('另有 1 個收發文附件');
    expect(index).toContain('密級為「保密」的 1 個收發文附件不在包內');
    expect(index).toContain('證件類或未選種類的 1 個不在包內');
    expect(index).toContain('已移除的 1 個不在包內');
    expect(index).toContain('有 1 個在磁碟上不見了或已被改動，未能放入：files/000004.jpg');
  });

  test('says who made it, for whom and why, and can be read by a double click', () => {
    const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
    expect(info).toContain('External-Description: 年度審計 第二次\n');
    expect(info).toContain('Receiver: 某會計師事務所\n');
    expect(info).toContain('Approver: supervisor 1\n');
    expect(info).toContain('Mask-Level: masked\n');
    expect(info).toMatch(
      /^Scope: Whole office: 45 registers of \d+ rows in all, 0 documents, 1 files of households, \d+ audit entries$/mu,
    );
    expect(info).toMatch(/^Payload-Oxum: \d+\.\d+$/mu);
    const index = readFileSync(join(bag, 'data/index.html'), 'utf8');
    expect(index).toContain('翠湖花園 審計資料包');
    expect(index).toContain('registers/units.xlsx');
    expect(index).toContain('evidence/approvals.csv');
    expect(index).toContain('<dt>批准人</dt><dd>supervisor 1</dd>');
    expect(index).toContain('<dt>脫敏級別</dt><dd>脫敏</dd>');
    expect(index).toContain('<dt>範圍</dt><dd>整個項目：45 本登記冊共 ');
    expect(readFileSync(join(bag, 'data/schema/字段說明.md'), 'utf8')).toContain(
      '| 用途 | 選項 | 住宅、商舖',
    );
  });

  test('holds a custody sheet that names the pack and leaves three rows to sign', async () => {
    const path = join(bag, 'data/custody/移交單.docx');
    const document = (await docxParts(readFileSync(path))).get('word/document.xml') ?? '';
    const words = wordsIn(document);
    for (const fact of [
      '項目翠湖花園',
      '用途年度審計第二次',
      '接收方某會計師事務所',
      '導出人陳經理',
      '批准人supervisor1',
      `審計鏈結尾校驗碼${auditHead}`,
      `檔案數目${filesOf(join(bag, 'data')).length}移交記錄`,
      '移交人接收人時間介質壓縮檔校驗碼簽名',
    ])
      expect(words).toContain(fact);
    // Eight facts, the heading row, and three rows to sign.
    expect(document.match(/<w:tr[ >]/gu)).toHaveLength(12);
    expect(readFileSync(join(bag, 'data/index.html'), 'utf8')).toContain(encodeURI('custody/移交單.docx'));
  });

  test('says that the trail holds addresses in full, which the chain needs to be checked', async () => {
    expect(readFileSync(join(bag, 'data/log/audit.csv'), 'utf8')).toContain(FULL_EMAIL);
    const sheet = (await docxParts(readFileSync(join(bag, 'data/custody/移交單.docx')))).get(
      'word/document.xml',
    );
    const said = '有 2 條由較早版本寫下，內有完整的電郵或通訊地址';
    expect(wordsIn(sheet ?? '')).toContain(said.replaceAll(' ', ''));
    expect(readFileSync(join(bag, 'data/index.html'), 'utf8')).toContain(said);
    expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain(
      'Audit-Entries-With-Full-Addresses: 2\n',
    );
    const { rows } = await office.api.access.auditTrail({
      filters: { entity: { kind: 'text', contains: 'export' } },
    });
    expect(rows.map(({ after }) => after)).toContainEqual(
      expect.objectContaining({ scope: expect.objectContaining({ auditInFull: 2 }) }),
    );
  });

  test('tells its progress, which only grows, to the end', () => {
    const done = seen.map((one) => one.done);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(new Set(seen.map(({ total }) => total)).size).toBe(1);
    expect(seen.at(-1)).toEqual({ done: seen[0]?.total, total: seen[0]?.total });
  });

  test('is written down with its checksum before it leaves', async () => {
    expect((await office.api.exchange.exports()).rows[0]).toMatchObject({
      kind: 'auditPack',
      sha256,
      receiver: '某會計師事務所',
    });
    const trail = await office.api.access.auditTrail({
      filters: { action: { kind: 'text', contains: 'auditPack' } },
    });
    expect(trail.rows[0]).toMatchObject({
      reason: '年度審計\n第二次',
      after: {
        sha256,
        scope: {
          covers: 'wholeOffice',
          registers: { units: 1, people: 1 },
          auditHead,
          maskLevel: 'masked',
          approver: 'supervisor 1',
        },
      },
    });
  });

  test('one altered byte in any of its files is found', () => {
    for (const file of filesOf(bag)) {
      const whole = readFileSync(file);
      for (const place of [0, Math.floor(whole.length / 2), whole.length - 1]) {
        const altered = Buffer.from(whole);
        altered[place] = (altered[place] ?? 0) ^ 1;
        writeFileSync(file, altered);
        const { code, output } = verify(bag);
        expect([file, place, code], output).toEqual([file, place, 1]);
        writeFileSync(file, whole);
      }
    }
    expect(verify(bag).code).toBe(0);
  }, 120_000);

  test('one altered byte anywhere in the zip is found with its checksum', () => {
    const whole = readFileSync(zip);
    const path = join(folder, 'altered.zip');
    for (let part = 0; part < 25; part += 1) {
      const altered = Buffer.from(whole);
      const place = Math.floor((part / 25) * whole.length);
      altered[place] = (altered[place] ?? 0) ^ 1;
      writeFileSync(path, altered);
      expect([place, verify(path, '--sha256', sha256).code === 0]).toEqual([place, false]);
    }
  }, 60_000);

  test('a missing file and an extra file are found', () => {
    const extra = join(bag, 'data/registers/extra.csv');
    writeFileSync(extra, 'x');
    expect(verify(bag)).toMatchObject({
      code: 1,
      output: expect.stringContaining('extra.csv does not belong'),
    });
    rmSync(extra);
    const units = join(bag, 'data/registers/units.csv');
    const kept = readFileSync(units);
    rmSync(units);
    expect(verify(bag)).toMatchObject({ code: 1, output: expect.stringContaining('units.csv is missing') });
    writeFileSync(units, kept);
  });

  test('an audit entry rewritten by someone who also renews every checksum is found by the chain', () => {
    const renewed = ['data/log/audit.csv', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'].map((name) =>
      join(bag, name),
    );
    const kept = renewed.map((file) => readFileSync(file, 'utf8'));
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    const [log = '', manifest = '', tags = ''] = kept;
    // 李 is as long as 陳, so that sizes agree as well.
    const forgedLog = log.replace('陳經理', '李經理');
    const forgedManifest = manifest.replace(hashOf(log), hashOf(forgedLog));
    const forged = [forgedLog, forgedManifest, tags.replace(hashOf(manifest), hashOf(forgedManifest))];
    renewed.forEach((file, index) => writeFileSync(file, forged[index] ?? ''));
    const { code, output } = verify(bag);
    expect([code, output.match(/✗/gu)?.length]).toEqual([1, 1]);
    expect(output).toContain('The audit trail was altered at entry 2.');
    renewed.forEach((file, index) => writeFileSync(file, kept[index] ?? ''));
  });

  test('what is no pack is said to be none', () => {
    expect(verify(join(folder, 'nowhere.zip'))).toMatchObject({ code: 2 });
    expect(verify(VERIFIER)).toMatchObject({
      code: 2,
      output: expect.stringContaining('This is not a whole zip'),
    });
    expect(verify(dirname(VERIFIER))).toMatchObject({
      code: 2,
      output: expect.stringContaining('not an audit pack'),
    });
  });

  test('the front desk may not make one, and a reason and a receiver are needed', async () => {
    const desk = await office.openWindowAs('frontDesk');
    await expect(desk.api.exchange.auditPack({ reason: 'x', receiver: 'y' })).rejects.toMatchObject({
      failure: { reason: 'notAllowed' },
    });
    await expect(office.api.exchange.auditPack({ reason: ' ', receiver: 'y' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
  });
});
