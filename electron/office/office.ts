import { randomUUID } from 'node:crypto';
import { type Contract, contract } from '../../shared/api/contract.ts';
import type { Send } from '../../shared/api/wire.ts';
import { officeFilesIn } from '../database/office-files.ts';
import { openOfficeDatabase } from '../database/open-office-database.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { createAccessHandlers } from '../features/access/access.handlers.ts';
import { createArchivesHandlers } from '../features/archives/archives.handlers.ts';
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
import { describeApproval } from './approval-subjects.ts';
import { type Clock, systemClock } from './clock.ts';
import type { AllHandlers, Connection, HostKind } from './context.ts';
import { EXPORT_GRIDS } from './export-grids.ts';
import { OfficeCore } from './office-core.ts';
import type { OfficeSwitch } from './office-switch.ts';
import type { Stopwatch } from './sessions.ts';

export interface OfficeOptions {
  /** Folder of the office: database, backups, attachments, logs. Made when it is not there. */
  readonly folder: string;
  readonly version: string;
  readonly clock?: Clock;
  /** Measures how long nobody has been at a window. */
  readonly elapsed?: Stopwatch;
  readonly officeSwitch?: OfficeSwitch;
  /** Told of every fault, with the reference that the person sees. */
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
}

export interface ConnectionOptions {
  readonly host: HostKind;
  readonly desktop: Desktop;
  readonly clock?: Clock;
}

export interface Office {
  readonly dispatch: Dispatch;
  readonly tray: FileTray;
  readonly core: OfficeCore;
  readonly connect: (options: ConnectionOptions) => Connection;
  readonly disconnect: (connection: Connection) => void;
  /** A transport within this process: what tests, the sample site and the command line speak through. */
  readonly sendOn: (connection: Connection) => Send;
  /** Cancels what runs, closes the file and frees the office for another program. */
  readonly close: () => Promise<void>;
}

/** Every call looks too; this is for the windows that ask nothing, so that the trail tells the time truly. */
const IDLE_WATCH_EVERY_MS = 10_000;

/** Opens an office. Nothing in it knows which host it runs in. Throws `OfficeOpenError` when it must stay closed. */
export async function createOffice(options: OfficeOptions): Promise<Office> {
  const office = await openOfficeDatabase(officeFilesIn(options.folder));
  const clock = options.clock ?? systemClock;
  const tray = new FileTray();
  const core = new OfficeCore(
    office,
    clock,
    tray,
    explainWith(options.reportFault),
    options.elapsed,
    describeApproval,
  );
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

  const handlers: AllHandlers<Contract> = {
    access: createAccessHandlers({
      version: options.version,
      officeSwitch: options.officeSwitch ?? null,
      core,
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
  const idleWatch = setInterval(() => {
    for (const connection of connections) core.lockIfIdle(connection);
  }, IDLE_WATCH_EVERY_MS);
  // Watching for nobody is no reason to keep the program running.
  idleWatch.unref();

  return {
    dispatch,
    tray,
    core,
    connect({ host, desktop, clock: ownClock }) {
      const connection: Connection = {
        id: randomUUID(),
        host,
        desktop,
        staff: null,
        ...(ownClock === undefined ? {} : { clock: ownClock }),
      };
      connections.add(connection);
      return connection;
    },
    disconnect(connection) {
      connection.staff = null;
      connections.delete(connection);
    },
    sendOn: (connection) => (request) => dispatch(request, connection),
    async close() {
      clearInterval(idleWatch);
      await core.jobs.stop();
      office.close();
    },
  };
}
