import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';

export const sealUseSchema = z.object({
  id: idSchema,
  usedOn: dateSchema,
  /** Which seal, such as 公章 or 客戶服務專用章. */
  seal: z.string(),
  letterId: idSchema.nullable(),
  documentNumber: z.string(),
  title: z.string(),
  copies: z.int(),
  applicant: z.string(),
  approver: z.string(),
  /** Who keeps the seal and pressed it. */
  keeper: z.string(),
  note: z.string(),
  recordedBy: z.string(),
  state: z.enum(['standing', 'withdrawn']),
  withdrawReason: z.string(),
});
export type SealUse = z.output<typeof sealUseSchema>;

/** 用印登記. Source: 國務院關於國家行政機關和企業事業單位社會團體印章管理的規定, 24–25: a seal is used with its head’s approval. */
export const sealUsesContract = {
  sealUses: operation({
    summary: 'The register of the seals’ use as a grid',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(sealUseSchema, noTotalsSchema),
  }),
  recordSealUse: operation({
    summary: 'Enters a use of a seal: on a signed letter, or on another paper by its title',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z
      .strictObject({
        usedOn: enteredDateSchema,
        seal: requiredLineSchema(40),
        letterId: idSchema.nullable(),
        /** Of another paper; a letter’s own are taken from it. */
        documentNumber: lineSchema(60).default(''),
        title: lineSchema(200).default(''),
        copies: z.int().min(1).max(9999),
        applicant: requiredLineSchema(60),
        approver: requiredLineSchema(60),
        keeper: requiredLineSchema(60),
        note: lineSchema(200).default(''),
      })
      .refine(({ letterId, title }) => letterId !== null || title !== '', {
        path: ['title'],
        error: 'required',
      }),
    output: sealUseSchema,
  }),
  withdrawSealUse: operation({
    summary: 'Withdraws a mistaken entry of a seal’s use; it stays in the register with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: sealUseSchema,
  }),
};
