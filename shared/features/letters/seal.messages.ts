import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the register of the seals’ use. */
export const sealMessages = {
  'letters.seals': { 'zh-Hant': '用印登記', 'zh-Hans': '用印登记', en: 'Seal register' },
  'letters.recordSeal': { 'zh-Hant': '登記用印', 'zh-Hans': '登记用印', en: 'Enter a use of the seal' },
  'letters.sealRecorded': { 'zh-Hant': '用印已登記。', 'zh-Hans': '用印已登记。', en: 'The use is entered.' },
  'letters.usualSeal': {
    'zh-Hant': '客戶服務專用章',
    'zh-Hans': '客户服务专用章',
    en: 'Customer service seal',
  },
  'letters.seal': { 'zh-Hant': '印章', 'zh-Hans': '印章', en: 'Seal' },
  'letters.sealTitle': { 'zh-Hant': '文件名稱', 'zh-Hans': '文件名称', en: 'Document' },
  'letters.copies': { 'zh-Hant': '份數', 'zh-Hans': '份数', en: 'Copies' },
  'letters.usedOn': { 'zh-Hant': '用印日期', 'zh-Hans': '用印日期', en: 'Used on' },
  'letters.applicant': { 'zh-Hant': '申請人', 'zh-Hans': '申请人', en: 'Asked for by' },
  'letters.approver': { 'zh-Hant': '批准人', 'zh-Hans': '批准人', en: 'Approved by' },
  'letters.keeper': { 'zh-Hant': '監印人', 'zh-Hans': '监印人', en: 'Seal keeper' },
  'letters.note': { 'zh-Hant': '備註', 'zh-Hans': '备注', en: 'Note' },
  'letters.recordedBy': { 'zh-Hant': '登記人', 'zh-Hans': '登记人', en: 'Entered by' },
  'letters.sealHint': {
    'zh-Hant': '文號、文件、印章或人名',
    'zh-Hans': '文号、文件、印章或人名',
    en: 'Number, document, seal or name',
  },
  'letters.sealsNone': {
    'zh-Hant': '還沒有用印登記',
    'zh-Hans': '还没有用印登记',
    en: 'No use of a seal yet',
  },
  'letters.sealsNoneText': {
    'zh-Hant': '簽發的函件在其頁面登記用印；其他文件在此登記。',
    'zh-Hans': '签发的函件在其页面登记用印；其他文件在此登记。',
    en: 'A signed letter’s use is entered on its page; other papers are entered here.',
  },
  'letters.withdrawSeal': { 'zh-Hant': '撤銷登記', 'zh-Hans': '撤销登记', en: 'Withdraw' },
  'letters.withdrawSealTitle': {
    'zh-Hant': '撤銷這項用印登記',
    'zh-Hans': '撤销这项用印登记',
    en: 'Withdraw this entry',
  },
  'letters.withdrawSealNote': {
    'zh-Hant': '登記保留並標為已撤銷，不會刪除。',
    'zh-Hans': '登记保留并标为已撤销，不会删除。',
    en: 'The entry stays and is marked as withdrawn.',
  },
  'letters.sealWithdrawn': {
    'zh-Hant': '用印登記已撤銷。',
    'zh-Hans': '用印登记已撤销。',
    en: 'The entry is withdrawn.',
  },
} satisfies MessageTable;
