import type { MessageTable } from '../../i18n/language.ts';

/** What was done about attendance, and its tables. */
export const attendanceActivityMessages = {
  'activity.attendance.saveSettings': {
    'zh-Hant': '修改考勤規則',
    'zh-Hans': '修改考勤规则',
    en: 'changed the rules of attendance',
  },
  'activity.attendance.recordDay': {
    'zh-Hant': '登記手工考勤',
    'zh-Hans': '登记手工考勤',
    en: 'entered a day sheet',
  },
  'activity.attendance.correct': { 'zh-Hant': '更正考勤', 'zh-Hans': '更正考勤', en: 'corrected attendance' },
  'activity.attendance.undoEntry': {
    'zh-Hant': '撤銷考勤記錄',
    'zh-Hans': '撤销考勤记录',
    en: 'took an entry of attendance back',
  },
  'activity.attendance.close': { 'zh-Hant': '鎖定考勤', 'zh-Hans': '锁定考勤', en: 'closed attendance' },
  'activity.attendance.reopen': { 'zh-Hant': '重開考勤', 'zh-Hans': '重开考勤', en: 'reopened attendance' },
  'activity.attendance.deliverMonth': {
    'zh-Hant': '導出考勤月表',
    'zh-Hans': '导出考勤月表',
    en: 'took out a month sheet',
  },
  'activity.attendance.deliverPersonal': {
    'zh-Hant': '導出個人考勤表',
    'zh-Hans': '导出个人考勤表',
    en: 'took out personal sheets',
  },
  'activity.attendance.saveClock': {
    'zh-Hant': '登記打卡機',
    'zh-Hans': '登记打卡机',
    en: 'saved a punch clock',
  },
  'activity.attendance.setClockNumbers': {
    'zh-Hant': '對應打卡機號碼',
    'zh-Hans': '对应打卡机号码',
    en: 'matched numbers of a clock',
  },
  'activity.attendance.importPunches': {
    'zh-Hant': '導入打卡',
    'zh-Hans': '导入打卡',
    en: 'imported punches',
  },
  'activity.attendance.deliverRejected': {
    'zh-Hant': '下載未導入的打卡行',
    'zh-Hans': '下载未导入的打卡行',
    en: 'took out punch rows left out',
  },
  'activity.attendance.withdrawImport': {
    'zh-Hant': '撤回打卡導入',
    'zh-Hans': '撤回打卡导入',
    en: 'took an import of punches back',
  },
  'activity.attendance.addPunch': { 'zh-Hant': '補卡', 'zh-Hans': '补卡', en: 'added a punch' },
  'activity.attendance.withdrawPunch': {
    'zh-Hant': '撤銷補卡',
    'zh-Hans': '撤销补卡',
    en: 'took a punch back',
  },
  'table.punch_clock': { 'zh-Hant': '打卡機', 'zh-Hans': '打卡机', en: 'Punch clocks' },
  'table.clock_number': { 'zh-Hant': '打卡機號碼', 'zh-Hans': '打卡机号码', en: 'Clock numbers' },
  'table.punch_import': { 'zh-Hant': '打卡導入', 'zh-Hans': '打卡导入', en: 'Imports of punches' },
  'table.punch': { 'zh-Hant': '打卡', 'zh-Hans': '打卡', en: 'Punches' },
  'table.attendance_entry': {
    'zh-Hant': '手工考勤與更正',
    'zh-Hans': '手工考勤与更正',
    en: 'Attendance entries',
  },
  'table.attendance_close': { 'zh-Hant': '考勤鎖定', 'zh-Hans': '考勤锁定', en: 'Attendance closes' },
  'table.attendance_close_day': {
    'zh-Hant': '已鎖定的考勤日',
    'zh-Hans': '已锁定的考勤日',
    en: 'Closed days',
  },
} satisfies MessageTable;
