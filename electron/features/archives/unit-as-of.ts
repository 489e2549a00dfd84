import { dateAt } from '../../../shared/domain/calendar.ts';
import { formatUnitCode } from '../../../shared/domain/unit-code.ts';
import { type Comparison } from '../../../shared/features/archives/history.contract.ts';
import { type UnitFileAsOf } from '../../../shared/features/archives/household-file.contract.ts';
import { unitSchema } from '../../../shared/features/archives/units.contract.ts';
import { vehicleSchema } from '../../../shared/features/archives/vehicles.contract.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ReadContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { entriesBetween, firstEntryAt, firstSeq } from './history.repository.ts';
import { occupanciesOfUnit, toOccupancies } from './occupancy.repository.ts';
import { netChanges, undoChanges } from './past-fields.ts';
import { requireUnit } from './unit.repository.ts';
import { vehiclesEverOfUnit } from './vehicle.repository.ts';

/**
 * A household at the end of a day. Who was who is told by the dates of the occupancies, as they are known today; what has
 * no dates of its own is read back from the trail.
 */
export function unitFileAsOf(
  { id, on }: { readonly id: number; readonly on: string },
  context: ReadContext,
): UnitFileAsOf {
  const { database } = context;
  const end = endOfDay(on, context);
  const asOf = (entity: string, entityId: number, fields: Record<string, unknown>) =>
    undoChanges(fields, entriesBetween(database, entity, entityId, end).reverse());
  const present = requireUnit(database, id);
  const { name: building } = asOf('building', present.buildingId, { name: present.building });
  const unit = unitSchema.parse(asOf('unit', id, { ...present, building }));
  const recordedAt = firstEntryAt(database, 'unit', id);
  return {
    on,
    recordedOn:
      recordedAt === null || recordedAt < end ? null : dateAt(new Date(recordedAt), officeTimeZone(database)),
    unit: { ...unit, displayName: formatUnitCode(unit) },
    people: toOccupancies(database, occupanciesOfUnit(database, id), { today: on, role: context.staff.role }),
    vehicles: vehiclesEverOfUnit(database, id)
      .filter((vehicle) => (firstEntryAt(database, 'vehicle', vehicle.id) ?? '') < end)
      .map(({ personName: holder, ...vehicle }) => {
        const { holder: personName, ...past } = asOf('vehicle', vehicle.id, { ...vehicle, holder });
        return vehicleSchema.parse({ ...past, personName });
      })
      .filter(({ unitId }) => unitId === id),
  };
}

/** What became of a record's fields between the end of one day and the end of another. */
export function compareRecord(
  input: { readonly entity: string; readonly id: number; readonly from: string; readonly to: string },
  context: ReadContext,
): Comparison {
  const { database } = context;
  // Whatever tells of nothing before and does not begin the record tells of a look at it, which changes nothing.
  const begun = firstSeq(database, input.entity, input.id);
  const entries = entriesBetween(
    database,
    input.entity,
    input.id,
    endOfDay(input.from, context),
    endOfDay(input.to, context),
  ).filter(({ first, seq }) => !first || seq === begun);
  return { changes: netChanges(entries), entries: entries.length };
}
