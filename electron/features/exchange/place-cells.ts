import {
  buildingKey,
  buildingName,
  entranceName,
  formatUnitCode,
  parseUnitCode,
  roomKey,
  type UnitCode,
} from '../../../shared/domain/unit-code.ts';
import { foldText } from '../../office/fold-text.ts';
import type { WrittenPlace } from '../../office/unit-place.repository.ts';

/** What the columns that name a unit say; a column that is not there says nothing. */
export interface PlaceTexts {
  readonly unitName: string;
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
}

export interface PlaceReading {
  readonly place: WrittenPlace;
  /** The one of its names that tells most, which says its floor and its kind too. */
  readonly code: UnitCode;
  readonly problem: 'unitMissing' | 'unitUnclear' | null;
}

/** The unit of a row: by building, entrance and room as they stand, else by a whole name such as 1棟101. */
export function placeOf({ unitName, building, entrance, room }: PlaceTexts): PlaceReading {
  const codes = { ofName: parseUnitCode(unitName), ofRoom: parseUnitCode(room) };
  const given = entranceName(entrance);
  if (building !== '' && room !== '') {
    const place = { building: buildingName(building), entrance: given, room };
    const isHere = (code: UnitCode) =>
      code.building !== '' && buildingKey(code.building, foldText) === buildingKey(building, foldText);
    const { ofName, ofRoom } = codes;
    // A list that left the office names each unit by these very parts.
    if (formatUnitCode(place) === unitName) return { place, code: ofRoom, problem: null };
    if (isHere(ofRoom)) {
      const otherwise = { ...place, entrance: given || ofRoom.entrance, room: ofRoom.room };
      return { place: { ...place, otherwise }, code: ofRoom, problem: null };
    }
    const isSameRoom = isHere(ofName) && roomKey(ofName.room, foldText) === roomKey(room, foldText);
    if (isSameRoom && given === '' && ofName.entrance !== '') {
      const otherwise = { ...place, entrance: ofName.entrance };
      return { place: { ...place, otherwise }, code: ofName, problem: null };
    }
    return { place, code: ofRoom, problem: null };
  }
  const code = mostTelling(codes.ofName, codes.ofRoom);
  const place = {
    building: buildingName(code.building || building),
    entrance: given || entranceName(code.entrance),
    room: code.room,
  };
  const problem = place.room === '' ? 'unitMissing' : place.building === '' ? 'unitUnclear' : null;
  return { place, code, problem };
}

function mostTelling(ofName: UnitCode, ofRoom: UnitCode): UnitCode {
  const withBuilding = [ofName, ofRoom].find(({ building }) => building !== '');
  return withBuilding ?? (ofRoom.room === '' ? ofName : ofRoom);
}
