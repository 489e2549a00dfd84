import type { MessageTable } from '../../i18n/language.ts';

/** Texts of 信息校對: what was read back, when and by whom. */
export const verificationMessages = {
  'archives.verification': { 'zh-Hant': '待校對', 'zh-Hans': '待校对', en: 'To verify' },
  'verification.list': { 'zh-Hant': '待校對名單', 'zh-Hans': '待校对名单', en: 'Verification list' },
  'verification.verify': { 'zh-Hant': '核對無誤', 'zh-Hans': '核对无误', en: 'All correct' },
  'verification.verifyOne': {
    'zh-Hant': '{{field}}核對無誤',
    'zh-Hans': '{{field}}核对无误',
    en: '{{field}} is correct',
  },
  'verification.by': {
    'zh-Hant': '{{who}} {{date}} 核對',
    'zh-Hans': '{{who}} {{date}} 核对',
    en: 'verified {{date}} by {{who}}',
  },
  'verification.byOld': {
    'zh-Hant': '{{who}} {{date}} 核對，已逾一年',
    'zh-Hans': '{{who}} {{date}} 核对，已逾一年',
    en: 'verified {{date}} by {{who}}, over a year ago',
  },
  'verification.never': { 'zh-Hant': '未核對', 'zh-Hans': '未核对', en: 'not verified' },
  'verification.facts': { 'zh-Hant': '房屋資料核對', 'zh-Hans': '房屋资料核对', en: 'Facts verified' },
  'verification.personDone': {
    'zh-Hant': '已記下 {{name}} 的資料今天核對無誤。',
    'zh-Hans': '已记下 {{name}} 的资料今天核对无误。',
    en: 'Noted: {{name}}’s details were verified today.',
  },
  'verification.someRefused': {
    'zh-Hant': '已核對 {{done}} 位；以下 {{refused}} 位未能核對，請逐一打開他們的頁面再核對：',
    'zh-Hans': '已核对 {{done}} 位；以下 {{refused}} 位未能核对，请逐一打开他们的页面再核对：',
    en: '{{done}} verified. These {{refused}} were not; open their pages and verify them there:',
  },
  'verification.peopleDone': {
    'zh-Hant': '已記下 {{count}} 人的資料今天核對無誤。',
    'zh-Hans': '已记下 {{count}} 人的资料今天核对无误。',
    en: 'Noted: the details of {{count}} people were verified today.',
  },
  'verification.unitDone': {
    'zh-Hant': '已記下 {{unit}} 的資料今天核對無誤。',
    'zh-Hans': '已记下 {{unit}} 的资料今天核对无误。',
    en: 'Noted: the facts of {{unit}} were verified today.',
  },
  'verification.standing': { 'zh-Hant': '核對情況', 'zh-Hans': '核对情况', en: 'Standing' },
  'verification.oldestOn': { 'zh-Hant': '最早核對', 'zh-Hans': '最早核对', en: 'Oldest check' },
  'verification.lastOn': { 'zh-Hant': '最近核對', 'zh-Hans': '最近核对', en: 'Latest check' },
  'verification.open': { 'zh-Hant': '待核對項', 'zh-Hans': '待核对项', en: 'Open items' },
  'verification.empty': { 'zh-Hant': '還沒有住戶', 'zh-Hans': '还没有住户', en: 'No people yet' },
  'verification.chooseFirst': {
    'zh-Hant': '請先用空白鍵勾選已核對的人，再按 F7。',
    'zh-Hans': '请先用空格键勾选已核对的人，再按 F7。',
    en: 'Tick who was verified with the space bar first, then press F7.',
  },
  'verificationStanding.never': { 'zh-Hant': '未核對', 'zh-Hans': '未核对', en: 'Never' },
  'verificationStanding.partly': { 'zh-Hant': '部分核對', 'zh-Hans': '部分核对', en: 'Partly' },
  'verificationStanding.old': { 'zh-Hant': '已逾一年', 'zh-Hans': '已逾一年', en: 'Over a year ago' },
  'verificationStanding.fresh': { 'zh-Hant': '一年內', 'zh-Hans': '一年内', en: 'Within a year' },
  'field.verified': { 'zh-Hant': '核對無誤', 'zh-Hans': '核对无误', en: 'Verified' },
  'field.area': { 'zh-Hant': '面積', 'zh-Hans': '面积', en: 'Area' },
  'invalid.nothingToVerify': {
    'zh-Hant': '這些項目沒有登記內容，請先填寫再核對。',
    'zh-Hans': '这些项目没有登记内容，请先填写再核对。',
    en: 'Nothing is on file for these. Fill them in first.',
  },
  'activity.archives.verifyPerson': {
    'zh-Hant': '核對個人資料',
    'zh-Hans': '核对个人资料',
    en: 'Verified details',
  },
  'activity.archives.verifyUnit': {
    'zh-Hant': '核對房屋資料',
    'zh-Hans': '核对房屋资料',
    en: 'Verified a unit’s facts',
  },
} satisfies MessageTable;
