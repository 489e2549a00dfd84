import type Database from 'better-sqlite3';
import { addDays } from '../../shared/domain/calendar.ts';
import type { WaitingOrphans } from '../../shared/features/health/waiting-orphans.ts';
import { KEPT_DAYS, orphansIn } from '../safekeeping/orphan-bin.ts';
import { isNamedFile } from './document-files.repository.ts';

/** The files in the bin that will go for good: what the office needs by now stays until it is brought back. */
export async function waitingOrphans(database: Database.Database, bin: string): Promise<WaitingOrphans> {
  const days = [...(await orphansIn(bin))]
    .map(([day, hashes]) => ({ day, count: hashes.filter((hash) => !isNamedFile(database, hash)).length }))
    .filter(({ count }) => count > 0);
  const [first] = days;
  return {
    count: days.reduce((sum, { count }) => sum + count, 0),
    removedFrom: first === undefined ? null : addDays(first.day, KEPT_DAYS),
  };
}
