import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { Role } from '../../shared/domain/role.ts';
import type { Letter } from '../../shared/features/letters/letter.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
let desk: Api;
let supervisor: Api;
beforeEach(async () => {
  fees = await createFeeOffice();
  desk = (await fees.office.openWindowAs('frontDesk')).api;
  supervisor = (await fees.office.openWindowAs('supervisor')).api;
});
afterEach(async () => {
  expect(fees.office.faults).toEqual([]);
  await fees.office.close();
});

const refused = (reason: string, values: object = {}) => ({
  failure: { reason, values: expect.objectContaining(values) as object },
});

async function draftOf(kind: Letter['kind'], words = '您好。'): Promise<Letter> {
  return desk.letters.saveDraft({
    kind,
    language: 'zh-Hant',
    body: `# 關於試用的函\n@ {{房號}} {{收件人?}}：\n${words}`,
    unitId: fees.unitIds[0] ?? 0,
    values: {
      validUntil: '2026-12-31',
      toDepartment: '工程部',
      subject: '試',
      fromDepartment: '客服部',
      counterparty: '發展商',
    },
    templateId: null,
  });
}

const at = ({ id, version }: Letter) => ({ id, version });
const actions = ({ steps }: Letter) => steps.map(({ action }) => action);

test('a letter is drafted, sent to review, returned, changed, agreed to by its chain, signed with a number, and issued', async () => {
  const manager = fees.office.api;
  const draft = await draftOf('ownerLetter');
  expect(draft).toMatchObject({ state: 'draft', chain: ['supervisor', 'manager'], agreed: [] });
  const sent = await desk.letters.submit({ ...at(draft), comment: '請審閱' });
  expect(sent).toMatchObject({ state: 'review', number: '' });
  const { kind, language, body, unitId, values, templateId } = sent;
  const content = { kind, language, body, unitId, values, templateId };
  await expect(desk.letters.editDraft({ ...content, ...at(sent) })).rejects.toMatchObject(
    refused('letterInReview'),
  );
  const returned = await supervisor.letters.sendBack({ ...at(sent), comment: '寫明時間' });
  expect(returned).toMatchObject({ state: 'draft', returned: true });
  const changed = await desk.letters.editDraft({
    ...content,
    ...at(returned),
    body: `${body}\n十二月一日。`,
  });
  const again = await desk.letters.submit(at(changed));
  await expect(desk.letters.issue(at(again))).rejects.toMatchObject(refused('letterNotSigned'));
  const agreed = await supervisor.letters.agree({ ...at(again), comment: '可' });
  expect(agreed).toMatchObject({ state: 'review', agreed: ['supervisor'] });
  await expect(supervisor.letters.agree(at(agreed))).rejects.toMatchObject(
    refused('notYourStep', { step: 'manager' }),
  );
  const signed = await manager.letters.agree(at(agreed));
  expect(signed).toMatchObject({
    state: 'signed',
    number: '客服函〔2026〕1號',
    signedBy: '陳經理',
    signedOn: '2026-11-23',
    issuedOn: null,
  });
  fees.office.now = new Date('2026-11-24T02:00:00Z');
  const issued = await desk.letters.issue(at(signed));
  expect(issued).toMatchObject({ state: 'issued', signedOn: '2026-11-23', issuedOn: '2026-11-24' });
  expect(actions(issued)).toEqual([
    'submitted',
    'returned',
    'submitted',
    'agreed',
    'agreed',
    'signed',
    'issued',
  ]);
  // Every step says of what content it was.
  const hashes = issued.steps.map(({ contentSha256 }) => contentSha256);
  expect(new Set(hashes).size).toBe(2);
  expect(hashes[2]).toBe(hashes.at(-1));
  await expect(desk.letters.issue(at(issued))).rejects.toMatchObject(refused('letterIssued'));
});

test('a chain that is changed while a letter is in review passes nobody over, and one made shorter leaves it to be signed', async () => {
  const manager = fees.office.api;
  const kindOf = async () => {
    const found = (await manager.letters.kinds()).find(({ kind }) => kind === 'ownerLetter');
    if (found === undefined) throw new Error('no such kind');
    return found;
  };
  const longer = await desk.letters.submit(at(await draftOf('ownerLetter')));
  const agreed = await supervisor.letters.agree(at(longer));
  await manager.letters.saveKind({ ...(await kindOf()), chain: ['manager', 'company'] });
  const byManager = await manager.letters.agree(at(agreed));
  expect(byManager).toMatchObject({ state: 'review', agreed: ['supervisor', 'manager'] });
  const company = { name: '法務部', agreedOn: '2026-11-23' };
  expect(await manager.letters.agree({ ...at(byManager), company })).toMatchObject({ state: 'signed' });
  await manager.letters.saveKind({ ...(await kindOf()), chain: ['supervisor', 'manager'] });
  const shorter = await desk.letters.submit(at(await draftOf('ownerLetter')));
  const half = await supervisor.letters.agree(at(shorter));
  await manager.letters.saveKind({ ...(await kindOf()), chain: ['supervisor'] });
  expect(await supervisor.letters.agree(at(half))).toMatchObject({ state: 'signed', agreed: ['supervisor'] });
});

test('an incomplete letter is not sent to review, and only the drafter or a supervisor takes one back', async () => {
  const incomplete = await draftOf('ownerLetter', '{{情況}}');
  await expect(desk.letters.submit(at(incomplete))).rejects.toMatchObject(refused('fieldsMissing'));
  const sent = await desk.letters.submit(at(await draftOf('ownerLetter')));
  const steward = (await fees.office.openWindowAs('steward')).api;
  await expect(steward.letters.takeBack(at(sent))).rejects.toMatchObject(refused('draftOfAnother'));
  const taken = await desk.letters.takeBack(at(sent));
  expect(taken).toMatchObject({ state: 'draft', returned: false });
  // Agreement before it was taken back counts no more.
  const second = await supervisor.letters.agree(at(taken));
  expect(second.agreed).toEqual(['supervisor']);
  const back = await desk.letters.takeBack(at(second));
  expect((await desk.letters.submit(at(back))).agreed).toEqual([]);
});

test('what the company agrees to is entered by the manager with name and day, and is not signed in a run', async () => {
  const manager = fees.office.api;
  await fees.bill('2026-09');
  fees.office.now = new Date('2026-12-21T02:00:00Z');
  const demand = await draftOf('finalDemand', '自{{欠費起日}}起尚欠{{欠費金額}}元。');
  const sent = await desk.letters.submit(at(demand));
  const agreed = await manager.letters.agree(at(sent));
  expect(agreed).toMatchObject({ state: 'review', agreed: ['supervisor', 'manager'] });
  await expect(manager.letters.agree(at(agreed))).rejects.toMatchObject(refused('companyNotNamed'));
  const signed = await manager.letters.agree({
    ...at(agreed),
    company: { name: '法務周律師', agreedOn: '2026-11-22' },
  });
  expect(signed).toMatchObject({ state: 'signed', number: '客服催〔2026〕1號' });
  expect(signed.steps.find(({ chainStep }) => chainStep === 'company')).toMatchObject({
    onBehalf: '法務周律師',
    onDay: '2026-11-22',
    staffName: '陳經理',
  });
});

test('where a second person has to read, nobody signs alone what they drafted', async () => {
  const manager = fees.office.api;
  await manager.letters.saveSettings({ ...(await manager.letters.settings()), fourEyes: true });
  const own = await manager.letters.saveDraft({
    kind: 'memo',
    language: 'zh-Hant',
    body: '一切如常。',
    unitId: null,
    values: { toDepartment: '工程部', subject: '試', fromDepartment: '客服部' },
    templateId: null,
  });
  await expect(manager.letters.issue(at(own))).rejects.toMatchObject(refused('anotherMustRead'));
  expect(await supervisor.letters.agree(at(own))).toMatchObject({ state: 'signed' });
});

test('above its amount a demand takes one step more', async () => {
  const manager = fees.office.api;
  const dunning = (await manager.letters.kinds()).find(({ kind }) => kind === 'dunning');
  if (dunning === undefined) throw new Error('no settings of demands');
  await manager.letters.saveKind({
    ...dunning,
    chain: ['supervisor'],
    over: { cents: 12_000, step: 'manager' },
  });
  await fees.bill('2026-09');
  fees.office.now = new Date('2026-12-21T02:00:00Z');
  const draft = await draftOf('dunning', '自{{欠費起日}}起尚欠{{欠費金額}}元。');
  expect(draft).toMatchObject({ amountCents: 12_891, chain: ['supervisor', 'manager'] });
  expect(await supervisor.letters.agree(at(draft))).toMatchObject({ state: 'review' });
});

test('an urgent notice goes out on the manager’s word, waits for the manager, and is void when there was none', async () => {
  const manager = fees.office.api;
  const notice = async () =>
    desk.letters.saveDraft({
      kind: 'supplyNotice',
      language: 'zh-Hant',
      body: '# 停水通知\n水管爆裂，即時停水。',
      unitId: null,
      values: { validUntil: '2026-11-24', scope: '1棟' },
      templateId: null,
    });
  const word = { managerId: 1, way: 'phone' as const, reason: '水管爆裂' };
  await expect(
    desk.letters.issueUrgently({ ...at(await draftOf('ownerLetter')), ...word }),
  ).rejects.toMatchObject(refused('kindNotUrgent'));
  const out = await desk.letters.issueUrgently({ ...at(await notice()), ...word });
  expect(out).toMatchObject({ state: 'issued', unconfirmed: true, number: '客服通〔2026〕1號' });
  expect(out.steps[0]).toMatchObject({ action: 'urgent', onBehalf: '陳經理', comment: 'phone: 水管爆裂' });
  expect((await desk.today.summary()).letters).toMatchObject({ unconfirmed: 1 });
  await expect(supervisor.letters.confirmUrgent({ id: out.id, agrees: true })).rejects.toMatchObject(
    refused('notAllowed'),
  );
  expect(await manager.letters.confirmUrgent({ id: out.id, agrees: true })).toMatchObject({
    unconfirmed: false,
  });
  await expect(manager.letters.confirmUrgent({ id: out.id, agrees: true })).rejects.toMatchObject(
    refused('nothingToConfirm'),
  );
  const other = await desk.letters.issueUrgently({ ...at(await notice()), ...word });
  expect(
    await manager.letters.confirmUrgent({ id: other.id, agrees: false, comment: '沒有談過' }),
  ).toMatchObject({ unconfirmed: true });
  await fees.approved.letters.voidLetter({ id: other.id, reason: '經理否認' });
  expect((await desk.today.summary()).letters).toMatchObject({ unconfirmed: 0 });
});

test('a kind that bears no number is signed without one, and its page has none', async () => {
  const manager = fees.office.api;
  const reminder = (await manager.letters.kinds()).find(({ kind }) => kind === 'reminder');
  if (reminder === undefined) throw new Error('no settings of reminders');
  await manager.letters.saveKind({ ...reminder, numbered: false });
  const draft = await manager.letters.saveDraft({
    kind: 'reminder',
    language: 'zh-Hant',
    body: '# 溫馨提示：防風\n請關好門窗。',
    unitId: null,
    values: { validUntil: '2026-12-01' },
    templateId: null,
  });
  const issued = await manager.letters.issue(at(draft));
  expect(issued).toMatchObject({ state: 'issued', number: '', signedOn: '2026-11-23' });
  const blocks = (await manager.letters.document({ id: issued.id })).sections[0]?.blocks ?? [];
  expect(blocks.some(({ kind }) => kind === 'number')).toBe(false);
});

test('a seal is pressed on signed letters and other papers, and a mistaken entry stays with its reason', async () => {
  const manager = fees.office.api;
  const draft = await draftOf('ownerLetter');
  const use = {
    usedOn: '2026-11-23',
    seal: '公章',
    copies: 2,
    applicant: '李小姐',
    approver: '陳經理',
    keeper: '王小姐',
  };
  await expect(desk.letters.recordSealUse({ ...use, letterId: draft.id })).rejects.toMatchObject(
    refused('sealOnUnsigned'),
  );
  const issued = await manager.letters.issue(at(draft));
  expect(await desk.letters.recordSealUse({ ...use, letterId: issued.id })).toMatchObject({
    documentNumber: issued.number,
    title: issued.subject,
  });
  await expect(
    desk.letters.recordSealUse({ ...use, letterId: null, title: '授權書', usedOn: '2026-11-24' }),
  ).rejects.toMatchObject(refused('sealUseAhead'));
  const other = await desk.letters.recordSealUse({ ...use, letterId: null, title: '授權書' });
  await supervisor.letters.withdrawSealUse({ id: other.id, reason: '登記兩次' });
  const { rows } = await desk.letters.sealUses();
  expect(rows.map(({ title, state, withdrawReason }) => [title, state, withdrawReason])).toEqual([
    ['授權書', 'withdrawn', '登記兩次'],
    [issued.subject, 'standing', ''],
  ]);
});

test('versions of one person within minutes are one, those of another or after a step are their own, and two are compared word by word', async () => {
  const draft = await draftOf('ownerLetter', '水管漏水。');
  const { kind, language, body, unitId, values, templateId } = draft;
  const content = { kind, language, unitId, values, templateId };
  let last = draft;
  for (const words of ['水管滲', '水管滲漏，請']) {
    last = await desk.letters.editDraft({ ...content, ...at(last), body: body.replace('水管漏水', words) });
  }
  last = await supervisor.letters.editDraft({
    ...content,
    ...at(last),
    body: body.replace('水管漏水', '水管滲漏，請配合查修'),
  });
  const versions = await desk.letters.versions({ id: draft.id });
  expect(versions.map(({ version }) => version)).toEqual([4, 3, 1]);
  const changes = await desk.letters.compare({ id: draft.id, earlier: 1, later: 4 });
  const said = (which: 'added' | 'removed') =>
    changes
      .filter(({ change }) => change === which)
      .map(({ text }) => text)
      .join('');
  expect([said('removed'), said('added')]).toEqual(['漏水', '滲漏，請配合查修']);
});

test('every word ever sent is found, also across what was typed and what the template says', async () => {
  const manager = fees.office.api;
  const draft = await draftOf('ownerLetter', '請於{{答覆期限}}前回覆管理處。');
  const { kind, language, body, unitId, templateId } = draft;
  const dated = await desk.letters.editDraft({
    kind,
    language,
    body,
    unitId,
    templateId,
    values: { ...draft.values, replyBy: '2026-12-05' },
    ...at(draft),
  });
  await manager.letters.issue(at(dated));
  const found = await desk.letters.list({ quick: '2026年12月5日前回覆管理處' });
  expect(found.rows.map(({ id }) => id)).toEqual([draft.id]);
});

test('whoever does what in whatever order, numbers have no gap, a signed letter never changes, and no step is out of order', async () => {
  const windows: Partial<Record<Role, Api>> = { frontDesk: desk, supervisor, manager: fees.office.api };
  const doings = ['submit', 'takeBack', 'sendBack', 'agree', 'issue', 'void'] as const;
  const draws = fc.array(
    fc.tuple(
      fc.constantFrom('frontDesk' as const, 'supervisor' as const, 'manager' as const),
      fc.constantFrom(...doings),
    ),
    { minLength: 3, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(draws, async (steps) => {
      let letter = await draftOf('workLetter');
      let frozen = '';
      for (const [role, doing] of steps) {
        const api = windows[role] ?? desk;
        const before = await desk.letters.letter({ id: letter.id });
        const attempt = {
          submit: () => api.letters.submit(at(before)),
          takeBack: () => api.letters.takeBack(at(before)),
          sendBack: () => api.letters.sendBack({ ...at(before), comment: '改' }),
          agree: () => api.letters.agree(at(before)),
          issue: () => api.letters.issue(at(before)),
          void: () => fees.approved.letters.voidLetter({ id: before.id, reason: '試' }),
        }[doing];
        await attempt().catch(() => undefined);
        letter = await desk.letters.letter({ id: before.id });
        expect(letter.agreed).toEqual(letter.chain.slice(0, letter.agreed.length));
        expect(letter.state === 'draft' || letter.state === 'review').toBe(letter.sha256 === '');
        if (letter.sha256 !== '') {
          expect(letter.agreed).toEqual(letter.chain);
          if (frozen !== '') expect(letter.sha256).toBe(frozen);
          frozen = letter.sha256;
        }
      }
      const numbers = fees.office.office.core.office.database
        .prepare("SELECT number_sequence FROM letter WHERE series = 'LX' ORDER BY number_sequence")
        .pluck()
        .all();
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    }),
    { numRuns: 15 },
  );
});

test('a release slip printed again says so, a letter does not, and a run goes on where the printer stopped', async () => {
  const manager = fees.office.api;
  const issuedOf = async (kind: Letter['kind']) => manager.letters.issue(at(await draftOf(kind)));
  const [slip, letter] = [await issuedOf('goodsPass'), await issuedOf('ownerLetter')];
  const words = async (id: number) => JSON.stringify(await manager.letters.notePrint({ id }));
  expect(await words(slip.id)).not.toContain('補打');
  expect(await words(slip.id)).toContain('補打 1');
  expect(await words(slip.id)).toContain('補打 2');
  await words(letter.id);
  expect(await words(letter.id)).not.toContain('補打');

  expect(await manager.letters.printers()).toEqual({ direct: false, printers: [] });
  await expect(manager.letters.printMany({ ids: [slip.id] })).rejects.toMatchObject({
    failure: { kind: 'unsupported', capability: 'directPrint' },
  });
  const onPaper: string[] = [];
  let paperLeft = 1;
  fees.office.desktop.printing = {
    printers: () => Promise.resolve([{ name: 'HP', label: 'HP LaserJet' }]),
    print: ({ html }) => {
      if (paperLeft === 0) return Promise.reject(refuse('notPrinted', { why: 'no paper' }));
      paperLeft -= 1;
      onPaper.push(html);
      return Promise.resolve();
    },
  };
  const run = async (ids: number[]) => fees.office.finish(await manager.letters.printMany({ ids }));
  const first = await run([letter.id, slip.id]);
  expect(first).toEqual({ printed: 1, left: [slip.id], why: 'no paper' });
  paperLeft = 5;
  expect(await run(first.left)).toEqual({ printed: 1, left: [], why: '' });
  expect(onPaper).toHaveLength(2);
  expect(onPaper[0]).toContain(letter.number);
  const once = { id: letter.id, printer: 'HP', copies: 2, duplex: 'longEdge' as const };
  await expect(manager.letters.print({ ...once, pages: { from: 3, to: 2 } })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  expect(await manager.letters.print({ ...once, pages: { from: 1, to: 1 } })).toMatchObject({ times: 4 });
});
