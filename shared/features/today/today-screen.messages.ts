import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the start page. */
export const todayScreenMessages = {
  'today.morning': {
    'zh-Hant': '早上好，{{name}}',
    'zh-Hans': '早上好，{{name}}',
    en: 'Good morning, {{name}}',
  },
  'today.afternoon': {
    'zh-Hant': '下午好，{{name}}',
    'zh-Hans': '下午好，{{name}}',
    en: 'Good afternoon, {{name}}',
  },
  'today.evening': {
    'zh-Hant': '晚上好，{{name}}',
    'zh-Hans': '晚上好，{{name}}',
    en: 'Good evening, {{name}}',
  },
  'today.units': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Units' },
  'today.unitsNote': {
    'zh-Hant': '其中空置 {{count}}',
    'zh-Hans': '其中空置 {{count}}',
    en: '{{count}} vacant',
  },
  'today.people': { 'zh-Hant': '在住及持有人', 'zh-Hans': '在住及持有人', en: 'People on file now' },
  'today.arrears': { 'zh-Hant': '逾期欠費', 'zh-Hans': '逾期欠费', en: 'Overdue' },
  'today.arrearsNote': { 'zh-Hant': '{{count}} 戶', 'zh-Hans': '{{count}} 户', en: '{{count}} households' },
  'today.received': { 'zh-Hant': '今日已收', 'zh-Hans': '今日已收', en: 'Received today' },
  'today.receivedNote': {
    'zh-Hant': '{{count}} 張收據',
    'zh-Hans': '{{count}} 张收据',
    en: '{{count}} receipts',
  },
  'today.draftRuns': { 'zh-Hant': '待發佈賬單', 'zh-Hans': '待发布账单', en: 'Bills to publish' },
  'today.draftRunsNote': { 'zh-Hant': '共 {{amount}}', 'zh-Hans': '共 {{amount}}', en: '{{amount}} in all' },
  'today.letters': { 'zh-Hant': '函件待審', 'zh-Hans': '函件待审', en: 'Letters in review' },
  'today.lettersNote': {
    'zh-Hant': '草稿 {{drafts}} 份，待發出 {{toIssue}} 份',
    'zh-Hans': '草稿 {{drafts}} 份，待发出 {{toIssue}} 份',
    en: '{{drafts}} drafts, {{toIssue}} to be issued',
  },
  'today.urgentLetters': {
    'zh-Hant': '緊急函件待補簽',
    'zh-Hans': '紧急函件待补签',
    en: 'Urgent letters to confirm',
  },
  'today.urgentLettersNote': {
    'zh-Hant': '經理須於 24 小時內確認',
    'zh-Hans': '经理须于 24 小时内确认',
    en: 'the manager confirms within 24 hours',
  },
  'today.peopleNote': { 'zh-Hant': '按今日日期', 'zh-Hans': '按今日日期', en: 'as of today' },
  'today.quick': { 'zh-Hant': '常用', 'zh-Hans': '常用', en: 'Quick actions' },
  'today.find': { 'zh-Hant': '找一戶', 'zh-Hans': '找一户', en: 'Find a household' },
  'today.findNote': {
    'zh-Hant': '房號、姓名、拼音、電話末幾位、車牌',
    'zh-Hans': '房号、姓名、拼音、电话末几位、车牌',
    en: 'Room, name, pinyin, last digits of a phone, plate',
  },
  'today.takePayment': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Take a payment' },
  'today.takePaymentNote': {
    'zh-Hant': '找到住戶後按 F4',
    'zh-Hans': '找到住户后按 F4',
    en: 'Find the household, then F4',
  },
  'today.bill': { 'zh-Hant': '開出本月賬單', 'zh-Hans': '开出本月账单', en: 'Bill this month' },
  'today.billNote': { 'zh-Hant': '先預覽，再發佈', 'zh-Hans': '先预览，再发布', en: 'Preview, then publish' },
  'today.write': { 'zh-Hant': '寫函件', 'zh-Hans': '写函件', en: 'Write a letter' },
  'today.writeNote': {
    'zh-Hant': '業主函、公共通知、備忘錄',
    'zh-Hans': '业主函、公共通知、备忘录',
    en: 'Owner letter, notice, memo',
  },
  'today.import': { 'zh-Hant': '導入名冊', 'zh-Hans': '导入名册', en: 'Import a roll' },
  'today.importNote': {
    'zh-Hant': 'Excel 業主名冊',
    'zh-Hans': 'Excel 业主名册',
    en: 'The owner roll in Excel',
  },
  'today.recent': { 'zh-Hant': '最近的工作', 'zh-Hans': '最近的工作', en: 'Lately done' },
  'today.recentEmpty': {
    'zh-Hant': '今天還沒有人動過檔案。',
    'zh-Hans': '今天还没有人动过档案。',
    en: 'Nothing has been done yet.',
  },
  'today.start': {
    'zh-Hant': '由業主名冊開始',
    'zh-Hans': '由业主名册开始',
    en: 'Start with the owner roll',
  },
  'today.startText': {
    'zh-Hant': '把現有的 Excel 業主名冊導入，房屋、住戶和電話就都在檔案裡了；之後就可以查找、開賬單和收款。',
    'zh-Hans': '把现有的 Excel 业主名册导入，房屋、住户和电话就都在档案里了；之后就可以查找、开账单和收款。',
    en: 'Import the owner roll you keep in Excel: units, people and phones are then on file, ready to find, to bill and to collect from.',
  },
} satisfies MessageTable;
