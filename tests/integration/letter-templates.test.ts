import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { documentWords } from '../../shared/documents/document-words.ts';
import type { LetterTemplate } from '../../shared/features/letters/letter.ts';
import { LETTER_KINDS, type LetterKind } from '../../shared/features/letters/letter-kind.ts';
import { firstKindSettings } from '../../shared/features/letters/letter-kind-settings.ts';
import { MORE_MODEL_LETTERS } from '../../shared/features/letters/more-model-letters.ts';
import { writeRows } from '../../shared/features/letters/typed-rows.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';
import { OWN_LETTER, wordFile } from '../fixtures/word-files.ts';

let fees: FeeOffice;
let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  fees = await createFeeOffice();
  office = fees.office;
  unitId = fees.unitIds[0] ?? 0;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function templateOf(kind: LetterKind, language = 'zh-Hant'): Promise<LetterTemplate> {
  const found = (await office.api.letters.listTemplates({ kind })).find((each) => each.language === language);
  if (found === undefined) throw new Error(`no template for ${kind}`);
  return found;
}

const refusal = (reason: string, values: Record<string, unknown> = {}) => ({
  failure: { reason, values: expect.objectContaining(values) },
});

function words(document: OfficeDocument): string {
  return documentWords(document);
}

test('a new office has a template of every kind in Traditional Chinese, each once', async () => {
  const templates = await office.api.letters.listTemplates({});
  const kinds = new Set(templates.filter(({ language }) => language === 'zh-Hant').map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...LETTER_KINDS].sort());
  const inserted = templates
    .filter(({ id }) => id > 15)
    .map(({ kind, language, name }) => [kind, language, name]);
  expect(inserted).toEqual(MORE_MODEL_LETTERS.map(({ kind, language, name }) => [kind, language, name]));
});

describe('a clause', () => {
  const body = '# 通告\n@ {{範圍}}各位住戶：\n{{>異議}}';
  const saveTemplate = () =>
    office.api.letters.saveTemplate({ kind: 'publicNotice', language: 'zh-Hant', name: '通告', body });

  test('is called by templates by its name, has versions, and is not taken from under them', async () => {
    const { letters } = office.api;
    await expect(saveTemplate()).rejects.toMatchObject(refusal('clauseUnknown', { name: '異議' }));
    const clause = await letters.saveClause({ name: '異議', body: '請以書面提出。' });
    await saveTemplate();
    const edited = { id: clause.id, version: 1 };
    const second = await letters.saveClause({ edited, name: '異議', body: '請於三日內以書面提出。' });
    expect(second.version).toBe(2);
    expect((await letters.clauseVersions({ id: clause.id })).map(({ version }) => version)).toEqual([2, 1]);
    expect(await letters.compareClause({ id: clause.id, earlier: 1, later: 2 })).toContainEqual({
      change: 'added',
      text: expect.stringContaining('三日'),
    });
    await expect(letters.saveClause({ edited, name: '異議', body: '舊' })).rejects.toMatchObject(
      refusal('clauseChanged'),
    );
    const present = { id: clause.id, version: 2 };
    for (const change of [{ name: '異議處理' }, { active: false }]) {
      await expect(
        letters.saveClause({ edited: present, name: '異議', body: second.body, ...change }),
      ).rejects.toMatchObject(refusal('clauseInUse', { templates: '通告' }));
    }
    await expect(letters.saveClause({ name: '異議', body: '另' })).rejects.toMatchObject(
      refusal('clauseNameTaken'),
    );
    await expect(letters.saveClause({ name: '套', body: '{{>異議}}' })).rejects.toMatchObject(
      refusal('clauseWithinClause'),
    );
    await expect(letters.saveClause({ name: '半', body: '{{若 附件}}甲' })).rejects.toMatchObject(
      refusal('conditionOpen', { line: 1, text: '{{若 附件}}' }),
    );
  });

  test('a letter keeps the words that it was kept with, whatever the clause says when it is signed', async () => {
    const { letters } = office.api;
    const clause = await letters.saveClause({ name: '異議', body: '請以書面向{{部門}}提出。' });
    const template = await saveTemplate();
    const values = { scope: '1棟', validUntil: '2026-12-01' };
    const { kind, language } = template;
    const draft = await letters.saveDraft({
      templateId: template.id,
      kind,
      language,
      body,
      unitId: null,
      values,
    });
    expect(draft.body).not.toContain('{{>');
    await letters.submit({ id: draft.id, version: draft.version });
    await letters.saveClause({ edited: { id: clause.id, version: 1 }, name: '異議', body: '不接受異議。' });
    await letters.agree({ id: draft.id, version: 2 });
    const document = words(await letters.document({ id: draft.id }));
    expect(document).toContain('請以書面向客戶服務部提出。');
    expect(document).not.toContain('不接受異議');
  });

  test('one that a letter calls and the office has not blocks it by its name', async () => {
    const { kind, language, id: templateId } = await templateOf('publicNotice');
    const draft = await office.api.letters.saveDraft({
      kind,
      language,
      templateId,
      unitId: null,
      body: `${body}甲`,
      values: { scope: '1棟', validUntil: '2026-12-01' },
    });
    await expect(office.api.letters.issue({ id: draft.id, version: 1 })).rejects.toMatchObject(
      refusal('fieldsMissing', { fields: '條款「異議」' }),
    );
  });
});

describe('what a kind must and may not tell', () => {
  test('a demand tells its debtor, home, sum and time, in its template and in each letter', async () => {
    await fees.bill('2026-09');
    const save = (body: string) =>
      office.api.letters.saveTemplate({ kind: 'finalDemand', language: 'zh-Hant', name: '催告', body });
    await expect(save('# 最後催告\n@ {{房號}}：\n請繳清{{欠費金額}}。')).rejects.toMatchObject(
      refusal('fieldsLacking', { kind: 'finalDemand', fields: '收件人、欠費明細表' }),
    );
    const { id: templateId, kind, language } = await templateOf('dunning');
    const draft = await office.api.letters.saveDraft({
      kind,
      language,
      templateId,
      unitId,
      body: '# 催告\n@ {{房號}} {{收件人}}：\n請儘快繳費。',
      values: {},
    });
    await expect(office.api.letters.issue({ id: draft.id, version: 1 })).rejects.toMatchObject(
      refusal('fieldsLacking', { fields: '欠費金額、欠費明細表' }),
    );
    const preview = await office.api.letters.preview({
      kind,
      language,
      unitId,
      body: draft.body,
      values: {},
    });
    expect(preview.lacking).toEqual(['arrears', 'arrearsTable']);
  });

  test('nothing for everyone names a household or what it owes, typed or filled in', async () => {
    const body = '# 欠費公告\n@ {{範圍}}：\n{{房號}} {{業主姓名}}欠{{欠費金額}}元。';
    const template = { kind: 'announcement', language: 'zh-Hant', name: '公告', body } as const;
    const reason = refusal('publicNamesHousehold', { fields: '房號、業主姓名、欠費金額' });
    await expect(office.api.letters.saveTemplate(template)).rejects.toMatchObject(reason);
    const { name: _name, ...content } = template;
    const kept = await office.api.letters.saveDraft({
      ...content,
      templateId: null,
      unitId: null,
      values: { scope: '1棟', room: '101', ownerName: '某', arrears: '1', validUntil: '2026-12-01' },
    });
    await expect(office.api.letters.submit({ id: kept.id, version: 1 })).rejects.toMatchObject(reason);
  });
});

/** Charges billed late are due some days after; until then nothing is owed. */
async function owe(): Promise<void> {
  await fees.bill('2026-09');
  office.now = new Date('2026-12-21T02:00:00Z');
}

test('a goods slip tells that the household owes, and is issued all the same', async () => {
  await owe();
  const { id: templateId, kind, language, body } = await templateOf('goodsPass');
  const values = {
    applicant: '租客',
    applicantIs: '租戶',
    idLast4: '1234',
    passFrom: '14:00',
    passTo: '16:00',
    goods: writeRows([['沙發', '1', '']]),
  };
  const content = { kind, language, body, unitId, values };
  const preview = await office.api.letters.preview(content);
  expect(preview.owedCents).toBe(12_891);
  expect(preview.missing).toEqual(['ownerConsent']);
  expect(preview.fields.find(({ name }) => name === 'goods')).toMatchObject({
    input: 'rows',
    columns: [
      { name: '物品', share: 4 },
      { name: '數量', share: 1 },
      { name: '備註', share: 2 },
    ],
  });
  expect(preview.fields.find(({ name }) => name === 'applicantIs')).toMatchObject({
    input: 'choice',
    options: ['業主', '家屬', '租戶', '施工方'],
  });
  const whole = { ...content, templateId, values: { ...values, ownerConsent: '電話確認' } };
  const draft = await office.api.letters.saveDraft(whole);
  // Valid on its day alone, as the kind’s settings say.
  expect(draft).toMatchObject({ validUntil: '2026-12-21', values: { validUntil: '2026-12-21' } });
  const issued = await office.api.letters.issue({ id: draft.id, version: 1 });
  expect(issued).toMatchObject({ state: 'issued', number: 'FX-2026-0001' });
  const owner = await office.api.letters.preview({ ...content, values: { ...values, applicantIs: '業主' } });
  expect(owner.missing).toEqual([]);
});

test('a payment notice lists the latest bill with quantity and price, what is owed from before, and the sum of both', async () => {
  await fees.bill('2026-10');
  await fees.bill('2026-11');
  const { kind, language, body } = await templateOf('paymentNotice');
  const values = { payWays: '服務中心', queryDays: '七' };
  const preview = await office.api.letters.preview({ kind, language, body, unitId, values });
  expect(preview.missing).toEqual([]);
  const table = preview.document.sections[0]?.blocks.find((block) => block.kind === 'table');
  const cells =
    table?.kind === 'table'
      ? table.rows.map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join('')))
      : [];
  expect(cells).toEqual([
    ['費項', '計費期', '數量', '單價', '金額', '上期欠', '本次應繳'],
    ['物業服務費', '2026-11', '92.08㎡', '1.40', '128.91', '128.91', '257.82'],
    ['合計', '128.91', '128.91', '257.82'],
  ]);
  expect(words(preview.document)).toContain('貳佰伍拾柒元捌角貳分');
  expect(words(preview.document)).toContain('以前各期尚未繳納的¥128.91');
});

test('a final demand recounts the demands that were sent and stand', async () => {
  await owe();
  const demand = await templateOf('dunning');
  const values = { stage: '一', contractName: '合同', clause: '三', graceDays: '十五', responseDays: '七' };
  const { kind, language, body, id: templateId } = demand;
  const send = async () => {
    const { id } = await office.api.letters.saveDraft({ kind, language, body, templateId, unitId, values });
    return office.api.letters.issue({ id, version: 1 });
  };
  await send();
  const doubled = await send();
  await fees.approved.letters.voidLetter({ id: doubled.id, reason: '重複' });
  const last = await templateOf('finalDemand');
  const preview = await office.api.letters.preview({
    kind: last.kind,
    language: last.language,
    body: last.body,
    unitId,
    values: { finalDate: '2026-12-31', contractName: '合同', clause: '三', responseDays: '七' },
  });
  expect(preview.missing).toEqual([]);
  expect(words(preview.document)).toContain('我處已於2026年12月21日先後1次書面催告');
});

test('a Word file of the office’s own is read into the editor, and becomes a template once it is saved', async () => {
  const ticket = office.office.tray.put(
    { name: '本處業主函.docx', bytes: wordFile(OWN_LETTER) },
    office.connection.id,
  );
  const before = (await office.api.letters.listTemplates({})).length;
  const { name, body, left } = await office.api.letters.readWordTemplate({ ticket });
  expect({ name, left }).toEqual({ name: '本處業主函', left: [{ what: 'images', count: 1 }] });
  expect(await office.api.letters.listTemplates({})).toHaveLength(before);
  const saved = await office.api.letters.saveTemplate({
    kind: 'ownerLetter',
    language: 'zh-Hant',
    name,
    body,
  });
  const preview = await office.api.letters.preview({
    kind: 'ownerLetter',
    language: 'zh-Hant',
    body: saved.body,
    unitId,
    values: { subject: '驗收', replyBy: '2026-12-01', facts: '已完成' },
  });
  expect(preview.missing).toEqual([]);
  expect(preview.subject).toBe('關於驗收的函');
  const { api } = await office.openWindowAs('frontDesk');
  await expect(api.letters.readWordTemplate({ ticket })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});

test('versions of a template are compared, and a malformed passage is refused with its line', async () => {
  const { letters } = office.api;
  const { id, kind, language, name, body } = await templateOf('reminder');
  const reworded = body.replace('近期', '近日');
  await letters.saveTemplate({ edited: { id, version: 1 }, kind, language, name, body: reworded });
  const changes = await letters.compareTemplate({ id, earlier: 1, later: 2 });
  expect(changes.filter(({ change }) => change !== 'same')).toEqual([
    { change: 'removed', text: '近期' },
    { change: 'added', text: '近日' },
  ]);
  for (const [broken, reason, line] of [
    [`${body}\n{{完}}`, 'conditionStray', body.split('\n').length + 1],
    ['# 提示\n物品 {{表 物品：名稱、數量}}', 'rowsNotAlone', 2],
    [`# 提示${'\n{{若 附件}}'.repeat(5)}\n甲${'\n{{完}}'.repeat(5)}`, 'conditionDeep', 6],
  ] as const) {
    await expect(
      letters.saveTemplate({ edited: { id, version: 2 }, kind, language, name, body: broken }),
    ).rejects.toMatchObject(refusal(reason, { line }));
  }
});

test('a field that was a letter’s own keeps its value once the office knows it by name', async () => {
  const body = '# 函\n@ {{房號}} {{收件人}}：\n{{車牌}}';
  const preview = await office.api.letters.preview({
    kind: 'ownerLetter',
    language: 'zh-Hant',
    unitId,
    body,
    values: { 車牌: '粵B12345' },
  });
  expect(preview.missing).toEqual([]);
  expect(words(preview.document)).toContain('粵B12345');
});

test('a kind without an end of validity fills in none, and one with days fills in its last day', async () => {
  const { letters } = office.api;
  const fieldOf = async (kind: LetterKind) => {
    const { language, body } = await templateOf(kind);
    const { fields } = await letters.preview({ kind, language, body, unitId: null, values: {} });
    return fields.find(({ name }) => name === 'validUntil')?.filled;
  };
  expect(await fieldOf('publicNotice')).toBe('');
  expect(await fieldOf('reminder')).toBe('2026-12-22');
  await letters.saveKind({ ...firstKindSettings('publicNotice'), validDays: 7 });
  expect(await fieldOf('publicNotice')).toBe('2026-11-29');
});
