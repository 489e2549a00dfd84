import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LetterTemplate } from '../../shared/features/letters/letter.ts';
import type { LetterKindSettings } from '../../shared/features/letters/letter-kind-settings.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let fees: FeeOffice;
let office: TestOffice;
beforeEach(async () => {
  fees = await createFeeOffice();
  office = fees.office;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const FACTS = {
  subject: '配合查修滲漏',
  background: '貴戶陽台滲漏',
  facts: '一、陽台地漏防水層老化；\n二、閉水試驗水位下降。',
  purpose: '避免損失擴大',
  replyBy: '2026-12-01',
  request: '安排入戶查修',
};

async function templateOf(kind: LetterTemplate['kind'], place = 0): Promise<LetterTemplate> {
  const template = (await office.api.letters.listTemplates({ kind }))[place];
  if (template === undefined) throw new Error(`no template for ${kind}`);
  return template;
}

async function draftOwnerLetter(values: Record<string, string> = FACTS) {
  const { id: templateId, kind, language, body } = await templateOf('ownerLetter');
  const unitId = fees.unitIds[0] ?? 0;
  return office.api.letters.saveDraft({ templateId, kind, language, body, unitId, values });
}

function wordsOf(document: unknown): string {
  return JSON.stringify(document);
}

test('an owner letter goes from template to issue with the next number of its kind and year', async () => {
  const draft = await draftOwnerLetter();
  expect(draft).toMatchObject({ state: 'draft', number: '', subject: '關於配合查修滲漏的函', version: 1 });
  const issued = await office.api.letters.issue({ id: draft.id, version: draft.version });
  expect(issued).toMatchObject({
    state: 'issued',
    number: '客服函〔2026〕1號',
    issuedOn: '2026-11-23',
    recipient: '1棟101 業主1先生／女士',
    draftedBy: '陳經理',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
  });
  const words = wordsOf(await office.api.letters.document({ id: issued.id }));
  for (const said of [
    '1棟101 業主1先生／女士：',
    '2026年12月1日',
    '2026年11月23日',
    '客服函〔2026〕1號',
    '2345 6789',
  ]) {
    expect(words).toContain(said);
  }
  expect(words).not.toContain('附件：');
  for (const text of ['客服函〔2026〕1號', 'LH-2026-0001', 'lh20260001']) {
    const [hit] = await office.api.today.search({ text });
    expect(hit, text).toMatchObject({ kind: 'letter', id: issued.id, title: issued.number });
  }
});

test('an empty field, a field nobody knows or a broken brace blocks the issue and is named', async () => {
  const draft = await draftOwnerLetter({ ...FACTS, facts: '  ', replyBy: '' });
  await expect(office.api.letters.issue({ id: draft.id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'fieldsMissing', values: { fields: '1棟101 情況、答覆期限' } },
  });
  const { id: templateId, kind, language, body } = await templateOf('ownerLetter');
  const content = { kind, language, unitId: fees.unitIds[0] ?? 0, values: FACTS };
  const odd = await office.api.letters.saveDraft({
    ...content,
    templateId,
    body: `${body}\n{{業主姓明}} 與 {{房號 有誤`,
  });
  await expect(office.api.letters.issue({ id: odd.id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'fieldsMissing', values: { fields: '1棟101 {{房號 有誤、業主姓明' } },
  });
  const preview = await office.api.letters.preview({ ...content, body: `${body}\n{{交房批次}}` });
  expect(preview.missing).toEqual(['交房批次']);
  expect(preview.fields.at(-1)).toMatchObject({ name: '交房批次', own: true, input: 'lines' });
  await expect(
    office.api.letters.saveTemplate({ kind, language, name: '壞範本', body: '# 標題\n{{房號' }),
  ).rejects.toMatchObject({ failure: { reason: 'templateBroken', values: { text: '{{房號' } } });
  expect((await office.api.letters.list({})).rows.every((row) => row.number === '')).toBe(true);
});

test('a field called like something that every object has is a field like any other', async () => {
  const { kind, language } = await templateOf('publicNotice');
  const { missing } = await office.api.letters.preview({
    kind,
    language,
    body: '{{__proto__}} {{constructor}} {{toString}}',
    unitId: null,
    values: { toString: '有字' },
  });
  expect(missing).toContain('__proto__');
  expect(missing).toContain('constructor');
  expect(missing).not.toContain('toString');
});

test('a letter to a household is not issued to nobody', async () => {
  const { id: templateId, kind, language } = await templateOf('ownerLetter');
  const draft = await office.api.letters.saveDraft({
    templateId,
    kind,
    language,
    body: '# 函\n您好。',
    unitId: null,
    values: {},
  });
  await expect(office.api.letters.issue({ id: draft.id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'recipientMissing' },
  });
});

test('an issued document stays as it was when template, site and settings change, and cannot be edited', async () => {
  const draft = await draftOwnerLetter();
  const issued = await office.api.letters.issue({ id: draft.id, version: 1 });
  const before = await office.api.letters.document({ id: issued.id });
  const template = await templateOf('ownerLetter');
  const changed = await office.api.letters.saveTemplate({
    edited: { id: template.id, version: template.version },
    kind: template.kind,
    language: template.language,
    name: template.name,
    body: `${template.body}\n新的一段。`,
  });
  expect(changed.version).toBe(2);
  const settings = await office.api.letters.settings();
  await office.api.letters.saveSettings({ ...settings, letterhead: '另一個名稱', department: '別的部門' });
  expect(await office.api.letters.document({ id: issued.id })).toEqual(before);
  expect(await office.api.letters.letter({ id: issued.id })).toMatchObject({ templateVersion: 1 });
  expect(
    (await office.api.letters.templateVersions({ id: template.id })).map(({ version }) => version),
  ).toEqual([2, 1]);
  await expect(
    office.api.letters.saveTemplate({
      edited: { id: template.id, version: 1 },
      kind: template.kind,
      language: template.language,
      name: template.name,
      body: '過時的修改',
    }),
  ).rejects.toMatchObject({ failure: { reason: 'templateChanged' } });
  const { id, version, kind, language, body, unitId, values, templateId } = issued;
  await expect(
    office.api.letters.editDraft({ id, version, kind, language, body, unitId, values, templateId }),
  ).rejects.toMatchObject({ failure: { reason: 'letterIssued', values: { number: issued.number } } });
  const { database } = office.office.core.office;
  expect(() => database.exec("UPDATE letter SET body = 'x'")).toThrow(/never edited/);
  expect(() => database.exec('DELETE FROM letter')).toThrow(/never deleted/);
  database.exec(
    "DROP TRIGGER letter_no_edit; UPDATE letter SET document = replace(document, '滲漏', '渗漏')",
  );
  await expect(office.api.letters.document({ id: issued.id })).rejects.toMatchObject({
    failure: { reason: 'letterAltered' },
  });
});

test('voiding keeps the number and the reason, marks the document and frees nothing', async () => {
  const first = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  const voided = await fees.approved.letters.voidLetter({ id: first.id, reason: '房號有誤' });
  expect(voided).toMatchObject({
    state: 'void',
    number: first.number,
    voidReason: '房號有誤',
    voidedBy: '陳經理',
  });
  expect(wordsOf(await office.api.letters.document({ id: first.id }))).toContain('本件已作廢：房號有誤');
  await expect(fees.approved.letters.voidLetter({ id: first.id, reason: '再次' })).rejects.toMatchObject({
    failure: { reason: 'letterNotIssued' },
  });
  const second = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect(second.number).toBe('客服函〔2026〕2號');
});

test('a draft changed elsewhere is not overwritten, and a discarded one leaves no letter and no gap', async () => {
  const draft = await draftOwnerLetter();
  const { id, kind, language, body, unitId, values, templateId } = draft;
  const edit = { id, kind, language, body, unitId, templateId };
  const edited = await office.api.letters.editDraft({
    ...edit,
    values: { ...values, facts: '新情況' },
    version: 1,
  });
  await expect(office.api.letters.editDraft({ ...edit, values, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'letterChanged' },
  });
  await office.api.letters.discardDraft({ id, version: edited.version });
  await expect(office.api.letters.letter({ id })).rejects.toMatchObject({ failure: { kind: 'notFound' } });
  const next = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect(next.number).toBe('客服函〔2026〕1號');
});

test('the front desk drafts and a supervisor issues', async () => {
  const desk = await office.openWindowAs('frontDesk');
  const { id: templateId, kind, language, body } = await templateOf('memo');
  const draft = await desk.api.letters.saveDraft({
    templateId,
    kind,
    language,
    body,
    unitId: null,
    values: { toDepartment: '工程部', subject: '水箱清洗', facts: '甲', proposal: '乙', cooperation: '丙' },
  });
  await expect(desk.api.letters.issue({ id: draft.id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'letterNotSigned' },
  });
  const supervisor = await office.openWindowAs('supervisor');
  const issued = await supervisor.api.letters.issue({ id: draft.id, version: 1 });
  expect(issued).toMatchObject({ number: '客服備〔2026〕1號', subject: '水箱清洗', recipient: '工程部' });
  expect(issued.draftedBy).toContain('frontDesk');
  expect(issued.issuedBy).toContain('supervisor');
});

test('a demand says what the household owes in a table and in words that cannot be altered', async () => {
  await fees.bill('2026-09');
  await fees.bill('2026-10');
  // Charges billed late are due some days after, so that nothing is demanded before its day.
  office.now = new Date('2026-12-21T02:00:00Z');
  const { id: templateId, kind, language, body } = await templateOf('dunning');
  const values = {
    contractName: '前期物業服務合同',
    clause: '六',
    graceDays: '15',
    responseDays: '5',
    stage: '一',
  };
  const [unitId = 0] = fees.unitIds;
  const preview = await office.api.letters.preview({ kind, language, body, unitId, values });
  expect(preview.missing).toEqual([]);
  const words = wordsOf(preview.document);
  for (const said of [
    '貳佰伍拾柒元捌角貳分',
    '257.82',
    '2026年9月1日',
    '2026年10月31日',
    '物業服務費',
    '128.91',
  ]) {
    expect(words).toContain(said);
  }
  const draft = await office.api.letters.saveDraft({ templateId, kind, language, body, unitId, values });
  expect((await office.api.letters.issue({ id: draft.id, version: 1 })).number).toBe('客服催〔2026〕1號');
});

test('marks and braces in what people type are printed, never obeyed', async () => {
  const draft = await draftOwnerLetter({
    ...FACTS,
    facts: '# 不是標題 {{房號}} <b>&',
    request: '> {{公司}}',
  });
  const issued = await office.api.letters.issue({ id: draft.id, version: 1 });
  const { sections } = await office.api.letters.document({ id: issued.id });
  const blocks = sections[0]?.blocks ?? [];
  expect(blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
  expect(wordsOf(blocks)).toContain('# 不是標題 {{房號}} <b>&');
});

test('one letter to each household is issued in room order, all or none, and handed over as one file', async () => {
  const { id: templateId } = await templateOf('ownerLetter');
  const unitIds = [...fees.unitIds].reverse();
  const values = { ...FACTS, facts: '{{不會展開}}' };
  const { id } = await office.api.letters.beginRun({ templateId, unitIds, values });
  await office.finish(await office.api.letters.draftRun({ id }));
  const { digest } = await office.api.letters.run({ id });
  const result = await office.finish(await office.api.letters.signRun({ id, digest }));
  expect(result).toMatchObject({ firstNumber: '客服函〔2026〕1號', lastNumber: '客服函〔2026〕3號' });
  const { rows } = await office.api.letters.list({ sort: [{ field: 'number', direction: 'asc' }] });
  expect(rows.map(({ recipient }) => recipient.split(' ')[0])).toEqual(['1棟101', '1棟102', '1棟103']);
  const merged = await office.finish(await office.api.letters.deliverMerged({ ids: result.ids }));
  expect(merged).toMatchObject({
    letters: 3,
    delivery: { kind: 'saved', fileName: '函件合訂-2026-11-23-3.docx' },
  });
  expect(office.desktop.delivered.at(-1)?.bytes.length).toBeGreaterThan(2000);
});

test('a run that meets a household without an owner issues nothing and says which', async () => {
  const empty = await office.api.archives.saveUnit({ buildingId: fees.buildingId, room: '102A' });
  const { id: templateId } = await templateOf('ownerLetter');
  const unitIds = [...fees.unitIds, empty.id];
  const check = await office.api.letters.checkMany({ templateId, unitIds, values: FACTS });
  expect(check).toEqual({
    ready: 3,
    blocked: [{ unitId: empty.id, unitName: '1棟102A', missing: ['recipient'] }],
  });
  const { id } = await office.api.letters.beginRun({ templateId, unitIds, values: FACTS });
  await office.finish(await office.api.letters.draftRun({ id }));
  const { digest } = await office.api.letters.run({ id });
  await expect(
    office.api.letters.signRun({ id, digest }).then((ticket) => office.finish(ticket)),
  ).rejects.toMatchObject({ failure: { reason: 'fieldsMissing', values: { fields: '1棟102A 收件人' } } });
  const { rows } = await office.api.letters.list({});
  expect(rows.filter(({ state }) => state !== 'draft')).toEqual([]);
  const next = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect(next.number).toBe('客服函〔2026〕1號');
});

test('numbers have no gap whatever is issued, refused, discarded or voided, and begin anew each year', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('issue', 'refuse', 'discard', 'void', 'newYear'), {
        minLength: 1,
        maxLength: 12,
      }),
      async (steps) => {
        const { database } = office.office.core.office;
        const series = (): Map<string, number[]> => {
          const all = new Map<string, number[]>();
          for (const row of database
            .prepare<[], { year: string; sequence: number }>(
              "SELECT number_year AS year, number_sequence AS sequence FROM letter WHERE number IS NOT NULL AND kind = 'ownerLetter' ORDER BY year, sequence",
            )
            .all()) {
            all.set(row.year, [...(all.get(row.year) ?? []), row.sequence]);
          }
          return all;
        };
        for (const step of steps) {
          if (step === 'newYear') office.now = new Date(office.now.getTime() + 366 * 86_400_000);
          const draft = await draftOwnerLetter(step === 'refuse' ? { ...FACTS, purpose: '' } : FACTS);
          const at = { id: draft.id, version: draft.version };
          if (step === 'refuse') {
            await expect(office.api.letters.issue(at)).rejects.toMatchObject({
              failure: { reason: 'fieldsMissing' },
            });
          } else if (step === 'discard') await office.api.letters.discardDraft(at);
          else await office.api.letters.issue(at);
          if (step === 'void') await fees.approved.letters.voidLetter({ id: draft.id, reason: '試' });
        }
        for (const sequences of series().values()) {
          expect(sequences).toEqual(sequences.map((_sequence, index) => index + 1));
        }
      },
    ),
    { numRuns: 12 },
  );
});

async function settingsOf(kind: LetterKindSettings['kind']): Promise<LetterKindSettings> {
  const found = (await office.api.letters.kinds()).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no settings of ${kind}`);
  return found;
}

test('two series may not have one pattern, a pattern needs year and sequence, and kinds of a series share theirs', async () => {
  const [memo, letter] = [await settingsOf('memo'), await settingsOf('ownerLetter')];
  await expect(
    office.api.letters.saveKind({ ...memo, numberPattern: letter.numberPattern }),
  ).rejects.toMatchObject({ failure: { reason: 'numberPatternTaken', values: { kind: 'ownerLetter' } } });
  await expect(office.api.letters.saveKind({ ...memo, numberPattern: '備{seq}號' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await office.api.letters.saveKind({ ...letter, numberPattern: '{code}-{yyyy}{MM}-{seq:0000}' });
  expect((await settingsOf('complaintReply')).numberPattern).toBe('{code}-{yyyy}{MM}-{seq:0000}');
  const issued = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect(issued.number).toBe('LH-202611-0001');
  await expect(office.api.letters.saveKind(letter)).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
});

test('of two who change the letters’ settings at once the second is told of the first', async () => {
  const settings = await office.api.letters.settings();
  const saved = await office.api.letters.saveSettings({ ...settings, department: '客服部' });
  await expect(office.api.letters.saveSettings({ ...settings, withSealPlace: false })).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
  expect(await office.api.letters.saveSettings({ ...saved, withSealPlace: false })).toMatchObject({
    department: '客服部',
    withSealPlace: false,
  });
});

test('a file is named by kind, code and number, and a PDF is refused where this PC draws none', async () => {
  const issued = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect(await office.api.letters.deliverDocx({ id: issued.id })).toMatchObject({
    fileName: '業主函-LH-2026-0001.docx',
  });
  await expect(office.api.letters.deliverPdf({ id: issued.id })).rejects.toMatchObject({
    failure: { kind: 'unsupported', capability: 'pdf' },
  });
  const draft = await draftOwnerLetter({ ...FACTS, subject: 'A/B: "C"?' });
  expect(await office.api.letters.deliverDocx({ id: draft.id })).toMatchObject({
    fileName: '業主函-關於A B C 的函-草稿.docx',
  });
});

test('the register finds a letter by its words and a household by its letters', async () => {
  const issued = await office.api.letters.issue({ id: (await draftOwnerLetter()).id, version: 1 });
  expect((await office.api.letters.list({ quick: '閉水試驗' })).rows).toMatchObject([{ id: issued.id }]);
  expect(await office.api.letters.forUnit({ unitId: fees.unitIds[0] ?? 0 })).toMatchObject([
    { id: issued.id },
  ]);
  expect(await office.api.letters.forUnit({ unitId: fees.unitIds[1] ?? 0 })).toEqual([]);
});

test('a letter to a household is read by those with business there, a notice by everyone', async () => {
  const draft = await draftOwnerLetter();
  const letter = await office.api.letters.issue({ id: draft.id, version: draft.version });
  const notice = await templateOf('publicNotice');
  await office.api.letters.saveDraft({
    templateId: notice.id,
    kind: 'publicNotice',
    language: notice.language,
    body: notice.body,
    unitId: null,
    values: { subject: '清洗水池' },
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  const auditor = await office.openWindowAs('auditor');
  expect((await auditor.api.letters.list({})).total).toBe(2);
  expect((await grounds.api.letters.list({})).rows).toMatchObject([{ kind: 'publicNotice' }]);
  const refused = { failure: { kind: 'refused', reason: 'notAllowed' } };
  const { id } = letter;
  await expect(grounds.api.letters.letter({ id })).rejects.toMatchObject(refused);
  await expect(grounds.api.letters.document({ id })).rejects.toMatchObject(refused);
  await expect(grounds.api.letters.deliverDocx({ id })).rejects.toMatchObject(refused);
  await expect(grounds.api.letters.forUnit({ unitId: fees.unitIds[0] ?? 0 })).rejects.toMatchObject(refused);
  expect(await auditor.api.letters.letter({ id })).toMatchObject({ number: letter.number });
});
