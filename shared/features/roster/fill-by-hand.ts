import { type FillBoard, REST } from './fill-board.ts';
import type { Stretch } from './fill-demand.ts';

/**
 * Fills the board as a careful person does by hand: each need in turn, by whoever may do it and has had the least so far.
 * It breaks no rule, and it is where the search for something better begins.
 */
export function fillByHand(board: FillBoard, demand: readonly Stretch[]): void {
  const { people } = board.problem;
  const had = people.map(({ counted }) => ({ nights: counted.nights, shifts: 0 }));
  for (const { from, people: needed, covering } of demand) {
    for (let there = board.atWork(from); there < needed; there += 1) {
      let best: { readonly person: number; readonly day: number; readonly shift: number } | undefined;
      let least = Infinity;
      for (const { day, shift } of covering) {
        if (!board.offered.includes(shift)) continue;
        for (const [person, { nights, shifts }] of had.entries()) {
          const cost = shifts + (board.shift(shift).night ? 100 * nights : 0);
          if (cost >= least || !board.open(person, day) || board.cell(person, day) >= 0) continue;
          if (board.bar(person, day, shift) !== null) continue;
          best = { person, day, shift };
          least = cost;
        }
      }
      if (best === undefined) break;
      board.set(best.person, best.day, best.shift);
      const own = had[best.person];
      if (own === undefined) continue;
      own.shifts += 1;
      if (board.shift(best.shift).night) own.nights += 1;
    }
  }
  for (const person of people.keys()) {
    for (let day = board.firstDay; day <= board.lastDay; day += 1) {
      if (board.open(person, day) && board.cell(person, day) < REST) board.set(person, day, REST);
    }
  }
}
