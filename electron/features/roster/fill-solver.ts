import loadHighs, { type Highs } from 'highs';
import { EMPTY, FillBoard, REST } from '../../../shared/features/roster/fill-board.ts';
import { cutDemand, type Stretch } from '../../../shared/features/roster/fill-demand.ts';
import { explainFill } from '../../../shared/features/roster/fill-explain.ts';
import { buildFillModel, type Choice, type FillWindow } from '../../../shared/features/roster/fill-model.ts';
import type { FilledCell, FillProblem } from '../../../shared/features/roster/fill-problem.ts';
import type { LinearModel } from '../../../shared/features/roster/linear-model.ts';

/** Days decided at a time at first, and days beyond them that are looked at with them. */
const STEP_DAYS = 7;
const AHEAD_DAYS = 3;
/** A proposal this close to the best that may be is taken as the best. */
const GAP = 0.002;
/** Least seconds that are worth beginning with the whole month. */
const LEAST_SECONDS = 1;

export interface FillEffort {
  /** Most seconds of looking for a better proposal. */
  readonly seconds: number;
  readonly seed: number;
}

/** What the thread is given. */
export interface FillTask {
  readonly problem: FillProblem;
  readonly effort: FillEffort;
}

export interface FillSolution {
  readonly cells: FilledCell[];
  /** The best there is by the wishes and weights; else the clock stopped the search, and another run may differ. */
  readonly best: boolean;
}

export type FoundFill = FillSolution & ReturnType<typeof explainFill>;

/** Parts of a hundred. */
export type TellProgress = (done: number) => void;

/** What is proposed, and what it leaves short and uneven. */
export async function findFill({ problem, effort }: FillTask, tell?: TellProgress): Promise<FoundFill> {
  const solution = await solveFill(problem, effort, tell);
  return { ...solution, ...explainFill(problem, solution.cells) };
}

/** Fills the open cells: week by week at first, then the month as a whole from there for as long as there is time. */
export async function solveFill(
  problem: FillProblem,
  { seconds, seed }: FillEffort,
  tell: TellProgress = () => {},
): Promise<FillSolution> {
  const highs = await loadHighs();
  const board = new FillBoard(problem);
  const demand = cutDemand(board);
  const began = performance.now();
  const left = (): number => seconds - (performance.now() - began) / 1000;
  const days = board.lastDay - board.firstDay + 1;
  for (let first = board.firstDay; first <= board.lastDay; first += STEP_DAYS) {
    const last = Math.min(board.lastDay, first + STEP_DAYS - 1);
    const window = { firstDay: first, lastDay: Math.min(board.lastDay, last + AHEAD_DAYS), people: null };
    const share = (board.lastDay - first + 1) / days;
    const { choices } = decide(highs, board, demand, window, {
      seconds: Math.max(LEAST_SECONDS, left() * share),
      seed,
    });
    place(
      board,
      choices.filter(({ day }) => day <= last),
      first,
      last,
    );
    tell(Math.round((30 * (last - board.firstDay + 1)) / days));
  }
  if (left() < LEAST_SECONDS) return { cells: filled(board), best: false };
  const whole = { firstDay: board.firstDay, lastDay: board.lastDay, people: null };
  const { choices, best } = decide(highs, board, demand, whole, {
    seconds: left(),
    seed,
    tell: () => tell(Math.min(99, Math.round(100 - 70 * (Math.max(0, left()) / seconds)))),
  });
  place(board, choices, board.firstDay, board.lastDay);
  return { cells: filled(board), best };
}

function place(board: FillBoard, choices: readonly Choice[], first: number, last: number): void {
  for (let person = 0; person < board.problem.people.length; person += 1) {
    for (let day = first; day <= last; day += 1) if (board.open(person, day)) board.set(person, day, REST);
  }
  for (const { person, day, shift } of choices) board.set(person, day, shift);
}

/** What is proposed: a shift or a rest day for each open cell, and nothing for a day on which the person is away. */
function filled(board: FillBoard): FilledCell[] {
  const { people, days } = board.problem;
  return people.flatMap(({ id, away }, person) => {
    const gone = new Set(away.map(({ day }) => day));
    return days.flatMap(({ day }, dayPlace) => {
      const shift = board.cell(person, dayPlace);
      if (!board.open(person, dayPlace) || shift === EMPTY || gone.has(day)) return [];
      return [{ employeeId: id, day, shiftKindId: shift === REST ? null : board.shift(shift).id }];
    });
  });
}

/** The shifts that the solver chooses for a window; those that stood where it found none in time. */
function decide(
  highs: Highs,
  board: FillBoard,
  demand: readonly Stretch[],
  window: FillWindow,
  effort: { readonly seconds: number; readonly seed: number; readonly tell?: () => void },
): { readonly choices: readonly Choice[]; readonly best: boolean } {
  const { model, choices } = buildFillModel(board, demand, window);
  const standing = choices.map(({ person, day, shift }) => (board.cell(person, day) === shift ? 1 : 0));
  if (choices.length === 0) return { choices: [], best: true };
  return highs.withModel(arraysOf(model), (solver) => {
    solver.options.set({
      output_flag: false,
      time_limit: effort.seconds,
      mip_rel_gap: GAP,
      random_seed: effort.seed,
    });
    if (standing.includes(1)) {
      solver.setSolution({ indices: standing.map((_value, column) => column), values: standing });
    }
    solver.run({
      [highs.constants.callbackType.mipInterrupt]: () => {
        effort.tell?.();
        return undefined;
      },
    });
    const best = solver.getModelStatus() === highs.constants.modelStatus.optimal;
    const { colValue } = solver.getSolution();
    const found = solver.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    const chosen = found
      ? (column: number) => (colValue[column] ?? 0) > 0.5
      : (column: number) => standing[column] === 1;
    return { choices: choices.filter((_choice, column) => chosen(column)), best };
  });
}

function arraysOf({ starts, indices, values, ...model }: LinearModel) {
  const { numRows, numCols } = model;
  return {
    ...model,
    colLower: new Float64Array(numCols),
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
  };
}
