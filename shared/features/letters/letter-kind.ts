import { z } from 'zod';
import type { PageFormatName } from '../../documents/page-formats.ts';

export const LETTER_KINDS = ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning'] as const;
export const letterKindSchema = z.enum(LETTER_KINDS);
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface LetterKindFacts {
  /** Code of the kind in file names and in number patterns. */
  readonly code: string;
  readonly format: PageFormatName;
  /** Who reads it: one household, whoever passes the board, or colleagues. */
  readonly to: 'unit' | 'everyone' | 'colleagues';
  /** How its numbers look until the office says otherwise. */
  readonly numberPattern: string;
}

export const LETTER_KIND_FACTS: Readonly<Record<LetterKind, LetterKindFacts>> = {
  ownerLetter: { code: 'LH', format: 'gbLetter', to: 'unit', numberPattern: '客服函〔{yyyy}〕{seq}號' },
  publicNotice: {
    code: 'TZ',
    format: 'companyNotice',
    to: 'everyone',
    numberPattern: '客服通〔{yyyy}〕{seq}號',
  },
  memo: { code: 'BW', format: 'memo', to: 'colleagues', numberPattern: '客服備〔{yyyy}〕{seq}號' },
  reminder: {
    code: 'TS',
    format: 'companyNotice',
    to: 'everyone',
    numberPattern: '客服提〔{yyyy}〕{seq}號',
  },
  dunning: { code: 'CJ', format: 'gbLetter', to: 'unit', numberPattern: '客服催〔{yyyy}〕{seq}號' },
};

export const LETTER_STATES = ['draft', 'issued', 'void'] as const;
export const letterStateSchema = z.enum(LETTER_STATES);
