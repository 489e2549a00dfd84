import { ARREARS_AGES, arrearsAge, type PlanTheme } from '../../../shared/features/archives/building-plan.ts';
import type { PlanUnit } from '../../../shared/features/archives/buildings.contract.ts';
import { OCCUPANCY_STATES, WORKS_STATES } from '../../../shared/features/archives/household.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';

/** How much a colour of the plan stands out; never the only sign, since each unit has its word too. */
export type PlanTone = 'plain' | 'good' | 'quiet' | 'notice' | 'warning' | 'danger';

export interface PlanKind {
  readonly name: string;
  readonly label: MessageKey;
  readonly tone: PlanTone;
}

export interface PlanColouring {
  /** In the order of the legend. */
  readonly kinds: readonly PlanKind[];
  readonly kindOf: (unit: PlanUnit) => string;
}

const ARREARS_TONES = { none: 'plain', upTo30: 'notice', upTo90: 'warning', over90: 'danger' } as const;
const OCCUPANCY_TONES = {
  notHandedOver: 'quiet',
  handedOver: 'notice',
  ownerOccupied: 'good',
  let: 'plain',
  vacant: 'warning',
} as const;
const WORKS_TONES = {
  none: 'plain',
  applied: 'notice',
  underWay: 'warning',
  toAccept: 'danger',
  accepted: 'good',
} as const;

/** What each theme tells apart. */
export const planColourings: Readonly<Record<PlanTheme, PlanColouring>> = {
  arrears: {
    kinds: ARREARS_AGES.map((age) => ({ name: age, label: `plan.arrears.${age}`, tone: ARREARS_TONES[age] })),
    kindOf: ({ overdueDays }) => arrearsAge(overdueDays),
  },
  occupancy: {
    kinds: OCCUPANCY_STATES.map((state) => ({
      name: state,
      label: `occupancyState.${state}`,
      tone: OCCUPANCY_TONES[state],
    })),
    kindOf: ({ occupancyState }) => occupancyState,
  },
  works: {
    kinds: WORKS_STATES.map((state) => ({
      name: state,
      label: `worksState.${state}`,
      tone: WORKS_TONES[state],
    })),
    kindOf: ({ worksState }) => worksState,
  },
};
