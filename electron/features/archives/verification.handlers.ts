import type { verificationContract } from '../../../shared/features/archives/verification.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { requirePerson } from './person.repository.ts';
import { requireUnit } from './unit.repository.ts';
import { verificationsOfPerson, verificationsOfUnit } from './verification.repository.ts';
import { verifyPerson, verifyUnit } from './verification.service.ts';
import { listVerification } from './verification-list.repository.ts';

export function createVerificationHandlers(): HandlersOf<typeof verificationContract> {
  return {
    personVerifications: ({ personId }, { database, today }) =>
      verificationsOfPerson(database, requirePerson(database, personId).id, today),
    unitVerifications: ({ unitId }, { database, today }) =>
      verificationsOfUnit(database, requireUnit(database, unitId).id, today),
    verifyPerson,
    verifyUnit,
    listVerification: (query, { database, today }) => listVerification(database, today, query),
  };
}
