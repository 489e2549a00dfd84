import { actionBound, computed, makeObservable } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import {
  isStatementMatched,
  type StatementField,
  type StatementInspection,
  type StatementPreview,
} from '../../../shared/features/bank/statement.ts';
import { SheetImportStore } from '../../app/sheet-import.store.ts';

/** A statement on its way in: which file, which column is what, what it would bring. */
export class StatementStore extends SheetImportStore<StatementField, StatementInspection, StatementPreview> {
  readonly accountId: number;
  #api: Pick<Api, 'bank'>;

  constructor(api: Pick<Api, 'bank'>, accountId: number) {
    super({
      inspect: (where) => api.bank.inspectStatement({ accountId, ...where }),
      preview: (choice) => api.bank.previewStatement({ accountId, ...choice }),
    });
    this.#api = api;
    this.accountId = accountId;
    makeObservable(this, { matched: computed, importable: computed, takeIn: actionBound });
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

  /** Takes the new lines in and answers how many came and how many were known; null when the office said no. */
  async takeIn(): Promise<{ readonly newLines: number; readonly knownLines: number } | null> {
    const { sheetChoice, preview, accountId } = this;
    if (sheetChoice === null || preview === null) return null;
    let taken: { newLines: number; knownLines: number } | null = null;
    await this.ask(async () => {
      taken = await this.#api.bank.importStatement({ accountId, ...sheetChoice, hash: preview.hash });
      this.startAgain();
    });
    return taken;
  }
}
