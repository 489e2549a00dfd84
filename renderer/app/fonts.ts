import type { Language } from '../../shared/i18n/language.ts';

const LATIN = '"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans"';
const TRADITIONAL =
  '"Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang HK", "PingFang TC", "Noto Sans CJK HK", "Noto Sans CJK TC", "Noto Sans HK", "Noto Sans TC"';
const SIMPLIFIED =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';

/** Fonts that office PCs have, nothing is fetched; the language's own come first, so that its marks sit as it expects. */
export const SCREEN_FONTS: Readonly<Record<Language, string>> = {
  'zh-Hant': `${TRADITIONAL}, ${SIMPLIFIED}, ${LATIN}, system-ui, sans-serif`,
  'zh-Hans': `${SIMPLIFIED}, ${TRADITIONAL}, ${LATIN}, system-ui, sans-serif`,
  en: `${LATIN}, ${TRADITIONAL}, ${SIMPLIFIED}, system-ui, sans-serif`,
};
