import { addDays, daysBetween } from '../../domain/calendar.ts';
import type { ActKind, HoldKind } from './dunning.ts';

/** A stage as it is in force on a day. */
export interface StageRule {
  readonly stage: number;
  readonly afterDays: number;
  readonly periods: number;
  readonly automatic: boolean;
  readonly actKind: ActKind;
  readonly daysBetween: number;
}

/** A bill that is overdue. */
export interface PlanCharge {
  readonly chargeId: number;
  readonly dueOn: string;
  readonly periodStart: string;
  readonly owedCents: number;
  readonly held: HoldKind | null;
  /** What was done for it, by stage. */
  readonly acts: readonly { readonly stage: number; readonly on: string }[];
}

export interface PlanUnit {
  readonly unitId: number;
  readonly charges: readonly PlanCharge[];
  readonly promise: 'none' | 'running' | 'broken';
  readonly withLegal: boolean;
}

export const SKIP_REASONS = [
  'disputed',
  'hardship',
  'withLegal',
  'promise',
  'belowMinimum',
  'notYet',
  'alreadyPressed',
  'takenOff',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export type Planned =
  | {
      readonly stage: number;
      readonly chargeIds: readonly number[];
      readonly owedCents: number;
      /** The day from which on all of them may be pressed. */
      readonly notBefore: string;
    }
  | {
      readonly skipped: SkipReason;
      readonly owedCents: number;
      /** The day from which on it may be pressed again; null where none is known. */
      readonly againOn: string | null;
    };

/** 催繳單: whoever was never pressed begins there at the latest. The bill itself and the reminder go out without a plan. */
const FIRST_PRESSED_STAGE = 2;
/** 上門: a broken promise is talked over in person. */
const AFTER_BROKEN_PROMISE = 3;

function owedIn(charges: readonly PlanCharge[]): number {
  return charges.reduce((sum, { owedCents }) => sum + owedCents, 0);
}

export interface PlanLimits {
  readonly today: string;
  /** The last day of the plan: what may be pressed again by then is in it. */
  readonly until: string;
  readonly minimumCents: number;
}

/** At which stage a household is pressed now and for what, or why it is not. Each stage follows the one before it. */
export function planUnit(
  unit: PlanUnit,
  rules: readonly StageRule[],
  { today, until, minimumCents }: PlanLimits,
): Planned {
  const free = unit.charges.filter(({ held }) => held === null);
  const skip = (
    skipped: SkipReason,
    of: readonly PlanCharge[] = free,
    againOn: string | null = null,
  ): Planned => ({
    skipped,
    owedCents: owedIn(of),
    againOn,
  });
  if (free.length === 0) {
    const disputed = unit.charges.some(({ held }) => held === 'dispute');
    return skip(disputed ? 'disputed' : 'hardship', unit.charges);
  }
  if (unit.withLegal) return skip('withLegal');
  if (unit.promise === 'running') return skip('promise');
  if (owedIn(free) < minimumCents) return skip('belowMinimum');
  const rule = stageReached(unit, free, rules, today);
  if (rule === undefined) return skip('notYet');
  const again = (charge: PlanCharge): string | null => {
    const last = charge.acts
      .filter(({ stage }) => stage === rule.stage)
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    return last === undefined ? null : addDays(last, rule.daysBetween);
  };
  const due = free.filter((charge) => (again(charge) ?? today) <= until);
  if (due.length === 0) {
    const first = free.flatMap((charge) => again(charge) ?? []).toSorted()[0] ?? null;
    return skip('alreadyPressed', free, first);
  }
  const notBefore = [today, ...due.flatMap((charge) => again(charge) ?? [])].toSorted().at(-1) ?? today;
  return {
    stage: rule.stage,
    chargeIds: due.map(({ chargeId }) => chargeId),
    owedCents: owedIn(due),
    notBefore,
  };
}

function stageReached(
  { promise }: PlanUnit,
  free: readonly PlanCharge[],
  rules: readonly StageRule[],
  today: string,
): StageRule | undefined {
  const automatic = rules.filter((rule) => rule.automatic).toSorted((one, other) => one.stage - other.stage);
  const days = Math.max(...free.map(({ dueOn }) => daysBetween(dueOn, today)));
  const periods = new Set(free.map(({ periodStart }) => periodStart.slice(0, 7))).size;
  const holds = ({ afterDays, periods: least, stage }: StageRule): boolean =>
    (days >= afterDays && periods >= least) || (promise === 'broken' && stage === AFTER_BROKEN_PROMISE);
  const reached = Math.max(
    FIRST_PRESSED_STAGE - 1,
    ...free.flatMap(({ acts }) => acts.map(({ stage }) => stage)),
  );
  const most = promise === 'broken' ? Math.max(reached + 1, AFTER_BROKEN_PROMISE) : reached + 1;
  return automatic.filter((rule) => holds(rule) && rule.stage <= most).at(-1);
}
