import { formatScaled } from '../../../shared/domain/money.ts';
import {
  acceptedRow,
  type ComparedFields,
  differences,
  type ImportComparison,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import {
  DEFAULT_DIGITS,
  DEFAULT_MULTIPLIER,
  fitsDigits,
  type MeterFields,
  type MeterImportRow,
} from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { placedUnitOrProblem } from '../../office/placed-unit.ts';
import { findMeter, hasReadings } from './meter.repository.ts';
import { numberKey, saveMeter } from './meter.service.ts';

interface MeterPlan {
  readonly unitId: number;
  readonly before: Meter | null;
  readonly after: MeterFields;
}

function planMeter({ database }: Pick<ReadContext, 'database'>, row: MeterImportRow): MeterPlan | RowProblem {
  const unit = placedUnitOrProblem(database, row);
  if ('code' in unit) return unit;
  const before =
    findMeter(database, { unitId: unit.id, buildingId: null }, row.kind, numberKey(row.number)) ?? null;
  const after: MeterFields = {
    kind: row.kind,
    number: before?.number ?? row.number,
    digits: row.digits ?? before?.digits ?? DEFAULT_DIGITS,
    multiplierThousandths: row.multiplierThousandths ?? before?.multiplierThousandths ?? DEFAULT_MULTIPLIER,
    installedOn: row.installedOn ?? before?.installedOn ?? null,
    baseReadingThousandths: row.baseReadingThousandths ?? before?.baseReadingThousandths ?? 0,
    note: row.note ?? before?.note ?? '',
    active: row.active ?? before?.active ?? true,
  };
  const isCounterChanged =
    before !== null &&
    (before.digits !== after.digits ||
      before.multiplierThousandths !== after.multiplierThousandths ||
      before.baseReadingThousandths !== after.baseReadingThousandths);
  if (isCounterChanged && hasReadings(database, before.id)) {
    return { code: 'notAccepted', field: 'baseReading', values: { refusal: 'meterRead' } };
  }
  if (fitsDigits(after.baseReadingThousandths, after.digits)) return { unitId: unit.id, before, after };
  const reading = formatScaled(after.baseReadingThousandths, 3);
  return {
    code: 'notAccepted',
    field: 'baseReading',
    values: { refusal: 'readingBeyondDigits', reading, digits: after.digits },
  };
}

function picked({
  digits,
  multiplierThousandths,
  installedOn,
  baseReadingThousandths,
  note,
  active,
}: MeterFields): ComparedFields {
  return {
    digits,
    multiplierThousandths,
    installedOn,
    baseReadingThousandths,
    note,
    inUse: active,
  };
}

/** What a row of a list of meters would change, without changing anything. */
export function compareMeterRow(
  reader: Pick<ReadContext, 'database'>,
  row: MeterImportRow,
): ImportComparison {
  const plan = planMeter(reader, row);
  if ('code' in plan) return refusedRow(plan);
  const { before, after } = plan;
  return acceptedRow(before === null, differences(before === null ? {} : picked(before), picked(after)));
}

export function applyMeterRow(context: WriteContext, row: MeterImportRow): void {
  const plan = planMeter(context, row);
  if ('code' in plan) throw new Error('a row that was compared is taken');
  const { before, after, unitId } = plan;
  saveMeter({ ...after, unitId, buildingId: null, ...(before === null ? {} : { id: before.id }) }, context);
}
