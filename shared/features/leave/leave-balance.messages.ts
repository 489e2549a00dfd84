import type { MessageTable } from '../../i18n/language.ts';

/** Words of balances, overtime and rules. */
export const leaveBalanceMessages = {
  'leave.balanceAfter': {
    'zh-Hant': '{{kind}}：現有 {{before}}，批准後剩 {{after}}',
    'zh-Hans': '{{kind}}：现有 {{before}}，批准后剩 {{after}}',
    en: '{{kind}}: {{before}} now, {{after}} after it',
  },
  'leave.balanceLacks': {
    'zh-Hant': '{{kind}}不夠：現有 {{before}}，批准後為 {{after}}',
    'zh-Hans': '{{kind}}不够：现有 {{before}}，批准后为 {{after}}',
    en: '{{kind}} is not enough: {{before}} now, {{after}} after it',
  },
  'leave.settle': { 'zh-Hant': '核定實際時數', 'zh-Hans': '核定实际时数', en: 'Settle the hours' },
  'leave.settleTitle': {
    'zh-Hant': '核定{{name}}的實際加班',
    'zh-Hans': '核定{{name}}的实际加班',
    en: 'Settle {{name}}’s overtime',
  },
  'leave.settleReason': {
    'zh-Hant': '超過申請時數的原因',
    'zh-Hans': '超过申请时数的原因',
    en: 'Why more than approved',
  },
  'leave.settled': {
    'zh-Hant': '已核定{{name}}的加班。',
    'zh-Hans': '已核定{{name}}的加班。',
    en: '{{name}}’s overtime is settled.',
  },
  'leave.settledLieu': {
    'zh-Hant': '已核定。{{name}}得到 {{hours}} 小時調休，{{until}} 前有效。',
    'zh-Hans': '已核定。{{name}}得到 {{hours}} 小时调休，{{until}} 前有效。',
    en: 'Settled. {{name}} has {{hours}} more hours in lieu, good until {{until}}.',
  },
  'leave.overtimeOutlook': {
    'zh-Hant': '{{rate}}；當天合計 {{day}}／{{dayLimit}} 小時，當月合計 {{month}}／{{monthLimit}} 小時',
    'zh-Hans': '{{rate}}；当天合计 {{day}}／{{dayLimit}} 小时，当月合计 {{month}}／{{monthLimit}} 小时',
    en: '{{rate}}; {{day}} of {{dayLimit}} h that day, {{month}} of {{monthLimit}} h that month',
  },
  'leave.adjustAnnual': { 'zh-Hant': '調整年休假', 'zh-Hans': '调整年休假', en: 'Adjust annual leave' },
  'leave.adjustAnnualNote': {
    'zh-Hant': '正數增加，負數扣減；例如依法不享受當年年休假時扣減。台賬會記下原因。',
    'zh-Hans': '正数增加，负数扣减；例如依法不享受当年年休假时扣减。台账会记下原因。',
    en: 'A positive number adds, a negative one takes away, such as where a year leads to no leave by law. The reason is kept.',
  },
  'leave.carryOver': { 'zh-Hant': '結轉年休假', 'zh-Hans': '结转年休假', en: 'Carry over' },
  'leave.carryNote': {
    'zh-Hant': '{{year}} 年最多可結轉 {{days}} 天；須經本人同意，跨一個年度安排。',
    'zh-Hans': '{{year}} 年最多可结转 {{days}} 天；须经本人同意，跨一个年度安排。',
    en: 'At most {{days}} days of {{year}} can be carried, with the person’s consent, into the next year alone.',
  },
  'leave.adjustLieu': { 'zh-Hant': '調整調休', 'zh-Hans': '调整调休', en: 'Adjust time in lieu' },
  'leave.adjustLieuNote': {
    'zh-Hant': '正數增加（例如啟用前的結餘），負數扣減；先扣最早到期的。',
    'zh-Hans': '正数增加（例如启用前的结余），负数扣减；先扣最早到期的。',
    en: 'A positive number adds, such as what was left before; a negative one takes what ends first.',
  },
  'leave.adjustedNote': {
    'zh-Hant': '{{name}}的餘額已更新。',
    'zh-Hans': '{{name}}的余额已更新。',
    en: '{{name}}’s balance is updated.',
  },
  'leave.grants': { 'zh-Hant': '調休', 'zh-Hans': '调休', en: 'Time in lieu' },
  'leave.grantedOn': { 'zh-Hant': '取得日期', 'zh-Hans': '取得日期', en: 'Earned on' },
  'leave.granted': { 'zh-Hant': '取得（小時）', 'zh-Hans': '取得（小时）', en: 'Earned (h)' },
  'leave.rulesReadOnly': {
    'zh-Hant': '只有主管和經理可以更改規則。',
    'zh-Hans': '只有主管和经理可以更改规则。',
    en: 'Supervisors and the manager can change the rules.',
  },
  'leave.rulesSaved': {
    'zh-Hant': '假期與加班規則已保存。',
    'zh-Hans': '假期与加班规则已保存。',
    en: 'The rules of leave and overtime are saved.',
  },
  'leave.rulesNote': {
    'zh-Hant': '已批准的假保持批准時的規則。名稱留空則用系統的叫法。',
    'zh-Hans': '已批准的假保持批准时的规则。名称留空则用系统的叫法。',
    en: 'Approved leave keeps the rules that it was approved by. An empty name means the usual word.',
  },
  'leave.setting.dayMinutes': {
    'zh-Hant': '一天調休（分鐘）',
    'zh-Hans': '一天调休（分钟）',
    en: 'Minutes in lieu of a day',
  },
  'leave.setting.lieuMonths': {
    'zh-Hant': '調休有效（月）',
    'zh-Hans': '调休有效（月）',
    en: 'Months in lieu is good',
  },
  'leave.setting.lieuPercent': {
    'zh-Hant': '調休換算（%）',
    'zh-Hans': '调休换算（%）',
    en: 'Time in lieu (%)',
  },
  'leave.setting.lieuAlertDays': {
    'zh-Hant': '到期前幾天提醒',
    'zh-Hans': '到期前几天提醒',
    en: 'Days told before the end',
  },
  'leave.setting.overtimeDayMinutes': {
    'zh-Hant': '每日加班上限（分鐘）',
    'zh-Hans': '每日加班上限（分钟）',
    en: 'Overtime a day (minutes)',
  },
  'leave.setting.overtimeMonthMinutes': {
    'zh-Hant': '每月加班上限（分鐘）',
    'zh-Hans': '每月加班上限（分钟）',
    en: 'Overtime a month (minutes)',
  },
} satisfies MessageTable;
