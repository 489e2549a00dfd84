import type { MessageTable } from '../../i18n/language.ts';

export const filingScreenMessages = {} satisfies MessageTable;
