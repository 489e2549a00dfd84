import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { refuse } from '../../shared/api/api-error.ts';
import { officeExists, officeFilesIn } from '../database/office-files.ts';
import { asDamage, OfficeOpenError } from '../database/open-error.ts';
import { giveKeysAtSignIn, holdKeys } from '../features/access/key.service.ts';
import { listStaff, toSignedIn } from '../features/access/staff.repository.ts';
import type { Connection } from './context.ts';
import type { Office } from './office.ts';
import { openPassword } from './password.ts';

/** Everybody's password on the sample site, which holds nobody's data. */
export const SAMPLE_PASSWORD = 'sample-2026';

export interface SampleWatcher {
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Fills a new, empty office with the sample site through the office's own operations. */
export type SampleBuilder = (office: Office, watcher: SampleWatcher) => Promise<unknown>;

interface SampleOptions {
  readonly folder: string;
  readonly open: (folder: string) => Promise<Office>;
  readonly build: SampleBuilder;
  readonly watcher: SampleWatcher;
}

/** Opens the sample site as it was left, or builds it. It appears under its name only when whole. */
export async function openSampleOffice(options: SampleOptions): Promise<Office> {
  const { folder, open } = options;
  if (officeExists(officeFilesIn(folder))) {
    try {
      return await open(folder);
    } catch (error) {
      // Nothing in the sample site is anyone's record, so a file that cannot be read is made anew.
      if (!(error instanceof OfficeOpenError) || !isUnreadable(error)) throw toRefusal(error);
    }
  }
  try {
    return await buildSampleOffice(options);
  } catch (error) {
    throw toRefusal(error);
  }
}

async function buildSampleOffice({ folder, open, build, watcher }: SampleOptions): Promise<Office> {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  try {
    const office = await open(part);
    try {
      await build(office, watcher);
    } finally {
      await office.close();
    }
    rmSync(folder, { recursive: true, force: true });
    await rename(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  return open(folder);
}

/** Whoever tries the sample site is its manager there, without a password; its audit trail says so. */
export async function signInSampleManager(office: Office, connection: Connection): Promise<void> {
  const manager = listStaff(office.core.office.database).find(
    (staff) => staff.role === 'manager' && staff.active === 1,
  );
  if (manager === undefined) throw new Error('the sample site has no manager');
  const staff = toSignedIn(manager);
  const identity = { key: randomUUID(), path: 'access.trySample', staffId: staff.id, inputHash: '' };
  // Null once somebody chose another password there; the sample site then opens without its ID numbers.
  const accountKey = await openPassword(SAMPLE_PASSWORD, manager.password_hash);
  await office.core.write(
    connection,
    identity,
    (write) => {
      write.record({
        entity: 'staff',
        entityId: staff.id,
        after: { signIn: 'admitted', host: connection.host },
      });
      if (accountKey !== null) giveKeysAtSignIn(write, manager, accountKey, office.keeper);
    },
    staff,
  );
  office.core.sessions.begin(connection, staff);
  if (accountKey !== null) {
    holdKeys(connection, office.core.office.database, staff.id, accountKey);
  }
}

function isUnreadable(error: OfficeOpenError): boolean {
  return asDamage(error) !== null || error.problem === 'foreignFile' || error.problem === 'newerFile';
}

/** The office is open, so its own words serve for what keeps the sample site shut. */
function toRefusal(error: unknown): unknown {
  if (!(error instanceof OfficeOpenError)) return error;
  switch (error.problem) {
    case 'diskFull':
      return refuse('diskFull');
    case 'alreadyOpen':
      return refuse('officeBusy');
    case 'folderReadOnly':
    case 'folderMissing':
      return refuse('officeReadOnly');
    default:
      return error;
  }
}
