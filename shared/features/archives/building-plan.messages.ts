import type { MessageTable } from '../../i18n/language.ts';

/** Texts of 樓盤圖, the plan of a building. */
export const buildingPlanMessages = {
  'archives.plan': { 'zh-Hant': '樓盤圖', 'zh-Hans': '楼盘图', en: 'Building plan' },
  'plan.building': { 'zh-Hant': '樓棟', 'zh-Hans': '楼栋', en: 'Building' },
  'plan.before': { 'zh-Hant': '上一棟', 'zh-Hans': '上一栋', en: 'Previous building' },
  'plan.next': { 'zh-Hant': '下一棟', 'zh-Hans': '下一栋', en: 'Next building' },
  'plan.theme': { 'zh-Hant': '顏色表示', 'zh-Hans': '颜色表示', en: 'Coloured by' },
  'plan.theme.arrears': { 'zh-Hant': '欠費', 'zh-Hans': '欠费', en: 'Arrears' },
  'plan.theme.occupancy': { 'zh-Hant': '入住', 'zh-Hans': '入住', en: 'Occupancy' },
  'plan.theme.works': { 'zh-Hant': '裝修', 'zh-Hans': '装修', en: 'Fit-out' },
  'plan.arrears.none': { 'zh-Hant': '無逾期', 'zh-Hans': '无逾期', en: 'Nothing overdue' },
  'plan.arrears.upTo30': {
    'zh-Hant': '逾期 30 天內',
    'zh-Hans': '逾期 30 天内',
    en: 'Overdue up to 30 days',
  },
  'plan.arrears.upTo90': { 'zh-Hant': '逾期 31–90 天', 'zh-Hans': '逾期 31–90 天', en: 'Overdue 31–90 days' },
  'plan.arrears.over90': {
    'zh-Hant': '逾期 90 天以上',
    'zh-Hans': '逾期 90 天以上',
    en: 'Overdue over 90 days',
  },
  'plan.units': { 'zh-Hant': '共 {{count}} 戶', 'zh-Hans': '共 {{count}} 户', en: '{{count}} units' },
  'plan.owed': { 'zh-Hant': '逾期 {{amount}} 元', 'zh-Hans': '逾期 {{amount}} 元', en: '{{amount}} overdue' },
  'plan.floor': { 'zh-Hant': '{{floor}} 層', 'zh-Hans': '{{floor}} 层', en: 'Floor {{floor}}' },
  'plan.basement': {
    'zh-Hant': '地下 {{floor}} 層',
    'zh-Hans': '地下 {{floor}} 层',
    en: 'Basement {{floor}}',
  },
  'plan.noFloor': { 'zh-Hant': '其他（未分樓層）', 'zh-Hans': '其他（未分楼层）', en: 'Others, of no floor' },
  'plan.help': {
    'zh-Hant': '方向鍵移動，Enter 開啟一戶一檔；點圖例只看一類。',
    'zh-Hans': '方向键移动，Enter 打开一户一档；点图例只看一类。',
    en: 'Arrow keys move, Enter opens the unit file; choose a kind in the legend to see it alone.',
  },
  'plan.noUnits': {
    'zh-Hant': '這一棟還沒有房屋',
    'zh-Hans': '这一栋还没有房屋',
    en: 'This building has no units yet',
  },
} satisfies MessageTable;
