import { z } from 'zod';
import { lineSchema, runSchema } from './document-parts.ts';

/** Blocks of official documents and of the office’s slips. Where a line may be absent, '' leaves it out. */
export const OFFICIAL_BLOCKS = [
  /** The number with what stands around it: copy number, secrecy and urgency at the left, who signed a document that goes up. */
  z.strictObject({
    kind: z.literal('head'),
    copyNumber: lineSchema,
    secrecy: lineSchema,
    urgency: lineSchema,
    number: lineSchema,
    signedBy: z.strictObject({ label: lineSchema, name: lineSchema }).optional(),
  }),
  /** Words behind a label, whose further lines begin where those of the first do: 主旨：…, 一、…, 附件：… */
  z.strictObject({
    kind: z.literal('labelled'),
    label: lineSchema,
    runs: z.array(runSchema).max(500),
    /** Characters that the label is indented by. */
    indentLeft: z.int().min(0).max(20).optional(),
    /** In small type. */
    small: z.boolean().optional(),
    labelFace: z.enum(['body', 'heading', 'kai']).optional(),
    keepWithNext: z.boolean().optional(),
  }),
  /** Lines of small type in the right part of the page: 檔號, 保存年限, address and telephone. */
  z.strictObject({
    kind: z.literal('aside'),
    lines: z.array(lineSchema).min(1).max(12),
    /** The share of the text’s width that is left free before them. */
    from: z.number().min(0).max(0.9),
  }),
  /** An annex begins on a new page: its label on the first line, its title on the third. */
  z.strictObject({
    kind: z.literal('annex'),
    label: lineSchema,
    lines: z.array(lineSchema).min(1).max(6),
  }),
  /** The ending record at the foot of the last page’s text: copies, who printed it and when. It is the last block. */
  z.strictObject({
    kind: z.literal('record'),
    copyTo: z.strictObject({ label: lineSchema, names: lineSchema }).optional(),
    issuer: lineSchema,
    printedOn: lineSchema,
  }),
  /** Labels to stick on, three in a row. */
  z.strictObject({
    kind: z.literal('labels'),
    items: z.array(z.strictObject({ lines: z.array(lineSchema).min(1).max(6) })).max(10_000),
  }),
] as const;
