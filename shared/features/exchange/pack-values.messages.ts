import type { MessageTable } from '../../i18n/language.ts';
import { packDepositChoiceMessages } from './pack-deposits.messages.ts';

/** Words for codes that no screen shows. */
export const packChoiceMessages = {
  'pack.chargeState.draft': { 'zh-Hant': '草稿', 'zh-Hans': '草稿', en: 'Draft' },
  'pack.chargeState.due': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Due' },
  'pack.chargeState.cancelled': { 'zh-Hant': '已取消', 'zh-Hans': '已取消', en: 'Cancelled' },
  ...packDepositChoiceMessages,
  'pack.shiftEntry.taken': { 'zh-Hant': '收（退）款', 'zh-Hans': '收（退）款', en: 'Taken' },
  'pack.shiftEntry.voided': { 'zh-Hant': '作廢', 'zh-Hans': '作废', en: 'Voided' },
  'pack.receiptKind.payment': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Payment' },
  'pack.receiptKind.draw': { 'zh-Hant': '預收款抵扣', 'zh-Hans': '预收款抵扣', en: 'Drawn from credit' },
  'pack.receiptKind.refund': { 'zh-Hant': '退款', 'zh-Hans': '退款', en: 'Refund' },
  'pack.receiptKind.reversal': { 'zh-Hant': '紅沖', 'zh-Hans': '红冲', en: 'Reversal' },
  'pack.cycle.month': { 'zh-Hant': '每月', 'zh-Hans': '每月', en: 'Monthly' },
  'pack.cycle.quarter': { 'zh-Hant': '每季', 'zh-Hans': '每季', en: 'Quarterly' },
  'pack.cycle.halfYear': { 'zh-Hant': '每半年', 'zh-Hans': '每半年', en: 'Half-yearly' },
  'pack.cycle.year': { 'zh-Hant': '每年', 'zh-Hans': '每年', en: 'Yearly' },
  'pack.cycle.once': { 'zh-Hant': '一次', 'zh-Hans': '一次', en: 'Once' },
  'pack.formula.areaPrice': {
    'zh-Hant': '建築面積 × 單價',
    'zh-Hans': '建筑面积 × 单价',
    en: 'Floor area × price',
  },
  'pack.formula.innerAreaPrice': {
    'zh-Hant': '套內面積 × 單價',
    'zh-Hans': '套内面积 × 单价',
    en: 'Inner area × price',
  },
  'pack.formula.fixed': { 'zh-Hant': '固定金額', 'zh-Hans': '固定金额', en: 'Fixed amount' },
  'pack.formula.given': { 'zh-Hant': '逐筆填寫', 'zh-Hans': '逐笔填写', en: 'Given for each charge' },
  'pack.formula.metered': { 'zh-Hant': '抄表', 'zh-Hans': '抄表', en: 'Metered' },
  'pack.formula.tiered': { 'zh-Hant': '階梯價', 'zh-Hans': '阶梯价', en: 'Tiered price' },
  'pack.formula.shared': { 'zh-Hant': '公攤', 'zh-Hans': '公摊', en: 'Shared allocation' },
  'pack.formula.expression': { 'zh-Hant': '公式', 'zh-Hans': '公式', en: 'Expression' },
} satisfies MessageTable;

/** What a column of the audit pack holds, for its field dictionary. */
export const packKindMessages = {
  'pack.kind.text': { 'zh-Hant': '文字', 'zh-Hans': '文字', en: 'Text' },
  'pack.kind.choice': { 'zh-Hant': '選項', 'zh-Hans': '选项', en: 'Choice' },
  'pack.kind.flag': { 'zh-Hant': '是或否', 'zh-Hans': '是或否', en: 'Yes or no' },
  'pack.kind.integer': { 'zh-Hant': '整數', 'zh-Hans': '整数', en: 'Whole number' },
  'pack.kind.money': {
    'zh-Hant': '金額，元，兩位小數',
    'zh-Hans': '金额，元，两位小数',
    en: 'Amount, yuan, two decimals',
  },
  'pack.kind.reading': {
    'zh-Hant': '讀數或倍率，三位小數',
    'zh-Hans': '读数或倍率，三位小数',
    en: 'A reading or a multiplier, three decimals',
  },
  'pack.kind.area': {
    'zh-Hant': '面積，平方米，三位小數',
    'zh-Hans': '面积，平方米，三位小数',
    en: 'Area, square metres, three decimals',
  },
  'pack.kind.price': {
    'zh-Hant': '單價，元，四位小數',
    'zh-Hans': '单价，元，四位小数',
    en: 'Unit price, yuan, four decimals',
  },
  'pack.kind.percent': {
    'zh-Hant': '百分比，兩位小數，如 50.00%',
    'zh-Hans': '百分比，两位小数，如 50.00%',
    en: 'Percentage, two decimals, such as 50.00%',
  },
  'pack.kind.date': { 'zh-Hant': '日期 YYYY-MM-DD', 'zh-Hans': '日期 YYYY-MM-DD', en: 'Date YYYY-MM-DD' },
  'pack.kind.instant': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'pack.kind.json': { 'zh-Hant': 'JSON', 'zh-Hans': 'JSON', en: 'JSON' },
} satisfies MessageTable;
