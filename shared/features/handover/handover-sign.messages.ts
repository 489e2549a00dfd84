import type { MessageTable } from '../../i18n/language.ts';

/** Texts of signing a handover and of its open items. */
export const handoverSignMessages = {
  'handover.itemOpened': {
    'zh-Hant': '已記下，並列為未完事項',
    'zh-Hans': '已记下，并列为未完事项',
    en: 'Written down and kept open',
  },
  'handover.openItems': { 'zh-Hant': '未完事項', 'zh-Hans': '未完事项', en: 'Open items' },
  'handover.openItemsCount': { 'zh-Hant': '{{count}} 項', 'zh-Hans': '{{count}} 项', en: '{{count}}' },
  'handover.itemFrom': {
    'zh-Hant': '{{by}}於 {{time}} 提出',
    'zh-Hans': '{{by}}于 {{time}} 提出',
    en: 'Opened by {{by}} at {{time}}',
  },
  'handover.itemOwner': { 'zh-Hant': '負責：{{name}}', 'zh-Hans': '负责：{{name}}', en: 'With {{name}}' },
  'handover.itemDue': { 'zh-Hant': '限期 {{time}}', 'zh-Hans': '限期 {{time}}', en: 'Due {{time}}' },
  'handover.itemOverdue': {
    'zh-Hant': '已逾期，限期 {{time}}',
    'zh-Hans': '已逾期，限期 {{time}}',
    en: 'Overdue since {{time}}',
  },
  'handover.itemClosed': {
    'zh-Hant': '{{by}}已辦結：{{words}}',
    'zh-Hans': '{{by}}已办结：{{words}}',
    en: 'Closed by {{by}}: {{words}}',
  },
  'handover.close': { 'zh-Hant': '辦結', 'zh-Hans': '办结', en: 'Close' },
  'handover.closeItem': { 'zh-Hant': '辦結未完事項', 'zh-Hans': '办结未完事项', en: 'Close an open item' },
  'handover.closeWords': { 'zh-Hant': '辦了什麼', 'zh-Hans': '办了什么', en: 'What was done' },
  'handover.itemClosedNote': { 'zh-Hant': '已辦結', 'zh-Hans': '已办结', en: 'Closed' },
  'handover.skippedTitle': {
    'zh-Hant': '有 {{count}} 次換班沒有交接',
    'zh-Hans': '有 {{count}} 次换班没有交接',
    en: '{{count}} changes of shift passed without a handover',
  },
  'handover.draftSaved': { 'zh-Hant': '已保存', 'zh-Hans': '已保存', en: 'Saved' },
  'handover.signOutgoing': { 'zh-Hant': '交班簽名', 'zh-Hans': '交班签名', en: 'Sign to hand over' },
  'handover.signIncoming': { 'zh-Hant': '接班簽名', 'zh-Hans': '接班签名', en: 'Sign to take over' },
  'handover.signTitle.outgoing': {
    'zh-Hant': '{{name}}交班簽名',
    'zh-Hans': '{{name}}交班签名',
    en: '{{name}} signs to hand over',
  },
  'handover.signTitle.incoming': {
    'zh-Hant': '{{name}}接班簽名',
    'zh-Hans': '{{name}}接班签名',
    en: '{{name}} signs to take over',
  },
  'handover.signOwn': {
    'zh-Hant': '您已登入，以自己的帳號簽名。簽名後內容固定下來。',
    'zh-Hans': '您已登录，以自己的账号签名。签名后内容固定下来。',
    en: 'You sign with the account that you are signed in with. What is there is then kept as it is.',
  },
  'handover.signPassword': {
    'zh-Hant': '請{{name}}本人輸入自己的登入密碼。',
    'zh-Hans': '请{{name}}本人输入自己的登录密码。',
    en: '{{name}} types their own password.',
  },
  'handover.signPaper': {
    'zh-Hant': '{{name}}沒有帳號：請在打印的交接班表上簽名，簽好後在這裡登記。',
    'zh-Hans': '{{name}}没有账号：请在打印的交接班表上签名，签好后在这里登记。',
    en: '{{name}} has no account: they sign the printed sheet, and it is entered here.',
  },
  'handover.sign': { 'zh-Hant': '簽名', 'zh-Hans': '签名', en: 'Sign' },
  'handover.signPaperOk': {
    'zh-Hant': '登記已在紙上簽名',
    'zh-Hans': '登记已在纸上签名',
    en: 'Enter that it is signed on paper',
  },
  'handover.signed.outgoing': {
    'zh-Hant': '{{name}}已交班簽名，等待接班人',
    'zh-Hans': '{{name}}已交班签名，等待接班人',
    en: '{{name}} signed. The next person takes over',
  },
  'handover.signed.incoming': {
    'zh-Hant': '{{name}}已接班',
    'zh-Hans': '{{name}}已接班',
    en: '{{name}} took over',
  },
  'handover.tickNote': {
    'zh-Hant': '接班人逐項看過並剔選，全部剔選後才能簽名。',
    'zh-Hans': '接班人逐项看过并勾选，全部勾选后才能签名。',
    en: 'The incoming person reads and ticks each one; all of them before signing.',
  },
  'handover.ticked': {
    'zh-Hant': '已閱 {{read}}／{{all}}',
    'zh-Hans': '已阅 {{read}}／{{all}}',
    en: '{{read}} of {{all}} read',
  },
  'handover.tickItem': { 'zh-Hant': '已閱：{{words}}', 'zh-Hans': '已阅：{{words}}', en: 'Read: {{words}}' },
  'handover.unreadLeft': {
    'zh-Hant': '還有 {{count}} 項未完事項沒有剔選已閱',
    'zh-Hans': '还有 {{count}} 项未完事项没有勾选已阅',
    en: '{{count}} open items are not ticked as read',
  },
  'handover.takeBack': {
    'zh-Hant': '撤回交班簽名',
    'zh-Hans': '撤回交班签名',
    en: 'Take the signature back',
  },
  'handover.takeBackNote': {
    'zh-Hant': '交接班回到草稿，可以再改；原因會記下。',
    'zh-Hans': '交接班回到草稿，可以再改；原因会记下。',
    en: 'It is a draft again and can be changed. The reason is kept.',
  },
  'handover.takenBack': {
    'zh-Hant': '已撤回交班簽名',
    'zh-Hans': '已撤回交班签名',
    en: 'The signature is taken back',
  },
  'handover.discard': { 'zh-Hant': '刪去草稿', 'zh-Hans': '删去草稿', en: 'Throw the draft away' },
  'handover.discardAsk': {
    'zh-Hant': '刪去這份交接班草稿？',
    'zh-Hans': '删去这份交接班草稿？',
    en: 'Throw this draft away?',
  },
  'handover.discardNote': {
    'zh-Hant': '本班記錄和未完事項不受影響。',
    'zh-Hans': '本班记录和未完事项不受影响。',
    en: 'The log and the open items stay.',
  },
  'handover.discarded': { 'zh-Hant': '已刪去草稿', 'zh-Hans': '已删去草稿', en: 'The draft is gone' },
  'handover.itemsHint': {
    'zh-Hant': '崗位、內容、負責人',
    'zh-Hans': '岗位、内容、负责人',
    en: 'Post, words, who sees to it',
  },
} satisfies MessageTable;
