import { actionBound, computed, makeObservable, observable, observableRef, runInAction } from 'mobx';
import { type CallFailure, failureOf } from './call-failure.ts';

/** Where in a file the table stands, and which of its columns is what. */
interface SheetChoice<Field> {
  readonly ticket: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: { readonly column: number; readonly field: Field }[];
}

interface Inspected<Field> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly guess: Field | null }[];
}

interface SheetCalls<Field, Inspection, Preview> {
  readonly inspect: (where: {
    readonly ticket: string;
    readonly sheet?: string;
    readonly headerRow?: number;
  }) => Promise<Inspection>;
  readonly preview: (choice: SheetChoice<Field>) => Promise<Preview>;
}

/** A table on its way in from a file: which file, which column is what, what it would bring. */
export class SheetImportStore<
  Field extends string,
  Inspection extends Inspected<Field>,
  Preview,
  LaterStep extends string = never,
> {
  step: 'file' | 'columns' | 'check' | LaterStep = 'file';
  busy = false;
  failure: CallFailure | null = null;
  inspection: Inspection | null = null;
  preview: Preview | null = null;
  /** Column of the file → what it holds. */
  readonly matches = new Map<number, Field>();
  #ticket = '';
  readonly #calls: SheetCalls<Field, Inspection, Preview>;

  constructor(calls: SheetCalls<Field, Inspection, Preview>) {
    this.#calls = calls;
    makeObservable(this, {
      step: observable,
      busy: observable,
      failure: observableRef,
      inspection: observableRef,
      preview: observableRef,
      matches: observable,
      sheetChoice: computed,
      takeFile: actionBound,
      chooseSheet: actionBound,
      chooseHeaderRow: actionBound,
      match: actionBound,
      check: actionBound,
      backTo: actionBound,
      startAgain: actionBound,
    });
  }

  get sheetChoice(): SheetChoice<Field> | null {
    if (this.inspection === null) return null;
    const { sheet, headerRow } = this.inspection;
    return {
      ticket: this.#ticket,
      sheet,
      headerRow,
      columns: [...this.matches].map(([column, field]) => ({ column, field })),
    };
  }

  async takeFile(ticket: string): Promise<void> {
    this.#ticket = ticket;
    await this.#inspect({});
  }

  async chooseSheet(sheet: string): Promise<void> {
    await this.#inspect({ sheet });
  }

  async chooseHeaderRow(headerRow: number): Promise<void> {
    if (this.inspection !== null) await this.#inspect({ sheet: this.inspection.sheet, headerRow });
  }

  /** A field is held by one column, so it leaves the one that had it. */
  match(column: number, field: Field | null): void {
    for (const [other, held] of this.matches) if (held === field) this.matches.delete(other);
    if (field === null) this.matches.delete(column);
    else this.matches.set(column, field);
  }

  async check(): Promise<void> {
    const choice = this.sheetChoice;
    if (choice === null) return;
    await this.ask(async () => {
      const preview = await this.#calls.preview(choice);
      runInAction(() => {
        this.preview = preview;
        this.step = 'check';
      });
    });
  }

  backTo(step: 'file' | 'columns'): void {
    this.step = step;
    this.failure = null;
  }

  startAgain(): void {
    this.step = 'file';
    this.failure = null;
    this.inspection = null;
    this.preview = null;
    this.matches.clear();
  }

  async #inspect(where: { readonly sheet?: string; readonly headerRow?: number }): Promise<void> {
    await this.ask(async () => {
      const inspection = await this.#calls.inspect({ ticket: this.#ticket, ...where });
      runInAction(() => {
        this.inspection = inspection;
        this.matches.clear();
        for (const { column, guess } of inspection.columns) {
          if (guess !== null) this.matches.set(column, guess);
        }
        this.step = 'columns';
      });
    });
  }

  protected async ask(call: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    runInAction(() => {
      this.busy = true;
      this.failure = null;
    });
    try {
      await call();
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.failure = failure;
      });
    } finally {
      runInAction(() => {
        this.busy = false;
      });
    }
  }
}
