import type { MessageTable } from '../../i18n/language.ts';

export const todayMessages = {} satisfies MessageTable;
