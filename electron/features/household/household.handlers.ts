import type { householdContract } from '../../../shared/features/household/household.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { requireUnitName } from './household.repository.ts';
import { createRecordHandlers } from './household-record.handlers.ts';
import { keysOfUnit, listKeys, requireKey } from './key-item.repository.ts';
import { moveKey, saveKey } from './key-item.service.ts';
import { movementsOfKey } from './key-movement.repository.ts';
import { keysOfUnitAsOf } from './keys-as-of.repository.ts';

export function createHouseholdHandlers(): HandlersOf<typeof householdContract> {
  return {
    ...createRecordHandlers(),
    keysOfUnit({ unitId, on }, context) {
      const { database, today } = context;
      requireUnitName(database, unitId);
      return on === undefined ? keysOfUnit(database, today, unitId) : keysOfUnitAsOf(unitId, on, context);
    },
    listKeys: (query, { database, today }) => listKeys(database, today, query),
    keyMovements({ id }, { database, today }) {
      requireKey(database, today, id);
      return movementsOfKey(database, id);
    },
    saveKey,
    handOutKey: (input, context) => moveKey('handOut', input, context),
    signOutKey: (input, context) => moveKey('signOut', input, context),
    extendKey: (input, context) => moveKey('extend', input, context),
    takeKeyBack: (input, context) => moveKey('takeBack', input, context),
    reportKeyLost: (input, context) => moveKey('reportLost', input, context),
    findKey: (input, context) => moveKey('find', input, context),
    cancelKey: (input, context) => moveKey('cancel', input, context),
  };
}
