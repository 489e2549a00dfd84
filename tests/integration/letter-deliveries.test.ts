import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDunningOffice, type DunningOffice, refusal } from '../fixtures/dunning-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';

let at: DunningOffice;
beforeEach(async () => {
  at = await createDunningOffice();
});
afterEach(() => at.close());

const office = () => at.fees.office;
const letters = () => office().api.letters;
const DAY = '2026-11-23';

async function issue(kind: 'ownerLetter' | 'dunning' | 'paymentNotice', unitId: number): Promise<number> {
  // What a household is billed is another matter.
  const template =
    kind === 'paymentNotice'
      ? await letters().saveTemplate({
          kind,
          language: 'zh-Hant',
          name: '自擬',
          body: '# 關於{{subject}}的通知\n{{facts}}',
        })
      : (await letters().listTemplates({ kind }))[0];
  if (template === undefined) throw new Error(`no template for ${kind}`);
  const { id: templateId, language, body } = template;
  const values = {
    subject: '配合查修滲漏',
    background: '貴戶陽台滲漏',
    facts: '一、防水層老化。',
    purpose: '避免損失擴大',
    replyBy: '2026-12-01',
    request: '安排入戶查修',
    stage: '一',
    contractName: '前期物業管理服務合同',
    clause: '二十三',
    graceDays: '十五',
    responseDays: '七',
    dueDate: '2026-12-15',
    payWays: '到管理處繳納',
  };
  const draft = await letters().saveDraft({ templateId, kind, language, body, unitId, values });
  return (await letters().issue({ id: draft.id, version: draft.version })).id;
}

const upload = (name: string): string =>
  office().office.tray.put({ name: `${name}.jpg`, bytes: jpegPhoto(name) }, office().connection.id);
const record = (
  letterIds: number[],
  more: Partial<Parameters<ReturnType<typeof letters>['recordDeliveries']>[0]>,
) => letters().recordDeliveries({ letterIds, method: 'hand', result: 'signed', onDay: DAY, ...more });
const outstanding = async () => (await letters().deliveries()).rows.filter((row) => row.outstanding);
const limitations = async (unitId: number) =>
  (await office().api.dunning.household({ unitId })).charges.map(({ limitationEndsOn }) => limitationEndsOn);

describe('a letter to a household', () => {
  test('is outstanding from its issue until it is signed for, and again once that is withdrawn', async () => {
    const id = await issue('ownerLetter', at.unitId);
    office().now = new Date('2026-12-03T02:00:00Z');
    expect(await outstanding()).toMatchObject([{ id, days: 10, deliveryState: 'none', unitName: '1棟101' }]);
    expect((await office().api.today.summary()).deliveries).toEqual({ outstanding: 1, old: 1 });
    expect(await record([id], { idLastFour: '4514', relation: 'self' })).toEqual({ recorded: 1, proved: 1 });
    expect(await outstanding()).toEqual([]);
    const [delivery] = (await letters().deliveriesOf({ letterId: id })).deliveries;
    expect(delivery).toMatchObject({
      result: 'signed',
      receivedBy: '業主1',
      idLastFour: '4514',
      handler: '陳經理',
      serviceId: null,
      proves: true,
    });
    await letters().withdrawDelivery({ id: delivery?.id ?? 0, reason: '錄錯戶' });
    expect(await outstanding()).toMatchObject([{ id, deliveryState: 'none' }]);
    await expect(letters().withdrawDelivery({ id: delivery?.id ?? 0, reason: '再次' })).rejects.toMatchObject(
      refusal('deliveryWithdrawn'),
    );
    expect((await letters().deliveriesOf({ letterId: id })).deliveries).toMatchObject([
      { withdrawn: { by: '陳經理', reason: '錄錯戶' } },
    ]);
  });

  test('that was refused is proved by a witness, by post once somebody signed, by a message with what it is found by', async () => {
    const [refused, posted, told] = [
      await issue('ownerLetter', at.unitId),
      await issue('ownerLetter', at.otherId),
      await issue('ownerLetter', at.unitId),
    ];
    await expect(record([refused], { result: 'refused', reason: '不認同' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput', issues: [{ path: ['witness'] }] },
    });
    await record([refused], { result: 'refused', reason: '不認同', witness: '保安李先生' });
    await record([posted], { method: 'post', result: 'sent', reference: 'EMS123' });
    await record([told], { method: 'message', result: 'arrived', reference: 'wx-0001' });
    expect(await outstanding()).toMatchObject([{ id: posted, deliveryState: 'sent' }]);
    await record([posted], { method: 'post', result: 'returned', reason: '查無此人' });
    expect(await outstanding()).toMatchObject([{ id: posted, deliveryState: 'returned', method: 'post' }]);
    await expect(record([posted], { method: 'mailbox', result: 'signed' })).rejects.toMatchObject(
      refusal('deliveryNotOfMethod'),
    );
    await expect(record([posted], { onDay: '2026-11-22' })).rejects.toMatchObject(
      refusal('deliveryBeforeIssue'),
    );
    await expect(record([posted], { onDay: '2026-11-24' })).rejects.toMatchObject(refusal('deliveryAhead'));
  });

  test('left in the mailbox with others has one photo for all, kept once and on each household’s file', async () => {
    const ids = [await issue('paymentNotice', at.unitId), await issue('paymentNotice', at.otherId)];
    await expect(record(ids, { method: 'mailbox', result: 'left' })).rejects.toMatchObject(
      refusal('deliveryPhotoMissing'),
    );
    const ticket = upload('信箱');
    expect(await record(ids, { method: 'mailbox', result: 'left', ticket })).toEqual({
      recorded: 2,
      proved: 2,
    });
    const files = await Promise.all(
      [at.unitId, at.otherId].map(
        async (unitId) => (await office().api.documents.forUnit({ unitId })).documents,
      ),
    );
    const hashes = files.map(([file]) => file?.sha256);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashes[1]).toBe(hashes[0]);
    expect(await outstanding()).toEqual([]);
  });

  test('on a signed sheet gets the scan of it afterwards, once something is recorded of each', async () => {
    const ids = [await issue('ownerLetter', at.unitId), await issue('dunning', at.otherId)];
    await expect(
      letters().attachToDeliveries({ letterIds: ids, ticket: upload('簽收表') }),
    ).rejects.toMatchObject(refusal('deliveryNotTold'));
    await record(ids, {});
    expect(await letters().attachToDeliveries({ letterIds: ids, ticket: upload('簽收表') })).toEqual({
      attached: 2,
    });
    for (const letterId of ids) {
      const [delivery] = (await letters().deliveriesOf({ letterId })).deliveries;
      expect(delivery?.files).toMatchObject([{ title: '簽收表', onHand: true }]);
    }
    const { acts } = await office().api.dunning.household({ unitId: at.otherId });
    expect(acts[0]?.services[0]?.files).toMatchObject([{ title: '簽收表' }]);
  });
});

describe('a demand', () => {
  const BEFORE = ['2029-07-16', '2029-08-15', '2029-09-17'];
  const SERVED = ['2029-11-23', '2029-11-23', '2029-11-23'];

  test('that is signed for is the service of its act, one fact that moves the limitation, and back when it is withdrawn', async () => {
    const id = await issue('dunning', at.unitId);
    await record([id], { result: 'absent' });
    expect(await limitations(at.unitId)).toEqual(BEFORE);
    await record([id], { relation: 'family', receivedBy: '陳太' });
    expect(await limitations(at.unitId)).toEqual(SERVED);
    const { acts } = await office().api.dunning.household({ unitId: at.unitId });
    expect(acts).toMatchObject([
      {
        kind: 'ownerLetter',
        letterId: id,
        actedOn: DAY,
        services: [{ result: 'signed', receivedBy: '陳太', proof: 'signedFor', proves: true }],
      },
    ]);
    const [delivery] = (await letters().deliveriesOf({ letterId: id })).deliveries;
    expect(delivery).toMatchObject({
      serviceId: acts[0]?.services[0]?.id,
      result: 'signed',
      receivedBy: '陳太',
      relation: 'family',
    });
    await letters().withdrawDelivery({ id: delivery?.id ?? 0, reason: '錄錯戶' });
    expect(await limitations(at.unitId)).toEqual(BEFORE);
    expect(await outstanding()).toMatchObject([{ id, deliveryState: 'absent' }]);
  });

  test('that was served while collecting is delivered, and a service withdrawn there is withdrawn on the letter', async () => {
    const id = await issue('dunning', at.unitId);
    const { dunning } = office().api;
    const act = await dunning.recordAct({
      unitId: at.unitId,
      kind: 'ownerLetter',
      actedOn: DAY,
      outcome: 'delivered',
      letterId: id,
    });
    const served = await dunning.recordService({
      actId: act.id,
      result: 'signed',
      servedOn: DAY,
      receivedBy: '陳太',
    });
    expect(await letters().deliveriesOf({ letterId: id })).toMatchObject({
      deliveryState: 'proved',
      deliveries: [{ id: null, serviceId: served.services[0]?.id, method: 'hand', receivedBy: '陳太' }],
    });
    await dunning.withdrawService({ id: served.services[0]?.id ?? 0, reason: '錄錯戶' });
    expect(await outstanding()).toMatchObject([{ id }]);
    // What is recorded on the letter is a service of that same act.
    await record([id], { method: 'post', reference: 'EMS9' });
    const { acts } = await dunning.household({ unitId: at.unitId });
    expect(acts.map(({ services }) => services.map(({ proof }) => proof))).toEqual([
      ['signedFor', 'mailSigned'],
    ]);
    expect(await limitations(at.unitId)).toEqual(SERVED);
    await dunning.withdrawAct({ id: act.id, reason: '不是這一戶' });
    expect(await limitations(at.unitId)).toEqual(BEFORE);
    expect(await outstanding()).toMatchObject([{ id }]);
  });

  test('that was refused before a witness or came back is not proved, and is never posted or proved by a mailbox', async () => {
    const id = await issue('dunning', at.unitId);
    await record([id], { result: 'refused', reason: '不認同', witness: '保安李先生' });
    await record([id], { method: 'post', result: 'returned', reason: '拒收退回' });
    expect(await limitations(at.unitId)).toEqual(BEFORE);
    const { acts } = await office().api.dunning.household({ unitId: at.unitId });
    expect(acts[0]?.services).toMatchObject([
      { proof: 'refusedToSign', note: '不認同；見證人保安李先生' },
      { proof: 'cameBack' },
    ]);
    const photo = { result: 'left', ticket: upload('門口') } as const;
    await expect(record([id], { method: 'board', ...photo })).rejects.toMatchObject(
      refusal('demandNeverPosted'),
    );
    await record([id], { method: 'mailbox', ...photo });
    expect(await outstanding()).toMatchObject([{ id, deliveryState: 'left' }]);
  });

  test('sent as a message counts with its screenshot on file and not without, as an act of its own', async () => {
    const id = await issue('dunning', at.unitId);
    await record([id], { method: 'message', result: 'arrived', reference: 'wx-1' });
    expect(await limitations(at.unitId)).toEqual(BEFORE);
    await record([id], { method: 'message', result: 'arrived', reference: 'wx-2', ticket: upload('截圖') });
    expect(await limitations(at.unitId)).toEqual(SERVED);
    const { acts } = await office().api.dunning.household({ unitId: at.unitId });
    expect(acts.map(({ kind, services }) => [kind, services.length])).toEqual([['message', 2]]);
  });

  test('of a household that has paid since is delivered without an act', async () => {
    const id = await issue('dunning', at.unitId);
    await office().api.fees.takePayment({ unitId: at.unitId, amountCents: 38_673, method: 'cash' });
    await record([id], {});
    expect((await office().api.dunning.household({ unitId: at.unitId })).acts).toEqual([]);
    expect(await letters().deliveriesOf({ letterId: id })).toMatchObject({
      deliveryState: 'proved',
      deliveries: [{ serviceId: null, result: 'signed' }],
    });
  });
});

test('only the desk records deliveries, and those without business with households read none', async () => {
  const id = await issue('ownerLetter', at.unitId);
  const auditor = await office().openWindowAs('auditor');
  await expect(
    auditor.api.letters.recordDeliveries({ letterIds: [id], method: 'hand', result: 'signed', onDay: DAY }),
  ).rejects.toMatchObject(refusal('notAllowed'));
  expect((await auditor.api.letters.deliveries()).total).toBe(1);
  const grounds = await office().openWindowAs('groundsSupervisor');
  await expect(grounds.api.letters.deliveries()).rejects.toMatchObject(refusal('notAllowed'));
});

test('what was delivered is never edited or deleted', async () => {
  const id = await issue('ownerLetter', at.unitId);
  await record([id], {});
  const { database } = office().office.core.office;
  for (const sql of ["UPDATE letter_delivery SET received_by = '別人'", 'DELETE FROM letter_delivery']) {
    expect(() => database.prepare(sql).run()).toThrow(/never/u);
  }
});
