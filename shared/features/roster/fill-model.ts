import type { FillBoard } from './fill-board.ts';
import type { Stretch } from './fill-demand.ts';
import type { FillCounts } from './fill-problem.ts';
import { type LinearModel, LinearModelBuilder, type Term } from './linear-model.ts';

/** What a thing not wished for costs: the larger before the smaller. */
const COST = {
  /** An hour with nobody there although somebody is needed, and an hour with one too few. */
  desertedHour: 200,
  shortHour: 100,
  /** An hour of somebody above the need, the first of them and each further one. */
  spareHour: 0.4,
  /** Hours of a person less or more than they should have, per square of a shift. */
  unevenHours: 4,
  nightsInRow: 25,
  /** Per point of weight and square of a night, weekend day or holiday. */
  unevenCount: 0.5,
};
const SHIFT_MINUTES = 480;
const SPARE_PIECES = 5;
const FAIR = ['nights', 'weekends', 'holidays'] as const;

/** The cells that one model decides; every other stands as it is on the board. */
export interface FillWindow {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Places of the people whose cells are decided; everybody where it is null. */
  readonly people: ReadonlySet<number> | null;
}

export interface Choice {
  readonly person: number;
  readonly day: number;
  readonly shift: number;
}

export interface FillModel {
  readonly model: LinearModel;
  /** What the first columns stand for: whether the person does the shift on the day. */
  readonly choices: readonly Choice[];
}

/** The model of a part of the board: hard rules as rows that nothing loosens, wishes as columns that cost. */
export function buildFillModel(board: FillBoard, demand: readonly Stretch[], window: FillWindow): FillModel {
  const builder = new LinearModelBuilder();
  const choices: Choice[] = [];
  const columnOf = new Map<string, number>();
  const people = board.problem.people.map((_person, place) => place);
  const deciding = window.people;
  const inWindow = deciding === null ? people : people.filter((person) => deciding.has(person));
  for (const person of inWindow) {
    for (let day = window.firstDay; day <= window.lastDay; day += 1) {
      if (!board.open(person, day)) continue;
      for (const shift of board.offered) {
        if (barredBeside(board, window, person, day, shift)) continue;
        columnOf.set(key(person, day, shift), builder.column(0, 1, true));
        choices.push({ person, day, shift });
      }
    }
  }
  const part: Part = { board, window, builder, columnOf, inWindow };
  for (const person of inWindow) {
    addOneShift(part, person);
    addRest(part, person);
    addDaysInRow(part, person);
    addCaps(part, person);
    addNightsInRow(part, person);
    addHours(part, person);
  }
  for (const kind of FAIR) addFairness(part, kind);
  for (const stretch of demand) addStretch(part, stretch);
  return { model: builder.build(), choices };
}

interface Part {
  readonly board: FillBoard;
  readonly window: FillWindow;
  readonly builder: LinearModelBuilder;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly inWindow: readonly number[];
}

function key(person: number, day: number, shift: number): string {
  return `${person} ${day} ${shift}`;
}

/** Whether the model decides a cell. */
function decides(
  { firstDay, lastDay, people }: FillWindow,
  board: FillBoard,
  person: number,
  day: number,
): boolean {
  return (
    day >= firstDay && day <= lastDay && (people === null || people.has(person)) && board.open(person, day)
  );
}

/** Barred by the person or by a cell beside it that this model does not decide. */
function barredBeside(
  board: FillBoard,
  window: FillWindow,
  person: number,
  day: number,
  shift: number,
): boolean {
  const bar = board.barAlone(person, day, shift);
  if (bar === null) return false;
  if (bar.rule !== 'rest') return true;
  for (let other = day - 2; other <= day + 2; other += 1) {
    const standing = board.cell(person, other);
    if (other === day || standing < 0 || decides(window, board, person, other)) continue;
    const close =
      other < day ? board.tooClose(other, standing, day, shift) : board.tooClose(day, shift, other, standing);
    if (close) return true;
  }
  return false;
}

/** Terms of a person's shifts of a day that `wanted` takes. */
function shiftsOf(
  { board, columnOf }: Part,
  person: number,
  day: number,
  wanted: (shift: number) => boolean = () => true,
): Term[] {
  const terms: Term[] = [];
  for (let shift = 0; shift < board.shifts.length; shift += 1) {
    const column = columnOf.get(key(person, day, shift));
    if (column !== undefined && wanted(shift)) terms.push({ column, value: 1 });
  }
  return terms;
}

/** What stands in a cell that this model does not decide. */
function standing({ board, window }: Part, person: number, day: number): number {
  return decides(window, board, person, day) ? -1 : board.cell(person, day);
}

function addOneShift(part: Part, person: number): void {
  for (let day = part.window.firstDay; day <= part.window.lastDay; day += 1) {
    const terms = shiftsOf(part, person, day);
    if (terms.length > 1) part.builder.row(terms, 0, 1);
  }
}

/** Per begin of a shift: of those that end too late before it and those that begin up to it, one at most. */
function addRest(part: Part, person: number): void {
  const { board, window, builder } = part;
  for (let day = window.firstDay; day < window.lastDay; day += 1) {
    for (const later of [day + 1, day + 2]) {
      if (later > window.lastDay) continue;
      const told = new Set<string>();
      for (let shift = 0; shift < board.shifts.length; shift += 1) {
        const before = shiftsOf(part, person, day, (early) => board.tooClose(day, early, later, shift));
        const begun = board.shift(shift).startsMinute;
        const after = shiftsOf(part, person, later, (late) => board.shift(late).startsMinute <= begun);
        if (before.length === 0 || after.length === 0) continue;
        const terms = [...before, ...after];
        const name = terms.map(({ column }) => column).join(' ');
        if (told.has(name)) continue;
        told.add(name);
        builder.row(terms, 0, 1);
      }
    }
  }
}

function addDaysInRow(part: Part, person: number): void {
  const { board, window, builder } = part;
  const most = board.problem.limits.daysInRow;
  const last = Math.min(window.lastDay + most, board.problem.days.length - 1);
  for (let end = Math.max(window.firstDay, most); end <= last; end += 1) {
    const terms: Term[] = [];
    let worked = 0;
    for (let day = end - most; day <= end; day += 1) {
      if (standing(part, person, day) >= 0) worked += 1;
      terms.push(...shiftsOf(part, person, day));
    }
    if (terms.length > 0) builder.row(terms, 0, Math.max(0, most - worked));
  }
}

function addCaps(part: Part, person: number): void {
  const { board, builder } = part;
  for (const { first, last, minutes } of board.caps(person)) {
    const terms: Term[] = [];
    let worked = 0;
    for (let day = first; day <= last; day += 1) {
      worked += board.worked(standing(part, person, day));
      terms.push(...weighed(part, person, day));
    }
    if (terms.length > 0) builder.row(terms, 0, Math.max(0, minutes - worked));
  }
}

/** The person's shifts of a day with their minutes of work. */
function weighed({ board, columnOf }: Part, person: number, day: number): Term[] {
  const terms: Term[] = [];
  for (let shift = 0; shift < board.shifts.length; shift += 1) {
    const column = columnOf.get(key(person, day, shift));
    if (column !== undefined) terms.push({ column, value: board.worked(shift) });
  }
  return terms;
}

function addNightsInRow(part: Part, person: number): void {
  const { board, window, builder } = part;
  const most = board.problem.limits.nightsInRow;
  const isNight = (shift: number): boolean => shift >= 0 && board.shift(shift).night;
  const last = Math.min(window.lastDay + most, board.problem.days.length - 1);
  for (let end = Math.max(window.firstDay, most); end <= last; end += 1) {
    const terms: Term[] = [];
    let nights = 0;
    for (let day = end - most; day <= end; day += 1) {
      if (isNight(standing(part, person, day))) nights += 1;
      terms.push(...shiftsOf(part, person, day, isNight));
    }
    if (terms.length === 0 || nights + terms.length <= most) continue;
    const over = builder.column(COST.nightsInRow, most + 1);
    builder.row([...terms, { column: over, value: -1 }], -Infinity, most - nights);
  }
}

/** Minutes of all the days, held against those that the person should have. */
function addHours(part: Part, person: number): void {
  const { board, window, builder } = part;
  const terms: Term[] = [];
  let worked = 0;
  for (let day = board.firstDay; day <= board.lastDay; day += 1) {
    worked += board.worked(standing(part, person, day));
    terms.push(...weighed(part, person, day));
  }
  if (terms.length === 0) return;
  const wanted = board.person(person).wantedMinutes - worked;
  const pieces = window.lastDay - window.firstDay + 2;
  for (const sign of [1, -1]) {
    for (let piece = 0; piece < pieces; piece += 1) {
      const cost = (COST.unevenHours * (2 * piece + 1)) / SHIFT_MINUTES;
      const upper = piece === pieces - 1 ? Infinity : SHIFT_MINUTES;
      terms.push({ column: builder.column(cost, upper), value: sign });
    }
  }
  builder.row(terms, wanted, wanted);
}

/** Each further night, weekend day or holiday of a person costs more than the one before it. */
function addFairness(part: Part, kind: keyof FillCounts): void {
  const { board, window, builder, inWindow } = part;
  const weight = board.problem.weights[kind] * COST.unevenCount;
  if (weight === 0) return;
  const sums = inWindow.map((person) => {
    const terms: Term[] = [];
    let had = board.person(person).counted[kind];
    for (let day = board.firstDay; day <= board.lastDay; day += 1) {
      const shift = standing(part, person, day);
      if (shift >= 0 && counts(board, kind, day, shift)) had += 1;
      terms.push(...shiftsOf(part, person, day, (choice) => counts(board, kind, day, choice)));
    }
    return { terms, had };
  });
  const least = Math.min(...sums.map(({ had }) => had));
  for (const { terms, had } of sums) {
    if (terms.length === 0) continue;
    const days = new Set(terms).size;
    const pieces = Math.min(days, window.lastDay - window.firstDay + 1);
    const steps: Term[] = [];
    for (let piece = 0; piece < pieces; piece += 1) {
      const cost = weight * (2 * (had - least + piece) + 1);
      steps.push({ column: builder.column(cost, 1), value: -1 });
    }
    builder.row([...terms, ...steps], -Infinity, 0);
  }
}

/** Whether a shift of a day is one of those that fairness counts. */
export function counts(board: FillBoard, kind: keyof FillCounts, day: number, shift: number): boolean {
  if (kind === 'nights') return board.shift(shift).night;
  return kind === 'weekends' ? board.day(day).weekend : board.day(day).holiday;
}

function addStretch(part: Part, stretch: Stretch): void {
  const { board, builder } = part;
  const terms: Term[] = [];
  let there = 0;
  for (const { day, shift } of stretch.covering) {
    for (let person = 0; person < board.problem.people.length; person += 1) {
      if (standing(part, person, day) === shift) there += 1;
      const column = part.columnOf.get(key(person, day, shift));
      if (column !== undefined) terms.push({ column, value: 1 });
    }
  }
  if (terms.length === 0) return;
  const hours = (stretch.to - stretch.from) / 60;
  const { people } = stretch;
  terms.push({ column: builder.column(COST.desertedHour * hours, Math.min(1, people)), value: 1 });
  if (people > 1) terms.push({ column: builder.column(COST.shortHour * hours, people - 1), value: 1 });
  // The further above the need, the dearer: spare people are spread over the days.
  const width = Math.ceil(people / 4);
  for (let piece = 1; piece <= SPARE_PIECES; piece += 1) {
    const cost = COST.spareHour * hours * piece;
    terms.push({ column: builder.column(cost, piece === SPARE_PIECES ? Infinity : width), value: -1 });
  }
  builder.row(terms, people - there, people - there);
}
