import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about rosters. */
export const packRosterFieldMessages = {
  'pack.field.shiftCode': { 'zh-Hant': '班次代號', 'zh-Hans': '班次代号', en: 'Shift code' },
  'pack.field.shiftName': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shift' },
  'pack.field.shiftBegins': {
    'zh-Hant': '開始（零時起分鐘）',
    'zh-Hans': '开始（零时起分钟）',
    en: 'Begins, minutes after midnight',
  },
  'pack.field.shiftLength': { 'zh-Hant': '時長（分鐘）', 'zh-Hans': '时长（分钟）', en: 'Length in minutes' },
  'pack.field.shiftBreak': { 'zh-Hant': '休息（分鐘）', 'zh-Hans': '休息（分钟）', en: 'Breaks in minutes' },
  'pack.field.shiftNight': { 'zh-Hant': '夜班', 'zh-Hans': '夜班', en: 'Night' },
  'pack.field.shiftCertificate': { 'zh-Hant': '需要證書', 'zh-Hans': '需要证书', en: 'Certificate needed' },
  'pack.field.rosterTeam': { 'zh-Hant': '班組', 'zh-Hans': '班组', en: 'Team' },
  'pack.field.needDays': {
    'zh-Hant': '適用日（1–7 為星期，H 為法定節假日）',
    'zh-Hans': '适用日（1–7 为星期，H 为法定节假日）',
    en: 'Days (1–7 Monday to Sunday, H statutory holidays)',
  },
  'pack.field.needBegins': {
    'zh-Hant': '起（零時起分鐘）',
    'zh-Hans': '起（零时起分钟）',
    en: 'From, minutes after midnight',
  },
  'pack.field.needEnds': {
    'zh-Hant': '止（零時起分鐘）',
    'zh-Hans': '止（零时起分钟）',
    en: 'To, minutes after midnight',
  },
  'pack.field.needPeople': { 'zh-Hant': '至少人數', 'zh-Hans': '至少人数', en: 'At least' },
  'pack.field.templateKind': { 'zh-Hant': '模板內容', 'zh-Hans': '模板内容', en: 'What the template holds' },
  'pack.field.templateRows': { 'zh-Hant': '模板各行', 'zh-Hans': '模板各行', en: 'Rows of the template' },
  'pack.field.employeeNumber': { 'zh-Hant': '工號', 'zh-Hans': '工号', en: 'Staff no.' },
  'pack.field.rosterFixed': { 'zh-Hant': '固定', 'zh-Hans': '固定', en: 'Fixed' },
  'pack.field.rosterBreachReason': {
    'zh-Hant': '違規仍發布的原因',
    'zh-Hans': '违规仍发布的原因',
    en: 'Why published against the law',
  },
  'pack.field.rosterVersion': { 'zh-Hant': '版次', 'zh-Hans': '版次', en: 'Version' },
  'pack.field.publishedBy': { 'zh-Hant': '發布人', 'zh-Hans': '发布人', en: 'Published by' },
  'pack.field.publishedAt': { 'zh-Hant': '發布時間', 'zh-Hans': '发布时间', en: 'Published at' },
  'pack.field.acknowledgedWay': { 'zh-Hant': '簽收方式', 'zh-Hans': '签收方式', en: 'Acknowledged' },
  'pack.field.acknowledgedAt': { 'zh-Hant': '簽收時間', 'zh-Hans': '签收时间', en: 'Acknowledged at' },
  'pack.acknowledged.self': { 'zh-Hant': '本人在程式裡', 'zh-Hans': '本人在程序里', en: 'In the program' },
  'pack.acknowledged.paper': { 'zh-Hant': '紙上簽名', 'zh-Hans': '纸上签名', en: 'On paper' },
} satisfies MessageTable;

/** Names of the registers about rosters. */
export const packRosterRegisterMessages = {
  'pack.register.shiftKinds': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shifts' },
  'pack.register.staffingNeeds': { 'zh-Hant': '人員配置', 'zh-Hans': '人员配置', en: 'Staffing needs' },
  'pack.register.rosterTemplates': { 'zh-Hant': '排班模板', 'zh-Hans': '排班模板', en: 'Roster templates' },
  'pack.register.rosterCells': {
    'zh-Hant': '排班表（編制中）',
    'zh-Hans': '排班表（编制中）',
    en: 'Rosters as they are being made',
  },
  'pack.register.rosterVersions': {
    'zh-Hant': '排班表發布記錄',
    'zh-Hans': '排班表发布记录',
    en: 'Published versions of rosters',
  },
  'pack.register.rosterVersionCells': {
    'zh-Hant': '已發布的排班',
    'zh-Hans': '已发布的排班',
    en: 'Rosters as published',
  },
  'pack.register.rosterAcknowledgements': {
    'zh-Hant': '排班表簽收',
    'zh-Hans': '排班表签收',
    en: 'Acknowledged rosters',
  },
} satisfies MessageTable;
