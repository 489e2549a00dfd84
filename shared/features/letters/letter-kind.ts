import { z } from 'zod';
import type { PageFormatName } from '../../documents/page-formats.ts';

export const LETTER_KINDS = [
  'ownerLetter',
  'publicNotice',
  'supplyNotice',
  'reminder',
  'announcement',
  'memo',
  'workLetter',
  'paymentNotice',
  'dunning',
  'finalDemand',
  'rectification',
  'violationReport',
  'worksPermit',
  'workerPass',
  'goodsPass',
  'complaintReply',
  'incidentReport',
  'minutes',
] as const;
export const letterKindSchema = z.enum(LETTER_KINDS);
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Number series: kinds with one code are numbered together, as one register of them has no gap. */
export const LETTER_SERIES = [
  'LH',
  'TZ',
  'TS',
  'BW',
  'LX',
  'JF',
  'CJ',
  'ZG',
  'XK',
  'CR',
  'FX',
  'SG',
  'JY',
] as const;
export type LetterSeries = (typeof LETTER_SERIES)[number];

export interface LetterKindFacts {
  /** The series that it is numbered in, also its code in file names and number patterns. */
  readonly series: LetterSeries;
  /** How the page is set until the office says otherwise. */
  readonly format: PageFormatName;
  /** Who reads it: one household, whoever passes the board, colleagues, or others outside the estate. */
  readonly to: 'unit' | 'everyone' | 'colleagues' | 'others';
  /** What stands around its words. */
  readonly frame: 'letter' | 'notice' | 'memo' | 'form' | 'report';
}

const letter = { format: 'gbLetter', to: 'unit', frame: 'letter' } as const;
const notice = { format: 'companyNotice', to: 'everyone', frame: 'notice' } as const;
const form = { format: 'plainA4', to: 'unit', frame: 'form' } as const;

export const LETTER_KIND_FACTS: Readonly<Record<LetterKind, LetterKindFacts>> = {
  ownerLetter: { ...letter, series: 'LH' },
  publicNotice: { ...notice, series: 'TZ' },
  /** 停水、停電、停梯. */
  supplyNotice: { ...notice, series: 'TZ' },
  reminder: { ...notice, series: 'TS' },
  /** 公告、公示. */
  announcement: { ...notice, series: 'TZ' },
  memo: { format: 'memo', to: 'colleagues', frame: 'memo', series: 'BW' },
  /** 工作聯繫函: to a developer, a contractor, an authority. */
  workLetter: { ...letter, to: 'others', series: 'LX' },
  paymentNotice: { ...letter, format: 'companyNotice', series: 'JF' },
  dunning: { ...letter, series: 'CJ' },
  finalDemand: { ...letter, series: 'CJ' },
  /** 整改、停工通知. */
  rectification: { ...letter, format: 'companyNotice', series: 'ZG' },
  violationReport: { ...letter, to: 'others', series: 'LX' },
  worksPermit: { ...form, series: 'XK' },
  workerPass: { ...form, series: 'CR' },
  goodsPass: { ...form, series: 'FX' },
  complaintReply: { ...letter, series: 'LH' },
  incidentReport: { format: 'plainA4', to: 'colleagues', frame: 'report', series: 'SG' },
  minutes: { format: 'plainA4', to: 'colleagues', frame: 'report', series: 'JY' },
};

/**
 * draft → review → signed, with its number and its frozen document → issued, on its way to its readers. What is returned
 * from review is a draft again; what is signed can only be voided, with its number kept.
 */
export const LETTER_STATES = ['draft', 'review', 'signed', 'issued', 'void'] as const;
export const letterStateSchema = z.enum(LETTER_STATES);
export type LetterState = (typeof LETTER_STATES)[number];

/** Whether it bears its number and its document is frozen. */
export function isSigned(state: LetterState): boolean {
  return state === 'signed' || state === 'issued' || state === 'void';
}
