import type Database from 'better-sqlite3';
import { householdFileNumber } from '../../../shared/features/filing/archive-number.ts';
import { householdNumbersFiled, isFileNumberOfOther, placeAmongOthers } from './filing-ties.repository.ts';

/**
 * The number of a household’s own file, which nothing of another household is filed under. Once something is filed under
 * one it stays, whatever the places beside it are called later.
 */
export function fileNumberUnder(
  database: Database.Database,
  { fonds, archiveClass }: { readonly fonds: string; readonly archiveClass: string },
  unitId: number,
): string {
  const own = householdNumbersFiled(database, { fonds, archiveClass }, unitId).find(
    (number) => !isFileNumberOfOther(database, number, unitId),
  );
  if (own !== undefined) return own;
  const number = householdFileNumber({ fonds, archiveClass, ...placeAmongOthers(database, unitId) });
  let free = number;
  for (let times = 2; isFileNumberOfOther(database, free, unitId); times += 1) free = `${number}.${times}`;
  return free;
}
