import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(2);
});
afterEach(async () => {
  await fees.office.close();
});

/** Five months from December at 30% less, for the first household. */
function application() {
  return {
    unitId: fees.unitIds[0] ?? 0,
    itemId: fees.management.id,
    kind: 'vacancy' as const,
    offHundredths: 3000,
    fromOn: '2026-12-01',
    toOn: '2027-04-30',
    applicant: '業主1',
    appliedOn: '2026-11-20',
    evidence: '五月至今水表無用量',
    basis: '前期物業服務合同第九條',
  };
}

test('a reduction needs a second person, lowers the bills of its days alone and is told of apart from what was charged', async () => {
  const { api } = fees.office;
  await expect(api.fees.grantReduction(application())).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded', values: { kind: 'grantReduction' } },
  });
  expect((await api.fees.listReductions({})).total).toBe(0);
  const granted = await fees.approved.fees.grantReduction(application());
  expect(granted).toMatchObject({ standing: 'ahead', reducedCents: 0, endedOn: null });

  for (const month of ['2026-11', '2026-12', '2027-04', '2027-05']) await fees.bill(month);
  const { rows } = await api.fees.listCharges({
    filters: { unitId: { kind: 'oneOf', values: [application().unitId] } },
    sort: [{ field: 'periodStart', direction: 'asc' }],
  });
  const amounts = rows.map(({ periodStart, amountCents }) => [periodStart, amountCents]);
  expect(amounts).toEqual([
    ['2026-11-01', 12_891],
    ['2026-12-01', 9024],
    ['2027-04-01', 9024],
    ['2027-05-01', 12_891],
  ]);
  const { rows: reductions, totals } = await api.fees.listReductions({});
  expect(reductions).toMatchObject([{ reducedCents: 2 * (12_891 - 9024), kind: 'vacancy' }]);
  expect(reductions[0]?.approvedBy).not.toBe('');
  expect(reductions[0]?.approvedBy).not.toBe(reductions[0]?.grantedBy);
  expect(totals).toEqual({ reducedCents: 2 * (12_891 - 9024), inForce: 0 });
  await fees.office.api.fees.takePayment({
    unitId: application().unitId,
    amountCents: 12_891 + 9024,
    method: 'cash',
  });
  await assertBooksTie(fees.office);
});

test('what is billed stays as it is: no reduction reaches back over a bill until that is cancelled', async () => {
  const { api } = fees.office;
  await fees.bill('2026-12');
  await expect(fees.approved.fees.grantReduction(application())).rejects.toMatchObject({
    failure: { reason: 'reductionBilled', values: { from: '2026-12-01', to: '2026-12-31' } },
  });
  const { rows } = await api.fees.listCharges({
    filters: { unitId: { kind: 'oneOf', values: [application().unitId] } },
  });
  await fees.approved.fees.cancelCharge({ chargeId: rows[0]?.id ?? 0, reason: '先登記減免' });
  await fees.approved.fees.grantReduction(application());
  const run = await api.fees.billUnit({
    unitId: application().unitId,
    month: '2026-12',
    itemIds: [fees.management.id],
  });
  expect(run.totalCents).toBe(9024);
});

test('what stands in the way of a reduction or an end is named: the draft, the bill, or the money taken for it', async () => {
  const { api, finish } = fees.office;
  const { unitId, itemId } = application();
  const grant = () => fees.approved.fees.grantReduction(application());
  const { rows: attached } = await api.fees.listUnitFees({
    filters: { unitId: { kind: 'oneOf', values: [unitId] } },
  });
  const unitFeeIds = attached.map(({ id }) => id);
  const detach = () => api.fees.detach({ unitFeeIds, lastOn: '2026-12-15', reason: '退租' });
  const run = await finish(await api.fees.startBilling({ month: '2026-12', itemIds: [itemId] }));
  const draft = { month: '2026-12', units: 2 };
  await expect(grant()).rejects.toMatchObject({
    failure: { reason: 'reductionBilledDraft', values: { ...draft, to: '2026-12-31' } },
  });
  await expect(detach()).rejects.toMatchObject({
    failure: { reason: 'attachmentBilledDraft', values: { ...draft, through: '2026-12-31' } },
  });
  await finish(await api.fees.publishRun({ runId: run.id }));
  await expect(grant()).rejects.toMatchObject({ failure: { reason: 'reductionBilled' } });
  await expect(detach()).rejects.toMatchObject({ failure: { reason: 'attachmentBilled' } });
  await api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
  const paid = { paid: '128.91' };
  await expect(grant()).rejects.toMatchObject({
    failure: { reason: 'reductionBilledPaid', values: paid },
  });
  await expect(detach()).rejects.toMatchObject({
    failure: { reason: 'attachmentBilledPaid', values: paid },
  });
});

test('days are reduced once, of an item with a tariff, for a household that is charged it', async () => {
  const { api } = fees.office;
  const grant = (with_: object) => fees.approved.fees.grantReduction({ ...application(), ...with_ });
  await grant({});
  await expect(grant({ fromOn: '2027-04-30', toOn: '2027-06-30' })).rejects.toMatchObject({
    failure: { reason: 'reductionOverlaps', values: { from: '2026-12-01', to: '2027-04-30' } },
  });
  await expect(grant({ fromOn: '2025-01-01', toOn: '2025-12-31' })).rejects.toMatchObject({
    failure: { reason: 'reductionNotAttached' },
  });
  await expect(grant({ toOn: '2026-11-30' })).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
  await expect(grant({ appliedOn: '2030-01-01' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  const given = await api.fees.saveItem({ code: 'MJ', name: '門禁卡工本費', formula: 'given' });
  await expect(grant({ itemId: given.id })).rejects.toMatchObject({
    failure: { reason: 'reductionItemKind' },
  });
});

test('a reduction is ended before its time but not before what it was billed for, or withdrawn while nothing was', async () => {
  const { api } = fees.office;
  const { id } = await fees.approved.fees.grantReduction(application());
  await fees.bill('2026-12');
  await expect(api.fees.endReduction({ id, lastOn: null, reason: '已入住' })).rejects.toMatchObject({
    failure: { reason: 'reductionBilled' },
  });
  await expect(api.fees.endReduction({ id, lastOn: '2027-04-30', reason: '已入住' })).rejects.toMatchObject({
    failure: { reason: 'reductionOver' },
  });
  expect(await api.fees.endReduction({ id, lastOn: '2027-01-15', reason: '已入住' })).toMatchObject({
    endedOn: '2027-01-15',
    endReason: '已入住',
  });
  for (const lastOn of ['2027-01-15', '2027-02-28']) {
    await expect(api.fees.endReduction({ id, lastOn, reason: '改期' })).rejects.toMatchObject({
      failure: { reason: 'reductionOver', values: { to: '2027-01-15' } },
    });
  }
  const january = await api.fees.previewBilling({
    month: '2027-01',
    itemIds: [fees.management.id],
    unitId: application().unitId,
  });
  expect(january.charges.map(({ periodEnd, amountCents }) => [periodEnd, amountCents])).toEqual([
    ['2027-01-15', 4366],
    ['2027-01-31', 6654],
  ]);

  // The days after it may be reduced anew.
  const later = await fees.approved.fees.grantReduction({ ...application(), fromOn: '2027-02-01' });
  expect(await api.fees.endReduction({ id: later.id, lastOn: null, reason: '錄錯' })).toMatchObject({
    standing: 'withdrawn',
    endedOn: null,
  });
  const actions = await api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'Reduction' } },
  });
  expect(actions.rows.map(({ action }) => action).toSorted()).toEqual([
    'fees.endReduction',
    'fees.endReduction',
    'fees.grantReduction',
    'fees.grantReduction',
  ]);
});

test('a reduction ended on a wrong day is ended earlier or withdrawn after all, and one withdrawn says so', async () => {
  const { api } = fees.office;
  const { id } = await fees.approved.fees.grantReduction(application());
  await api.fees.endReduction({ id, lastOn: '2027-03-31', reason: '已入住' });
  expect(await api.fees.endReduction({ id, lastOn: '2027-01-31', reason: '日期錄錯' })).toMatchObject({
    endedOn: '2027-01-31',
    endReason: '日期錄錯',
  });
  const { database } = fees.office.office.core.office;
  expect(() => database.prepare(`UPDATE fee_reduction SET last_on = '2027-02-28'`).run()).toThrow('earlier');
  expect(await api.fees.endReduction({ id, lastOn: null, reason: '戶號錄錯' })).toMatchObject({
    standing: 'withdrawn',
  });
  for (const lastOn of [null, '2026-12-31']) {
    await expect(api.fees.endReduction({ id, lastOn, reason: '再撤' })).rejects.toMatchObject({
      failure: { reason: 'reductionWithdrawn' },
    });
  }
  expect(await fees.approved.fees.grantReduction(application())).toMatchObject({ standing: 'ahead' });
});

test('what a reduction leaves nothing of is counted as given, locks it, and is waived once', async () => {
  const { api } = fees.office;
  const { management } = fees;
  const { id } = await fees.approved.fees.grantReduction({ ...application(), offHundredths: 10_000 });
  const drafted = await fees.office.finish(
    await api.fees.startBilling({ month: '2026-12', itemIds: [management.id] }),
  );
  expect(drafted).toMatchObject({ charges: 1, skipped: { waived: 1 } });
  const given = async () => (await api.fees.listReductions({})).totals.reducedCents;
  expect(await given()).toBe(0);
  await expect(api.fees.endReduction({ id, lastOn: null, reason: '不符' })).rejects.toMatchObject({
    failure: {
      reason: 'reductionUsedDraft',
      values: { from: '2026-12-01', to: '2026-12-31', month: '2026-12', units: 1 },
    },
  });
  await fees.office.finish(await api.fees.publishRun({ runId: drafted.id }));
  expect(await given()).toBe(12_891);

  const january = { unitId: application().unitId, month: '2027-01', itemIds: [management.id] };
  expect(await api.fees.billUnit(january)).toMatchObject({ charges: 0, skipped: { waived: 1 } });
  await expect(api.fees.billUnit(january)).rejects.toMatchObject({ failure: { reason: 'nothingToBill' } });
  expect(await given()).toBe(2 * 12_891);
  await expect(api.fees.endReduction({ id, lastOn: '2027-01-30', reason: '不符' })).rejects.toMatchObject({
    failure: { reason: 'reductionUsed', values: { from: '2027-01-01', to: '2027-01-31' } },
  });
  expect(await api.fees.endReduction({ id, lastOn: '2027-01-31', reason: '已入住' })).toMatchObject({
    reducedCents: 2 * 12_891,
  });
  await assertBooksTie(fees.office);
});

test('days reduced to nothing by mistake are cancelled by the manager with a second person, and may then be billed in full', async () => {
  const { api } = fees.office;
  const { unitId, itemId } = application();
  const { id } = await fees.approved.fees.grantReduction({ ...application(), offHundredths: 10_000 });
  const december = { unitId, month: '2026-12', itemIds: [itemId] };
  const draft = await fees.office.finish(
    await api.fees.startBilling({ month: '2026-12', itemIds: [itemId] }),
  );
  const waived = async () => (await api.fees.waivers({ reductionId: id }))[0];
  const cancel = async (reason: string) =>
    fees.approved.fees.cancelWaiver({ waiverId: (await waived())?.id ?? 0, reason });
  expect(await waived()).toMatchObject({ state: 'draft', month: '2026-12', fullCents: 12_891 });
  await expect(cancel('錄錯')).rejects.toMatchObject({ failure: { reason: 'waiverNotStanding' } });
  await fees.office.finish(await api.fees.publishRun({ runId: draft.id }));

  const alone = api.fees.cancelWaiver({ waiverId: (await waived())?.id ?? 0, reason: '錄錯' });
  await expect(alone).rejects.toMatchObject({ failure: { reason: 'approvalNeeded' } });
  expect(await cancel('並未空置')).toMatchObject({ state: 'cancelled', cancelReason: '並未空置' });
  await expect(cancel('再來')).rejects.toMatchObject({ failure: { reason: 'waiverNotStanding' } });
  const [entry] = (await api.access.auditTrail({})).rows.filter(
    ({ action }) => action === 'fees.cancelWaiver',
  );
  expect(entry).toMatchObject({ entity: 'feeWaiver', reason: '並未空置' });
  expect((await api.fees.listReductions({})).totals.reducedCents).toBe(0);

  // A reduction that stands waives the days again; one that is withdrawn does not.
  const preview = await api.fees.previewBilling(december);
  expect(preview.counts).toMatchObject({ charges: 0, skipped: { waived: 1 } });
  expect(await api.fees.endReduction({ id, lastOn: null, reason: '並未空置' })).toMatchObject({
    standing: 'withdrawn',
    reducedCents: 0,
  });
  expect(await api.fees.billUnit(december)).toMatchObject({ charges: 1, totalCents: 12_891 });
  const { database } = fees.office.office.core.office;
  const run = (sql: string) => () => database.prepare(sql).run();
  expect(run(`UPDATE fee_waiver SET cancelled_at = NULL, cancel_reason = ''`)).toThrow('cancelled once');
  expect(run(`UPDATE fee_waiver SET full_cents = 1`)).toThrow('never edited');
  await assertBooksTie(fees.office);
});

test('the digest of a run and the trail hold what it waives as they hold what it charges', async () => {
  const { api } = fees.office;
  const { unitId, itemId } = application();
  const draft = async () => {
    const run = await fees.office.finish(
      await api.fees.startBilling({ month: '2026-12', itemIds: [itemId] }),
    );
    await fees.office.finish(await api.fees.cancelRun({ runId: run.id, reason: '試' }));
    return run;
  };
  // Without the other household there is nothing but what is waived.
  const [, other = 0] = fees.unitIds;
  const { rows } = await api.fees.listUnitFees({ filters: { unitId: { kind: 'oneOf', values: [other] } } });
  await api.fees.detach({ unitFeeIds: rows.map(({ id }) => id), lastOn: '2026-11-30', reason: '退租' });
  const all = { ...application(), offHundredths: 10_000 };
  const { id } = await fees.approved.fees.grantReduction(all);
  const whole = await draft();
  expect((await draft()).digest).toBe(whole.digest);
  await api.fees.endReduction({ id, lastOn: null, reason: '改期' });
  await fees.approved.fees.grantReduction({ ...all, toOn: '2027-03-31' });
  expect((await draft()).digest).not.toBe(whole.digest);

  const run = await api.fees.billUnit({ unitId, month: '2026-12', itemIds: [itemId] });
  const { database } = fees.office.office.core.office;
  const images = database
    .prepare<[string], string>(
      `SELECT after FROM audit WHERE entity = 'billingRun' AND entity_id = ? ORDER BY seq`,
    )
    .pluck()
    .all(String(run.id));
  for (const image of images) {
    expect(JSON.parse(image)).toMatchObject({ charges: 0, waived: 1, waivedCents: 12_891 });
  }
  expect(images).toHaveLength(2);
});

test('what a cancelled draft would have waived is neither counted nor in the way', async () => {
  const { api } = fees.office;
  const { id } = await fees.approved.fees.grantReduction({ ...application(), offHundredths: 10_000 });
  const { management } = fees;
  const run = await fees.office.finish(
    await api.fees.startBilling({ month: '2026-12', itemIds: [management.id] }),
  );
  await fees.office.finish(await api.fees.cancelRun({ runId: run.id, reason: '減免錄錯' }));
  expect(await api.fees.endReduction({ id, lastOn: null, reason: '錄錯' })).toMatchObject({
    standing: 'withdrawn',
    reducedCents: 0,
  });
  const again = await fees.office.finish(
    await api.fees.startBilling({ month: '2026-12', itemIds: [management.id] }),
  );
  expect(again).toMatchObject({ charges: 2 });
});

test('the table itself refuses to change, delete or overlap a reduction', async () => {
  const { id } = await fees.approved.fees.grantReduction(application());
  const { database } = fees.office.office.core.office;
  const run = (sql: string) => () => database.prepare(sql).run();
  expect(run(`UPDATE fee_reduction SET off_hundredths = 9000 WHERE id = ${id}`)).toThrow('never edited');
  expect(run(`DELETE FROM fee_reduction WHERE id = ${id}`)).toThrow('never deleted');
  expect(
    run(`INSERT INTO fee_reduction (unit_id, item_id, kind, off_hundredths, from_on, to_on, last_on, applicant, applied_on,
           basis, granted_by, granted_at)
         SELECT unit_id, item_id, kind, 1, to_on, to_on, to_on, applicant, applied_on, basis, granted_by, granted_at
         FROM fee_reduction`),
  ).toThrow('for some of these days');
});
