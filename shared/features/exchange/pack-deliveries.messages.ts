import type { MessageTable } from '../../i18n/language.ts';

/** Registers of letters to many and of how they arrived. */
export const packDeliveryRegisterMessages = {
  'pack.register.tags': { 'zh-Hant': '住戶標籤', 'zh-Hans': '住户标签', en: 'Tags of households' },
  'pack.register.letterRuns': { 'zh-Hant': '分戶發函批次', 'zh-Hans': '分户发函批次', en: 'Runs of letters' },
  'pack.register.letterRunUnits': {
    'zh-Hant': '批次收件戶',
    'zh-Hans': '批次收件户',
    en: 'Households of runs',
  },
  'pack.register.letterDeliveries': {
    'zh-Hant': '函件送達',
    'zh-Hans': '函件送达',
    en: 'Deliveries of letters',
  },
} satisfies MessageTable;

/** Their columns. */
export const packDeliveryFieldMessages = {
  'pack.field.approvedBy': { 'zh-Hant': '批准人', 'zh-Hans': '批准人', en: 'Approved by' },
  'pack.field.tag': { 'zh-Hant': '標籤', 'zh-Hans': '标签', en: 'Tag' },
  'pack.field.runId': { 'zh-Hant': '批次', 'zh-Hans': '批次', en: 'Run' },
  'pack.field.runState': { 'zh-Hant': '批次狀態', 'zh-Hans': '批次状态', en: 'State of the run' },
  'pack.field.template': { 'zh-Hant': '範本', 'zh-Hans': '模板', en: 'Template' },
  'pack.field.templateVersion': {
    'zh-Hant': '範本版本',
    'zh-Hans': '模板版本',
    en: 'Version of the template',
  },
  'pack.field.takenOut': { 'zh-Hant': '手動剔除', 'zh-Hans': '手动剔除', en: 'Taken out by hand' },
  'pack.field.position': { 'zh-Hant': '次序', 'zh-Hans': '次序', en: 'Position' },
  'pack.field.deliveryMethod': { 'zh-Hant': '送達方式', 'zh-Hans': '送达方式', en: 'Way of delivery' },
  'pack.field.deliveryResult': { 'zh-Hant': '送達結果', 'zh-Hans': '送达结果', en: 'Result of the delivery' },
  'pack.field.deliveryHandler': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'Delivered by' },
  'pack.field.idLastFour': { 'zh-Hant': '證件後四位', 'zh-Hans': '证件后四位', en: 'Last four of the ID' },
  'pack.field.witness': { 'zh-Hant': '見證人', 'zh-Hans': '见证人', en: 'Witness' },
  'pack.field.reference': {
    'zh-Hant': '單號或訊息編號',
    'zh-Hans': '单号或信息编号',
    en: 'Tracking number or message ID',
  },
  'pack.field.chosenBy': { 'zh-Hant': '收件戶依據', 'zh-Hans': '收件户依据', en: 'How they were chosen' },
  'pack.field.serviceId': {
    'zh-Hant': '催繳送達編號',
    'zh-Hans': '催缴送达编号',
    en: 'Number of the service',
  },
} satisfies MessageTable;
