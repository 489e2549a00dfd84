import { DESK_ROLES, type Role } from '../../domain/role.ts';

/** Those who see the books of the counter. */
export const BOOK_READERS: readonly Role[] = [...DESK_ROLES, 'auditor'];
