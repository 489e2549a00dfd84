import type { MessageTable } from '../../i18n/language.ts';

/** Names of the registers about what was done to collect. */
export const packDunningRegisterMessages = {
  'pack.register.dunningStages': { 'zh-Hant': '催繳階段', 'zh-Hans': '催缴阶段', en: 'Collection stages' },
  'pack.register.restDays': { 'zh-Hant': '休假日', 'zh-Hans': '休假日', en: 'Days of rest' },
  'pack.register.dunningPlans': { 'zh-Hant': '催繳計劃', 'zh-Hans': '催缴计划', en: 'Collection plans' },
  'pack.register.dunningLines': {
    'zh-Hant': '催繳計劃明細',
    'zh-Hans': '催缴计划明细',
    en: 'Lines of collection plans',
  },
  'pack.register.dunningActs': { 'zh-Hant': '催繳記錄', 'zh-Hans': '催缴记录', en: 'Acts of collection' },
  'pack.register.dunningServices': { 'zh-Hant': '送達記錄', 'zh-Hans': '送达记录', en: 'Services' },
  'pack.register.dunningPromises': { 'zh-Hant': '繳款承諾', 'zh-Hans': '缴款承诺', en: 'Promises to pay' },
  'pack.register.dunningHolds': { 'zh-Hant': '暫停催繳', 'zh-Hans': '暂停催缴', en: 'Collection holds' },
} satisfies MessageTable;
