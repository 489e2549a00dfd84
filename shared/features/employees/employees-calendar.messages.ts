import type { MessageTable } from '../../i18n/language.ts';

/** What is on the screen of the calendar of days, and on that of teams. */
export const employeesCalendarMessages = {
  'employees.team': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'employees.daysLeft': {
    'zh-Hant': '期限與下一步',
    'zh-Hans': '期限与下一步',
    en: 'Time left and next step',
  },
  'employees.teamName': { 'zh-Hant': '班組名稱', 'zh-Hans': '班组名称', en: 'Name' },
  'employees.teamSaved': {
    'zh-Hant': '已儲存班組「{{name}}」。',
    'zh-Hans': '已保存班组“{{name}}”。',
    en: 'Saved the team {{name}}.',
  },
  'employees.teamOut': {
    'zh-Hant': '班組「{{name}}」已停用。',
    'zh-Hans': '班组“{{name}}”已停用。',
    en: 'The team {{name}} is out of use.',
  },
  'employees.teamBack': {
    'zh-Hant': '班組「{{name}}」已恢復。',
    'zh-Hans': '班组“{{name}}”已恢复。',
    en: 'The team {{name}} is back in use.',
  },
  'employees.calendar': { 'zh-Hant': '假日表', 'zh-Hans': '假日表', en: 'Holidays' },
  'employees.yearBefore': { 'zh-Hant': '上一年', 'zh-Hans': '上一年', en: 'Year before' },
  'employees.yearAfter': { 'zh-Hant': '下一年', 'zh-Hans': '下一年', en: 'Year after' },
  'employees.yearSummary': {
    'zh-Hant': '法定節假日 {{holidays}} 天，工作日 {{workdays}} 天',
    'zh-Hans': '法定节假日 {{holidays}} 天，工作日 {{workdays}} 天',
    en: '{{holidays}} statutory holidays, {{workdays}} workdays',
  },
  'employees.day': { 'zh-Hant': '日期', 'zh-Hans': '日期', en: 'Day' },
  'employees.weekday': { 'zh-Hant': '星期', 'zh-Hans': '星期', en: 'Weekday' },
  'employees.weekday.1': { 'zh-Hant': '星期一', 'zh-Hans': '星期一', en: 'Mon' },
  'employees.weekday.2': { 'zh-Hant': '星期二', 'zh-Hans': '星期二', en: 'Tue' },
  'employees.weekday.3': { 'zh-Hant': '星期三', 'zh-Hans': '星期三', en: 'Wed' },
  'employees.weekday.4': { 'zh-Hant': '星期四', 'zh-Hans': '星期四', en: 'Thu' },
  'employees.weekday.5': { 'zh-Hant': '星期五', 'zh-Hans': '星期五', en: 'Fri' },
  'employees.weekday.6': { 'zh-Hant': '星期六', 'zh-Hans': '星期六', en: 'Sat' },
  'employees.weekday.7': { 'zh-Hant': '星期日', 'zh-Hans': '星期日', en: 'Sun' },
  'employees.dayKind': { 'zh-Hant': '性質', 'zh-Hans': '性质', en: 'Kind' },
  'employees.dayName': { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'Name' },
  'employees.daySource': { 'zh-Hant': '來源', 'zh-Hans': '来源', en: 'From' },
  'employees.day.statutoryHoliday': {
    'zh-Hant': '法定節假日',
    'zh-Hans': '法定节假日',
    en: 'Statutory holiday',
  },
  'employees.day.restDay': { 'zh-Hant': '休息日', 'zh-Hans': '休息日', en: 'Rest day' },
  'employees.day.workday': { 'zh-Hant': '調休上班', 'zh-Hans': '调休上班', en: 'Workday in exchange' },
  'employees.daySaved': {
    'zh-Hant': '已儲存 {{day}}。',
    'zh-Hans': '已保存 {{day}}。',
    en: 'Saved {{day}}.',
  },
  'employees.dayRemoved': {
    'zh-Hant': '已移除 {{day}}，這一天按星期計。',
    'zh-Hans': '已移除 {{day}}，这一天按星期计。',
    en: 'Removed {{day}}; it is what its weekday says.',
  },
  'employees.takeModel': { 'zh-Hant': '引入假日表', 'zh-Hans': '引入假日表', en: 'Bring a calendar in' },
  'employees.modelTitle': {
    'zh-Hant': '引入 {{year}} 年假日表',
    'zh-Hans': '引入 {{year}} 年假日表',
    en: 'Holidays of {{year}}',
  },
  'employees.modelOf': { 'zh-Hant': '地區', 'zh-Hans': '地区', en: 'Place' },
  'employees.modelLine': {
    'zh-Hant': '{{region}}，{{days}} 天',
    'zh-Hans': '{{region}}，{{days}} 天',
    en: '{{region}}, {{days}} days',
  },
  'employees.modelNote': {
    'zh-Hant': '自行設定過的日子先保留，有不同時再問。',
    'zh-Hans': '自行设定过的日子先保留，有不同时再问。',
    en: 'Days that you set yourselves stay; you are asked where they differ.',
  },
  'employees.modelMissing': {
    'zh-Hant': '沒有列出的地區，這一年的公告尚未收入程式；公布後請逐日新增。',
    'zh-Hans': '没有列出的地区，这一年的公告尚未收入程序；公布后请逐日新增。',
    en: 'Places not listed have no announcement in the program for this year; add their days once they are announced.',
  },
  'employees.modelTaken': {
    'zh-Hant': '新增 {{added}} 天，更改 {{changed}} 天，原樣 {{same}} 天，保留自設 {{kept}} 天。',
    'zh-Hans': '新增 {{added}} 天，更改 {{changed}} 天，原样 {{same}} 天，保留自设 {{kept}} 天。',
    en: '{{added}} days added, {{changed}} changed, {{same}} as before, {{kept}} of your own kept.',
  },
  'employees.provisional': { 'zh-Hant': '待公告確認', 'zh-Hans': '待公告确认', en: 'To be confirmed' },
  'employees.provisionalNote': {
    'zh-Hant':
      '{{year}} 年的放假調休尚未公告，這裡只有按日期推定的法定節假日；公告後請再核對並補上休息日和調休上班。',
    'zh-Hans':
      '{{year}} 年的放假调休尚未公告，这里只有按日期推定的法定节假日；公告后请再核对并补上休息日和调休上班。',
    en: 'The exchange of days for {{year}} is not announced yet: only the statutory holidays that follow from the date are here. Check them once it is, and add rest days and workdays in exchange.',
  },
  'employees.region.CN': { 'zh-Hant': '中國內地', 'zh-Hans': '中国内地', en: 'Mainland China' },
  'employees.region.HK': { 'zh-Hant': '香港', 'zh-Hans': '香港', en: 'Hong Kong' },
  'employees.region.MO': { 'zh-Hant': '澳門', 'zh-Hans': '澳门', en: 'Macau' },
  'employees.region.TW': { 'zh-Hant': '台灣', 'zh-Hans': '台湾', en: 'Taiwan' },
} satisfies MessageTable;
