import { z } from 'zod';
import { languageSchema } from '../i18n/language.ts';
import { alignSchema, lineSchema, runSchema } from './document-parts.ts';
import { OFFICIAL_BLOCKS } from './official-blocks.ts';
import { PAGE_FORMAT_NAMES } from './page-formats.ts';

const cellSchema = z.strictObject({
  runs: z.array(runSchema).max(200),
  align: alignSchema.optional(),
  columnSpan: z.int().min(1).max(40).optional(),
  /** On a light grey, for a column or row that stands out; never the only sign of it. */
  shaded: z.boolean().optional(),
  /** Instead of the table's size. */
  sizePt: z.number().min(5).max(36).optional(),
});

export const blockSchema = z.discriminatedUnion('kind', [
  /** What the document is called. Each line is one of the title's own lines, broken by sense. */
  z.strictObject({ kind: z.literal('title'), lines: z.array(lineSchema).min(1).max(6) }),
  /** The document's number, where its page format has it. */
  z.strictObject({ kind: z.literal('number'), text: lineSchema }),
  z.strictObject({ kind: z.literal('addressee'), text: lineSchema }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    text: lineSchema,
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    runs: z.array(runSchema).max(500),
    align: alignSchema.optional(),
    /** First line indented by two characters; so it is unless said otherwise. */
    indentFirst: z.boolean().optional(),
    /** Characters that the whole paragraph is indented by. */
    indentLeft: z.int().min(0).max(20).optional(),
    keepWithNext: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    /** Widths are shares of the text width. */
    columns: z
      .array(z.strictObject({ share: z.number().positive().max(1000), align: alignSchema.optional() }))
      .min(1)
      .max(40),
    /** Rows repeated on each page that the table reaches. */
    headerRows: z.int().min(0).max(5).optional(),
    rows: z.array(z.array(cellSchema).min(1).max(40)).max(5000),
    borders: z.enum(['grid', 'lines', 'none']).optional(),
    sizePt: z.number().min(5).max(36).optional(),
    /** Little room beside the words, for a table of many narrow columns. */
    narrow: z.boolean().optional(),
  }),
  /** Labels with their values on one line or several: 經辦 … 電話 …, 擬稿 … 審批 …, 有效期 … */
  z.strictObject({
    kind: z.literal('fields'),
    items: z
      .array(z.strictObject({ label: lineSchema, value: lineSchema }))
      .min(1)
      .max(30),
    perLine: z.int().min(1).max(6),
    /** A thin rule above. */
    ruled: z.boolean().optional(),
  }),
  /** Who it is from and when. */
  z.strictObject({
    kind: z.literal('signature'),
    /** The names, or the post of whoever’s name is stamped. */
    lines: z.array(lineSchema).min(1).max(4),
    date: lineSchema,
    /** Marks the place of the seal or of the name stamp; '' marks none. */
    seal: lineSchema,
    /** Under a seal unless said otherwise. */
    placed: z.enum(['sealed', 'unsealed', 'stamped']).optional(),
  }),
  /** Small print at the end. */
  z.strictObject({ kind: z.literal('note'), text: lineSchema }),
  z.strictObject({
    kind: z.literal('rule'),
    weight: z.enum(['thin', 'thick']),
    colour: z.enum(['black', 'red']),
  }),
  z.strictObject({ kind: z.literal('spacer'), lines: z.number().min(0.25).max(20) }),
  z.strictObject({ kind: z.literal('pageBreak') }),
  ...OFFICIAL_BLOCKS,
]);

const lengthSchema = z.number().min(0).max(2000);
const sizeSchema = z.number().positive().max(200);
const lineOfTypeSchema = z.strictObject({ sizePt: sizeSchema, linePt: sizeSchema });

/** Paper, margins and sizes of a section that has its own: receipts are printed on what the office has. */
const pageSchema = z.strictObject({
  paper: z.strictObject({ widthMm: lengthSchema.positive(), heightMm: lengthSchema.positive() }),
  margin: z.strictObject({
    topMm: lengthSchema,
    rightMm: lengthSchema,
    bottomMm: lengthSchema,
    leftMm: lengthSchema,
  }),
  body: lineOfTypeSchema.extend({ trackingPt: z.number() }),
  title: lineOfTypeSchema.extend({
    linesBefore: z.number().min(0),
    linesAfter: z.number().min(0),
    face: z.enum(['body', 'heading', 'kai', 'mark']),
  }),
  number: z.strictObject({ sizePt: sizeSchema, align: z.enum(['left', 'center', 'right']) }),
  small: lineOfTypeSchema,
  table: lineOfTypeSchema,
});

/** One letter, notice or receipt: it begins on a page of its own and has a page format of its own. */
export const sectionSchema = z.strictObject({
  format: z.enum(PAGE_FORMAT_NAMES),
  /** Instead of what the format says. */
  page: pageSchema.optional(),
  /** Words of the letterhead, where the format has one; '' leaves it out. */
  letterhead: lineSchema,
  blocks: z.array(blockSchema).max(2000),
});

/** A document as a value. Preview, print, PDF and DOCX are renderings of it and add no words of their own but the page number. */
export const documentSchema = z.strictObject({
  /** Name of the file's properties and of the window. */
  title: lineSchema,
  language: languageSchema,
  sections: z.array(sectionSchema).min(1).max(20_000),
});

export type DocumentRun = z.output<typeof runSchema>;
export type DocumentBlock = z.output<typeof blockSchema>;
export type DocumentSection = z.output<typeof sectionSchema>;
export type OfficeDocument = z.output<typeof documentSchema>;
export type TableCell = z.output<typeof cellSchema>;
export type BlockOf<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;

/** A paragraph of plain words. */
export function paragraph(
  text: string,
  options: Omit<BlockOf<'paragraph'>, 'kind' | 'runs'> = {},
): BlockOf<'paragraph'> {
  return { kind: 'paragraph', runs: [{ text }], ...options };
}

/** A table cell of plain words. */
export function cell(
  text: string,
  options: {
    readonly bold?: boolean;
    readonly columnSpan?: number;
    readonly align?: z.output<typeof alignSchema>;
    readonly shaded?: boolean;
    readonly sizePt?: number;
  } = {},
): TableCell {
  const { bold, ...rest } = options;
  return { runs: [bold === true ? { text, bold } : { text }], ...rest };
}
