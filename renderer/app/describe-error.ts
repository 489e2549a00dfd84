import type { MessageKey } from '../../shared/i18n/messages.ts';
import { valuesInWords } from '../../shared/i18n/value-words.ts';
import type { CallFailure } from './call-failure.ts';
import { isMessageKey, type Text } from './texts.ts';

/** One sentence with its next step for whatever a call ended in. */
export function describeFailure(failure: CallFailure, t: Text): string {
  switch (failure.kind) {
    case 'invalidInput':
      return t('failure.invalidInput');
    case 'notFound':
      return t('failure.notFound');
    case 'refused':
      return t(`refusal.${failure.reason}`, valuesInWords(failure.values, t));
    case 'unsupported':
      return t('failure.unsupported', valuesInWords({ capability: failure.capability }, t));
    case 'unknownOperation':
      return t('failure.unknownOperation');
    case 'internal':
      return t('failure.internal', { reference: failure.reference });
    case 'unreachable':
      return t('failure.unreachable');
    case 'sessionEnded':
      return t('failure.sessionEnded');
    case 'tooMuchAtOnce':
      return t('failure.tooMuchAtOnce');
  }
}

/** The sentence for a validation code; an unknown one gets general words, never the validator's own. */
export function describeIssue(code: string): MessageKey {
  const key = `invalid.${code}`;
  return isMessageKey(key) ? key : 'invalid.other';
}
