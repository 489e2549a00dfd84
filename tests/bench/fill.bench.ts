import { FillBoard } from '../../shared/features/roster/fill-board.ts';
import { fillByHand } from '../../shared/features/roster/fill-by-hand.ts';
import { cutDemand } from '../../shared/features/roster/fill-demand.ts';
import { explainFill } from '../../shared/features/roster/fill-explain.ts';
import type { FilledCell } from '../../shared/features/roster/fill-problem.ts';
import { fillProblemOf } from '../../shared/features/roster/fill-problem-of.ts';
import type { FairnessRow, Shortage } from '../../shared/features/roster/fill-proposal.ts';
import { threeShifts } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';
import { againstTime, type Figure, timed } from './measure.ts';

const PEOPLE = 60;
const MONTH = '2026-12';
/** The longest that a window may wait for the main process. */
const LONGEST_BLOCK_MS = 50;
const LIMIT_SECONDS = 20;
const WISHES = {
  replaceUnfixed: false,
  usualHours: true,
  weights: { nights: 5, weekends: 5, holidays: 5 },
  nightsInRow: 3,
};

/** A month of 60 people and three shifts round the clock, proposed beside the office, and what a simple hand would make of it. */
export async function benchFill(): Promise<Figure[]> {
  const office = await createTestOffice();
  try {
    return await measure(office);
  } finally {
    await office.close();
  }
}

async function measure({ api, finish }: TestOffice): Promise<Figure[]> {
  const { teamId } = await hireTeam(api, {
    people: PEOPLE,
    of: (index) => ({ hoursScheme: index % 2 === 0 ? 'standard' : 'comprehensive' }),
  });
  const { early } = await threeShifts(api);
  const needs: readonly (readonly [days: string, from: number, to: number, people: number])[] = [
    ['12345', 420, 900, 17],
    ['67H', 420, 900, 14],
    ['1234567H', 900, 1380, 12],
    ['1234567H', 1380, 1860, 10],
  ];
  for (const [days, startsMinute, endsMinute, people] of needs) {
    await api.roster.saveNeed({ teamId, days, startsMinute, endsMinute, people });
  }
  const begun = await api.roster.startRoster({ teamId, month: MONTH });
  const changes = begun.members.map(({ employeeId }, index) => ({
    employeeId,
    day: `${MONTH}-${String((index % 28) + 1).padStart(2, '0')}`,
    to: index % 2 === 0 ? ('rest' as const) : early.id,
    fixed: true,
  }));
  const { version } = await api.roster.saveCells({ rosterId: begun.id, version: begun.version, changes });

  let proposal: { shortages: Shortage[]; fairness: FairnessRow[]; best: boolean } | undefined;
  let longest = 0;
  const took = await timed(async () => {
    longest = await longestStretch(async () => {
      proposal = await finish(
        await api.roster.proposeFill({ rosterId: begun.id, version, ...WISHES, seconds: LIMIT_SECONDS }),
      );
    });
  });
  if (proposal === undefined) throw new Error('no proposal came');

  const roster = await api.roster.roster({ teamId, month: MONTH });
  if (roster === null) throw new Error('the roster that was begun is gone');
  const problem = fillProblemOf(roster, await api.roster.shiftKinds(), new Map(), WISHES);
  const board = new FillBoard(problem);
  const byHand = await timed(() => fillByHand(board, cutDemand(board)));
  const simple = explainFill(problem, proposedOn(board));
  return [
    againstTime(
      `a month of ${PEOPLE} people proposed, ${proposal.best ? 'the best there is' : 'stopped by the clock'}`,
      took,
      byHand,
      (LIMIT_SECONDS + 5) * 1000,
    ),
    againstTime('the longest stretch of the main thread meanwhile', longest, null, LONGEST_BLOCK_MS),
    quality('hours of people short', shortHours(proposal.shortages), shortHours(simple.shortages)),
    quality(
      'nights, from the fewest to the most',
      spread(proposal.fairness, 'nights'),
      spread(simple.fairness, 'nights'),
    ),
    quality(
      'weekend days, from the fewest to the most',
      spread(proposal.fairness, 'weekends'),
      spread(simple.fairness, 'weekends'),
    ),
  ];
}

function quality(name: string, product: number, floor: number): Figure {
  return {
    name,
    product: String(product),
    floor: String(floor),
    ratio: '',
    target: `≤ ${floor}`,
    verdict: product <= floor ? 'OK' : 'over target',
  };
}

function shortHours(shortages: readonly Shortage[]): number {
  const minutes = shortages.reduce(
    (sum, { startsMinute, endsMinute, short }) => sum + (endsMinute - startsMinute) * short,
    0,
  );
  return Math.round(minutes / 60);
}

function spread(rows: readonly FairnessRow[], kind: 'nights' | 'weekends'): number {
  const values = rows.map((row) => row[kind].after);
  return Math.max(...values) - Math.min(...values);
}

function proposedOn(board: FillBoard): FilledCell[] {
  return board.problem.people.flatMap(({ id }, person) =>
    board.problem.days.flatMap(({ day }, place) => {
      if (!board.open(person, place)) return [];
      const shift = board.cell(person, place);
      return [{ employeeId: id, day, shiftKindId: shift < 0 ? null : board.shift(shift).id }];
    }),
  );
}

/** The most that the main thread works in one stretch while something goes on, whatever else the machine does. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = ownTime();
  const timer = setInterval(() => {
    const now = ownTime();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

/** Milliseconds that this thread has worked. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
