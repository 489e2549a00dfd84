import { addDays } from '../../domain/calendar.ts';
import type { OccupancyRole } from './household.ts';

export interface HeldRow {
  readonly id: number;
  readonly unitId: number;
  readonly role: OccupancyRole;
  readonly shareHundredths: number | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
}

/** A row as it is to be; `id` is null for one more than there were. */
export type UnitedRow = Omit<HeldRow, 'id'> & { readonly id: number | null };

export interface UnitedOccupancies {
  readonly rows: readonly UnitedRow[];
  /** Rows that the others say already. */
  readonly removed: readonly number[];
  /** A row whose share differs from another's on the same days; nobody can tell which is right. */
  readonly clash: HeldRow | null;
}

const EVER = '0000-01-01';
const NEVER = '9999-12-31';

/**
 * The rows of two people who are one: where they say the same twice it is said once, and no day of holding, of paying or
 * of being the contact is lost.
 */
export function uniteOccupancies(rows: readonly HeldRow[]): UnitedOccupancies {
  const united: UnitedRow[] = [];
  const removed: number[] = [];
  for (const group of overlappingGroups(rows)) {
    const [only] = group;
    if (only === undefined || group.length === 1) {
      united.push(...group);
      continue;
    }
    const pieces = piecesOf(group);
    if (pieces === null) return { rows: [], removed: [], clash: only };
    // The largest numbers stay, those that were given last.
    const ids = group.map(({ id }) => id).toSorted((one, other) => one - other);
    const staying = ids.splice(Math.max(0, ids.length - pieces.length));
    removed.push(...ids);
    united.push(...pieces.map((piece, place) => ({ ...piece, id: staying[place] ?? null })));
  }
  return { rows: united, removed, clash: null };
}

/** Rows of one unit and role that hold on common days, directly or through another. */
function overlappingGroups(rows: readonly HeldRow[]): HeldRow[][] {
  const groups: HeldRow[][] = [];
  const inOrder = rows.toSorted(
    (one, other) =>
      one.unitId - other.unitId ||
      one.role.localeCompare(other.role) ||
      beginOf(one).localeCompare(beginOf(other)) ||
      one.id - other.id,
  );
  let end = '';
  for (const row of inOrder) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last?.unitId === row.unitId && last.role === row.role && beginOf(row) <= end) {
      group.push(row);
      if (endOf(row) > end) end = endOf(row);
    } else {
      groups.push([row]);
      end = endOf(row);
    }
  }
  return groups;
}

/** The days of a group cut where anything changes, and joined where nothing does; null when shares contradict. */
function piecesOf(group: readonly HeldRow[]): Omit<HeldRow, 'id'>[] | null {
  const cuts = [
    ...new Set(
      group.flatMap((row) => [beginOf(row), ...(endOf(row) === NEVER ? [] : [addDays(endOf(row), 1)])]),
    ),
  ].toSorted();
  const pieces: Omit<HeldRow, 'id'>[] = [];
  for (const [place, begin] of cuts.entries()) {
    const held = group.filter((row) => beginOf(row) <= begin && endOf(row) >= begin);
    const [first] = held;
    if (first === undefined) continue;
    const shares = new Set(held.flatMap(({ shareHundredths }) => shareHundredths ?? []));
    if (shares.size > 1) return null;
    const next = cuts[place + 1];
    const piece = {
      unitId: first.unitId,
      role: first.role,
      shareHundredths: [...shares][0] ?? null,
      fromOn: begin === EVER ? null : begin,
      toOn: next === undefined ? null : addDays(next, -1),
      isPayer: held.some(({ isPayer }) => isPayer),
      isPrimaryContact: held.some(({ isPrimaryContact }) => isPrimaryContact),
    };
    const before = pieces.at(-1);
    if (before !== undefined && sameFacts(before, piece))
      pieces[pieces.length - 1] = { ...before, toOn: piece.toOn };
    else pieces.push(piece);
  }
  return pieces;
}

function sameFacts(one: Omit<HeldRow, 'id'>, other: Omit<HeldRow, 'id'>): boolean {
  return (
    one.shareHundredths === other.shareHundredths &&
    one.isPayer === other.isPayer &&
    one.isPrimaryContact === other.isPrimaryContact
  );
}

function beginOf({ fromOn }: Pick<HeldRow, 'fromOn'>): string {
  return fromOn ?? EVER;
}

function endOf({ toOn }: Pick<HeldRow, 'toOn'>): string {
  return toOn ?? NEVER;
}
