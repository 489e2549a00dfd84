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
  'archives.compare': { 'zh-Hant': '比較兩日', 'zh-Hans': '比较两日', en: 'Compare two days' },
  'archives.compareFrom': { 'zh-Hant': '由', 'zh-Hans': '由', en: 'From' },
  'archives.compareTo': { 'zh-Hant': '至', 'zh-Hans': '至', en: 'To' },
  'archives.compareSame': {
    'zh-Hant': '兩日之間沒有分別。',
    'zh-Hans': '两日之间没有分别。',
    en: 'There is no difference between the two days.',
  },
} satisfies MessageTable;
