import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { monthOf } from '../../../shared/domain/calendar.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import { flagsOf } from '../../../shared/features/meters/anomaly.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { estimateOf, type ReadingEntry, type Standing } from '../../../shared/features/meters/reading.ts';
import type { MonthReading, readingsContract } from '../../../shared/features/meters/readings.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { occupancyOf, putCounter, requireMeter } from './meter.repository.ts';
import { assertNumberFree, numberKey, placeName } from './meter.service.ts';
import {
  acceptReading,
  billOfReading,
  insertReading,
  readingsOfMeter,
  requireReading,
  type StoredReading,
  type Superseding,
  supersedeReading,
  toMonthReading,
} from './reading.repository.ts';
import {
  counted,
  counterBefore,
  entryOf,
  faceOf,
  type PlatedFace,
  pastBefore,
  standingAfter,
  standingBefore,
} from './reading-chain.ts';
import { readReadingSettings } from './reading-settings.ts';

export type RecordInput = z.output<typeof readingsContract.record.input>;

export function recordReading(input: RecordInput, context: WriteContext): MonthReading {
  const { database, today } = context;
  const meter = requireMeter(database, input.meterId);
  if (input.month > monthOf(today) || input.readOn > today) {
    throw refuse('readingNotYet', { month: input.month, day: input.readOn });
  }
  const readings = readingsOfMeter(database, meter.id);
  const own = readings.find(({ month }) => month === input.month);
  if (own !== undefined && own.id !== input.replaces) throw readingThere(meter, own);
  if (own === undefined && input.replaces !== null) throw refuse('readingGone', { month: input.month });
  assertUnbilled(database, readings, input.month);
  const before = standingBefore(meter, readings, input.month);
  const entry = entryFrom(input, before, readings, database);
  const reason = input.reason;
  if (own !== undefined) supersede(own, { cause: 'corrected', reason }, context);
  const counter = counterBefore(meter, readings, input.month);
  const id = insert(meter, { entry, before, counter, readings, facts: input }, context);
  const saved = requireReading(database, id);
  countLaterAnew(meter, readings, saved, context);
  context.record({
    entity: 'meterReading',
    entityId: id,
    ...(own === undefined ? {} : { before: imageOf(meter, own) }),
    after: imageOf(meter, saved),
    reason,
  });
  return toMonthReading(saved);
}

export function withdrawReading(readingId: number, reason: string, context: WriteContext): MonthReading {
  const { database } = context;
  const reading = requireReading(database, readingId);
  if (reading.supersededAt !== null) throw refuse('readingGone', { month: reading.month });
  const meter = requireMeter(database, reading.meterId);
  const readings = readingsOfMeter(database, meter.id);
  assertUnbilled(database, readings, reading.month);
  supersede(reading, { cause: 'withdrawn', reason }, context);
  countLaterAnew(meter, readings, { ...reading, id: 0 }, context);
  context.record({ entity: 'meterReading', entityId: reading.id, before: imageOf(meter, reading), reason });
  return toMonthReading(requireReading(database, reading.id));
}

export function acceptFlags(readingId: number, context: WriteContext): MonthReading {
  const { database } = context;
  const before = requireReading(database, readingId);
  if (before.supersededAt !== null) throw refuse('readingGone', { month: before.month });
  if (before.flags === '' || before.acceptedAt !== null) throw refuse('readingNotFlagged');
  acceptReading(database, readingId, context.staff.id, context.now);
  const after = requireReading(database, readingId);
  const meter = requireMeter(database, before.meterId);
  context.record({
    entity: 'meterReading',
    entityId: readingId,
    before: { flags: before.flags, acceptedBy: '' },
    after: { ...imageOf(meter, after), acceptedBy: after.acceptedBy },
  });
  return toMonthReading(after);
}

function readingThere(meter: Meter, own: StoredReading) {
  const reading = formatScaled(own.currentThousandths, 3);
  return refuse('readingThere', { place: placeName(meter), month: own.month, reading });
}

/** What is billed stays as it was billed, and so does every month before it. */
function assertUnbilled(
  database: Database.Database,
  readings: readonly StoredReading[],
  month: string,
): void {
  const billed = readings.find((reading) => reading.month >= month && reading.billed === 1);
  if (billed === undefined) return;
  const { item = '', draft = 0 } = billOfReading(database, billed.id) ?? {};
  const values = { month: billed.month, item };
  if (billed.month > month) throw refuse('laterReadingBilled', { ...values, of: month });
  throw refuse(draft === 1 ? 'readingBilledDraft' : 'readingBilled', values);
}

function entryFrom(
  input: RecordInput,
  before: Standing,
  readings: readonly StoredReading[],
  database: Database.Database,
): ReadingEntry {
  const { month, kind, currentThousandths, rolledOver, newCounter } = input;
  if ((kind === 'replacement') !== (newCounter !== undefined)) throw invalid(['newCounter'], 'required');
  if (kind === 'estimated') {
    if (currentThousandths !== undefined) throw invalid(['currentThousandths'], 'notForEstimate');
    const { estimateMonths } = readReadingSettings(database);
    const estimateThousandths = estimateOf(before.face, pastBefore(readings, month), estimateMonths);
    if (estimateThousandths === null) throw refuse('estimateWithoutPast');
    return { month, kind, estimateThousandths };
  }
  if (currentThousandths === undefined) throw invalid(['currentThousandths'], 'required');
  return {
    month,
    kind,
    currentThousandths,
    rolledOver,
    newCounter:
      newCounter === undefined
        ? undefined
        : {
            oldFinalThousandths: newCounter.oldFinalThousandths,
            newInitialThousandths: newCounter.newInitialThousandths,
            newFace: {
              digits: newCounter.digits,
              multiplierThousandths: newCounter.multiplierThousandths,
            },
          },
  };
}

interface Facts {
  readonly readOn: string;
  readonly reader: string;
  readonly note: string;
  readonly newCounter?: { readonly number: string } | undefined;
}

interface Insertion {
  readonly entry: ReadingEntry;
  readonly before: Standing;
  /** In the meter as the month begins. */
  readonly counter: PlatedFace;
  readonly readings: readonly StoredReading[];
  readonly facts: Facts;
  /** The reading that this one says again, whose flags somebody may have let stand. */
  readonly again?: StoredReading;
}

function insert(
  meter: Meter,
  { entry, before, counter, readings, facts, again }: Insertion,
  context: WriteContext,
): number {
  const { database } = context;
  const result = counted(before, entry);
  const replacement = entry.kind === 'estimated' ? undefined : entry.newCounter;
  const flags = flagsOf(
    entry.kind,
    result,
    pastBefore(readings, entry.month),
    occupancyOf(database, meter.unitId),
  );
  const accepted = again?.flags === flags.join(',') ? again : undefined;
  const { previousThousandths, currentThousandths, rolledOver, countedThousandths, months } = result;
  return insertReading(database, {
    meterId: meter.id,
    month: entry.month,
    readOn: facts.readOn,
    kind: entry.kind,
    reader: facts.reader === '' ? context.staff.displayName : facts.reader,
    note: facts.note,
    number: replacement === undefined ? counter.number : (facts.newCounter?.number ?? ''),
    digits: result.after.face.digits,
    multiplierThousandths: result.after.face.multiplierThousandths,
    previousThousandths,
    currentThousandths,
    rolledOver,
    oldNumber: replacement === undefined ? null : counter.number,
    oldDigits: replacement === undefined ? null : before.face.digits,
    oldMultiplierThousandths: replacement === undefined ? null : before.face.multiplierThousandths,
    oldFinalThousandths: replacement?.oldFinalThousandths ?? null,
    newInitialThousandths: replacement?.newInitialThousandths ?? null,
    countedThousandths,
    months,
    estimatedBeforeThousandths: result.estimatedBeforeThousandths,
    carryBeforeThousandths: result.carryBeforeThousandths,
    billedThousandths: result.billedThousandths,
    carryAfterThousandths: result.carryAfterThousandths,
    actualThousandths: result.after.actualThousandths,
    actualMonth: result.after.actualMonth,
    estimatedThousandths: result.after.estimatedThousandths,
    estimatedMonths: result.after.estimatedMonths,
    flags,
    acceptedBy: accepted?.acceptedById ?? null,
    acceptedAt: accepted?.acceptedAt ?? null,
    madeBy: context.staff.id,
    madeAt: context.now,
  });
}

/** Months after one that changed go on from where it now stands; each keeps what was read in it. */
function countLaterAnew(
  meter: Meter,
  readings: readonly StoredReading[],
  changed: StoredReading,
  context: WriteContext,
): void {
  const { database } = context;
  const standing = readings.filter(({ month }) => month < changed.month);
  // A withdrawn reading has no place in what follows, but the counter that it took out is in the meter again.
  let before = standingBefore(meter, readings, changed.month);
  let counter = counterBefore(meter, readings, changed.month);
  if (changed.id > 0) {
    standing.push(changed);
    before = standingAfter(changed);
    counter = faceOf(changed);
  }
  const later = readings.filter(({ month }) => month > changed.month);
  const lastReplaced = later.findLast(({ oldDigits }) => oldDigits !== null);
  for (const reading of later) {
    const cause = { cause: 'earlierCorrected', reason: changed.month } as const;
    supersede(reading, cause, context);
    // The number of the counter that is in the meter may have been corrected since it was put in.
    const newCounter = { number: reading === lastReplaced ? meter.number : reading.number };
    const id = insert(
      meter,
      {
        entry: entryOf(reading),
        before,
        counter,
        readings: standing,
        facts: { ...reading, newCounter },
        again: reading,
      },
      context,
    );
    const next = requireReading(database, id);
    context.record({
      entity: 'meterReading',
      entityId: id,
      before: imageOf(meter, reading),
      after: imageOf(meter, next),
      reason: changed.month,
    });
    standing.push(next);
    before = standingAfter(next);
    counter = faceOf(next);
  }
  keepCounter(meter, counter, context);
}

/** The counter that the readings end with is the one in the meter. */
function keepCounter(meter: Meter, counter: PlatedFace, context: WriteContext): void {
  const { number, digits, multiplierThousandths } = meter;
  const isSame =
    number === counter.number &&
    digits === counter.digits &&
    multiplierThousandths === counter.multiplierThousandths;
  if (isSame) return;
  const key = numberKey(counter.number);
  assertNumberFree(context.database, meter, key);
  putCounter(context.database, meter.id, { ...counter, numberKey: key });
  const put = requireMeter(context.database, meter.id);
  context.record({ entity: 'meter', entityId: meter.id, before: faceOf(meter), after: faceOf(put) });
}

function supersede(
  reading: StoredReading,
  { cause, reason }: Pick<Superseding, 'cause' | 'reason'>,
  context: WriteContext,
): void {
  supersedeReading(context.database, reading.id, { at: context.now, by: context.staff.id, cause, reason });
}

function imageOf(meter: Meter, reading: StoredReading): Record<string, unknown> {
  const { kind, month, readOn, reader, currentThousandths, previousThousandths } = reading;
  return {
    unit: placeName(meter),
    unitId: meter.unitId,
    meterKind: meter.kind,
    number: reading.number,
    month,
    kind,
    readOn,
    reader,
    previousThousandths,
    currentThousandths,
    rolledOver: reading.rolledOver === 1,
    ...(reading.oldFinalThousandths === null
      ? {}
      : {
          oldFinalThousandths: reading.oldFinalThousandths,
          newInitialThousandths: reading.newInitialThousandths,
        }),
    billedThousandths: reading.billedThousandths,
    flags: reading.flags,
    note: reading.note,
  };
}
