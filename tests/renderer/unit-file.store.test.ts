import { expect, test } from 'vitest';
import { UnitFileStore } from '../../renderer/features/archives/unit-file.store.ts';
import type { HistoryEntry } from '../../shared/features/archives/history.contract.ts';
import type { Occupancy, UnitFile } from '../../shared/features/archives/household-file.contract.ts';
import { createFakeApi, pending } from '../fakes/fake-api.ts';

function occupancy(id: number, facts: Partial<Occupancy>): Occupancy {
  return {
    id,
    unitId: 1,
    unitName: '1棟101',
    person: {
      id: id + 100,
      kind: 'individual',
      name: `住戶${id}`,
      honorific: '',
      phones: [],
      idType: '',
      idNumber: '',
      email: '',
      mailingAddress: '',
      note: '',
      version: 1,
    },
    role: 'owner',
    shareHundredths: null,
    fromOn: null,
    toOn: null,
    when: 'now',
    isPayer: false,
    isPrimaryContact: false,
    ...facts,
  };
}

function file(people: Occupancy[]): UnitFile {
  return {
    unit: {
      id: 1,
      buildingId: 1,
      building: '1棟',
      entrance: '',
      floor: 1,
      room: '101',
      displayName: '1棟101',
      kind: 'residence',
      areaThousandths: 89_350,
      innerAreaThousandths: null,
      occupancyState: 'ownerOccupied',
      worksState: 'none',
      handedOverOn: null,
      billedFromOn: null,
      note: '',
      active: true,
      version: 1,
    },
    people,
    vehicles: [],
  };
}

function entries(count: number): HistoryEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    seq: count - index,
    at: '2026-11-23T02:00:00Z',
    staffName: '陳經理',
    action: 'archives.saveUnit',
    entity: 'unit',
    entityId: '1',
    subject: '1棟101',
    reason: '',
    changes: [],
  }));
}

async function settled(store: UnitFileStore): Promise<void> {
  await expect.poll(() => [store.file.phase, store.timeline.phase]).toEqual(['ready', 'ready']);
}

const PEOPLE = [
  occupancy(1, { isPayer: true }),
  occupancy(2, { role: 'tenant' }),
  occupancy(3, { role: 'tenant', when: 'later', fromOn: '2026-12-01' }),
  occupancy(4, { when: 'past', toOn: '2020-01-01' }),
];

test('people are told apart by now, to come and before, and owners are those a sale would replace', async () => {
  const store = new UnitFileStore(
    createFakeApi({ archives: { unitFile: async () => file(PEOPLE), unitTimeline: async () => [] } }),
    1,
  );
  expect(store.present).toEqual([]);
  store.load();
  await settled(store);
  expect(store.present.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(store.past.map(({ id }) => id)).toEqual([4]);
  expect(store.owners.map(({ id }) => id)).toEqual([1]);
});

test('the next payer is asked for only when the payer leaves several people behind', async () => {
  const payer = occupancy(1, { isPayer: true });
  const second = occupancy(2, { role: 'tenant' });
  const third = occupancy(5, { role: 'family' });
  const store = new UnitFileStore(createFakeApi({ archives: { unitTimeline: async () => [] } }), 1);
  store.show(file([payer, second, third]));
  await settled(store);
  expect(store.payersAfter(payer).map(({ id }) => id)).toEqual([2, 5]);
  expect(store.payersAfter(second)).toEqual([]);
  store.show(file([payer, second]));
  await expect.poll(() => store.people.length).toBe(2);
  expect(store.payersAfter(payer)).toEqual([]);
});

test('a change shows its answer at once, tells the cards, and outruns a slow earlier fetch', async () => {
  const slow = pending<UnitFile>();
  const store = new UnitFileStore(
    createFakeApi({ archives: { unitFile: () => slow.promise, unitTimeline: async () => entries(1) } }),
    1,
  );
  store.load();
  store.show(file([occupancy(9, {})]));
  await settled(store);
  slow.resolve(file([]));
  await slow.promise;
  expect(store.people.map(({ id }) => id)).toEqual([9]);
  expect(store.changes).toBe(1);
});

test('what only one card shows is told in the timeline without fetching the household again', async () => {
  let files = 0;
  let told = 1;
  const store = new UnitFileStore(
    createFakeApi({
      archives: {
        unitFile: async () => {
          files += 1;
          return file([]);
        },
        unitTimeline: async () => entries(told),
      },
    }),
    1,
  );
  store.load();
  await settled(store);
  told = 2;
  store.loadTimeline();
  await expect.poll(() => store.timeline.value?.length).toBe(2);
  expect(files).toBe(1);
  expect(store.changes).toBe(0);
});

test('earlier entries are offered while the last page was full', async () => {
  const asked: number[] = [];
  const store = new UnitFileStore(
    createFakeApi({
      archives: {
        unitFile: async () => file([]),
        unitTimeline: async (input) => {
          const limit = input?.limit ?? 0;
          asked.push(limit);
          return entries(Math.min(limit, 45));
        },
      },
    }),
    1,
  );
  store.load();
  await settled(store);
  expect(store.hasEarlier).toBe(true);
  store.showEarlier();
  await expect.poll(() => store.timeline.value?.length).toBe(45);
  expect(store.hasEarlier).toBe(false);
  expect(asked).toEqual([30, 60]);
});
