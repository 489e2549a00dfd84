import type { LeaveKind } from './attendance-settings.ts';
import type { OvertimeResult, RosteredShift } from './day-result.ts';
import type { ClockPunch } from './match-punches.ts';

export interface RosterDay {
  readonly day: string;
  readonly versionId: number;
  /** Null for a rest day. */
  readonly shift: RosteredShift | null;
}

export interface LeaveOfDay {
  readonly kind: LeaveKind;
  readonly part: 'whole' | 'morning' | 'afternoon';
}

export interface ApprovedOvertime {
  readonly id: number;
  readonly day: string;
  readonly startsMinute: number;
  readonly lengthMinutes: number;
  readonly rate: OvertimeResult['rate'];
  readonly compensation: OvertimeResult['compensation'];
  /** What it was settled at; null until then. */
  readonly actualMinutes: number | null;
}

export const ENTERED_KINDS = ['present', 'exempt', 'errand', 'rest', 'absent', 'leave'] as const;

/** What a person entered for a day, on the day sheet or as a correction. */
export interface EnteredDay {
  readonly origin: 'sheet' | 'correction';
  readonly kind: (typeof ENTERED_KINDS)[number];
  readonly leaveKind: LeaveKind | null;
  /** Minutes after midnight; an end that is not after its begin is on the next day. */
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
}

/** Everything that is known of one person around the days in question. */
export interface PersonDays {
  readonly hiredOn: string;
  readonly leftOn: string | null;
  readonly roster: readonly RosterDay[];
  /** In the order of time. */
  readonly punches: readonly ClockPunch[];
  readonly leave: ReadonlyMap<string, LeaveOfDay>;
  readonly overtime: readonly ApprovedOvertime[];
  readonly entered: ReadonlyMap<string, EnteredDay>;
}
