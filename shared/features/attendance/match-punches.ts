/** What is to be worked in one go: a shift with the overtime that touches it, or overtime on its own. In local minutes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ClockPunch {
  readonly at: number;
  /** What the clock says it was; '' where it says nothing. */
  readonly direction: 'in' | 'out' | '';
}

export interface MatchRules {
  readonly earlyMinutes: number;
  readonly lateMinutes: number;
  readonly togetherMinutes: number;
}

export interface MatchedStretch {
  readonly in: number | null;
  readonly out: number | null;
  /** Punches between, such as those of a break, each pressed once. */
  readonly between: readonly number[];
  /** Every punch that belongs to it. */
  readonly punches: readonly number[];
}

/** Punches that follow each other at once: pressed twice by the same hand. */
interface Press {
  readonly first: number;
  last: number;
  readonly direction: ClockPunch['direction'];
}

/**
 * Gives every punch to the one stretch in whose window it lies, and says when each began and ended. Where two windows
 * reach into each other, the clock's own in and out decide, and otherwise the middle between the two. Both lists come in
 * the order of time.
 */
export function matchPunches(
  stretches: readonly Stretch[],
  punches: readonly ClockPunch[],
  rules: MatchRules,
): { readonly matched: readonly MatchedStretch[]; readonly left: readonly ClockPunch[] } {
  const mine: ClockPunch[][] = stretches.map(() => []);
  const left: ClockPunch[] = [];
  let begin = 0;
  for (const punch of punches) {
    while (begin < stretches.length && windowEnd(stretches, begin, rules) < punch.at) begin += 1;
    const place = placeOf(punch, stretches, begin, rules);
    if (place === null) left.push(punch);
    else mine[place]?.push(punch);
  }
  const read = mine.map((own, index) => readStretch(own, stretches[index], rules));
  return { matched: throughSeams(stretches, read), left };
}

function windowEnd(stretches: readonly Stretch[], index: number, { lateMinutes }: MatchRules): number {
  return (stretches[index]?.to ?? 0) + lateMinutes;
}

function holds(stretch: Stretch | undefined, { at }: ClockPunch, rules: MatchRules): boolean {
  return (
    stretch !== undefined && at >= stretch.from - rules.earlyMinutes && at <= stretch.to + rules.lateMinutes
  );
}

/** Of the windows that hold a punch, from `begin` on, at most the first two can be meant. */
function placeOf(
  punch: ClockPunch,
  stretches: readonly Stretch[],
  begin: number,
  rules: MatchRules,
): number | null {
  const one = stretches[begin];
  if (!holds(one, punch, rules)) return null;
  const next = stretches[begin + 1];
  if (one === undefined || next === undefined || !holds(next, punch, rules)) return begin;
  return isOfEarlier(punch, one, next) ? begin : placeOf(punch, stretches, begin + 1, rules);
}

/** A begin belongs to the nearer begin and an end to the nearer end; a punch that says nothing goes by the middle. */
function isOfEarlier({ at, direction }: ClockPunch, one: Stretch, next: Stretch): boolean {
  if (direction === 'out') return Math.abs(at - one.to) <= Math.abs(next.to - at);
  if (direction === 'in') return Math.abs(at - one.from) < Math.abs(next.from - at);
  return at <= Math.floor((one.to + next.from) / 2);
}

function readStretch(
  punches: readonly ClockPunch[],
  stretch: Stretch | undefined,
  { togetherMinutes }: MatchRules,
): MatchedStretch {
  const presses: Press[] = [];
  for (const { at, direction } of punches) {
    const before = presses.at(-1);
    const again =
      before !== undefined && at - before.last < togetherMinutes && before.direction === direction;
    if (again) before.last = at;
    else presses.push({ first: at, last: at, direction });
  }
  const begun = presses.findIndex(({ direction }) => direction !== 'out');
  const ended = presses.findLastIndex(({ direction }) => direction !== 'in');
  const all = punches.map(({ at }) => at);
  const only = begun === ended ? presses[begun] : undefined;
  if (only !== undefined && stretch !== undefined) {
    // One punch that does not say what it is belongs to the nearer end.
    const came = Math.abs(only.first - stretch.from) <= Math.abs(stretch.to - only.last);
    return { in: came ? only.first : null, out: came ? null : only.last, between: [], punches: all };
  }
  const came = presses[begun];
  const went = ended > begun ? presses[ended] : undefined;
  // An out before the first in is the end of something whose begin is missing.
  const lone = came === undefined ? presses[ended] : undefined;
  return {
    in: came?.first ?? null,
    out: went?.last ?? lone?.last ?? null,
    between: went === undefined ? [] : presses.slice(begun + 1, ended).map(({ first }) => first),
    punches: all,
  };
}

/** Whoever goes from one shift straight into the next need not punch between them. */
function throughSeams(
  stretches: readonly Stretch[],
  read: readonly MatchedStretch[],
): readonly MatchedStretch[] {
  const matched = read.map((each) => ({ ...each }));
  for (let index = 0; index + 1 < matched.length; index += 1) {
    const one = matched[index];
    const next = matched[index + 1];
    const seam = stretches[index]?.to;
    if (one === undefined || next === undefined || seam === undefined) continue;
    if (stretches[index + 1]?.from !== seam || one.in === null || next.punches.length === 0) continue;
    if (next.out === null && next.in === null) continue;
    if (one.out === null) one.out = seam;
    if (next.in === null) next.in = seam;
  }
  return matched;
}
