import type { MessageTable } from './language.ts';

/** Texts of the lists. */
export const gridMessages = {
  'grid.quick': { 'zh-Hant': '在清單中篩選', 'zh-Hans': '在列表中筛选', en: 'Filter this list' },
  'grid.loading': { 'zh-Hant': '載入中…', 'zh-Hans': '加载中…', en: 'Loading…' },
  'grid.count': { 'zh-Hant': '共 {{count}} 筆', 'zh-Hans': '共 {{count}} 笔', en: '{{count}} in all' },
  'grid.countFiltered': {
    'zh-Hant': '符合條件 {{count}} 筆',
    'zh-Hans': '符合条件 {{count}} 笔',
    en: '{{count}} matching',
  },
  'grid.noMatch': { 'zh-Hant': '沒有符合條件的記錄', 'zh-Hans': '没有符合条件的记录', en: 'Nothing matches' },
  'grid.noMatchText': {
    'zh-Hant': '放寬條件，或清除篩選看全部。',
    'zh-Hans': '放宽条件，或清除筛选看全部。',
    en: 'Loosen the filter, or clear it to see everything.',
  },
  'grid.filter.add': { 'zh-Hant': '篩選', 'zh-Hans': '筛选', en: 'Filter' },
  'grid.filter.clear': { 'zh-Hant': '清除篩選', 'zh-Hans': '清除筛选', en: 'Clear filters' },
  'grid.filter.apply': { 'zh-Hant': '套用', 'zh-Hans': '应用', en: 'Apply' },
  'grid.filter.remove': {
    'zh-Hant': '移除「{{column}}」篩選',
    'zh-Hans': '移除“{{column}}”筛选',
    en: 'Remove the filter on {{column}}',
  },
  'grid.filter.colon': { 'zh-Hant': '：', 'zh-Hans': '：', en: ': ' },
  'grid.filter.or': { 'zh-Hant': '、', 'zh-Hans': '、', en: ', ' },
  'grid.filter.contains': { 'zh-Hant': '包含文字', 'zh-Hans': '包含文字', en: 'Contains' },
  'grid.filter.atLeast': { 'zh-Hant': '最少', 'zh-Hans': '最少', en: 'At least' },
  'grid.filter.atMost': { 'zh-Hant': '最多', 'zh-Hans': '最多', en: 'At most' },
  'grid.filter.from': { 'zh-Hant': '由', 'zh-Hans': '从', en: 'From' },
  'grid.filter.to': { 'zh-Hant': '至', 'zh-Hans': '至', en: 'To' },
  'grid.columns': { 'zh-Hant': '欄位與行高', 'zh-Hans': '栏位与行高', en: 'Columns and row height' },
  'grid.columns.reset': { 'zh-Hant': '還原預設欄位', 'zh-Hans': '还原默认栏位', en: 'Reset columns' },
  'grid.density.comfortable': { 'zh-Hant': '標準', 'zh-Hans': '标准', en: 'Standard' },
  'grid.density.compact': { 'zh-Hant': '緊密', 'zh-Hans': '紧密', en: 'Compact' },
  'grid.selection.label': {
    'zh-Hant': '對所選記錄的操作',
    'zh-Hans': '对所选记录的操作',
    en: 'Actions on the chosen rows',
  },
  'grid.selection.count': {
    'zh-Hant': '已選 {{count}} 筆',
    'zh-Hans': '已选 {{count}} 笔',
    en: '{{count}} chosen',
  },
  'grid.selection.clear': { 'zh-Hant': '取消選擇', 'zh-Hans': '取消选择', en: 'Clear choice' },
  'grid.export': { 'zh-Hant': '導出', 'zh-Hans': '导出', en: 'Export' },
  'grid.export.xlsx': {
    'zh-Hant': 'Excel 檔案（.xlsx）',
    'zh-Hans': 'Excel 文件（.xlsx）',
    en: 'Excel file (.xlsx)',
  },
  'grid.export.csv': { 'zh-Hant': 'CSV 檔案（.csv）', 'zh-Hans': 'CSV 文件（.csv）', en: 'CSV file (.csv)' },
  'grid.export.selected': { 'zh-Hant': '導出所選', 'zh-Hans': '导出所选', en: 'Export chosen' },
  'grid.export.title': { 'zh-Hant': '導出「{{list}}」', 'zh-Hans': '导出“{{list}}”', en: 'Export {{list}}' },
  'grid.titleOfDay': {
    'zh-Hant': '{{list}}（{{date}} 當日）',
    'zh-Hans': '{{list}}（{{date}} 当日）',
    en: '{{list}} as of {{date}}',
  },
  'grid.export.note': {
    'zh-Hant':
      '{{count}} 筆將離開本系統；電話與證件號照畫面脫敏。用途與接收方記入導出記錄與審計日誌。較多筆數要由另一位主管或經理批准，檔案末行會註明編號、經辦人與時間。',
    'zh-Hans':
      '{{count}} 笔将离开本系统；电话与证件号照画面脱敏。用途与接收方记入导出记录与审计日志。较多笔数要由另一位主管或经理批准，文件末行会注明编号、经办人与时间。',
    en: '{{count}} rows leave the program, phones and ID numbers masked as on the screen. Reason and receiver are kept in the record of exports and the audit trail. Many rows need a second person’s approval; the file’s last line then gives its number, who took it out and when.',
  },
  'grid.export.reasonHint': {
    'zh-Hant': '例如：核對業主名冊、業主大會通知',
    'zh-Hans': '例如：核对业主名册、业主大会通知',
    en: 'For example: checking the roll, notice of the owners’ meeting',
  },
  'grid.export.ownUse': { 'zh-Hant': '本處使用', 'zh-Hans': '本处使用', en: 'This office' },
  'grid.exported': {
    'zh-Hant': '已導出 {{count}} 筆到「{{fileName}}」。',
    'zh-Hans': '已导出 {{count}} 笔到“{{fileName}}”。',
    en: 'Exported {{count}} rows to “{{fileName}}”.',
  },
} satisfies MessageTable;
