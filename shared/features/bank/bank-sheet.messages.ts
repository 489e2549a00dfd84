import type { MessageTable } from '../../i18n/language.ts';

/** Words of the reconciliation 銀行存款餘額調節表. */
export const bankSheetMessages = {
  'bank.month': { 'zh-Hant': '月份', 'zh-Hans': '月份', en: 'Month' },
  'bank.sheet.view.sheet': { 'zh-Hant': '調節表', 'zh-Hans': '调节表', en: 'Statement' },
  'bank.sheet.view.items': { 'zh-Hant': '未達賬項', 'zh-Hans': '未达账项', en: 'Outstanding' },
  'bank.sheet.state.signed': { 'zh-Hant': '已簽定', 'zh-Hans': '已签定', en: 'Signed off' },
  'bank.sheet.state.signedBefore': {
    'zh-Hant': '已在簽定之內',
    'zh-Hans': '已在签定之内',
    en: 'Within what is signed off',
  },
  'bank.sheet.state.open': { 'zh-Hant': '未簽定', 'zh-Hans': '未签定', en: 'Open' },
  'bank.sheet.state.future': { 'zh-Hant': '未到月底', 'zh-Hans': '未到月底', en: 'Not over' },
  'bank.sheet.signedBy': {
    'zh-Hant': '{{by}} 於 {{at}} 簽定',
    'zh-Hans': '{{by}} 于 {{at}} 签定',
    en: 'Signed off by {{by}}, {{at}}',
  },
  'bank.sheet.reopened': {
    'zh-Hant': '{{by}} 於 {{at}} 重開：{{reason}}',
    'zh-Hans': '{{by}} 于 {{at}} 重开：{{reason}}',
    en: 'Reopened by {{by}}, {{at}}: {{reason}}',
  },
  'bank.sheet.ties': {
    'zh-Hant': '調節後兩邊相符。',
    'zh-Hans': '调节后两边相符。',
    en: 'Both sides come to the same.',
  },
  'bank.sheet.differs': {
    'zh-Hant': '調節後相差 {{amount}} 元：對賬單可能缺行。',
    'zh-Hans': '调节后相差 {{amount}} 元：对账单可能缺行。',
    en: 'The sides differ by ¥{{amount}}: a line of the bank may be missing.',
  },
  'bank.sheet.earlier': {
    'zh-Hant': '先簽定 {{month}}',
    'zh-Hans': '先签定 {{month}}',
    en: 'Sign off {{month}} first',
  },
  'bank.sheet.daysOpen': {
    'zh-Hant': '當月還有日子未日結',
    'zh-Hans': '当月还有日子未日结',
    en: 'Days of the month are open',
  },
  'bank.sheet.signOff': { 'zh-Hant': '簽定', 'zh-Hans': '签定', en: 'Sign off' },
  'bank.sheet.signOff.title': {
    'zh-Hant': '簽定 {{month}}？',
    'zh-Hans': '签定 {{month}}？',
    en: 'Sign off {{month}}?',
  },
  'bank.sheet.signOff.text': {
    'zh-Hant': '簽定之後，這個月的流水和配對不能再改。',
    'zh-Hans': '签定之后，这个月的流水和配对不能再改。',
    en: 'After that its lines and matches stay as they are.',
  },
  'bank.sheet.signed': {
    'zh-Hant': '已簽定 {{month}}。',
    'zh-Hans': '已签定 {{month}}。',
    en: 'Signed off {{month}}.',
  },
  'bank.sheet.reopen': { 'zh-Hant': '重開', 'zh-Hans': '重开', en: 'Reopen' },
  'bank.sheet.reopen.note': {
    'zh-Hant': '原來的調節表仍然保留；改好之後再簽定。',
    'zh-Hans': '原来的调节表仍然保留；改好之后再签定。',
    en: 'The signed sheet stays on file; sign off again once it is right.',
  },
  'bank.sheet.reopenDone': { 'zh-Hant': '已重開。', 'zh-Hans': '已重开。', en: 'Reopened.' },
  'bank.outstanding.none': {
    'zh-Hant': '沒有未達賬項',
    'zh-Hans': '没有未达账项',
    en: 'Nothing outstanding',
  },
  'bank.outstanding.group': { 'zh-Hant': '類別', 'zh-Hans': '类别', en: 'Group' },
  'bank.outstanding.hint': {
    'zh-Hant': '找流水號、收據號、戶名',
    'zh-Hans': '找流水号、收据号、户名',
    en: 'Find reference, receipt, name',
  },
  'bank.outstanding.list': { 'zh-Hant': '未達賬項', 'zh-Hans': '未达账项', en: 'Outstanding items' },
  'bank.group.bankIn': {
    'zh-Hant': '銀行已收、賬面未收',
    'zh-Hans': '银行已收、账面未收',
    en: 'At the bank, not in the books: in',
  },
  'bank.group.bankOut': {
    'zh-Hant': '銀行已付、賬面未付',
    'zh-Hans': '银行已付、账面未付',
    en: 'At the bank, not in the books: out',
  },
  'bank.group.bookIn': {
    'zh-Hant': '賬面已收、銀行未收',
    'zh-Hans': '账面已收、银行未收',
    en: 'In the books, not at the bank: in',
  },
  'bank.group.bookOut': {
    'zh-Hant': '賬面已付、銀行未付',
    'zh-Hans': '账面已付、银行未付',
    en: 'In the books, not at the bank: out',
  },
} satisfies MessageTable;
