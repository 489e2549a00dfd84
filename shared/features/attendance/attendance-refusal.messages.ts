import type { MessageTable } from '../../i18n/language.ts';

/** Why the office says no about attendance, each with the way on; names of its records. */
export const attendanceRefusalMessages = {
  'refusal.attendanceClosed': {
    'zh-Hant':
      '{{name}} 的 {{month}} 考勤已鎖定，不能再改。如須更正，請主管在月表重開該月（需第二個人批准）。',
    'zh-Hans':
      '{{name}} 的 {{month}} 考勤已锁定，不能再改。如须更正，请主管在月表重开该月（需第二个人批准）。',
    en: 'Attendance of {{name}} for {{month}} is closed and is not changed any more. To correct it, a supervisor reopens the month with a second person.',
  },
  'refusal.attendanceClosedAlready': {
    'zh-Hant': '{{team}} {{month}} 的考勤已經鎖定。',
    'zh-Hans': '{{team}} {{month}} 的考勤已经锁定。',
    en: 'Attendance of {{team}} for {{month}} is closed already.',
  },
  'refusal.attendanceNotClosed': {
    'zh-Hant': '{{team}} {{month}} 的考勤沒有鎖定，不需要重開。',
    'zh-Hans': '{{team}} {{month}} 的考勤没有锁定，不需要重开。',
    en: 'Attendance of {{team}} for {{month}} is not closed, so there is nothing to reopen.',
  },
  'refusal.attendanceUnexplained': {
    'zh-Hant': '{{team}} {{month}} 還有 {{count}} 天未說明。請在月表逐一核實更正，或填寫處理意見後再鎖定。',
    'zh-Hans': '{{team}} {{month}} 还有 {{count}} 天未说明。请在月表逐一核实更正，或填写处理意见后再锁定。',
    en: '{{count}} days of {{team}} in {{month}} are unexplained. Look at them in the month sheet, or say why the month is closed as it is.',
  },
  'refusal.attendanceRunning': {
    'zh-Hant': '{{team}} {{month}} 的考勤到 {{last}} 才結束，當天起才能鎖定。',
    'zh-Hans': '{{team}} {{month}} 的考勤到 {{last}} 才结束，当天起才能锁定。',
    en: 'The attendance month {{month}} of {{team}} ends on {{last}}; close it on that day or later.',
  },
  'refusal.attendanceNobody': {
    'zh-Hant': '{{team}} 在 {{month}} 沒有人，沒有考勤可辦。請選別的班組或月份。',
    'zh-Hans': '{{team}} 在 {{month}} 没有人，没有考勤可办。请选别的班组或月份。',
    en: 'Nobody was in {{team}} in {{month}}. Choose another team or month.',
  },
  'refusal.attendanceOtherTeam': {
    'zh-Hant': '你只能辦理自己班組（{{own}}）的考勤，{{team}} 請由其主管辦理。',
    'zh-Hans': '你只能办理自己班组（{{own}}）的考勤，{{team}} 请由其主管办理。',
    en: 'You keep the attendance of your own team ({{own}}). That of {{team}} is for its supervisor.',
  },
  'refusal.attendanceReasonNeeded': {
    'zh-Hant': '{{name}} {{date}} 已由 {{by}} 登記。要更改請填寫原因，原來的記錄會保留。',
    'zh-Hans': '{{name}} {{date}} 已由 {{by}} 登记。要更改请填写原因，原来的记录会保留。',
    en: '{{by}} entered {{date}} for {{name}} before. Give a reason for the change; the earlier entry stays on file.',
  },
  'refusal.attendanceNotEmployed': {
    'zh-Hant': '{{name}} 在 {{date}} 不在職，請核對日期或員工資料。',
    'zh-Hans': '{{name}} 在 {{date}} 不在职，请核对日期或员工资料。',
    en: '{{name}} did not work here on {{date}}. Check the date or the staff register.',
  },
  'refusal.attendanceFuture': {
    'zh-Hant': '{{date}} 還沒到，請在當天或以後登記。',
    'zh-Hans': '{{date}} 还没到，请在当天或以后登记。',
    en: '{{date}} is yet to come. Enter it on that day or later.',
  },
  'refusal.attendanceEntryEnded': {
    'zh-Hant': '{{name}} {{date}} 的這條記錄已被取代或撤銷，請重新打開當天查看。',
    'zh-Hans': '{{name}} {{date}} 的这条记录已被取代或撤销，请重新打开当天查看。',
    en: 'This entry for {{name}} on {{date}} was replaced or taken back already. Open the day again.',
  },
  'refusal.clockNameTaken': {
    'zh-Hant': '已有名為「{{clock}}」的打卡機，請換一個名稱。',
    'zh-Hans': '已有名为“{{clock}}”的打卡机，请换一个名称。',
    en: 'There is a clock called {{clock}} already. Choose another name.',
  },
  'refusal.clockInactive': {
    'zh-Hant': '打卡機「{{clock}}」已停用，請先恢復使用或選別的打卡機。',
    'zh-Hans': '打卡机“{{clock}}”已停用，请先恢复使用或选别的打卡机。',
    en: 'The clock {{clock}} is out of use. Bring it back first or choose another.',
  },
  'refusal.punchColumnsMissing': {
    'zh-Hant': '請指明哪一列是人（考勤號、工號或姓名）、哪一列是打卡時間。',
    'zh-Hans': '请指明哪一列是人（考勤号、工号或姓名）、哪一列是打卡时间。',
    en: 'Say which column holds the person (clock number, staff number or name) and which the time.',
  },
  'refusal.punchNoRows': {
    'zh-Hant': '工作表「{{sheet}}」的標題下面沒有內容，請選對工作表和標題行。',
    'zh-Hans': '工作表“{{sheet}}”的标题下面没有内容，请选对工作表和标题行。',
    en: 'There is nothing below the headings of {{sheet}}. Choose the right sheet and heading row.',
  },
  'refusal.punchNothingNew': {
    'zh-Hant': '檔案裡沒有「{{clock}}」的新打卡：都已導入過，或該行不能導入。',
    'zh-Hans': '档案里没有“{{clock}}”的新打卡：都已导入过，或该行不能导入。',
    en: 'The file brings nothing new for {{clock}}: its punches are on file already or cannot be taken in.',
  },
  'refusal.punchFileChanged': {
    'zh-Hant': '檢查之後情況有變，請重新檢查再導入。',
    'zh-Hans': '检查之后情况有变，请重新检查再导入。',
    en: 'Something changed since the check. Check again, then import.',
  },
  'refusal.punchImportWithdrawn': {
    'zh-Hant': '「{{file}}」已經撤回過了。',
    'zh-Hans': '“{{file}}”已经撤回过了。',
    en: '{{file}} was taken back already.',
  },
  'refusal.punchKnown': {
    'zh-Hant': '{{name}} 在 {{moment}} 已有打卡，不用再補。',
    'zh-Hans': '{{name}} 在 {{moment}} 已有打卡，不用再补。',
    en: '{{name}} has a punch at {{moment}} already.',
  },
  'refusal.punchWithdrawn': {
    'zh-Hant': '{{name}} {{moment}} 的補卡已經撤銷。',
    'zh-Hans': '{{name}} {{moment}} 的补卡已经撤销。',
    en: 'The punch of {{name}} at {{moment}} was taken back already.',
  },
  'refusal.punchOfImport': {
    'zh-Hant': '{{name}} {{moment}} 的打卡來自檔案，只能整份撤回導入；單天請用「更正」。',
    'zh-Hans': '{{name}} {{moment}} 的打卡来自档案，只能整份撤回导入；单天请用“更正”。',
    en: 'The punch of {{name}} at {{moment}} came with a file, which is taken back as a whole. For one day, use Correct.',
  },
  'entity.attendanceSettings': { 'zh-Hant': '考勤規則', 'zh-Hans': '考勤规则', en: 'Attendance rules' },
  'entity.attendanceSheet': { 'zh-Hant': '手工考勤', 'zh-Hans': '手工考勤', en: 'Day sheet' },
  'entity.attendanceEntry': { 'zh-Hant': '考勤更正', 'zh-Hans': '考勤更正', en: 'Attendance entry' },
  'entity.attendanceClose': { 'zh-Hant': '考勤鎖定', 'zh-Hans': '考勤锁定', en: 'Attendance close' },
  'entity.punchClock': { 'zh-Hant': '打卡機', 'zh-Hans': '打卡机', en: 'Punch clock' },
  'entity.punchImport': { 'zh-Hant': '打卡導入', 'zh-Hans': '打卡导入', en: 'Import of punches' },
  'entity.punch': { 'zh-Hant': '打卡', 'zh-Hans': '打卡', en: 'Punch' },
  'exchange.source.attendanceMonth': {
    'zh-Hant': '考勤月表',
    'zh-Hans': '考勤月表',
    en: 'Attendance month sheet',
  },
  'exchange.source.punches': { 'zh-Hant': '打卡記錄', 'zh-Hans': '打卡记录', en: 'Punches' },
} satisfies MessageTable;
