import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAPER_STANDINGS } from '../../shared/features/documents/document.ts';
import type { DocumentKind, ProcessPapers } from '../../shared/features/documents/documents.contract.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitIds: readonly number[];
let kinds: readonly DocumentKind[];
let unitId: number;
beforeEach(async () => {
  ({ office, unitIds } = await createFeeOffice(3));
  [unitId = 0] = unitIds;
  kinds = await office.api.documents.kinds();
});
afterEach(async () => {
  await office.close();
});

const kindOf = (code: string) => kinds.find((kind) => kind.code === code)?.id ?? 0;

async function paperAt(kindId: number, unit = unitId) {
  const { processes } = await office.api.documents.forUnit({ unitId: unit });
  return processes.flatMap(({ papers }) => papers).find((paper) => paper.kindId === kindId);
}

async function note(
  code: string,
  values: Partial<Parameters<TestOffice['api']['documents']['notePaper']>[0]>,
) {
  const kindId = kindOf(code);
  const version = (await paperAt(kindId))?.version ?? 0;
  return office.api.documents.notePaper({ unitId, kindId, standing: 'paper', version, ...values });
}

test('a new office has the checklist of every occasion, in its order', () => {
  const named = (process: string) => kinds.filter((kind) => kind.process === process).map(({ name }) => name);
  expect(named('moveIn')).toHaveLength(16);
  expect(named('fitOut').slice(0, 2)).toEqual(['裝修申請表', '裝修圖紙']);
  expect(named('moveOut')).toContain('費用結清證明');
  expect(kinds.find(({ code }) => code === 'SFZM')).toMatchObject({ identity: true, required: true });
});

test('a household is complete once each paper has a file, lies on a shelf, was checked, or is needless', async () => {
  const percent = async () => (await office.api.documents.forUnit({ unitId })).processes[0]?.percent;
  const required = kinds.filter((kind) => kind.process === 'moveIn' && kind.required);
  expect(await percent()).toBe(0);
  for (const [index, kind] of required.entries()) {
    if (index === 0) {
      const ticket = office.office.tray.put({ name: '一.jpg', bytes: jpegPhoto() }, office.connection.id);
      await office.api.documents.add({ ticket, unitId, kindId: kind.id });
    } else if (index === 1) await note(kind.code, { standing: 'checked', reason: '核對身份證原件' });
    else if (index === 2) await note(kind.code, { standing: 'notNeeded', reason: '二手房' });
    else await note(kind.code, { box: 'A12', shelf: '3' });
    const done = index + 1;
    // What is not needed is not counted at all.
    const [held, needed] = index < 2 ? [done, required.length] : [done - 1, required.length - 1];
    expect(await percent()).toBe(Math.floor((held * 100) / needed));
  }
  expect(await percent()).toBe(100);
  expect((await office.api.documents.listMissing({})).rows.map(({ id }) => id)).toContain(unitId);
});

test('nobody has moved out of a household that goes on under another payer or another share', async () => {
  const { archives, documents } = office.api;
  const occasions = async () =>
    (await documents.forUnit({ unitId })).processes
      .filter(({ needed }) => needed > 0)
      .map(({ process }) => process);
  const before = await occasions();
  expect(before).not.toContain('moveOut');
  const { people } = await archives.unitFile({ id: unitId });
  const { id = 0 } = people[0] ?? {};
  await archives.changeOccupancy({
    id,
    role: 'owner',
    shareHundredths: 10_000,
    asOf: '2026-11-01',
    isPayer: true,
  });
  expect(await occasions()).toEqual(before);
  const { people: present } = await archives.unitFile({ id: unitId });
  const going = present.find(({ when }) => when === 'now');
  await archives.endOccupancy({ id: going?.id ?? 0, toOn: '2026-11-20' });
  expect(await occasions()).toContain('moveOut');
});

test('what is noted says why it is not needed, forgets the place of what is no paper, and is in the trail', async () => {
  await expect(note('YFJL', { standing: 'notNeeded' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['reason'], message: 'required' }] },
  });
  expect(await note('YFJL', { box: 'A1', shelf: '2' })).toMatchObject({ box: 'A1', shelf: '2', version: 1 });
  expect(await note('YFJL', { standing: 'checked', box: 'A1', shelf: '2' })).toMatchObject({
    standing: 'checked',
    box: '',
    shelf: '',
    version: 2,
  });
  await expect(note('YFJL', { version: 1 })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'documents.notePaper' } },
  });
  expect(rows).toMatchObject([
    { before: { standing: 'paper', box: 'A1' }, after: { kindName: '驗房記錄', standing: 'checked' } },
    { before: { standing: 'none' }, after: { standing: 'paper', box: 'A1' } },
  ]);
  const [newest] = await office.api.archives.unitTimeline({ unitId });
  expect(newest?.action).toBe('documents.notePaper');
});

/** Someone new moves in; the number of the occupancy. */
async function moveIn(
  name: string,
  fromOn: string | null,
  unit = unitId,
  role: 'owner' | 'tenant' = 'tenant',
): Promise<number> {
  const added = await office.api.archives.addOccupancy({
    unitId: unit,
    person: { name },
    role,
    fromOn,
  });
  return added.people.find(({ person, toOn }) => person.name === name && toOn === null)?.id ?? 0;
}

function tenantFrom(fromOn: string, unit = unitId): Promise<number> {
  return moveIn(`租客${fromOn}`, fromOn, unit);
}

test('the list of missing papers says of every household what its own file says', async () => {
  const [first = 0, second = 0, third = 0] = unitIds;
  const { unit } = await office.api.archives.unitFile({ id: second });
  const { id: _id, building: _building, displayName: _name, version, ...fields } = unit;
  await office.api.archives.saveUnit({ ...fields, id: second, version, worksState: 'underWay' });
  // One household left, another came and left after it, and a third lives there.
  const { people } = await office.api.archives.unitFile({ id: third });
  await office.api.archives.endOccupancy({ id: people[0]?.id ?? 0, toOn: '2026-03-31' });
  const tenant = await tenantFrom('2026-05-01', third);
  await office.api.archives.endOccupancy({ id: tenant, toOn: '2026-10-31' });
  await tenantFrom('2026-11-10', third);
  await sell(first);

  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          unitId: fc.constantFrom(first, second, third),
          kind: fc.constantFrom(...kinds),
          standing: fc.constantFrom(...PAPER_STANDINGS),
          withFile: fc.boolean(),
          whose: fc.constantFrom(0, 1, null),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      async (changes) => {
        for (const { unitId: unit, kind, standing, withFile, whose } of changes) {
          const { processes } = await office.api.documents.forUnit({ unitId: unit });
          const ofKind = processes.filter(({ process }) => process === kind.process);
          const household = whose === null ? undefined : ofKind[whose]?.household?.key;
          const known = (ofKind.find((one) => one.household?.key === household) ?? ofKind[0])?.papers ?? [];
          const paper = known.find(({ kindId }) => kindId === kind.id);
          const of = { unitId: unit, kindId: kind.id, ...(household === undefined ? {} : { household }) };
          if (paper !== undefined) {
            const { version } = paper;
            await office.api.documents.notePaper({ ...of, version, standing, reason: '如述' });
          }
          if (!withFile) continue;
          const ticket = office.office.tray.put({ name: 'a.jpg', bytes: jpegPhoto() }, office.connection.id);
          await office.api.documents.add({ ...of, ticket });
        }
        const { rows } = await office.api.documents.listMissing({});
        for (const id of unitIds) {
          const { processes } = await office.api.documents.forUnit({ unitId: id });
          expect(rows.find((row) => row.id === id)).toMatchObject(expectedRow(processes));
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

function expectedRow(all: readonly ProcessPapers[]) {
  // Of move-outs the list tells of the last household that left, whose file says so first.
  const processes = all.filter(
    ({ process }, place) => all.findIndex((one) => one.process === process) === place,
  );
  const missing = processes.flatMap(({ papers }) => papers.filter((paper) => paper.missing));
  const needed = processes.reduce((sum, process) => sum + process.needed, 0);
  const held = processes.reduce((sum, process) => sum + process.held, 0);
  const percentOf = (name: string) => {
    const process = processes.find((one) => one.process === name);
    return process === undefined || process.needed === 0 ? null : process.percent;
  };
  return {
    percent: Math.floor((held * 100) / needed),
    moveInPercent: percentOf('moveIn'),
    fitOutPercent: percentOf('fitOut'),
    moveOutPercent: percentOf('moveOut'),
    missingCount: missing.length,
    missing: missing.map(({ name }) => name).join('、'),
  };
}

test('the list of missing papers is filtered, sorted, added up and exported', async () => {
  await note('YFJL', {});
  const { total, totals, rows } = await office.api.documents.listMissing({
    filters: { missing: { kind: 'text', contains: '驗房記錄' } },
    sort: [{ field: 'displayName', direction: 'desc' }],
  });
  expect(total).toBe(2);
  expect(totals).toEqual({ missingCount: 24, incompleteUnits: 2 });
  expect(rows.map(({ displayName }) => displayName)).toEqual(['1棟103', '1棟102']);
  const done = await office.finish(
    await office.api.exchange.exportGrid({
      source: 'missingPapers',
      format: 'csv',
      language: 'zh-Hant',
      columns: [
        { field: 'displayName', header: '房屋' },
        { field: 'missingCount', header: '缺件數' },
      ],
      reason: '催交資料',
      receiver: '本處使用',
    }),
  );
  expect(done.rows).toBe(3);
  const [file] = office.desktop.delivered;
  expect(Buffer.from(file?.bytes ?? []).toString('utf8')).toContain('1棟101,11');
});

test('a paper is lent once at a time, is overdue after its day, and comes back', async () => {
  const kindId = kindOf('CQHT');
  const lend = (dueOn: string) =>
    office.api.documents.lend({
      unitId,
      kindId,
      dueOn,
      borrower: '工程部',
      purpose: '核對產權面積',
      manner: 'takeAway',
    });
  await expect(lend('2026-11-30')).rejects.toMatchObject({ failure: { reason: 'paperNotOnShelf' } });
  await note('CQHT', { box: 'B2', shelf: '1' });
  await expect(lend('2026-11-22')).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['dueOn'], message: 'dueInPast' }] },
  });
  const loan = await lend('2026-11-30');
  expect(loan).toMatchObject({ lentOn: '2026-11-23', dueOn: '2026-11-30', overdue: false });
  await expect(lend('2026-12-01')).rejects.toMatchObject({
    failure: { reason: 'paperLentOut', values: { borrower: '工程部', dueOn: '2026-11-30' } },
  });
  await expect(note('CQHT', { standing: 'none' })).rejects.toMatchObject({
    failure: { reason: 'paperLentOut' },
  });
  expect((await paperAt(kindId))?.loan).toEqual(loan);
  expect((await office.api.today.summary()).papers).toEqual({ out: 1, overdue: 0 });

  office.now = new Date('2026-12-03T02:00:00Z');
  await office.api.access.signIn({ userName: 'manager', password: 'correct horse battery' });
  expect((await office.api.today.summary()).papers).toEqual({ out: 1, overdue: 1 });
  const overdue = await office.api.documents.listLoans({
    filters: { state: { kind: 'oneOf', values: ['overdue'] } },
  });
  expect(overdue).toMatchObject({
    total: 1,
    totals: { out: 1, overdue: 1 },
    rows: [
      { unitName: '1棟101', kindName: '產權或購房合同證明', box: 'B2', overdueDays: 3, state: 'overdue' },
    ],
  });
  await office.api.documents.takeBack({ id: loan.id });
  await expect(office.api.documents.takeBack({ id: loan.id })).rejects.toMatchObject({
    failure: { reason: 'paperReturned', values: { date: '2026-12-03' } },
  });
  expect((await paperAt(kindId))?.loan).toBeNull();
  expect((await office.api.documents.listLoans({})).rows).toMatchObject([
    { state: 'returned', returnedOn: '2026-12-03', overdueDays: 0 },
  ]);
  const actions = (await office.api.archives.unitTimeline({ unitId })).map(({ action }) => action);
  expect(actions.slice(0, 2)).toEqual(['documents.takeBack', 'documents.lend']);
});

test('kinds are added, changed and retired by those who supervise; a retired one stops counting', async () => {
  const { api } = office;
  const kind = await api.documents.saveKind({
    code: 'BXD',
    name: '家財保險單',
    process: 'moveIn',
    required: true,
    identity: false,
  });
  expect((await paperAt(kind.id))?.missing).toBe(true);
  await expect(
    api.documents.saveKind({
      code: 'BXD',
      name: '另一種',
      process: 'moveIn',
      required: false,
      identity: false,
    }),
  ).rejects.toMatchObject({ failure: { reason: 'documentKindExists', values: { name: '家財保險單' } } });
  const { id, version, ...values } = kind;
  await expect(api.documents.saveKind({ ...values, id, version: version + 1 })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
  await api.documents.saveKind({ ...values, id, version, active: false });
  expect(await paperAt(id)).toBeUndefined();
  await expect(
    api.documents.notePaper({ unitId, kindId: id, standing: 'paper', version: 0 }),
  ).rejects.toMatchObject({ failure: { reason: 'documentKindRetired' } });
});

/** The unit is sold: whoever owned it until the last day of March, the buyer from the next day. */
async function sell(unit: number): Promise<{ readonly seller: number; readonly buyer: number }> {
  const { people } = await office.api.archives.unitFile({ id: unit });
  const seller = people[0]?.id ?? 0;
  await office.api.archives.endOccupancy({ id: seller, toOn: '2026-03-31' });
  return { seller, buyer: await moveIn('買方', '2026-04-01', unit, 'owner') };
}

/** Of each household that moved in, the present one first: who it was, how a paper stands, and how many files there are. */
async function moveInsWith(kindId: number) {
  const { processes } = await office.api.documents.forUnit({ unitId });
  return processes
    .filter(({ process }) => process === 'moveIn')
    .map(({ household, papers }) => {
      const paper = papers.find((one) => one.kindId === kindId);
      return [household?.names ?? null, paper?.standing, paper?.files];
    });
}

test('the checklist of moving in begins anew after a sale, and the papers of the one before stay with it', async () => {
  const { archives, documents } = office.api;
  const kindId = kindOf('CQHT');
  const add = async (of: { readonly personId?: number; readonly household?: number } = {}) => {
    const ticket = office.office.tray.put({ name: '合同.jpg', bytes: jpegPhoto() }, office.connection.id);
    await documents.add({ ticket, unitId, kindId, ...of });
  };
  const [owner] = (await archives.unitFile({ id: unitId })).people;
  await note('CQHT', { box: '甲', shelf: '1' });
  await add({ personId: owner?.person.id ?? 0 });
  const lacks = async () => (await documents.listMissing({})).rows.find(({ id }) => id === unitId)?.missing;
  expect(await lacks()).not.toContain('產權');
  expect(await moveInsWith(kindId)).toEqual([[null, 'paper', 1]]);
  const { seller } = await sell(unitId);
  expect(await moveInsWith(kindId)).toEqual([
    [null, 'none', 0],
    ['業主1', 'paper', 1],
  ]);
  expect(await lacks()).toContain('產權');

  // Without a word on whose it is, it is the present household's; what the seller is owed goes by its key.
  await documents.notePaper({ unitId, kindId, standing: 'checked', version: 0 });
  await add({ household: seller });
  await add();
  const loan = { borrower: '工程部', purpose: '核對', manner: 'read', dueOn: '2026-12-31' } as const;
  await documents.lend({ unitId, kindId, household: seller, ...loan });
  expect(await moveInsWith(kindId)).toEqual([
    [null, 'checked', 1],
    ['業主1', 'paper', 2],
  ]);
  expect(await lacks()).not.toContain('產權');
  await expect(
    documents.notePaper({ unitId, kindId, household: 4711, standing: 'checked', version: 0 }),
  ).rejects.toMatchObject({ failure: { kind: 'notFound' } });
});

test('no household has moved in anew when a tenant goes, an owner’s share changes or one of two owners leaves', async () => {
  const { archives } = office.api;
  const kindId = kindOf('CQHT');
  await note('CQHT', { box: '甲', shelf: '1' });
  const tenant = await tenantFrom('2026-01-01');
  await archives.endOccupancy({ id: tenant, toOn: '2026-03-31' });
  await tenantFrom('2026-05-01');
  const [owner] = (await archives.unitFile({ id: unitId })).people.filter(({ role }) => role === 'owner');
  const facts = { role: 'owner', shareHundredths: 5_000, isPayer: true } as const;
  await archives.changeOccupancy({ id: owner?.id ?? 0, ...facts, asOf: '2026-06-01' });
  await archives.addOccupancy({
    unitId,
    person: { name: '配偶' },
    role: 'coOwner',
    fromOn: '2026-07-01',
    isPayer: true,
  });
  const now = (await archives.unitFile({ id: unitId })).people;
  const going = now.find(({ person, toOn }) => person.name === '業主1' && toOn === null);
  await archives.endOccupancy({ id: going?.id ?? 0, toOn: '2026-08-31' });
  expect(await moveInsWith(kindId)).toEqual([[null, 'paper', 0]]);
});

test('the papers of moving in stay with their household when its owner turns out to be on file twice', async () => {
  const kindId = kindOf('CQHT');
  await note('CQHT', { box: '甲', shelf: '1' });
  const { archives } = office.api;
  const { seller } = await sell(unitId);
  await note('CQHT', { standing: 'checked' });
  const before = await moveInsWith(kindId);
  const again = await moveIn('業主1', null, unitId, 'owner');
  const { people } = await archives.endOccupancy({ id: again, toOn: '2026-03-31' });
  const personOf = (id: number) => people.find((one) => one.id === id)?.person.id ?? 0;
  const [keptId, otherId] = [personOf(again), personOf(seller)];
  const { one, other } = await archives.comparePeople({ oneId: keptId, otherId });
  const versions = { keptVersion: one.person.version, otherVersion: other.person.version };
  await archives.mergePeople({ keptId, otherId, ...versions });
  expect((await archives.unitFile({ id: unitId })).people.map(({ id }) => id)).not.toContain(seller);
  expect(await moveInsWith(kindId)).toEqual(before);
});

/** A unit that nobody is on file for, looked at from then on. */
async function emptyUnit(): Promise<void> {
  const { unit } = await office.api.archives.unitFile({ id: unitId });
  const { buildingId } = unit;
  const added = await office.api.archives.saveUnit({ buildingId, room: '909', occupancyState: 'vacant' });
  unitId = added.id;
}

test('what was noted before an owner was on file is of the owners of its day', async () => {
  const { archives } = office.api;
  const kindId = kindOf('CQHT');
  await emptyUnit();
  await note('CQHT', { box: '甲', shelf: '1' });
  expect(await moveInsWith(kindId)).toEqual([[null, 'paper', 0]]);
  const first = await moveIn('首任業主', '2026-01-01', unitId, 'owner');
  await note('CQHT', { box: '乙', shelf: '2' });
  await archives.endOccupancy({ id: first, toOn: '2026-11-22' });
  await moveIn('新業主', '2026-11-23', unitId, 'owner');
  expect(await moveInsWith(kindId)).toEqual([
    [null, 'none', 0],
    ['首任業主', 'paper', 0],
  ]);
});

test('what was noted shortly after midnight is of the owners of the office’s day', async () => {
  const kindId = kindOf('CQHT');
  await emptyUnit();
  // Half past midnight at the office, when it is still the day before by universal time.
  office.now = new Date('2026-11-23T16:30:00Z');
  await office.api.access.signIn(MANAGER);
  await note('CQHT', { box: '甲', shelf: '1' });
  const first = await moveIn('首任業主', '2026-01-01', unitId, 'owner');
  await office.api.archives.endOccupancy({ id: first, toOn: '2026-11-23' });
  await moveIn('新業主', '2026-11-24', unitId, 'owner');
  expect(await moveInsWith(kindId)).toEqual([
    [null, 'paper', 0],
    ['首任業主', 'none', 0],
  ]);
});

test('a kind of paper in use stays with its occasion; one not yet used may still move', async () => {
  const { documents } = office.api;
  const kindAt = (code: string) => {
    const { id, version, ...values } = kinds.find((kind) => kind.code === code) ?? raise(code);
    return { id, version, ...values, process: 'fitOut' as const };
  };
  await note('YFJL', { box: 'A1' });
  await expect(documents.saveKind(kindAt('YFJL'))).rejects.toMatchObject({
    failure: { reason: 'documentKindInUse', values: { name: '驗房記錄' } },
  });
  const ticket = office.office.tray.put({ name: '一.jpg', bytes: jpegPhoto() }, office.connection.id);
  await documents.add({ ticket, unitId, kindId: kindOf('CQHT') });
  await expect(documents.saveKind(kindAt('CQHT'))).rejects.toMatchObject({
    failure: { reason: 'documentKindInUse' },
  });
  expect(await documents.saveKind({ ...kindAt('YFJL'), process: 'moveIn', name: '驗樓記錄' })).toMatchObject({
    name: '驗樓記錄',
  });
  expect(await documents.saveKind(kindAt('RZHQ'))).toMatchObject({ process: 'fitOut' });
});

function raise(what: string): never {
  throw new Error(`there is no ${what}`);
}

test('the move-out papers of a household that left stay its own when another moves in and out after it', async () => {
  const [unitId = 0] = unitIds;
  const { archives, documents } = office.api;
  const [owner] = (await archives.unitFile({ id: unitId })).people;
  await archives.endOccupancy({ id: owner?.id ?? 0, toOn: '2026-01-31' });
  const kind = kinds.find(({ code }) => code === codeOfMoveOut());
  const kindId = kind?.id ?? 0;
  await documents.notePaper({ unitId, kindId, standing: 'paper', box: '甲', shelf: '1', version: 0 });
  const { people } = await archives.addOccupancy({
    unitId,
    person: { name: '後來的租客' },
    role: 'tenant',
    fromOn: '2026-03-01',
  });
  const moveOuts = async () =>
    (await documents.forUnit({ unitId })).processes
      .filter(({ process }) => process === 'moveOut')
      .map(({ household, papers }) => [
        household?.names,
        papers.find((paper) => paper.kindId === kindId)?.standing,
      ]);
  expect(await moveOuts()).toEqual([['業主1', 'paper']]);

  const tenant = people.find(({ person }) => person.name === '後來的租客');
  await archives.endOccupancy({ id: tenant?.id ?? 0, toOn: '2026-10-31' });
  expect(await moveOuts()).toEqual([
    ['後來的租客', 'none'],
    ['業主1', 'paper'],
  ]);
  const list = async () => (await documents.listMissing({})).rows.find(({ id }) => id === unitId);
  expect((await list())?.missing).toContain(kind?.name);

  // Without a word on whose it is, it is the last household's; a paper of the first one is still lent by its key.
  await documents.notePaper({ unitId, kindId, standing: 'checked', version: 0 });
  expect((await list())?.missing).not.toContain(kind?.name);
  await documents.lend({
    unitId,
    kindId,
    household: owner?.id ?? 0,
    borrower: '工程部',
    purpose: '核對',
    manner: 'read',
    dueOn: '2026-12-31',
  });
  expect(await moveOuts()).toEqual([
    ['後來的租客', 'checked'],
    ['業主1', 'paper'],
  ]);
  await expect(
    documents.notePaper({ unitId, kindId, household: 4711, standing: 'checked', version: 0 }),
  ).rejects.toMatchObject({ failure: { kind: 'notFound' } });
});

/** Of each household that left, the last one first: who it was, how the paper stands, and how many files there are. */
async function moveOutsWith(kindId: number) {
  const { processes } = await office.api.documents.forUnit({ unitId });
  return processes
    .filter(({ process }) => process === 'moveOut')
    .map(({ household, papers }) => {
      const paper = papers.find((one) => one.kindId === kindId);
      return [household?.names, paper?.standing, paper?.files];
    });
}

/** 業主1 left, a tenant came and left after; each with a paper noted. Their occupancies. */
async function twoDepartures(kindId: number) {
  const { archives, documents } = office.api;
  const [owner] = (await archives.unitFile({ id: unitId })).people;
  const first = owner?.id ?? 0;
  await archives.endOccupancy({ id: first, toOn: '2026-01-31' });
  await documents.notePaper({ unitId, kindId, standing: 'paper', box: '甲', shelf: '1', version: 0 });
  const second = await tenantFrom('2026-03-01');
  await archives.endOccupancy({ id: second, toOn: '2026-10-31' });
  await documents.notePaper({ unitId, kindId, standing: 'checked', version: 0 });
  return { first, second, ownerId: owner?.person.id ?? 0 };
}

test('the papers of households that left stay where they are when days are corrected or others of them are added', async () => {
  const kindId = kindOf(codeOfMoveOut());
  const { first, second } = await twoDepartures(kindId);
  const { archives } = office.api;
  const cameOn = (fromOn: string) =>
    archives.changeOccupancy({ id: second, role: 'tenant', fromOn, isPayer: true });
  await cameOn('2026-01-15');
  expect(await moveOutsWith(kindId)).toEqual([['業主1、租客2026-03-01', 'checked', 0]]);
  await cameOn('2026-02-01');
  expect(await moveOutsWith(kindId)).toEqual([
    ['租客2026-03-01', 'checked', 0],
    ['業主1', 'paper', 0],
  ]);
  await archives.changeOccupancy({ id: first, role: 'owner', fromOn: '2025-01-01', isPayer: true });
  // Whoever is found to have left first begins the departure from then on, and another that was before all of them.
  for (const [name, fromOn, toOn] of [
    ['合租人', '2026-02-01', '2026-08-31'],
    ['前業主', '2019-01-01', '2024-12-31'],
  ] as const) {
    await archives.endOccupancy({ id: await moveIn(name, fromOn), toOn });
  }
  expect(await moveOutsWith(kindId)).toEqual([
    ['合租人、租客2026-03-01', 'checked', 0],
    ['業主1', 'paper', 0],
    ['前業主', 'none', 0],
  ]);
});

test('the papers of a household that left stay its own when whoever left turns out to be on file twice or thrice', async () => {
  const kindId = kindOf(codeOfMoveOut());
  const { first, ownerId } = await twoDepartures(kindId);
  const { archives } = office.api;
  const before = await moveOutsWith(kindId);
  const merge = async (keptId: number, otherId: number) => {
    const { one, other } = await archives.comparePeople({ oneId: keptId, otherId });
    const versions = { keptVersion: one.person.version, otherVersion: other.person.version };
    await archives.mergePeople({ keptId, otherId, ...versions });
  };
  const onFileAgain = async () => {
    const id = await moveIn('業主1', null, unitId, 'owner');
    const { people } = await archives.endOccupancy({ id, toOn: '2026-01-31' });
    return people.find((one) => one.id === id)?.person.id ?? 0;
  };
  const [second, third] = [await onFileAgain(), await onFileAgain()];
  await merge(second, ownerId);
  await merge(third, second);
  const { people } = await archives.unitFile({ id: unitId });
  expect(people.map(({ id }) => id)).not.toContain(first);
  expect(await moveOutsWith(kindId)).toEqual(before);
  const { rows } = await office.api.documents.listMissing({});
  const { processes } = await office.api.documents.forUnit({ unitId });
  expect(rows.find(({ id }) => id === unitId)).toMatchObject(expectedRow(processes));
});

test('a file is of the household into whose drawer it was put, and what the present one hands in is of none that left', async () => {
  const kindId = kindOf(codeOfMoveOut());
  const add = async (whose: { readonly household?: number } = {}) => {
    const ticket = office.office.tray.put({ name: '退房.jpg', bytes: jpegPhoto() }, office.connection.id);
    await office.api.documents.add({ ticket, unitId, kindId, ...whose });
  };
  const { first, second } = await twoDepartures(kindId);
  await add({ household: first });
  expect(await moveOutsWith(kindId)).toMatchObject([
    [expect.anything(), 'checked', 0],
    ['業主1', 'paper', 1],
  ]);
  await add();
  await add({ household: second });
  // Half past midnight at the office, when it is still the day before by universal time.
  await tenantFrom('2026-11-24');
  office.now = new Date('2026-11-23T16:30:00Z');
  await office.api.access.signIn({ userName: 'manager', password: 'correct horse battery' });
  await add();
  expect(await moveOutsWith(kindId)).toEqual([
    ['租客2026-03-01', 'checked', 2],
    ['業主1', 'paper', 1],
  ]);
  await expect(add({ household: 4711 })).rejects.toMatchObject({ failure: { kind: 'notFound' } });
});

test('a file is added under a household only on the occasion that it was there for', async () => {
  const [owner] = (await office.api.archives.unitFile({ id: unitId })).people;
  const stays = owner?.id ?? 0;
  const left = await tenantFrom('2026-01-01');
  await office.api.archives.endOccupancy({ id: left, toOn: '2026-03-31' });
  const [movingIn, movingOut] = [kindOf('CQHT'), kindOf(codeOfMoveOut())];
  const add = (kindId: number | null, household: number) => {
    const ticket = office.office.tray.put({ name: '一.jpg', bytes: jpegPhoto() }, office.connection.id);
    return office.api.documents.add({ ticket, unitId, kindId, household });
  };
  for (const [kindId, household] of [
    [movingOut, stays],
    [movingIn, left],
    [null, 4711],
  ] as const) {
    const failure = { kind: 'notFound', entity: 'household', id: household };
    await expect(add(kindId, household)).rejects.toMatchObject({ failure });
  }
  await add(movingOut, left);
  await add(movingIn, stays);
  await add(null, left);
  await add(null, stays);
  expect((await moveOutsWith(movingOut)).map(([name, , files]) => [name, files])).toEqual([
    ['租客2026-01-01', 1],
  ]);
  expect(await moveInsWith(movingIn)).toEqual([[null, 'none', 1]]);
});

test('what was noted of a move-out before anybody left is the first household’s', async () => {
  const kindId = kindOf(codeOfMoveOut());
  await office.api.documents.notePaper({ unitId, kindId, standing: 'checked', version: 0 });
  const [owner] = (await office.api.archives.unitFile({ id: unitId })).people;
  await office.api.archives.endOccupancy({ id: owner?.id ?? 0, toOn: '2026-01-31' });
  expect(await moveOutsWith(kindId)).toEqual([['業主1', 'checked', 0]]);
  const { rows } = await office.api.documents.listMissing({});
  const { processes } = await office.api.documents.forUnit({ unitId });
  expect(rows.find(({ id }) => id === unitId)).toMatchObject(expectedRow(processes));
});

test('what was noted before anybody left and is noted again goes under whoever left, whoever is found to have left before', async () => {
  const code = codeOfMoveOut();
  const kindId = kindOf(code);
  const { archives, documents } = office.api;
  await documents.notePaper({ unitId, kindId, standing: 'checked', version: 0 });
  const [owner] = (await archives.unitFile({ id: unitId })).people;
  const id = owner?.id ?? 0;
  await archives.changeOccupancy({ id, role: 'owner', fromOn: '2025-01-01', isPayer: true });
  await archives.endOccupancy({ id, toOn: '2026-01-31' });
  expect(await note(code, { box: '乙', shelf: '2' })).toMatchObject({ standing: 'paper', version: 2 });
  await archives.endOccupancy({ id: await moveIn('前業主', '2019-01-01'), toOn: '2024-12-31' });
  expect(await moveOutsWith(kindId)).toEqual([
    ['業主1', 'paper', 0],
    ['前業主', 'none', 0],
  ]);
  const { rows } = await documents.listMissing({});
  const { processes } = await documents.forUnit({ unitId });
  expect(rows.find((row) => row.id === unitId)).toMatchObject(expectedRow(processes));
});

test('what was noted last is noted again though something older is under the number of whoever left', async () => {
  const code = codeOfMoveOut();
  const kindId = kindOf(code);
  const { archives, documents } = office.api;
  const [owner] = (await archives.unitFile({ id: unitId })).people;
  const id = owner?.id ?? 0;
  office.office.core.office.database
    .prepare(
      `INSERT INTO household_paper (unit_id, kind_id, household_id, standing, noted_by, noted_at, noted_on)
       VALUES (?, ?, ?, 'checked', 1, '2025-12-01T00:00:00.000Z', '2025-12-01')`,
    )
    .run(unitId, kindId, id);
  await documents.notePaper({ unitId, kindId, standing: 'paper', version: 0 });
  await archives.endOccupancy({ id, toOn: '2026-01-31' });
  expect(await note(code, { box: '乙', shelf: '2' })).toMatchObject({ box: '乙', version: 2 });
  expect(await moveOutsWith(kindId)).toEqual([['業主1', 'paper', 0]]);
});

function codeOfMoveOut(): string {
  return kinds.find(({ process, required }) => process === 'moveOut' && required)?.code ?? '';
}
