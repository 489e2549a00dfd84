import type { MessageTable } from '../../i18n/language.ts';

/** Texts of warnings, of the limits that they follow, and of patterns and templates. */
export const rosterRulesMessages = {
  'roster.keyboard': { 'zh-Hant': '鍵盤', 'zh-Hans': '键盘', en: 'Keyboard' },
  'roster.keys.move': {
    'zh-Hant': '移動；加 Shift 選取一片',
    'zh-Hans': '移动；加 Shift 选取一片',
    en: 'Move; with Shift choose several cells',
  },
  'roster.keys.digits': {
    'zh-Hant': '填入班次；0 為休息，也可直接打代號',
    'zh-Hans': '填入班次；0 为休息，也可直接打代号',
    en: 'Put in a shift; 0 for a rest day. A code can be typed as well',
  },
  'roster.keys.clear': { 'zh-Hant': '清空', 'zh-Hans': '清空', en: 'Clear' },
  'roster.keys.fix': {
    'zh-Hant': '固定：自動排班和循環不會改它',
    'zh-Hans': '固定：自动排班和循环不会改它',
    en: 'Fix: no proposal or pattern changes it',
  },
  'roster.keys.copy': {
    'zh-Hant': '複製、貼上，也可與 Excel 互貼',
    'zh-Hans': '复制、粘贴，也可与 Excel 互贴',
    en: 'Copy and paste, from and to Excel too',
  },
  'roster.keys.fill': {
    'zh-Hant': '向下填、向右填；也可拖右下角的小方塊',
    'zh-Hans': '向下填、向右填；也可拖右下角的小方块',
    en: 'Fill down, fill right; or drag the small square at the corner',
  },
  'roster.keys.undo': { 'zh-Hant': '撤銷、重做', 'zh-Hans': '撤销、重做', en: 'Undo, redo' },
  'roster.keys.codes': {
    'zh-Hant': '連續輸入一行代號',
    'zh-Hans': '连续输入一行代号',
    en: 'Type a row of codes',
  },
  'roster.pattern': { 'zh-Hant': '循環排班', 'zh-Hans': '循环排班', en: 'Repeat a pattern' },
  'roster.templates': { 'zh-Hant': '模板', 'zh-Hans': '模板', en: 'Templates' },
  'roster.patternKind': { 'zh-Hant': '方式', 'zh-Hans': '方式', en: 'Pattern' },
  'roster.model.daily': {
    'zh-Hant': '按日：每天相同',
    'zh-Hans': '按日：每天相同',
    en: 'By day: the same every day',
  },
  'roster.model.weekly': {
    'zh-Hant': '按周：做五休二',
    'zh-Hans': '按周：做五休二',
    en: 'By week: five on, two off',
  },
  'roster.model.threeShifts': {
    'zh-Hant': '三班倒：早早中中夜夜休休',
    'zh-Hans': '三班倒：早早中中夜夜休休',
    en: 'Three shifts in rotation',
  },
  'roster.model.fourOnTwoOff': { 'zh-Hant': '做四休二', 'zh-Hans': '做四休二', en: 'Four on, two off' },
  'roster.model.dutyTwoOff': {
    'zh-Hant': '值一休二（24 小時）',
    'zh-Hans': '值一休二（24 小时）',
    en: 'A duty of 24 hours, two days off',
  },
  'roster.model.own': { 'zh-Hant': '自訂循環', 'zh-Hans': '自订循环', en: 'A sequence of one’s own' },
  'roster.sequence': { 'zh-Hant': '循環（代號）', 'zh-Hans': '循环（代号）', en: 'Sequence of codes' },
  'roster.sequenceWrong': {
    'zh-Hant': '請寫班次代號，例如「{{code}} {{code}} {{rest}}」；停用的班次不能用。',
    'zh-Hans': '请写班次代号，例如「{{code}} {{code}} {{rest}}」；停用的班次不能用。',
    en: 'Write codes of shifts in use, such as {{code}} {{code}} {{rest}}.',
  },
  'roster.offset': {
    'zh-Hant': '每人錯開（天）',
    'zh-Hans': '每人错开（天）',
    en: 'Days ahead for each person',
  },
  'roster.patternStart.monday': {
    'zh-Hant': '從星期一起算',
    'zh-Hans': '从星期一起算',
    en: 'Begins on Monday',
  },
  'roster.patternStart.selection': {
    'zh-Hant': '從第一天起算',
    'zh-Hans': '从第一天起算',
    en: 'Begins on the first day',
  },
  'roster.patternNote': {
    'zh-Hant': '表上已用斜體預覽；固定的格不會改，Ctrl+Z 可撤銷。',
    'zh-Hans': '表上已用斜体预览；固定的格不会改，Ctrl+Z 可撤销。',
    en: 'The grid shows it in italics. Fixed cells stay as they are; Ctrl+Z takes it back.',
  },
  'roster.templateNote': {
    'zh-Hant': '按星期套用，第一行給第一個人；人多時從頭再用。固定的格不會改。',
    'zh-Hans': '按星期套用，第一行给第一个人；人多时从头再用。固定的格不会改。',
    en: 'It is laid by weekday, the first row for the first person, and begins anew for further people. Fixed cells stay.',
  },
  'roster.templateName': { 'zh-Hant': '模板名稱', 'zh-Hans': '模板名称', en: 'Name of the template' },
  'roster.templateKind': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'What it holds' },
  'roster.templateKind.month': { 'zh-Hant': '整個月', 'zh-Hans': '整个月', en: 'The whole month' },
  'roster.templateKind.sequence': {
    'zh-Hant': '所選的一行（循環）',
    'zh-Hans': '所选的一行（循环）',
    en: 'The chosen row, as a sequence',
  },
  'roster.templateSaved': {
    'zh-Hant': '模板「{{name}}」已保存。',
    'zh-Hans': '模板「{{name}}」已保存。',
    en: 'The template {{name}} is kept.',
  },
  'roster.warnings': {
    'zh-Hant': '提醒 {{count}} 項',
    'zh-Hans': '提醒 {{count}} 项',
    en: '{{count}} warnings',
  },
  'roster.severity.impossible': { 'zh-Hant': '不可', 'zh-Hans': '不可', en: 'Cannot be' },
  'roster.severity.law': { 'zh-Hant': '法規', 'zh-Hans': '法规', en: 'Law' },
  'roster.severity.policy': { 'zh-Hant': '規定', 'zh-Hans': '规定', en: 'Policy' },
  'roster.warning.overlap': {
    'zh-Hant': '{{code}}與 {{nextDay}} {{nextCode}}重疊 {{sharedHours}} 小時',
    'zh-Hans': '{{code}}与 {{nextDay}} {{nextCode}}重叠 {{sharedHours}} 小时',
    en: '{{code}} and {{nextCode}} on {{nextDay}} overlap by {{sharedHours}} h',
  },
  'roster.warning.notEmployed': {
    'zh-Hant': '有 {{count}} 個班排在不在職的日子',
    'zh-Hans': '有 {{count}} 个班排在不在职的日子',
    en: '{{count}} shifts on days when they do not work here',
  },
  'roster.warning.leave': {
    'zh-Hant': '{{from}} 至 {{to}} 已批假{{leaveKind}}',
    'zh-Hans': '{{from}} 至 {{to}} 已批假{{leaveKind}}',
    en: 'Leave is approved from {{from}} to {{to}} {{leaveKind}}',
  },
  'roster.warning.rest': {
    'zh-Hant': '{{code}}與 {{nextDay}} {{nextCode}}之間只休息 {{restHours}} 小時，應有 {{limitHours}}',
    'zh-Hans': '{{code}}与 {{nextDay}} {{nextCode}}之间只休息 {{restHours}} 小时，应有 {{limitHours}}',
    en: 'Only {{restHours}} h of rest between {{code}} and {{nextCode}} on {{nextDay}}; {{limitHours}} h are due',
  },
  'roster.warning.daysInRow': {
    'zh-Hant': '從 {{from}} 起連續上班 {{days}} 天，最多 {{limit}} 天',
    'zh-Hans': '从 {{from}} 起连续上班 {{days}} 天，最多 {{limit}} 天',
    en: '{{days}} days in a row from {{from}}; {{limit}} at most',
  },
  'roster.warning.dayHours': {
    'zh-Hant': '一天 {{workHours}} 小時，標準工時 {{limitHours}}',
    'zh-Hans': '一天 {{workHours}} 小时，标准工时 {{limitHours}}',
    en: '{{workHours}} h on one day; the standard is {{limitHours}} h',
  },
  'roster.warning.weekHours': {
    'zh-Hant': '{{from}} 至 {{to}} 這周 {{workHours}} 小時，標準 {{limitHours}}',
    'zh-Hans': '{{from}} 至 {{to}} 这周 {{workHours}} 小时，标准 {{limitHours}}',
    en: '{{workHours}} h in the week {{from}} to {{to}}; the standard is {{limitHours}} h',
  },
  'roster.warning.cycleHours': {
    'zh-Hant': '綜合工時（{{cycle}}）{{workHours}} 小時，上限 {{limitHours}}',
    'zh-Hans': '综合工时（{{cycle}}）{{workHours}} 小时，上限 {{limitHours}}',
    en: '{{workHours}} h of comprehensive hours ({{cycle}}); {{limitHours}} h at most',
  },
  'roster.warning.overtime': {
    'zh-Hant': '加班合計 {{overtimeHours}} 小時，上限 {{limitHours}}',
    'zh-Hans': '加班合计 {{overtimeHours}} 小时，上限 {{limitHours}}',
    en: '{{overtimeHours}} h of overtime; {{limitHours}} h at most',
  },
  'roster.warning.certificateMissing': {
    'zh-Hant': '沒有「{{certificate}}」，有 {{count}} 個班需要',
    'zh-Hans': '没有「{{certificate}}」，有 {{count}} 个班需要',
    en: 'No {{certificate}}; {{count}} shifts need it',
  },
  'roster.warning.certificateExpired': {
    'zh-Hant': '「{{certificate}}」{{expiredOn}} 到期，之後有 {{count}} 個班需要',
    'zh-Hans': '「{{certificate}}」{{expiredOn}} 到期，之后有 {{count}} 个班需要',
    en: '{{certificate}} ran out on {{expiredOn}}; {{count}} later shifts need it',
  },
} satisfies MessageTable;
