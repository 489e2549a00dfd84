import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { holdOf } from '../../electron/office/dunning-hold.repository.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';

const LETTER_VALUES = { contractName: '前期物業服務合同', clause: '六', responseDays: '7' };

let fees: FeeOffice;
let unitId: number;
let otherId: number;
beforeEach(async () => {
  fees = await createFeeOffice(3, new Date('2026-07-01T02:00:00Z'));
  [unitId = 0, otherId = 0] = fees.unitIds;
  for (const month of ['2026-07', '2026-08', '2026-09']) {
    fees.office.now = new Date(`${month}-01T02:00:00Z`);
    await fees.bill(month);
  }
  fees.office.now = new Date('2026-11-23T02:00:00Z');
});
afterEach(async () => {
  expect(fees.office.faults).toEqual([]);
  await fees.office.close();
});

const api = () => fees.office.api.dunning;
const household = (id = unitId) => api().household({ unitId: id });
const refusal = (reason: string) => ({ failure: { kind: 'refused', reason } });
const arrearsOf = async (id: number) =>
  (await fees.office.api.fees.listArrears({})).rows.find((row) => row.unitId === id);

async function evidence(name = '回執', id = unitId): Promise<number> {
  const { office, connection } = fees.office;
  const ticket = office.tray.put({ name: `${name}.jpg`, bytes: jpegPhoto(name) }, connection.id);
  return (await fees.office.api.documents.add({ ticket, unitId: id })).id;
}

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
const makePlan = (more = {}) => api().makePlan({ month: '2026-11', dueBy: '2026-11-30', ...more });

describe('the limitation of a charge', () => {
  test('moves only by a demand that provably arrived, in the household’s table and in the grid alike', async () => {
    const ends = async () => (await household()).charges.map(({ limitationEndsOn }) => limitationEndsOn);
    // Due on 15 July, August and September 2026; the first and last fall on a weekend three years later.
    const before = ['2029-07-16', '2029-08-15', '2029-09-17'];
    expect(await ends()).toEqual(before);
    await call();
    await api().recordAct({ unitId, kind: 'slip', stage: 2, actedOn: '2026-11-01', outcome: 'posted' });
    const { id } = await mail();
    expect(await ends()).toEqual(before);
    await api().recordService({ actId: id, result: 'refused', servedOn: '2026-11-12' });
    expect(await ends()).toEqual(before);
    const served = await api().recordService({
      actId: id,
      result: 'signed',
      servedOn: '2026-11-13',
      receivedBy: '陳太',
    });
    expect(served.services.map(({ proof, proves }) => [proof, proves])).toEqual([
      ['refusedToSign', false],
      ['mailSigned', true],
    ]);
    expect(await ends()).toEqual(['2029-11-13', '2029-11-13', '2029-11-13']);
    expect(await arrearsOf(unitId)).toMatchObject({
      stage: 4,
      lastContactOn: '2026-11-20',
      lastContactKind: 'call',
      limitationEndsOn: '2029-11-13',
    });
    expect(await arrearsOf(otherId)).toMatchObject({ stage: null, limitationEndsOn: '2029-07-16' });
    await api().withdrawService({ id: served.services[1]?.id ?? 0, reason: '錄錯戶' });
    expect(await ends()).toEqual(before);
    expect((await arrearsOf(unitId))?.limitationEndsOn).toBe('2029-07-16');
  });

  test('of a charge is restarted by a part payment of it, and by nothing once that is voided', async () => {
    const { id } = await fees.office.api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const [first, second] = (await household()).charges;
    expect(first).toMatchObject({ limitationEndsOn: '2029-11-23', restart: { kind: 'partPayment' } });
    expect(second).toMatchObject({ limitationEndsOn: '2029-08-15', restart: null });
    await fees.approved.fees.voidReceipt({ receiptId: id, reason: '收錯' });
    expect((await household()).charges[0]).toMatchObject({ limitationEndsOn: '2029-07-16', restart: null });
  });

  test('is put off by a day of rest that the office entered', async () => {
    await api().setRestDay({ day: '2029-08-15', rests: true, note: '補假' });
    expect((await household()).charges[1]?.limitationEndsOn).toBe('2029-08-16');
    await api().setRestDay({ day: '2029-08-15', rests: null });
    expect((await household()).charges[1]?.limitationEndsOn).toBe('2029-08-15');
  });

  test('a message counts with its record on file and not without', async () => {
    const message = await api().recordAct({
      unitId,
      kind: 'message',
      actedOn: '2026-11-20',
      outcome: 'sent',
    });
    const bare = await api().recordService({ actId: message.id, result: 'arrived', servedOn: '2026-11-20' });
    expect(bare.services[0]).toMatchObject({ proof: 'noRecord', proves: false });
    const shown = await api().recordService({
      actId: message.id,
      result: 'arrived',
      servedOn: '2026-11-20',
      documentIds: [await evidence('截圖')],
    });
    expect(shown.services[1]).toMatchObject({ proof: 'messageArrived', proves: true });
    expect(shown.services[1]?.files).toMatchObject([{ title: '截圖', onHand: true }]);
  });
});

describe('an act', () => {
  test('is made by whoever must make it, about what is owed, with evidence of that household', async () => {
    const act = { unitId, actedOn: '2026-11-20', outcome: 'reached' } as const;
    await expect(api().recordAct({ ...act, kind: 'visit' })).rejects.toMatchObject(refusal('visitNeedsTwo'));
    await expect(api().recordAct({ ...act, kind: 'registeredMail' })).rejects.toMatchObject(
      refusal('trackingNumberMissing'),
    );
    await expect(call({ documentIds: [await evidence('別戶', otherId)] })).rejects.toMatchObject(
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
    const next = await api().makePlan({ month: '2026-12', dueBy: '2026-12-20', without: [second.unitId] });
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

describe('the papers for a suit', () => {
  test('hold ledger, reckoning, limitation, notices and proofs, each with its checksum, and leave a record', async () => {
    const proof = await evidence('簽收回執');
    await mail({
      served: { result: 'signed', servedOn: '2026-11-12', receivedBy: '陳太', documentIds: [proof] },
    });
    await fees.office.api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const result = await api().legalPack({ unitId, reason: '起訴', receiver: '某律師事務所' });
    expect(result.missing).toEqual(['contract', 'authority']);
    const zip = fees.office.desktop.delivered.at(-1);
    expect(
      createHash('sha256')
        .update(zip?.bytes ?? '')
        .digest('hex'),
    ).toBe(result.sha256);
    const files = await unzip(zip?.bytes ?? new Uint8Array());
    const names = [...files.keys()];
    expect(names.map((name) => name.split('/').slice(1).join('/')).toSorted()).toEqual([
      '00 目錄.docx',
      '01 欠款人.docx',
      '02 往來明細賬.docx',
      '02 往來明細賬.xlsx',
      '03 欠費明細及計算.docx',
      '04 訴訟時效表.docx',
      '05 催繳及送達記錄.docx',
      `07 送達憑證/${proof}-簽收回執.jpg`,
      'manifest-sha256.txt',
    ]);
    const top = names[0]?.split('/')[0] ?? '';
    const manifest = files.get(`${top}/manifest-sha256.txt`)?.toString() ?? '';
    for (const line of manifest.trim().split('\n')) {
      const [sum, name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(files.get(`${top}/${name}`) ?? '')
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
    const words = (name: string) => wordsOf(files.get(`${top}/${name}`) ?? Buffer.alloc(0));
    expect(await words('04 訴訟時效表.docx')).toContain('2029-11-23');
    expect(await words('05 催繳及送達記錄.docx')).toContain('掛號郵件已簽收');
    expect(await words('03 欠費明細及計算.docx')).toContain('92.08');
    const { rows } =
      (await readXlsx(files.get(`${top}/02 往來明細賬.xlsx`) ?? Buffer.alloc(0))).sheets[0] ?? {};
    expect(rows?.at(-1)?.at(-1)).toBe(336.73);
    const { rows: records } = await fees.office.api.exchange.exports({});
    expect(records[0]).toMatchObject({
      source: 'legalPack',
      receiver: '某律師事務所',
      sha256: result.sha256,
    });
  });

  test('tell an ID number in full only where the manager says why, and the look is in the trail', async () => {
    await fees.office.api.archives.addOccupancy({
      unitId,
      person: { name: '共有人', idNumber: '110101199003074514' },
      role: 'coOwner',
    });
    const purpose = { unitId, reason: '起訴', receiver: '律師' };
    const debtors = async () => {
      const files = await unzip(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
      const name = [...files.keys()].find((each) => each.includes('01 ')) ?? '';
      return wordsOf(files.get(name) ?? Buffer.alloc(0));
    };
    await api().legalPack(purpose);
    expect(await debtors()).not.toContain('110101199003074514');
    const supervisor = await fees.office.openWindowAs('supervisor');
    await expect(
      supervisor.api.dunning.legalPack({ ...purpose, revealReason: '法院要求' }),
    ).rejects.toMatchObject(refusal('notAllowed'));
    await api().legalPack({ ...purpose, revealReason: '法院要求' });
    expect(await debtors()).toContain('110101199003074514');
    const { rows } = await fees.office.api.access.auditTrail({
      filters: { reason: { kind: 'text', contains: '法院要求' } },
    });
    expect(rows).toMatchObject([{ entity: 'person', action: 'dunning.legalPack' }]);
  });
});

/** Every file of a zip by its name. */
function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (failure, zip) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error !== null) {
            reject(error);
            return;
          }
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** What a Word file says, without white space. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  return wordsIn((await docxParts(bytes)).get('word/document.xml') ?? '');
}
