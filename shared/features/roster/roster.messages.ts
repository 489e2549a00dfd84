import type { MessageTable } from '../../i18n/language.ts';

/** Names and refusals of rosters. */
export const rosterMessages = {
  'roster.title': { 'zh-Hant': '排班', 'zh-Hans': '排班', en: 'Roster' },
  'entity.shiftKind': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shift' },
  'entity.staffingNeed': { 'zh-Hant': '人員配置', 'zh-Hans': '人员配置', en: 'Staffing need' },
  'entity.roster': { 'zh-Hant': '排班表', 'zh-Hans': '排班表', en: 'Roster' },
  'activity.roster.saveShiftKind': { 'zh-Hant': '保存班次', 'zh-Hans': '保存班次', en: 'Saved a shift' },
  'activity.roster.saveNeed': {
    'zh-Hant': '保存人員配置',
    'zh-Hans': '保存人员配置',
    en: 'Saved a staffing need',
  },
  'activity.roster.removeNeed': {
    'zh-Hant': '刪除人員配置',
    'zh-Hans': '删除人员配置',
    en: 'Removed a staffing need',
  },
  'activity.roster.startRoster': { 'zh-Hant': '新建排班表', 'zh-Hans': '新建排班表', en: 'Began a roster' },
  'activity.roster.setMembers': {
    'zh-Hant': '調整排班人員',
    'zh-Hans': '调整排班人员',
    en: 'Changed who stands on a roster',
  },
  'activity.roster.saveCells': { 'zh-Hant': '修改排班表', 'zh-Hans': '修改排班表', en: 'Changed a roster' },
  'activity.roster.publish': { 'zh-Hant': '發布排班表', 'zh-Hans': '发布排班表', en: 'Published a roster' },
  'refusal.shiftCodeTaken': {
    'zh-Hant': '代號「{{code}}」已有班次使用，請換一個。',
    'zh-Hans': '代号「{{code}}」已有班次使用，请换一个。',
    en: 'Another shift has the code {{code}}. Choose another.',
  },
  'refusal.shiftCodeReserved': {
    'zh-Hant': '「{{code}}」在排班表裡代表休息，請給班次換一個代號。',
    'zh-Hans': '「{{code}}」在排班表里代表休息，请给班次换一个代号。',
    en: '{{code}} stands for a rest day on every roster. Choose another code for the shift.',
  },
  'refusal.shiftInactive': {
    'zh-Hant': '班次「{{code}}」已停用，請選別的班次或先恢復它。',
    'zh-Hans': '班次「{{code}}」已停用，请选别的班次或先恢复它。',
    en: 'The shift {{code}} is out of use. Choose another or bring it back first.',
  },
  'refusal.rosterExists': {
    'zh-Hant': '{{team}} {{month}} 已有排班表，請直接打開修改。',
    'zh-Hans': '{{team}} {{month}} 已有排班表，请直接打开修改。',
    en: '{{team}} has a roster for {{month}} already. Open it and change it there.',
  },
  'refusal.rosterTeamEmpty': {
    'zh-Hant': '{{team}} 在 {{month}} 沒有在職人員，請先在員工登記裡把人編進這個班組。',
    'zh-Hans': '{{team}} 在 {{month}} 没有在职人员，请先在员工登记里把人编进这个班组。',
    en: 'Nobody works in {{team}} in {{month}}. Put people into the team in the staff register first.',
  },
  'refusal.rosterNotYourTeam': {
    'zh-Hant': '您只能排自己班組的班。要修改{{team}}的，請找主管或經理。',
    'zh-Hans': '您只能排自己班组的班。要修改{{team}}的，请找主管或经理。',
    en: 'You make the roster of your own team. Ask a supervisor or the manager to change that of {{team}}.',
  },
  'refusal.rosterNotMember': {
    'zh-Hant': '{{name}}不在這張排班表上，請先在「排班人員」裡加入。',
    'zh-Hans': '{{name}}不在这张排班表上，请先在「排班人员」里加入。',
    en: '{{name}} is not on this roster. Add them under People first.',
  },
  'refusal.rosterNotEmployed': {
    'zh-Hant': '{{name}}在 {{day}} 不在職，那天不能排班。',
    'zh-Hans': '{{name}}在 {{day}} 不在职，那天不能排班。',
    en: '{{name}} does not work here on {{day}}, so nothing can be rostered then.',
  },
  'refusal.rosterOtherMonth': {
    'zh-Hant': '{{day}} 不在 {{month}} 的排班表裡，請打開那個月的排班表。',
    'zh-Hans': '{{day}} 不在 {{month}} 的排班表里，请打开那个月的排班表。',
    en: '{{day}} is not in the roster for {{month}}. Open the roster of its own month.',
  },
  'refusal.rosterEmpty': {
    'zh-Hant': '{{month}} 的排班表還是空的，先排班再發布。',
    'zh-Hans': '{{month}} 的排班表还是空的，先排班再发布。',
    en: 'The roster for {{month}} is still empty. Fill it before publishing it.',
  },
  'refusal.rosterUnchanged': {
    'zh-Hant': '排班表與已發布的第 {{number}} 版相同，不用再發布。',
    'zh-Hans': '排班表与已发布的第 {{number}} 版相同，不用再发布。',
    en: 'The roster is the same as version {{number}}, which is published already.',
  },
  'refusal.rosterReasonNeeded': {
    'zh-Hant': '第 {{number}} 版已發布，請寫明這次修改的原因。',
    'zh-Hans': '第 {{number}} 版已发布，请写明这次修改的原因。',
    en: 'Version {{number}} is published already. Say why it is changed.',
  },
  'refusal.templateTaken': {
    'zh-Hant': '已有名為「{{name}}」的排班模板，請換一個名稱。',
    'zh-Hans': '已有名为「{{name}}」的排班模板，请换一个名称。',
    en: 'There is a template called {{name}} already. Choose another name.',
  },
  'entity.rosterSettings': { 'zh-Hant': '排班規則', 'zh-Hans': '排班规则', en: 'Roster rules' },
  'entity.rosterTemplate': { 'zh-Hant': '排班模板', 'zh-Hans': '排班模板', en: 'Roster template' },
  'activity.roster.saveSettings': {
    'zh-Hant': '修改排班規則',
    'zh-Hans': '修改排班规则',
    en: 'Changed the roster rules',
  },
  'activity.roster.saveTemplate': {
    'zh-Hant': '保存排班模板',
    'zh-Hans': '保存排班模板',
    en: 'Saved a roster template',
  },
  'activity.roster.removeTemplate': {
    'zh-Hant': '刪除排班模板',
    'zh-Hans': '删除排班模板',
    en: 'Removed a roster template',
  },
  'invalid.templateShape': {
    'zh-Hant': '一個循環只有一行；一個月的模板要有星期。',
    'zh-Hans': '一个循环只有一行；一个月的模板要有星期。',
    en: 'A sequence has one row; the pattern of a month says on which weekday it begins.',
  },
  'invalid.breakTooLong': {
    'zh-Hant': '休息時間要短於班次長度。',
    'zh-Hans': '休息时间要短于班次长度。',
    en: 'The breaks must be shorter than the shift.',
  },
  'table.shift_kind': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shifts' },
  'table.staffing_need': { 'zh-Hant': '人員配置', 'zh-Hans': '人员配置', en: 'Staffing needs' },
  'table.roster_template': { 'zh-Hant': '排班模板', 'zh-Hans': '排班模板', en: 'Roster templates' },
  'table.roster': { 'zh-Hant': '排班表', 'zh-Hans': '排班表', en: 'Rosters' },
  'table.roster_member': { 'zh-Hant': '排班人員', 'zh-Hans': '排班人员', en: 'People on rosters' },
  'table.roster_cell': { 'zh-Hant': '排班', 'zh-Hans': '排班', en: 'Cells of rosters' },
  'table.roster_version': {
    'zh-Hant': '排班表版本',
    'zh-Hans': '排班表版本',
    en: 'Published versions of rosters',
  },
  'table.roster_version_member': {
    'zh-Hant': '已發布排班表的人員',
    'zh-Hans': '已发布排班表的人员',
    en: 'People on published rosters',
  },
  'table.roster_version_cell': {
    'zh-Hant': '已發布的排班',
    'zh-Hans': '已发布的排班',
    en: 'Cells of published rosters',
  },
  'table.roster_acknowledgement': {
    'zh-Hant': '排班表簽收',
    'zh-Hans': '排班表签收',
    en: 'Acknowledged rosters',
  },
} satisfies MessageTable;
