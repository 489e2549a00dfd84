import { expect, test } from 'vitest';
import { createServices } from '../../renderer/app/create-services.ts';
import { ShutOfficeStore } from '../../renderer/features/access/shut-office.store.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { Gap, Situation } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { createFakeApi, pending } from '../fakes/fake-api.ts';

function gapOf(work: number): Gap {
  const at = work === 0 ? null : '2026-11-23T02:31:00.000Z';
  return { entries: work, work, fromAt: at, toAt: at, lines: [] };
}

function backup(name: string, work: number): Situation['backups'][number] {
  const { lines: _lines, ...gap } = gapOf(work);
  return {
    name,
    bytes: 1,
    madeAt: `2026-11-23T0${work}:00:00.000Z`,
    madeBy: '',
    cause: 'scheduled',
    state: 'verified',
    sequence: 9 - work,
    auditEntries: 1,
    attachments: 0,
    lackingFiles: 0,
    gap,
  };
}

const BACKUPS = [backup('newest.sqlite', 1), backup('older.sqlite', 4)];

function situation(chosen: string | undefined): Situation {
  const gap = BACKUPS.find(({ name }) => name === chosen)?.gap;
  return {
    problem: 'pagesChanged',
    values: { pages: 1 },
    siteName: '翠湖花園',
    mayKeep: true,
    unusable: [],
    missing: gapOf(2),
    backups: BACKUPS,
    gap: gap === undefined ? null : { ...gap, lines: [] },
  };
}

function storeOver(safekeeping: Partial<Api['safekeeping']>): ShutOfficeStore {
  return new ShutOfficeStore(
    createFakeApi({
      safekeeping: { situation: async ({ backup: name } = {}) => situation(name), ...safekeeping },
    }),
  );
}

test('the newest backup is chosen at first, with what it would lose', async () => {
  const store = storeOver({});
  await store.look();
  expect([store.chosen, store.gap?.work]).toEqual(['newest.sqlite', 1]);
  await store.choose('older.sqlite');
  expect([store.chosen, store.gap?.work]).toEqual(['older.sqlite', 4]);
  await store.look();
  expect([store.chosen, store.gap?.work]).toEqual(['older.sqlite', 4]);
});

test('a slow answer about an earlier choice does not replace that about a later one', async () => {
  const slow = pending<Situation>();
  const store = storeOver({
    situation: ({ backup: name } = {}) =>
      name === 'older.sqlite' ? slow.promise : Promise.resolve(situation(name)),
  });
  await store.look();
  const first = store.choose('older.sqlite');
  await store.choose('newest.sqlite');
  slow.resolve(situation('older.sqlite'));
  await first;
  expect([store.chosen, store.gap?.work]).toEqual(['newest.sqlite', 1]);
});

test('going back names the chosen backup and says how much of the work it lost', async () => {
  const asked: unknown[] = [];
  const store = storeOver({
    recover: async (input) => {
      asked.push(input);
      return { aside: 'until-1', lost: 9 };
    },
  });
  await store.look();
  await store.choose('older.sqlite');
  expect(await store.goBack({ userName: 'manager', password: 'right' })).toBe(4);
  expect(asked).toEqual([{ backup: 'older.sqlite', userName: 'manager', password: 'right' }]);
});

test('keeping the file says how much is not in it, and a no goes to whoever asked', async () => {
  let mayKeep = false;
  const store = storeOver({
    keepAsItIs: async () => {
      if (!mayKeep) throw refuse('mayNotKeep');
      return { lost: 2 };
    },
  });
  await store.look();
  await expect(store.keep({ userName: 'manager', password: 'right' })).rejects.toThrow('mayNotKeep');
  mayKeep = true;
  expect(await store.keep({ userName: 'manager', password: 'right' })).toBe(2);
});

test('a call that finds the office damaged has the window ask the office what it is', async () => {
  let shut = false;
  const asked: string[] = [];
  const bar = {
    location: { hash: '#/today' },
    history: { pushState: () => undefined, replaceState: () => undefined, back: () => undefined },
  };
  const { api, session } = createServices(
    {
      send: async ({ path }) => {
        asked.push(path);
        if (path !== 'access.status') {
          shut = true;
          return { ok: false, failure: { kind: 'refused', reason: 'officeDamaged', values: {} } };
        }
        return { ok: true, value: { setUp: true, shut, staff: null } };
      },
      uploadFile: async () => 'ticket',
    },
    bar,
  );
  await session.refresh();
  expect(session.status?.shut).toBe(false);
  await expect(api.access.listStaff()).rejects.toThrow('officeDamaged');
  await expect.poll(() => session.status?.shut).toBe(true);
  expect(asked).toEqual(['access.status', 'access.listStaff', 'access.status']);
});
