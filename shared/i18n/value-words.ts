import { type MessageKey, messages } from './messages.ts';

type Values = Readonly<Record<string, string | number>>;

/** Values of refusals and failures that are codes, one or several in a row, and the keys under which their words are. */
const CODES: Readonly<Record<string, string>> = {
  step: 'chainStep',
  kind: 'letterKind',
  capability: 'capability',
  items: 'tender',
};
const SEPARATOR = '、';

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** The values of a sentence with every code among them in the words of the reader; a name that is no code stays. */
export function valuesInWords(values: Values, say: (key: MessageKey) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const prefix = CODES[name];
      if (prefix === undefined || typeof value !== 'string') return [name, value];
      const words = value.split(SEPARATOR).map((part) => {
        const key = `${prefix}.${part}`;
        return isMessageKey(key) ? say(key) : part;
      });
      return [name, words.join(SEPARATOR)];
    }),
  );
}
