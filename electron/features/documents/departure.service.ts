import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  type Departure,
  departureOfFile,
  departureOn,
  departuresOf,
} from '../../../shared/features/documents/departures.ts';
import { arrivalsAt, goneFrom, moveOutFiles, notedDepartures } from './departure.repository.ts';
import type { PapersOf } from './paper.repository.ts';

/** The households that left a unit before today, the first one first. */
export function departuresAt(database: Database.Database, unitId: number, today: string): Departure[] {
  return departuresOf(goneFrom(database, unitId, today), arrivalsAt(database, unitId));
}

export function requireDeparture(departures: readonly Departure[], key: number): Departure {
  const departure = departures.find((each) => each.key === key);
  if (departure === undefined) throw notFound('departure', key);
  return departure;
}

/** The papers of a unit where those of its move-outs are of one household that left. */
export function papersOf(
  database: Database.Database,
  unitId: number,
  today: string,
  departures: readonly Departure[],
  departure: Departure | null,
): PapersOf {
  const arrivals = arrivalsAt(database, unitId);
  const files = moveOutFiles(database, unitId, today)
    .filter((file) => (departureOfFile(departures, arrivals, file) ?? null) === departure)
    .map(({ id }) => id);
  // What was noted before anybody left is the first household's.
  const keys = notedDepartures(database, unitId, today)
    .filter(({ key, leftOn }) => {
      if (key === 0) return (departures[0] ?? null) === departure;
      return leftOn !== null && departureOn(departures, leftOn) === departure;
    })
    .map(({ key }) => key);
  return { unitId, departures: keys, moveOutFiles: files };
}
