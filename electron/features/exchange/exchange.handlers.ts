import {
  EXPORT_SOURCES,
  type exchangeContract,
} from '../../../shared/features/exchange/exchange.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { createTurns } from '../../office/in-turn.ts';
import { BulkLimit } from './bulk-limit.ts';
import { type ExportableGrids, exportGrid } from './export.service.ts';
import { listExports } from './export-log.repository.ts';
import { listImports } from './import-log.repository.ts';
import { makeAuditPack } from './pack.service.ts';
import { type BackUp, importRoll, inspectRoll, previewRoll, rejectedRowsOf } from './roll.service.ts';
import { deliverRejectedRows, deliverRollTemplate } from './roll-files.ts';
import type { RollKeeper } from './roll-plan.ts';

/** What other slices lend to this one; the office hands it in. */
export interface ExchangeDependencies {
  readonly keeper: RollKeeper;
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
  const { keeper, grids, backUp, timeZone } = dependencies;
  const inTurn = createTurns();
  const bulkLimit = new BulkLimit(
    EXPORT_SOURCES.filter((source) => grids[source]?.ofPeople === true),
    timeZone,
  );
  return {
    rollTemplate: ({ language }, context) => deliverRollTemplate(language, context),
    inspectRoll: (input, context) => inspectRoll(input, context),
    previewRoll: (choice, context) => previewRoll(choice, context, keeper),
    importRoll: (input, context) => importRoll(input, context, keeper, backUp),
    async rejectedRows({ language, ...choice }, context) {
      return deliverRejectedRows(await rejectedRowsOf(choice, context, keeper), language, context);
    },
    imports: (_input, { database }) => listImports(database),
    exportGrid: (input, context) => exportGrid(input, context, { grids, bulkLimit, inTurn, timeZone }),
    auditPack: (input, context) => makeAuditPack(input, context, { ...dependencies, inTurn }),
    exports: (_input, { database }) => listExports(database),
  };
}
