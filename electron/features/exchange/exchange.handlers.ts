import type {
  ExportRecord,
  exchangeContract,
  ImportRecord,
} from '../../../shared/features/exchange/exchange.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { exportGrid } from './export.service.ts';
import type { ExportDesk } from './export-desk.ts';
import { exportSource } from './export-log.repository.ts';
import { type BackUp, inspectImport, previewImport, rejectedRowsOf, runImport } from './import.service.ts';
import { deliverRejectedRows, deliverTemplate } from './import-files.ts';
import { importSource } from './import-log.repository.ts';
import { createKindReaders, type ImportKeepers } from './kind-readers.ts';
import { makeAuditPack } from './pack.service.ts';

/** What other slices lend to this one; the office hands it in. */
export interface ExchangeDependencies {
  readonly keepers: ImportKeepers;
  readonly desk: ExportDesk;
  readonly backUp: BackUp;
  readonly programVersion: string;
  /** Folder of the office's attachments. */
  readonly attachments: string;
}

export function createExchangeHandlers(
  dependencies: ExchangeDependencies,
): HandlersOf<typeof exchangeContract> {
  const { keepers, desk, backUp } = dependencies;
  const readers = createKindReaders(keepers);
  return {
    importTemplate: (input, context) => deliverTemplate(input, context),
    inspectImport: (input, context) => inspectImport(input, context, readers),
    previewImport: (choice, context) => previewImport(choice, context, readers),
    runImport: (input, context) => runImport(input, context, readers, backUp),
    async rejectedRows({ language, ...choice }, context) {
      return deliverRejectedRows(await rejectedRowsOf(choice, context, readers), language, context);
    },
    imports: (query, { database }) => selectGridPage<ImportRecord>(database, importSource, query),
    exportGrid: (input, context) => exportGrid(input, context, desk),
    auditPack: (input, context) => makeAuditPack(input, context, { ...dependencies, inTurn: desk.inTurn }),
    exports: (query, { database }) => selectGridPage<ExportRecord>(database, exportSource, query),
  };
}
