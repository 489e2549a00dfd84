import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the letters' screens. */
export const letterScreenMessages = {
  'letters.title': { 'zh-Hant': '函件', 'zh-Hans': '函件', en: 'Letters' },
} satisfies MessageTable;
