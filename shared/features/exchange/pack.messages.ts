import type { MessageTable } from '../../i18n/language.ts';

/** Words inside the audit pack: names of registers and of their fields. */
export const packMessages = {} satisfies MessageTable;
