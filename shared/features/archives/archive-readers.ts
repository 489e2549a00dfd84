import { DESK_ROLES, type Role } from '../../domain/role.ts';

/** People, their households and what these owe: for the desk and, masked, for the auditor. */
export const ARCHIVE_READERS: readonly Role[] = [...DESK_ROLES, 'auditor'];
