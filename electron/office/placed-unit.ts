import type Database from 'better-sqlite3';
import { formatUnitCode } from '../../shared/domain/unit-code.ts';
import type { RowProblem } from '../../shared/features/exchange/row-problem.ts';
import { findPlacedUnit, nearestUnits, type PlacedUnit, type WrittenPlace } from './unit-place.repository.ts';

/** The unit that a row of an import is about, or what to say where there is none of that name. */
export function placedUnitOrProblem(
  database: Database.Database,
  place: WrittenPlace,
): PlacedUnit | RowProblem {
  const unit = findPlacedUnit(database, place);
  if (unit !== undefined) return unit;
  const nearest = nearestUnits(database, place.otherwise ?? place).join('、');
  return {
    code: nearest === '' ? 'unitMissingInArchives' : 'unitUnknown',
    field: null,
    values: { text: formatUnitCode(place.otherwise ?? place), nearest },
  };
}
