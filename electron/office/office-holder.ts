import { refuse } from '../../shared/api/api-error.ts';
import type { ApiReply } from '../../shared/api/wire.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { countStaff } from '../features/access/staff.repository.ts';
import type { IncomingFile } from '../files/file-tray.ts';
import type { Connection, HostKind } from './context.ts';
import { createOffice, type Office } from './office.ts';
import type { OfficeSwitch } from './office-switch.ts';
import { openSampleOffice, type SampleBuilder, signInSampleManager } from './sample-office.ts';
import { countHouseholds } from './sample-site.repository.ts';

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
  readonly close: () => Promise<void>;
}

interface Place {
  readonly office: Office;
  readonly connection: Connection;
}

/** A window has a connection of its own in each office that it has looked at. */
interface Occupant {
  readonly options: SeatOptions;
  readonly home: Place;
  sample: Place | null;
  atSample: boolean;
}

/**
 * Keeps the office open, and the sample site beside it once someone asks for that. Each window changes between the two
 * on its own; the office stays locked for this program all the while.
 */
export async function createOfficeHolder(options: OfficeHolderOptions): Promise<OfficeHolder> {
  const { version, reportFault } = options;
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
    occupant.home.connection.staff = null;
    occupant.atSample = true;
    return { households: countHouseholds(sample.core.office.database) };
  };

  const leaveSample: OfficeSwitch['leaveSample'] = (connection) => {
    const occupant = occupantOn(connection);
    if (occupant.sample !== null) occupant.sample.connection.staff = null;
    occupant.atSample = false;
    return Promise.resolve({ setUp: countStaff(office.core.office.database) > 0 });
  };

  const switchIn = (isSample: boolean): OfficeSwitch => ({ openSample, leaveSample, isSample });
  const office = await createOffice({
    folder: options.folder,
    version,
    reportFault,
    officeSwitch: switchIn(false),
  });

  return {
    takeSeat(seat) {
      const home = { office, connection: office.connect(seat) };
      const occupant: Occupant = { options: seat, home, sample: null, atSample: false };
      occupants.set(home.connection, occupant);
      const here = (): Place => (occupant.atSample && occupant.sample !== null ? occupant.sample : home);
      return {
        send: (request) => sendFrom(occupant, here(), request),
        keepFile: (file) => here().office.tray.put(file, here().connection.id),
        lock() {
          for (const place of [home, occupant.sample])
            place?.office.core.lockUnasked(place.connection, 'system');
        },
        leave() {
          for (const place of [home, occupant.sample]) {
            if (place === null) continue;
            place.office.disconnect(place.connection);
            occupants.delete(place.connection);
          }
        },
      };
    },
    async close() {
      await office.core.jobs.stop();
      await sampleOffice?.close();
      await office.close();
    },
  };
}

/** A job is asked after where it was begun, also when its window has since changed offices. */
async function sendFrom(occupant: Occupant, here: Place, request: unknown): Promise<ApiReply> {
  const reply = await here.office.dispatch(request, here.connection);
  const there = here === occupant.home ? occupant.sample : occupant.home;
  const unknownJob = !reply.ok && reply.failure.kind === 'notFound' && reply.failure.entity === 'job';
  return unknownJob && there !== null ? there.office.dispatch(request, there.connection) : reply;
}
