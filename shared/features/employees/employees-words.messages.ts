import type { MessageTable } from '../../i18n/language.ts';

/** Refusals, entries of the trail, and words that lists about staff share. */
export const employeesWordMessages = {
  'refusal.teamTaken': {
    'zh-Hant': '已有名為「{{name}}」的班組，請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的班组，请换一个名称。',
    en: 'There is a team called {{name}} already. Choose another name.',
  },
  'refusal.teamHasPeople': {
    'zh-Hant': '「{{name}}」還有 {{count}} 人在職，請先把他們調到別的班組。',
    'zh-Hans': '“{{name}}”还有 {{count}} 人在职，请先把他们调到别的班组。',
    en: '{{count}} people still work in {{name}}. Move them to another team first.',
  },
  'refusal.teamInactive': {
    'zh-Hant': '班組「{{name}}」已停用，請選別的班組或先恢復它。',
    'zh-Hans': '班组“{{name}}”已停用，请选别的班组或先恢复它。',
    en: 'The team {{name}} is out of use. Choose another or bring it back first.',
  },
  'refusal.employeeNumberTaken': {
    'zh-Hant': '工號 {{number}} 已有人使用，請換一個。',
    'zh-Hans': '工号 {{number}} 已有人使用，请换一个。',
    en: 'Staff number {{number}} is taken. Choose another.',
  },
  'refusal.employeeAccountTaken': {
    'zh-Hant': '這個登入帳號已屬於{{name}}，一個帳號只屬於一人。',
    'zh-Hans': '这个登录帐号已属于{{name}}，一个帐号只属于一人。',
    en: 'That account belongs to {{name}}. An account belongs to one person only.',
  },
  'refusal.employeeLeft': {
    'zh-Hant': '{{name}}已於 {{on}} 離職。要改日期，請先撤銷離職。',
    'zh-Hans': '{{name}}已于 {{on}} 离职。要改日期，请先撤销离职。',
    en: '{{name}} left on {{on}}. Take that back first to change the day.',
  },
  'refusal.employeeNotLeft': {
    'zh-Hant': '{{name}}沒有離職，不用撤銷。',
    'zh-Hans': '{{name}}没有离职，不用撤销。',
    en: '{{name}} has not left, so there is nothing to take back.',
  },
  'refusal.moveInFuture': {
    'zh-Hant': '調崗日期不能晚於今天（{{today}}）。到那天再登記。',
    'zh-Hans': '调岗日期不能晚于今天（{{today}}）。到那天再登记。',
    en: 'A move cannot be later than today ({{today}}). Record it on that day.',
  },
  'refusal.moveTooEarly': {
    'zh-Hant': '上一次調崗從 {{on}} 起，請填這一天或之後的日期。',
    'zh-Hans': '上一次调岗从 {{on}} 起，请填这一天或之后的日期。',
    en: 'The last move counts from {{on}}. Enter that day or a later one.',
  },
  'refusal.leaverIsManager': {
    'zh-Hant': '{{name}}是經理，其帳號由另一位經理停用。請經理辦理這項離職。',
    'zh-Hans': '{{name}}是经理，其帐号由另一位经理停用。请经理办理这项离职。',
    en: '{{name}} is a manager, whose account only a manager closes. Ask a manager to register the leaving.',
  },
  'refusal.certificateWithdrawn': {
    'zh-Hant': '證件「{{kind}}」已作廢，不能再改。請登記新證。',
    'zh-Hans': '证件“{{kind}}”已作废，不能再改。请登记新证。',
    en: 'The certificate {{kind}} is withdrawn and cannot be changed. Add a new one.',
  },
  'refusal.noModelCalendar': {
    'zh-Hant': '程式沒有這個地區 {{year}} 年的假日表，請逐日新增。',
    'zh-Hans': '程序没有这个地区 {{year}} 年的假日表，请逐日新增。',
    en: 'The program has no calendar of that place for {{year}}. Add the days one by one.',
  },
  'invalid.duplicate': {
    'zh-Hant': '有重複的項目，請刪去一個。',
    'zh-Hans': '有重复的项目，请删去一个。',
    en: 'Something is there twice. Remove one.',
  },
  'entity.team': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'entity.employee': { 'zh-Hant': '員工', 'zh-Hans': '员工', en: 'Employee' },
  'entity.staffSettings': { 'zh-Hant': '人員提醒設定', 'zh-Hans': '人员提醒设定', en: 'Staff reminders' },
  'entity.calendarDay': { 'zh-Hant': '假日表', 'zh-Hans': '假日表', en: 'Calendar of holidays' },
  'activity.employees.saveTeam': { 'zh-Hant': '儲存班組', 'zh-Hans': '保存班组', en: 'Saved a team' },
  'activity.employees.saveEmployee': {
    'zh-Hant': '儲存員工資料',
    'zh-Hans': '保存员工资料',
    en: 'Saved an employee’s file',
  },
  'activity.employees.revealPhones': {
    'zh-Hant': '查看員工電話',
    'zh-Hans': '查看员工电话',
    en: 'Looked at an employee’s phones',
  },
  'activity.employees.leave': {
    'zh-Hant': '辦理員工離職',
    'zh-Hans': '办理员工离职',
    en: 'Registered a leaving',
  },
  'activity.employees.comeBack': {
    'zh-Hant': '撤銷員工離職',
    'zh-Hans': '撤销员工离职',
    en: 'Took a leaving back',
  },
  'activity.employees.saveCertificate': {
    'zh-Hant': '儲存員工證件',
    'zh-Hans': '保存员工证件',
    en: 'Saved a certificate',
  },
  'activity.employees.withdrawCertificate': {
    'zh-Hant': '作廢員工證件',
    'zh-Hans': '作废员工证件',
    en: 'Withdrew a certificate',
  },
  'activity.employees.saveSettings': {
    'zh-Hant': '更改人員提醒設定',
    'zh-Hans': '更改人员提醒设定',
    en: 'Changed the staff reminders',
  },
  'activity.employees.saveCalendarDay': {
    'zh-Hant': '儲存假日',
    'zh-Hans': '保存假日',
    en: 'Saved a day of the calendar',
  },
  'activity.employees.removeCalendarDay': {
    'zh-Hant': '移除假日',
    'zh-Hans': '移除假日',
    en: 'Removed a day of the calendar',
  },
  'activity.employees.takeModelCalendar': {
    'zh-Hant': '引入假日表',
    'zh-Hans': '引入假日表',
    en: 'Brought a calendar of holidays in',
  },
  'exchange.source.employees': { 'zh-Hant': '員工登記', 'zh-Hans': '员工登记', en: 'Staff register' },
  'exchange.source.staffAlerts': {
    'zh-Hant': '人員到期提醒',
    'zh-Hans': '人员到期提醒',
    en: 'Staff: running out',
  },
  'field.staffNumber': { 'zh-Hant': '工號', 'zh-Hans': '工号', en: 'Staff no.' },
  'field.post': { 'zh-Hant': '崗位', 'zh-Hans': '岗位', en: 'Post' },
  'field.team': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'field.workArea': { 'zh-Hant': '責任區', 'zh-Hans': '责任区', en: 'Area' },
  'field.hiredOn': { 'zh-Hant': '入職日期', 'zh-Hans': '入职日期', en: 'Hired on' },
  'field.careerBeganOn': { 'zh-Hant': '參加工作日期', 'zh-Hans': '参加工作日期', en: 'Career began' },
  'field.contractEndOn': { 'zh-Hant': '合同到期', 'zh-Hans': '合同到期', en: 'Contract ends' },
  'field.hoursScheme': { 'zh-Hant': '工時制度', 'zh-Hans': '工时制度', en: 'Hours' },
  'field.phone': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'Phone' },
  'field.contactName': { 'zh-Hant': '緊急聯繫人', 'zh-Hans': '紧急联系人', en: 'Emergency contact' },
  'field.contactRelation': { 'zh-Hant': '關係', 'zh-Hans': '关系', en: 'Relation' },
  'field.contactPhone': { 'zh-Hant': '聯繫人電話', 'zh-Hans': '联系人电话', en: 'Contact’s phone' },
  'field.leftOn': { 'zh-Hant': '離職日期', 'zh-Hans': '离职日期', en: 'Left on' },
  'field.movedOn': { 'zh-Hant': '調崗日期', 'zh-Hans': '调岗日期', en: 'Moved on' },
  'field.certificate': { 'zh-Hant': '證件', 'zh-Hans': '证件', en: 'Certificate' },
  'field.certificateNumber': { 'zh-Hant': '證件編號', 'zh-Hans': '证件编号', en: 'Certificate no.' },
  'field.issuedOn': { 'zh-Hant': '發證日期', 'zh-Hans': '发证日期', en: 'Issued on' },
  'field.expiresOn': { 'zh-Hant': '有效期至', 'zh-Hans': '有效期至', en: 'Valid until' },
} satisfies MessageTable;
