import type { MessageTable } from '../../i18n/language.ts';

export const safekeepingMessages = {} satisfies MessageTable;
