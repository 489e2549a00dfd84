import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import {
  type Departure,
  departureOfFile,
  departureOn,
  departuresOf,
} from '../../../shared/features/documents/departures.ts';
import type { PaperProcess } from '../../../shared/features/documents/document.ts';
import { arrivalsAt, goneFrom, moveOutFiles, notedDepartures } from './departure.repository.ts';
import { type MoveIn, moveInsAt, requireMoveIn } from './move-in.service.ts';
import type { PapersOf } from './paper.repository.ts';

/** The households that left a unit before today, the first one first. */
export function departuresAt(database: Database.Database, unitId: number, today: string): Departure[] {
  return departuresOf(goneFrom(database, unitId, today), arrivalsAt(database, unitId));
}

export function requireDeparture(departures: readonly Departure[], key: number): Departure {
  const departure = departures.find((each) => each.key === key);
  if (departure === undefined) throw notFound('household', key);
  return departure;
}

/** Who moved into a unit and who left it. */
export interface Households {
  readonly unitId: number;
  readonly today: string;
  readonly departures: readonly Departure[];
  readonly moveIns: readonly [MoveIn, ...MoveIn[]];
}

export function householdsAt(database: Database.Database, unitId: number, today: string): Households {
  const departures = departuresAt(database, unitId, today);
  return { unitId, today, departures, moveIns: moveInsAt(database, unitId, today) };
}

/** One household that moved in and one that left, null while nobody did. */
export interface Whose {
  readonly moveIn: MoveIn;
  readonly departure: Departure | null;
}

/** The present household, and the last one that left. */
export function latestOf({ moveIns, departures }: Households): Whose {
  return { moveIn: moveIns.at(-1) ?? moveIns[0], departure: departures.at(-1) ?? null };
}

/** The household of a key: that moved in or that left, as the occasion of a paper asks. */
export function whoseOf(households: Households, process: PaperProcess, key: number): Whose {
  const latest = latestOf(households);
  return process === 'moveIn'
    ? { ...latest, moveIn: requireMoveIn(households.moveIns, key) }
    : { ...latest, departure: requireDeparture(households.departures, key) };
}

/** The papers of a unit where those of moving in and of moving out are of one household each. */
export function papersOf(
  database: Database.Database,
  { unitId, today, departures }: Households,
  { moveIn, departure }: Whose,
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
  const movedIn = { movedInFrom: moveIn.begunOn, movedInTo: lastDayOf(moveIn) };
  return { unitId, departures: keys, moveOutFiles: files, ...movedIn };
}

function lastDayOf({ nextOn }: MoveIn): string {
  return nextOn === null ? '9999-12-31' : addDays(nextOn, -1);
}
