import { type Contract, contract } from '../../shared/api/contract.ts';
import type { Send } from '../../shared/api/wire.ts';
import { officeFilesIn } from '../database/office-files.ts';
import { openOfficeDatabase } from '../database/open-office-database.ts';
import { rewriteFile } from '../database/rewrite-file.ts';
import { createAccessHandlers } from '../features/access/access.handlers.ts';
import type { KeyKeeper } from '../features/access/key.service.ts';
import { createArchivesHandlers } from '../features/archives/archives.handlers.ts';
import { sealPlainIdNumbers } from '../features/archives/id-number.repository.ts';
import { applyRollRow, compareRollRow } from '../features/archives/roll.service.ts';
import { createExchangeHandlers } from '../features/exchange/exchange.handlers.ts';
import { createFeesHandlers } from '../features/fees/fees.handlers.ts';
import { createJobsHandlers } from '../features/jobs/jobs.handlers.ts';
import { createLettersHandlers } from '../features/letters/letters.handlers.ts';
import { makeBackup } from '../features/safekeeping/backup.service.ts';
import { type BackUp, createSafekeepingHandlers } from '../features/safekeeping/safekeeping.handlers.ts';
import { createTodayHandlers } from '../features/today/today.handlers.ts';
import { FileTray } from '../files/file-tray.ts';
import { createDispatch, type Dispatch, explainWith } from '../transport/dispatch.ts';
import { ANSWERS_KEPT_DAYS, forgetAnswersBefore } from './answered-requests.ts';
import { type Clock, systemClock } from './clock.ts';
import type { AllHandlers, Connection } from './context.ts';
import { EXPORT_GRIDS } from './export-grids.ts';
import { type ConnectionOptions, OfficeConnection } from './office-connection.ts';
import { OfficeCore } from './office-core.ts';
import type { OfficeSwitch } from './office-switch.ts';

export interface OfficeOptions {
  /** Folder of the office: database, backups, attachments, logs. Made when it is not there. */
  readonly folder: string;
  readonly version: string;
  readonly clock?: Clock;
  readonly officeSwitch?: OfficeSwitch;
  /** Told of every fault, with the reference that the person sees. */
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
}

export interface Office {
  readonly dispatch: Dispatch;
  readonly tray: FileTray;
  readonly core: OfficeCore;
  readonly keeper: KeyKeeper;
  readonly connect: (options: ConnectionOptions) => Connection;
  readonly disconnect: (connection: Connection) => void;
  /** A transport within this process: what tests, the sample site and the command line speak through. */
  readonly sendOn: (connection: Connection) => Send;
  /** Cancels what runs, closes the file and frees the office for another program. */
  readonly close: () => Promise<void>;
}

/** Opens an office. Nothing in it knows which host it runs in. Throws `OfficeOpenError` when it must stay closed. */
export async function createOffice(options: OfficeOptions): Promise<Office> {
  const office = await openOfficeDatabase(officeFilesIn(options.folder));
  const clock = options.clock ?? systemClock;
  const tray = new FileTray();
  const core = new OfficeCore(office, clock, tray, explainWith(options.reportFault));
  const connections = new Set<Connection>();
  forgetAnswersBefore(
    office.database,
    new Date(clock.now().getTime() - ANSWERS_KEPT_DAYS * 86_400_000).toISOString(),
  );

  // Made from the connection of the office itself: a copy made from another one starts over at every write.
  const backUp: BackUp = (now, madeBy, cause) =>
    makeBackup({
      database: office.database,
      folder: office.files.backups,
      programVersion: options.version,
      now,
      madeBy,
      cause,
    });

  const keeper: KeyKeeper = {
    heldKey: () => [...connections].find(({ dataKey }) => dataKey !== null)?.dataKey ?? null,
    sealPlain: sealPlainIdNumbers,
    // What a deleted row leaves behind in a page goes with the page.
    forgetPlain: () => core.alone(rewriteFile),
  };

  const handlers: AllHandlers<Contract> = {
    access: createAccessHandlers({
      version: options.version,
      officeSwitch: options.officeSwitch ?? null,
      keeper,
      endSessions(staffId, except) {
        for (const connection of connections) {
          if (connection !== except && connection.staff?.id === staffId) connection.staff = null;
        }
      },
    }),
    archives: createArchivesHandlers(),
    exchange: createExchangeHandlers({
      keeper: { compare: compareRollRow, apply: applyRollRow },
      grids: EXPORT_GRIDS,
      backUp: async (context, cause) => (await backUp(context.now, context.staff.displayName, cause)).name,
      timeZone: () => core.timeZone,
      programVersion: options.version,
    }),
    fees: createFeesHandlers(),
    jobs: createJobsHandlers(core.jobs),
    letters: createLettersHandlers(),
    safekeeping: createSafekeepingHandlers({ folder: office.files.backups, backUp }),
    today: createTodayHandlers(),
  };
  const dispatch = createDispatch(contract, handlers, core);

  return {
    dispatch,
    tray,
    core,
    keeper,
    connect(connectionOptions) {
      const connection = new OfficeConnection(connectionOptions);
      connections.add(connection);
      return connection;
    },
    disconnect(connection) {
      connection.staff = null;
      connections.delete(connection);
    },
    sendOn: (connection) => (request) => dispatch(request, connection),
    async close() {
      await core.jobs.stop();
      for (const connection of connections) connection.dataKey = null;
      office.close();
    },
  };
}
