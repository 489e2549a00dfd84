/** A kind of shift as the proposal sees it. */
export interface FillShift {
  readonly id: number;
  readonly code: string;
  readonly startsMinute: number;
  readonly lengthMinutes: number;
  readonly breakMinutes: number;
  readonly night: boolean;
  /** Kind of certificate that whoever does it must hold; '' for none. */
  readonly certificate: string;
}

/** A day of the roster, or one before or after it whose shifts bear on it. */
export interface FillDay {
  readonly day: string;
  /** One of the days to fill; the others only stand beside them. */
  readonly inside: boolean;
  readonly weekend: boolean;
  readonly holiday: boolean;
}

/** At least so many people from one minute of a day to another; minutes past midnight run on into the next day. */
export interface FillNeed {
  readonly day: string;
  readonly startsMinute: number;
  readonly endsMinute: number;
  readonly people: number;
}

/** No more than so many minutes of work from one day to another: a week of 40 hours, a month of 165.33. */
export interface FillCap {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** What fairness counts of a person. */
export interface FillCounts {
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
}

export interface FillPerson {
  readonly id: number;
  readonly name: string;
  /** Days on which they cannot work: approved leave, or not yet or no longer employed. */
  readonly away: readonly { readonly day: string; readonly why: 'leave' | 'notHere' }[];
  readonly certificates: readonly {
    readonly kind: string;
    readonly from: string;
    /** Null for one without an end. */
    readonly to: string | null;
  }[];
  readonly caps: readonly FillCap[];
  /** Most minutes of work of one shift; null where their scheme sets none. */
  readonly dayMinutes: number | null;
  /** What they have had so far in the quarter, with a share for the days on which they were not there. */
  readonly counted: FillCounts;
  /** Minutes of work that they should have over the days to fill. */
  readonly wantedMinutes: number;
}

/** A cell that stands: nothing is proposed for it, and what is proposed goes by it. */
export interface FillCell {
  readonly employeeId: number;
  readonly day: string;
  /** Null for a rest day. */
  readonly shiftKindId: number | null;
}

export interface FillLimits {
  /** Least minutes between two shifts. */
  readonly restMinutes: number;
  /** Most days of work in a row. */
  readonly daysInRow: number;
  /** Nights in a row that should not be exceeded; a preference and not a rule. */
  readonly nightsInRow: number;
}

/** How much an even share of each matters beside the others: 0 not at all, 10 most. */
export type FillWeights = FillCounts;

export interface FillProblem {
  readonly shifts: readonly FillShift[];
  /** Those of them that may be proposed; the others only stand somewhere. */
  readonly offered: readonly number[];
  /** In order and without a gap. */
  readonly days: readonly FillDay[];
  readonly people: readonly FillPerson[];
  readonly needs: readonly FillNeed[];
  readonly cells: readonly FillCell[];
  readonly limits: FillLimits;
  readonly weights: FillWeights;
  /** Everybody gets the hours of their scheme, also above the need; else only the need is met. */
  readonly usualHours: boolean;
}

/** A shift, or null for a rest day, proposed for an empty cell. */
export type FilledCell = FillCell;
