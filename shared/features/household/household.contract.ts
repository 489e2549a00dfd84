import { recordOperations } from './household-record.contract.ts';
import { keyOperations } from './key-item.contract.ts';

/** What belongs to a household besides its people and vehicles. */
export const householdContract = { ...keyOperations, ...recordOperations };
