import type { DayResult } from './day-result.ts';
import { blankDay, type DayFacts, judgePresence, overtimeOf, wholeShift } from './judge-punches.ts';
import { minuteOfDay, momentOf } from './local-minutes.ts';
import type { EnteredDay } from './person-days.ts';

/** What a person said of a day, on the day sheet or as a correction, instead of what its punches say. */
export function judgeEntered(facts: DayFacts, entered: EnteredDay, computed: DayResult): DayResult {
  const { plan, settings } = facts;
  const said: DayResult = {
    ...blankDay(facts),
    basis: entered.origin,
    leave: null,
    overtime: computed.overtime,
  };
  switch (entered.kind) {
    case 'present':
      return present(facts, entered, said);
    case 'exempt': {
      const isDuty = (plan.roster?.shift?.lengthMinutes ?? 0) >= settings.dutyMinutes;
      const { inAt, outAt } = computed;
      return { ...said, inAt, outAt, marks: [isDuty ? 'duty' : 'normal'], ...wholeShift(plan, settings) };
    }
    case 'errand':
      return { ...said, marks: ['errand'], ...wholeShift(plan, settings) };
    case 'rest':
      return { ...said, marks: ['rest'], dueMinutes: 0 };
    case 'absent':
      return { ...said, marks: ['absent'], dueMinutes: wholeShift(plan, settings).dueMinutes };
    case 'leave':
      return {
        ...said,
        marks: ['leave'],
        dueMinutes: 0,
        leave: { kind: entered.leaveKind ?? 'other', halves: 2 },
      };
  }
}

function present(facts: DayFacts, entered: EnteredDay, said: DayResult): DayResult {
  const { plan, settings, isWorkday } = facts;
  const presence = { ...timesOf(plan.day, entered), between: [] };
  const overtime = overtimeOf(facts, presence);
  const isShown = entered.fromMinute !== null || entered.toMinute !== null;
  const isDayOff = plan.due === null && (plan.roster !== undefined || !isWorkday);
  const settle = (result: DayResult): DayResult => ({
    ...result,
    overtime,
    // A correction has its reason, so nothing of it is left to be explained.
    unexplained: result.unexplained && entered.origin !== 'correction',
  });
  if (plan.due !== null) {
    if (!isShown) {
      const isDuty = (plan.roster?.shift?.lengthMinutes ?? 0) >= settings.dutyMinutes;
      return settle({ ...said, marks: [isDuty ? 'duty' : 'normal'], workedMinutes: said.dueMinutes });
    }
    // What was written down is all there is: nothing more is waited for.
    return settle(judgePresence({ ...facts, now: Number.MAX_SAFE_INTEGER }, said, plan.due, presence));
  }
  const { in: came, out: went } = presence;
  const usual = settings.standardDayMinutes;
  return settle({
    ...said,
    inAt: came === null ? null : momentOf(came),
    outAt: went === null ? null : momentOf(went),
    marks: [isDayOff ? 'extra' : 'normal'],
    dueMinutes: isDayOff ? 0 : usual,
    workedMinutes: came !== null && went !== null ? went - came : usual,
    unexplained: isDayOff && plan.overtime.length === 0,
  });
}

function timesOf(
  day: string,
  { fromMinute, toMinute }: EnteredDay,
): { readonly in: number | null; readonly out: number | null } {
  const midnight = minuteOfDay(day);
  const endsNextDay = fromMinute !== null && toMinute !== null && toMinute <= fromMinute;
  return {
    in: fromMinute === null ? null : midnight + fromMinute,
    out: toMinute === null ? null : midnight + toMinute + (endsNextDay ? 1440 : 0),
  };
}
