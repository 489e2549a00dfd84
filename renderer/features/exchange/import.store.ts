import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type {
  ImportChoice,
  ImportInspection,
  ImportPreview,
  ImportRecord,
} from '../../../shared/features/exchange/exchange.contract.ts';
import {
  type ImportField,
  type ImportKind,
  missingFields,
} from '../../../shared/features/exchange/import-kind.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';

export type ImportStep = 'file' | 'columns' | 'check' | 'done';

/** A list on its way in: which file, which column is what, what it would do, what it did. */
export class ImportStore {
  readonly kind: ImportKind;
  step: ImportStep = 'file';
  busy = false;
  failure: CallFailure | null = null;
  inspection: ImportInspection | null = null;
  preview: ImportPreview | null = null;
  result: ImportRecord | null = null;
  /** Column of the file → what it holds. */
  readonly matches = new Map<number, ImportField>();
  #ticket = '';
  #api: Pick<Api, 'exchange'>;

  constructor(api: Pick<Api, 'exchange'>, kind: ImportKind) {
    this.#api = api;
    this.kind = kind;
    makeAutoObservable(
      this,
      {
        failure: observableRef,
        inspection: observableRef,
        preview: observableRef,
        result: observableRef,
      },
      { autoBind: true },
    );
  }

  /** Groups of fields of which one each must still be matched to a column. */
  get missing(): readonly (readonly ImportField[])[] {
    return missingFields(this.kind, [...this.matches.values()]);
  }

  get choice(): ImportChoice | null {
    if (this.inspection === null) return null;
    const { sheet, headerRow } = this.inspection;
    return {
      kind: this.kind,
      ticket: this.#ticket,
      sheet,
      headerRow,
      columns: [...this.matches].map(([column, field]) => ({ column, field })),
    };
  }

  /** Rows that the import would write. */
  get rowsToWrite(): number {
    const { counts } = this.preview ?? {};
    return counts === undefined ? 0 : counts.created + counts.changed;
  }

  async takeFile(ticket: string): Promise<void> {
    this.#ticket = ticket;
    await this.inspect({});
  }

  async chooseSheet(sheet: string): Promise<void> {
    await this.inspect({ sheet });
  }

  async chooseHeaderRow(headerRow: number): Promise<void> {
    if (this.inspection !== null) await this.inspect({ sheet: this.inspection.sheet, headerRow });
  }

  /** A field is held by one column, so it leaves the one that had it. */
  match(column: number, field: ImportField | null): void {
    for (const [other, held] of this.matches) if (held === field) this.matches.delete(other);
    if (field === null) this.matches.delete(column);
    else this.matches.set(column, field);
  }

  async check(): Promise<void> {
    const { choice } = this;
    if (choice === null) return;
    await this.ask(async () => {
      const preview = await this.#api.exchange.previewImport(choice);
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

  finish(result: ImportRecord): void {
    this.result = result;
    this.step = 'done';
  }

  startAgain(): void {
    this.step = 'file';
    this.failure = null;
    this.inspection = null;
    this.preview = null;
    this.result = null;
    this.matches.clear();
  }

  private async inspect(where: { readonly sheet?: string; readonly headerRow?: number }): Promise<void> {
    await this.ask(async () => {
      const inspection = await this.#api.exchange.inspectImport({
        kind: this.kind,
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

  private async ask(call: () => Promise<void>): Promise<void> {
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
