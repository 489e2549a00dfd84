import type { MessageTable } from '../../i18n/language.ts';
import { depositPaperMessages } from './deposit-paper.messages.ts';
import type { DepositAction, DepositState } from './deposit-state.ts';
import { depositsScreenMessages } from './deposits-screen.messages.ts';

const stateMessages = {
  'deposits.state.due': { 'zh-Hant': '待收', 'zh-Hans': '待收', en: 'To be taken' },
  'deposits.state.held': { 'zh-Hant': '已收', 'zh-Hans': '已收', en: 'Held' },
  'deposits.state.toInspect': { 'zh-Hant': '待驗收', 'zh-Hans': '待验收', en: 'To inspect' },
  'deposits.state.toConfirm': { 'zh-Hant': '扣減確認', 'zh-Hans': '扣减确认', en: 'To confirm' },
  'deposits.state.toRefund': { 'zh-Hant': '待退', 'zh-Hans': '待退', en: 'To pay back' },
  'deposits.state.refunded': { 'zh-Hant': '已退', 'zh-Hans': '已退', en: 'Paid back' },
  'deposits.state.cancelled': { 'zh-Hant': '已取消', 'zh-Hans': '已取消', en: 'Cancelled' },
} satisfies Readonly<Record<`deposits.state.${DepositState}`, MessageTable[string]>>;

const actionMessages = {
  'deposits.action.ask': { 'zh-Hant': '登記待收', 'zh-Hans': '登记待收', en: 'Asked for' },
  'deposits.action.cancel': { 'zh-Hant': '取消待收', 'zh-Hans': '取消待收', en: 'Cancelled' },
  'deposits.action.take': { 'zh-Hant': '收押金', 'zh-Hans': '收押金', en: 'Taken' },
  'deposits.action.reverseTaking': { 'zh-Hant': '沖回收款', 'zh-Hans': '冲回收款', en: 'Taking reversed' },
  'deposits.action.apply': { 'zh-Hant': '申請退還', 'zh-Hans': '申请退还', en: 'Asked back' },
  'deposits.action.withdrawApplication': {
    'zh-Hant': '撤回申請',
    'zh-Hans': '撤回申请',
    en: 'Application withdrawn',
  },
  'deposits.action.fail': { 'zh-Hant': '驗收未通過', 'zh-Hans': '验收未通过', en: 'Inspection failed' },
  'deposits.action.accept': { 'zh-Hant': '驗收合格', 'zh-Hans': '验收合格', en: 'Inspection passed' },
  'deposits.action.confirm': {
    'zh-Hant': '交款人確認',
    'zh-Hans': '交款人确认',
    en: 'Confirmed by the payer',
  },
  'deposits.action.withdrawConfirmation': {
    'zh-Hant': '撤回確認',
    'zh-Hans': '撤回确认',
    en: 'Confirmation withdrawn',
  },
  'deposits.action.refund': { 'zh-Hant': '退款', 'zh-Hans': '退款', en: 'Paid back' },
  'deposits.action.reverseRefund': { 'zh-Hant': '沖回退款', 'zh-Hans': '冲回退款', en: 'Refund reversed' },
} satisfies Readonly<Record<`deposits.action.${DepositAction}`, MessageTable[string]>>;

/** Words of deposits, and why the office says no. */
export const depositsMessages = {
  ...depositsScreenMessages,
  ...depositPaperMessages,
  ...stateMessages,
  ...actionMessages,
  'deposits.means.signature': { 'zh-Hant': '當面簽字', 'zh-Hans': '当面签字', en: 'signed in person' },
  'deposits.means.message': { 'zh-Hant': '短訊或微信', 'zh-Hans': '短信或微信', en: 'by message' },
  'deposits.means.letter': { 'zh-Hant': '書面回覆', 'zh-Hans': '书面回复', en: 'by letter' },
  'deposits.means.call': { 'zh-Hant': '電話（有錄音）', 'zh-Hans': '电话（有录音）', en: 'by recorded call' },
  'entity.deposit': { 'zh-Hant': '押金', 'zh-Hans': '押金', en: 'Deposit' },
  'entity.depositKind': { 'zh-Hant': '押金種類', 'zh-Hans': '押金种类', en: 'Kind of deposit' },
  'entity.depositPaper': { 'zh-Hant': '押金單據', 'zh-Hans': '押金单据', en: 'Deposit paper' },
  'entity.depositDeduction': { 'zh-Hant': '押金扣減', 'zh-Hans': '押金扣减', en: 'Deduction' },
  'entity.depositSettings': { 'zh-Hant': '押金設定', 'zh-Hans': '押金设置', en: 'Deposit settings' },
  'refusal.depositKindTaken': {
    'zh-Hant': '已有「{{name}}」這種押金。請改用另一個名稱，或修改原有的一種。',
    'zh-Hans': '已有“{{name}}”这种押金。请改用另一个名称，或修改原有的一种。',
    en: 'There is a deposit called “{{name}}” already. Choose another name, or change that one.',
  },
  'refusal.depositKindInactive': {
    'zh-Hant': '「{{name}}」已停用，不再新收。請選另一種押金；如仍要收，由經理重新啟用。',
    'zh-Hans': '“{{name}}”已停用，不再新收。请选另一种押金；如仍要收，由经理重新启用。',
    en: '“{{name}}” is out of use. Choose another kind, or have the manager put it back in use.',
  },
  'refusal.depositNotInState': {
    'zh-Hant':
      '這筆押金現在的狀態不能做這一步（可能同事剛處理過）。請重新打開這筆押金，按畫面上的下一步辦理。',
    'zh-Hans':
      '这笔押金现在的状态不能做这一步（可能同事刚处理过）。请重新打开这笔押金，按画面上的下一步办理。',
    en: 'This deposit is not at this step; a colleague may have moved it. Open it again and go on from what it shows.',
  },
  'refusal.depositCashShort': {
    'zh-Hant': '實收現金少 {{short}} 元。押金要一次收足；請補足，或加一種收款方式。',
    'zh-Hans': '实收现金少 {{short}} 元。押金要一次收足；请补足，或加一种收款方式。',
    en: 'The cash is ¥{{short}} short. A deposit is taken whole: add it, or another method.',
  },
  'refusal.depositPartsTooMuch': {
    'zh-Hant': '各種方式合計比押金多 {{over}} 元。請改小其中一項。',
    'zh-Hans': '各种方式合计比押金多 {{over}} 元。请改小其中一项。',
    en: 'The methods come to ¥{{over}} more than the deposit. Lower one of them.',
  },
  'refusal.depositInspectionEarly': {
    'zh-Hant': '按約定 {{date}} 才到複驗日。請到期再驗；如雙方同意提前，請寫明原因。',
    'zh-Hans': '按约定 {{date}} 才到复验日。请到期再验；如双方同意提前，请写明原因。',
    en: 'The inspection is agreed for {{date}}. Wait for it, or write why it was done before.',
  },
  'refusal.deductionTooMuch': {
    'zh-Hant': '扣減不能多於押金，最多還可扣 {{left}} 元。超出部分請另行開單收取。',
    'zh-Hans': '扣减不能多于押金，最多还可扣 {{left}} 元。超出部分请另行开单收取。',
    en: 'No more is deducted than is held: at most ¥{{left}} more. Bill the rest.',
  },
  'refusal.deductionsChanged': {
    'zh-Hant':
      '扣減合計現為 {{deducted}} 元，與你看到的不同（同事剛改過）。請關閉後重新打開這筆押金，按新的合計請交款人確認。',
    'zh-Hans':
      '扣减合计现为 {{deducted}} 元，与你看到的不同（同事刚改过）。请关闭后重新打开这笔押金，按新的合计请交款人确认。',
    en: 'The deductions now come to ¥{{deducted}}, which is not what you were shown (a colleague changed them). Close this, open the deposit again and have the payer agree to the new sum.',
  },
  'refusal.deductionItemTwice': {
    'zh-Hant': '{{date}} 已有一筆同一項目的扣減。請先撤回那一筆再合併登記，或改用實際的發生日期。',
    'zh-Hans': '{{date}} 已有一笔同一项目的扣减。请先撤回那一笔再合并登记，或改用实际的发生日期。',
    en: 'A deduction of this item of {{date}} is there already. Take it back and enter both as one, or use the day it happened.',
  },
  'refusal.deductionsStand': {
    'zh-Hant': '還有 {{count}} 筆扣減未撤回。請先逐筆撤回扣減，再撤回申請。',
    'zh-Hans': '还有 {{count}} 笔扣减未撤回。请先逐笔撤回扣减，再撤回申请。',
    en: '{{count}} deductions stand. Take them back first, then the application.',
  },
  'refusal.deductionTakenBack': {
    'zh-Hant': '這筆扣減已撤回。請重新打開這筆押金查看。',
    'zh-Hans': '这笔扣减已撤回。请重新打开这笔押金查看。',
    en: 'This deduction was taken back already. Open the deposit again.',
  },
  'refusal.deductionBillPaid': {
    'zh-Hant':
      '要抵付的賬單 {{bill}} 現欠 {{owed}} 元，少於扣減金額。請撤回這筆扣減，按現欠金額重新登記並請交款人確認。',
    'zh-Hans':
      '要抵付的账单 {{bill}} 现欠 {{owed}} 元，少于扣减金额。请撤回这笔扣减，按现欠金额重新登记并请交款人确认。',
    en: 'The bill {{bill}} owes ¥{{owed}} now, less than is deducted for it. Take the deduction back and enter what is owed.',
  },
  'refusal.deductionOtherUnit': {
    'zh-Hant': '押金只可抵付本戶（{{unit}}）的賬單。請選本戶欠繳的賬單。',
    'zh-Hans': '押金只可抵付本户（{{unit}}）的账单。请选本户欠缴的账单。',
    en: 'A deposit settles bills of its own household ({{unit}}) alone. Choose one of those.',
  },
  'refusal.depositPaperReversed': {
    'zh-Hant': '{{number}} 已沖回，或本身就是沖回單，不能再沖。請看這筆押金的單據列表。',
    'zh-Hans': '{{number}} 已冲回，或本身就是冲回单，不能再冲。请看这笔押金的单据列表。',
    en: '{{number}} was taken back already, or is itself a reversal. Look at the papers of the deposit.',
  },
  'refusal.depositReceiptStays': {
    'zh-Hant':
      '{{number}} 是以押金（{{deposit}}）抵付的，不能在收據上作廢或紅沖。請到該筆押金撤回扣減確認，賬單即恢復欠繳、押金即恢復。',
    'zh-Hans':
      '{{number}} 是以押金（{{deposit}}）抵付的，不能在收据上作废或红冲。请到该笔押金撤回扣减确认，账单即恢复欠缴、押金即恢复。',
    en: '{{number}} was paid from the deposit {{deposit}}, so it is not voided or reversed here. Withdraw the confirmation at the deposit: the bills are owed again and the deposit is whole.',
  },
  'refusal.depositAccountNeeded': {
    'zh-Hant': '非現金退款要填交款人的收款賬戶。請填賬號，或改為現金退款。',
    'zh-Hans': '非现金退款要填交款人的收款账户。请填账号，或改为现金退款。',
    en: 'Money that does not go back in cash needs the payee’s account. Enter it, or pay in cash.',
  },
  'refusal.depositStatementNeeded': {
    'zh-Hant': '收據遺失要有交款人的遺失聲明。請填聲明的日期或編號。',
    'zh-Hans': '收据遗失要有交款人的遗失声明。请填声明的日期或编号。',
    en: 'A lost receipt needs the payer’s statement. Enter its day or number.',
  },
} satisfies MessageTable;
