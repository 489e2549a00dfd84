import { addDays, dateAt, monthOf, monthRange, monthsLater } from '../../shared/domain/calendar.ts';
import type { Office } from '../office/office.ts';
import { createRandom, type Random } from './random.ts';
import { keepBank } from './sample-bank.ts';
import { changeHouseholds } from './sample-changes.ts';
import { SAMPLE_TIME_ZONE, SampleClock } from './sample-clock.ts';
import { closeCounter, daysToClose, firstDayClosed, keepShifts, openCounter } from './sample-closing.ts';
import { correctAtCounter } from './sample-counter.ts';
import { makeOutCounterLetters } from './sample-counter-letters.ts';
import { planDeposits } from './sample-deposits.ts';
import { makeDunningPlan, pressByPlan, settleByPlan } from './sample-dunning.ts';
import { appraiseStaff, holdTraining, planTraining, registerEmployees } from './sample-employees.ts';
import { dayOfExpenses, enterExpenses } from './sample-expenses.ts';
import { addFeeItems, billMonth } from './sample-fees.ts';
import { addHouseholds, type SampleHousehold } from './sample-households.ts';
import { registerKeys, settleKeys, signOutKeys } from './sample-keys.ts';
import {
  type Correspondence,
  dunArrears,
  leaveDraft,
  tagHouseholds,
  writeLetters,
} from './sample-letters.ts';
import {
  addMeteredItems,
  dayOfReading,
  dayOfSupplierBill,
  MONTHS_READ,
  SampleMeters,
} from './sample-meters.ts';
import {
  answerMemos,
  hangBoards,
  leaveOnBoards,
  planBoards,
  sendMemos,
  walkRound,
} from './sample-notices.ts';
import { payAtCounter, planVisits } from './sample-payments.ts';
import { addRecords } from './sample-records.ts';
import { rosterGuards } from './sample-rosters.ts';
import { type SampleStaff, takeStaffOn } from './sample-staff.ts';
import { planBuildings } from './sample-units.ts';

export interface SampleOptions {
  /** Flats; some shops come on top. */
  readonly households?: number;
  /** Last day of the simulated year; the same day gives the same site. Yesterday when absent. */
  readonly lastDay?: string;
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface SampleSummary {
  readonly households: number;
  readonly receipts: number;
}

export const DEFAULT_HOUSEHOLDS = 480;
export const MOST_HOUSEHOLDS = 20_000;
const SEED = 20_260_715;
/** What came to the sample later draws from a sequence of its own, so that the rest of the year stays as it was. */
const HOUSEHOLD_SEED = 20_261_126;
const METER_SEED = 20_261_127;
const CLOSING_SEED = 20_261_128;
const EXPENSE_SEED = 20_261_129;
const STAFF_SEED = 20_261_130;
/** Months before the last day whose vouchers are entered. */
const MONTHS_SPENT = 6;
const MONTHS = 12;
/** A year of payments takes about so many times as long as typing the roll in. */
const YEAR_WEIGHT = 6;
/** One receipt in so many is voided at once and written again. */
const RECEIPTS_A_VOID = 250;

const ROLL_DAY = 20;
const OPENS_SECONDS = 9 * 3600;
const COUNTER_OPENS_SECONDS = 9.5 * 3600;
const COUNTER_HOURS_SECONDS = 8 * 3600;
const SHIFT_OPENS_SECONDS = 9.25 * 3600;
const SHIFT_CLOSES_SECONDS = 17.75 * 3600;

/** A step of the year, on a day and at a second of it. */
interface Task {
  readonly on: string;
  readonly seconds: number;
  readonly run: () => Promise<void>;
}

/**
 * Fills a new office with a believable site and a year of its life, every row through the office's own operations and
 * as the member of staff whose work it is. The same options give the same site.
 */
export async function buildSample(office: Office, options: SampleOptions): Promise<SampleSummary> {
  const { database } = office.core.office;
  // Until it is whole the sample site is nobody's record, and syncing each of its thousands of writes is most of the wait.
  database.pragma('synchronous=OFF');
  try {
    return await buildYear(office, options);
  } finally {
    database.pragma('synchronous=FULL');
    office.core.office.fold();
  }
}

async function buildYear(office: Office, options: SampleOptions): Promise<SampleSummary> {
  const { households: wanted = DEFAULT_HOUSEHOLDS, progress } = options;
  const lastDay = options.lastDay ?? addDays(dateAt(office.core.clock.now(), SAMPLE_TIME_ZONE), -1);
  const lastMonth = monthOf(lastDay);
  const months = Array.from({ length: MONTHS }, (_unused, index) =>
    monthsLater(lastMonth, index - MONTHS + 1),
  );
  const firstDay = monthRange(months[0] ?? lastMonth).first;
  const rollDay = addDays(monthRange(monthsLater(lastMonth, -MONTHS)).first, ROLL_DAY - 1);

  const random = createRandom(SEED);
  const clock = new SampleClock();
  clock.moveTo(rollDay, '09:00');
  const staff = await takeStaffOn(office, clock, SAMPLE_TIME_ZONE);
  const buildings = planBuildings(random, wanted);
  const total = buildings.reduce((sum, { units }) => sum + units.length, 0);
  let done = 0;
  const households = await addHouseholds({
    api: staff.steward.api,
    random,
    buildings,
    today: rollDay,
    step: () => progress(++done, total * (1 + YEAR_WEIGHT)),
  });
  clock.moveTo(rollDay, '15:00');
  const { itemIds: flatIds } = await addFeeItems(staff.manager.api, households, firstDay);
  const readMonths = months.slice(-MONTHS_READ - 1);
  const meteredIds = await addMeteredItems(staff.manager.api, households, readMonths[0] ?? lastMonth);
  const itemIds = [...flatIds, ...meteredIds];
  await keepShifts(staff.manager.api, 'none');

  const counter = { receipts: 0 };
  const tasks = planYear({ random, staff, households, itemIds, months, lastDay, counter });
  for (const [index, task] of tasks.entries()) {
    clock.moveTo(task.on, task.seconds);
    await task.run();
    await progress(
      total + Math.round(((index + 1) / tasks.length) * total * YEAR_WEIGHT),
      total * (1 + YEAR_WEIGHT),
    );
  }
  await keepBank(staff.manager, lastDay);
  staff.leave();
  return { households: wanted, receipts: counter.receipts };
}

interface YearInput {
  readonly random: Random;
  readonly staff: SampleStaff;
  readonly households: readonly SampleHousehold[];
  readonly itemIds: readonly number[];
  readonly months: readonly string[];
  readonly lastDay: string;
  readonly counter: { receipts: number };
}

/** What happens in the year, in the order in which it does. */
function planYear(input: YearInput): Task[] {
  const { random, staff, households, itemIds, months, lastDay } = input;
  const tasks: Task[] = [];
  const letters = { ...staff, random, households };
  for (const [number, month] of months.entries()) {
    const { first } = monthRange(month);
    tasks.push({ on: first, seconds: OPENS_SECONDS, run: () => billMonth(staff.supervisor, month, itemIds) });
    const on = addDays(first, 11);
    tasks.push({
      on,
      seconds: OPENS_SECONDS,
      run: () => changeHouseholds(staff.steward.api, random, households, on),
    });
    const written = addDays(first, 7);
    tasks.push({ on: written, seconds: OPENS_SECONDS, run: () => writeLetters(letters, number, written) });
    if (number % 3 === 2) {
      const dunned = addDays(first, 19);
      tasks.push({ on: dunned, seconds: OPENS_SECONDS, run: () => dunArrears(letters, dunned) });
    }
  }
  tasks.push({ on: lastDay, seconds: OPENS_SECONDS, run: () => leaveDraft(letters, lastDay) });
  tasks.push({ on: lastDay, seconds: OPENS_SECONDS, run: () => makeOutCounterLetters(letters, lastDay) });
  tasks.push({ on: lastDay, seconds: OPENS_SECONDS, run: () => tagHouseholds(letters) });
  tasks.push({
    on: lastDay,
    seconds: COUNTER_OPENS_SECONDS + COUNTER_HOURS_SECONDS,
    run: () => correctAtCounter(staff.manager.api, staff.cashier.api, households, itemIds),
  });
  tasks.push(...planDeposits(input).map((task) => ({ ...task, seconds: COUNTER_OPENS_SECONDS })));
  tasks.push(...planDunning(input), ...planHouseholds(input), ...planReadings(input), ...planShifts(input));
  tasks.push(...planExpenses(input), ...planNotices(input, letters), ...planStaff(input));
  // Joined, not spread into a call: a large site's payments are more than one call can take.
  return tasks
    .concat(planCounter(input))
    .filter(({ on }) => on <= lastDay)
    .sort((one, other) => (one.on === other.on ? one.seconds - other.seconds : one.on < other.on ? -1 : 1));
}

/** The plan of the month before the last one, which is still worked on. */
function planDunning({ staff, months }: YearInput): Task[] {
  const month = months.at(-2);
  if (month === undefined) return [];
  const day = (later: number): string => addDays(monthRange(month).first, later);
  const on = (date: string, run: () => Promise<void>): Task => ({ on: date, seconds: OPENS_SECONDS, run });
  return [
    on(day(5), () => makeDunningPlan(staff, month)),
    on(day(12), () => pressByPlan(staff, day(12))),
    on(day(19), () => settleByPlan(staff, day(19))),
  ];
}

/** Shifts of the counter with the days that are closed; the shift of the last day is still open. */
function planShifts({ staff, lastDay }: YearInput): Task[] {
  const random = createRandom(CLOSING_SEED);
  const on = firstDayClosed(lastDay);
  const opening = (day: string): Task => ({
    on: day,
    seconds: SHIFT_OPENS_SECONDS,
    run: () => openCounter(staff),
  });
  return [
    { on, seconds: OPENS_SECONDS, run: () => keepShifts(staff.manager.api, 'automatic') },
    ...daysToClose(lastDay).flatMap((day) => [
      opening(day),
      { on: day, seconds: SHIFT_CLOSES_SECONDS, run: () => closeCounter(staff, random, day) },
    ]),
    opening(lastDay),
  ];
}

/** Boards in the first month, and each month what was written goes up, is answered and comes down. */
function planNotices({ staff, months, lastDay }: YearInput, letters: Correspondence): Task[] {
  const on = (day: string, run: () => Promise<void>): Task => ({
    on: day,
    seconds: COUNTER_OPENS_SECONDS,
    run,
  });
  return [
    on(addDays(monthRange(months[0] ?? monthOf(lastDay)).first, 1), () => hangBoards(staff)),
    ...months.flatMap((month) => {
      const { first } = monthRange(month);
      const written = addDays(first, 7);
      return [
        on(written, async () => {
          await planBoards(staff, written);
          await walkRound(staff);
          await sendMemos(staff);
        }),
        on(addDays(first, 9), () => answerMemos(staff)),
        on(addDays(first, 14), () => walkRound(staff)),
      ];
    }),
    on(lastDay, () => leaveOnBoards(letters, staff, lastDay)),
  ];
}

/** The staff register in the first month; trainings in the last two, and what the month before was worth. */
function planStaff({ staff, months, lastDay }: YearInput): Task[] {
  const random = createRandom(STAFF_SEED);
  const today = addDays(monthRange(months[0] ?? monthOf(lastDay)).first, 3);
  const on = (day: string, run: () => Promise<void>): Task => ({ on: day, seconds: OPENS_SECONDS, run });
  const drill = addDays(monthRange(months.at(-3) ?? monthOf(lastDay)).first, 16);
  const lesson = addDays(monthRange(months.at(-2) ?? monthOf(lastDay)).first, 10);
  // The roster of a month leaves on the 25th of the one before.
  const rostering = addDays(monthRange(months.at(-2) ?? monthOf(lastDay)).first, 24);
  return [
    on(today, () => registerEmployees(staff, random, { today, lastDay })),
    on(addDays(today, 1), () => planTraining(staff, lastDay)),
    on(drill, () => holdTraining(staff, random, { on: drill, which: 'fireDrill' })),
    on(lesson, () => holdTraining(staff, random, { on: lesson, which: 'manners' })),
    on(rostering, () => rosterGuards(staff, monthOf(lastDay))),
    on(lastDay, () => appraiseStaff(staff, random, lastDay)),
  ];
}

/** What the estate spent in its last months. */
function planExpenses({ staff, months }: YearInput): Task[] {
  const random = createRandom(EXPENSE_SEED);
  return months.slice(-MONTHS_SPENT).map((month) => ({
    on: dayOfExpenses(month),
    seconds: OPENS_SECONDS,
    run: () => enterExpenses(staff.supervisor.api, random, month),
  }));
}

/** Keys and records are taken down in the year's first month; keys go out in its last weeks. */
function planHouseholds({ staff, households, months, lastDay }: YearInput): Task[] {
  const random = createRandom(HOUSEHOLD_SEED);
  const { api } = staff.steward;
  const registered = addDays(monthRange(months[0] ?? monthOf(lastDay)).first, 2);
  const on = (day: string, run: () => Promise<void>): Task => ({
    on: day,
    seconds: COUNTER_OPENS_SECONDS,
    run,
  });
  return [
    on(registered, () => registerKeys(api, random, households)),
    on(addDays(registered, 1), () => addRecords(api, random, households, addDays(registered, 1))),
    on(addDays(lastDay, -9), () => signOutKeys(api, random, addDays(lastDay, -9))),
    on(addDays(lastDay, -7), () => settleKeys(api)),
    on(lastDay, () => signOutKeys(api, random, lastDay)),
  ];
}

/** Meters are registered before the first month that is read; a supplier's bill comes after each. */
function planReadings({ staff, households, months }: YearInput): Task[] {
  const meters = new SampleMeters(staff.steward.api, createRandom(METER_SEED));
  const readMonths = months.slice(-MONTHS_READ - 1);
  const [first = ''] = readMonths;
  const installedOn = monthRange(first).first;
  const on = (day: string, run: () => Promise<void>): Task => ({
    on: day,
    seconds: COUNTER_OPENS_SECONDS,
    run,
  });
  return [
    on(installedOn, () => meters.register(households, installedOn)),
    ...readMonths.map((month, at) =>
      on(dayOfReading(month), () => meters.read(month, at === readMonths.length - 1)),
    ),
    ...readMonths.map((month) =>
      on(dayOfSupplierBill(month), () => meters.enterBills(staff.supervisor.api, month)),
    ),
  ];
}

/** The visits of each day, spread over the counter's hours. */
function planCounter({ random, staff, households, months, lastDay, counter }: YearInput): Task[] {
  const visits = planVisits(random, households, months, lastDay);
  const ofDay = new Map<string, number>();
  const places = visits.map(({ on }) => {
    const place = ofDay.get(on) ?? 0;
    ofDay.set(on, place + 1);
    return place;
  });
  return visits.map((visit, index) => ({
    on: visit.on,
    seconds:
      COUNTER_OPENS_SECONDS +
      Math.floor(((places[index] ?? 0) / (ofDay.get(visit.on) ?? 1)) * COUNTER_HOURS_SECONDS),
    async run() {
      const receiptId = await payAtCounter(staff.cashier.api, random, visit);
      if (receiptId === null) return;
      counter.receipts += 1;
      if (counter.receipts % RECEIPTS_A_VOID !== 0) return;
      await staff.manager.api.fees.voidReceipt({ receiptId, reason: '支付方式選錯，重新開出' });
      if ((await payAtCounter(staff.cashier.api, random, visit)) !== null) counter.receipts += 1;
    },
  }));
}
