import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { personKindSchema } from './household.ts';
import { personCheckSchema, unitCheckSchema, verificationStandingSchema } from './verification.ts';

function verificationSchema<Check extends z.ZodType>(check: Check) {
  return z.object({
    check,
    verifiedOn: dateSchema,
    /** Name of whoever heard it. */
    verifiedBy: z.string(),
    /** It is time to ask again. */
    old: z.boolean(),
  });
}

export const personVerificationSchema = verificationSchema(personCheckSchema);
export type PersonVerification = z.output<typeof personVerificationSchema>;
export const unitVerificationSchema = verificationSchema(unitCheckSchema);
export type UnitVerification = z.output<typeof unitVerificationSchema>;

export const verificationRowSchema = z.object({
  id: idSchema,
  version: z.int(),
  kind: personKindSchema,
  name: z.string(),
  /** Masked, all of them. */
  phones: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
  standing: verificationStandingSchema,
  /** When the longest unverified of what is on file was verified; null while something never was. */
  oldestOn: dateSchema.nullable(),
  /** When anything was last verified. */
  lastOn: dateSchema.nullable(),
  /** How much of what is on file was never verified or too long ago. */
  open: z.int(),
});
export type VerificationRow = z.output<typeof verificationRowSchema>;

/** 信息校對: which facts were read back to whom they are about, by whom and when. */
export const verificationContract = {
  personVerifications: operation({
    summary: 'What about a person was verified, when and by whom; a change of the field has ended it',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ personId: idSchema }),
    output: z.array(personVerificationSchema),
  }),
  unitVerifications: operation({
    summary: 'What about a unit was verified, when and by whom; a change of the field has ended it',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: z.array(unitVerificationSchema),
  }),
  verifyPerson: operation({
    summary:
      'Records that a person, whose version is as read, confirmed these fields; empty ones are left out',
    effect: 'write',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({
      personId: idSchema,
      version: z.int(),
      /** All that is on file when absent. */
      checks: z.array(personCheckSchema).min(1).max(10).optional(),
    }),
    output: z.array(personVerificationSchema),
  }),
  verifyUnit: operation({
    summary: 'Records that these facts of a unit, whose version is as read, were found right',
    effect: 'write',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      version: z.int(),
      /** All that is on file when absent. */
      checks: z.array(unitCheckSchema).min(1).max(10).optional(),
    }),
    output: z.array(unitVerificationSchema),
  }),
  listVerification: operation({
    summary: 'People as a grid, those never or longest ago verified first, with masked phones',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(verificationRowSchema, noTotalsSchema),
  }),
};
