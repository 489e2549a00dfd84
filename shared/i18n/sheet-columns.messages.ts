import type { MessageTable } from './language.ts';

/** Texts of a file whose columns are told apart, whatever it brings in. */
export const sheetColumnsMessages = {
  'sheetColumns.title': {
    'zh-Hant': '{{file}}：每一欄是什麼',
    'zh-Hans': '{{file}}：每一栏是什么',
    en: '{{file}}: what each column holds',
  },
  'sheetColumns.sheet': { 'zh-Hant': '工作表', 'zh-Hans': '工作表', en: 'Sheet' },
  'sheetColumns.headerRow': { 'zh-Hant': '標題行', 'zh-Hans': '标题行', en: 'Heading row' },
  'sheetColumns.headerRowChoice': {
    'zh-Hant': '第 {{row}} 行　{{text}}',
    'zh-Hans': '第 {{row}} 行　{{text}}',
    en: 'Row {{row}}　{{text}}',
  },
  'sheetColumns.column': { 'zh-Hant': '欄', 'zh-Hans': '栏', en: 'Column' },
  'sheetColumns.heading': { 'zh-Hant': '標題', 'zh-Hans': '标题', en: 'Heading' },
  'sheetColumns.samples': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'Samples' },
  'sheetColumns.holds': { 'zh-Hant': '是', 'zh-Hans': '是', en: 'Holds' },
  'sheetColumns.holdsFor': {
    'zh-Hant': '「{{heading}}」是',
    'zh-Hans': '“{{heading}}”是',
    en: '{{heading}} holds',
  },
  'sheetColumns.leaveOut': { 'zh-Hant': '不用', 'zh-Hans': '不用', en: 'Left out' },
  'sheetColumns.back': { 'zh-Hant': '上一步', 'zh-Hans': '上一步', en: 'Back' },
  'sheetColumns.check': { 'zh-Hant': '檢查', 'zh-Hans': '检查', en: 'Check' },
} satisfies MessageTable;
