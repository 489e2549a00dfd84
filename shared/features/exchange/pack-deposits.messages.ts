import type { MessageTable } from '../../i18n/language.ts';

/** Names of the registers about deposits. */
export const packDepositRegisterMessages = {
  'pack.register.depositKinds': { 'zh-Hant': '押金種類', 'zh-Hans': '押金种类', en: 'Kinds of deposit' },
  'pack.register.deposits': { 'zh-Hant': '押金', 'zh-Hans': '押金', en: 'Deposits' },
  'pack.register.depositSteps': { 'zh-Hant': '押金經過', 'zh-Hans': '押金经过', en: 'Steps of deposits' },
  'pack.register.depositDeductions': {
    'zh-Hant': '押金扣減',
    'zh-Hans': '押金扣减',
    en: 'Deductions of deposits',
  },
  'pack.register.depositPapers': { 'zh-Hant': '押金單據', 'zh-Hans': '押金单据', en: 'Papers of deposits' },
  'pack.register.depositTenders': {
    'zh-Hant': '押金收付方式',
    'zh-Hans': '押金收付方式',
    en: 'How deposits were paid',
  },
  'pack.register.depositEntries': {
    'zh-Hant': '押金變動',
    'zh-Hans': '押金变动',
    en: 'Movements of deposits',
  },
} satisfies MessageTable;

/** Headings of their columns. */
export const packDepositFieldMessages = {
  'pack.field.depositOpen': { 'zh-Hant': '期初在押', 'zh-Hans': '期初在押', en: 'Deposits at the beginning' },
  'pack.field.depositTaken': { 'zh-Hant': '收取押金', 'zh-Hans': '收取押金', en: 'Deposits taken' },
  'pack.field.depositDeducted': { 'zh-Hant': '押金扣減', 'zh-Hans': '押金扣减', en: 'Deducted of deposits' },
  'pack.field.depositRefunded': { 'zh-Hant': '退還押金', 'zh-Hans': '退还押金', en: 'Deposits paid back' },
  'pack.field.depositClose': { 'zh-Hant': '期末在押', 'zh-Hans': '期末在押', en: 'Deposits at the end' },
  'pack.field.depositId': { 'zh-Hant': '押金編號', 'zh-Hans': '押金编号', en: 'Deposit' },
  'pack.field.depositKind': { 'zh-Hant': '押金種類', 'zh-Hans': '押金种类', en: 'Kind of deposit' },
  'pack.field.depositState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'pack.field.depositWaitsUntil': { 'zh-Hant': '複驗／應退日', 'zh-Hans': '复验／应退日', en: 'Due' },
  'pack.field.depositInspected': { 'zh-Hant': '須複驗', 'zh-Hans': '须复验', en: 'Inspected' },
  'pack.field.inspectAfterDays': {
    'zh-Hant': '複驗天數',
    'zh-Hans': '复验天数',
    en: 'Days to the inspection',
  },
  'pack.field.refundDays': { 'zh-Hant': '退還天數', 'zh-Hans': '退还天数', en: 'Days to pay back' },
  'pack.field.depositAction': { 'zh-Hant': '步驟', 'zh-Hans': '步骤', en: 'Step' },
  'pack.field.depositWho': { 'zh-Hant': '申請／驗收／確認人', 'zh-Hans': '申请／验收／确认人', en: 'By' },
  'pack.field.depositMeans': { 'zh-Hant': '確認方式', 'zh-Hans': '确认方式', en: 'How' },
  'pack.field.deductionId': { 'zh-Hant': '扣減編號', 'zh-Hans': '扣减编号', en: 'Deduction' },
  'pack.field.deductionTakesBack': { 'zh-Hant': '撤回的扣減', 'zh-Hans': '撤回的扣减', en: 'Takes back' },
  'pack.field.depositNumber': { 'zh-Hant': '押金單號', 'zh-Hans': '押金单号', en: 'Deposit paper' },
  'pack.field.depositPaperKind': { 'zh-Hant': '單據', 'zh-Hans': '单据', en: 'Paper' },
  'pack.field.depositReverses': { 'zh-Hant': '沖回的單據', 'zh-Hans': '冲回的单据', en: 'Reverses' },
  'pack.field.depositParty': { 'zh-Hant': '交款／收款人', 'zh-Hans': '交款／收款人', en: 'Payer or payee' },
  'pack.field.depositAccount': { 'zh-Hant': '收款賬戶', 'zh-Hans': '收款账户', en: 'Account' },
  'pack.field.depositMove': { 'zh-Hant': '變動', 'zh-Hans': '变动', en: 'Movement' },
} satisfies MessageTable;

export const packDepositChoiceMessages = {
  'pack.depositMove.taken': { 'zh-Hant': '收取', 'zh-Hans': '收取', en: 'Taken' },
  'pack.depositMove.deducted': { 'zh-Hant': '扣減', 'zh-Hans': '扣减', en: 'Deducted' },
  'pack.depositMove.refunded': { 'zh-Hant': '退還', 'zh-Hans': '退还', en: 'Paid back' },
} satisfies MessageTable;
