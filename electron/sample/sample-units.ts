import type { OccupancyState, UnitKind } from '../../shared/features/archives/household.ts';
import type { Random } from './random.ts';

export interface PlannedUnit {
  readonly floor: number;
  readonly room: string;
  readonly kind: UnitKind;
  readonly areaThousandths: number;
  readonly occupancyState: OccupancyState;
}

export interface PlannedBuilding {
  readonly name: string;
  readonly units: readonly PlannedUnit[];
}

const FLATS_A_FLOOR = 8;
const MOST_FLOORS = 32;
const LEAST_BUILDINGS = 3;
/** One shop on the ground floor of the first building for so many households. */
const HOUSEHOLDS_A_SHOP = 80;
const MOST_SHOPS = 40;
/** Square metres of the flats of a floor, from 01 to 08, times a thousand. */
const FLAT_AREAS = [118_620, 92_080, 89_350, 76_400, 76_400, 89_350, 92_080, 121_050] as const;

/** As many buildings as it takes, at least three, each filled floor by floor. */
export function planBuildings(random: Random, households: number): PlannedBuilding[] {
  const most = FLATS_A_FLOOR * MOST_FLOORS;
  const count = Math.max(LEAST_BUILDINGS, Math.ceil(households / most));
  return Array.from({ length: count }, (_unused, index) => {
    const first = Math.floor((households * index) / count);
    const past = Math.floor((households * (index + 1)) / count);
    const flats = Array.from({ length: past - first }, (_flat, place) => planFlat(random, place));
    return {
      name: `${index + 1}棟`,
      units: index === 0 ? [...planShops(random, households), ...flats] : flats,
    };
  });
}

function planFlat(random: Random, place: number): PlannedUnit {
  const floor = Math.floor(place / FLATS_A_FLOOR) + 1;
  const flat = place % FLATS_A_FLOOR;
  return {
    floor,
    room: `${floor}${String(flat + 1).padStart(2, '0')}`,
    kind: 'residence',
    // The first floor gives some of its area to the entrance hall.
    areaThousandths: (FLAT_AREAS[flat] ?? 0) - (floor === 1 ? 4_300 : 0),
    occupancyState: random.weighted<OccupancyState>([
      [70, 'ownerOccupied'],
      [20, 'let'],
      [6, 'vacant'],
      [2, 'handedOver'],
      [2, 'notHandedOver'],
    ]),
  };
}

function planShops(random: Random, households: number): PlannedUnit[] {
  const count = Math.min(MOST_SHOPS, Math.floor(households / HOUSEHOLDS_A_SHOP));
  return Array.from({ length: count }, (_unused, index) => ({
    floor: 0,
    room: `商舖${String(index + 1).padStart(2, '0')}`,
    kind: 'shop',
    areaThousandths: random.between(320, 1_800) * 100,
    occupancyState: 'let',
  }));
}
