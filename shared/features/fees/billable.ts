import type { z } from 'zod';
import type { SkipReason } from './billing.contract.ts';
import type { PeriodRule, Proration, StartRule } from './billing-period.ts';
import type { ChargeInputs, Formula, roundedEachSchema } from './charge.ts';
import type { DayRange } from './day-range.ts';
import type { UsageOfUnit } from './metered-usage.ts';
import type { PriceInForce } from './price-in-force.ts';
import type { ReductionInForce } from './reduction.ts';

export interface BillableItem extends PeriodRule {
  readonly formula: Formula;
  /** Whose readings it is charged by. */
  readonly meterKind?: NonNullable<ChargeInputs['usage']>['meterKind'] | null;
  readonly proration: Proration;
  readonly starts: StartRule;
  readonly roundingUnit: ChargeInputs['roundingUnit'];
  readonly roundingMode: ChargeInputs['roundingMode'];
  readonly roundedEach: z.output<typeof roundedEachSchema>;
  /** In the order of their dates. */
  readonly prices: readonly PriceInForce[];
}

export interface BillableUnit {
  readonly active: boolean;
  readonly handedOver: boolean;
  readonly handedOverOn: string | null;
  readonly billedFromOn: string | null;
  readonly areaThousandths: number | null;
  readonly innerAreaThousandths: number | null;
  readonly floor: number | null;
  /** Days on which the item is charged to the unit. */
  readonly attached: readonly DayRange[];
  /** The unit's share of the pool of the period; left out where there is no pool. */
  readonly share?: PoolShareOfUnit | 'exempt' | 'notInPool' | undefined;
  /** What its meters of the item's kind say; left out where none are asked. */
  readonly usage?: UsageOfUnit | undefined;
  /** Days already charged. */
  readonly billed: readonly DayRange[];
  /** What is charged less of the item, in the order of their days. */
  readonly reductions?: readonly ReductionInForce[];
}

export type PoolShareOfUnit = NonNullable<ChargeInputs['pool']>;

export interface ChargeLine extends DayRange {
  readonly amountCents: number;
  readonly inputs: ChargeInputs;
}

export interface Skipped {
  readonly skip: SkipReason;
  /** First day or billing month that is charged, where the reason passes by itself. */
  readonly from?: string;
  readonly waived?: readonly WaivedDays[];
}

/** Days of which a reduction leaves nothing to charge, with what they would be in full. */
export interface WaivedDays extends DayRange {
  readonly reductionId: number;
  readonly fullCents: number;
}

/** Days that have no line though others of the same bill may. */
export interface UncoveredDays extends DayRange {
  readonly skip: 'noPrice' | 'amountZero';
}

export interface Bill {
  readonly lines: readonly ChargeLine[];
  readonly waived?: readonly WaivedDays[];
  readonly uncovered?: readonly UncoveredDays[];
}

export type ChargeLines = Bill | Skipped;
