import type { FillPerson, FillProblem, FillShift } from './fill-problem.ts';

/** Nothing is decided for the cell yet. */
export const EMPTY = -2;
export const REST = -1;

const DAY = 1440;

/** Why a shift cannot stand in a cell: the rules that no proposal breaks. */
export type FillBar =
  | { readonly rule: 'leave' }
  | { readonly rule: 'notHere' }
  | { readonly rule: 'certificate'; readonly certificate: string }
  | { readonly rule: 'dayHours' }
  | { readonly rule: 'rest'; readonly day: string; readonly code: string }
  | { readonly rule: 'daysInRow' }
  | { readonly rule: 'hours'; readonly from: string; readonly to: string };

/** The roster as it is being filled, by places of people, days and shifts in the problem. */
export class FillBoard {
  readonly problem: FillProblem;
  readonly shifts: readonly FillShift[];
  readonly firstDay: number;
  readonly lastDay: number;
  /** Per person and day the place of a shift, `REST` or `EMPTY`. */
  readonly cells: Int16Array[];
  /** Cells that stood before the filling. */
  readonly standing: Uint8Array[];
  readonly #offered: readonly number[];
  readonly #dayPlace: ReadonlyMap<string, number>;
  readonly #away: ReadonlyMap<number, 'leave' | 'notHere'>[];
  readonly #caps: readonly { readonly first: number; readonly last: number; readonly minutes: number }[][];

  constructor(problem: FillProblem) {
    this.problem = problem;
    this.shifts = problem.shifts;
    this.#dayPlace = new Map(problem.days.map(({ day }, place) => [day, place]));
    this.firstDay = problem.days.findIndex(({ inside }) => inside);
    this.lastDay = problem.days.findLastIndex(({ inside }) => inside);
    const shiftPlace = new Map(problem.shifts.map(({ id }, place) => [id, place]));
    this.#offered = problem.offered.flatMap((id) => shiftPlace.get(id) ?? []);
    const personPlace = new Map(problem.people.map(({ id }, place) => [id, place]));
    this.cells = problem.people.map(() => new Int16Array(problem.days.length).fill(EMPTY));
    this.standing = problem.people.map(() => new Uint8Array(problem.days.length));
    for (const { employeeId, day, shiftKindId } of problem.cells) {
      const person = personPlace.get(employeeId);
      const place = this.#dayPlace.get(day);
      if (person === undefined || place === undefined) continue;
      const shift = shiftKindId === null ? REST : shiftPlace.get(shiftKindId);
      if (shift === undefined) throw new Error(`shift ${String(shiftKindId)} is not in the problem`);
      this.cells[person]?.fill(shift, place, place + 1);
      this.standing[person]?.fill(1, place, place + 1);
    }
    this.#away = problem.people.map(
      ({ away }) => new Map(away.map(({ day, why }) => [this.#dayPlace.get(day) ?? -1, why])),
    );
    this.#caps = problem.people.map(({ caps }) =>
      caps
        .map(({ from, to, minutes }) => ({ ...this.#span(from, to), minutes }))
        // A span none of whose days is known holds nothing.
        .filter(({ first, last }) => first !== -1 && last >= first),
    );
  }

  person(place: number): FillPerson {
    return at(this.problem.people, place);
  }

  shift(place: number): FillShift {
    return at(this.shifts, place);
  }

  day(place: number) {
    return at(this.problem.days, place);
  }

  cell(person: number, day: number): number {
    return this.cells[person]?.[day] ?? EMPTY;
  }

  /** Whether the proposal may decide the cell. */
  open(person: number, day: number): boolean {
    return day >= this.firstDay && day <= this.lastDay && this.standing[person]?.[day] === 0;
  }

  set(person: number, day: number, shift: number): void {
    this.cells[person]?.fill(shift, day, day + 1);
  }

  caps(person: number) {
    return at(this.#caps, person);
  }

  /** Minutes of work of a shift, its breaks left out. */
  worked(shift: number): number {
    if (shift < 0) return 0;
    const { lengthMinutes, breakMinutes } = this.shift(shift);
    return lengthMinutes - breakMinutes;
  }

  begins(day: number, shift: number): number {
    return day * DAY + this.shift(shift).startsMinute;
  }

  ends(day: number, shift: number): number {
    return this.begins(day, shift) + this.shift(shift).lengthMinutes;
  }

  /** Too little rest between a shift of an earlier day and one of a later. */
  tooClose(day: number, shift: number, laterDay: number, laterShift: number): boolean {
    return this.begins(laterDay, laterShift) < this.ends(day, shift) + this.problem.limits.restMinutes;
  }

  /** Places of the shifts that may be proposed. */
  get offered(): readonly number[] {
    return this.#offered;
  }

  /** Why the person could not do the shift, whoever else does what: by who they are and what stands beside it alone. */
  barAlone(person: number, day: number, shift: number): FillBar | null {
    const why = this.#away[person]?.get(day);
    if (why !== undefined) return { rule: why };
    const { certificate } = this.shift(shift);
    if (certificate !== '' && !this.#certified(person, day, certificate)) {
      return { rule: 'certificate', certificate };
    }
    const { dayMinutes } = this.person(person);
    if (dayMinutes !== null && this.worked(shift) > dayMinutes) return { rule: 'dayHours' };
    return this.#barRest(person, day, shift);
  }

  /** The first rule that the shift would break in a cell that is empty or has something else. */
  bar(person: number, day: number, shift: number): FillBar | null {
    const alone = this.barAlone(person, day, shift);
    if (alone !== null) return alone;
    const { daysInRow } = this.problem.limits;
    if (this.#rowWith(person, day) > daysInRow) return { rule: 'daysInRow' };
    for (const { first, last, minutes } of this.caps(person)) {
      if (day < first || day > last) continue;
      let sum = this.worked(shift);
      for (let other = first; other <= last; other += 1) {
        if (other !== day) sum += this.worked(this.cell(person, other));
      }
      if (sum > minutes) return { rule: 'hours', from: this.day(first).day, to: this.day(last).day };
    }
    return null;
  }

  /** People at work at an instant of the roster's own minutes. */
  atWork(minute: number): number {
    let people = 0;
    for (let person = 0; person < this.cells.length; person += 1) {
      if (this.isAtWork(person, minute)) people += 1;
    }
    return people;
  }

  isAtWork(person: number, minute: number): boolean {
    const today = Math.floor(minute / DAY);
    for (let day = Math.max(0, today - 1); day <= today; day += 1) {
      const shift = this.cell(person, day);
      if (shift >= 0 && this.begins(day, shift) <= minute && minute < this.ends(day, shift)) return true;
    }
    return false;
  }

  #barRest(person: number, day: number, shift: number): FillBar | null {
    for (
      let other = Math.max(0, day - 2);
      other <= Math.min(this.problem.days.length - 1, day + 2);
      other += 1
    ) {
      const standing = this.cell(person, other);
      if (other === day || standing < 0) continue;
      const close =
        other < day ? this.tooClose(other, standing, day, shift) : this.tooClose(day, shift, other, standing);
      if (close) return { rule: 'rest', day: this.day(other).day, code: this.shift(standing).code };
    }
    return null;
  }

  #rowWith(person: number, day: number): number {
    let days = 1;
    for (let back = day - 1; back >= 0 && this.cell(person, back) >= 0; back -= 1) days += 1;
    for (let on = day + 1; on < this.problem.days.length && this.cell(person, on) >= 0; on += 1) days += 1;
    return days;
  }

  #certified(person: number, place: number, kind: string): boolean {
    const { day } = this.day(place);
    return this.person(person).certificates.some(
      (held) => held.kind === kind && held.from <= day && (held.to === null || held.to >= day),
    );
  }

  /** Places of the days of a span that lie within what is known. */
  #span(from: string, to: string): { readonly first: number; readonly last: number } {
    const { days } = this.problem;
    return {
      first: days.findIndex(({ day }) => day >= from),
      last: days.findLastIndex(({ day }) => day <= to),
    };
  }
}

function at<Value>(list: readonly Value[], place: number): Value {
  const value = list[place];
  if (value === undefined) throw new Error(`nothing stands at place ${place}`);
  return value;
}
