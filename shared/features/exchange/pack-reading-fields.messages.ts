import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about readings of meters and bills of suppliers. */
export const packReadingFieldMessages = {
  'pack.field.meterId': { 'zh-Hant': '錶編號', 'zh-Hans': '表编号', en: 'Meter id' },
  'pack.field.readingId': { 'zh-Hant': '讀數編號', 'zh-Hans': '读数编号', en: 'Reading id' },
  'pack.field.readingKind': { 'zh-Hant': '方式', 'zh-Hans': '方式', en: 'How' },
  'pack.field.meterReader': { 'zh-Hant': '抄錶員', 'zh-Hans': '抄表员', en: 'Reader of the meter' },
  'pack.field.readOn': { 'zh-Hant': '抄錶日期', 'zh-Hans': '抄表日期', en: 'Read on' },
  'pack.field.previousReading': { 'zh-Hant': '上次讀數', 'zh-Hans': '上次读数', en: 'Previous reading' },
  'pack.field.reading': { 'zh-Hant': '本次讀數', 'zh-Hans': '本次读数', en: 'Reading' },
  'pack.field.rolledOver': { 'zh-Hant': '走過一圈', 'zh-Hans': '走过一圈', en: 'Ran past its end' },
  'pack.field.oldFinal': { 'zh-Hant': '舊錶止數', 'zh-Hans': '旧表止数', en: 'Old counter ended at' },
  'pack.field.newInitial': { 'zh-Hant': '新錶起數', 'zh-Hans': '新表起数', en: 'New counter began at' },
  'pack.field.countedQuantity': { 'zh-Hant': '走字', 'zh-Hans': '走字', en: 'Counted' },
  'pack.field.estimatedBefore': { 'zh-Hant': '減已估', 'zh-Hans': '减已估', en: 'Less estimated' },
  'pack.field.carryBefore': { 'zh-Hant': '減多估', 'zh-Hans': '减多估', en: 'Less over-estimated' },
  'pack.field.billedQuantity': { 'zh-Hant': '計費用量', 'zh-Hans': '计费用量', en: 'Quantity billed' },
  'pack.field.carryAfter': { 'zh-Hant': '多估待扣', 'zh-Hans': '多估待扣', en: 'Over-estimated left' },
  'pack.field.flags': { 'zh-Hant': '提示', 'zh-Hans': '提示', en: 'Flags' },
  'pack.field.supersededAt': { 'zh-Hant': '更正時間', 'zh-Hans': '更正时间', en: 'Corrected at' },
  'pack.field.supersededBy': { 'zh-Hant': '更正人', 'zh-Hans': '更正人', en: 'Corrected by' },
  'pack.field.supplier': { 'zh-Hant': '供應商', 'zh-Hans': '供应商', en: 'Supplier' },
  'pack.field.expenseCategory': { 'zh-Hant': '支出類別', 'zh-Hans': '支出类别', en: 'Category' },
  'pack.field.summary': { 'zh-Hant': '摘要', 'zh-Hans': '摘要', en: 'Summary' },
  'pack.field.documentNumber': { 'zh-Hant': '單據號', 'zh-Hans': '单据号', en: 'Document no.' },
  'pack.field.boughtQuantity': { 'zh-Hant': '供應數量', 'zh-Hans': '供应数量', en: 'Quantity bought' },
} satisfies MessageTable;
