import type { MessageTable } from '../i18n/language.ts';

/** Texts printed on documents. A document has a language of its own, apart from the screen's. */
export const documentMessages = {
  'document.date': {
    'zh-Hant': '{{year}}年{{month}}月{{day}}日',
    'zh-Hans': '{{year}}年{{month}}月{{day}}日',
    en: '{{day}} {{monthName}} {{year}}',
  },
  'document.sealPlace': { 'zh-Hant': '（蓋章處）', 'zh-Hans': '（盖章处）', en: '(place of seal)' },
  'document.numberPending': {
    'zh-Hant': '（簽發時編號）',
    'zh-Hans': '（签发时编号）',
    en: '(numbered on issue)',
  },
  'document.handler': { 'zh-Hant': '經辦：', 'zh-Hans': '经办：', en: 'Handled by: ' },
  'document.phone': { 'zh-Hant': '電話：', 'zh-Hans': '电话：', en: 'Phone: ' },
  'document.number': { 'zh-Hant': '編號：', 'zh-Hans': '编号：', en: 'No.: ' },
  'document.validUntil': {
    'zh-Hant': '（有效期至{{date}}）',
    'zh-Hans': '（有效期至{{date}}）',
    en: '(valid until {{date}})',
  },
  'document.postedOn': { 'zh-Hant': '懸掛時間：', 'zh-Hans': '悬挂时间：', en: 'Posted on: ' },
  'document.draftedBy': { 'zh-Hant': '擬稿：', 'zh-Hans': '拟稿：', en: 'Drafted by: ' },
  'document.approvedBy': { 'zh-Hant': '審批：', 'zh-Hans': '审批：', en: 'Approved by: ' },
  'document.memo.title': { 'zh-Hant': '備　忘　錄', 'zh-Hans': '备　忘　录', en: 'Memorandum' },
  'document.memo.to': { 'zh-Hant': '致', 'zh-Hans': '致', en: 'To' },
  'document.memo.from': { 'zh-Hant': '由', 'zh-Hans': '由', en: 'From' },
  'document.memo.copyTo': { 'zh-Hant': '抄送', 'zh-Hans': '抄送', en: 'Copy' },
  'document.memo.date': { 'zh-Hant': '日期', 'zh-Hans': '日期', en: 'Date' },
  'document.memo.subject': { 'zh-Hant': '事由', 'zh-Hans': '事由', en: 'Subject' },
  'document.memo.due': { 'zh-Hant': '回覆期限', 'zh-Hans': '回复期限', en: 'Reply due' },
  'document.memo.reply': {
    'zh-Hant': '回覆：□ 同意　□ 不同意　意見：',
    'zh-Hans': '回复：□ 同意　□ 不同意　意见：',
    en: 'Reply: □ agreed　□ not agreed　remarks:',
  },
  'document.memo.sign': { 'zh-Hant': '簽名：', 'zh-Hans': '签名：', en: 'Signature: ' },
  'document.memo.signedOn': { 'zh-Hant': '日期：', 'zh-Hans': '日期：', en: 'Date: ' },
  'document.arrears.item': { 'zh-Hant': '費項', 'zh-Hans': '费项', en: 'Fee' },
  'document.arrears.period': { 'zh-Hant': '計費期', 'zh-Hans': '计费期', en: 'Period' },
  'document.arrears.due': { 'zh-Hant': '應繳日', 'zh-Hans': '应缴日', en: 'Due' },
  'document.arrears.amount': {
    'zh-Hant': '尚欠金額（元）',
    'zh-Hans': '尚欠金额（元）',
    en: 'Outstanding (¥)',
  },
  'document.arrears.total': { 'zh-Hant': '合計', 'zh-Hans': '合计', en: 'Total' },
  'document.reprint': { 'zh-Hant': '補打 {{times}}', 'zh-Hans': '补打 {{times}}', en: 'Reprint {{times}}' },
  'document.void': {
    'zh-Hant': '本件已作廢：{{reason}}',
    'zh-Hans': '本件已作废：{{reason}}',
    en: 'Void: {{reason}}',
  },
} satisfies MessageTable;
