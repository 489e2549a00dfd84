import { actionBound, computed, makeObservable, observable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { DaySheetLine } from '../../../shared/features/attendance/attendance.ts';
import type { AttendanceSettings } from '../../../shared/features/attendance/attendance-settings.ts';
import { dayAsTyped, type TypedDay, typedDay } from '../../../shared/features/attendance/typed-day.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';

/** The day sheet of a team while it is typed. */
export class DaySheetStore {
  lines: readonly DaySheetLine[] = [];
  settings: AttendanceSettings | null = null;
  phase: 'loading' | 'ready' = 'loading';
  failure: CallFailure | null = null;
  saving = false;
  /** Employee → what was typed; only what differs from what stands there. */
  readonly typed = new Map<number, string>();
  readonly #api: Pick<Api, 'attendance'>;
  readonly #place: { readonly teamId: number; readonly day: string };

  constructor(api: Pick<Api, 'attendance'>, place: { readonly teamId: number; readonly day: string }) {
    this.#api = api;
    this.#place = place;
    makeObservable(this, {
      lines: observableRef,
      settings: observableRef,
      phase: observable,
      failure: observableRef,
      saving: observable,
      typed: observable,
      changed: computed,
      invalid: computed,
      load: actionBound,
      type: actionBound,
      fillPresent: actionBound,
      save: actionBound,
    });
  }

  async load(): Promise<void> {
    try {
      const [lines, settings] = await Promise.all([
        this.#api.attendance.daySheet(this.#place),
        this.#api.attendance.settings(),
      ]);
      runInAction(() => {
        this.lines = lines;
        this.settings = settings;
        this.failure = null;
        this.phase = 'ready';
      });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.failure = failure;
      });
    }
  }

  standing({ entry }: DaySheetLine): string {
    return entry === null || this.settings === null ? '' : dayAsTyped(entry, this.settings);
  }

  shown(line: DaySheetLine): string {
    return this.typed.get(line.employeeId) ?? this.standing(line);
  }

  read(text: string): TypedDay | null {
    return this.settings === null ? null : typedDay(text, this.settings);
  }

  isInvalid(line: DaySheetLine): boolean {
    const text = this.typed.get(line.employeeId);
    return text !== undefined && text.trim() !== '' && this.read(text) === null;
  }

  type(line: DaySheetLine, text: string): void {
    if (text === this.standing(line)) this.typed.delete(line.employeeId);
    else this.typed.set(line.employeeId, text);
  }

  /** Whoever has no entry and nothing typed was here. */
  fillPresent(): void {
    if (this.settings === null) return;
    for (const line of this.lines) {
      if (!line.closed && this.shown(line).trim() === '') this.type(line, this.settings.codes.normal);
    }
  }

  get changed(): readonly { readonly line: DaySheetLine; readonly day: TypedDay }[] {
    return this.lines.flatMap((line) => {
      const text = this.typed.get(line.employeeId);
      const day = text === undefined ? null : this.read(text);
      return day === null ? [] : [{ line, day }];
    });
  }

  get invalid(): number {
    return this.lines.filter((line) => this.isInvalid(line)).length;
  }

  /** Sends what was typed and answers how many people it was; null when the office said no. */
  async save(reason: string): Promise<number | null> {
    if (this.saving || this.changed.length === 0 || this.invalid > 0) return null;
    this.saving = true;
    this.failure = null;
    try {
      const lines = this.changed.map(({ line, day }) => ({ employeeId: line.employeeId, ...day }));
      const { entered } = await this.#api.attendance.recordDay({ day: this.#place.day, lines, reason });
      runInAction(() => this.typed.clear());
      await this.load();
      return entered;
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.failure = failure;
      });
      return null;
    } finally {
      runInAction(() => {
        this.saving = false;
      });
    }
  }
}
