/** Where a unit `u`'s entrance comes in its building: those in no order behind the others. */
export const ENTRANCE_PLACE =
  'coalesce((SELECT e.position FROM entrance e WHERE e.building_id = u.building_id AND e.name = u.entrance), 1001)';

/** The order in which the office walks its entrances: `b` is the building of a unit `u`. */
export const ENTRANCE_ORDER = `b.position, b.id, ${ENTRANCE_PLACE}, length(u.entrance), u.entrance`;

/** The order in which the office walks its units. */
export const PLACE_ORDER = `${ENTRANCE_ORDER}, u.floor, length(u.room), u.room`;
