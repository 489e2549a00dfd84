import { requiredLineSchema } from '../../domain/text.ts';

const TOKEN = /\{([^{}]*)\}/gu;
const SEQUENCE = /^seq(?::(0{1,6}))?$/u;

/** A letter's place in its gapless series: the sequence begins anew each year. */
export interface LetterPlace {
  readonly code: string;
  /** Date of issue, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly sequence: number;
}

/**
 * How a kind's numbers look: `{yyyy}`, `{yy}`, `{MM}`, `{code}` and `{seq}`, or `{seq:0000}` with leading zeros. Year and
 * sequence must be in it, so that no two numbers are alike.
 */
export const numberPatternSchema = requiredLineSchema(60).refine((pattern) => {
  const tokens = [...pattern.matchAll(TOKEN)].map((match) => match[1] ?? '');
  const known = tokens.every((token) => ['yyyy', 'yy', 'MM', 'code'].includes(token) || SEQUENCE.test(token));
  const year = tokens.includes('yyyy') || tokens.includes('yy');
  const sequence = tokens.some((token) => SEQUENCE.test(token));
  return known && year && sequence && !/[{}]/u.test(pattern.replace(TOKEN, ''));
}, 'numberPattern');

export function formatLetterNumber(pattern: string, { code, issuedOn, sequence }: LetterPlace): string {
  const [year = '', month = ''] = issuedOn.split('-');
  return pattern.replace(TOKEN, (_whole, token: string) => {
    if (token === 'yyyy') return year;
    if (token === 'yy') return year.slice(-2);
    if (token === 'MM') return month;
    if (token === 'code') return code;
    const zeros = SEQUENCE.exec(token)?.[1] ?? '';
    return String(sequence).padStart(zeros.length, '0');
  });
}

/** The number that every file system takes, such as `LH-2026-0001`. */
export function plainLetterNumber({ code, issuedOn, sequence }: LetterPlace): string {
  return `${code}-${issuedOn.slice(0, 4)}-${String(sequence).padStart(4, '0')}`;
}
