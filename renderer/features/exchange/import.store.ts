import { actionBound, computed, makeObservable, observableRef } from 'mobx';
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
import { SheetImportStore } from '../../app/sheet-import.store.ts';

export type ImportStep = ImportStore['step'];

/** A list on its way in: which file, which column is what, what it would do, what it did. */
export class ImportStore extends SheetImportStore<ImportField, ImportInspection, ImportPreview, 'done'> {
  readonly kind: ImportKind;
  result: ImportRecord | null = null;

  constructor({ exchange }: Pick<Api, 'exchange'>, kind: ImportKind) {
    super({
      inspect: (where) => exchange.inspectImport({ kind, ...where }),
      preview: (choice) => exchange.previewImport({ kind, ...choice }),
    });
    this.kind = kind;
    makeObservable(this, {
      result: observableRef,
      missing: computed,
      choice: computed,
      rowsToWrite: computed,
      finish: actionBound,
    });
  }

  /** Groups of fields of which one each must still be matched to a column. */
  get missing(): readonly (readonly ImportField[])[] {
    return missingFields(this.kind, [...this.matches.values()]);
  }

  get choice(): ImportChoice | null {
    const { kind, sheetChoice } = this;
    return sheetChoice === null ? null : { kind, ...sheetChoice };
  }

  /** Rows that the import would write. */
  get rowsToWrite(): number {
    const { counts } = this.preview ?? {};
    return counts === undefined ? 0 : counts.created + counts.changed;
  }

  finish(result: ImportRecord): void {
    this.result = result;
    this.step = 'done';
  }
}
