import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN, AG_GRID_LOCALE_HK } from '@ag-grid-community/locale';
import { themeQuartz } from 'ag-grid-community';
import type { Language } from '../../shared/i18n/language.ts';
import { colours } from '../app/theme.ts';

const look = themeQuartz.withParams({
  accentColor: colours.accent,
  foregroundColor: colours.ink,
  textColor: colours.ink,
  backgroundColor: colours.paper,
  borderColor: colours.lineSoft,
  fontFamily: 'inherit',
  fontSize: 14,
  headerFontSize: 13,
  headerFontWeight: 600,
  headerTextColor: colours.inkSoft,
  headerBackgroundColor: colours.ground,
  headerHeight: 34,
  headerColumnResizeHandleColor: colours.line,
  rowHoverColor: '#f3f7f6',
  selectedRowBackgroundColor: colours.accentSoft,
  cellHorizontalPadding: 12,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  rowBorder: { color: colours.lineSoft },
  iconSize: 14,
});

export const comfortableGrid = look.withParams({ rowHeight: 32 });
export const compactGrid = look.withParams({ rowHeight: 28, fontSize: 13 });

/** The grid library's own words, where they read awkwardly put into the office's. */
export const gridWords: Readonly<Record<Language, Record<string, string>>> = {
  'zh-Hant': {
    ...AG_GRID_LOCALE_HK,
    page: '第',
    of: '頁，共',
    loadingOoo: '載入中…',
    noRowsToShow: '沒有記錄',
    loadingError: '未能載入',
    ariaRowSelect: '按空格鍵選取此行',
    ariaRowDeselect: '按空格鍵取消選取此行',
    ariaRowToggleSelection: '按空格鍵選取或取消此行',
    ariaSortableColumn: '按 Enter 鍵排序',
    ariaHeaderSelection: '選取全部行',
    ariaLabelColumnMenu: '欄位選單',
    ariaLabelSelectAll: '選取全部行',
  },
  'zh-Hans': {
    ...AG_GRID_LOCALE_CN,
    loadingOoo: '加载中…',
    noRowsToShow: '没有记录',
    loadingError: '未能加载',
    ariaRowSelect: '按空格键选取此行',
    ariaRowDeselect: '按空格键取消选取此行',
    ariaRowToggleSelection: '按空格键选取或取消此行',
    ariaSortableColumn: '按 Enter 键排序',
    ariaHeaderSelection: '选取全部行',
    ariaLabelColumnMenu: '栏位菜单',
  },
  en: AG_GRID_LOCALE_EN,
};
