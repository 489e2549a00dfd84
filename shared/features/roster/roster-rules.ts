import { dayNumber, dayOfNumber, weekdayOfNumber } from './day-number.ts';
import type { RosterMember, ShiftKind } from './roster.ts';
import type { PersonFacts, RosterFacts } from './roster-facts.ts';
import { monthsOfCycle, type RosterSettings } from './roster-settings.ts';

export const WARNING_KINDS = [
  'overlap',
  'notEmployed',
  'leave',
  'rest',
  'daysInRow',
  'dayHours',
  'weekHours',
  'cycleHours',
  'overtime',
  'certificateMissing',
  'certificateExpired',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** Whether it cannot be done at all, breaks the law, or breaks what the office agreed on. */
export type Severity = 'impossible' | 'law' | 'policy';

export const SEVERITY_OF: Readonly<Record<WarningKind, Severity>> = {
  overlap: 'impossible',
  notEmployed: 'impossible',
  leave: 'policy',
  rest: 'policy',
  // Labour Act, article 38.
  daysInRow: 'law',
  // Labour Act, article 36; the State Council's rule on working hours of 1995, article 3.
  dayHours: 'law',
  weekHours: 'law',
  // 勞部發〔1994〕503號, article 5: averaged over the cycle, hours stay at the standard.
  cycleHours: 'law',
  // Labour Act, article 41; article 42 exempts emergencies.
  overtime: 'law',
  certificateMissing: 'policy',
  certificateExpired: 'policy',
};

export interface RosterWarning {
  readonly kind: WarningKind;
  readonly severity: Severity;
  readonly employeeId: number;
  /** Where to look first; a day of the month. */
  readonly day: string;
  /** Every day of the month that it is about. */
  readonly days: readonly string[];
  /** What fills its sentence; minutes where a name ends in `Minutes`. */
  readonly values: Readonly<Record<string, number | string>>;
}

type RuleShift = Pick<
  ShiftKind,
  'id' | 'startsMinute' | 'lengthMinutes' | 'breakMinutes' | 'certificate' | 'code'
>;
type RulePerson = Pick<RosterMember, 'employeeId' | 'hoursScheme' | 'hiredOn' | 'leftOn'>;

/** A cell as the rules see it; that of a rest day says nothing that an empty one does not. */
export interface PlannedCell {
  readonly day: string;
  readonly shiftKindId: number | null;
}

/** Everything that is the same for all people of a roster. */
export interface RuleBook {
  readonly month: string;
  readonly shifts: ReadonlyMap<number, RuleShift>;
  readonly settings: RosterSettings;
  readonly cycleLimitMinutes: number;
  readonly monthStandardMinutes: number;
}

export function ruleBookOf(
  month: string,
  shiftKinds: readonly RuleShift[],
  facts: Pick<RosterFacts, 'settings' | 'cycleLimitMinutes' | 'monthStandardMinutes'>,
): RuleBook {
  const { settings, cycleLimitMinutes, monthStandardMinutes } = facts;
  return {
    month,
    shifts: new Map(shiftKinds.map((kind) => [kind.id, kind])),
    settings,
    cycleLimitMinutes,
    monthStandardMinutes,
  };
}

/** One shift as worked: begin and end in minutes since 1970, the day it belongs to, what counts as work. */
interface Work {
  readonly day: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  readonly shift: RuleShift;
}

const NO_FACTS: Omit<PersonFacts, 'employeeId'> = {
  certificates: [],
  leave: [],
  overtime: [],
  cycleMinutesElsewhere: 0,
  cycleOvertimeElsewhere: 0,
};

export function minutesOfShift({
  lengthMinutes,
  breakMinutes,
}: Pick<RuleShift, 'lengthMinutes' | 'breakMinutes'>): number {
  return lengthMinutes - breakMinutes;
}

/**
 * What is wrong with a person's month. `cells` are those of the roster and, of other rosters, those of the days around it.
 * A shift belongs to the day on which it begins, a night to the evening before.
 */
export function warningsOf(
  person: RulePerson,
  cells: readonly PlannedCell[],
  facts: PersonFacts | undefined,
  book: RuleBook,
): RosterWarning[] {
  const work = worksOf(cells, book);
  const known = facts ?? { ...NO_FACTS, employeeId: person.employeeId };
  const found: RosterWarning[] = [];
  const warn = (kind: WarningKind, days: readonly string[], values: RosterWarning['values']): void => {
    const inMonth = days.filter((day) => day.startsWith(book.month));
    const [day] = inMonth;
    if (day === undefined) return;
    found.push({
      kind,
      severity: SEVERITY_OF[kind],
      employeeId: person.employeeId,
      day,
      days: inMonth,
      values,
    });
  };
  betweenShifts(work, book, warn);
  inRow(work, book, warn);
  employed(work, person, warn);
  onLeave(work, known, warn);
  certified(work, known, warn);
  if (person.hoursScheme === 'standard') standardHours(work, known, book, warn);
  if (person.hoursScheme === 'comprehensive') comprehensiveHours(work, known, book, warn);
  return found;
}

type Warn = (kind: WarningKind, days: readonly string[], values: RosterWarning['values']) => void;

function worksOf(cells: readonly PlannedCell[], { shifts }: RuleBook): Work[] {
  const works: Work[] = [];
  for (const { day, shiftKindId } of cells) {
    const shift = shiftKindId === null ? undefined : shifts.get(shiftKindId);
    if (shift === undefined) continue;
    const number = dayNumber(day);
    const from = number * 1440 + shift.startsMinute;
    works.push({
      day,
      number,
      from,
      to: from + shift.lengthMinutes,
      minutes: minutesOfShift(shift),
      shift,
    });
  }
  return works.sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Each shift beside the one before it that ends last, since a short one may lie within a long one. */
function betweenShifts(works: readonly Work[], { settings, month }: RuleBook, warn: Warn): void {
  let before: Work | undefined;
  for (const work of works) {
    if (before !== undefined) {
      const rest = work.from - before.to;
      const days = work.day.startsWith(month) ? [work.day] : [before.day];
      const values = { code: before.shift.code, nextCode: work.shift.code, nextDay: work.day };
      if (rest < 0) {
        warn('overlap', days, { ...values, sharedMinutes: Math.min(before.to, work.to) - work.from });
      } else if (rest < settings.restMinutes) {
        warn('rest', days, { ...values, restMinutes: rest, limitMinutes: settings.restMinutes });
      }
    }
    if (before === undefined || work.to >= before.to) before = work;
  }
}

/** Every run of days with work that is longer than it may be, at its first day too many. */
function inRow(works: readonly Work[], { settings, month }: RuleBook, warn: Warn): void {
  const numbers = [...new Set(works.map(({ number }) => number))];
  let begin = 0;
  for (let index = 1; index <= numbers.length; index += 1) {
    const ended = index === numbers.length || numbers[index] !== (numbers[index - 1] ?? 0) + 1;
    if (!ended) continue;
    const run = numbers.slice(begin, index).map(dayOfNumber);
    begin = index;
    if (run.length <= settings.daysInRow) continue;
    const tooMany = run.slice(settings.daysInRow).filter((day) => day.startsWith(month));
    const own = run.filter((day) => day.startsWith(month));
    // Where the days too many lie in the month after, it is told at the last of this month.
    warn('daysInRow', tooMany.length > 0 ? tooMany : own.slice(-1), {
      days: run.length,
      limit: settings.daysInRow,
      from: run[0] ?? '',
    });
  }
}

function employed(works: readonly Work[], { hiredOn, leftOn }: RulePerson, warn: Warn): void {
  const days = works
    .filter(({ day }) => day < hiredOn || (leftOn !== null && day > leftOn))
    .map(({ day }) => day);
  warn('notEmployed', days, { count: days.length });
}

const NOON = 720;

/** A whole day of leave takes every shift that begins on it; half a day takes one that reaches into that half. */
function onLeave(works: readonly Work[], { leave }: Pick<PersonFacts, 'leave'>, warn: Warn): void {
  for (const { firstOn, lastOn, part, kind } of leave) {
    const days = works
      .filter(({ day, shift }) => {
        if (day < firstOn || day > lastOn) return false;
        if (part === 'morning') return shift.startsMinute < NOON;
        return part === 'whole' || shift.startsMinute + shift.lengthMinutes > NOON;
      })
      .map(({ day }) => day);
    warn('leave', days, { leaveKind: kind, from: firstOn, to: lastOn });
  }
}

function certified(
  works: readonly Work[],
  { certificates }: Pick<PersonFacts, 'certificates'>,
  warn: Warn,
): void {
  const needed = new Set(works.map(({ shift }) => shift.certificate).filter((kind) => kind !== ''));
  for (const kind of needed) {
    const held = certificates.filter((certificate) => certificate.kind === kind);
    const without = works
      .filter(({ shift, day }) => shift.certificate === kind && !held.some((each) => isValid(each, day)))
      .map(({ day }) => day);
    const ends = held.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort();
    const lastEnd = ends.at(-1);
    const expired = without.filter((day) => lastEnd !== undefined && day > lastEnd);
    const missing = without.filter((day) => lastEnd === undefined || day <= lastEnd);
    warn('certificateExpired', expired, {
      certificate: kind,
      expiredOn: lastEnd ?? '',
      count: expired.length,
    });
    warn('certificateMissing', missing, { certificate: kind, count: missing.length });
  }
}

function isValid({ issuedOn, expiresOn }: PersonFacts['certificates'][number], day: string): boolean {
  return (issuedOn === null || issuedOn <= day) && (expiresOn === null || expiresOn >= day);
}

function sum(works: readonly Work[]): number {
  return works.reduce((total, { minutes }) => total + minutes, 0);
}

function standardHours(works: readonly Work[], facts: PersonFacts, book: RuleBook, warn: Warn): void {
  const { settings, month } = book;
  const byDay = grouped(works, ({ number }) => number);
  for (const [number, ofDay] of byDay) {
    const minutes = sum(ofDay);
    if (minutes > settings.dayMinutes) {
      warn('dayHours', [dayOfNumber(number)], { workMinutes: minutes, limitMinutes: settings.dayMinutes });
    }
  }
  for (const [monday, ofWeek] of grouped(works, ({ number }) => number - weekdayOfNumber(number) + 1)) {
    const minutes = sum(ofWeek);
    if (minutes <= settings.weekMinutes) continue;
    let soFar = 0;
    const beyond = ofWeek.filter((work) => {
      soFar += work.minutes;
      return soFar > settings.weekMinutes && work.day.startsWith(month);
    });
    const own = ofWeek.filter(({ day }) => day.startsWith(month));
    const days = new Set((beyond.length > 0 ? beyond : own.slice(-1)).map(({ day }) => day));
    warn('weekHours', [...days], {
      workMinutes: minutes,
      limitMinutes: settings.weekMinutes,
      from: dayOfNumber(monday),
      to: dayOfNumber(monday + 6),
    });
  }
  const own = works.filter(({ day }) => day.startsWith(month));
  const beyond = Math.max(0, sum(own) - book.monthStandardMinutes);
  overtimeBeyond(own, beyond + approvedMinutes(facts), settings.overtimeMinutes, warn);
}

function comprehensiveHours(works: readonly Work[], facts: PersonFacts, book: RuleBook, warn: Warn): void {
  const { settings, cycleLimitMinutes } = book;
  const own = works.filter(({ day }) => day.startsWith(book.month));
  const minutes = sum(own) + facts.cycleMinutesElsewhere;
  const lastDay = own.slice(-1).map(({ day }) => day);
  if (minutes > cycleLimitMinutes) {
    warn('cycleHours', lastDay, {
      workMinutes: minutes,
      limitMinutes: cycleLimitMinutes,
      cycle: settings.cycle,
    });
  }
  // What goes beyond the cycle is overtime; 36 hours a month hold on the average of its months.
  const beyond = Math.max(0, minutes - cycleLimitMinutes);
  const limit = settings.overtimeMinutes * monthsOfCycle(settings.cycle);
  overtimeBeyond(own, beyond + approvedMinutes(facts) + facts.cycleOvertimeElsewhere, limit, warn);
}

function approvedMinutes({ overtime }: Pick<PersonFacts, 'overtime'>): number {
  return overtime.reduce((total, { lengthMinutes, urgent }) => total + (urgent ? 0 : lengthMinutes), 0);
}

function overtimeBeyond(own: readonly Work[], minutes: number, limit: number, warn: Warn): void {
  if (minutes <= limit) return;
  warn(
    'overtime',
    own.slice(-1).map(({ day }) => day),
    { overtimeMinutes: minutes, limitMinutes: limit },
  );
}

function grouped(works: readonly Work[], keyOf: (work: Work) => number): ReadonlyMap<number, Work[]> {
  const groups = new Map<number, Work[]>();
  for (const work of works) {
    const group = groups.get(keyOf(work));
    if (group === undefined) groups.set(keyOf(work), [work]);
    else group.push(work);
  }
  return groups;
}
