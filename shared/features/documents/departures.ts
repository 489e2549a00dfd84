export interface Leaver {
  readonly occupancyId: number;
  readonly personId: number;
  readonly name: string;
  /** Last day. */
  readonly toOn: string;
}

/** A household that left a unit: whoever left before others moved in. */
export interface Departure {
  /** Number of the occupancy that ended first: numbers never change, whoever is put on file later. */
  readonly key: number;
  /** Day on which it moved in; empty for the first household. */
  readonly arrivedOn: string;
  /** Day on which the first of it left. */
  readonly begunOn: string;
  readonly leavers: readonly Leaver[];
}

/** The households that left a unit, the first one first. `leavers` in the order in which they left. */
export function departuresOf(leavers: readonly Leaver[], arrivals: readonly string[]): Departure[] {
  const departures: (Omit<Departure, 'leavers'> & { leavers: Leaver[] })[] = [];
  let lastOn = '';
  for (const leaver of leavers) {
    const { occupancyId, toOn } = leaver;
    const last = departures.at(-1);
    const arrivedOn = arrivalAfter(lastOn, arrivals);
    const isFollowed = arrivedOn !== null && arrivedOn <= toOn;
    if (last === undefined || isFollowed) {
      const begins = { key: occupancyId, begunOn: toOn, leavers: [leaver] };
      departures.push({ ...begins, arrivedOn: last === undefined || arrivedOn === null ? '' : arrivedOn });
    } else {
      last.leavers.push(leaver);
    }
    lastOn = toOn;
  }
  return departures;
}

/** First day of whoever moved in after a day; null when nobody did. */
export function arrivalAfter(day: string, arrivals: readonly string[]): string | null {
  return arrivals.filter((on) => on > day).toSorted()[0] ?? null;
}

/** Of which departure whoever left on a day is. */
export function departureOn(departures: readonly Departure[], leftOn: string): Departure | undefined {
  return departures.findLast(({ begunOn }) => begunOn <= leftOn);
}

/**
 * Whose move-out a file belongs to: that from whose papers it was added, else its person's, else that of the household
 * that had moved in last by the day it was added; what the present household hands in is of no move-out yet.
 */
export function departureOfFile(
  departures: readonly Departure[],
  arrivals: readonly string[],
  file: {
    readonly personId: number | null;
    /** Last day of the departure from whose papers it was added; null where it was added otherwise. */
    readonly leftOn: string | null;
    readonly addedOn: string;
  },
): Departure | undefined {
  const { personId, leftOn, addedOn } = file;
  if (leftOn !== null) return departureOn(departures, leftOn);
  const ofPerson = departures.findLast(({ leavers }) =>
    leavers.some((leaver) => leaver.personId === personId),
  );
  if (ofPerson !== undefined) return ofPerson;
  const presentOn = arrivalAfter(departures.at(-1)?.leavers.at(-1)?.toOn ?? '', arrivals);
  if (presentOn !== null && addedOn >= presentOn) return undefined;
  return departures.findLast(({ arrivedOn }, place) => place === 0 || arrivedOn <= addedOn);
}
