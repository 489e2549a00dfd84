import { randomUUID } from 'node:crypto';
import type { Failure } from '../../shared/api/api-error.ts';
import { inWords } from '../../shared/features/health/finding-words.ts';
import { type MessageKey, messages } from '../../shared/i18n/messages.ts';
import { valuesInWords } from '../../shared/i18n/value-words.ts';
import { OfficeOpenError } from '../database/open-error.ts';

type Values = Readonly<Record<string, string | number>>;

/** One sentence in the two languages that whoever starts the program may read. */
export function sentence(key: MessageKey, values: Values = {}): string {
  return inBoth(key, () => values);
}

/** As `sentence`, with the codes among its values in words. */
function coded(key: MessageKey, values: Values): string {
  return inBoth(key, (language) => valuesInWords(values, (word) => messages[word][language]));
}

function inBoth(key: MessageKey, valuesIn: (language: 'zh-Hant' | 'en') => Values): string {
  const text = messages[key];
  return `${fill(text['zh-Hant'], valuesIn('zh-Hant'))}\n${fill(text.en, valuesIn('en'))}`;
}

/** Why the office stays closed and what to do next; a fault nobody foresaw is reported and gets a reference. */
export function explainStart(
  error: unknown,
  log: { readonly path: string; readonly report: (reference: string, path: string, error: unknown) => void },
): string {
  if (error instanceof OfficeOpenError) {
    // The one problem whose cause lies in the program and not in the folder.
    if (error.problem === 'migrationFailed') log.report('start', 'start', error);
    return inBoth(`open.${error.problem}`, (language) => inWords(error.values, language));
  }
  const reference = randomUUID().slice(0, 8);
  log.report(reference, 'start', error);
  return sentence('open.unexpected', { reference, log: log.path });
}

export function explainFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return coded(`refusal.${failure.reason}`, failure.values);
    case 'internal':
      return sentence('failure.internal', { reference: failure.reference });
    case 'unsupported':
      return coded('failure.unsupported', { capability: failure.capability });
    case 'invalidInput':
    case 'notFound':
    case 'unknownOperation':
      return sentence(`failure.${failure.kind}`);
  }
}

function fill(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_mark, name: string) => String(values[name] ?? ''));
}
