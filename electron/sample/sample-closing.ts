import type { Api } from '../../shared/api/contract.ts';
import { addDays, monthOf, monthRange, monthsLater } from '../../shared/domain/calendar.ts';
import { FACES_CENTS } from '../../shared/features/closing/shift.ts';
import type { Random } from './random.ts';
import type { SampleStaff } from './sample-staff.ts';

/** Days at the end of the year in which shifts are kept and days closed; before, the office only took money. */
const DAYS_CLOSED = 30;
const FLOAT_CENTS = 50_000;
/** One shift in so many is five yuan short. */
const SHIFTS_A_SHORTAGE = 9;
const SHORT_CENTS = 500;
const RECEIVER = '林淑儀';

/** The first day whose shift is counted and that is closed. */
export function firstDayClosed(lastDay: string): string {
  return addDays(lastDay, -DAYS_CLOSED);
}

/** Days that are closed one after the other; the last one is left for whoever tries the sample. */
export function daysToClose(lastDay: string): readonly string[] {
  return Array.from({ length: DAYS_CLOSED }, (_unused, index) => addDays(firstDayClosed(lastDay), index));
}

export async function keepShifts(api: Api, shifts: 'none' | 'automatic'): Promise<void> {
  await api.closing.saveSettings({ ...(await api.closing.settings()), shifts, floatCents: FLOAT_CENTS });
}

export async function openCounter({ cashier }: SampleStaff): Promise<void> {
  await cashier.api.closing.openShift({});
}

/** Counts the drawer at the end of the day, hands the money over and closes the day; and the month once it is over. */
export async function closeCounter(
  { cashier, supervisor }: SampleStaff,
  random: Random,
  day: string,
): Promise<void> {
  const { api } = cashier;
  const { shift } = await api.closing.myShift();
  if (shift === null) throw new Error('the counter was opened in the morning');
  const short = random.chance(1 / SHIFTS_A_SHORTAGE);
  const expected = shift.methods.find(({ method }) => method === 'cash')?.expectedCents ?? 0;
  await api.closing.countShift({
    shiftId: shift.id,
    ...inPieces(short ? expected - SHORT_CENTS : expected),
    others: shift.methods.flatMap(({ method, expectedCents }) =>
      method === 'cash' ? [] : [{ method, countedCents: expectedCents }],
    ),
  });
  await api.closing.handOverShift({
    shiftId: shift.id,
    handedTo: RECEIVER,
    reasons: short ? [{ method: 'cash', reason: '找零時多給五元，由收款人補足' }] : [],
  });
  await supervisor.api.closing.closeDay({ day });
  // The month before is closed with the first day of the next.
  if (day === monthRange(monthOf(day)).first) {
    await supervisor.api.closing.closeMonth({ month: monthsLater(monthOf(day), -1) });
  }
}

/** The largest pieces first, and what is smaller than the smallest beside them. */
function inPieces(cents: number): {
  readonly cash: { readonly faceCents: number; readonly pieces: number }[];
  readonly looseCents: number;
} {
  let left = cents;
  const cash = FACES_CENTS.CNY.map((faceCents) => {
    const pieces = Math.floor(left / faceCents);
    left -= pieces * faceCents;
    return { faceCents, pieces };
  });
  return { cash: cash.filter(({ pieces }) => pieces > 0), looseCents: left };
}
