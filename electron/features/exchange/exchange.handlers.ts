import {
  EXPORT_SOURCES,
  type exchangeContract,
} from '../../../shared/features/exchange/exchange.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { createTurns } from '../../office/in-turn.ts';
import { BulkLimit } from './bulk-limit.ts';
import { type ExportableGrids, exportGrid } from './export.service.ts';
import { listExports } from './export-log.repository.ts';
import { type BackUp, inspectImport, previewImport, rejectedRowsOf, runImport } from './import.service.ts';
import { deliverRejectedRows, deliverTemplate } from './import-files.ts';
import { listImports } from './import-log.repository.ts';
import { createKindReaders, type ImportKeepers } from './kind-readers.ts';
import { makeAuditPack } from './pack.service.ts';

/** What other slices lend to this one; the office hands it in. */
export interface ExchangeDependencies {
  readonly keepers: ImportKeepers;
  readonly grids: ExportableGrids;
  readonly backUp: BackUp;
  /** The office's time zone, asked for at each call because it is a setting. */
  readonly timeZone: () => string;
  readonly programVersion: string;
  /** Folder of the office's attachments. */
  readonly attachments: string;
}

export function createExchangeHandlers(
  dependencies: ExchangeDependencies,
): HandlersOf<typeof exchangeContract> {
  const { keepers, grids, backUp, timeZone } = dependencies;
  const readers = createKindReaders(keepers);
  const inTurn = createTurns();
  const bulkLimit = new BulkLimit(
    EXPORT_SOURCES.filter((source) => grids[source]?.ofPeople === true),
    timeZone,
  );
  return {
    importTemplate: (input, context) => deliverTemplate(input, context),
    inspectImport: (input, context) => inspectImport(input, context, readers),
    previewImport: (choice, context) => previewImport(choice, context, readers),
    runImport: (input, context) => runImport(input, context, readers, backUp),
    async rejectedRows({ language, ...choice }, context) {
      return deliverRejectedRows(await rejectedRowsOf(choice, context, readers), language, context);
    },
    imports: (_input, { database }) => listImports(database),
    exportGrid: (input, context) => exportGrid(input, context, { grids, bulkLimit, inTurn, timeZone }),
    auditPack: (input, context) => makeAuditPack(input, context, { ...dependencies, inTurn }),
    exports: (_input, { database }) => listExports(database),
  };
}
