import type { FillBoard } from './fill-board.ts';

const DAY = 1440;

/** A stretch of time over which the number of people needed is one, and the same shifts reach over all of it. */
export interface Stretch {
  /** In the roster's own minutes: the first day known begins at 0. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
  /** Shifts, by the place of their day and their own, that reach over it. */
  readonly covering: readonly { readonly day: number; readonly shift: number }[];
}

/** The need cut where it changes and where a shift begins or ends. Each need is a least number, so where several overlap the largest meets them all. */
export function cutDemand(board: FillBoard): Stretch[] {
  const places = new Map(board.problem.days.map(({ day }, place) => [day, place]));
  const spans = board.problem.needs.flatMap(({ day, startsMinute, endsMinute, people }) => {
    const place = places.get(day);
    return place === undefined
      ? []
      : [{ from: place * DAY + startsMinute, to: place * DAY + endsMinute, people }];
  });
  const cuts = new Set<number>();
  for (const { from, to } of spans) cuts.add(from).add(to);
  const onDuty: { day: number; shift: number; from: number; to: number }[] = [];
  for (let day = Math.max(0, board.firstDay - 2); day <= board.lastDay; day += 1) {
    for (let shift = 0; shift < board.shifts.length; shift += 1) {
      const from = board.begins(day, shift);
      const to = board.ends(day, shift);
      onDuty.push({ day, shift, from, to });
      cuts.add(from).add(to);
    }
  }
  const edges = [...cuts].toSorted((one, other) => one - other);
  const stretches: Stretch[] = [];
  for (const [place, from] of edges.entries()) {
    const to = edges[place + 1];
    if (to === undefined) break;
    const people = Math.max(
      0,
      ...spans.filter((span) => span.from <= from && span.to >= to).map((span) => span.people),
    );
    if (people === 0) continue;
    const covering = onDuty
      .filter((duty) => duty.from <= from && duty.to >= to)
      .map(({ day, shift }) => ({ day, shift }));
    stretches.push({ from, to, people, covering });
  }
  return joined(stretches);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches) {
    const last = out.at(-1);
    if (last !== undefined && last.to === next.from && last.people === next.people && sameCover(last, next)) {
      out[out.length - 1] = { ...last, to: next.to };
    } else {
      out.push(next);
    }
  }
  return out;
}

function sameCover(one: Stretch, other: Stretch): boolean {
  return (
    one.covering.length === other.covering.length &&
    one.covering.every(({ day, shift }, place) => {
      const beside = other.covering[place];
      return beside?.day === day && beside.shift === shift;
    })
  );
}
