import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the rules of attendance, of closing a month and of its list. */
export const attendanceRulesMessages = {
  'attendance.closedMark': {
    'zh-Hant': '已鎖定：{{name}}，{{when}}',
    'zh-Hans': '已锁定：{{name}}，{{when}}',
    en: 'Closed by {{name}}, {{when}}',
  },
  'attendance.closedUnexplained': {
    'zh-Hant': '鎖定時有 {{count}} 天未說明：{{reason}}',
    'zh-Hans': '锁定时有 {{count}} 天未说明：{{reason}}',
    en: '{{count}} days were left unexplained: {{reason}}',
  },
  'attendance.reopened': {
    'zh-Hant': '{{name}} 於 {{when}} 重開：{{reason}}',
    'zh-Hans': '{{name}} 于 {{when}} 重开：{{reason}}',
    en: 'Reopened by {{name}}, {{when}}: {{reason}}',
  },
  'attendance.close': { 'zh-Hant': '鎖定本月考勤', 'zh-Hans': '锁定本月考勤', en: 'Close the month' },
  'attendance.close.note': {
    'zh-Hant': '鎖定後，班組每人每天的結果凍結，打卡、更正和導入都不能再改這個月；重開需要第二個人批准。',
    'zh-Hans': '锁定后，班组每人每天的结果冻结，打卡、更正和导入都不能再改这个月；重开需要第二个人批准。',
    en: 'Every day is frozen: no punch, correction or import changes this month any more. Reopening needs a second person.',
  },
  'attendance.close.reason': {
    'zh-Hant': '未說明日子的處理意見',
    'zh-Hans': '未说明日子的处理意见',
    en: 'Why days are left unexplained',
  },
  'attendance.close.remark': {
    'zh-Hant': '備註（可留空）',
    'zh-Hans': '备注（可留空）',
    en: 'Remark (may be left empty)',
  },
  'attendance.close.reasonHint': {
    'zh-Hant': '還有 {{count}} 天未說明。請先核實，或寫明為何照此鎖定。',
    'zh-Hans': '还有 {{count}} 天未说明。请先核实，或写明为何照此锁定。',
    en: '{{count}} days are unexplained. Look at them first, or say why the month is closed as it is.',
  },
  'attendance.closeDone': {
    'zh-Hant': '已鎖定 {{team}} {{month}} 的考勤',
    'zh-Hans': '已锁定 {{team}} {{month}} 的考勤',
    en: 'Attendance of {{team}} for {{month}} is closed',
  },
  'attendance.reopen': { 'zh-Hant': '重開', 'zh-Hans': '重开', en: 'Reopen' },
  'attendance.reopen.note': {
    'zh-Hant': '重開後可再更正和導入；原來的鎖定記錄保留。需要第二個人批准。',
    'zh-Hans': '重开后可再更正和导入；原来的锁定记录保留。需要第二个人批准。',
    en: 'The month can be corrected again; the earlier close stays on file. A second person has to approve.',
  },
  'attendance.reopenDone': { 'zh-Hant': '已重開', 'zh-Hans': '已重开', en: 'Reopened' },
  'attendance.column.dueDays': { 'zh-Hant': '應出勤天', 'zh-Hans': '应出勤天', en: 'Due days' },
  'attendance.column.workedDays': { 'zh-Hant': '實出勤天', 'zh-Hans': '实出勤天', en: 'Worked days' },
  'attendance.column.workedHours': { 'zh-Hant': '工時', 'zh-Hans': '工时', en: 'Hours' },
  'attendance.column.lateTimes': { 'zh-Hant': '遲到次', 'zh-Hans': '迟到次', en: 'Times late' },
  'attendance.column.lateMinutes': { 'zh-Hant': '遲到分鐘', 'zh-Hans': '迟到分钟', en: 'Minutes late' },
  'attendance.column.earlyTimes': { 'zh-Hant': '早退次', 'zh-Hans': '早退次', en: 'Times left early' },
  'attendance.column.earlyMinutes': { 'zh-Hant': '早退分鐘', 'zh-Hans': '早退分钟', en: 'Minutes early' },
  'attendance.column.missingTimes': { 'zh-Hant': '缺卡次', 'zh-Hans': '缺卡次', en: 'Missing punches' },
  'attendance.column.absentDays': { 'zh-Hant': '曠工天', 'zh-Hans': '旷工天', en: 'Days absent' },
  'attendance.column.errandDays': { 'zh-Hant': '公出天', 'zh-Hans': '公出天', en: 'Errand days' },
  'attendance.column.overtime150': { 'zh-Hant': '加班150%', 'zh-Hans': '加班150%', en: 'Overtime 150%' },
  'attendance.column.overtime200': { 'zh-Hant': '加班200%', 'zh-Hans': '加班200%', en: 'Overtime 200%' },
  'attendance.column.overtime300': { 'zh-Hant': '加班300%', 'zh-Hans': '加班300%', en: 'Overtime 300%' },
  'attendance.column.nights': { 'zh-Hant': '夜班數', 'zh-Hans': '夜班数', en: 'Nights' },
  'attendance.column.unexplained': { 'zh-Hant': '待核實天', 'zh-Hans': '待核实天', en: 'Days to look at' },
  'attendance.rulesReadOnly': {
    'zh-Hant': '只有主管可以修改考勤規則。',
    'zh-Hans': '只有主管可以修改考勤规则。',
    en: 'Supervisors change these rules.',
  },
  'attendance.rulesSaved': {
    'zh-Hant': '已保存考勤規則',
    'zh-Hans': '已保存考勤规则',
    en: 'The rules are saved',
  },
  'attendance.rulesNote': {
    'zh-Hant': '改規則會重新判定未鎖定的月份；已鎖定的月份保持原樣。',
    'zh-Hans': '改规则会重新判定未锁定的月份；已锁定的月份保持原样。',
    en: 'Open months are judged anew; closed months stay as they are.',
  },
  'attendance.rule.earlyMinutes': {
    'zh-Hant': '上班前多少分鐘內的打卡算這個班次',
    'zh-Hans': '上班前多少分钟内的打卡算这个班次',
    en: 'A punch counts up to so many minutes before the shift',
  },
  'attendance.rule.lateMinutes': {
    'zh-Hant': '下班後多少分鐘內的打卡算這個班次',
    'zh-Hans': '下班后多少分钟内的打卡算这个班次',
    en: 'A punch counts up to so many minutes after the shift',
  },
  'attendance.rule.togetherMinutes': {
    'zh-Hant': '相隔不到多少分鐘的打卡算一次',
    'zh-Hans': '相隔不到多少分钟的打卡算一次',
    en: 'Punches closer than so many minutes are one',
  },
  'attendance.rule.graceLateMinutes': {
    'zh-Hant': '遲到寬限（分鐘）',
    'zh-Hans': '迟到宽限（分钟）',
    en: 'Grace for being late (minutes)',
  },
  'attendance.rule.graceEarlyMinutes': {
    'zh-Hant': '早退寬限（分鐘）',
    'zh-Hans': '早退宽限（分钟）',
    en: 'Grace for leaving early (minutes)',
  },
  'attendance.rule.halfAbsentMinutes': {
    'zh-Hant': '遲到或早退滿多少分鐘算曠工半天',
    'zh-Hans': '迟到或早退满多少分钟算旷工半天',
    en: 'Late or early by so many minutes is half a day of absence',
  },
  'attendance.rule.absentMinutes': {
    'zh-Hant': '遲到或早退滿多少分鐘算曠工一天',
    'zh-Hans': '迟到或早退满多少分钟算旷工一天',
    en: 'Late or early by so many minutes is a day of absence',
  },
  'attendance.rule.breaks': { 'zh-Hant': '休息時間', 'zh-Hans': '休息时间', en: 'Breaks' },
  'attendance.rule.breaks.rostered': {
    'zh-Hant': '按班次的休息時間扣',
    'zh-Hans': '按班次的休息时间扣',
    en: 'Those of the shift',
  },
  'attendance.rule.breaks.punched': {
    'zh-Hant': '按中途打卡扣，不少於班次的休息時間',
    'zh-Hans': '按中途打卡扣，不少于班次的休息时间',
    en: 'As punched, at least those of the shift',
  },
  'attendance.rule.standardDayMinutes': {
    'zh-Hant': '沒有排班的一天算多少分鐘',
    'zh-Hans': '没有排班的一天算多少分钟',
    en: 'Minutes of a day without a roster',
  },
  'attendance.rule.dutyMinutes': {
    'zh-Hant': '滿多少分鐘的班次算值班',
    'zh-Hans': '满多少分钟的班次算值班',
    en: 'A shift of so many minutes is duty',
  },
  'attendance.rule.endsOnDay': {
    'zh-Hant': '考勤月截止日（0 為月末）',
    'zh-Hans': '考勤月截止日（0 为月末）',
    en: 'Day on which the month ends (0 for its last)',
  },
  'attendance.rule.endsOnDay.hint': {
    'zh-Hant': '填 25 即每月 26 日至次月 25 日為一個考勤月，25 日提醒鎖定。',
    'zh-Hans': '填 25 即每月 26 日至次月 25 日为一个考勤月，25 日提醒锁定。',
    en: '25 means from the 26th to the 25th, with a reminder to close on the 25th.',
  },
  'attendance.rule.codes': { 'zh-Hant': '月表符號', 'zh-Hans': '月表符号', en: 'Codes of the month sheet' },
  'attendance.rule.leaveCodes': { 'zh-Hant': '假別符號', 'zh-Hans': '假别符号', en: 'Codes of leave' },
} satisfies MessageTable;
