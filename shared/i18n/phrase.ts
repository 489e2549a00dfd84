import type { Language } from './language.ts';
import { type MessageKey, messages } from './messages.ts';

export type PhraseValues = Readonly<Record<string, string | number>>;
/** Words for a key in a language chosen before. */
export type Phrase = (key: MessageKey, values?: PhraseValues) => string;

/** Whether there are words for a key that was put together. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** The product's words outside a window: in the files that it writes. */
export function phrasesIn(language: Language): Phrase {
  return (key, values = {}) =>
    messages[key][language].replace(/\{\{(\w+)\}\}/gu, (_mark, name: string) => String(values[name] ?? ''));
}
