import type { Language } from '../../i18n/language.ts';
import { filingWordMessages } from './filing-word.messages.ts';
import { paperMessages } from './paper.messages.ts';

const WORDS = { ...paperMessages, ...filingWordMessages };
export type PaperWord = keyof typeof WORDS;

/** Words on the papers of the registers, in the paper’s language. */
export function paperWords(
  language: Language,
): (key: PaperWord, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values = {}) =>
    WORDS[key][language].replace(/\{\{(\w+)\}\}/gu, (_mark, name: string) => String(values[name] ?? ''));
}
