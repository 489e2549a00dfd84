import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { hoursSchemeSchema } from './employee.ts';

/** Whether somebody works here: not begun yet, here, here until a day that is set, or gone. */
export const EMPLOYEE_STATES = ['coming', 'working', 'leaving', 'left'] as const;
export type EmployeeState = (typeof EMPLOYEE_STATES)[number];

export const employeeRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  teamName: z.string(),
  area: z.string(),
  userName: z.string(),
  hoursScheme: hoursSchemeSchema,
  hiredOn: dateSchema,
  contractEndOn: dateSchema.nullable(),
  /** The first certificate to expire of those that count. */
  nextExpiryOn: dateSchema.nullable(),
  leftOn: dateSchema.nullable(),
  state: z.enum(EMPLOYEE_STATES),
});
export type EmployeeRow = z.output<typeof employeeRowSchema>;

/** What runs out or has run out: a certificate, a contract, and access that somebody who left still has. */
export const ALERT_KINDS = ['certificate', 'contract', 'access'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const staffAlertSchema = z.object({
  /** `certificate-7`. */
  id: z.string(),
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  kind: z.enum(ALERT_KINDS),
  /** Kind and number of the certificate. */
  what: z.string(),
  dueOn: dateSchema,
  /** Days until then; below zero once it is past. */
  daysLeft: z.int(),
});
export type StaffAlert = z.output<typeof staffAlertSchema>;

/** From when somebody stood in which team and post. */
export const employeeMoveSchema = z.object({
  id: idSchema,
  fromOn: dateSchema,
  teamName: z.string(),
  post: z.string(),
  recordedBy: z.string(),
});
export type EmployeeMove = z.output<typeof employeeMoveSchema>;
