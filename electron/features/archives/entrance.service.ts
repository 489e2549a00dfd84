import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { entranceKey, entranceName } from '../../../shared/domain/unit-code.ts';
import type { Entrance } from '../../../shared/features/archives/entrances.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { requireBuilding } from './building.repository.ts';
import { listEntrances, putEntranceOrder, renameInOrder } from './entrance.repository.ts';
import { unitsOfBuilding, updateUnit } from './unit.repository.ts';
import { unitFieldsOf } from './unit.service.ts';

/**
 * Renames an entrance for each of its units, whose names, keys and search terms follow. An entrance that is there already
 * is refused: two that became one could not be told apart again.
 */
export function renameEntrance(
  input: { readonly buildingId: number; readonly from: string; readonly to: string },
  context: WriteContext,
): { from: string; to: string; units: number } {
  const { database } = context;
  const building = requireBuilding(database, input.buildingId);
  const from = input.from;
  const to = entranceName(input.to);
  const all = unitsOfBuilding(database, building.id);
  const units = all.filter(({ entrance }) => entrance === from);
  if (units.length === 0) throw notFound('entrance', from);
  if (from === to) throw refuse('nothingToChange');
  const namesake = all.find(
    ({ entrance }) => entrance !== from && entranceKey(entrance, foldText) === entranceKey(to, foldText),
  );
  if (namesake !== undefined) {
    throw refuse(namesake.entrance === '' ? 'entranceOfNone' : 'entranceExists', {
      building: building.name,
      entrance: namesake.entrance,
    });
  }
  for (const unit of units) {
    updateUnit(database, unit.id, { ...unitFieldsOf(unit), entrance: to }, building.name);
    context.record({
      entity: 'unit',
      entityId: unit.id,
      before: { entrance: from },
      after: { entrance: to },
    });
  }
  renameInOrder(database, building.id, from, to);
  context.record({
    entity: 'building',
    entityId: building.id,
    before: { entrance: from },
    after: { entrance: to, units: units.length },
  });
  return { from, to, units: units.length };
}

export function orderEntrances(
  { buildingId, names }: { readonly buildingId: number; readonly names: readonly string[] },
  context: WriteContext,
): Entrance[] {
  const { database } = context;
  requireBuilding(database, buildingId);
  const before = listEntrances(database, buildingId).map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (!before.includes(name) || names.indexOf(name) !== index) throw invalid(['names', index], 'other');
  }
  putEntranceOrder(database, buildingId, names);
  const after = listEntrances(database, buildingId);
  context.record({
    entity: 'building',
    entityId: buildingId,
    before: { entranceOrder: before },
    after: { entranceOrder: after.map(({ name }) => name) },
  });
  return after;
}
