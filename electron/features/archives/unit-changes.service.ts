import { notFound, refuse } from '../../../shared/api/api-error.ts';
import {
  type CommonUnitField,
  type UnitBefore,
  type UnitChange,
  type UnitFieldValue,
  unitFieldValueSchema,
} from '../../../shared/features/archives/unit-change.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findUnit, requireUnit } from './unit.repository.ts';
import { saveUnit, unitFieldsOf } from './unit.service.ts';

function valueOf(unit: Unit, field: CommonUnitField): UnitFieldValue {
  return unitFieldValueSchema.parse({ field, value: unit[field] });
}

/** What the units hold in a field now, in the order asked for. */
export function unitsBefore(
  input: { readonly unitIds: readonly number[]; readonly field: CommonUnitField },
  { database }: ReadContext,
): UnitBefore[] {
  return input.unitIds.map((id) => {
    const unit = requireUnit(database, id);
    const { displayName, version } = unit;
    return { id, version, displayName, set: valueOf(unit, input.field) };
  });
}

/**
 * Sets a field of many units, all or none, and answers what takes it back: the same call with what each held before.
 * A unit that holds the value already is left alone.
 */
export function* changeUnits(
  { changes }: { readonly changes: readonly UnitChange[] },
  context: WriteContext,
): Generator<Progress, { undo: UnitChange[] }> {
  const { database } = context;
  const undo: UnitChange[] = [];
  for (const [done, { id, version, set }] of changes.entries()) {
    yield { done, total: changes.length };
    const before = findUnit(database, id);
    if (before === undefined) throw notFound('unit', id);
    if (before.version !== version) throw changedMeanwhile(database, 'unit', id);
    if (before[set.field] === set.value) continue;
    const saved = saveUnit({ ...unitFieldsOf(before), [set.field]: set.value, id, version }, context);
    undo.push({ id, version: saved.version, set: valueOf(before, set.field) });
  }
  if (undo.length === 0) throw refuse('nothingToChange');
  return { undo };
}
