import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeyItem } from '../../shared/features/household/key-item.contract.ts';
import {
  KEY_MOVES,
  type KeyMove,
  type KeyState,
  keyStateAfter,
} from '../../shared/features/household/key-item.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let otherUnitId: number;
let personId: number;
beforeEach(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  const { id: buildingId } = await archives.saveBuilding({ name: '1棟' });
  unitId = (await archives.saveUnit({ buildingId, room: '101' })).id;
  otherUnitId = (await archives.saveUnit({ buildingId, room: '102' })).id;
  const file = await archives.addOccupancy({ unitId, person: { name: '陳大文' }, role: 'owner' });
  personId = file.people[0]?.person.id ?? 0;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function register(number: string, ofUnit: number | null = unitId): Promise<KeyItem> {
  return office.api.household.saveKey({ unitId: ofUnit, kind: 'accessCard', number });
}

/** The key as it is on file now; the first version of one that is not. */
async function at(id: number): Promise<{ id: number; version: number }> {
  const { rows } = await office.api.household.listKeys({ filters: { id: { kind: 'oneOf', values: [id] } } });
  return { id, version: rows[0]?.version ?? 1 };
}

const TODAY = '2026-11-23';

async function carryOut(move: KeyMove, id: number): Promise<KeyItem> {
  const { household } = office.api;
  switch (move) {
    case 'handOut':
      return household.handOutKey({ ...(await at(id)), holderPersonId: personId });
    case 'signOut':
      return household.signOutKey({
        ...(await at(id)),
        holder: '順風空調公司',
        purpose: '空調維修',
        dueOn: '2026-11-25',
      });
    case 'extend':
      return household.extendKey({ ...(await at(id)), dueOn: '2026-11-30' });
    case 'takeBack':
      return household.takeKeyBack(await at(id));
    case 'reportLost':
      return household.reportKeyLost({ ...(await at(id)), reason: '在地鐵遺失' });
    case 'find':
      return household.findKey(await at(id));
    case 'cancel':
      return household.cancelKey({ ...(await at(id)), reason: '遺失後停用' });
  }
}

const REFUSED_IN: Readonly<Record<KeyState, string>> = {
  inOffice: 'keyInOffice',
  handedOut: 'keyHandedOut',
  signedOut: 'keySignedOut',
  returned: 'keyReturned',
  lost: 'keyLost',
  cancelled: 'keyCancelled',
};

test('nobody who was merged into another is given a key', async () => {
  const { archives, household } = office.api;
  const other = await archives.savePerson({ name: '陈大文' });
  const { person } = await archives.personFile({ id: personId });
  await archives.mergePeople({
    keptId: personId,
    keptVersion: person.version,
    otherId: other.id,
    otherVersion: other.version,
    fromOther: [],
    reason: '同一人',
  });
  const key = await register('A-1');
  await expect(
    household.handOutKey({ ...(await at(key.id)), holderPersonId: other.id }),
  ).rejects.toMatchObject({
    failure: { reason: 'personMerged', values: { kept: '陳大文' } },
  });
});

test('a key goes where the rules let it and nowhere else, and every movement stays a row of its own', async () => {
  const { household } = office.api;
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...KEY_MOVES), { maxLength: 14 }), async (moves) => {
      made += 1;
      const { id, number } = await register(`C-${String(made)}`);
      const states: KeyState[] = ['inOffice'];
      for (const move of moves) {
        const now: KeyState = states.at(-1) ?? 'inOffice';
        const next = keyStateAfter(now, move);
        if (next === null) {
          await expect(carryOut(move, id)).rejects.toMatchObject({
            failure: { reason: REFUSED_IN[now], values: { number } },
          });
        } else {
          expect((await carryOut(move, id)).state).toBe(next);
          states.push(next);
        }
      }
      const item = (await household.keysOfUnit({ unitId })).find((each) => each.id === id);
      const out = item?.state === 'handedOut' || item?.state === 'signedOut';
      expect(item?.state).toBe(states.at(-1));
      if (out) expect(item.holder).not.toBe('');
      expect(item?.dueOn !== null).toBe(item?.state === 'signedOut');
      const movements = await household.keyMovements({ id });
      expect(movements.map(({ state }) => state).reverse()).toEqual(states);
      expect(await office.api.archives.history({ entity: 'keyItem', id })).toHaveLength(states.length);
    }),
    { numRuns: 40 },
  );
});

test('neither a movement nor a key can be taken off the file, nor a movement be written over', async () => {
  await register('C-1');
  const { database } = office.office.core.office;
  const refused = /kept|not changed|stays on file/u;
  expect(() => database.exec('DELETE FROM key_movement')).toThrow(refused);
  expect(() => database.exec("UPDATE key_movement SET reason = 'x'")).toThrow(refused);
  expect(() => database.exec('DELETE FROM key_item')).toThrow(refused);
});

test('a card signed out says to whom, for what and until when, and is overdue from the day after', async () => {
  const { household, today } = office.api;
  const { id } = await register('MJ-0101');
  await register('MJ-0102', otherUnitId);
  const out = await household.signOutKey({
    ...(await at(id)),
    holderPersonId: personId,
    purpose: '搬運傢俬',
    dueOn: TODAY,
  });
  expect(out).toMatchObject({
    state: 'signedOut',
    holder: '陳大文',
    holderPersonId: personId,
    purpose: '搬運傢俬',
    dueOn: TODAY,
    overdueDays: null,
    movedOn: TODAY,
  });
  expect(await today.summary()).toMatchObject({ keysSignedOut: 1, keysOverdue: 0 });
  office.now = new Date('2026-11-26T02:00:00Z');
  await office.api.access.signIn(MANAGER);
  expect(await today.summary()).toMatchObject({ keysSignedOut: 1, keysOverdue: 1 });
  expect(await household.keysOfUnit({ unitId })).toMatchObject([{ number: 'MJ-0101', overdueDays: 3 }]);
  await expect(household.extendKey({ ...(await at(id)), dueOn: '2026-11-25' })).rejects.toMatchObject({
    failure: { issues: [{ path: ['dueOn'], message: 'dueBeforeToday' }] },
  });
  await household.extendKey({ ...(await at(id)), dueOn: '2026-11-26', reason: '貨車未到' });
  expect(await today.summary()).toMatchObject({ keysSignedOut: 1, keysOverdue: 0 });
  expect(await household.takeKeyBack(await at(id))).toMatchObject({
    state: 'inOffice',
    holder: '',
    holderPersonId: null,
    purpose: '',
    dueOn: null,
  });
  expect(
    (await household.keyMovements({ id })).map(({ move, holder, dueOn, staffName }) => [
      move,
      holder,
      dueOn,
      staffName,
    ]),
  ).toEqual([
    ['takeBack', '', null, '陳經理'],
    ['extend', '陳大文', '2026-11-26', '陳經理'],
    ['signOut', '陳大文', TODAY, '陳經理'],
    ['register', '', null, '陳經理'],
  ]);
});

test('whoever gets a key has a name: of somebody on file, or typed', async () => {
  const { household } = office.api;
  const { id } = await register('K-1');
  await expect(household.handOutKey(await at(id))).rejects.toMatchObject({
    failure: { issues: [{ path: ['holder'], message: 'required' }] },
  });
  await expect(household.handOutKey({ ...(await at(id)), holderPersonId: 999 })).rejects.toMatchObject({
    failure: { kind: 'notFound', entity: 'person' },
  });
  await expect(household.handOutKey({ ...(await at(999)), holder: '陳太' })).rejects.toMatchObject({
    failure: { kind: 'notFound', entity: 'keyItem' },
  });
  expect(await household.handOutKey({ ...(await at(id)), holder: '鐘點工人' })).toMatchObject({
    state: 'handedOut',
    holder: '鐘點工人',
    holderPersonId: null,
  });
});

test('the name of somebody on file is the present one, and a movement keeps the name of its day', async () => {
  const { archives, household } = office.api;
  const { id } = await register('K-1');
  await household.handOutKey({ ...(await at(id)), holderPersonId: personId });
  const { person } = await archives.personFile({ id: personId });
  await archives.savePerson({ id: personId, version: person.version, name: '陳大文（改名）' });
  expect((await household.keysOfUnit({ unitId }))[0]?.holder).toBe('陳大文（改名）');
  expect((await household.keyMovements({ id }))[0]?.holder).toBe('陳大文');
});

test('a number of a kind is in use once; the number of a cancelled one can be given again', async () => {
  const { household } = office.api;
  const card = await register('MJ 0101');
  await expect(register('ＭＪ-0101', otherUnitId)).rejects.toMatchObject({
    failure: { reason: 'keyExists', values: { number: 'MJ 0101', unit: '1棟101' } },
  });
  await household.saveKey({ unitId: otherUnitId, kind: 'key', number: 'MJ 0101' });
  await household.cancelKey({ ...(await at(card.id)), reason: '磁力失效' });
  const again = await register('MJ-0101', null);
  await expect(register('mj0101', otherUnitId)).rejects.toMatchObject({
    failure: { reason: 'officeKeyExists', values: { number: 'MJ-0101' } },
  });
  // The cancelled one may still be corrected, since it is not in use.
  expect(
    await household.saveKey({
      ...(await at(card.id)),
      unitId,
      kind: 'accessCard',
      number: 'MJ 0101',
      note: '已剪角',
    }),
  ).toMatchObject({ state: 'cancelled', note: '已剪角', reason: '磁力失效' });
  expect(again.unitName).toBe('');
});

test('a lost card says how, is cancelled with a reason, and keeps the name of who had it', async () => {
  const { household } = office.api;
  const { id } = await register('MJ-7');
  await household.handOutKey({ ...(await at(id)), holderPersonId: personId });
  await expect(household.reportKeyLost({ ...(await at(id)), reason: ' ' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await household.reportKeyLost({ ...(await at(id)), reason: '在街市遺失' });
  await expect(household.cancelKey({ ...(await at(id)), reason: '' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  expect(await household.cancelKey({ ...(await at(id)), reason: '遺失，已在門禁系統停用' })).toMatchObject({
    state: 'cancelled',
    holder: '陳大文',
    reason: '遺失，已在門禁系統停用',
  });
});

test('the list shows what is overdue first, counts all of it, and leaves as a file', async () => {
  const { household } = office.api;
  const sign = async (number: string, dueOn: string, ofUnit: number | null): Promise<void> => {
    const { id } = await register(number, ofUnit);
    await household.signOutKey({ ...(await at(id)), holder: '張師傅', purpose: '維修', dueOn });
  };
  await register('A-0');
  await sign('A-1', '2026-12-01', unitId);
  await sign('A-2', '2026-11-24', otherUnitId);
  await sign('A-3', '2026-11-25', null);
  office.now = new Date('2026-11-26T02:00:00Z');
  await office.api.access.signIn(MANAGER);
  const all = await household.listKeys({});
  expect(all.rows.map(({ number, overdueDays }) => [number, overdueDays])).toEqual([
    ['A-2', 2],
    ['A-3', 1],
    ['A-1', null],
    ['A-0', null],
  ]);
  expect(all.totals).toEqual({ signedOut: 3, overdue: 2 });
  const overdue = await household.listKeys({ filters: { overdueDays: { kind: 'number', min: 1 } } });
  expect(overdue).toMatchObject({ total: 2, totals: { signedOut: 2, overdue: 2 } });
  expect((await household.listKeys({ quick: '102' })).rows.map(({ number }) => number)).toEqual(['A-2']);
  await office.finish(
    await office.api.exchange.exportGrid({
      ...PURPOSE,
      source: 'keys',
      query: { filters: { state: { kind: 'oneOf', values: ['signedOut'] } } },
      columns: [
        { field: 'number', header: '編號' },
        { field: 'state', header: '狀態' },
        { field: 'overdueDays', header: '逾期天數' },
      ],
      format: 'csv',
    }),
  );
  const file = office.desktop.delivered.at(-1);
  const text = new TextDecoder().decode(file?.bytes);
  expect(text).toContain('A-2,已借出,2');
  expect(text).not.toContain('A-0');
});

test('the household’s timeline and the key’s history tell each movement field by field', async () => {
  const { archives, household } = office.api;
  const { id } = await register('MJ-1');
  await household.signOutKey({ ...(await at(id)), holder: '張師傅', purpose: '維修', dueOn: '2026-11-24' });
  await household.saveKey({ ...(await at(id)), unitId, kind: 'accessCard', number: 'MJ-1', label: '大門' });
  const timeline = await archives.unitTimeline({ unitId, limit: 3 });
  expect(timeline.map(({ action, entity, subject }) => [action, entity, subject])).toEqual([
    ['household.saveKey', 'keyItem', 'MJ-1'],
    ['household.signOutKey', 'keyItem', 'MJ-1'],
    ['household.saveKey', 'keyItem', 'MJ-1'],
  ]);
  expect(timeline[0]?.changes).toEqual([{ field: 'label', before: '', after: '大門' }]);
  expect(timeline[1]?.changes).toEqual([
    { field: 'keyState', before: 'inOffice', after: 'signedOut' },
    { field: 'holder', before: '', after: '張師傅' },
    { field: 'purpose', before: '', after: '維修' },
    { field: 'dueOn', before: null, after: '2026-11-24' },
  ]);
  expect(await archives.history({ entity: 'keyItem', id })).toHaveLength(3);
  expect(await archives.unitTimeline({ unitId: otherUnitId, limit: 3 })).toHaveLength(1);
  const { recent } = await office.api.today.summary();
  expect(recent[0]).toMatchObject({ action: 'household.saveKey', subject: '1棟101', unitId });
});

test('a key of the office’s own is named on the start page by its number', async () => {
  await register('機房-1', null);
  const { recent } = await office.api.today.summary();
  expect(recent[0]).toMatchObject({ action: 'household.saveKey', subject: '機房-1', unitId: null });
});

test('the desk moves keys, the auditor only reads them, and the grounds have no business with them', async () => {
  const { id } = await register('MJ-1');
  const clerk = await office.openWindowAs('frontDesk');
  await clerk.api.household.handOutKey({ ...(await at(id)), holder: '陳太' });
  const auditor = await office.openWindowAs('auditor');
  expect(await auditor.api.household.keysOfUnit({ unitId })).toHaveLength(1);
  expect((await auditor.api.household.listKeys({})).total).toBe(1);
  await expect(auditor.api.household.takeKeyBack(await at(id))).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.household.listKeys({})).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});

test('of two windows with the same key the second neither moves nor corrects it, and is told of the first', async () => {
  const { household } = office.api;
  const read = await register('MJ-1');
  const clerk = await office.openWindowAs('frontDesk');
  await clerk.api.household.signOutKey({
    id: read.id,
    version: read.version,
    holder: '張師傅',
    purpose: '維修',
    dueOn: TODAY,
  });
  const late = { id: read.id, version: read.version };
  const refused = { failure: { reason: 'changedMeanwhile', values: { who: 'frontDesk 1' } } };
  await expect(
    household.saveKey({ ...late, unitId, kind: 'accessCard', number: 'MJ-2' }),
  ).rejects.toMatchObject(refused);
  await expect(household.takeKeyBack(late)).rejects.toMatchObject(refused);
  await expect(household.saveKey({ id: read.id, kind: 'accessCard', number: 'MJ-2' })).rejects.toMatchObject({
    failure: { issues: [{ path: ['version'], message: 'versionMissing' }] },
  });
  expect(await household.keysOfUnit({ unitId })).toMatchObject([
    { number: 'MJ-1', state: 'signedOut', version: read.version + 1 },
  ]);
  expect(await household.takeKeyBack(await at(read.id))).toMatchObject({ state: 'inOffice' });
});
