import type { MessageTable } from '../../i18n/language.ts';

/** Texts of looking at a household as of a past day, and of comparing a record at two days. */
export const asOfMessages = {
  'archives.asOf': { 'zh-Hant': '查看某日', 'zh-Hans': '查看某日', en: 'As of a day' },
  'archives.asOfNow': { 'zh-Hant': '回到今日', 'zh-Hans': '回到今日', en: 'Back to today' },
  'archives.asOfNote': {
    'zh-Hant': '這是 {{date}} 當日結束時的情況，只供查看。',
    'zh-Hans': '这是 {{date}} 当日结束时的情况，只供查看。',
    en: 'This is how it stood at the end of {{date}}, to look at only.',
  },
  'archives.asOfRecorded': {
    'zh-Hant': '檔案在 {{date}} 才建立，此前的房屋資料按建檔時所記。',
    'zh-Hans': '档案在 {{date}} 才建立，此前的房屋资料按建档时所记。',
    en: 'The file was begun on {{date}}; for days before, the unit’s facts are as first recorded.',
  },
  'archives.peopleThen': { 'zh-Hant': '當日住戶', 'zh-Hans': '当日住户', en: 'People on that day' },
  'archives.unitsThen': {
    'zh-Hant': '{{date}} 當日誰是業主、租戶和付款人，只供查看；房屋資料與電話是今日所記。',
    'zh-Hans': '{{date}} 当日谁是业主、租户和付款人，只供查看；房屋资料与电话是今日所记。',
    en: 'Who owned, rented and paid on {{date}}, to look at only; units’ facts and phones are as on file today.',
  },
  'archives.peopleOfDay': {
    'zh-Hant': '{{date}} 當日持有或使用房屋的人，只供查看；姓名與電話是今日所記。',
    'zh-Hans': '{{date}} 当日持有或使用房屋的人，只供查看；姓名与电话是今日所记。',
    en: 'Whoever held or used a unit on {{date}}, to look at only; names and phones are as on file today.',
  },
  'archives.personOfToday': {
    'zh-Hant': '你從 {{date}} 的名單來到這裏；這個人的檔案是今日所記。按下面的房屋可看該戶當日的情況。',
    'zh-Hans': '你从 {{date}} 的名单来到这里；这个人的档案是今日所记。按下面的房屋可看该户当日的情况。',
    en: 'You came from {{date}}; this person’s file is as on file today. Open a unit below to see it as of that day.',
  },
  'archives.ofDayEmpty': { 'zh-Hant': '當日沒有記錄', 'zh-Hans': '当日没有记录', en: 'Nothing on that day' },
  'archives.householdsThen': {
    'zh-Hant': '當日住戶／持有',
    'zh-Hans': '当日住户／持有',
    en: 'Households then',
  },
  'archives.rolesThen': { 'zh-Hant': '當日身份', 'zh-Hans': '当日身份', en: 'Roles then' },
  'archives.paysFor': { 'zh-Hant': '當日付款的房屋', 'zh-Hans': '当日付款的房屋', en: 'Paid for' },
  'archives.compare': { 'zh-Hant': '比較兩日', 'zh-Hans': '比较两日', en: 'Compare two days' },
  'archives.compareFrom': { 'zh-Hant': '由', 'zh-Hans': '由', en: 'From' },
  'archives.compareTo': { 'zh-Hant': '至', 'zh-Hans': '至', en: 'To' },
  'archives.compareSame': {
    'zh-Hant': '兩日之間沒有分別。',
    'zh-Hans': '两日之间没有分别。',
    en: 'There is no difference between the two days.',
  },
} satisfies MessageTable;
