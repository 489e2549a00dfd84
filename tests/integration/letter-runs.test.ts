import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let fees: FeeOffice;
let office: TestOffice;
beforeEach(async () => {
  // More households than are drafted in one step.
  fees = await createFeeOffice(45);
  office = fees.office;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const VALUES = {
  subject: '配合查修滲漏',
  background: '公共立管滲漏',
  facts: '一、立管接口老化。',
  purpose: '避免損失擴大',
  replyBy: '2026-12-01',
  request: '安排入戶查修',
};
const refusal = (reason: string) => ({ failure: { kind: 'refused', reason } });
const letters = () => office.api.letters;

async function templateId(): Promise<number> {
  const [first] = await letters().listTemplates({ kind: 'ownerLetter' });
  return first?.id ?? 0;
}

async function begin(unitIds: readonly number[] = fees.unitIds, takenOut: readonly number[] = []) {
  return letters().beginRun({
    templateId: await templateId(),
    unitIds: [...unitIds],
    takenOut: [...takenOut],
    values: VALUES,
  });
}

const draft = async (id: number) => office.finish(await letters().draftRun({ id }));

async function sign(id: number) {
  const { digest } = await letters().run({ id });
  return office.finish(await letters().signRun({ id, digest }));
}

const sequences = () =>
  office.office.core.office.database
    .prepare<[], number>(
      'SELECT number_sequence FROM letter WHERE number IS NOT NULL ORDER BY number_sequence',
    )
    .pluck()
    .all();

/** Drafts until so many steps are kept, then stops as a closed program does. */
async function draftSome(id: number): Promise<void> {
  const { jobId } = await letters().draftRun({ id });
  await office.api.jobs.cancel({ jobId });
}

describe('a run', () => {
  test('drafts one letter to each household, is signed as one in room order, and is kept with what it was of', async () => {
    const [out = 0] = fees.unitIds;
    const begun = await begin(fees.unitIds.toReversed(), [out]);
    expect(begun).toMatchObject({ state: 'drafting', households: 44, drafted: 0, takenOut: 1 });
    await expect(sign(begun.id)).rejects.toMatchObject(refusal('runNotDrafted'));
    expect(await draft(begun.id)).toMatchObject({ drafted: 44 });
    expect(await sign(begun.id)).toMatchObject({
      firstNumber: '客服函〔2026〕1號',
      lastNumber: '客服函〔2026〕44號',
    });
    const run = await letters().run({ id: begun.id });
    expect(run).toMatchObject({ state: 'issued', endedBy: '陳經理', values: VALUES, templateVersion: 1 });
    expect(run.rows.map(({ number }) => number)).toEqual([
      '',
      ...Array.from({ length: 44 }, (_each, index) => `客服函〔2026〕${String(index + 1)}號`),
    ]);
    await expect(sign(begun.id)).rejects.toMatchObject(refusal('runEnded'));
    await expect(letters().abandonRun({ id: begun.id, reason: '試' })).rejects.toMatchObject(
      refusal('runEnded'),
    );
  });

  test('keeps the words of its template as they were when it was begun', async () => {
    const { id } = await begin(fees.unitIds.slice(0, 2));
    const [template] = await letters().listTemplates({ kind: 'ownerLetter' });
    if (template === undefined) throw new Error('the office has a template');
    const { version, kind, language, name } = template;
    await letters().saveTemplate({
      edited: { id: template.id, version },
      kind,
      language,
      name,
      body: '# 新的\n另一段',
    });
    await draft(id);
    await sign(id);
    const { rows } = await letters().run({ id });
    expect(rows.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 2 }, () => '關於配合查修滲漏的函'),
    );
  });

  test('is not signed when a draft of it changed since it was looked at', async () => {
    const { id } = await begin(fees.unitIds.slice(0, 2));
    await draft(id);
    const { digest, rows } = await letters().run({ id });
    const letter = await letters().letter({ id: rows[0]?.letterId ?? 0 });
    const { kind, language, body, unitId, templateId: from, version } = letter;
    await letters().editDraft({
      id: letter.id,
      version,
      kind,
      language,
      body,
      unitId,
      templateId: from,
      values: { ...VALUES, request: '另行約定' },
    });
    await expect(letters().signRun({ id, digest })).rejects.toMatchObject(refusal('runChanged'));
    await sign(id);
    expect(sequences()).toEqual([1, 2]);
  });

  test('takes a household out with its draft and puts it back, and is abandoned with a reason', async () => {
    const [first = 0, second = 0] = fees.unitIds;
    const { id } = await begin([first, second]);
    await draft(id);
    await letters().takeFromRun({ id, unitIds: [first], out: true });
    expect((await letters().list({})).total).toBe(1);
    await expect(letters().takeFromRun({ id, unitIds: [second], out: true })).rejects.toMatchObject(
      refusal('runForNobody'),
    );
    expect(await letters().takeFromRun({ id, unitIds: [first], out: false })).toMatchObject({ drafted: 1 });
    await draft(id);
    const abandoned = await letters().abandonRun({ id, reason: '改為張貼' });
    expect(abandoned).toMatchObject({ state: 'abandoned', abandonReason: '改為張貼', endedBy: '陳經理' });
    expect((await letters().list({})).total).toBe(0);
  });

  test('of somebody who may not sign alone is signed with the manager’s approval, bound to the drafts as they are', async () => {
    const supervisor = await office.openWindowAs('supervisor');
    const { id } = await begin(fees.unitIds.slice(0, 3));
    await draft(id);
    const { digest } = await supervisor.api.letters.run({ id });
    await expect(supervisor.api.letters.signRun({ id, digest })).rejects.toMatchObject({
      failure: { reason: 'approvalNeeded', values: { kind: 'signLetter', rows: 3 } },
    });
    const frontDesk = await office.openWindowAs('frontDesk');
    await expect(frontDesk.api.letters.signRun({ id, digest })).rejects.toMatchObject(refusal('notAllowed'));
    expect(sequences()).toEqual([]);
  });

  test('numbers without a gap in room order however often drafting is stopped, and drafts nobody twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 44 }), { minLength: 1, maxLength: 45 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 44 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 3 }),
        async (chosen, out, stops) => {
          const unitsOf = (places: readonly number[]) => places.map((place) => fees.unitIds[place] ?? 0);
          const gets = chosen.filter((place) => !out.includes(place)).toSorted((one, other) => one - other);
          if (gets.length === 0) return;
          const before = sequences().length;
          const { id } = await begin(unitsOf(chosen), unitsOf(out));
          for (let stopped = 0; stopped < stops; stopped += 1) await draftSome(id);
          await draft(id);
          const { ids } = await sign(id);
          const { rows } = await letters().run({ id });
          expect(rows.filter(({ takenOut }) => !takenOut).map(({ unitId }) => unitId)).toEqual(unitsOf(gets));
          expect(rows.filter(({ takenOut }) => takenOut).map(({ unitId }) => unitId)).toEqual(
            unitsOf(out.toSorted((one, other) => one - other)),
          );
          expect(ids).toEqual(rows.flatMap(({ letterId }) => (letterId === null ? [] : [letterId])));
          const all = sequences();
          expect(all).toEqual(Array.from({ length: before + gets.length }, (_each, index) => index + 1));
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('recipients', () => {
  test('come by place, arrears, tag, choice and pasted rooms, each once and in room order', async () => {
    const [, second = 0, third = 0, fourth = 0] = fees.unitIds;
    await fees.bill('2026-12');
    const { api } = office;
    for (const unitId of fees.unitIds.slice(1)) {
      await api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
    }
    // What is due in December is overdue for more than a month then.
    office.now = new Date('2027-02-01T02:00:00Z');
    const tag = await api.archives.saveTag({ name: '獨居長者', colour: 'orange' });
    await api.archives.tagUnits({ tagId: tag.id, unitIds: [third, second], bears: true });
    const { units, unread } = await letters().recipients({
      arrears: { fromCents: 10_000, fromDays: 30 },
      tagIds: [tag.id],
      unitIds: [fourth, second],
      pasted: '1棟101\t業主1\n一栋 102、1-103；9棟901\n房號',
    });
    expect(units.map(({ unitName, by }) => [unitName, by])).toEqual([
      ['1棟101', ['arrears', 'pasted']],
      ['1棟102', ['tag', 'chosen', 'pasted']],
      ['1棟103', ['tag', 'pasted']],
      ['1棟104', ['chosen']],
    ]);
    expect(unread).toEqual([
      { text: '9棟901', problem: 'unknown', candidates: [] },
      { text: '房號', problem: 'unknown', candidates: [] },
    ]);
    const far = await letters().recipients({ arrears: { fromDays: 300 } });
    expect(far.units).toEqual([]);
    const whole = await letters().recipients({ places: [{ buildingId: fees.buildingId, entrance: null }] });
    expect(whole.units).toHaveLength(45);
  });

  test('written without their building or entrance are told with every unit that they may be', async () => {
    const other = await office.api.archives.saveBuilding({ name: '2棟' });
    const twin = await office.api.archives.saveUnit({ buildingId: other.id, room: '101' });
    const { units, unread } = await letters().recipients({ pasted: '101' });
    expect(units).toEqual([]);
    expect(unread).toEqual([
      {
        text: '101',
        problem: 'several',
        candidates: [
          { unitId: fees.unitIds[0], unitName: '1棟101' },
          { unitId: twin.id, unitName: '2棟101' },
        ],
      },
    ]);
  });
});

describe('the files of a run', () => {
  test('are one Word file, single files by room and number, labels and the delivery sheet, each in the trail', async () => {
    const { id } = await begin(fees.unitIds.slice(0, 30));
    await draft(id);
    const { ids } = await sign(id);
    const take = async (ticket: Promise<{ jobId: string }>) => {
      await office.finish(await (ticket as ReturnType<typeof office.api.letters.deliverMerged>));
      return office.desktop.delivered.at(-1);
    };
    expect((await take(letters().deliverMerged({ ids })))?.name).toBe('函件合訂-2026-11-23-30.docx');
    const zip = await take(letters().deliverEach({ ids: ids.slice(0, 2) }));
    expect(zip?.name).toBe('函件單件-2026-11-23-2.zip');
    expect(Buffer.from(zip?.bytes ?? []).toString('utf8')).toContain('0001 1棟101 客服函〔2026〕1號.docx');
    expect((await take(letters().deliverSheet({ ids, sheet: 'labels' })))?.name).toBe(
      '信封標籤-2026-11-23-30.docx',
    );
    expect((await take(letters().deliverSheet({ ids, sheet: 'deliverySheet' })))?.name).toBe(
      '函件簽收表-2026-11-23-30.docx',
    );
    const taken = office.office.core.office.database
      .prepare<[], string>(
        "SELECT after ->> 'taken' FROM audit WHERE entity = 'export' AND action LIKE 'letters.deliver%' ORDER BY seq",
      )
      .pluck()
      .all();
    expect(taken).toEqual(['docx', 'docxEach', 'labels', 'deliverySheet']);
    const { id: later } = await begin(fees.unitIds.slice(0, 1));
    await draft(later);
    const { rows } = await letters().run({ id: later });
    await expect(take(letters().deliverEach({ ids: [rows[0]?.letterId ?? 0] }))).rejects.toMatchObject(
      refusal('letterNotIssued'),
    );
  });
});
