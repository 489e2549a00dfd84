import type { MessageTable } from '../../i18n/language.ts';

/** Every text about staff, teams and the calendar of days. */
export const employeesMessages = {
  'employees.title': { 'zh-Hant': '人員', 'zh-Hans': '人员', en: 'Staff' },
  'employees.register': { 'zh-Hant': '員工登記', 'zh-Hans': '员工登记', en: 'Staff register' },
  'employees.none': {
    'zh-Hant': '還沒有登記員工',
    'zh-Hans': '还没有登记员工',
    en: 'No employee is registered yet',
  },
  'employees.noneText': {
    'zh-Hant': '先建立班組，再登記在這裡上班的每一個人；排班、考勤和培訓都從這裡開始。',
    'zh-Hans': '先建立班组，再登记在这里上班的每一个人；排班、考勤和培训都从这里开始。',
    en: 'Add a team, then everybody who works here; rosters, attendance and training start from this list.',
  },
  'employees.number': { 'zh-Hant': '工號', 'zh-Hans': '工号', en: 'Staff no.' },
  'employees.name': { 'zh-Hant': '姓名', 'zh-Hans': '姓名', en: 'Name' },
  'employees.post': { 'zh-Hant': '崗位', 'zh-Hans': '岗位', en: 'Post' },
  'employees.team': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'employees.hiredOn': { 'zh-Hant': '入職日期', 'zh-Hans': '入职日期', en: 'Hired on' },
  'employees.leftOn': { 'zh-Hant': '離職日期', 'zh-Hans': '离职日期', en: 'Left on' },
  'navigation.staff': { 'zh-Hant': '人員', 'zh-Hans': '人员', en: 'Staff' },
  'refusal.teamTaken': {
    'zh-Hant': '已有名為「{{name}}」的班組，請換一個名稱。',
    'zh-Hans': '已有名为「{{name}}」的班组，请换一个名称。',
    en: 'There is a team called {{name}} already. Choose another name.',
  },
  'refusal.teamHasPeople': {
    'zh-Hant': '「{{name}}」還有 {{count}} 人在職，請先把他們調到別的班組。',
    'zh-Hans': '「{{name}}」还有 {{count}} 人在职，请先把他们调到别的班组。',
    en: '{{count}} people still work in {{name}}. Move them to another team first.',
  },
  'refusal.teamInactive': {
    'zh-Hant': '班組「{{name}}」已停用，請選別的班組或先恢復它。',
    'zh-Hans': '班组「{{name}}」已停用，请选别的班组或先恢复它。',
    en: 'The team {{name}} is out of use. Choose another or bring it back first.',
  },
  'refusal.employeeNumberTaken': {
    'zh-Hant': '工號 {{number}} 已有人使用，請換一個。',
    'zh-Hans': '工号 {{number}} 已有人使用，请换一个。',
    en: 'Staff number {{number}} is taken. Choose another.',
  },
  'refusal.employeeAccountTaken': {
    'zh-Hant': '這個登入帳號已屬於{{name}}，一個帳號只屬於一人。',
    'zh-Hans': '这个登录账号已属于{{name}}，一个账号只属于一人。',
    en: 'That account belongs to {{name}}. An account belongs to one person only.',
  },
  'entity.team': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'entity.employee': { 'zh-Hant': '員工', 'zh-Hans': '员工', en: 'Employee' },
} satisfies MessageTable;
