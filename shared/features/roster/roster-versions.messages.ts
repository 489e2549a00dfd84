import type { MessageTable } from '../../i18n/language.ts';

/** Texts about versions of rosters: publishing, what changed, who has seen it. */
export const rosterVersionsMessages = {
  'entity.rosterVersion': { 'zh-Hant': '排班表版本', 'zh-Hans': '排班表版本', en: 'Roster version' },
  'entity.rosterDue': { 'zh-Hant': '排班期限', 'zh-Hans': '排班期限', en: 'Roster due days' },
  'activity.roster.acknowledge': {
    'zh-Hant': '確認已閱排班表',
    'zh-Hans': '确认已阅排班表',
    en: 'Acknowledged a roster',
  },
  'activity.roster.recordAcknowledgements': {
    'zh-Hant': '登記排班表簽收',
    'zh-Hans': '登记排班表签收',
    en: 'Recorded signatures for a roster',
  },
  'activity.roster.saveDue': {
    'zh-Hant': '修改排班期限',
    'zh-Hans': '修改排班期限',
    en: 'Changed when rosters are due',
  },
  'refusal.rosterBreaksLaw': {
    'zh-Hant':
      '{{month}} 的排班表有 {{count}} 處違反勞動法規或無法執行。請先改正；確要發布時，請寫明原因，原因會隨版本保存。',
    'zh-Hans':
      '{{month}} 的排班表有 {{count}} 处违反劳动法规或无法执行。请先改正；确要发布时，请写明原因，原因会随版本保存。',
    en: 'The roster for {{month}} breaks the law or cannot be done in {{count}} places. Put them right, or say why it is published all the same; the reason is kept with the version.',
  },
  'refusal.rosterNotPublished': {
    'zh-Hant': '{{name}}不在 {{month}} 已發布的排班表上，請先發布排班表。',
    'zh-Hans': '{{name}}不在 {{month}} 已发布的排班表上，请先发布排班表。',
    en: '{{name}} is on no published roster for {{month}}. Publish the roster first.',
  },
  'refusal.rosterCellChanged': {
    'zh-Hant': '{{name}} {{day}} 的班已經改過，請按最新的排班表重新提出。',
    'zh-Hans': '{{name}} {{day}} 的班已经改过，请按最新的排班表重新提出。',
    en: 'The shift of {{name}} on {{day}} was changed meanwhile. Ask again by the roster as it is now.',
  },
  'refusal.rosterNotYourAccount': {
    'zh-Hant': '您的登入帳號沒有對應的員工，請主管在員工登記裡填上您的帳號，或在紙本上簽收。',
    'zh-Hans': '您的登录账号没有对应的员工，请主管在员工登记里填上您的账号，或在纸本上签收。',
    en: 'No employee has your account. Ask a supervisor to enter it in the staff register, or sign on paper.',
  },
  'refusal.rosterVersionOld': {
    'zh-Hant': '第 {{number}} 版已被第 {{last}} 版取代，請看最新一版。',
    'zh-Hans': '第 {{number}} 版已被第 {{last}} 版取代，请看最新一版。',
    en: 'Version {{number}} was replaced by version {{last}}. Look at the latest one.',
  },
  'refusal.rosterNotConcerned': {
    'zh-Hant': '第 {{number}} 版沒有這個人的班，不用簽收。',
    'zh-Hans': '第 {{number}} 版没有这个人的班，不用签收。',
    en: 'Version {{number}} has no shifts of that person, so nothing is to be signed.',
  },
  'refusal.rosterAcknowledged': {
    'zh-Hant': '{{name}}已簽收第 {{number}} 版，不用再登記。',
    'zh-Hans': '{{name}}已签收第 {{number}} 版，不用再登记。',
    en: '{{name}} has acknowledged version {{number}} already.',
  },
  'rosterVersions.title': { 'zh-Hant': '版本與簽收', 'zh-Hans': '版本与签收', en: 'Versions and signatures' },
  'rosterVersions.open': { 'zh-Hant': '版本', 'zh-Hans': '版本', en: 'Versions' },
  'rosterVersions.none': { 'zh-Hant': '還沒有發布過', 'zh-Hans': '还没有发布过', en: 'Not published yet' },
  'rosterVersions.noneText': {
    'zh-Hant': '排好班後點「發布」，第 1 版就會留在這裡，以後每次修改都看得到改了誰的哪一天。',
    'zh-Hans': '排好班后点「发布」，第 1 版就会留在这里，以后每次修改都看得到改了谁的哪一天。',
    en: 'Publish the roster once it is done. Version 1 stays here, and every later change shows whose day it was.',
  },
  'rosterVersions.number': {
    'zh-Hant': '第 {{number}} 版',
    'zh-Hans': '第 {{number}} 版',
    en: 'Version {{number}}',
  },
  'rosterVersions.inForce': { 'zh-Hant': '生效中', 'zh-Hans': '生效中', en: 'In force' },
  'rosterVersions.replaced': { 'zh-Hant': '已作廢', 'zh-Hans': '已作废', en: 'Replaced' },
  'rosterVersions.publishedBy': {
    'zh-Hant': '{{name}} {{at}} 發布',
    'zh-Hans': '{{name}} {{at}} 发布',
    en: 'Published by {{name}}, {{at}}',
  },
  'rosterVersions.reason': { 'zh-Hant': '修改原因', 'zh-Hans': '修改原因', en: 'Reason for the change' },
  'rosterVersions.breachReason': {
    'zh-Hant': '違規仍發布的原因',
    'zh-Hans': '违规仍发布的原因',
    en: 'Why it is published all the same',
  },
  'rosterVersions.concerned': {
    'zh-Hant': '{{count}} 人的班有變',
    'zh-Hans': '{{count}} 人的班有变',
    en: 'Changed for {{count}}',
  },
  'rosterVersions.look': { 'zh-Hant': '查看這一版', 'zh-Hans': '查看这一版', en: 'Look at it' },
  'rosterVersions.changes': {
    'zh-Hant': '與上一版的差別',
    'zh-Hans': '与上一版的差别',
    en: 'Changes from the version before',
  },
  'rosterVersions.draftChanges': {
    'zh-Hant': '尚未發布的修改',
    'zh-Hans': '尚未发布的修改',
    en: 'Changes not published yet',
  },
  'rosterVersions.noChanges': { 'zh-Hant': '沒有差別', 'zh-Hans': '没有差别', en: 'Nothing is different' },
  'rosterVersions.who': { 'zh-Hant': '誰', 'zh-Hans': '谁', en: 'Who' },
  'rosterVersions.day': { 'zh-Hant': '日期', 'zh-Hans': '日期', en: 'Day' },
  'rosterVersions.from': { 'zh-Hant': '原來', 'zh-Hans': '原来', en: 'From' },
  'rosterVersions.to': { 'zh-Hant': '改為', 'zh-Hans': '改为', en: 'To' },
  'rosterVersions.hours': { 'zh-Hant': '工時增減', 'zh-Hans': '工时增减', en: 'Hours' },
  'rosterVersions.rest': { 'zh-Hant': '休息', 'zh-Hans': '休息', en: 'Rest' },
  'rosterVersions.empty': { 'zh-Hant': '未排', 'zh-Hans': '未排', en: 'Empty' },
  'rosterVersions.signed': { 'zh-Hant': '已簽收', 'zh-Hans': '已签收', en: 'Acknowledged' },
  'rosterVersions.signedCount': {
    'zh-Hant': '{{signed}} / {{all}} 人已簽收',
    'zh-Hans': '{{signed}} / {{all}} 人已签收',
    en: '{{signed}} of {{all}} acknowledged',
  },
  'rosterVersions.waiting': { 'zh-Hant': '未簽收', 'zh-Hans': '未签收', en: 'Not yet' },
  'rosterVersions.self': { 'zh-Hant': '本人在系統確認', 'zh-Hans': '本人在系统确认', en: 'In the program' },
  'rosterVersions.paper': { 'zh-Hant': '紙本簽收', 'zh-Hans': '纸本签收', en: 'On paper' },
  'rosterVersions.changedIn': {
    'zh-Hant': '第 {{number}} 版起有變',
    'zh-Hans': '第 {{number}} 版起有变',
    en: 'Changed in version {{number}}',
  },
  'rosterVersions.recordPaper': {
    'zh-Hant': '登記 {{count}} 人紙本簽收',
    'zh-Hans': '登记 {{count}} 人纸本签收',
    en: 'Record {{count}} signatures',
  },
  'rosterVersions.recorded': {
    'zh-Hant': '已登記 {{count}} 人簽收',
    'zh-Hans': '已登记 {{count}} 人签收',
    en: '{{count}} signatures recorded',
  },
  'rosterVersions.acknowledge': { 'zh-Hant': '我已看過', 'zh-Hans': '我已看过', en: 'I have seen it' },
  'rosterVersions.acknowledged': {
    'zh-Hant': '已確認第 {{number}} 版',
    'zh-Hans': '已确认第 {{number}} 版',
    en: 'Version {{number}} acknowledged',
  },
  'rosterVersions.waitingForYou': {
    'zh-Hant': '{{team}} {{month}} 的排班表（第 {{number}} 版）等您確認',
    'zh-Hans': '{{team}} {{month}} 的排班表（第 {{number}} 版）等您确认',
    en: 'The roster of {{team}} for {{month}} (version {{number}}) waits for your acknowledgement',
  },
  'rosterVersions.publish': { 'zh-Hant': '發布', 'zh-Hans': '发布', en: 'Publish' },
  'rosterVersions.publishFirst': {
    'zh-Hant': '發布 {{team}} {{month}} 排班表',
    'zh-Hans': '发布 {{team}} {{month}} 排班表',
    en: 'Publish the roster of {{team}} for {{month}}',
  },
  'rosterVersions.publishNext': {
    'zh-Hant': '發布第 {{number}} 版',
    'zh-Hans': '发布第 {{number}} 版',
    en: 'Publish version {{number}}',
  },
  'rosterVersions.published': {
    'zh-Hant': '第 {{number}} 版已發布',
    'zh-Hans': '第 {{number}} 版已发布',
    en: 'Version {{number}} is published',
  },
  'rosterVersions.breaches': {
    'zh-Hant': '{{count}} 處違反勞動法規或無法執行',
    'zh-Hans': '{{count}} 处违反劳动法规或无法执行',
    en: '{{count}} places break the law or cannot be done',
  },
  'rosterVersions.breachesText': {
    'zh-Hant': '最好先回去改正。確要發布時，請寫明原因，原因會隨版本保存。',
    'zh-Hans': '最好先回去改正。确要发布时，请写明原因，原因会随版本保存。',
    en: 'Put them right first. To publish all the same, say why; the reason is kept with the version.',
  },
  'rosterVersions.print': { 'zh-Hant': '列印', 'zh-Hans': '打印', en: 'Print' },
  'rosterDue.title': { 'zh-Hant': '排班期限', 'zh-Hans': '排班期限', en: 'When rosters are due' },
  'rosterDue.dueDay': {
    'zh-Hant': '下月排班表每月幾號前發布',
    'zh-Hans': '下月排班表每月几号前发布',
    en: 'Day of the month by which next month’s roster is published',
  },
  'rosterDue.holidayDays': {
    'zh-Hant': '節假日排班提前幾天發布',
    'zh-Hans': '节假日排班提前几天发布',
    en: 'Days before a holiday by which its roster is published',
  },
  'today.rosters': { 'zh-Hant': '排班', 'zh-Hans': '排班', en: 'Rosters' },
  'today.rostersWaiting': {
    'zh-Hant': '{{team}} {{month}} 排班表等您確認',
    'zh-Hans': '{{team}} {{month}} 排班表等您确认',
    en: 'Roster of {{team}} for {{month}} waits for your acknowledgement',
  },
  'today.rostersLate': {
    'zh-Hant': '{{teams}} {{month}} 排班表未發布',
    'zh-Hans': '{{teams}} {{month}} 排班表未发布',
    en: 'Roster of {{teams}} for {{month}} is not published',
  },
} satisfies MessageTable;
