import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema } from '../../api/file-delivery.ts';
import { momentSchema } from '../../domain/moment.ts';
import { SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { punchDirectionSchema, punchRowSchema } from './attendance.ts';
import {
  clockNumberSchema,
  punchChoiceShape,
  punchClockSchema,
  punchImportSchema,
  punchInspectionSchema,
  punchPreviewSchema,
} from './punch-file.ts';

const reasonSchema = requiredLineSchema(200);

/** Punches: the clocks, the files that come from them, and single ones by hand. */
export const punchContract = {
  clocks: operation({
    summary: 'Punch clocks, with how their files are read',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: z.array(punchClockSchema),
  }),
  saveClock: operation({
    summary: 'Adds a punch clock, or renames it or puts it out of use',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      version: z.int().default(0),
      name: requiredLineSchema(40),
      active: z.boolean().default(true),
    }),
    output: punchClockSchema,
  }),
  clockNumbers: operation({
    summary: 'Whom the numbers of a clock stand for',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ clockId: idSchema }),
    output: z.array(clockNumberSchema),
  }),
  setClockNumbers: operation({
    summary: 'Says whom numbers or names of a clock stand for; null for somebody who is none of ours',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      clockId: idSchema,
      numbers: z
        .array(z.strictObject({ number: requiredLineSchema(80), employeeId: idSchema.nullable() }))
        .min(1)
        .max(500),
    }),
    output: z.object({ set: z.int() }),
  }),
  inspectPunches: operation({
    summary: 'What a file of a clock holds: sheets, heading row, and its columns as they were matched before',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      clockId: idSchema,
      ticket: fileTicketSchema,
      sheet: z.string().min(1).max(255).optional(),
      headerRow: z.int().min(1).max(1_048_576).optional(),
    }),
    output: punchInspectionSchema,
  }),
  previewPunches: operation({
    summary:
      'What the file would bring: new and known punches, unknown people, and rows that are left out with why',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(punchChoiceShape),
    output: punchPreviewSchema,
  }),
  deliverRejected: operation({
    summary: 'Saves the rows that cannot be read, each with its reason, as CSV',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...punchChoiceShape, language: languageSchema }),
    output: fileDeliverySchema,
  }),
  importPunches: operation({
    summary: 'Takes the new punches of a file in, all or none, and remembers its columns for this clock',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...punchChoiceShape, hash: z.string().regex(/^[0-9a-f]{64}$/u) }),
    output: z.object({
      importId: idSchema,
      newPunches: z.int(),
      knownPunches: z.int(),
      rejectedRows: z.int(),
    }),
  }),
  imports: operation({
    summary: 'Files of punches that came in, newest first',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: z.array(punchImportSchema),
  }),
  withdrawImport: operation({
    summary: 'Takes back every punch of a file for a reason, while the months they lie in are open',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ importId: idSchema, reason: reasonSchema }),
    output: punchImportSchema,
  }),
  addPunch: operation({
    summary: 'Enters a punch that the clock does not have (補卡), with why',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      employeeId: idSchema,
      moment: momentSchema,
      direction: punchDirectionSchema.default(''),
      reason: reasonSchema,
    }),
    output: punchRowSchema,
  }),
  withdrawPunch: operation({
    summary: 'Takes back a punch that was entered by hand',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ punchId: idSchema, reason: reasonSchema }),
    output: punchRowSchema,
  }),
};
