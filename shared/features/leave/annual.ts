import { addDays, daysBetween } from '../../domain/calendar.ts';

/** What an employee's annual leave follows from. */
export interface Career {
  /** 累計工作年限 counts from here; from the day of hiring where it is null. */
  readonly careerBeganOn: string | null;
  readonly hiredOn: string;
  /** Last day of work. */
  readonly leftOn: string | null;
}

/** From this day on so many days a year. */
export interface AnnualStep {
  readonly from: string;
  readonly days: number;
}

/** 職工帶薪年休假條例 (國務院令第514號), article 3. */
const TIERS = [
  { years: 1, days: 5 },
  { years: 10, days: 10 },
  { years: 20, days: 15 },
] as const;

const DAYS_OF_YEAR = 365;

/**
 * The days of annual leave of a year, and from which day each holds. 企業職工帶薪年休假實施辦法 (人社部令第1號): none before
 * twelve months of work (article 3); in the year in which it begins, or in which the employee came, by the calendar days
 * left of it ÷ 365, and parts of a day are dropped (article 5); in the year of leaving by the days that passed (article 12).
 */
export function annualSteps(career: Career, year: number): readonly AnnualStep[] {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const { careerBeganOn, hiredOn, leftOn } = career;
  const counted = careerBeganOn ?? hiredOn;
  const begins = latest(first, hiredOn, anniversary(counted, TIERS[0].years));
  const ends = leftOn !== null && leftOn < last ? leftOn : last;
  if (begins > ends) return [];
  const covered = daysBetween(begins, ends) + 1;
  const whole = begins === first && ends === last;
  const of = (days: number): number =>
    whole ? days : Math.min(days, Math.floor((covered * days) / DAYS_OF_YEAR));
  return TIERS.map(({ years, days }) => ({
    from: latest(begins, anniversary(counted, years)),
    days: of(days),
  }))
    .filter(({ from }, index) => from <= ends && !isOvertaken(counted, index, begins))
    .filter(({ days }) => days > 0);
}

/** The next tier was reached already when the leave began. */
function isOvertaken(counted: string, index: number, begins: string): boolean {
  const next = TIERS[index + 1];
  return next !== undefined && anniversary(counted, next.years) <= begins;
}

/** Days of the whole year, as far as it is known now. */
export function annualDays(career: Career, year: number): number {
  return annualSteps(career, year).at(-1)?.days ?? 0;
}

/** The day on which so many years are full; of 29 February on 1 March in a common year. */
export function anniversary(from: string, years: number): string {
  const year = String(Number(from.slice(0, 4)) + years).padStart(4, '0');
  const rest = from.slice(4);
  if (rest !== '-02-29') return `${year}${rest}`;
  return addDays(`${year}-02-28`, 1);
}

function latest(...days: readonly string[]): string {
  return days.reduce((one, other) => (other > one ? other : one));
}

/** What may leave somebody without annual leave in a year; a person decides and books it. 條例, article 4. */
export type AnnualDoubt = 'firstYear' | 'sick' | 'paidPersonal' | 'sickAfterAnnual';

/** Whole months of sick leave at which a year leads to no annual leave, by the years of work. */
const SICK_MONTHS = [
  { years: 20, months: 4 },
  { years: 10, months: 3 },
  { years: 1, months: 2 },
] as const;
const DAYS_OF_MONTH = 30;
const PAID_PERSONAL_DAYS = 20;

/** Calendar days of approved sick leave and days of personal leave with pay, of a year and of the one before. */
export interface AbsentDays {
  readonly sick: number;
  readonly paidPersonal: number;
}

export function annualDoubts(
  career: Career,
  on: string,
  absent: AbsentDays,
  before: AbsentDays & { readonly annualHalfDays: number },
): readonly AnnualDoubt[] {
  const counted = career.careerBeganOn ?? career.hiredOn;
  const begun = SICK_MONTHS.find(({ years }) => anniversary(counted, years) <= on);
  if (begun === undefined) return ['firstYear'];
  const isLong = (sick: number): boolean => sick >= begun.months * DAYS_OF_MONTH;
  return [
    ...(isLong(absent.sick) ? (['sick'] as const) : []),
    ...(absent.paidPersonal >= PAID_PERSONAL_DAYS ? (['paidPersonal'] as const) : []),
    // 實施辦法, article 8: taken first and then so long away, the next year has none.
    ...(before.annualHalfDays > 0 && (isLong(before.sick) || before.paidPersonal >= PAID_PERSONAL_DAYS)
      ? (['sickAfterAnnual'] as const)
      : []),
  ];
}
