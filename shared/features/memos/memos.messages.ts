import type { MessageTable } from '../../i18n/language.ts';
import { memoWordMessages } from './memo-words.messages.ts';

/** Every text about memos. */
export const memosMessages = { ...memoWordMessages } satisfies MessageTable;
