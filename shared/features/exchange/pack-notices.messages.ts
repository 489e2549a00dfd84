import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about boards, notices and memos. */
export const packNoticeFieldMessages = {
  'pack.field.boardName': { 'zh-Hant': '公告欄', 'zh-Hans': '公告栏', en: 'Board' },
  'pack.field.boardPlace': { 'zh-Hant': '位置', 'zh-Hans': '位置', en: 'Place' },
  'pack.field.boardWidth': { 'zh-Hant': '寬（毫米）', 'zh-Hans': '宽（毫米）', en: 'Width in mm' },
  'pack.field.boardHeight': { 'zh-Hant': '高（毫米）', 'zh-Hans': '高（毫米）', en: 'Height in mm' },
  'pack.field.boardCapacity': { 'zh-Hant': '可貼張數', 'zh-Hans': '可贴张数', en: 'Sheets' },
  'pack.field.boardInUse': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'pack.field.noticeNature': { 'zh-Hant': '事項性質', 'zh-Hans': '事项性质', en: 'Nature' },
  'pack.field.effectiveFrom': { 'zh-Hant': '生效時間', 'zh-Hans': '生效时间', en: 'Takes effect' },
  'pack.field.effectiveTo': { 'zh-Hant': '結束時間', 'zh-Hans': '结束时间', en: 'Ends' },
  'pack.field.postBy': { 'zh-Hant': '最遲張貼', 'zh-Hans': '最迟张贴', en: 'Post by' },
  'pack.field.takeDownOn': { 'zh-Hant': '撤下日', 'zh-Hans': '撤下日', en: 'Take down on' },
  'pack.field.updatesNumber': { 'zh-Hant': '更新自', 'zh-Hans': '更新自', en: 'Follows up' },
  'pack.field.urgentBy': { 'zh-Hant': '緊急批准人', 'zh-Hans': '紧急批准人', en: 'Urgent, approved by' },
  'pack.field.urgentAt': { 'zh-Hant': '緊急批准時間', 'zh-Hans': '紧急批准时间', en: 'Urgent, approved at' },
  'pack.field.postingId': { 'zh-Hant': '張貼序號', 'zh-Hans': '张贴序号', en: 'Posting' },
  'pack.field.postingAct': { 'zh-Hant': '做了什麼', 'zh-Hans': '做了什么', en: 'What was done' },
  'pack.field.actedAt': { 'zh-Hant': '辦理時間', 'zh-Hans': '办理时间', en: 'Done at' },
  'pack.field.actedBy': { 'zh-Hant': '張貼或撤下人', 'zh-Hans': '张贴或撤下人', en: 'Done by' },
  'pack.field.withdrawnBy': { 'zh-Hant': '撤回人', 'zh-Hans': '撤回人', en: 'Withdrawn by' },
  'pack.field.memoPart': { 'zh-Hant': '主送或抄送', 'zh-Hans': '主送或抄送', en: 'To or copy' },
  'pack.field.memoReader': { 'zh-Hant': '收件人', 'zh-Hans': '收件人', en: 'Recipient' },
  'pack.field.memoEntry': { 'zh-Hant': '簽閱或回覆', 'zh-Hans': '签阅或回复', en: 'Signed or answered' },
  'pack.field.memoWords': { 'zh-Hant': '意見', 'zh-Hans': '意见', en: 'Words' },
  'pack.field.onPaper': { 'zh-Hant': '紙上簽名', 'zh-Hans': '纸上签名', en: 'Signed on paper' },
} satisfies MessageTable;

/** Names of the registers about boards, notices and memos. */
export const packNoticeRegisterMessages = {
  'pack.register.noticeBoards': { 'zh-Hant': '公告欄', 'zh-Hans': '公告栏', en: 'Notice boards' },
  'pack.register.notices': { 'zh-Hant': '通告生效與期限', 'zh-Hans': '通告生效与期限', en: 'Notices' },
  'pack.register.noticePostings': { 'zh-Hant': '通告張貼安排', 'zh-Hans': '通告张贴安排', en: 'Postings' },
  'pack.register.noticeActs': {
    'zh-Hant': '張貼與撤下',
    'zh-Hans': '张贴与撤下',
    en: 'Put up and taken down',
  },
  'pack.register.noticePhotos': { 'zh-Hant': '張貼照片', 'zh-Hans': '张贴照片', en: 'Photos of boards' },
  'pack.register.memoRecipients': {
    'zh-Hant': '備忘錄收件人',
    'zh-Hans': '备忘录收件人',
    en: 'Recipients of memos',
  },
  'pack.register.memoEntries': {
    'zh-Hant': '備忘錄簽閱與回覆',
    'zh-Hans': '备忘录签阅与回复',
    en: 'Memos signed and answered',
  },
} satisfies MessageTable;
