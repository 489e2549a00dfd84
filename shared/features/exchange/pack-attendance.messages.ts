import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about attendance. */
export const packAttendanceFieldMessages = {
  'pack.field.withdrawReason': { 'zh-Hant': '撤回原因', 'zh-Hans': '撤回原因', en: 'Why withdrawn' },
  'pack.field.clockName': { 'zh-Hant': '打卡機', 'zh-Hans': '打卡机', en: 'Clock' },
  'pack.field.clockColumns': { 'zh-Hant': '檔案各列', 'zh-Hans': '档案各列', en: 'Columns of its files' },
  'pack.field.clockNumber': { 'zh-Hant': '打卡機號碼', 'zh-Hans': '打卡机号码', en: 'Number in the clock' },
  'pack.field.attendee': { 'zh-Hant': '員工', 'zh-Hans': '员工', en: 'Employee' },
  'pack.field.attendeeNumber': { 'zh-Hant': '工號', 'zh-Hans': '工号', en: 'Staff no.' },
  'pack.field.punchImport': { 'zh-Hant': '導入編號', 'zh-Hans': '导入编号', en: 'Import' },
  'pack.field.punchFirstOn': { 'zh-Hant': '開始日期', 'zh-Hans': '开始日期', en: 'First day' },
  'pack.field.punchLastOn': { 'zh-Hant': '結束日期', 'zh-Hans': '结束日期', en: 'Last day' },
  'pack.field.punchCount': { 'zh-Hant': '打卡數', 'zh-Hans': '打卡数', en: 'Punches' },
  'pack.field.punchKnown': { 'zh-Hant': '原已有', 'zh-Hans': '原已有', en: 'Known already' },
  'pack.field.punchRejected': { 'zh-Hant': '未導入行', 'zh-Hans': '未导入行', en: 'Rows left out' },
  'pack.field.punchMoment': { 'zh-Hant': '打卡時間', 'zh-Hans': '打卡时间', en: 'Time of the punch' },
  'pack.field.punchDirection': { 'zh-Hant': '上下班', 'zh-Hans': '上下班', en: 'In or out' },
  'pack.field.punchSource': { 'zh-Hant': '來源', 'zh-Hans': '来源', en: 'Source' },
  'pack.field.attendanceDay': { 'zh-Hant': '考勤日', 'zh-Hans': '考勤日', en: 'Day' },
  'pack.field.attendanceOrigin': { 'zh-Hant': '登記方式', 'zh-Hans': '登记方式', en: 'Entered as' },
  'pack.field.attendanceKind': { 'zh-Hant': '登記為', 'zh-Hans': '登记为', en: 'What was entered' },
  'pack.field.attendanceLeave': { 'zh-Hant': '假別', 'zh-Hans': '假别', en: 'Kind of leave' },
  'pack.field.attendanceFrom': {
    'zh-Hant': '上班（零時起分鐘）',
    'zh-Hans': '上班（零时起分钟）',
    en: 'From (minutes after midnight)',
  },
  'pack.field.attendanceTo': {
    'zh-Hant': '下班（零時起分鐘）',
    'zh-Hans': '下班（零时起分钟）',
    en: 'To (minutes after midnight)',
  },
  'pack.field.attendanceClose': { 'zh-Hant': '鎖定編號', 'zh-Hans': '锁定编号', en: 'Close' },
  'pack.field.attendanceTeam': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'pack.field.attendanceRules': { 'zh-Hant': '考勤規則', 'zh-Hans': '考勤规则', en: 'Rules' },
  'pack.field.attendanceUnexplained': {
    'zh-Hant': '未說明天數',
    'zh-Hans': '未说明天数',
    en: 'Days unexplained',
  },
  'pack.field.attendanceReopenedAt': { 'zh-Hant': '重開時間', 'zh-Hans': '重开时间', en: 'Reopened at' },
  'pack.field.attendanceReopenedBy': { 'zh-Hant': '重開人', 'zh-Hans': '重开人', en: 'Reopened by' },
  'pack.field.attendanceReopenReason': { 'zh-Hant': '重開原因', 'zh-Hans': '重开原因', en: 'Why reopened' },
  'pack.field.attendanceVersion': {
    'zh-Hant': '排班版本編號',
    'zh-Hans': '排班版本编号',
    en: 'Version of the roster',
  },
  'pack.field.attendanceCode': { 'zh-Hant': '符號', 'zh-Hans': '符号', en: 'Code' },
  'pack.field.attendanceResult': { 'zh-Hant': '結果明細', 'zh-Hans': '结果明细', en: 'Result in full' },
} satisfies MessageTable;

/** Names of the registers about attendance. */
export const packAttendanceRegisterMessages = {
  'pack.register.punchClocks': { 'zh-Hant': '打卡機', 'zh-Hans': '打卡机', en: 'Punch clocks' },
  'pack.register.clockNumbers': {
    'zh-Hant': '打卡機號碼對應',
    'zh-Hans': '打卡机号码对应',
    en: 'Numbers of clocks',
  },
  'pack.register.punchImports': { 'zh-Hant': '打卡導入', 'zh-Hans': '打卡导入', en: 'Imports of punches' },
  'pack.register.punches': { 'zh-Hant': '打卡記錄', 'zh-Hans': '打卡记录', en: 'Punches' },
  'pack.register.attendanceEntries': {
    'zh-Hant': '手工考勤與更正',
    'zh-Hans': '手工考勤与更正',
    en: 'Attendance entered',
  },
  'pack.register.attendanceCloses': {
    'zh-Hant': '考勤鎖定',
    'zh-Hans': '考勤锁定',
    en: 'Closes of attendance',
  },
  'pack.register.attendanceDays': {
    'zh-Hant': '已鎖定的考勤日',
    'zh-Hans': '已锁定的考勤日',
    en: 'Closed days of attendance',
  },
} satisfies MessageTable;
