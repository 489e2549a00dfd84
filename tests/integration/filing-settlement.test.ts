import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Api } from '../../shared/api/contract.ts';
import { createDisposalOffice, type DisposalOffice, refused } from '../fixtures/disposal-office.ts';
import { type TestOffice } from '../fixtures/test-office.ts';

let desk: DisposalOffice;
let office: TestOffice;
let unitId: number;
let approved: Api;
beforeEach(async () => {
  desk = await createDisposalOffice();
  ({ office, unitId, approved } = desk);
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

test('what is kept from its settlement has no end before it, and the end follows the day that is entered', async () => {
  const { filing } = office.api;
  const dunning = await desk.old('催繳函', 2010, unitId, 'CJSD');
  expect(dunning).toMatchObject({ period: 'D10', settledYears: 3, settledOn: null, keepUntil: null });
  expect((await filing.listDue({ on: '2020-12-31' })).total).toBe(0);
  expect((await filing.listDue({})).rows).toMatchObject([
    { id: dunning.id, keepUntil: null, settling: 'unsettled' },
  ]);
  await expect(filing.drawUpDisposal({ entryIds: [dunning.id] })).rejects.toMatchObject(
    refused('filingUnsettled'),
  );
  const at = { id: dunning.id, version: dunning.version };
  await expect(filing.settle({ ...at, settledOn: '2026-11-24' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['settledOn'], message: 'inFuture' }] },
  });
  const settled = await filing.settle({ ...at, settledOn: '2026-05-10' });
  expect(settled).toMatchObject({ settledOn: '2026-05-10', keepUntil: '2029-05-10' });
  expect((await filing.listDue({})).total).toBe(0);
  expect((await filing.listDue({ on: '2029-05-11' })).rows).toMatchObject([{ settling: 'counted' }]);
  await expect(filing.settle({ ...at, settledOn: null })).rejects.toMatchObject(refused('changedMeanwhile'));
  const corrected = await filing.settle({
    id: dunning.id,
    version: settled.version,
    settledOn: '2015-05-10',
  });
  expect(corrected).toMatchObject({ keepUntil: '2020-12-31' });
  const undone = await filing.settle({ id: dunning.id, version: corrected.version, settledOn: null });
  expect(undone).toMatchObject({ settledOn: null, keepUntil: null });
  const { rows: trail } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'filing.settle' } },
  });
  expect(trail.map(({ before, after }) => [before, after]).reverse()).toEqual([
    [
      { settledOn: null, keepUntil: null },
      { settledOn: '2026-05-10', keepUntil: '2029-05-10' },
    ],
    [
      { settledOn: '2026-05-10', keepUntil: '2029-05-10' },
      { settledOn: '2015-05-10', keepUntil: '2020-12-31' },
    ],
    [
      { settledOn: '2015-05-10', keepUntil: '2020-12-31' },
      { settledOn: null, keepUntil: null },
    ],
  ]);
});

test('an appraisal that kept an entry longer outlasts another day of settlement, and a listed end stays', async () => {
  const { filing } = office.api;
  const plain = await desk.old('投訴');
  await expect(
    filing.settle({ id: plain.id, version: plain.version, settledOn: '2012-01-01' }),
  ).rejects.toMatchObject(refused('filingCountsFromYear'));
  const dunning = await desk.old('催繳函', 2010, null, 'CJSD');
  const { version } = await filing.settle({
    id: dunning.id,
    version: dunning.version,
    settledOn: '2012-01-01',
  });
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [dunning.id] }), () => ({
    decision: 'extend',
    years: 5,
    reason: '仍有訴訟可能',
  }));
  await expect(filing.settle({ id: dunning.id, version, settledOn: null })).rejects.toMatchObject(
    refused('filingOnOtherList'),
  );
  await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  const longer = await filing.entry({ id: dunning.id });
  expect(longer).toMatchObject({ keepUntil: '2031-12-31' });
  const undone = await filing.settle({ id: dunning.id, version: longer.version, settledOn: null });
  expect(undone).toMatchObject({ keepUntil: null });
  expect((await filing.listDue({ on: '2031-12-31' })).rows.map(({ id }) => id)).toEqual([plain.id]);
  const again = { id: dunning.id, version: undone.version };
  expect(await filing.settle({ ...again, settledOn: '2013-02-01' })).toMatchObject({
    keepUntil: '2031-12-31',
  });
  const { database } = office.office.core.office;
  expect(() => database.exec("UPDATE filing_entry SET keep_until = '2012-01-01'")).toThrow('never shortened');
});
