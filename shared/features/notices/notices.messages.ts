import type { MessageTable } from '../../i18n/language.ts';
import { noticeRefusalMessages } from './notice-refusal.messages.ts';
import { noticeScreenMessages } from './notice-screen.messages.ts';
import { noticeWordMessages } from './notice-words.messages.ts';

/** Every text about notices and boards. */
export const noticesMessages = {
  ...noticeWordMessages,
  ...noticeRefusalMessages,
  ...noticeScreenMessages,
} satisfies MessageTable;
