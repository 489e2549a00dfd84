import loadHighs, { type Highs } from 'highs';
import { EMPTY, FillBoard, REST } from '../../../shared/features/roster/fill-board.ts';
import { fillByHand } from '../../../shared/features/roster/fill-by-hand.ts';
import { cutDemand, type Stretch } from '../../../shared/features/roster/fill-demand.ts';
import { explainFill } from '../../../shared/features/roster/fill-explain.ts';
import { buildFillModel, type Choice, type FillWindow } from '../../../shared/features/roster/fill-model.ts';
import type { FilledCell, FillProblem } from '../../../shared/features/roster/fill-problem.ts';
import type { LinearModel } from '../../../shared/features/roster/linear-model.ts';

/** Days decided together before the month is looked at as a whole, and days before them that are decided anew with them. */
const STEP_DAYS = 7;
const OVERLAP_DAYS = 3;
/** The most of the time that a week may take. */
const WEEK_SHARE = 0.12;
/** A proposal this close to the best that may be is taken as the best. */
const GAP = 0.002;

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

/**
 * Fills the open cells: as by hand at first, then each week anew, then the month as a whole for as long as there is time.
 * Each step begins with what the one before it found and keeps it where it finds nothing better.
 */
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
  fillByHand(board, demand);
  const days = board.lastDay - board.firstDay + 1;
  for (let first = board.firstDay; first <= board.lastDay; first += STEP_DAYS) {
    const window = {
      firstDay: Math.max(board.firstDay, first - OVERLAP_DAYS),
      lastDay: Math.min(board.lastDay, first + STEP_DAYS - 1),
      people: null,
    };
    const limit = Math.min(left(), seconds * WEEK_SHARE);
    if (limit > 0) improve(highs, board, demand, window, { seconds: limit, seed });
    tell(Math.round((30 * (window.lastDay - board.firstDay + 1)) / days));
  }
  if (left() <= 0) return { cells: filled(board), best: false };
  const whole = { firstDay: board.firstDay, lastDay: board.lastDay, people: null };
  const best = improve(highs, board, demand, whole, {
    seconds: left(),
    seed,
    tell: () => tell(Math.min(99, Math.round(100 - 70 * (Math.max(0, left()) / seconds)))),
  });
  return { cells: filled(board), best };
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

/** Puts the best that the solver finds for a window on the board; whether there is no better. */
function improve(
  highs: Highs,
  board: FillBoard,
  demand: readonly Stretch[],
  window: FillWindow,
  effort: { readonly seconds: number; readonly seed: number; readonly tell?: () => void },
): boolean {
  const { model, choices } = buildFillModel(board, demand, window);
  if (choices.length === 0) return true;
  const standing = choices.map(({ person, day, shift }) => (board.cell(person, day) === shift ? 1 : 0));
  return highs.withModel(arraysOf(model), (solver) => {
    solver.options.set({
      output_flag: false,
      time_limit: effort.seconds,
      mip_rel_gap: GAP,
      random_seed: effort.seed,
    });
    solver.setSolution({ indices: standing.map((_value, column) => column), values: standing });
    solver.run({
      [highs.constants.callbackType.mipInterrupt]: () => {
        effort.tell?.();
        return undefined;
      },
    });
    if (solver.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible) {
      const { colValue } = solver.getSolution();
      place(
        board,
        choices.filter((_choice, column) => (colValue[column] ?? 0) > 0.5),
        window,
      );
    }
    return solver.getModelStatus() === highs.constants.modelStatus.optimal;
  });
}

function place(board: FillBoard, choices: readonly Choice[], { firstDay, lastDay }: FillWindow): void {
  for (const person of board.problem.people.keys()) {
    for (let day = firstDay; day <= lastDay; day += 1) {
      if (board.open(person, day)) board.set(person, day, REST);
    }
  }
  for (const { person, day, shift } of choices) board.set(person, day, shift);
}

function arraysOf({ starts, indices, values, ...model }: LinearModel) {
  const { numRows, numCols } = model;
  return {
    ...model,
    colLower: new Float64Array(numCols),
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
  };
}
