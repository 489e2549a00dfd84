import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { documentSchema } from '../../documents/document.ts';
import { EVERY_ROLE } from '../../domain/role.ts';
import { idSchema } from '../../domain/text.ts';
import { letterPrintSchema } from './letter-kind-settings.ts';

/** First and last page, counted from 1. */
export const pageRangeSchema = z
  .strictObject({ from: z.int().min(1).max(9999), to: z.int().min(1).max(9999) })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'pagesBackwards' });

export const letterPrintContract = {
  printers: operation({
    summary:
      'The printers of this PC where the program prints by itself; none where the window’s own dialog does',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({
      direct: z.boolean(),
      printers: z.array(z.object({ name: z.string(), label: z.string() })),
    }),
  }),
  notePrint: operation({
    summary:
      'Notes that a letter goes to paper by the window’s own dialog, and answers with what to print: a copy after the first says so where the kind wants it',
    effect: 'action',
    callableBy: EVERY_ROLE,
    notesOnly: true,
    input: z.strictObject({ id: idSchema, copies: z.int().min(1).max(99).default(1) }),
    output: z.object({ document: documentSchema, times: z.int() }),
  }),
  print: operation({
    summary: 'Prints a letter on a printer of this PC, without a dialog',
    effect: 'action',
    callableBy: EVERY_ROLE,
    notesOnly: true,
    input: letterPrintSchema.extend({ id: idSchema, pages: pageRangeSchema.nullable().default(null) }),
    output: z.object({ times: z.int() }),
  }),
  printMany: operation({
    summary:
      'Prints letters one after the other as the settings of their kinds say; what was cancelled or failed is gone on with from there',
    effect: 'job',
    callableBy: EVERY_ROLE,
    notesOnly: true,
    input: z.strictObject({ ids: z.array(idSchema).min(1).max(20_000) }),
    output: z.object({
      printed: z.int(),
      /** The letters that are still to be printed, in order; empty when all were. */
      left: z.array(idSchema),
      /** Why it stopped there; empty when all were printed. */
      why: z.string(),
    }),
  }),
};
