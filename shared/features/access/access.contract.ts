import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, EXPORTING_ROLES, MANAGER_ONLY, roleSchema } from '../../domain/role.ts';
import { idSchema, instantSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { approvalContract } from './approval.contract.ts';
import { isCommonPassword } from './common-passwords.ts';
import { lockContract } from './lock.contract.ts';

/** A grid's layout takes some hundreds. */
const MOST_PREFERENCE_CHARACTERS = 50_000;
const userNameSchema = requiredLineSchema(40);
/** At least 8 characters, none of those tried first; no composition rules (ASVS 5.0, 6.2.1, 6.2.4 and 6.2.5). */
const passwordSchema = z
  .string()
  .min(8)
  .max(200)
  .refine((password) => !isCommonPassword(password), 'passwordCommon');

export const signedInStaffSchema = z.object({
  id: idSchema,
  userName: z.string(),
  displayName: z.string(),
  role: roleSchema,
  mustChangePassword: z.boolean(),
});
export type SignedInStaff = z.output<typeof signedInStaffSchema>;

export const staffAccountSchema = z.object({
  id: idSchema,
  userName: z.string(),
  displayName: z.string(),
  role: roleSchema,
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: instantSchema,
});
export type StaffAccount = z.output<typeof staffAccountSchema>;

export const auditEntrySchema = z.object({
  seq: idSchema,
  at: instantSchema,
  staffId: idSchema.nullable(),
  staffName: z.string(),
  role: z.string(),
  /** Path of the operation. */
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  reason: z.string(),
  /** JSON of the changed fields, before and after. */
  before: z.json().nullable(),
  after: z.json().nullable(),
  hash: z.string(),
});
export type AuditEntry = z.output<typeof auditEntrySchema>;

export const accessContract = {
  status: operation({
    summary: 'Whether the office is set up, what it is called and who is signed in on this connection',
    effect: 'read',
    callableBy: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      setUp: z.boolean(),
      /** This is the sample site, not the office. */
      sample: z.boolean(),
      /** The office's file cannot be used: `safekeeping.situation` says why and what can be done. */
      shut: z.boolean(),
      siteName: z.string(),
      /** Nobody while the connection is locked. */
      staff: signedInStaffSchema.nullable(),
      /** Who locked this connection, by name alone, and whether their PIN unlocks it. */
      locked: z.object({ displayName: z.string(), pin: z.boolean() }).nullable(),
      /** Whether the PIN of whoever is signed in counts. */
      pin: z.boolean(),
      idleLockMinutes: z.int(),
      /** The office's own calendar date. */
      today: z.iso.date(),
      /** How far this PC's clock is behind the newest entry of the audit trail; 0 when it is not. */
      clock: z.object({ behindSeconds: z.int() }),
      version: z.string(),
      capabilities: z.object({ pdf: z.boolean(), print: z.boolean() }),
    }),
  }),
  setUp: operation({
    summary: 'Sets up a new office: the site, its company and the first manager, who is then signed in',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({
      siteName: requiredLineSchema(80),
      companyName: lineSchema(120).default(''),
      hotline: lineSchema(40).default(''),
      timeZone: lineSchema(60).default(''),
      userName: userNameSchema,
      displayName: requiredLineSchema(40),
      password: passwordSchema,
    }),
    output: signedInStaffSchema,
  }),
  trySample: operation({
    summary: 'Opens the sample site beside the office, building it if needed, and signs its manager in',
    effect: 'job',
    callableBy: 'anyone',
    input: z.strictObject({}),
    output: z.object({ households: z.int() }),
  }),
  leaveSample: operation({
    summary: 'Closes the sample site and opens the office itself',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({}),
    output: z.object({ setUp: z.boolean() }),
  }),
  signIn: operation({
    summary: 'Signs a staff member in on this connection',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({ userName: z.string().max(40), password: z.string().max(200) }),
    output: signedInStaffSchema,
  }),
  signOut: operation({
    summary: 'Ends the session of this connection',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({}),
  }),
  changePassword: operation({
    summary: 'Changes one’s own password',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ current: z.string().max(200), next: passwordSchema }),
    output: signedInStaffSchema,
  }),
  listStaff: operation({
    summary: 'Staff accounts with role and whether they may sign in',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(staffAccountSchema),
  }),
  addStaff: operation({
    summary: 'Adds a staff account; its first password must be changed at first sign-in',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      userName: userNameSchema,
      displayName: requiredLineSchema(40),
      role: roleSchema,
      password: passwordSchema,
    }),
    output: staffAccountSchema,
  }),
  changeStaff: operation({
    summary:
      'Changes a staff member’s name or role, or takes away or gives back their access; ends their sessions',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      id: idSchema,
      displayName: requiredLineSchema(40),
      role: roleSchema,
      active: z.boolean(),
    }),
    output: staffAccountSchema,
  }),
  resetPassword: operation({
    summary: 'Gives a staff member a new first password, to be changed at the next sign-in',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ id: idSchema, password: passwordSchema }),
    output: staffAccountSchema,
  }),
  recoveryState: operation({
    summary: 'Whether a recovery code is in force, and whether this session holds the key to make one',
    effect: 'read',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({}),
    output: z.object({
      /** Null when there is none, or the last one was used. */
      madeAt: instantSchema.nullable(),
      madeBy: z.string(),
      keyHeld: z.boolean(),
    }),
  }),
  newRecoveryCode: operation({
    summary:
      'Makes a recovery code, answered this once and kept nowhere; the one before is void. Asks for one’s own password',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ password: z.string().max(200) }),
    output: z.object({ code: z.string(), madeAt: instantSchema }),
  }),
  recover: operation({
    summary:
      'Gives a manager who lost the password a new one against the recovery code, which is used up, and signs them in',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({
      userName: z.string().max(40),
      code: z.string().max(100),
      newPassword: passwordSchema,
    }),
    output: signedInStaffSchema,
  }),
  acceptClock: operation({
    summary: 'Says that this PC’s clock is right although entries were made at a later time',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({}),
    output: z.object({}),
  }),
  auditTrail: operation({
    summary: 'The audit trail, newest first unless sorted otherwise',
    effect: 'read',
    callableBy: EXPORTING_ROLES,
    input: gridQuerySchema,
    output: gridPageSchema(auditEntrySchema, noTotalsSchema),
  }),
  verifyAuditTrail: operation({
    summary: 'Recomputes the whole audit chain and says whether any entry was altered',
    effect: 'read',
    callableBy: EXPORTING_ROLES,
    input: z.strictObject({}),
    output: z.object({
      whole: z.boolean(),
      entries: z.int(),
      /** Hash of the newest entry: write it down elsewhere and a cut tail shows too. */
      head: z.string(),
      /** First entry that does not fit, when the chain is broken. */
      brokenAt: z.int().nullable(),
    }),
  }),
  preference: operation({
    summary: 'Something this staff member’s window remembers, such as a grid’s columns',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ name: z.string().min(1).max(80) }),
    output: z.object({ value: z.json().nullable() }),
  }),
  keepPreference: operation({
    summary: 'Keeps something for this staff member’s window',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({
      name: requiredLineSchema(80),
      value: z
        .json()
        .refine((value) => JSON.stringify(value).length <= MOST_PREFERENCE_CHARACTERS, 'tooLong'),
    }),
    output: z.object({}),
  }),
  ...lockContract,
  ...approvalContract,
};
