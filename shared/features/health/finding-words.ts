import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import { FINDING_KINDS } from './health.contract.ts';

/** The values of the sentence on an office that stays closed, with the parts found unsound named in plain words. */
export function inWords(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string | number>> {
  const { parts } = values;
  if (parts === undefined) return values;
  const found = new Set(String(parts).split(','));
  const named = FINDING_KINDS.filter((kind) => found.has(kind)).map(
    (kind) => messages[`finding.${kind}`][language],
  );
  return { ...values, parts: named.join(messages['finding.separator'][language]) };
}
