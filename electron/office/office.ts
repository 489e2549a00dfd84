import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { refuse } from '../../shared/api/api-error.ts';
import { contract } from '../../shared/api/contract.ts';
import type { Send } from '../../shared/api/wire.ts';
import type { Backup } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { officeFilesIn } from '../database/office-files.ts';
import { openError } from '../database/open-database.ts';
import { OfficeOpenError } from '../database/open-error.ts';
import { openOfficeDatabase } from '../database/open-office-database.ts';
import { swapOffice } from '../database/restore-swap.ts';
import { rewriteFile } from '../database/rewrite-file.ts';
import { sqliteProblem } from '../database/sqlite-error.ts';
import type { KeyKeeper } from '../features/access/key.service.ts';
import { closeAccount } from '../features/access/staff.service.ts';
import { sealPlainIdNumbers } from '../features/archives/id-number.repository.ts';
import { attachmentCopiesIn, makeBackup } from '../features/safekeeping/backup.service.ts';
import { RestorePreviews } from '../features/safekeeping/restore-previews.ts';
import { type BackUp, SafekeepingActs } from '../features/safekeeping/safekeeping-acts.ts';
import { FileTray } from '../files/file-tray.ts';
import { sweepTemporaryFolders } from '../files/temporary-folder.ts';
import { createDispatch, type Dispatch, explainWith } from '../transport/dispatch.ts';
import { ANSWERS_KEPT_DAYS, forgetAnswersBefore } from './answered-requests.ts';
import { describeApproval } from './approval-subjects.ts';
import { AuditJournal, readJournal } from './audit-journal.ts';
import { checkFile } from './check-file.ts';
import { checkOffice } from './check-office.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Connection } from './context.ts';
import { createKeeper } from './create-keeper.ts';
import { createTurns, type InTurn } from './in-turn.ts';
import { LeaverWatch } from './leaver-watch.ts';
import { type ConnectionOptions, OfficeConnection } from './office-connection.ts';
import { OfficeCore } from './office-core.ts';
import { createHandlers } from './office-handlers.ts';
import type { OfficeSwitch } from './office-switch.ts';
import {
  type Acceptance,
  acceptFile,
  assertJournalHeld,
  assertSound,
  checkBeside,
} from './opening-checks.ts';
import { createReadThrough } from './read-through.ts';

/** A file up to this size is read through before the office opens; a larger one beside the office's own work. */
const CHECKED_AT_ONCE_BYTES = 6 * 1024 * 1024;
/** The first look of the keeper: the window is up by then, and whoever opens it is not kept waiting. */
const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 5 * 60_000;

export interface OfficeOptions {
  /** Folder of the office: database, backups, attachments, logs. Made when it is not there. */
  readonly folder: string;
  readonly version: string;
  readonly clock?: Clock;
  readonly officeSwitch?: OfficeSwitch;
  /** Told of every fault, with the reference that the person sees. */
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
  /** Backs up, copies away and practises by itself; for a host that stays open. */
  readonly keepSafe?: boolean;
  /** Takes the file as it is, since this manager looked and decided so. */
  readonly accept?: Acceptance;
  /** Told when a reading beside the office's work finds damage; the office answers nothing more then. */
  readonly onDamage?: (error: OfficeOpenError) => void;
  /** Told when a backup has been put in the place of this office, which is closed. */
  readonly onReplaced?: () => Promise<void>;
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
  /** Cancels what runs, backs up where it keeps itself safe, closes the file and frees it for another program. */
  readonly close: () => Promise<void>;
  /** Closes a damaged file as it is. */
  readonly abandon: () => Promise<void>;
}

/** Every call looks too; this is for the windows that ask nothing, so that the trail tells the time truly. */
const IDLE_WATCH_EVERY_MS = 10_000;

/** Opens an office. Nothing in it knows which host it runs in. Throws `OfficeOpenError` when it must stay closed. */
export async function createOffice(options: OfficeOptions): Promise<Office> {
  const files = officeFilesIn(options.folder);
  // A program that was killed leaves what it was working on; it holds the office's data.
  sweepTemporaryFolders((error) => options.reportFault(randomUUID().slice(0, 8), 'sweep', error));
  const clock = options.clock ?? systemClock;
  const backUpWith = (database: Database.Database, now: string, madeBy: string, cause: Backup['cause']) =>
    makeBackup({
      database,
      folder: files.backups,
      attachments: files.attachments,
      programVersion: options.version,
      now,
      madeBy,
      cause,
      checkFile,
    });
  const office = await openOfficeDatabase(files, {
    acceptPages: options.accept !== undefined,
    backUpBeforeUpgrade: (database) => backUpWith(database, clock.now().toISOString(), '', 'beforeUpgrade'),
  });
  const tray = new FileTray();
  const checkedAtOnce = statSync(files.database).size <= CHECKED_AT_ONCE_BYTES;
  let opened: AuditJournal | null = null;
  let journal: AuditJournal;
  let core: OfficeCore;
  try {
    let written = readJournal(files.journal);
    if (options.accept === undefined) assertJournalHeld(files, written, office.database);
    else {
      acceptFile(files, written, office.database, options.accept, clock);
      written = readJournal(files.journal);
    }
    const verdict = checkedAtOnce ? checkOffice(office.database) : null;
    if (verdict !== null) assertSound(verdict);
    const following = AuditJournal.open(written, office.database, (error) =>
      options.reportFault(randomUUID().slice(0, 8), 'journal', error),
    );
    opened = following;
    journal = following;
    core = new OfficeCore(
      office,
      clock,
      tray,
      explainWith(options.reportFault, () => office.isDamaged()),
      () => {
        office.wrote();
        following.follow();
      },
      describeApproval,
    );
    if (verdict !== null) core.watch.checked(clock.now().toISOString(), verdict);
    const longAgo = core.time.read().now.getTime() - ANSWERS_KEPT_DAYS * 86_400_000;
    forgetAnswersBefore(office.database, new Date(longAgo).toISOString());
  } catch (error) {
    opened?.close();
    office.close();
    const known = error instanceof OfficeOpenError || sqliteProblem(error) === null;
    throw known ? error : openError(error, files.database);
  }
  const stopping = new AbortController();
  const readThrough = createReadThrough(core, options.onDamage);
  if (!checkedAtOnce) checkBeside(core, readThrough, options.reportFault, stopping.signal);
  const connections = new Set<Connection>();
  core.notices.ofClock();

  // Made from the connection of the office itself: a copy made from another one starts over at every write.
  const inTurn = createTurns();
  const backUp: BackUp = (now, madeBy, cause) =>
    inTurn(() => backUpWith(office.database, now, madeBy, cause));
  const acts = new SafekeepingActs({ database: office.database, files, backUp, checkFile, inTurn });
  const previews = new RestorePreviews(files, checkFile);
  const fileTurns = createTurns();
  // Whatever stores or removes a file by its content takes its turn here; a shut office's files are another's to come.
  const filesInTurn: InTurn = (work) =>
    fileTurns(() => {
      core.assertOpen();
      return work();
    });
  const places = {
    attachments: files.attachments,
    copies: attachmentCopiesIn(files.backups),
    orphans: files.orphans,
    inTurn: filesInTurn,
  };
  const safety = createKeeper({ core, acts, places, reportFault: options.reportFault });
  if (options.keepSafe === true) safety.start(FIRST_LOOK_MS, LOOK_EVERY_MS);

  const close = async (last?: () => void): Promise<void> => {
    stopping.abort();
    clearInterval(idleWatch);
    await core.jobs.stop();
    await safety.stop();
    for (const connection of connections) {
      connection.dataKey = null;
      connection.filesKey = null;
    }
    previews.clear();
    journal.close();
    office.close(last);
  };

  const keeper: KeyKeeper = {
    heldKey: () => [...connections].find(({ dataKey }) => dataKey !== null)?.dataKey ?? null,
    heldFilesKey: () => [...connections].find(({ filesKey }) => filesKey !== null)?.filesKey ?? null,
    sealPlain: sealPlainIdNumbers,
    // What a deleted row leaves behind in a page goes with the page.
    forgetPlain: () => core.alone((database) => rewriteFile(database, office.fold)),
  };

  const handlers = createHandlers({
    version: options.version,
    officeSwitch: options.officeSwitch ?? null,
    core,
    files,
    keeper,
    elapsedMs: clock.elapsedMs,
    endSessions(staffId, except) {
      for (const connection of connections) {
        if (connection !== except && connection.staff?.id === staffId) connection.staff = null;
      }
    },
    places,
    betweenBackups: inTurn,
    backUp,
    acts,
    previews,
    readThrough,
    async replaceOffice(bringBack, stage) {
      const aside = await filesInTurn(async () => {
        await bringBack();
        // Nothing may be written between what the staged office was compared with and the end of this one.
        return core.holdWrites(() => {
          const name = stage();
          core.shut(refuse('officeShut'));
          return Promise.resolve(name);
        });
      });
      for (const connection of connections) connection.staff = null;
      await close(() => swapOffice(files, aside));
      await options.onReplaced?.();
    },
  });
  const answer = createDispatch(contract, handlers, core);
  const leavers = new LeaverWatch(core, closeAccount, (staffId) => {
    for (const connection of connections) if (connection.staff?.id === staffId) connection.staff = null;
  });
  const dispatch: Dispatch = async (request, connection) => {
    await leavers.look(connection);
    return answer(request, connection);
  };
  const idleWatch = setInterval(() => {
    for (const connection of connections) core.locks.lockIfIdle(connection);
  }, IDLE_WATCH_EVERY_MS);
  // Watching for nobody is no reason to keep the program running.
  idleWatch.unref();

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
      if (core.isShut) return;
      // The last backup waits for its turn, and what is under way may take long.
      await core.jobs.stop();
      if (options.keepSafe === true) await safety.close();
      core.shut(refuse('officeShut'));
      await close();
    },
    async abandon() {
      core.shut(refuse('officeDamaged'));
      await close();
    },
  };
}
