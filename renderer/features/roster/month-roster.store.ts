import { makeAutoObservable, observableRef } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { NamedDay } from '../../../shared/features/employees/employee.ts';
import { type CoverageBook, coverageOf, type DayCoverage } from '../../../shared/features/roster/coverage.ts';
import { dayNumber, dayOfNumber, daysOfMonth } from '../../../shared/features/roster/day-number.ts';
import type { Assignment, Roster, RosterMember, ShiftKind } from '../../../shared/features/roster/roster.ts';
import type { NeighbourCell, PersonFacts } from '../../../shared/features/roster/roster-facts.ts';
import {
  minutesOfShift,
  type PlannedCell,
  type RosterWarning,
  type RuleBook,
  ruleBookOf,
  type Severity,
  warningsOf,
} from '../../../shared/features/roster/roster-rules.ts';
import { Autosave } from './autosave.store.ts';
import { type Cell, type Change, cellOf, EMPTY, keyOf, type Place, sameCell } from './cell.ts';
import { Selection, type Spot } from './selection.ts';

/** One act of a person that is undone as a whole. */
interface Command {
  readonly before: readonly Change[];
  readonly after: readonly Change[];
}

/** What a person’s month adds up to. */
export interface RowFigures {
  readonly minutes: number;
  readonly nights: number;
  readonly rests: number;
}

/** What changed last, for the grid to draw anew: rows of some people, or everything. */
export interface Drawn {
  readonly people: ReadonlySet<number> | 'everybody';
}

/** The roster of a team and month as it is edited: cells, undo, warnings and coverage, saved as one goes. */
export class MonthRosterStore {
  roster: Roster;
  shiftKinds: readonly ShiftKind[];
  readonly days: readonly string[];
  readonly selection: Selection;
  readonly saving: Autosave;
  warnings: ReadonlyMap<number, readonly RosterWarning[]> = new Map();
  coverage: readonly DayCoverage[] = [];
  drawn: Drawn = { people: 'everybody' };
  /** What a click or drag puts into cells; null while it chooses them. */
  brush: Assignment | null = null;
  /** What an act would change, shown before it is done. */
  preview: readonly Change[] = [];
  /** Counts how often the keyboard was asked back into the grid. */
  focusAsked = 0;
  undone: readonly Command[] = [];
  done: readonly Command[] = [];
  #cells = new Map<string, Cell>();
  /** As the office has it. */
  #base = new Map<string, Cell>();
  #previewed: ReadonlyMap<string, Cell> = new Map();
  #kinds = new Map<number, ShiftKind>();
  #marks = new Map<number, ReadonlyMap<string, Severity>>();
  #book: RuleBook;
  #cover: CoverageBook;
  #neighbours: ReadonlyMap<number, readonly NeighbourCell[]> = new Map();
  #facts: ReadonlyMap<number, PersonFacts> = new Map();

  constructor(api: Pick<Api, 'roster'>, roster: Roster, shiftKinds: readonly ShiftKind[]) {
    this.roster = roster;
    this.shiftKinds = shiftKinds;
    this.days = daysOfMonth(roster.month);
    this.selection = new Selection(roster.members.length, this.days.length);
    this.saving = new Autosave(api, roster, {
      rebase: (fresh, unsaved) => this.#rebase(fresh, unsaved),
      yieldTo: (theirs) => this.#put(theirs),
    });
    this.#book = ruleBookOf(roster.month, shiftKinds, roster.facts);
    this.#cover = { shifts: new Map(), needs: [], calendar: new Map() };
    makeAutoObservable(
      this,
      {
        roster: observableRef,
        shiftKinds: observableRef,
        days: false,
        selection: false,
        saving: false,
        warnings: observableRef,
        coverage: observableRef,
        drawn: observableRef,
        preview: observableRef,
        undone: observableRef,
        done: observableRef,
      },
      { autoBind: true },
    );
    this.#take(roster);
  }

  get members(): readonly RosterMember[] {
    return this.roster.members;
  }

  get calendar(): ReadonlyMap<string, NamedDay> {
    return new Map(this.roster.calendar.map((day) => [day.day, day]));
  }

  /** Whether cells changed since the roster was fetched or published. */
  get editedSince(): boolean {
    return this.saving.version !== this.roster.version || this.saving.unsaved > 0;
  }

  get warningCount(): number {
    return [...this.warnings.values()].reduce((sum, { length }) => sum + length, 0);
  }

  get shortDays(): number {
    return this.coverage.filter(({ short }) => short > 0).length;
  }

  /** How many cells hold something; read it where `drawn` is observed. */
  get filled(): number {
    void this.drawn;
    return [...this.#cells.values()].filter(({ to }) => to !== 'empty').length;
  }

  kindOf(to: Assignment): ShiftKind | undefined {
    return typeof to === 'number' ? this.#kinds.get(to) : undefined;
  }

  cellAt(place: Place): Cell {
    return this.#cells.get(keyOf(place)) ?? EMPTY;
  }

  placeOf({ row, column }: Spot): Place | null {
    const member = this.members[row];
    const day = this.days[column];
    return member === undefined || day === undefined ? null : { employeeId: member.employeeId, day };
  }

  /** The worst that is said of a cell. */
  markAt({ employeeId, day }: Place): Severity | undefined {
    return this.#marks.get(employeeId)?.get(day);
  }

  figuresOf(employeeId: number): RowFigures {
    const figures = { minutes: 0, nights: 0, rests: 0 };
    for (const day of this.days) {
      const { to } = this.cellAt({ employeeId, day });
      const kind = this.kindOf(to);
      if (to === 'rest') figures.rests += 1;
      if (kind === undefined) continue;
      figures.minutes += minutesOfShift(kind);
      if (kind.night) figures.nights += 1;
    }
    return figures;
  }

  /** Changes cells as one act; what is the same already is left out, and so is whoever does not work here that day. */
  apply(changes: readonly Change[]): number {
    if (!this.roster.editable) return 0;
    const latest = new Map(changes.map((change) => [keyOf(change), change]));
    const after = [...latest.values()].filter(
      (change) => this.#mayHold(change) && !sameCell(this.cellAt(change), change.cell),
    );
    if (after.length === 0) return 0;
    const before = after.map(({ employeeId, day }) => ({
      employeeId,
      day,
      cell: this.cellAt({ employeeId, day }),
    }));
    this.done = [...this.done, { before, after }];
    this.undone = [];
    this.#commit(after);
    return after.length;
  }

  undo(): void {
    const command = this.done.at(-1);
    if (command === undefined) return;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, command];
    this.#commit(command.before);
    this.#showPlaces(command.before);
  }

  redo(): void {
    const command = this.undone.at(-1);
    if (command === undefined) return;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, command];
    this.#commit(command.after);
    this.#showPlaces(command.after);
  }

  /** Shows what an act would change, or nothing any more. */
  propose(changes: readonly Change[]): void {
    const touched = [...this.preview, ...changes];
    this.preview = changes.filter((change) => this.#mayHold(change));
    this.#previewed = new Map(this.preview.map((change) => [keyOf(change), change.cell]));
    this.drawn = { people: new Set(touched.map(({ employeeId }) => employeeId)) };
  }

  previewAt(place: Place): Cell | undefined {
    return this.#previewed.get(keyOf(place));
  }

  focusGrid(): void {
    this.focusAsked += 1;
  }

  paintWith(brush: Assignment | null): void {
    this.brush = brush;
  }

  /** Takes the roster anew, as after its people or the shifts changed. */
  refresh(roster: Roster, shiftKinds: readonly ShiftKind[] = this.shiftKinds): void {
    this.shiftKinds = shiftKinds;
    this.saving.follow(roster.version);
    this.#take(roster);
  }

  #mayHold({ employeeId, day, cell }: Change): boolean {
    const member = this.members.find((each) => each.employeeId === employeeId);
    if (member === undefined || !day.startsWith(this.roster.month)) return false;
    if (cell.to === 'empty') return true;
    return day >= member.hiredOn && (member.leftOn === null || day <= member.leftOn);
  }

  #commit(changes: readonly Change[]): void {
    // A colleague may have taken somebody off whom an earlier act was about.
    const held = changes.filter((change) => this.#mayHold(change));
    this.#put(held);
    this.saving.add(held);
  }

  #put(changes: readonly Change[]): void {
    for (const change of changes) {
      if (sameCell(change.cell, EMPTY)) this.#cells.delete(keyOf(change));
      else this.#cells.set(keyOf(change), change.cell);
    }
    const people = new Set(changes.map(({ employeeId }) => employeeId));
    this.#judge(people);
    const numbers = new Set(changes.flatMap(({ day }) => [dayNumber(day), dayNumber(day) + 1]));
    this.#coverDays(numbers);
    this.drawn = { people };
  }

  /** Warnings of some people only: nobody else’s change with them. */
  #judge(people: ReadonlySet<number>): void {
    const warnings = new Map(this.warnings);
    for (const member of this.members) {
      const { employeeId } = member;
      if (!people.has(employeeId)) continue;
      const own = this.days.flatMap((day): PlannedCell[] => {
        const { to } = this.cellAt({ employeeId, day });
        return typeof to === 'number' ? [{ day, shiftKindId: to }] : [];
      });
      const around = this.#neighbours.get(employeeId) ?? [];
      const found = warningsOf(member, [...around, ...own], this.#facts.get(employeeId), this.#book);
      this.#marks.set(employeeId, marksOf(found));
      if (found.length === 0) warnings.delete(employeeId);
      else warnings.set(employeeId, found);
    }
    this.warnings = warnings;
  }

  /** Coverage of some days, by their numbers. */
  #coverDays(numbers: ReadonlySet<number>): void {
    const eve = dayOfNumber(dayNumber(this.days[0] ?? '') - 1);
    const shiftsOf = (day: string): readonly (number | null)[] =>
      day === eve
        ? this.roster.facts.eve.map(({ shiftKindId }) => shiftKindId)
        : this.members.map(({ employeeId }) => {
            const { to } = this.cellAt({ employeeId, day });
            return typeof to === 'number' ? to : null;
          });
    this.coverage = this.days.map((day, index) => {
      const known = this.coverage[index];
      if (known !== undefined && !numbers.has(dayNumber(day))) return known;
      return coverageOf(day, shiftsOf, this.#cover);
    });
  }

  #take(roster: Roster): void {
    this.roster = roster;
    this.#kinds = new Map(this.shiftKinds.map((kind) => [kind.id, kind]));
    this.#book = ruleBookOf(roster.month, this.shiftKinds, roster.facts);
    this.#cover = { shifts: this.#kinds, needs: roster.needs, calendar: this.calendar };
    this.#neighbours = groupBy(roster.facts.neighbours, ({ employeeId }) => employeeId);
    this.#facts = new Map(roster.facts.people.map((facts) => [facts.employeeId, facts]));
    this.#base = new Map(roster.cells.map((cell) => [keyOf(cell), cellOf(cell)]));
    this.#cells = new Map(this.#base);
    this.selection.resize(roster.members.length);
    this.warnings = new Map();
    this.coverage = [];
    this.#judge(new Set(roster.members.map(({ employeeId }) => employeeId)));
    this.#coverDays(new Set());
    this.drawn = { people: 'everybody' };
  }

  /** The colleague’s cells, with one’s own that are not saved over them; answers with what both changed. */
  #rebase(roster: Roster, unsaved: ReadonlyMap<string, Change>): readonly Change[] {
    const known = this.#base;
    this.#take(roster);
    const both: Change[] = [];
    for (const [key, { employeeId, day, cell }] of unsaved) {
      const theirs = this.#base.get(key) ?? EMPTY;
      if (!sameCell(theirs, known.get(key) ?? EMPTY) && !sameCell(theirs, cell)) {
        both.push({ employeeId, day, cell: theirs });
      }
    }
    this.#put([...unsaved.values()].filter((change) => this.#mayHold(change)));
    this.drawn = { people: 'everybody' };
    return both;
  }

  #showPlaces(changes: readonly Change[]): void {
    const rows = changes.map(({ employeeId }) =>
      this.members.findIndex((member) => member.employeeId === employeeId),
    );
    const columns = changes.map(({ day }) => this.days.indexOf(day));
    if (rows.length === 0 || rows.includes(-1)) return;
    this.selection.choose({
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    });
  }
}

const WORST: readonly Severity[] = ['policy', 'law', 'impossible'];

function marksOf(warnings: readonly RosterWarning[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const severity of WORST) {
    for (const warning of warnings) {
      if (warning.severity === severity) for (const day of warning.days) marks.set(day, severity);
    }
  }
  return marks;
}
