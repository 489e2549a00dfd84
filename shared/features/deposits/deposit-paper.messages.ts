import type { MessageTable } from '../../i18n/language.ts';

/** Words of the deposit receipt, the refund slip and the reversal. */
export const depositPaperMessages = {
  'depositPaper.title.taken': { 'zh-Hant': '押 金 收 據', 'zh-Hans': '押 金 收 据', en: 'Deposit receipt' },
  'depositPaper.title.refund': {
    'zh-Hant': '押 金 退 款 單',
    'zh-Hans': '押 金 退 款 单',
    en: 'Deposit refund slip',
  },
  'depositPaper.title.reversal': {
    'zh-Hant': '押 金 沖 回 單',
    'zh-Hans': '押 金 冲 回 单',
    en: 'Deposit reversal',
  },
  'depositPaper.payer': { 'zh-Hant': '交款人：', 'zh-Hans': '交款人：', en: 'Received from: ' },
  'depositPaper.payee': { 'zh-Hant': '收款人：', 'zh-Hans': '收款人：', en: 'Paid back to: ' },
  'depositPaper.kind': { 'zh-Hant': '押金種類：', 'zh-Hans': '押金种类：', en: 'Deposit: ' },
  'depositPaper.taken': { 'zh-Hant': '原收押金：', 'zh-Hans': '原收押金：', en: 'Deposit taken: ' },
  'depositPaper.takenBy': {
    'zh-Hant': '{{amount}} 元（收據 {{number}}）',
    'zh-Hans': '{{amount}} 元（收据 {{number}}）',
    en: '¥{{amount}} (receipt {{number}})',
  },
  'depositPaper.deducted': { 'zh-Hant': '扣減合計：', 'zh-Hans': '扣减合计：', en: 'Deducted: ' },
  'depositPaper.noDeduction': { 'zh-Hant': '沒有扣減', 'zh-Hans': '没有扣减', en: 'Nothing is deducted' },
  'depositPaper.refunded': {
    'zh-Hant': '實退（大寫）：',
    'zh-Hans': '实退（大写）：',
    en: 'Paid back, in capitals: ',
  },
  'depositPaper.account': { 'zh-Hant': '收款賬戶：', 'zh-Hans': '收款账户：', en: 'Account: ' },
  'depositPaper.proof': { 'zh-Hant': '憑據：', 'zh-Hans': '凭据：', en: 'On: ' },
  'depositPaper.proof.receipt': {
    'zh-Hant': '押金收據原件收回',
    'zh-Hans': '押金收据原件收回',
    en: 'the deposit receipt, taken back',
  },
  'depositPaper.proof.lossStatement': {
    'zh-Hant': '收據遺失聲明（{{note}}）',
    'zh-Hans': '收据遗失声明（{{note}}）',
    en: 'a statement of loss ({{note}})',
  },
  'depositPaper.acceptance': { 'zh-Hant': '驗收：', 'zh-Hans': '验收：', en: 'Accepted: ' },
  'depositPaper.acceptedBy': {
    'zh-Hant': '{{on}} {{who}}',
    'zh-Hans': '{{on}} {{who}}',
    en: '{{on}}, {{who}}',
  },
  'depositPaper.noAcceptance': {
    'zh-Hant': '本類押金不須驗收',
    'zh-Hans': '本类押金不须验收',
    en: 'not needed for this kind',
  },
  'depositPaper.confirmation': { 'zh-Hant': '扣減確認：', 'zh-Hans': '扣减确认：', en: 'Confirmed: ' },
  'depositPaper.confirmedBy': {
    'zh-Hant': '{{on}} {{who}}（{{means}}）',
    'zh-Hans': '{{on}} {{who}}（{{means}}）',
    en: '{{on}}, {{who}} ({{means}})',
  },
  'depositPaper.reason': { 'zh-Hant': '扣減事由', 'zh-Hans': '扣减事由', en: 'Reason' },
  'depositPaper.item': { 'zh-Hant': '抵付項目', 'zh-Hans': '抵付项目', en: 'Settles' },
  'depositPaper.terms': {
    'zh-Hant': '退還：憑本收據申請；{{inspection}}扣減經交款人確認後 {{days}} 日內退回交款人。',
    'zh-Hans': '退还：凭本收据申请；{{inspection}}扣减经交款人确认后 {{days}} 日内退回交款人。',
    en: 'To have it back, bring this receipt; {{inspection}}it is paid back to the payer within {{days}} days after the payer confirms what is deducted.',
  },
  'depositPaper.terms.inspection': {
    'zh-Hant': '經驗收合格，',
    'zh-Hans': '经验收合格，',
    en: 'once it passes inspection, ',
  },
  'depositPaper.isLiability': {
    'zh-Hant': '本收據不作發票。押金屬代管款項，不計入收費，請妥善保存本收據。',
    'zh-Hans': '本收据不作发票。押金属代管款项，不计入收费，请妥善保存本收据。',
    en: 'This receipt is not a tax invoice. The deposit is held for the payer and is no fee; please keep this receipt.',
  },
  'depositPaper.noInvoice': {
    'zh-Hant': '本單不作發票。',
    'zh-Hans': '本单不作发票。',
    en: 'This slip is not a tax invoice.',
  },
  'depositPaper.signApplicant': { 'zh-Hant': '申請：', 'zh-Hans': '申请：', en: 'Applied: ' },
  'depositPaper.signInspector': { 'zh-Hant': '驗收：', 'zh-Hans': '验收：', en: 'Inspected: ' },
  'depositPaper.signFinance': { 'zh-Hant': '財務：', 'zh-Hans': '财务：', en: 'Accounts: ' },
  'depositPaper.signManager': { 'zh-Hant': '經理：', 'zh-Hans': '经理：', en: 'Manager: ' },
  'depositPaper.signPayee': { 'zh-Hant': '收款人：', 'zh-Hans': '收款人：', en: 'Payee: ' },
  'depositPaper.reverses': { 'zh-Hant': '沖回單據：', 'zh-Hans': '冲回单据：', en: 'Takes back: ' },
} satisfies MessageTable;
