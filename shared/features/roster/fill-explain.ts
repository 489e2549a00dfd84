import { EMPTY, FillBoard, REST } from './fill-board.ts';
import { cutDemand, type Stretch } from './fill-demand.ts';
import { counts } from './fill-model.ts';
import type { FillCounts, FilledCell, FillProblem } from './fill-problem.ts';
import type { FairnessRow, FillReason, Shortage } from './fill-proposal.ts';

const DAY = 1440;

/** What a proposal leaves short and why, and how evenly it shares what nobody likes. */
export function explainFill(
  problem: FillProblem,
  cells: readonly FilledCell[],
): { readonly shortages: Shortage[]; readonly fairness: FairnessRow[] } {
  const before = new FillBoard(problem);
  const board = new FillBoard({ ...problem, cells: [...problem.cells, ...cells] });
  const shortages = cutDemand(board).flatMap((stretch) => {
    const short = stretch.people - board.atWork(stretch.from);
    return short > 0 && board.day(Math.floor(stretch.from / DAY)).inside
      ? [shortageOf(board, before, stretch, short)]
      : [];
  });
  const fairness = problem.people.map(({ id, name, counted }, person) => {
    const pair = (kind: keyof FillCounts) => ({
      before: counted[kind],
      after: counted[kind] + countOf(board, person, kind),
    });
    return {
      employeeId: id,
      name,
      nights: pair('nights'),
      weekends: pair('weekends'),
      holidays: pair('holidays'),
      minutes: { before: minutesOf(before, person), after: minutesOf(board, person) },
    };
  });
  return { shortages, fairness };
}

function countOf(board: FillBoard, person: number, kind: keyof FillCounts): number {
  let count = 0;
  for (let day = board.firstDay; day <= board.lastDay; day += 1) {
    const shift = board.cell(person, day);
    if (shift >= 0 && counts(board, kind, day, shift)) count += 1;
  }
  return count;
}

function minutesOf(board: FillBoard, person: number): number {
  let minutes = 0;
  for (let day = board.firstDay; day <= board.lastDay; day += 1)
    minutes += board.worked(board.cell(person, day));
  return minutes;
}

function shortageOf(board: FillBoard, before: FillBoard, stretch: Stretch, short: number): Shortage {
  const day = Math.floor(stretch.from / DAY);
  const why = new Map<FillReason, string[]>();
  for (let person = 0; person < board.problem.people.length; person += 1) {
    if (board.isAtWork(person, stretch.from)) continue;
    const reason = reasonOf(board, before, stretch, person);
    why.set(reason, [...(why.get(reason) ?? []), board.person(person).name]);
  }
  return {
    day: board.day(day).day,
    startsMinute: stretch.from - day * DAY,
    endsMinute: stretch.to - day * DAY,
    needed: stretch.people,
    short,
    why: [...why]
      .map(([reason, people]) => ({ reason, people }))
      .toSorted((one, other) => other.people.length - one.people.length),
  };
}

/** The first thing that keeps the person from every shift that reaches over the time. */
function reasonOf(board: FillBoard, before: FillBoard, stretch: Stretch, person: number): FillReason {
  const offered = new Set(board.offered);
  const ways = stretch.covering.filter(
    ({ day, shift }) => offered.has(shift) && day >= board.firstDay && day <= board.lastDay,
  );
  let reason: FillReason = 'noShift';
  for (const { day, shift } of ways) {
    const stood = before.cell(person, day);
    if (stood === REST) reason = 'restDay';
    else if (stood !== EMPTY) reason = 'otherShift';
    else {
      const bar = board.bar(person, day, shift);
      // Proposed for another shift of the day, where they are needed as much.
      if (bar === null) reason = board.cell(person, day) >= 0 ? 'otherShift' : 'notTried';
      else reason = bar.rule;
    }
    if (reason === 'notTried') return reason;
  }
  return reason;
}
