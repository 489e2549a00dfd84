import { z } from 'zod';
import { PAGE_FORMAT_NAMES } from '../../documents/page-formats.ts';
import { lineSchema } from '../../domain/text.ts';
import { chainOverSchema, chainSchema } from './letter-approval.ts';
import { LETTER_KIND_FACTS, LETTER_KINDS, type LetterKind, type LetterSeries } from './letter-kind.ts';
import { formatLetterNumber, numberPatternSchema } from './letter-number.ts';

/** How a letter reaches its reader: by hand against a signature, at the door or mailbox, by post, as a message, on a board, by call. */
export const DELIVERY_METHODS = ['hand', 'mailbox', 'post', 'message', 'board', 'call'] as const;
export const deliveryMethodSchema = z.enum(DELIVERY_METHODS);
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

/** Paper that a kind is printed on, where a host lets the program choose. */
export const letterPrintSchema = z.strictObject({
  /** Name of the printer as the PC knows it; empty for its usual one. */
  printer: lineSchema(120),
  copies: z.int().min(1).max(20),
  duplex: z.enum(['simplex', 'longEdge', 'shortEdge']),
});

export const letterKindSettingsSchema = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  /** Counts the changes. */
  version: z.int().min(1),
  /** Off for a kind that needs no number, such as a reminder. */
  numbered: z.boolean(),
  numberPattern: numberPatternSchema,
  format: z.enum(PAGE_FORMAT_NAMES),
  chain: chainSchema,
  over: chainOverSchema.nullable(),
  /** May go out on the manager’s word, entered afterwards. */
  urgent: z.boolean(),
  /** Bears the office’s seal, whose use is registered. */
  sealed: z.boolean(),
  deliveries: z.array(deliveryMethodSchema).max(DELIVERY_METHODS.length),
  /** Days that it is valid when nobody says otherwise; null for no end. */
  validDays: z.int().min(1).max(3650).nullable(),
  /** Code of the retention period that it is archived under; empty leaves the choice to the archivist. */
  retentionCode: lineSchema(20),
  print: letterPrintSchema,
  /** Whether a copy printed after the first says 補打. */
  marksReprints: z.boolean(),
});
export type LetterKindSettings = z.output<typeof letterKindSettingsSchema>;

/** How the numbers of a series look until the office says otherwise. */
const PATTERNS: Readonly<Record<LetterSeries, string>> = {
  LH: '客服函〔{yyyy}〕{seq}號',
  TZ: '客服通〔{yyyy}〕{seq}號',
  TS: '客服提〔{yyyy}〕{seq}號',
  BW: '客服備〔{yyyy}〕{seq}號',
  LX: '客服聯〔{yyyy}〕{seq}號',
  JF: 'JF-{yyyy}{MM}-{seq:0000}',
  CJ: '客服催〔{yyyy}〕{seq}號',
  ZG: '客服改〔{yyyy}〕{seq}號',
  XK: 'XK-{yyyy}-{seq:0000}',
  CR: 'CR-{yyyy}-{seq:0000}',
  FX: 'FX-{yyyy}-{seq:0000}',
  SG: '客服事〔{yyyy}〕{seq}號',
  JY: '客服紀〔{yyyy}〕{seq}號',
};

type Own = Partial<Omit<LetterKindSettings, 'kind' | 'version' | 'numberPattern' | 'format'>>;

const signed: Own = { chain: ['supervisor', 'manager'], sealed: true, deliveries: ['hand', 'post'] };
const posted: Own = { chain: ['supervisor', 'manager'], deliveries: ['board', 'message'] };
const withCompany: Own = { chain: ['supervisor', 'manager', 'company'] };
const counter: Own = { chain: ['supervisor'], deliveries: ['hand'] };

/** What domain practice gives each kind; an office changes its own. */
const FIRST: Readonly<Record<LetterKind, Own>> = {
  ownerLetter: { ...signed, retentionCode: 'HJTS' },
  publicNotice: { ...posted, urgent: true, retentionCode: 'HJTS' },
  supplyNotice: { ...posted, urgent: true, retentionCode: 'HJTS' },
  reminder: { ...posted, chain: ['supervisor'], validDays: 30, retentionCode: 'TZXC' },
  announcement: { ...posted, ...withCompany, sealed: true, validDays: 15, retentionCode: 'ZXDA' },
  memo: { ...counter, retentionCode: 'HJTS' },
  workLetter: { ...signed, deliveries: ['hand', 'post', 'message'], retentionCode: 'HJTS' },
  paymentNotice: { ...counter, deliveries: ['mailbox', 'message'], retentionCode: 'HJTS' },
  dunning: { ...signed, retentionCode: 'CJSD' },
  finalDemand: { ...signed, ...withCompany, deliveries: ['post', 'hand'], retentionCode: 'CJSD' },
  rectification: { ...signed, deliveries: ['hand'], retentionCode: 'ZXDA' },
  violationReport: { ...signed, ...withCompany, retentionCode: 'ZXDA' },
  worksPermit: { ...counter, sealed: true, retentionCode: 'ZXDA' },
  workerPass: { ...counter, sealed: true, retentionCode: 'TZXC' },
  goodsPass: { ...counter, validDays: 1, retentionCode: 'TZXC' },
  complaintReply: { ...signed, deliveries: ['hand', 'message'], retentionCode: 'HJTS' },
  incidentReport: { ...withCompany, sealed: true, deliveries: ['hand'], retentionCode: 'ZXDA' },
  minutes: { chain: ['manager'], deliveries: ['hand', 'message'], retentionCode: 'ZXDA' },
};

export function firstKindSettings(kind: LetterKind): LetterKindSettings {
  const { series, format } = LETTER_KIND_FACTS[kind];
  return {
    kind,
    version: 1,
    numbered: true,
    numberPattern: PATTERNS[series],
    format,
    chain: ['supervisor', 'manager'],
    over: null,
    urgent: false,
    sealed: false,
    deliveries: [],
    validDays: null,
    retentionCode: '',
    print: { printer: '', copies: 1, duplex: 'simplex' },
    marksReprints: LETTER_KIND_FACTS[kind].frame === 'form',
    ...FIRST[kind],
  };
}

/** Kinds of one series have one pattern, and those of different series never the same number. */
export function clashingKind(
  changed: Pick<LetterKindSettings, 'kind' | 'numberPattern'>,
  all: readonly Pick<LetterKindSettings, 'kind' | 'numberPattern'>[],
): LetterKind | null {
  const first = ({ kind, numberPattern }: Pick<LetterKindSettings, 'kind' | 'numberPattern'>): string =>
    formatLetterNumber(numberPattern, {
      code: LETTER_KIND_FACTS[kind].series,
      issuedOn: '2000-01-01',
      sequence: 1,
    });
  const { series } = LETTER_KIND_FACTS[changed.kind];
  const clash = all.find(
    (other) => LETTER_KIND_FACTS[other.kind].series !== series && first(other) === first(changed),
  );
  return clash?.kind ?? null;
}
