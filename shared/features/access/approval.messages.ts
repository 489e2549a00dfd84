import type { MessageTable } from '../../i18n/language.ts';
import type { ApprovalKind } from './approval.ts';

/** Each thing that needs a second person, in words. */
const kindMessages = {
  'approval.kind.voidReceipt': { 'zh-Hant': '作廢收據', 'zh-Hans': '作废收据', en: 'Void a receipt' },
  'approval.kind.cancelCharge': { 'zh-Hant': '取消賬單', 'zh-Hans': '取消账单', en: 'Cancel a bill' },
  'approval.kind.correctOpening': {
    'zh-Hant': '記入期初預收，或更正期初金額',
    'zh-Hans': '记入期初预收，或更正期初金额',
    en: 'Enter prepaid money, or correct opening balances',
  },
  'approval.kind.grantReduction': { 'zh-Hant': '費用減免', 'zh-Hans': '费用减免', en: 'Reduce a fee' },
  'approval.kind.giveDiscount': {
    'zh-Hant': '櫃台減免',
    'zh-Hans': '柜台减免',
    en: 'Take off at the counter',
  },
  'approval.kind.giveLargeDiscount': {
    'zh-Hant': '大額減免（須經理參與）',
    'zh-Hans': '大额减免（须经理参与）',
    en: 'Take much off (with the manager)',
  },
  'approval.kind.reverseReceipt': {
    'zh-Hant': '紅沖收據並退款',
    'zh-Hans': '红冲收据并退款',
    en: 'Reverse a receipt',
  },
  'approval.kind.moveCredit': {
    'zh-Hant': '轉換預收款用途',
    'zh-Hans': '转换预收款用途',
    en: 'Change what prepaid money is for',
  },
  'approval.kind.refundCredit': { 'zh-Hant': '退預收款', 'zh-Hans': '退预收款', en: 'Refund prepaid money' },
  'approval.kind.refundDeposit': { 'zh-Hant': '退押金', 'zh-Hans': '退押金', en: 'Pay a deposit back' },
  'approval.kind.reverseDeposit': {
    'zh-Hant': '沖回押金收款、退款或扣減確認',
    'zh-Hans': '冲回押金收款、退款或扣减确认',
    en: 'Take back what was done with a deposit',
  },
  'approval.kind.reopenClosed': {
    'zh-Hant': '重開班次、日結或月結',
    'zh-Hans': '重开班次、日结或月结',
    en: 'Reopen a shift, a day or a month',
  },
  'approval.kind.signLetter': {
    'zh-Hant': '簽發多份函件',
    'zh-Hans': '签发多份函件',
    en: 'Sign many letters',
  },
  'approval.kind.voidLetter': { 'zh-Hant': '作廢函件', 'zh-Hans': '作废函件', en: 'Void a letter' },
  'approval.kind.restore': { 'zh-Hant': '還原備份', 'zh-Hans': '还原备份', en: 'Go back to a backup' },
  'approval.kind.destruction': { 'zh-Hant': '銷毀檔案', 'zh-Hans': '销毁档案', en: 'Destroy archived files' },
  'approval.kind.bulkExport': {
    'zh-Hant': '導出大量住戶資料',
    'zh-Hans': '导出大量住户资料',
    en: 'Export many residents’ details',
  },
} satisfies Readonly<Record<`approval.kind.${ApprovalKind}`, MessageTable[string]>>;

export const approvalMessages = {
  ...kindMessages,
  'refusal.approvalNeeded': {
    'zh-Hant': '這一步要另一位主管或經理批准，沒有寫入。請再按一次，由對方輸入密碼，或送出覆核申請。',
    'zh-Hans': '这一步要另一位主管或经理批准，没有写入。请再按一次，由对方输入密码，或送出复核申请。',
    en: 'Another supervisor or the manager must approve this; nothing was written. Do it again and let them type their password, or leave a request.',
  },
  'refusal.approvalAsked': {
    'zh-Hant': '已送出覆核申請，暫未執行。獲批准後，請在「今日」繼續。',
    'zh-Hans': '已送出复核申请，暂未执行。获批准后，请在“今日”继续。',
    en: 'The request was sent and nothing is done yet. Once it is approved, carry on under Today.',
  },
  'refusal.approvalNotValid': {
    'zh-Hant': '這個批准已用過、已過期，或不是給這一步的，沒有寫入。請重新請求覆核。',
    'zh-Hans': '这个批准已用过、已过期，或不是给这一步的，没有写入。请重新请求复核。',
    en: 'This approval was used, has expired or is for something else; nothing was written. Ask for approval again.',
  },
  'refusal.approvalForgotten': {
    'zh-Hant': '這次請求已不在，沒有寫入。請關閉對話框，重新操作一次。',
    'zh-Hans': '这次请求已不在，没有写入。请关闭对话框，重新操作一次。',
    en: 'This request is no longer there; nothing was written. Close the dialog and do it again.',
  },
  'refusal.approvalOnlyNow': {
    'zh-Hant': '所用的檔案只保留一小時，不能留待以後批准，沒有寫入。請在另一位主管或經理在場時再做一次。',
    'zh-Hans': '所用的文件只保留一小时，不能留待以后批准，没有写入。请在另一位主管或经理在场时再做一次。',
    en: 'What it stands on is kept for an hour, so it cannot be approved later; nothing was written. Do it again when another supervisor or the manager is here.',
  },
  'refusal.approvalDecided': {
    'zh-Hant': '這項申請已有人處理。請重新載入清單。',
    'zh-Hans': '这项申请已有人处理。请重新加载列表。',
    en: 'Someone has decided this request already. Load the list again.',
  },
  'refusal.approvalBySelf': {
    'zh-Hant': '不能批准自己的操作，請由另一位主管或經理批准。',
    'zh-Hans': '不能批准自己的操作，请由另一位主管或经理批准。',
    en: 'Nobody approves what they do themselves. Ask another supervisor or the manager.',
  },
  'refusal.colleaguePasswordFirst': {
    'zh-Hant': '{{name}}還沒有改過首次密碼，請先自己登入一次並改密碼，再回來簽名。',
    'zh-Hans': '{{name}}还没有改过首次密码，请先自己登录一次并改密码，再回来签名。',
    en: '{{name}} still has the first password. They sign in once, choose their own, then come back to sign.',
  },
  'refusal.approverNotAllowed': {
    'zh-Hant': '這位同事不能批准這一步。請由已改過首次密碼的主管或經理批准。',
    'zh-Hans': '这位同事不能批准这一步。请由已改过首次密码的主管或经理批准。',
    en: 'This colleague may not approve it. Ask a supervisor or the manager whose first password is changed.',
  },
  'refusal.approverNotManager': {
    'zh-Hant': '這一步要由經理提請或批准，這位同事不能批准。請由經理批准，或由經理提請後再由主管批准。',
    'zh-Hans': '这一步要由经理提请或批准，这位同事不能批准。请由经理批准，或由经理提请后再由主管批准。',
    en: 'The manager asks for or approves this, so this colleague may not approve it. Ask the manager to approve it, or to ask for it and let a supervisor approve.',
  },
  'approval.title': { 'zh-Hant': '雙人覆核', 'zh-Hans': '双人复核', en: 'A second person approves' },
  'approval.explain': {
    'zh-Hant': '這一步要另一位主管或經理批准。請對方核對以下內容，再輸入自己的用戶名和密碼。',
    'zh-Hans': '这一步要另一位主管或经理批准。请对方核对以下内容，再输入自己的用户名和密码。',
    en: 'Another supervisor or the manager checks what is below and types their own user name and password.',
  },
  'approval.what': { 'zh-Hant': '操作', 'zh-Hans': '操作', en: 'What' },
  'approval.subject': { 'zh-Hant': '對象', 'zh-Hans': '对象', en: 'About' },
  'approval.before': { 'zh-Hant': '原記金額', 'zh-Hans': '原记金额', en: 'Entered before' },
  'approval.amount': { 'zh-Hant': '金額', 'zh-Hans': '金额', en: 'Amount' },
  'approval.rows': { 'zh-Hant': '筆數', 'zh-Hans': '笔数', en: 'Rows' },
  'approval.reason': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Reason' },
  'approval.requestedBy': { 'zh-Hant': '申請人', 'zh-Hans': '申请人', en: 'Asked by' },
  'approval.approverName': {
    'zh-Hant': '覆核人用戶名',
    'zh-Hans': '复核人用户名',
    en: 'Approver’s user name',
  },
  'approval.approverPassword': {
    'zh-Hant': '覆核人密碼',
    'zh-Hans': '复核人密码',
    en: 'Approver’s password',
  },
  'approval.approve': { 'zh-Hant': '批准並執行', 'zh-Hans': '批准并执行', en: 'Approve and do it' },
  'approval.askLater': {
    'zh-Hant': '無人在場，送出申請',
    'zh-Hans': '无人在场，送出申请',
    en: 'Nobody here: leave a request',
  },
  'approval.onlyNow': {
    'zh-Hant': '所用的檔案只保留一小時，不能留待以後批准。無人在場時請取消，稍後再做一次。',
    'zh-Hans': '所用的文件只保留一小时，不能留待以后批准。无人在场时请取消，稍后再做一次。',
    en: 'What it stands on is kept for an hour, so it cannot be left for later. If nobody is here, cancel and do it again when they are.',
  },
  'approval.waiting': { 'zh-Hant': '等你覆核', 'zh-Hans': '等你复核', en: 'Waiting for your approval' },
  'approval.own': { 'zh-Hant': '我的覆核申請', 'zh-Hans': '我的复核申请', en: 'My requests for approval' },
  'approval.decide': { 'zh-Hant': '處理', 'zh-Hans': '处理', en: 'Decide' },
  'approval.decision': { 'zh-Hant': '決定', 'zh-Hans': '决定', en: 'Decision' },
  'approval.comment': { 'zh-Hant': '意見（可不填）', 'zh-Hans': '意见（可不填）', en: 'Comment (optional)' },
  'approval.grant': { 'zh-Hant': '批准', 'zh-Hans': '批准', en: 'Approve' },
  'approval.refuse': { 'zh-Hant': '不批准', 'zh-Hans': '不批准', en: 'Refuse' },
  'approval.granted': {
    'zh-Hant': '已批准，{{name}} 可以繼續。',
    'zh-Hans': '已批准，{{name}} 可以继续。',
    en: 'Approved. {{name}} can carry on.',
  },
  'approval.refused': {
    'zh-Hant': '已拒絕 {{name}} 的申請。',
    'zh-Hans': '已拒绝 {{name}} 的申请。',
    en: 'Refused what {{name}} asked for.',
  },
  'approval.state.pending': { 'zh-Hant': '待覆核', 'zh-Hans': '待复核', en: 'Waiting' },
  'approval.state.granted': {
    'zh-Hant': '{{name}} 已批准',
    'zh-Hans': '{{name}} 已批准',
    en: 'Approved by {{name}}',
  },
  'approval.state.refused': {
    'zh-Hant': '{{name}} 不批准',
    'zh-Hans': '{{name}} 不批准',
    en: 'Refused by {{name}}',
  },
  'approval.carryOn': { 'zh-Hant': '繼續執行', 'zh-Hans': '继续执行', en: 'Carry on' },
  'approval.done': {
    'zh-Hant': '已執行：{{what}} {{subject}}。',
    'zh-Hans': '已执行：{{what}} {{subject}}。',
    en: 'Done: {{what}}, {{subject}}.',
  },
} satisfies MessageTable;
