import { expect, test, vi } from 'vitest';
import { SearchStore } from '../../renderer/app/search.store.ts';
import type { SearchHit } from '../../shared/features/today/today.contract.ts';
import { createFakeApi, type Pending, pending } from '../fakes/fake-api.ts';

function hit(id: number, title: string, kind: SearchHit['kind'] = 'unit'): SearchHit {
  return { kind, id, unitId: id, title, detail: '' };
}

function searchWithPendingAnswers() {
  const answers = new Map<string, Pending<SearchHit[]>>();
  const api = createFakeApi({
    today: {
      search: ({ text }) => {
        const answer = pending<SearchHit[]>();
        answers.set(text, answer);
        return answer.promise;
      },
    },
  });
  return { store: new SearchStore(api), answers };
}

test('a slow answer to an earlier search does not replace a newer one', async () => {
  const { store, answers } = searchWithPendingAnswers();
  store.type('1-1');
  const first = store.searchNow();
  store.type('1-101');
  const second = store.searchNow();
  answers.get('1-101')?.resolve([hit(101, '1-101')]);
  await second;
  answers.get('1-1')?.resolve([hit(1, '1-1'), hit(2, '1-102')]);
  await first;
  expect(store.hits.map((each) => each.title)).toEqual(['1-101']);
});

test('an answer that arrives after the box was cleared shows nothing', async () => {
  const { store, answers } = searchWithPendingAnswers();
  store.type('王');
  const asked = store.searchNow();
  store.clear();
  answers.get('王')?.resolve([hit(1, '王小明', 'person')]);
  await asked;
  expect(store.hits).toEqual([]);
  expect(store.nothingFound).toBe(false);
});

test('typing asks the office once, after a pause', async () => {
  vi.useFakeTimers();
  try {
    const asked: string[] = [];
    const store = new SearchStore(
      createFakeApi({
        today: {
          search: async ({ text }) => {
            asked.push(text);
            return [];
          },
        },
      }),
    );
    for (const text of ['1', '1-', '1-1', '1-10', '1-101']) store.type(text);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['1-101']);
    expect(store.nothingFound).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('hits are grouped by what they are, and the arrow keys go round them in the order shown', async () => {
  const { store, answers } = searchWithPendingAnswers();
  store.type('101');
  const asked = store.searchNow();
  answers.get('101')?.resolve([hit(9, 'R-101', 'receipt'), hit(1, '1-101'), hit(5, '2-101')]);
  await asked;
  expect(store.groups.map((group) => [group.kind, group.hits.length])).toEqual([
    ['unit', 2],
    ['receipt', 1],
  ]);
  expect(store.highlightedHit?.title).toBe('1-101');
  store.move(-1);
  expect(store.highlightedHit?.title).toBe('R-101');
  store.move(1);
  expect(store.highlightedHit?.title).toBe('1-101');
});

test('the store knows that its list does not answer what is typed yet', async () => {
  const { store, answers } = searchWithPendingAnswers();
  store.type('1-101');
  expect(store.pending).toBe(true);
  const asked = store.searchNow();
  answers.get('1-101')?.resolve([hit(1, '1-101')]);
  await asked;
  expect(store.pending).toBe(false);
  store.type('1-102');
  expect(store.pending).toBe(true);
});

test('a whole ID number is offered for a look, and looked up only when asked for', async () => {
  const looked: string[] = [];
  const store = new SearchStore(
    createFakeApi({
      today: { search: async () => [] },
      archives: {
        findPeopleByIdNumber: async ({ idNumber }) => {
          looked.push(idNumber);
          return [
            { personId: 7, name: '陳大文', idNumber: '110***********4514', units: '1棟101', unitId: 3 },
          ];
        },
      },
    }),
  );
  store.type('138 0013 8000');
  expect(store.offersIdNumber).toBe(false);
  store.type(' 110101199003074514');
  expect(store.offersIdNumber).toBe(true);
  await store.searchNow();
  expect(looked).toEqual([]);
  await store.searchIdNumber();
  expect(looked).toEqual(['110101199003074514']);
  expect(store.highlightedHit).toMatchObject({
    kind: 'person',
    id: 7,
    unitId: 3,
    title: '陳大文',
    detail: '110***********4514  1棟101',
  });
  expect(store.pending).toBe(false);
});
