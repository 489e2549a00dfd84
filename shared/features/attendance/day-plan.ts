import { groupBy } from '../../domain/group-by.ts';
import type { RosteredShift } from './day-result.ts';
import { minuteOfDay } from './local-minutes.ts';
import type { Stretch } from './match-punches.ts';
import type { ApprovedOvertime, LeaveOfDay, PersonDays, RosterDay } from './person-days.ts';

/** What somebody was to do on a day. */
export interface DayPlan {
  readonly day: string;
  /** Undefined on a day for which no roster was published. */
  readonly roster: RosterDay | undefined;
  readonly leave: LeaveOfDay | undefined;
  readonly overtime: readonly ApprovedOvertime[];
  /** The shift, or what is left of it beside half a day of leave; null where nothing is due. */
  readonly due: Stretch | null;
}

/** Where punches are looked for: a shift with the overtime that touches it, or overtime alone. */
export interface Block extends Stretch {
  readonly day: string;
  readonly isShift: boolean;
}

export function stretchOf(
  day: string,
  { startsMinute, lengthMinutes }: Pick<RosteredShift, 'startsMinute' | 'lengthMinutes'>,
): Stretch {
  const from = minuteOfDay(day) + startsMinute;
  return { from, to: from + lengthMinutes };
}

export function planDays({ roster, overtime, leave }: PersonDays): Map<string, DayPlan> {
  const shifts = new Map(roster.map((each) => [each.day, each]));
  const asked = groupBy(overtime, ({ day }) => day);
  const days = new Set([...shifts.keys(), ...asked.keys(), ...leave.keys()]);
  return new Map(
    [...days].map((day) => {
      const rostered = shifts.get(day);
      const away = leave.get(day);
      return [
        day,
        {
          day,
          roster: rostered,
          leave: away,
          overtime: asked.get(day) ?? [],
          due: dueOf(day, rostered?.shift ?? null, away),
        },
      ];
    }),
  );
}

/** Half a day of leave excuses the half of the shift that it lies on. */
function dueOf(day: string, shift: RosteredShift | null, leave: LeaveOfDay | undefined): Stretch | null {
  if (shift === null || leave?.part === 'whole') return null;
  const whole = stretchOf(day, shift);
  const middle = whole.from + Math.floor(shift.lengthMinutes / 2);
  if (leave?.part === 'morning') return { from: middle, to: whole.to };
  return leave?.part === 'afternoon' ? { from: whole.from, to: middle } : whole;
}

export function blocksOf({ day, roster, overtime, due }: DayPlan): Block[] {
  const shift = roster?.shift ?? null;
  // A shift on a day of leave keeps its place, so that whoever came to work all the same is seen.
  const main = due ?? (shift === null ? null : stretchOf(day, shift));
  const alone: Block[] = [];
  let block: Block | null = main === null ? null : { day, ...main, isShift: true };
  for (const asked of overtime.toSorted((one, other) => one.startsMinute - other.startsMinute)) {
    const extra = stretchOf(day, asked);
    if (block !== null && extra.from <= block.to && extra.to >= block.from) {
      block = { ...block, from: Math.min(block.from, extra.from), to: Math.max(block.to, extra.to) };
    } else alone.push({ day, ...extra, isShift: false });
  }
  return block === null ? alone : [block, ...alone];
}
