import type { metersContract } from '../../../shared/features/meters/meters.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listMeters, metersOfUnit, unitName } from './meter.repository.ts';
import { saveMeter } from './meter.service.ts';

export function createMetersHandlers(): HandlersOf<typeof metersContract> {
  return {
    ofUnit({ unitId }, { database }) {
      unitName(database, unitId);
      return metersOfUnit(database, unitId);
    },
    list: (query, { database }) => listMeters(database, query),
    save: saveMeter,
  };
}
