import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_EMAIL, filesOf, type MadePack, makePack, verify } from '../fixtures/audit-pack.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let pack: MadePack;
let office: TestOffice;
let zip: string;
let bag: string;
let sha256: string;

beforeAll(async () => {
  pack = await makePack();
  ({ office, zip, bag, sha256 } = pack);
});
afterAll(() => pack.close());

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
      'receiptSeries',
      'invoices',
      'creditPurposes',
      'creditMoves',
      'lateFeeRules',
      'paymentTerms',
      'shifts',
      'shiftEntries',
      'shiftCounts',
      'shiftCash',
      'dayCloses',
      'expenses',
      'monthCloses',
      'depositKinds',
      'deposits',
      'depositSteps',
      'depositDeductions',
      'depositPapers',
      'depositTenders',
      'depositEntries',
      'letters',
      'letterSteps',
      'letterPrints',
      'sealUses',
      'tags',
      'letterRuns',
      'letterRunUnits',
      'letterDeliveries',
      'audit',
      'vehicles',
      'meters',
      'readings',
      'chargeReadings',
      'supplierBills',
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
      'dunningStages',
      'restDays',
      'dunningPlans',
      'dunningLines',
      'dunningActs',
      'dunningServices',
      'dunningPromises',
      'dunningHolds',
      'bankAccounts',
      'bankStatements',
      'bankLines',
      'bankMatches',
      'bankMatchReceipts',
      'bankSignOffs',
      'voucherSets',
      'voucherLines',
      'noticeBoards',
      'notices',
      'noticePostings',
      'noticeActs',
      'memoRecipients',
      'memoEntries',
      'dutyPosts',
      'dutyChecks',
      'dutyEntries',
      'dutyItems',
      'handovers',
      'handoverLines',
      'handoverChecks',
      'handoverEntries',
      'handoverItems',
      'handoverRemarks',
      'punchClocks',
      'clockNumbers',
      'punchImports',
      'punches',
      'attendanceEntries',
      'attendanceCloses',
      'attendanceDays',
      'leaveRequests',
      'overtimeRequests',
      'shiftSwaps',
      'leaveEntries',
      'lieuGrants',
      'lieuUses',
      'shiftKinds',
      'staffingNeeds',
      'rosterTemplates',
      'rosterCells',
      'rosterVersions',
      'rosterVersionCells',
      'rosterAcknowledgements',
      'teams',
      'employees',
      'employeeMoves',
      'employeeCertificates',
      'calendarDays',
      'trainingPlans',
      'trainingSessions',
      'trainingAttendance',
      'appraisals',
      'appraisalLines',
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
      'noticePhotos',
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
      /^Scope: Whole office: 133 registers of \d+ rows in all, 0 documents, 1 files of households, \d+ audit entries$/mu,
    );
    expect(info).toMatch(/^Payload-Oxum: \d+\.\d+$/mu);
    const index = readFileSync(join(bag, 'data/index.html'), 'utf8');
    expect(index).toContain('翠湖花園 審計資料包');
    expect(index).toContain('registers/units.xlsx');
    expect(index).toContain('evidence/approvals.csv');
    expect(index).toContain('<dt>批准人</dt><dd>supervisor 1</dd>');
    expect(index).toContain('<dt>脫敏級別</dt><dd>脫敏</dd>');
    expect(index).toContain('<dt>範圍</dt><dd>整個項目：133 本登記冊共 ');
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
      `審計鏈結尾校驗碼${pack.auditHead}`,
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
    const done = pack.seen.map((one) => one.done);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(new Set(pack.seen.map(({ total }) => total)).size).toBe(1);
    expect(pack.seen.at(-1)).toEqual({ done: pack.seen[0]?.total, total: pack.seen[0]?.total });
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
          auditHead: pack.auditHead,
          maskLevel: 'masked',
          approver: 'supervisor 1',
        },
      },
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
