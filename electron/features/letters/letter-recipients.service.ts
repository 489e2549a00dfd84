import type { z } from 'zod';
import { buildingKey, entranceKey, parseUnitCode, roomKey } from '../../../shared/domain/unit-code.ts';
import {
  pastedPieces,
  type RecipientGround,
  type RecipientQuery,
  roomReadings,
  type UnreadRoom,
} from '../../../shared/features/letters/letter-recipients.ts';
import type { letterRunsContract } from '../../../shared/features/letters/letter-runs.contract.ts';
import type { ReadContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import {
  type KeyedUnit,
  keyedUnits,
  recipientsInOrder,
  unitsAtPlaces,
  unitsInArrears,
  unitsWithTags,
} from './letter-recipients.repository.ts';

/** Most households that a room which stands for several is told with. */
const MOST_CANDIDATES = 12;

/** Every household once, however many ways it was chosen. */
export function findRecipients(
  query: RecipientQuery,
  { database, today }: ReadContext,
): z.output<typeof letterRunsContract.recipients.output> {
  const grounds = new Map<number, RecipientGround[]>();
  const add = (unitIds: readonly number[], ground: RecipientGround): void => {
    for (const unitId of new Set(unitIds)) grounds.set(unitId, [...(grounds.get(unitId) ?? []), ground]);
  };
  const { places, arrears, tagIds, unitIds, pasted } = query;
  if (places.length > 0) add(unitsAtPlaces(database, places), 'place');
  if (arrears !== null) add(unitsInArrears(database, arrears, today), 'arrears');
  if (tagIds.length > 0) add(unitsWithTags(database, tagIds), 'tag');
  add(unitIds, 'chosen');
  const read = pasted.trim() === '' ? { found: [], unread: [] } : readPasted(pasted, keyedUnits(database));
  add(read.found, 'pasted');
  const units = recipientsInOrder(database, [...grounds.keys()], today).map((unit) => ({
    ...unit,
    by: grounds.get(unit.unitId) ?? [],
  }));
  return { units, unread: [...read.unread] };
}

/** Each piece is a household, or is told as one that names none or several. */
export function readPasted(
  pasted: string,
  units: readonly KeyedUnit[],
): { readonly found: readonly number[]; readonly unread: readonly UnreadRoom[] } {
  const look = lookUpRooms(units);
  const found: number[] = [];
  const unread: UnreadRoom[] = [];
  for (const text of pastedPieces(pasted)) {
    const named = readRoom(text, look);
    const [only] = named;
    if (only !== undefined && named.length === 1) found.push(only.unitId);
    else {
      const candidates = named
        .slice(0, MOST_CANDIDATES)
        .map(({ unitId, unitName }) => ({ unitId, unitName }));
      unread.push({ text, problem: named.length === 0 ? 'unknown' : 'several', candidates });
    }
  }
  return { found, unread };
}

type Look = (written: string) => readonly KeyedUnit[];

/** The first way of reading that names something counts. */
function readRoom(piece: string, look: Look): readonly KeyedUnit[] {
  for (const readings of roomReadings(piece)) {
    const named = new Map(readings.flatMap(look).map((unit) => [unit.unitId, unit]));
    if (named.size > 0) return [...named.values()];
  }
  return [];
}

/** Units by what is written: with what is left out, such as the entrance or the building, they may be several. */
function lookUpRooms(units: readonly KeyedUnit[]): Look {
  const byRoom = new Map<string, (KeyedUnit & { readonly building: string; readonly entrance: string })[]>();
  for (const unit of units) {
    const [building = '', entrance = '', room = ''] = unit.unitKey.split('|');
    byRoom.set(room, [...(byRoom.get(room) ?? []), { ...unit, building, entrance }]);
  }
  return (written) => {
    const code = parseUnitCode(written);
    const building = buildingKey(code.building, foldText);
    const entrance = entranceKey(code.entrance, foldText);
    return (byRoom.get(roomKey(code.room, foldText)) ?? []).filter(
      (unit) =>
        (code.building === '' || unit.building === building) &&
        (code.entrance === '' || unit.entrance === entrance),
    );
  };
}
