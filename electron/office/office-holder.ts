import { randomUUID } from 'node:crypto';
import { refuse } from '../../shared/api/api-error.ts';
import type { ApiReply } from '../../shared/api/wire.ts';
import { officeFilesIn } from '../database/office-files.ts';
import { asDamage, type OfficeOpenError } from '../database/open-error.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { countStaff } from '../features/access/staff.repository.ts';
import type { IncomingFile } from '../files/file-tray.ts';
import { explainWith } from '../transport/dispatch.ts';
import { systemClock } from './clock.ts';
import type { Connection, HostKind } from './context.ts';
import { createOffice, type Office } from './office.ts';
import type { OfficeSwitch } from './office-switch.ts';
import type { Acceptance } from './opening-checks.ts';
import { openSampleOffice, type SampleBuilder, signInSampleManager } from './sample-office.ts';
import { countHouseholds } from './sample-site.repository.ts';
import { ShutOffice } from './shut-office.ts';

export interface OfficeHolderOptions {
  readonly folder: string;
  readonly sampleFolder: string;
  readonly version: string;
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
  readonly buildSample: SampleBuilder;
}

export interface SeatOptions {
  readonly host: HostKind;
  readonly desktop: Desktop;
}

/** One window's way in, the same whether it looks at the office or at the sample site. */
export interface Seat {
  /** Takes whatever came over the wire; the office itself judges its shape. */
  readonly send: (request: unknown) => Promise<ApiReply>;
  /** Keeps an uploaded file for this window and returns its ticket. */
  readonly keepFile: (file: IncomingFile) => string;
  /** Locks the window, as when the machine itself is locked or goes to sleep. */
  readonly lock: () => void;
  readonly leave: () => void;
}

export interface OfficeHolder {
  readonly takeSeat: (options: SeatOptions) => Seat;
  /** What keeps the office shut; its windows say so too, and how to go on. Null while it is open. */
  readonly damage: () => OfficeOpenError | null;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly office: Office;
  readonly connection: Connection;
}

/** A window has a connection of its own in each office that it has looked at. */
interface Occupant {
  readonly options: SeatOptions;
  /** Null while the office is shut. */
  home: Place | null;
  sample: Place | null;
  atSample: boolean;
}

/**
 * Keeps the office open, and the sample site beside it once someone asks for that. Each window changes between the two
 * on its own; the office stays locked for this program all the while.
 */
export async function createOfficeHolder(options: OfficeHolderOptions): Promise<OfficeHolder> {
  const { version, reportFault } = options;
  const files = officeFilesIn(options.folder);
  /** One of each window. */
  const seats = new Set<Occupant>();
  const occupants = new Map<Connection, Occupant>();
  let sampleOffice: Office | null = null;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const occupantOn = (connection: Connection): Occupant => {
    const occupant = occupants.get(connection);
    // Its window was closed while the sample site was being built.
    if (occupant === undefined) throw refuse('jobCancelled');
    return occupant;
  };

  /** Windows that ask at the same moment take turns: the first builds the sample site, the others find it built. */
  const inTurn = (open: () => Promise<Office>): Promise<Office> => {
    const turn = lastTurn.then(open, open);
    lastTurn = turn;
    return turn;
  };

  const openSample: OfficeSwitch['openSample'] = async (connection, progress, signal) => {
    const sample = await inTurn(async () => {
      if (signal.aborted) throw refuse('jobCancelled');
      sampleOffice ??= await openSampleOffice({
        folder: options.sampleFolder,
        open: (folder) => createOffice({ folder, version, reportFault, officeSwitch: switchIn(true) }),
        build: options.buildSample,
        watcher: { progress, signal },
      });
      return sampleOffice;
    });
    const occupant = occupantOn(connection);
    if (occupant.sample === null) {
      const place = { office: sample, connection: sample.connect(occupant.options) };
      occupant.sample = place;
      occupants.set(place.connection, occupant);
    }
    await signInSampleManager(sample, occupant.sample.connection);
    if (occupant.home !== null) occupant.home.connection.staff = null;
    occupant.atSample = true;
    return { households: countHouseholds(sample.core.office.database) };
  };

  const leaveSample: OfficeSwitch['leaveSample'] = (connection) => {
    const occupant = occupantOn(connection);
    if (occupant.sample !== null) occupant.sample.connection.staff = null;
    occupant.atSample = false;
    const setUp = home instanceof ShutOffice || countStaff(home.core.office.database) > 0;
    return Promise.resolve({ setUp });
  };

  const switchIn = (isSample: boolean): OfficeSwitch => ({ openSample, leaveSample, isSample });
  const openHome = (accept?: Acceptance): Promise<Office> =>
    createOffice({
      folder: options.folder,
      version,
      reportFault,
      officeSwitch: switchIn(false),
      keepSafe: true,
      ...(accept === undefined ? {} : { accept }),
      onDamage: (damage) => void settle(closeDamaged(damage)),
      onReplaced: () => settle(openHome()),
    });

  /** The file is no longer written to; its connections are closed so that it can be put aside. */
  const closeDamaged = async (damage: OfficeOpenError): Promise<Office> => {
    if (!(home instanceof ShutOffice)) await home.abandon();
    throw damage;
  };

  const shutFor = (damage: OfficeOpenError): ShutOffice =>
    new ShutOffice({
      files,
      damage,
      version,
      clock: systemClock,
      explain: explainWith(reportFault),
      reopen: (accept) => settle(openHome(accept)),
    });

  /** Whatever comes of the opening, each window finds it at its next call. */
  const settle = async (opening: Promise<Office>): Promise<void> => {
    home = await opening.catch((error: unknown) => {
      const damage = asDamage(error);
      if (damage === null) throw error;
      return shutFor(damage);
    });
    for (const seat of seats) enter(seat);
  };

  const enter = (seat: Occupant): void => {
    if (seat.home !== null) occupants.delete(seat.home.connection);
    seat.home = home instanceof ShutOffice ? null : { office: home, connection: home.connect(seat.options) };
    if (seat.home !== null) occupants.set(seat.home.connection, seat);
  };

  let home: Office | ShutOffice = await openHome().catch((error: unknown) => {
    const damage = asDamage(error);
    if (damage === null) throw error;
    return shutFor(damage);
  });

  return {
    takeSeat(seat) {
      const occupant: Occupant = { options: seat, home: null, sample: null, atSample: false };
      seats.add(occupant);
      enter(occupant);
      const here = (): Place | null => (occupant.atSample ? occupant.sample : occupant.home);
      return {
        send(request) {
          const place = here();
          if (place !== null) return sendFrom(occupant, place, request);
          return home instanceof ShutOffice ? home.send(request) : Promise.resolve(GONE);
        },
        keepFile(file) {
          const place = here();
          return place === null ? randomUUID() : place.office.tray.put(file, place.connection.id);
        },
        lock() {
          for (const place of [occupant.home, occupant.sample]) {
            place?.office.core.locks.lockUnasked(place.connection, 'system');
          }
        },
        leave() {
          seats.delete(occupant);
          for (const place of [occupant.home, occupant.sample]) {
            if (place === null) continue;
            place.office.disconnect(place.connection);
            occupants.delete(place.connection);
          }
        },
      };
    },
    damage: () => (home instanceof ShutOffice ? home.damage : null),
    async close() {
      if (!(home instanceof ShutOffice)) await home.core.jobs.stop();
      await sampleOffice?.close();
      if (!(home instanceof ShutOffice)) await home.close();
    },
  };
}

/** Between the closing of one office and the opening of the next. */
const GONE: ApiReply = { ok: false, failure: { kind: 'refused', reason: 'officeShut', values: {} } };

/** A job is asked after where it was begun, also when its window has since changed offices. */
async function sendFrom(occupant: Occupant, here: Place, request: unknown): Promise<ApiReply> {
  const reply = await here.office.dispatch(request, here.connection);
  const there = here === occupant.home ? occupant.sample : occupant.home;
  const unknownJob = !reply.ok && reply.failure.kind === 'notFound' && reply.failure.entity === 'job';
  return unknownJob && there !== null ? there.office.dispatch(request, there.connection) : reply;
}
