import type { PlanUnit } from './buildings.contract.ts';

/** What colours the plan of a building. */
export const PLAN_THEMES = ['arrears', 'occupancy', 'works'] as const;
export type PlanTheme = (typeof PLAN_THEMES)[number];

/** How long the oldest unpaid charge has been overdue. */
export const ARREARS_AGES = ['none', 'upTo30', 'upTo90', 'over90'] as const;
export type ArrearsAge = (typeof ARREARS_AGES)[number];

/** `overdueDays`: since the oldest unpaid charge fell due; null when nothing is overdue. */
export function arrearsAge(overdueDays: number | null): ArrearsAge {
  if (overdueDays === null) return 'none';
  if (overdueDays <= 30) return 'upTo30';
  return overdueDays <= 90 ? 'upTo90' : 'over90';
}

/** An entrance with its doors side by side, the same door of every floor in one column. */
export interface PlanEntrance<Unit> {
  readonly name: string;
  readonly doors: readonly string[];
  /** Top floor first; `places` has one entry per door, with every unit behind it. */
  readonly floors: readonly { readonly floor: number; readonly places: readonly (readonly Unit[])[] }[];
}

/** Units that no column fits: of no known floor, or too many to a floor, such as parking spaces. */
export interface PlanRest<Unit> {
  readonly entrance: string;
  readonly floor: number | null;
  readonly units: readonly Unit[];
}

export interface BuildingLayout<Unit> {
  readonly entrances: readonly PlanEntrance<Unit>[];
  readonly rest: readonly PlanRest<Unit>[];
}

type Placed = Pick<PlanUnit, 'entrance' | 'floor' | 'room'>;

/** More doors than this to a floor are a garage, not a landing. */
const MOST_DOORS = 30;

/**
 * The door that a room is on its floor: 0501 is 01, 12B is B and B1-023 is 023. A room that does not begin with its floor
 * is its own door.
 */
export function doorOfRoom(room: string, floor: number): string {
  const tight = room.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (floor < 0) return tight.replace(new RegExp(`^B${-floor}-?(?=.)`, 'u'), '');
  const withoutZeros = tight.replace(/^0+(?=\d)/u, '');
  const digits = String(floor);
  return withoutZeros.startsWith(digits) && withoutZeros.length > digits.length
    ? withoutZeros.slice(digits.length).replace(/^-(?=.)/u, '')
    : tight;
}

const byNumber = new Intl.Collator('zh', { numeric: true });

/** The building as it is looked at: top floor on top, one column per door. Every unit comes out exactly once. */
export function layOutBuilding<Unit extends Placed>(
  units: readonly Unit[],
  /** Names of the entrances in their order. */
  order: readonly string[] = [],
): BuildingLayout<Unit> {
  const entrances: PlanEntrance<Unit>[] = [];
  const rest: PlanRest<Unit>[] = [];
  for (const [name, ofEntrance] of sorted(
    groupBy(units, ({ entrance }) => entrance),
    (one, other) => order.indexOf(one) - order.indexOf(other) || byNumber.compare(one, other),
  )) {
    const onFloors = ofEntrance.flatMap((unit) =>
      unit.floor === null ? [] : [{ unit, floor: unit.floor, door: doorOfRoom(unit.room, unit.floor) }],
    );
    const doors = [...new Set(onFloors.map(({ door }) => door))].sort(byNumber.compare);
    const floors = sorted(
      groupBy(onFloors, ({ floor }) => floor),
      (one, other) => other - one,
    );
    if (doors.length > MOST_DOORS) {
      for (const [floor, placed] of floors) {
        rest.push({ entrance: name, floor, units: placed.map(({ unit }) => unit).sort(byRoom) });
      }
    } else if (doors.length > 0) {
      entrances.push({
        name,
        doors,
        floors: floors.map(([floor, placed]) => ({
          floor,
          places: doors.map((door) =>
            placed.flatMap((each) => (each.door === door ? [each.unit] : [])).sort(byRoom),
          ),
        })),
      });
    }
    const nowhere = ofEntrance.filter(({ floor }) => floor === null).sort(byRoom);
    if (nowhere.length > 0) rest.push({ entrance: name, floor: null, units: nowhere });
  }
  return { entrances, rest };
}

function byRoom(one: Placed, other: Placed): number {
  return byNumber.compare(one.room, other.room);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function sorted<Key, Value>(
  groups: ReadonlyMap<Key, Value>,
  compare: (one: Key, other: Key) => number,
): readonly (readonly [Key, Value])[] {
  return [...groups].sort(([one], [other]) => compare(one, other));
}
