import { DESK_ROLES, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';

/** Those who work here and may ask for leave. */
export const ASKING_ROLES: readonly Role[] = [...DESK_ROLES, 'groundsSupervisor'];
/** Those who decide; the head of the grounds for the own team alone. */
export const DECIDING_ROLES: readonly Role[] = [...SUPERVISING_ROLES, 'groundsSupervisor'];
