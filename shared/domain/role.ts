import { z } from 'zod';

/** The posts of a site office, most trusted first. */
export const ROLES = [
  'manager',
  'supervisor',
  'steward',
  'frontDesk',
  'groundsSupervisor',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

export const roleSchema = z.enum(ROLES);

/** Everyone who works here, and the auditor, who only reads. */
export const EVERY_ROLE: readonly Role[] = ROLES;
/** Those who keep household archives and draft letters. */
export const DESK_ROLES: readonly Role[] = ['manager', 'supervisor', 'steward', 'frontDesk'];
/** Those who have business with households and their money: the desk and, reading masked data only, the auditor. */
export const HOUSEHOLD_READERS: readonly Role[] = [...DESK_ROLES, 'auditor'];
export function mayOpenArchives(role: Role): boolean {
  return HOUSEHOLD_READERS.includes(role);
}
/** Those who take money at the counter. */
export const CASHIER_ROLES: readonly Role[] = ['manager', 'supervisor', 'steward', 'frontDesk'];
export const SUPERVISING_ROLES: readonly Role[] = ['manager', 'supervisor'];
export const MANAGER_ONLY: readonly Role[] = ['manager'];
export const EXPORTING_ROLES: readonly Role[] = ['manager', 'auditor'];
/** Those who answer for the money of the estate, and the auditor. */
export const REPORT_READERS: readonly Role[] = ['manager', 'supervisor', 'auditor'];
