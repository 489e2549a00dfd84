import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../fixtures/docx-text.ts';
import { createDunningOffice, type DunningOffice, refusal } from '../fixtures/dunning-office.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

const LETTER_VALUES = { contractName: '前期物業服務合同', clause: '六', responseDays: '7' };

let at: DunningOffice;
let fees: FeeOffice;
let unitId: number;
let otherId: number;
beforeEach(async () => {
  at = await createDunningOffice();
  ({ fees, unitId, otherId } = at);
});
afterEach(() => at.close());

const api = () => fees.office.api.dunning;
const household = (id = unitId) => api().household({ unitId: id });
const makePlan = async (more = {}) => {
  const { id } = await fees.office.finish(
    await api().makePlan({ month: '2026-11', dueBy: '2026-11-30', ...more }),
  );
  return api().plan({ id });
};

describe('the plan of a month', () => {
  test('is made by rule, once, with whoever is left out and why; its lines tell themselves how they stand', async () => {
    const steward = await fees.office.openWindowAs('steward');
    const staffId = steward.connection.staff?.id ?? 0;
    await api().setSteward({ buildingId: fees.buildingId, staffId });
    await fees.office.api.fees.takePayment({ unitId: otherId, amountCents: 30_000, method: 'cash' });
    const preview = await api().previewPlan({ month: '2026-11', minimumCents: 10_000 });
    expect(preview.lines.map((line) => [line.unitId, line.stage, line.assigneeId])).toEqual([
      [unitId, 2, staffId],
      [fees.unitIds[2], 2, staffId],
    ]);
    expect(preview.skipped).toMatchObject([{ unitId: otherId, skipped: 'belowMinimum', owedCents: 8673 }]);
    await expect(api().previewPlan({ month: '2026-10' })).rejects.toMatchObject(refusal('planOfPast'));
    const plan = await makePlan({ minimumCents: 10_000, targetHundredths: 7000 });
    await expect(makePlan()).rejects.toMatchObject(refusal('planExists'));
    expect(plan).toMatchObject({
      lines: 2,
      owedCents: 6 * 12_891,
      paidCents: 0,
      statuses: { waiting: 2 },
      assignees: [{ staffId, lines: 2, done: 0 }],
      stages: [{ stage: 2, lines: 2, acts: 0, recoveredCents: 0 }],
      skipped: preview.skipped,
    });
    expect((await fees.office.api.today.summary()).dunning).toMatchObject({ waiting: 2, overdue: 0 });

    await api().recordAct({
      unitId,
      kind: 'slip',
      stage: 2,
      actedOn: '2026-11-23',
      outcome: 'delivered',
      reason: 'hardship',
    });
    await fees.office.api.fees.takePayment({ unitId, amountCents: 20_000, method: 'cash' });
    const lines = (
      await api().listLines({ filters: { planId: { kind: 'number', min: plan.id, max: plan.id } } })
    ).rows;
    expect(lines).toMatchObject([
      { unitId, status: 'pressed', paidCents: 20_000, leftCents: 18_673, acts: 1, lastActKind: 'slip' },
      { status: 'waiting', acts: 0 },
    ]);
    const after = await api().plan({ id: plan.id });
    expect(after).toMatchObject({ paidCents: 20_000, statuses: { pressed: 1, waiting: 1 } });
    expect(after.stages).toMatchObject([{ stage: 2, acts: 1, recoveredCents: 20_000 }]);
    expect(after.reasons).toEqual([
      { reason: '', units: 1 },
      { reason: 'hardship', units: 1 },
    ]);
    await fees.office.api.fees.takePayment({ unitId, amountCents: 18_673, method: 'cash' });
    expect((await api().listLines({})).rows[0]).toMatchObject({ unitId, status: 'paid', leftCents: 0 });
  });

  test('is overdue by its day, is decided and assigned, and what it leaves over is carried into the next', async () => {
    const plan = await makePlan();
    const rows = async () => (await api().listLines({})).rows;
    const [first, second, third] = await rows();
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three households owe');
    await api().decideLine({ id: first.id, version: first.version, decision: 'toLegal', reason: '屢催不繳' });
    await expect(
      api().decideLine({ id: first.id, version: first.version, decision: 'exempt', reason: '誤' }),
    ).rejects.toMatchObject(refusal('changedMeanwhile'));
    await api().decideLine({
      id: second.id,
      version: second.version,
      decision: 'exempt',
      reason: '重複開單',
    });
    await api().assignLines({ ids: [third.id], assigneeId: null, dueBy: '2026-11-24' });
    fees.office.now = new Date('2026-12-01T02:00:00Z');
    expect(await rows()).toMatchObject([
      { id: third.id, overdue: 1, status: 'waiting' },
      { status: 'toLegal', overdue: 0 },
      { status: 'exempt', overdue: 0 },
    ]);
    expect((await fees.office.api.today.summary()).dunning).toMatchObject({ overdue: 1 });
    const preview = await api().previewPlan({ month: '2026-12' });
    expect(preview.closes).toEqual({ month: '2026-11', left: 1 });
    expect(preview.skipped).toMatchObject([{ unitId: first.unitId, skipped: 'withLegal' }]);
    const next = await makePlan({ month: '2026-12', dueBy: '2026-12-20', without: [second.unitId] });
    expect(next).toMatchObject({ lines: 1, carried: 1 });
    expect(next.skipped.map(({ skipped }) => skipped)).toEqual(['withLegal', 'takenOff']);
    expect(await api().plan({ id: plan.id })).toMatchObject({
      state: 'closed',
      closedOn: '2026-12-01',
      statuses: { toLegal: 1, exempt: 1, waiting: 1 },
    });
    await expect(api().closePlan({ id: plan.id })).rejects.toMatchObject(refusal('planClosed'));
    await expect(
      api().assignLines({ ids: [third.id], assigneeId: null, dueBy: '2026-12-24' }),
    ).rejects.toMatchObject(refusal('lineOfClosedPlan'));
    expect(await api().closePlan({ id: next.id })).toMatchObject({ state: 'closed' });
  });

  test('carries on what a plan left over that was closed before the next was made', async () => {
    const plan = await makePlan();
    await api().closePlan({ id: plan.id });
    fees.office.now = new Date('2026-12-01T02:00:00Z');
    const preview = await api().previewPlan({ month: '2026-12' });
    expect(preview.closes).toBeNull();
    expect(preview.lines.map(({ carried }) => carried)).toEqual([true, true, true]);
    expect(await makePlan({ month: '2026-12', dueBy: '2026-12-20' })).toMatchObject({ lines: 3, carried: 3 });
  });

  test('writes its letters in one run, ties each to its line and says which were not made', async () => {
    const { database } = fees.office.office.core.office;
    const [template] = await fees.office.api.letters.listTemplates({ kind: 'dunning' });
    await api().setStage({
      stage: 2,
      fromOn: '2026-11-01',
      afterDays: 25,
      periods: 0,
      automatic: true,
      actKind: 'ownerLetter',
      templateId: template?.id ?? 0,
      daysBetween: 15,
      termDays: 10,
      source: '公司催繳辦法',
    });
    await makePlan();
    await api().placeHold({ unitId: otherId, reason: '漏水未修', untilOn: '2026-12-31' });
    const lineIds = (await api().listLines({})).rows.map(({ id }) => id);
    const none = await fees.office.finish(await api().issueLetters({ lineIds, values: {} }));
    expect(none.made).toEqual([]);
    expect(none.notMade.map(({ why }) => why)).toEqual(['fieldsMissing', 'held', 'fieldsMissing']);
    expect(none.notMade[0]?.missing).toEqual(['contractName', 'clause', 'responseDays']);
    const run = await fees.office.finish(await api().issueLetters({ lineIds, values: LETTER_VALUES }));
    // The run that made nothing took no number.
    expect(run.made.map(({ number }) => number)).toEqual(['客服催〔2026〕1號', '客服催〔2026〕2號']);
    expect(run.notMade).toMatchObject([{ why: 'held' }]);
    const { acts } = await household();
    expect(acts).toMatchObject([
      { kind: 'ownerLetter', stage: 2, letterNumber: '客服催〔2026〕1號', outcome: 'sent', services: [] },
    ]);
    const words = JSON.stringify(await fees.office.api.letters.document({ id: acts[0]?.letterId ?? 0 }));
    expect(words).toContain('386.73');
    expect(words).toContain('{"text":"本函為第"},{"text":"1"}');
    const again = await fees.office.finish(await api().issueLetters({ lineIds, values: LETTER_VALUES }));
    expect(again.notMade.map(({ why }) => why)).toEqual(['letterThere', 'held', 'letterThere']);
    expect(database.prepare("SELECT count(*) FROM letter WHERE kind = 'dunning'").pluck().get()).toBe(2);
    // Ties to the household: another one's letter is no proof here.
    await expect(
      api().recordAct({
        unitId: otherId,
        kind: 'registeredMail',
        actedOn: '2026-11-23',
        outcome: 'sent',
        trackingNumber: 'EMS9',
        letterId: acts[0]?.letterId ?? 0,
      }),
    ).rejects.toMatchObject(refusal('letterOfAnother'));
    await api().deliverPlan({ id: 1, reason: '分派', receiver: '客服部' });
    const paper = await wordsOf(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
    expect(paper).toContain('2026年11月催繳計劃');
    expect(paper).toContain('1棟101');
  });
});
