import type { MessageTable } from '../i18n/language.ts';

/** Texts printed on documents. A document has a language of its own, apart from the screen's. */
export const documentMessages = {} satisfies MessageTable;
