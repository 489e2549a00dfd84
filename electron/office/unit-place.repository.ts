import type Database from 'better-sqlite3';
import { buildingKey, roomKey, unitKey } from '../../shared/domain/unit-code.ts';
import { statement } from '../database/statements.ts';
import { foldText } from './fold-text.ts';

/** A unit by its parts; `otherwise` is a second way to read what was written. */
export interface WrittenPlace {
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
  readonly otherwise?:
    | { readonly building: string; readonly entrance: string; readonly room: string }
    | undefined;
}

export interface PlacedUnit {
  readonly id: number;
  readonly displayName: string;
}

/** The unit as written, else as it can be read another way. */
export function findPlacedUnit(database: Database.Database, place: WrittenPlace): PlacedUnit | undefined {
  const find = statement<PlacedUnit>(
    database,
    'SELECT id, display_name AS displayName FROM unit WHERE unit_key = ?',
  );
  const { otherwise } = place;
  return (
    find.get(unitKey(place, foldText)) ??
    (otherwise === undefined ? undefined : find.get(unitKey(otherwise, foldText)))
  );
}

/** Units of a building among which a misspelt one is looked for. */
const MOST_NEIGHBOURS = 300;
const NEAREST = 2;

/** Names of the units whose rooms are spelt most like this one. */
export function nearestUnits(database: Database.Database, place: WrittenPlace): string[] {
  const building = buildingKey(place.building, foldText);
  const room = roomKey(place.room, foldText);
  const near = statement<{ displayName: string; room: string }>(
    database,
    `SELECT display_name AS displayName, room FROM unit
     WHERE unit_key >= ? AND unit_key < ? AND active = 1 ORDER BY abs(length(room) - ?), unit_key LIMIT ?`,
  ).all(`${building}|`, `${building}}`, room.length, MOST_NEIGHBOURS);
  return near
    .map(({ displayName, room: other }) => ({
      displayName,
      steps: spellingSteps(room, roomKey(other, foldText)),
    }))
    .sort((one, other) => one.steps - other.steps)
    .slice(0, NEAREST)
    .map(({ displayName }) => displayName);
}

/** How many letters have to be changed, added or left out to make one of the other. */
function spellingSteps(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
