import type Database from 'better-sqlite3';
import { householdFileNumber } from '../../../shared/features/filing/archive-number.ts';
import { isFileNumberOfOther, placeAmongOthers } from './filing-ties.repository.ts';

/** The number of a household’s own file, which nothing of another household is filed under. */
export function fileNumberUnder(
  database: Database.Database,
  { fonds, archiveClass }: { readonly fonds: string; readonly archiveClass: string },
  unitId: number,
): string {
  const number = householdFileNumber({ fonds, archiveClass, ...placeAmongOthers(database, unitId) });
  let free = number;
  for (let times = 2; isFileNumberOfOther(database, free, unitId); times += 1) free = `${number}.${times}`;
  return free;
}
