export interface Leaver {
  readonly personId: number;
  readonly name: string;
  /** Last day. */
  readonly toOn: string;
}

/** A household that left a unit: whoever left before others moved in. */
export interface Departure {
  /** By which its papers are kept: the day on which the first of it left; empty for the first household to leave. */
  readonly key: string;
  readonly begunOn: string;
  readonly leavers: readonly Leaver[];
}

/** The households that left a unit, the first one first. `leavers` in the order in which they left. */
export function departuresOf(leavers: readonly Leaver[], arrivals: readonly string[]): Departure[] {
  const departures: { key: string; begunOn: string; leavers: Leaver[] }[] = [];
  let lastOn = '';
  for (const leaver of leavers) {
    const { toOn } = leaver;
    const last = departures.at(-1);
    const isFollowed = arrivals.some((on) => on > lastOn && on <= toOn);
    if (last === undefined || isFollowed) {
      departures.push({ key: last === undefined ? '' : toOn, begunOn: toOn, leavers: [leaver] });
    } else {
      last.leavers.push(leaver);
    }
    lastOn = toOn;
  }
  return departures;
}

/**
 * Whose move-out a file belongs to: its person's, else that of whoever had begun to leave last when it was added; what was
 * added before anybody left is the first household's.
 */
export function departureOfFile(
  departures: readonly Departure[],
  file: { readonly personId: number | null; readonly addedAt: string },
): Departure | undefined {
  return (
    departures.findLast(({ leavers }) => leavers.some(({ personId }) => personId === file.personId)) ??
    departures.findLast(({ begunOn }, place) => place === 0 || file.addedAt >= begunOn)
  );
}
