import type { AttendanceMark, AttendanceSettings } from './attendance-settings.ts';
import { type Block, type DayPlan, stretchOf } from './day-plan.ts';
import type { DayResult, OvertimeResult } from './day-result.ts';
import { momentOf } from './local-minutes.ts';
import type { MatchedStretch, Stretch } from './match-punches.ts';
import type { ApprovedOvertime } from './person-days.ts';

/** What one day is judged by. */
export interface DayFacts {
  readonly plan: DayPlan;
  readonly matches: readonly { readonly block: Block; readonly match: MatchedStretch }[];
  /** Punches of the day that belong to nothing, in local minutes. */
  readonly strays: readonly number[];
  readonly isWorkday: boolean;
  readonly now: number;
  readonly settings: AttendanceSettings;
}

type Presence = Pick<MatchedStretch, 'in' | 'out' | 'between'>;

/** What the punches say of a day, with its roster, its leave and its overtime. */
export function judgePunches(facts: DayFacts): DayResult {
  const { plan, matches } = facts;
  const shift = plan.roster?.shift ?? null;
  const main = matches.find(({ block }) => block.isShift)?.match;
  const result = { ...blankDay(facts), overtime: overtimeOf(facts, main) };
  if (plan.leave?.part === 'whole' && (shift !== null || (plan.roster === undefined && facts.isWorkday))) {
    return onLeave(facts, result, main);
  }
  if (plan.due !== null && main !== undefined) return judgePresence(facts, result, plan.due, main);
  return dayOff(facts, result);
}

/** What a day is before anything is known of what was done on it. */
export function blankDay({ plan, strays, isWorkday, settings }: DayFacts): DayResult {
  const shift = plan.roster?.shift ?? null;
  const { leave, due } = plan;
  const halves = leave === undefined ? 0 : leave.part === 'whole' ? 2 : 1;
  const counts = shift !== null || (plan.roster === undefined && isWorkday);
  return {
    day: plan.day,
    basis: 'punches',
    marks: [],
    computed: null,
    shift,
    versionId: plan.roster?.versionId ?? null,
    leave:
      leave === undefined || leave.kind === 'publicErrand' || !counts ? null : { kind: leave.kind, halves },
    inAt: null,
    outAt: null,
    lateMinutes: 0,
    earlyMinutes: 0,
    dueMinutes:
      due === null
        ? 0
        : workedWithin(due, { in: due.from, out: due.to, between: [] }, { shift, breaks: settings.breaks }),
    workedMinutes: 0,
    overtime: [],
    strays: strays.map(momentOf),
    despiteLeave: false,
    unexplained: false,
  };
}

function onLeave(
  { plan, settings }: DayFacts,
  result: DayResult,
  main: MatchedStretch | undefined,
): DayResult {
  if (plan.leave?.kind === 'publicErrand') {
    return { ...result, marks: ['errand'], ...wholeShift(plan, settings) };
  }
  const worked = main !== undefined && main.punches.length > 0;
  return {
    ...result,
    marks: ['leave'],
    inAt: momentOrNull(main?.in ?? null),
    outAt: momentOrNull(main?.out ?? null),
    despiteLeave: worked,
    unexplained: worked,
  };
}

/** Everything that the shift asks, as due and as worked; a day without a roster is one of the usual length. */
export function wholeShift(
  { day, roster }: DayPlan,
  { breaks, standardDayMinutes }: AttendanceSettings,
): Pick<DayResult, 'dueMinutes' | 'workedMinutes'> {
  const shift = roster?.shift ?? null;
  if (shift === null) return { dueMinutes: standardDayMinutes, workedMinutes: standardDayMinutes };
  const whole = stretchOf(day, shift);
  const minutes = workedWithin(whole, { in: whole.from, out: whole.to, between: [] }, { shift, breaks });
  return { dueMinutes: minutes, workedMinutes: minutes };
}

/** A stretch that was to be worked beside the moments at which somebody came and went. */
export function judgePresence(
  { plan, settings, now }: DayFacts,
  result: DayResult,
  due: Stretch,
  presence: Presence,
): DayResult {
  const shift = plan.roster?.shift ?? null;
  const { in: came, out: went } = presence;
  const times = { inAt: momentOrNull(came), outAt: momentOrNull(went) };
  const lateMinutes = beyond(came === null ? 0 : came - due.from, settings.graceLateMinutes);
  const earlyMinutes = beyond(went === null ? 0 : due.to - went, settings.graceEarlyMinutes);
  const known = { ...result, ...times, lateMinutes, earlyMinutes };
  const tardy: AttendanceMark[] = [
    ...(lateMinutes > 0 ? (['late'] as const) : []),
    ...(earlyMinutes > 0 ? (['early'] as const) : []),
  ];
  if (came === null || went === null) {
    // What may still come is not missing yet.
    if (now <= due.to + settings.lateMinutes) return { ...known, marks: ['pending'], unexplained: true };
    if (came === null && went === null) return { ...known, marks: ['absent'], unexplained: true };
    return {
      ...known,
      marks: [came === null ? 'missingIn' : 'missingOut', ...tardy],
      unexplained: true,
    };
  }
  const workedMinutes = workedWithin(due, presence, { shift, breaks: settings.breaks });
  const worst = Math.max(lateMinutes, earlyMinutes);
  if (worst >= settings.absentMinutes)
    return { ...known, workedMinutes, marks: ['absent'], unexplained: true };
  if (worst >= settings.halfAbsentMinutes) {
    return { ...known, workedMinutes, marks: ['halfAbsent'], unexplained: true };
  }
  const isDuty = shift !== null && shift.lengthMinutes >= settings.dutyMinutes;
  return { ...known, workedMinutes, marks: tardy.length > 0 ? tardy : [isDuty ? 'duty' : 'normal'] };
}

/** A rest day, a day without a roster, or one on which only overtime was agreed. */
function dayOff({ plan, matches, strays }: DayFacts, result: DayResult): DayResult {
  const [alone] = matches.filter(({ match }) => match.punches.length > 0);
  if (alone !== undefined) {
    const { in: came, out: went } = alone.match;
    const marks: AttendanceMark[] = ['extra'];
    if (came === null) marks.push('missingIn');
    if (went === null) marks.push('missingOut');
    const times = { inAt: momentOrNull(came), outAt: momentOrNull(went) };
    return { ...result, ...times, marks, unexplained: marks.length > 1 };
  }
  const [first] = strays;
  const last = strays.at(-1);
  if (first !== undefined && last !== undefined) {
    const times = { inAt: momentOf(first), outAt: last === first ? null : momentOf(last) };
    const mark = plan.roster === undefined ? 'unrostered' : 'extra';
    return { ...result, ...times, workedMinutes: last - first, marks: [mark], unexplained: true };
  }
  return { ...result, marks: plan.roster === undefined ? [] : ['rest'] };
}

function beyond(minutes: number, grace: number): number {
  return minutes > grace ? minutes : 0;
}

function momentOrNull(minute: number | null): string | null {
  return minute === null ? null : momentOf(minute);
}

/** Minutes worked of a stretch, without its break where more than half of the shift was worked. */
function workedWithin(
  due: Stretch,
  { in: came, out: went, between }: Presence,
  { shift, breaks }: { readonly shift: DayResult['shift']; readonly breaks: AttendanceSettings['breaks'] },
): number {
  if (came === null || went === null) return 0;
  const present = Math.min(went, due.to) - Math.max(came, due.from);
  const rostered = shift === null || present <= shift.lengthMinutes / 2 ? 0 : shift.breakMinutes;
  const away = breaks === 'punched' && between.length % 2 === 0 ? awayIn(between) : 0;
  return Math.max(0, present - Math.max(rostered, away));
}

/** Minutes between each going out and the coming back after it. */
function awayIn(between: readonly number[]): number {
  return between.reduce((sum, at, index) => sum + (index % 2 === 0 ? 0 - at : at), 0);
}

/** What was worked of each overtime that was agreed: what it was settled at, or what the punches cover. */
export function overtimeOf(
  { plan, matches }: Pick<DayFacts, 'plan' | 'matches'>,
  main: Presence | undefined,
): OvertimeResult[] {
  const present = [...(main === undefined ? [] : [main]), ...matches.map(({ match }) => match)];
  return plan.overtime.map((asked) => ({
    requestId: asked.id,
    rate: asked.rate,
    compensation: asked.compensation,
    approvedMinutes: asked.lengthMinutes,
    minutes: asked.actualMinutes ?? Math.max(0, ...present.map((each) => covered(each, plan.day, asked))),
  }));
}

function covered({ in: came, out: went }: Presence, day: string, asked: ApprovedOvertime): number {
  if (came === null || went === null) return 0;
  const { from, to } = stretchOf(day, asked);
  return Math.min(went, to) - Math.max(came, from);
}
