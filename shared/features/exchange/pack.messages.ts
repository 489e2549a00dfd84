import type { MessageTable } from '../../i18n/language.ts';
import { packFieldMessages } from './pack-fields.messages.ts';
import { packPageMessages } from './pack-pages.messages.ts';
import { packRegisterMessages } from './pack-registers.messages.ts';
import { packChoiceMessages, packKindMessages } from './pack-values.messages.ts';

/** Every word inside the audit pack. */
export const packMessages = {
  ...packRegisterMessages,
  ...packFieldMessages,
  ...packChoiceMessages,
  ...packKindMessages,
  ...packPageMessages,
} satisfies MessageTable;

type NameIn<Keys extends string, Prefix extends string> = Keys extends `${Prefix}.${infer Name}`
  ? Name
  : never;
export type PackRegister = NameIn<keyof typeof packRegisterMessages, 'pack.register'>;
export type PackField = NameIn<keyof typeof packFieldMessages, 'pack.field'>;
