import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdOf } from '../../electron/office/dunning-hold.repository.ts';
import { createDunningOffice, type DunningOffice, refusal } from '../fixtures/dunning-office.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

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
const arrearsOf = async (id: number) =>
  (await fees.office.api.fees.listArrears({})).rows.find((row) => row.unitId === id);
const call = (more = {}) =>
  api().recordAct({ unitId, kind: 'call', actedOn: '2026-11-20', outcome: 'reached', ...more });
const mail = (more = {}) =>
  api().recordAct({
    unitId,
    kind: 'registeredMail',
    stage: 4,
    actedOn: '2026-11-10',
    outcome: 'sent',
    trackingNumber: 'EMS123',
    ...more,
  });

describe('an act', () => {
  test('is made by whoever must make it, about what is owed, with evidence of that household', async () => {
    const act = { unitId, actedOn: '2026-11-20', outcome: 'reached' } as const;
    await expect(api().recordAct({ ...act, kind: 'visit' })).rejects.toMatchObject(refusal('visitNeedsTwo'));
    await expect(api().recordAct({ ...act, kind: 'registeredMail' })).rejects.toMatchObject(
      refusal('trackingNumberMissing'),
    );
    await expect(call({ documentIds: [await at.evidence('別戶', otherId)] })).rejects.toMatchObject(
      refusal('evidenceNotOfUnit'),
    );
    await expect(call({ actedOn: '2026-11-24' })).rejects.toMatchObject(refusal('actInFuture'));
    await expect(call({ chargeIds: [999] })).rejects.toMatchObject(refusal('chargeNotPressed'));
    const visit = await api().recordAct({
      ...act,
      kind: 'visit',
      madeBy: ['王管家', '李主管'],
      spokenWith: '業主',
    });
    expect(visit).toMatchObject({ madeBy: ['王管家', '李主管'], owedCents: 3 * 12_891 });
    await expect(
      api().recordService({ actId: visit.id, result: 'accepted', servedOn: '2026-11-20' }),
    ).rejects.toMatchObject(refusal('serviceNotOfKind'));
    await expect(
      api().recordService({ actId: visit.id, result: 'signed', servedOn: '2026-11-19' }),
    ).rejects.toMatchObject(refusal('serviceBeforeAct'));
  });

  test('is withdrawn with a reason, stays on the list and in the timeline, and counts no more', async () => {
    const { id } = await mail({ served: { result: 'signed', servedOn: '2026-11-12', receivedBy: '陳太' } });
    expect((await household()).charges[0]?.limitationEndsOn).toBe('2029-11-12');
    await api().withdrawAct({ id, reason: '單號抄錯' });
    await expect(api().withdrawAct({ id, reason: '再撤' })).rejects.toMatchObject(refusal('actWithdrawn'));
    const { acts, charges } = await household();
    expect(acts).toMatchObject([{ id, withdrawn: { reason: '單號抄錯' } }]);
    expect(charges[0]?.limitationEndsOn).toBe('2029-07-16');
    expect(await arrearsOf(unitId)).toMatchObject({ stage: null, lastContactOn: null });
    const timeline = await fees.office.api.archives.unitTimeline({ unitId, limit: 2 });
    expect(timeline.map(({ action }) => action)).toEqual(['dunning.withdrawAct', 'dunning.recordAct']);
    const { database } = fees.office.office.core.office;
    await call();
    expect(() => database.exec("UPDATE dunning_act SET note = 'x' WHERE kind = 'call'")).toThrow(
      'never edited',
    );
    expect(() => database.exec('DELETE FROM dunning_act')).toThrow('never deleted');
  });
});

describe('a promise, a dispute and a hardship', () => {
  test('a promise runs, is kept by money and told in the grid; while it runs a plan leaves the household out', async () => {
    const promise = {
      unitId,
      promisedOn: '2026-11-20',
      promisedBy: '業主1',
      instalments: [
        { dueOn: '2026-11-25', amountCents: 10_000 },
        { dueOn: '2026-12-25', amountCents: 28_673 },
      ],
    };
    await expect(
      api().recordPromise({ ...promise, instalments: [{ dueOn: '2026-11-25', amountCents: 40_000 }] }),
    ).rejects.toMatchObject(refusal('promiseTooMuch'));
    await api().recordPromise(promise);
    await expect(api().recordPromise(promise)).rejects.toMatchObject(refusal('promiseRuns'));
    expect(await arrearsOf(unitId)).toMatchObject({ promiseState: 'running', promiseDueOn: '2026-11-25' });
    const skipped = (await api().previewPlan({ month: '2026-11' })).skipped;
    expect(skipped).toMatchObject([{ unitId, skipped: 'promise' }]);
    fees.office.now = new Date('2026-11-26T02:00:00Z');
    expect((await household()).promises[0]).toMatchObject({ state: 'broken', receivedCents: 0 });
    expect((await arrearsOf(unitId))?.promiseState).toBe('broken');
    await fees.office.api.fees.takePayment({ unitId, amountCents: 10_000, method: 'cash' });
    expect((await household()).promises[0]).toMatchObject({ state: 'running', receivedCents: 10_000 });
    await fees.office.api.fees.takePayment({ unitId, amountCents: 28_673, method: 'cash' });
    expect((await household()).promises[0]).toMatchObject({ state: 'kept', nextDueOn: null });
  });

  test('what is disputed is held until its day or until it is lifted, and whoever asks is told', async () => {
    const { database } = fees.office.office.core.office;
    const [first] = (await household()).charges;
    const chargeId = first?.chargeId ?? 0;
    const hold = await api().placeHold({ unitId, chargeId, reason: '面積有異議', untilOn: '2026-12-31' });
    await expect(
      api().placeHold({ unitId, reason: '全部有異議', untilOn: '2026-12-31' }),
    ).rejects.toMatchObject(refusal('holdOverlaps'));
    const held = (day: string) => holdOf(database, chargeId, day);
    expect(['2026-11-22', '2026-11-23', '2026-12-31', '2027-01-01'].map(held)).toEqual([
      null,
      'dispute',
      'dispute',
      null,
    ]);
    expect((await arrearsOf(unitId))?.heldBy).toBe('dispute');
    const line = (await api().previewPlan({ month: '2026-11' })).lines.find((each) => each.unitId === unitId);
    expect(line).toMatchObject({ charges: 2, owedCents: 2 * 12_891 });
    await api().liftHold({ id: hold.id, reason: '已答覆' });
    await expect(api().liftHold({ id: hold.id, reason: '已答覆' })).rejects.toMatchObject(
      refusal('holdOver'),
    );
    expect(held('2026-11-23')).toBeNull();
  });

  test('a hardship is granted by the manager for a month, and once for each charge', async () => {
    const supervisor = await fees.office.openWindowAs('supervisor');
    await expect(supervisor.api.dunning.grantHardship({ unitId, reason: '失業' })).rejects.toMatchObject(
      refusal('notAllowed'),
    );
    expect(await api().grantHardship({ unitId, reason: '失業' })).toMatchObject({
      kind: 'hardship',
      untilOn: '2026-12-23',
      holds: true,
    });
    await expect(api().grantHardship({ unitId, reason: '失業' })).rejects.toMatchObject(
      refusal('hardshipOnce'),
    );
    const { skipped } = await api().previewPlan({ month: '2026-11' });
    expect(skipped).toMatchObject([{ unitId, skipped: 'hardship', owedCents: 3 * 12_891 }]);
  });
});

test('a stage holds from its day on, and one of the same day replaces it', async () => {
  const rule = {
    stage: 3,
    fromOn: '2026-11-24',
    afterDays: 20,
    periods: 0,
    automatic: true,
    actKind: 'visit' as const,
    daysBetween: 10,
    termDays: 5,
    source: '公司催繳辦法第三條',
  };
  expect(await api().setStage(rule)).toMatchObject({ inForce: false });
  await api().setStage({ ...rule, afterDays: 30 });
  const ofThree = async () => (await api().settings()).stages.filter(({ stage }) => stage === 3);
  expect(await ofThree()).toMatchObject([
    { afterDays: 30, inForce: false, madeBy: '陳經理' },
    { afterDays: 45, inForce: true, madeBy: '' },
  ]);
  fees.office.now = new Date('2026-11-24T02:00:00Z');
  expect(await ofThree()).toMatchObject([{ inForce: true }, { inForce: false }]);
  await expect(api().setStage({ ...rule, templateId: 999 })).rejects.toMatchObject(
    refusal('stageTemplateUnfit'),
  );
});
