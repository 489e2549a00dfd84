import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import {
  isStatementMatched,
  type StatementField,
  type StatementInspection,
  type StatementPreview,
} from '../../../shared/features/bank/statement.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';

/** A statement on its way in: which file, which column is what, what it would bring. */
export class StatementStore {
  readonly accountId: number;
  step: 'file' | 'columns' | 'check' = 'file';
  busy = false;
  failure: CallFailure | null = null;
  inspection: StatementInspection | null = null;
  preview: StatementPreview | null = null;
  /** Column of the file → what it holds. */
  readonly matches = new Map<number, StatementField>();
  #ticket = '';
  #api: Pick<Api, 'bank'>;

  constructor(api: Pick<Api, 'bank'>, accountId: number) {
    this.#api = api;
    this.accountId = accountId;
    makeAutoObservable(
      this,
      { accountId: false, failure: observableRef, inspection: observableRef, preview: observableRef },
      { autoBind: true },
    );
  }

  get matched(): boolean {
    return isStatementMatched([...this.matches.values()]);
  }

  /** Whether the statement as it was looked at may come in. */
  get importable(): boolean {
    const { preview } = this;
    return (
      preview !== null && preview.untied === null && preview.problems.length === 0 && preview.newLines > 0
    );
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
  match(column: number, field: StatementField | null): void {
    for (const [other, held] of this.matches) if (held === field) this.matches.delete(other);
    if (field === null) this.matches.delete(column);
    else this.matches.set(column, field);
  }

  async check(): Promise<void> {
    const choice = this.#choice();
    if (choice === null) return;
    await this.#ask(async () => {
      const preview = await this.#api.bank.previewStatement(choice);
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

  /** Takes the new lines in and answers how many came and how many were known; null when the office said no. */
  async takeIn(): Promise<{ readonly newLines: number; readonly knownLines: number } | null> {
    const choice = this.#choice();
    const { preview } = this;
    if (choice === null || preview === null) return null;
    let taken: { newLines: number; knownLines: number } | null = null;
    await this.#ask(async () => {
      taken = await this.#api.bank.importStatement({ ...choice, hash: preview.hash });
      runInAction(() => {
        this.step = 'file';
        this.inspection = null;
        this.preview = null;
      });
    });
    return taken;
  }

  #choice() {
    if (this.inspection === null) return null;
    const { sheet, headerRow } = this.inspection;
    return {
      accountId: this.accountId,
      ticket: this.#ticket,
      sheet,
      headerRow,
      columns: [...this.matches].map(([column, field]) => ({ column, field })),
    };
  }

  async #inspect(where: { readonly sheet?: string; readonly headerRow?: number }): Promise<void> {
    await this.#ask(async () => {
      const inspection = await this.#api.bank.inspectStatement({
        accountId: this.accountId,
        ticket: this.#ticket,
        ...where,
      });
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

  async #ask(call: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
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
