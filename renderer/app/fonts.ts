/** Fonts that office PCs have; nothing is fetched. */
export const SCREEN_FONTS =
  '"Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang HK", "PingFang TC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK HK", "Noto Sans CJK TC", "Noto Sans HK", "Noto Sans TC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", system-ui, sans-serif';
