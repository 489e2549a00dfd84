import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { ownersBy, salesAt } from './move-in.repository.ts';

/** A household that moved in: whoever owns a unit until all of them have sold it. */
export interface MoveIn {
  /** Number of the occupancy that began first; 0 where no owner is on file. */
  readonly key: number;
  readonly occupancyIds: readonly number[];
  /** Empty for the first household. */
  readonly begunOn: string;
  /** Day on which the next moved in; null for the present one. */
  readonly nextOn: string | null;
  readonly names: string;
  /** Null while somebody of it is there. */
  readonly leftOn: string | null;
}

/** The households that moved into a unit by today, the present one last. */
export function moveInsAt(database: Database.Database, unitId: number, today: string): [MoveIn, ...MoveIn[]] {
  const owners = ownersBy(database, unitId, today);
  const sales = salesAt(database, unitId, today);
  const household = (begunOn: string, nextOn: string | null): MoveIn => {
    const own = owners.filter(({ fromOn }) => fromOn >= begunOn && (nextOn === null || fromOn < nextOn));
    const ends = own.flatMap(({ toOn }) => toOn ?? []);
    return {
      key: own[0]?.occupancyId ?? 0,
      occupancyIds: own.map(({ occupancyId }) => occupancyId),
      begunOn,
      nextOn,
      names: [...new Set(own.map(({ name }) => name))].join('、'),
      leftOn: ends.length < own.length ? null : (ends.toSorted().at(-1) ?? null),
    };
  };
  return [
    household('', sales[0] ?? null),
    ...sales.map((begunOn, place) => household(begunOn, sales[place + 1] ?? null)),
  ];
}

export function isOfMoveIn({ occupancyIds }: MoveIn, key: number): boolean {
  return occupancyIds.includes(key);
}

export function requireMoveIn(moveIns: readonly MoveIn[], key: number): MoveIn {
  const moveIn = moveIns.find((each) => isOfMoveIn(each, key));
  if (moveIn === undefined) throw notFound('household', key);
  return moveIn;
}
