import { ApiError } from '../../../shared/api/api-error.ts';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { unitKey } from '../../../shared/domain/unit-code.ts';
import {
  acceptedRow,
  type ComparedFields,
  differences,
  type ImportComparison,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import type { ReadingImportRow } from '../../../shared/features/meters/reading-import.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { placedUnitOrProblem } from '../../office/placed-unit.ts';
import { findPlacedUnit } from '../../office/unit-place.repository.ts';
import { metersNamed } from './meter.repository.ts';
import { numberKey } from './meter.service.ts';
import { readingsOfMeter, readingsOfMonth, type StoredReading } from './reading.repository.ts';
import { type RecordInput, recordReading } from './reading.service.ts';

type Reader = Pick<ReadContext, 'database'>;

/** Readings of one unit and kind are counted one on the other, in the order of their months. */
export const READINGS_TOGETHER = {
  group: ({ database }: Reader, row: ReadingImportRow) =>
    `${findPlacedUnit(database, row)?.id ?? unitKey(row, foldText)} ${row.meterKind}`,
  turn: ({ month }: ReadingImportRow) => month,
};

interface ReadingPlan {
  readonly meter: Meter;
  readonly own: StoredReading | null;
  readonly input: RecordInput;
}

function planReading(
  reader: Pick<ReadContext, 'database' | 'today'>,
  row: ReadingImportRow,
): ReadingPlan | RowProblem {
  const { database, today } = reader;
  const unit = placedUnitOrProblem(database, row);
  if ('code' in unit) return unit;
  const found = metersOfRow(database, unit.id, row);
  const inUse = found.filter(({ active }) => active);
  const [meter, another] = inUse.length === 0 ? found : inUse;
  const values = { unit: unit.displayName, number: row.number || '—' };
  if (meter === undefined) return { code: 'meterUnknown', field: 'meterNumber', values };
  if (another !== undefined) return { code: 'meterUnclear', field: 'meterNumber', values };
  const own = readingsOfMonth(database, [meter.id], row.month).get(meter.id) ?? null;
  const day = monthOf(today) === row.month ? today : monthRange(row.month).last;
  return {
    meter,
    own,
    input: {
      meterId: meter.id,
      month: row.month,
      kind: row.kind,
      readOn: row.readOn ?? own?.readOn ?? day,
      reader: row.reader ?? own?.reader ?? '',
      note: row.note ?? own?.note ?? '',
      ...(row.kind === 'estimated' || row.currentThousandths === undefined
        ? {}
        : { currentThousandths: row.currentThousandths }),
      rolledOver: row.rolledOver ?? (own !== null && isSame(own, row) ? own.rolledOver === 1 : false),
      replaces: own?.id ?? null,
      reason: '',
    },
  };
}

/** By the number of the counter that is in the meter, else of one that was read in it: lists name the one of their month. */
function metersOfRow(
  database: ReadContext['database'],
  unitId: number,
  { meterKind, number }: ReadingImportRow,
): Meter[] {
  const key = numberKey(number);
  const named = metersNamed(database, unitId, meterKind, key);
  if (named.length > 0) return named;
  return metersNamed(database, unitId, meterKind, '').filter(({ id }) =>
    readingsOfMeter(database, id).some(
      (reading) => numberKey(reading.number) === key || numberKey(reading.oldNumber ?? '') === key,
    ),
  );
}

/** Whether a row says what the month says already; an estimate has no reading of its own. */
function isSame(own: StoredReading, row: ReadingImportRow): boolean {
  if (own.kind !== row.kind) return false;
  return row.kind === 'estimated' || own.currentThousandths === row.currentThousandths;
}

function changesOf({ own, input }: ReadingPlan, row: ReadingImportRow) {
  const after: ComparedFields = {
    reading:
      row.kind === 'estimated'
        ? own?.kind === 'estimated'
          ? own.currentThousandths
          : ''
        : input.currentThousandths,
    readingKind: input.kind,
    readOn: input.readOn,
    rolledOver:
      row.kind === 'estimated' && own?.kind === 'estimated' ? own.rolledOver === 1 : input.rolledOver,
    reader: input.reader,
    note: input.note,
  };
  const before: ComparedFields =
    own === null
      ? {}
      : {
          reading: own.currentThousandths,
          readingKind: own.kind,
          readOn: own.readOn,
          rolledOver: own.rolledOver === 1,
          reader: own.reader,
          note: own.note,
        };
  return own === null ? [] : differences(before, after);
}

/** What a row of a list of readings would change, found by taking it; whoever calls takes it back. */
export function compareReadingRow(reader: ReadContext, row: ReadingImportRow): ImportComparison {
  const plan = planReading(reader, row);
  if ('code' in plan) return refusedRow(plan);
  const comparison = acceptedRow(plan.own === null, changesOf(plan, row));
  if (comparison.outcome === 'unchanged') return comparison;
  // A replacement says where two counters stood, which no row of a list can.
  if (row.kind === 'replacement')
    return refusedRow({ code: 'replacementByHand', field: 'readingKind', values: {} });
  if (row.kind !== 'estimated' && row.currentThousandths === undefined) {
    return refusedRow({ code: 'required', field: 'reading', values: {} });
  }
  const rehearsal = { ...reader, record: () => undefined, requireApproval: () => undefined };
  try {
    reader.database.transaction(() => recordReading(plan.input, rehearsal))();
    return comparison;
  } catch (error) {
    return refusedRow(problemOf(error));
  }
}

function problemOf(error: unknown): RowProblem {
  if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
  const { reason, values } = error.failure;
  return { code: 'notAccepted', field: 'reading', values: { ...values, refusal: reason } };
}

export function applyReadingRow(context: WriteContext, row: ReadingImportRow): void {
  const plan = planReading(context, row);
  if ('code' in plan) throw new Error('a row that was compared is taken');
  if (plan.own !== null && changesOf(plan, row).length === 0) return;
  recordReading(plan.input, context);
}
