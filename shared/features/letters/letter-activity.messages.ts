import type { MessageTable } from '../../i18n/language.ts';

/** What was done with runs, deliveries and tags. */
export const letterActivityMessages = {
  'activity.letters.beginRun': {
    'zh-Hant': '開始分戶發函批次',
    'zh-Hans': '开始分户发函批次',
    en: 'Began a run of letters',
  },
  'activity.letters.draftRun': {
    'zh-Hant': '分戶擬稿',
    'zh-Hans': '分户拟稿',
    en: 'Drafted letters to many',
  },
  'activity.letters.takeFromRun': {
    'zh-Hant': '調整批次收件戶',
    'zh-Hans': '调整批次收件户',
    en: 'Changed who gets a run',
  },
  'activity.letters.signRun': {
    'zh-Hant': '簽發批次函件',
    'zh-Hans': '签发批次函件',
    en: 'Signed and sent out a run',
  },
  'activity.letters.abandonRun': { 'zh-Hant': '放棄批次', 'zh-Hans': '放弃批次', en: 'Abandoned a run' },
  'activity.letters.deliverEach': {
    'zh-Hant': '取走單戶函件檔案',
    'zh-Hans': '取走单户函件文件',
    en: 'Took letters as single files',
  },
  'activity.letters.deliverSheet': {
    'zh-Hant': '取走簽收表或標籤',
    'zh-Hans': '取走签收表或标签',
    en: 'Took a delivery sheet or labels',
  },
  'activity.letters.recordDeliveries': {
    'zh-Hant': '登記送達',
    'zh-Hans': '登记送达',
    en: 'Recorded deliveries',
  },
  'activity.letters.attachToDeliveries': {
    'zh-Hant': '附簽收表掃描',
    'zh-Hans': '附签收表扫描',
    en: 'Attached a signed sheet',
  },
  'activity.letters.withdrawDelivery': {
    'zh-Hant': '撤銷送達記錄',
    'zh-Hans': '撤销送达记录',
    en: 'Withdrew a delivery',
  },
  'activity.archives.saveTag': { 'zh-Hant': '儲存標籤', 'zh-Hans': '保存标签', en: 'Saved a tag' },
  'activity.archives.setUnitTags': {
    'zh-Hant': '更改住戶標籤',
    'zh-Hans': '更改住户标签',
    en: 'Changed a household’s tags',
  },
  'activity.archives.tagUnits': {
    'zh-Hant': '批量貼標籤',
    'zh-Hans': '批量贴标签',
    en: 'Tagged many households',
  },
  'entity.tag': { 'zh-Hant': '住戶標籤', 'zh-Hans': '住户标签', en: 'Tag' },
  'entity.letterRun': { 'zh-Hant': '分戶發函批次', 'zh-Hans': '分户发函批次', en: 'Run of letters' },
} satisfies MessageTable;
