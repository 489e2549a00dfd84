import { refuse } from '../../../shared/api/api-error.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import type { MeterFace, UsageFault } from '../../../shared/features/fees/usage.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import {
  type CountedReading,
  countReading,
  type PastReading,
  type ReadingEntry,
  type Standing,
  standingAtBase,
} from '../../../shared/features/meters/reading.ts';
import type { StoredReading } from './reading.repository.ts';

/** A counter with its plate. */
export interface PlatedFace extends MeterFace {
  readonly number: string;
}

export function standingAfter(reading: StoredReading): Standing {
  const { digits, multiplierThousandths } = reading;
  return {
    face: { digits, multiplierThousandths },
    actualThousandths: reading.actualThousandths,
    actualMonth: reading.actualMonth,
    shownThousandths: reading.currentThousandths,
    estimatedThousandths: reading.estimatedThousandths,
    estimatedMonths: reading.estimatedMonths,
    carryThousandths: reading.carryAfterThousandths,
  };
}

export function faceOf({ number, digits, multiplierThousandths }: PlatedFace): PlatedFace {
  return { number, digits, multiplierThousandths };
}

/** The counter that a month begins with: the one that a later replacement took out, else the one that is in it now. */
export function counterBefore(meter: Meter, readings: readonly StoredReading[], month: string): PlatedFace {
  const replaced = readings.find((reading) => reading.month >= month && reading.oldDigits !== null);
  if (replaced === undefined || replaced.oldDigits === null) return faceOf(meter);
  return {
    number: replaced.oldNumber ?? '',
    digits: replaced.oldDigits,
    multiplierThousandths: replaced.oldMultiplierThousandths ?? meter.multiplierThousandths,
  };
}

export function standingBefore(meter: Meter, readings: readonly StoredReading[], month: string): Standing {
  const last = readings.findLast((reading) => reading.month < month);
  if (last !== undefined) return standingAfter(last);
  const { digits, multiplierThousandths } = counterBefore(meter, readings, month);
  return standingAtBase({ digits, multiplierThousandths }, meter.baseReadingThousandths);
}

/** Readings before a month, newest first, as means are made from them. */
export function pastBefore(readings: readonly StoredReading[], month: string): PastReading[] {
  return readings.filter((reading) => reading.month < month).toReversed();
}

/** What was said when a reading was taken, to count it again. */
export function entryOf(reading: StoredReading): ReadingEntry {
  const { month, kind, currentThousandths, previousThousandths } = reading;
  if (kind === 'estimated') {
    const range = 10 ** reading.digits * 1000;
    const moved = currentThousandths - previousThousandths;
    return { month, kind, estimateThousandths: moved < 0 ? moved + range : moved };
  }
  const { oldFinalThousandths, newInitialThousandths, digits, multiplierThousandths } = reading;
  const newCounter =
    oldFinalThousandths === null || newInitialThousandths === null
      ? undefined
      : { oldFinalThousandths, newInitialThousandths, newFace: { digits, multiplierThousandths } };
  return { month, kind, currentThousandths, rolledOver: reading.rolledOver === 1, newCounter };
}

/** Counts a reading, or says in words why what it shows cannot be. */
export function counted(before: Standing, entry: ReadingEntry): CountedReading {
  const result = countReading(before, entry);
  if ('fault' in result) throw refuseFault(result.fault, before, entry);
  return result;
}

function refuseFault(fault: UsageFault, before: Standing, entry: ReadingEntry) {
  const values = {
    reading: formatScaled(entry.kind === 'estimated' ? 0 : entry.currentThousandths, 3),
    previous: formatScaled(before.actualThousandths, 3),
    digits: before.face.digits,
  };
  switch (fault) {
    case 'belowPrevious':
      return refuse('readingBelowPrevious', values);
    case 'beyondFace':
      return refuse('readingBeyondFace', values);
    case 'notRolledOver':
      return refuse('readingNotRolledOver', values);
  }
}
