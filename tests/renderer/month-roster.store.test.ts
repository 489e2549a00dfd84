import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cellOf, keyOf } from '../../renderer/features/roster/cell.ts';
import { MonthRosterStore } from '../../renderer/features/roster/month-roster.store.ts';
import {
  assign,
  fill,
  fillFrom,
  layMonth,
  monthAsTemplate,
  paste,
  repeat,
  textOf,
  toggleFixed,
  typeCodes,
} from '../../renderer/features/roster/roster-acts.ts';
import { RosterKeys } from '../../renderer/features/roster/roster-keys.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { Roster, RosterCell, ShiftKind } from '../../shared/features/roster/roster.ts';
import { FIRST_ROSTER_SETTINGS } from '../../shared/features/roster/roster-settings.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

const kind = (id: number, code: string, startsMinute: number): ShiftKind => ({
  id,
  code,
  name: code,
  startsMinute,
  lengthMinutes: 480,
  breakMinutes: 0,
  tint: 'amber',
  night: code === '夜',
  certificate: '',
  active: true,
  position: id,
  version: 1,
});
const KINDS = [
  kind(1, '早', 420),
  kind(2, '中', 900),
  kind(3, '夜', 1380),
  kind(4, 'D', 540),
  kind(5, 'D1', 600),
];

function rosterOf(people: number, cells: readonly RosterCell[] = [], version = 1): Roster {
  return {
    id: 9,
    teamId: 1,
    teamName: '秩序班',
    month: '2026-12',
    version,
    members: Array.from({ length: people }, (_, index) => ({
      employeeId: index + 1,
      position: index + 1,
      number: `G${index + 1}`,
      name: `隊員${index + 1}`,
      post: '秩序維護員',
      teamId: 1,
      teamName: '秩序班',
      hoursScheme: 'flexible',
      hiredOn: index === 3 ? '2026-12-03' : '2020-01-01',
      leftOn: null,
    })),
    cells: [...cells],
    needs: [],
    calendar: [],
    facts: {
      settings: FIRST_ROSTER_SETTINGS,
      cycleLimitMinutes: 9920,
      monthStandardMinutes: 23 * 480,
      people: [],
      neighbours: [],
      eve: [],
    },
    published: null,
    editable: true,
  };
}

type Save = Api['roster']['saveCells'];
const saveAll: Save = (input) => Promise.resolve({ version: (input?.version ?? 0) + 1 });
const storeOf = (people = 3, saveCells: Save = saveAll, roster?: Api['roster']['roster']) =>
  new MonthRosterStore(
    createFakeApi({ roster: { saveCells, ...(roster === undefined ? {} : { roster }) } }),
    rosterOf(people),
    KINDS,
  );
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const codes = (store: MonthRosterStore, row: number, days: number) =>
  textOf(store, range(row, 0, row, days - 1))
    .split('\t')
    .join('.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('every act is undone and redone as a whole, and a new act ends what could be redone', () => {
  const store = storeOf();
  store.apply(assign(store, range(0, 0, 1, 2), 1));
  store.apply(assign(store, range(0, 1), 'rest'));
  expect(codes(store, 0, 4)).toBe('早.休.早.');
  store.undo();
  expect(codes(store, 0, 4)).toBe('早.早.早.');
  store.undo();
  expect([codes(store, 0, 3), codes(store, 1, 3)]).toEqual(['..', '..']);
  store.undo();
  store.redo();
  store.redo();
  expect(codes(store, 0, 3)).toBe('早.休.早');
  store.undo();
  store.apply(assign(store, range(2, 0), 3));
  store.redo();
  expect(codes(store, 0, 3)).toBe('早.早.早');
  expect(store.apply(assign(store, range(2, 0), 3))).toBe(0);
});

test('cells filled with the handle, down and right repeat what was there', () => {
  const store = storeOf();
  store.apply(typeCodes(store, range(0, 0), '早中休') ?? []);
  expect(codes(store, 0, 4)).toBe('早.中.休.');
  store.apply(fill(store, range(0, 0, 0, 2), range(0, 0, 0, 7)));
  expect(codes(store, 0, 8)).toBe('早.中.休.早.中.休.早.中');
  store.apply(fillFrom(store, range(0, 0, 2, 2), 'top'));
  expect(codes(store, 2, 3)).toBe('早.中.休');
  store.apply(fillFrom(store, range(1, 0, 1, 2), 'left'));
  expect(codes(store, 1, 3)).toBe('早.早.早');
  // Upwards, the last row of the source is nearest.
  store.apply(assign(store, range(1, 5), 3));
  store.apply(fill(store, range(1, 5), range(0, 5, 1, 5)));
  expect(codes(store, 0, 6)).toBe('早.中.休.早.中.夜');
});

test('what was copied is pasted with empty cells, over a larger choice again and again, and unknown texts change nothing', () => {
  const store = storeOf();
  store.apply(typeCodes(store, range(0, 0), '早-夜') ?? []);
  const text = textOf(store, range(0, 0, 0, 2));
  expect(text).toBe('早\t\t夜');
  store.apply(paste(store, range(1, 0, 2, 5), text).changes);
  expect([codes(store, 1, 6), codes(store, 2, 6)]).toEqual(['早..夜.早..夜', '早..夜.早..夜']);
  const pasted = paste(store, range(0, 0), '早班\td1\r\n休\t夜\r\n');
  expect(pasted).toMatchObject({ unknown: ['早班'], range: range(0, 0, 1, 1) });
  store.apply(pasted.changes);
  expect([codes(store, 0, 2), codes(store, 1, 2)]).toEqual(['早.D1', '休.夜']);
});

test('a fixed cell is changed by hand and by no pattern, and nobody is rostered before they are hired', () => {
  const store = storeOf(4);
  store.apply(assign(store, range(0, 1), 3));
  store.apply(toggleFixed(store, range(0, 0, 0, 3)));
  expect(store.cellAt({ employeeId: 1, day: '2026-12-02' })).toEqual({ to: 3, fixed: true });
  store.apply(repeat(store, range(0, 0, 3, 3), { steps: [1, 'rest'], start: 'selection', offset: 1 }));
  expect([0, 1, 3].map((row) => codes(store, row, 4))).toEqual(['早.夜.早.休', '休.早.休.早', '..休.早']);
  store.apply(assign(store, range(0, 1), 2));
  expect(store.cellAt({ employeeId: 1, day: '2026-12-02' })).toEqual({ to: 2, fixed: true });
  store.apply(toggleFixed(store, range(0, 1)));
  expect(store.cellAt({ employeeId: 1, day: '2026-12-02' }).fixed).toBe(false);
});

test('a month kept as a template lies over another one by weekday', () => {
  const store = storeOf(2);
  store.apply(
    repeat(store, range(0, 0, 1, 30), { steps: [1, 1, 1, 1, 1, 'rest', 'rest'], start: 'monday', offset: 0 }),
  );
  const template = monthAsTemplate(store);
  expect(template.firstWeekday).toBe(2);
  const january = new MonthRosterStore(
    createFakeApi({ roster: { saveCells: saveAll } }),
    { ...rosterOf(3), month: '2027-01' },
    KINDS,
  );
  january.apply(layMonth(january, template));
  // 1 January 2027 is a Friday.
  expect(codes(january, 2, 10)).toBe('早.休.休.早.早.早.早.早.休.休');
});

test('keys type codes, digits and rest days onwards, and a longer code is waited for', () => {
  const store = storeOf();
  let now = 0;
  const keys = new RosterKeys(store, () => now);
  const press = (...pressed: readonly string[]) => {
    for (const key of pressed) {
      now += 100;
      const shiftKey = key.startsWith('Shift+');
      const ctrlKey = key.startsWith('Ctrl+');
      keys.handle({ key: key.replace(/^\w+\+/u, ''), shiftKey, ctrlKey, metaKey: false, altKey: false });
    }
  };
  press('1', '2', '0', '早');
  expect(codes(store, 0, 5)).toBe('早.中.休.早.');
  press('d', '1');
  expect(codes(store, 0, 5)).toBe('早.中.休.早.D1');
  press('d', 'ArrowRight', '1');
  expect(codes(store, 0, 7)).toBe('早.中.休.早.D1.D.早');
  press('Home', 'Shift+ArrowDown', 'Shift+End', 'Delete');
  expect([codes(store, 0, 7), codes(store, 1, 7)]).toEqual(['......', '......']);
  press('Ctrl+z');
  expect(codes(store, 0, 3)).toBe('早.中.休');
  press('Home', 'f');
  expect(store.cellAt({ employeeId: 1, day: '2026-12-01' }).fixed).toBe(true);
});

test('warnings follow the person who was touched and go when the reason does', () => {
  const store = storeOf();
  store.apply(typeCodes(store, range(1, 0), '夜中') ?? []);
  expect(store.warnings.get(2)).toMatchObject([{ kind: 'rest', day: '2026-12-02' }]);
  expect(store.markAt({ employeeId: 2, day: '2026-12-02' })).toBe('policy');
  const before = store.warnings.get(2);
  store.apply(assign(store, range(0, 0), 1));
  expect(store.warnings.get(2)).toBe(before);
  store.undo();
  store.undo();
  expect(store.warningCount).toBe(0);
});

test('edits are saved together a moment later, and one made meanwhile goes after them', async () => {
  const sent: { version: number; cells: number }[] = [];
  const store = storeOf(3, async (input) => {
    sent.push({ version: input?.version ?? 0, cells: input?.changes.length ?? 0 });
    if (sent.length === 1) store.apply(assign(store, range(2, 0), 1));
    return await saveAll(input);
  });
  store.apply(assign(store, range(0, 0, 0, 3), 1));
  store.apply(assign(store, range(0, 0), 2));
  expect(store.saving).toMatchObject({ state: 'waiting', unsaved: 4 });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([
    { version: 1, cells: 4 },
    { version: 2, cells: 1 },
  ]);
  expect(store.saving).toMatchObject({ state: 'saved', unsaved: 0, version: 3 });
});

test('what the office could not take is kept, said, and saved at another try', async () => {
  let isFull = true;
  const store = storeOf(3, (input) => (isFull ? Promise.reject(refuse('diskFull')) : saveAll(input)));
  store.apply(assign(store, range(0, 0, 0, 3), 1));
  await vi.runAllTimersAsync();
  expect(store.saving).toMatchObject({
    state: 'failed',
    unsaved: 4,
    failure: { kind: 'refused', reason: 'diskFull' },
  });
  isFull = false;
  await store.saving.flush();
  expect(store.saving).toMatchObject({ state: 'saved', unsaved: 0, failure: null });
});

const theirs: RosterCell = { employeeId: 2, day: '2026-12-05', shiftKindId: 3, fixed: false };
const changedBy = () => refuse('changedMeanwhile', { who: '李主管', when: '2026-11-27 10:00' });

test('a colleague’s changes are taken in beside one’s own when they touch other cells', async () => {
  const store = storeOf(
    3,
    (input) => (input?.version === 1 ? Promise.reject(changedBy()) : saveAll(input)),
    () => Promise.resolve(rosterOf(3, [theirs], 7)),
  );
  store.apply(assign(store, range(0, 0), 1));
  await vi.runAllTimersAsync();
  expect(store.saving).toMatchObject({ state: 'saved', version: 8, merged: { who: '李主管' } });
  expect(store.cellAt(theirs)).toEqual(cellOf(theirs));
  expect(codes(store, 0, 1)).toBe('早');
});

test('cells that both changed wait for a choice, and either choice is kept', async () => {
  for (const choice of ['keepMine', 'takeTheirs'] as const) {
    const sent: string[] = [];
    const store = storeOf(
      3,
      (input) => {
        if (input?.version === 1) return Promise.reject(changedBy());
        sent.push(...(input?.changes ?? []).map((change) => `${keyOf(change)} ${change.to}`));
        return saveAll(input);
      },
      () => Promise.resolve(rosterOf(3, [theirs], 7)),
    );
    store.apply(assign(store, range(1, 4), 1));
    store.apply(assign(store, range(0, 0), 2));
    await vi.runAllTimersAsync();
    expect(store.saving).toMatchObject({ state: 'conflict', theirs: [{ employeeId: 2 }], unsaved: 2 });
    await store.saving[choice]();
    expect(store.saving).toMatchObject({ state: 'saved', unsaved: 0 });
    expect(store.cellAt(theirs).to).toBe(choice === 'keepMine' ? 1 : 3);
    expect(sent).toEqual(choice === 'keepMine' ? ['2 2026-12-05 1', '1 2026-12-01 2'] : ['1 2026-12-01 2']);
  }
});
