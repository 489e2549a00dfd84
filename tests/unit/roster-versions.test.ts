import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../../shared/documents/document.ts';
import { documentWords } from '../../shared/documents/document-words.ts';
import { countsSoFar } from '../../shared/features/roster/fair-start.ts';
import { monthRosterDocument, ROSTER_TYPE } from '../../shared/features/roster/month-roster-document.ts';
import { type RosterPaper, rosterPaperDocument } from '../../shared/features/roster/roster-paper.ts';
import { timesOf } from '../../shared/features/roster/roster-paper-parts.ts';
import type { FrozenCell, FrozenRoster } from '../../shared/features/roster/roster-version.ts';
import { differencesBetween, lastChanges } from '../../shared/features/roster/version-difference.ts';

const CODES = ['', '早', '中', '夜'] as const;

function frozen(employeeId: number, dayOfMonth: number, code: string): FrozenCell {
  const place = CODES.indexOf(code as (typeof CODES)[number]);
  return {
    employeeId,
    day: `2026-12-${String(dayOfMonth).padStart(2, '0')}`,
    shiftKindId: place === 0 ? null : place,
    code,
    startsMinute: place === 0 ? 0 : 420 + (place - 1) * 480,
    lengthMinutes: place === 0 ? 0 : 480,
    breakMinutes: 0,
  };
}

const people = [1, 2, 3].map((employeeId) => ({
  employeeId,
  name: `隊員${employeeId}`,
  number: `G${employeeId}`,
}));
const cellsArbitrary = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom(...CODES)),
    { maxLength: 60, selector: ([employeeId, day]) => `${employeeId} ${day}` },
  )
  .map((rows) => rows.map(([employeeId, day, code]) => frozen(employeeId, day, code)));

test('differences put on the earlier state make the later one, and the way back is their mirror', () => {
  fc.assert(
    fc.property(cellsArbitrary, cellsArbitrary, (before, after) => {
      const found = differencesBetween({ people, cells: before }, { people, cells: after });
      const made = new Map(before.map((cell) => [`${cell.employeeId} ${cell.day}`, cell]));
      for (const { employeeId, day, to } of found) {
        if (to === null) made.delete(`${employeeId} ${day}`);
        else made.set(`${employeeId} ${day}`, { employeeId, day, ...to });
      }
      const inOrder = (cells: Iterable<FrozenCell>) =>
        [...cells].toSorted(
          (one, other) => one.employeeId - other.employeeId || one.day.localeCompare(other.day),
        );
      expect(inOrder(made.values())).toEqual(inOrder(after));
      const back = differencesBetween({ people, cells: after }, { people, cells: before });
      expect(back.map(({ minutes }) => minutes + 0)).toEqual(found.map(({ minutes }) => 0 - minutes));
    }),
  );
});

test('whoever is taken off a roster is told of the version that did it', () => {
  const cells = [frozen(1, 1, '早'), frozen(2, 1, '早')];
  const changed = lastChanges([
    { number: 1, people, cells },
    { number: 2, people: people.slice(0, 1), cells: cells.slice(0, 1) },
  ]);
  expect([...changed]).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('whoever came in the quarter counts as having had a share of what the others had', () => {
  const days = Array.from({ length: 10 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
  const worked = days.slice(0, 8).map((day) => ({ employeeId: 1, day, night: true }));
  const counts = countsSoFar(
    [
      { employeeId: 1, hiredOn: '2020-01-01' },
      { employeeId: 2, hiredOn: '2026-10-06' },
    ],
    worked,
    days,
    new Map(),
  );
  expect([counts.get(1)?.nights, counts.get(2)?.nights]).toEqual([8, 4]);
});

function rosterOf(size: number): FrozenRoster {
  const members = Array.from({ length: size }, (_, index) => ({
    employeeId: index + 1,
    number: `G${index + 1}`,
    name: `隊員${index + 1}`,
    post: '秩序維護員',
    teamName: '秩序班',
  }));
  return {
    version: {
      id: 2,
      number: 2,
      reason: '請假',
      breachReason: '',
      publishedBy: '陳經理',
      publishedAt: '2026-11-25T02:00:00.000Z',
      people: size,
      concerned: 1,
    },
    rosterId: 1,
    teamId: 1,
    teamName: '秩序班',
    month: '2026-12',
    publishedMoment: '2026-11-25T10:00',
    members,
    cells: members.flatMap(({ employeeId }) =>
      Array.from({ length: 31 }, (_, index) =>
        frozen(employeeId, index + 1, CODES[(index + employeeId) % 4] ?? ''),
      ),
    ),
    calendar: [{ day: '2026-12-25', kind: 'statutoryHoliday', name: '節' }],
    acknowledgements: members.map(({ employeeId, number, name }) => ({
      employeeId,
      number,
      name,
      changedIn: 2,
      way: null,
      recordedBy: '',
      recordedAt: null,
    })),
  };
}

test('the month on A3 has codes and names that are read from two metres, and every page its own head', () => {
  expect(ROSTER_TYPE.A3.codePt).toBeGreaterThanOrEqual(12);
  expect(ROSTER_TYPE.A3.namePt).toBeGreaterThanOrEqual(14);
  const document = monthRosterDocument(
    { office: '翠湖花園', roster: rosterOf(60), size: 'A3', coverage: true },
    'zh-Hant',
  );
  expect(document.sections).toHaveLength(3);
  for (const section of document.sections) {
    expect(section.format).toBe('wideA3');
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.headerRows).toBe(2);
    const sizes =
      table?.rows.slice(2).flatMap((row) => row.slice(0, 32).map(({ sizePt = 14 }) => sizePt)) ?? [];
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(section.blocks[0]).toMatchObject({ kind: 'title', lines: ['秩序班　2026年12月排班表'] });
  }
  const words = documentWords(document);
  for (let person = 1; person <= 60; person += 1) expect(words).toContain(`隊員${person}\n`);
  expect(words).toContain('五節');
  expect(words).toContain('早人數');
});

test('every paper is a document that all renderings take, in each language', () => {
  const roster = rosterOf(7);
  const content = { shiftKindId: 1, code: '早', startsMinute: 420, lengthMinutes: 480, breakMinutes: 0 };
  const differences = [
    { employeeId: 1, name: '隊員1', number: 'G1', day: '2026-12-03', from: content, to: null, minutes: -480 },
  ];
  for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
    for (const kind of ['month', 'week', 'slips', 'signatures', 'notice'] as const) {
      const paper: RosterPaper = { kind, size: 'A4', coverage: false, monday: null, employeeIds: null };
      const document = rosterPaperDocument({ office: '翠湖花園', roster, differences }, paper, language);
      expect(documentSchema.safeParse(document).error).toBeUndefined();
      const words = documentWords(document);
      expect(words).toContain('隊員1');
      if (kind === 'notice') expect(words).not.toContain('隊員2');
    }
  }
  const own = rosterPaperDocument(
    { office: '', roster, differences },
    { kind: 'slips', size: 'A4', coverage: false, monday: null, employeeIds: [3] },
    'zh-Hant',
  );
  expect(documentWords(own)).not.toContain('隊員1');
});

test('a shift that ends on the next day says so', () => {
  expect(timesOf({ startsMinute: 1380, lengthMinutes: 480 })).toBe('23:00–07:00⁺');
  expect(timesOf({ startsMinute: 960, lengthMinutes: 480 })).toBe('16:00–00:00');
});
