import { z } from 'zod';
import { requiredLineSchema } from '../../domain/text.ts';
import { formatLetterNumber, numberPatternSchema } from '../letters/letter-number.ts';
import { FILING_REGISTERS, type FilingRegister } from './filing.ts';

const codeSchema = z.string().regex(/^[A-Z0-9]{2,6}$/u, 'archiveCode');

/** Code in number patterns. */
export const REGISTER_CODES: Readonly<Record<FilingRegister, string>> = {
  incoming: 'SW',
  outgoing: 'FW',
  internal: 'NB',
};

const namedCodeSchema = z.strictObject({ code: codeSchema, name: requiredLineSchema(40) });
const archiveClassSchema = namedCodeSchema.extend({
  /** Records of one household, numbered by its building, entrance and room. */
  ofHouseholds: z.boolean(),
});

function hasOwnCodes(list: readonly { readonly code: string }[]): boolean {
  return new Set(list.map(({ code }) => code)).size === list.length;
}

export const filingSettingsSchema = z.strictObject({
  /** Counts the changes; those kept from before they were counted are the first. */
  version: z.int().min(1).default(1),
  /** 全宗號. */
  fonds: z.string().regex(/^[A-Z0-9]{4}$/u, 'fondsNumber'),
  /** 門類. */
  archiveClasses: z.array(archiveClassSchema).min(1).max(40).refine(hasOwnCodes, 'codeTwice'),
  /** 機構（問題）. */
  organisations: z.array(namedCodeSchema).min(1).max(40).refine(hasOwnCodes, 'codeTwice'),
  numberPatterns: z
    .strictObject({
      incoming: numberPatternSchema,
      outgoing: numberPatternSchema,
      internal: numberPatternSchema,
    })
    .refine(
      (patterns) =>
        new Set(FILING_REGISTERS.map((register) => filingNumber(patterns, register, '2000-01-01', 1)))
          .size === FILING_REGISTERS.length,
      'numberPatternTwice',
    ),
});
export type FilingSettings = z.output<typeof filingSettingsSchema>;

export function filingNumber(
  patterns: Readonly<Record<FilingRegister, string>>,
  register: FilingRegister,
  registeredOn: string,
  sequence: number,
): string {
  return formatLetterNumber(patterns[register], {
    code: REGISTER_CODES[register],
    issuedOn: registeredOn,
    sequence,
  });
}

/** What an office begins with. */
export const FIRST_FILING_SETTINGS: FilingSettings = {
  version: 1,
  fonds: 'W001',
  archiveClasses: [
    { code: 'WS', name: '文書', ofHouseholds: false },
    { code: 'YZ', name: '業主', ofHouseholds: true },
    { code: 'CW', name: '會計', ofHouseholds: false },
    { code: 'SB', name: '設備', ofHouseholds: false },
    { code: 'SX', name: '聲像', ofHouseholds: false },
  ],
  organisations: [
    { code: 'KFB', name: '客戶服務部' },
    { code: 'GCB', name: '工程部' },
    { code: 'ZXB', name: '秩序維護部' },
    { code: 'HJB', name: '環境部' },
    { code: 'CWB', name: '財務部' },
    { code: 'ZHB', name: '綜合部' },
  ],
  numberPatterns: {
    incoming: '收〔{yyyy}〕{seq}號',
    outgoing: '發〔{yyyy}〕{seq}號',
    internal: '內〔{yyyy}〕{seq}號',
  },
};
