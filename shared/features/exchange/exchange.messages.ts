import type { MessageTable } from '../../i18n/language.ts';

export const exchangeMessages = {} satisfies MessageTable;
