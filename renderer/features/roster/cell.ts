import type { Assignment, RosterCell } from '../../../shared/features/roster/roster.ts';

/** What a cell of the grid holds. */
export interface Cell {
  readonly to: Assignment;
  /** Set on purpose: nothing proposed goes over it. */
  readonly fixed: boolean;
}

export const EMPTY: Cell = { to: 'empty', fixed: false };

/** A cell of the roster, wherever its row stands. */
export interface Place {
  readonly employeeId: number;
  readonly day: string;
}

export interface Change extends Place {
  readonly cell: Cell;
}

export function keyOf({ employeeId, day }: Place): string {
  return `${employeeId} ${day}`;
}

export function cellOf({ shiftKindId, fixed }: Pick<RosterCell, 'shiftKindId' | 'fixed'>): Cell {
  return { to: shiftKindId ?? 'rest', fixed };
}

export function sameCell(one: Cell, other: Cell): boolean {
  return one.to === other.to && one.fixed === other.fixed;
}
