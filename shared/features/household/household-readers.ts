import { DESK_ROLES, type Role } from '../../domain/role.ts';

/** What belongs to a household: for the desk and, with phones masked, for the auditor. */
export const HOUSEHOLD_READERS: readonly Role[] = [...DESK_ROLES, 'auditor'];
