import type { MessageTable } from '../../i18n/language.ts';

/** What the office calls the rows of its tables. */
export const tableMessages = {
  'table.allocation': { 'zh-Hant': '收款分配', 'zh-Hans': '收款分配', en: 'Allocations' },
  'table.audit': { 'zh-Hant': '審計記錄', 'zh-Hans': '审计记录', en: 'Audit entries' },
  'table.billing_run': { 'zh-Hant': '開賬批次', 'zh-Hans': '开账批次', en: 'Billing runs' },
  'table.building': { 'zh-Hant': '樓棟', 'zh-Hans': '楼栋', en: 'Buildings' },
  'table.charge': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Charges' },
  'table.credit_entry': { 'zh-Hant': '預收款', 'zh-Hans': '预收款', en: 'Credits' },
  'table.drill_log': { 'zh-Hant': '演練記錄', 'zh-Hans': '演练记录', en: 'Practised restores' },
  'table.export_log': { 'zh-Hant': '導出記錄', 'zh-Hans': '导出记录', en: 'Exports' },
  'table.fee_item': { 'zh-Hant': '收費項目', 'zh-Hans': '收费项目', en: 'Fee items' },
  'table.fee_price': { 'zh-Hant': '收費標準', 'zh-Hans': '收费标准', en: 'Prices' },
  'table.import_log': { 'zh-Hant': '導入記錄', 'zh-Hans': '导入记录', en: 'Imports' },
  'table.letter': { 'zh-Hant': '函件', 'zh-Hans': '函件', en: 'Letters' },
  'table.letter_template': { 'zh-Hant': '函件範本', 'zh-Hans': '函件模板', en: 'Letter templates' },
  'table.occupancy': {
    'zh-Hant': '業主與住戶關係',
    'zh-Hans': '业主与住户关系',
    en: 'Ownership and occupancy',
  },
  'table.person': { 'zh-Hant': '人員', 'zh-Hans': '人员', en: 'People' },
  'table.person_phone': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'Phones' },
  'table.receipt': { 'zh-Hant': '收據', 'zh-Hans': '收据', en: 'Receipts' },
  'table.receipt_tender': { 'zh-Hant': '收款方式', 'zh-Hans': '收款方式', en: 'How receipts were paid' },
  'table.restore_log': { 'zh-Hant': '還原記錄', 'zh-Hans': '还原记录', en: 'Restores' },
  'table.staff': { 'zh-Hant': '同事賬戶', 'zh-Hans': '同事账户', en: 'Staff accounts' },
  'table.unit': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Units' },
  'table.unit_fee': { 'zh-Hant': '房屋收費', 'zh-Hans': '房屋收费', en: 'Unit fees' },
  'table.vehicle': { 'zh-Hant': '車輛', 'zh-Hans': '车辆', en: 'Vehicles' },
  'table.other': { 'zh-Hant': '其他資料', 'zh-Hans': '其他数据', en: 'Everything else' },
} satisfies MessageTable;
