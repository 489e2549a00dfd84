import type { MessageTable } from '../../i18n/language.ts';

/** Texts about proposals for rosters. */
export const rosterFillMessages = {
  'activity.roster.proposeFill': { 'zh-Hant': '自動排班', 'zh-Hans': '自动排班', en: 'Proposed a roster' },
  'refusal.rosterNoNeeds': {
    'zh-Hant': '{{team}}還沒有人員配置，請先在「人員配置」裡寫明幾點到幾點要幾個人。',
    'zh-Hans': '{{team}}还没有人员配置，请先在「人员配置」里写明几点到几点要几个人。',
    en: '{{team}} has no staffing needs yet. Say under Needs how many people are needed when.',
  },
  'refusal.rosterNoShifts': {
    'zh-Hant': '還沒有可用的班次，請先建立班次。',
    'zh-Hans': '还没有可用的班次，请先建立班次。',
    en: 'There is no shift to propose. Add shifts first.',
  },
  'refusal.rosterNothingToFill': {
    'zh-Hant': '{{month}} 的排班表沒有空格。要重排時請勾選「沒有固定的也重排」。',
    'zh-Hans': '{{month}} 的排班表没有空格。要重排时请勾选「没有固定的也重排」。',
    en: 'The roster for {{month}} has no empty cell. To do it anew, tick “Also replace what is not fixed”.',
  },
  'rosterFill.title': { 'zh-Hant': '自動排班', 'zh-Hans': '自动排班', en: 'Fill automatically' },
  'rosterFill.intro': {
    'zh-Hant':
      '按人員配置、休息規則、請假、證書和公平分攤，為空格提出一份建議。採用前什麼都不會改；手工固定的格子永遠不動。',
    'zh-Hans':
      '按人员配置、休息规则、请假、证书和公平分摊，为空格提出一份建议。采用前什么都不会改；手工固定的格子永远不动。',
    en: 'Proposes shifts for the empty cells by needs, rest rules, leave, certificates and fairness. Nothing changes until you take it over; fixed cells are never touched.',
  },
  'rosterFill.replaceUnfixed': {
    'zh-Hant': '沒有固定的也重排',
    'zh-Hans': '没有固定的也重排',
    en: 'Also replace what is not fixed',
  },
  'rosterFill.usualHours': {
    'zh-Hant': '每人排足應有工時（可多於配置人數）',
    'zh-Hans': '每人排足应有工时（可多于配置人数）',
    en: 'Give everybody their usual hours, also above the need',
  },
  'rosterFill.weights': {
    'zh-Hant': '公平分攤的份量（0 不計，10 最重）',
    'zh-Hans': '公平分摊的分量（0 不计，10 最重）',
    en: 'How much even shares matter (0 not at all, 10 most)',
  },
  'rosterFill.nights': { 'zh-Hant': '夜班', 'zh-Hans': '夜班', en: 'Nights' },
  'rosterFill.weekends': { 'zh-Hant': '週末', 'zh-Hans': '周末', en: 'Weekends' },
  'rosterFill.holidays': { 'zh-Hant': '節假日', 'zh-Hans': '节假日', en: 'Holidays' },
  'rosterFill.nightsInRow': {
    'zh-Hant': '盡量不超過連續夜班數',
    'zh-Hans': '尽量不超过连续夜班数',
    en: 'Nights in a row, if it can be',
  },
  'rosterFill.seconds': { 'zh-Hant': '最多算多久', 'zh-Hans': '最多算多久', en: 'Time limit' },
  'rosterFill.secondsValue': { 'zh-Hant': '{{count}} 秒', 'zh-Hans': '{{count}} 秒', en: '{{count}} s' },
  'rosterFill.start': { 'zh-Hant': '提出建議', 'zh-Hans': '提出建议', en: 'Propose' },
  'rosterFill.again': { 'zh-Hant': '重新計算', 'zh-Hans': '重新计算', en: 'Propose again' },
  'rosterFill.running': { 'zh-Hant': '正在計算', 'zh-Hans': '正在计算', en: 'Working it out' },
  'rosterFill.take': {
    'zh-Hant': '採用 {{count}} 格',
    'zh-Hans': '采用 {{count}} 格',
    en: 'Take over {{count}} cells',
  },
  'rosterFill.drop': { 'zh-Hant': '不採用', 'zh-Hans': '不采用', en: 'Throw away' },
  'rosterFill.taken': {
    'zh-Hant': '已填入 {{count}} 格',
    'zh-Hans': '已填入 {{count}} 格',
    en: '{{count}} cells filled in',
  },
  'rosterFill.best': {
    'zh-Hant': '按這些條件，這是最好的安排。',
    'zh-Hans': '按这些条件，这是最好的安排。',
    en: 'By these wishes there is no better roster.',
  },
  'rosterFill.byClock': {
    'zh-Hant': '時間到了，取目前最好的一份；再算一次或給多些時間，結果可能略有不同。',
    'zh-Hans': '时间到了，取目前最好的一份；再算一次或给多些时间，结果可能略有不同。',
    en: 'Time was up and this is the best so far. Another run, or more time, may give a slightly different one.',
  },
  'rosterFill.preview': { 'zh-Hant': '建議', 'zh-Hans': '建议', en: 'Proposal' },
  'rosterFill.previewNote': {
    'zh-Hant': '表中斜體的是建議，採用後才算數。',
    'zh-Hans': '表中斜体的是建议，采用后才算数。',
    en: 'What stands in italics in the grid is proposed, and counts once it is taken over.',
  },
  'rosterFill.fairness': { 'zh-Hant': '本季公平', 'zh-Hans': '本季公平', en: 'Fairness this quarter' },
  'rosterFill.hours': { 'zh-Hant': '本月工時', 'zh-Hans': '本月工时', en: 'Hours this month' },
  'rosterFill.spread': { 'zh-Hant': '最多相差', 'zh-Hans': '最多相差', en: 'Largest difference' },
  'rosterFill.short': { 'zh-Hant': '排不滿', 'zh-Hans': '排不满', en: 'Still short' },
  'rosterFill.noShort': {
    'zh-Hant': '人員配置全部滿足。',
    'zh-Hans': '人员配置全部满足。',
    en: 'Every staffing need is met.',
  },
  'rosterFill.shortLine': {
    'zh-Hant': '{{day}} {{from}}–{{to}} 要 {{needed}} 人，差 {{short}} 人',
    'zh-Hans': '{{day}} {{from}}–{{to}} 要 {{needed}} 人，差 {{short}} 人',
    en: '{{day}} {{from}}–{{to}}: {{needed}} needed, {{short}} short',
  },
  'rosterFill.tooFew': {
    'zh-Hant': '班組人數不夠，另缺 {{count}} 人',
    'zh-Hans': '班组人数不够，另缺 {{count}} 人',
    en: 'the team is too small by {{count}}',
  },
  'rosterFill.why.noShift': {
    'zh-Hant': '沒有班次覆蓋這段時間',
    'zh-Hans': '没有班次覆盖这段时间',
    en: 'no shift reaches over this time',
  },
  'rosterFill.why.leave': { 'zh-Hant': '請假', 'zh-Hans': '请假', en: 'on leave' },
  'rosterFill.why.notHere': { 'zh-Hant': '當天不在職', 'zh-Hans': '当天不在职', en: 'not employed that day' },
  'rosterFill.why.restDay': {
    'zh-Hant': '已定休息',
    'zh-Hans': '已定休息',
    en: 'has a rest day set',
  },
  'rosterFill.why.otherShift': {
    'zh-Hant': '當天上別的班',
    'zh-Hans': '当天上别的班',
    en: 'does another shift that day',
  },
  'rosterFill.why.certificate': {
    'zh-Hant': '沒有所需證書',
    'zh-Hans': '没有所需证书',
    en: 'lacks the certificate',
  },
  'rosterFill.why.dayHours': {
    'zh-Hant': '班次超過每日工時',
    'zh-Hans': '班次超过每日工时',
    en: 'the shift is longer than their day may be',
  },
  'rosterFill.why.rest': {
    'zh-Hant': '兩班之間休息不足',
    'zh-Hans': '两班之间休息不足',
    en: 'too little rest between shifts',
  },
  'rosterFill.why.daysInRow': {
    'zh-Hant': '連續上班已到上限',
    'zh-Hans': '连续上班已到上限',
    en: 'too many days in a row',
  },
  'rosterFill.why.hours': { 'zh-Hant': '工時已到上限', 'zh-Hans': '工时已到上限', en: 'hours are used up' },
  'rosterFill.why.notTried': {
    'zh-Hant': '可以排，時間內沒有試到',
    'zh-Hans': '可以排，时间内没有试到',
    en: 'could be put on; not reached in time',
  },
} satisfies MessageTable;
