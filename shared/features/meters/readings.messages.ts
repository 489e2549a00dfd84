import type { MessageTable } from '../../i18n/language.ts';

/** The office's no about readings and suppliers' bills, and the words of their states. */
export const readingsMessages = {
  'readingKind.read': { 'zh-Hant': '抄見', 'zh-Hans': '抄见', en: 'Read' },
  'readingKind.estimated': { 'zh-Hant': '估抄', 'zh-Hans': '估抄', en: 'Estimated' },
  'readingKind.replacement': { 'zh-Hant': '換錶', 'zh-Hans': '换表', en: 'Counter replaced' },
  'readingKind.final': { 'zh-Hant': '退租抄錶', 'zh-Hans': '退租抄表', en: 'Final' },

  'readingFlag.aboveThreeTimes': {
    'zh-Hant': '高於半年平均的三倍',
    'zh-Hans': '高于半年平均的三倍',
    en: 'More than three times the six-month mean',
  },
  'readingFlag.belowThird': {
    'zh-Hant': '低於半年平均的三分之一',
    'zh-Hans': '低于半年平均的三分之一',
    en: 'Less than a third of the six-month mean',
  },
  'readingFlag.aboveDouble': {
    'zh-Hant': '超過三個月平均的兩倍',
    'zh-Hans': '超过三个月平均的两倍',
    en: 'More than twice the three-month mean',
  },
  'readingFlag.zeroOccupied': {
    'zh-Hant': '有人居住而用量為零',
    'zh-Hans': '有人居住而用量为零',
    en: 'Nothing used while lived in',
  },
  'readingFlag.usedVacant': {
    'zh-Hant': '空置而有用量',
    'zh-Hans': '空置而有用量',
    en: 'Used while vacant',
  },
  'readingFlag.estimatedLong': {
    'zh-Hant': '連續估抄超過兩個月',
    'zh-Hans': '连续估抄超过两个月',
    en: 'Estimated for more than two months running',
  },
  'readingAttention.none': { 'zh-Hant': '正常', 'zh-Hans': '正常', en: 'Usual' },
  'readingAttention.flagged': { 'zh-Hant': '待核', 'zh-Hans': '待核', en: 'To look at' },
  'readingAttention.accepted': { 'zh-Hant': '已核', 'zh-Hans': '已核', en: 'Looked at' },
  'readingState.standing': { 'zh-Hant': '有效', 'zh-Hans': '有效', en: 'Standing' },
  'readingState.superseded': { 'zh-Hant': '已更正', 'zh-Hans': '已更正', en: 'Corrected' },
  'meterScope.unit': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Unit' },
  'meterScope.building': { 'zh-Hant': '樓棟總錶', 'zh-Hans': '楼栋总表', en: 'Main, building' },
  'meterScope.estate': { 'zh-Hant': '小區總錶', 'zh-Hans': '小区总表', en: 'Main, estate' },
  'supplierBillState.standing': { 'zh-Hant': '有效', 'zh-Hans': '有效', en: 'Standing' },
  'supplierBillState.withdrawn': { 'zh-Hant': '已撤回', 'zh-Hans': '已撤回', en: 'Withdrawn' },

  'refusal.meterRead': {
    'zh-Hant':
      '這隻錶已有抄錶記錄，不能改房屋、錶類、位數、倍率和底數。換了錶請在抄錶單按「換錶」；底數錯了請先撤回各月讀數。',
    'zh-Hans':
      '这只表已有抄表记录，不能改房屋、表类、位数、倍率和底数。换了表请在抄表单按“换表”；底数错了请先撤回各月读数。',
    en: 'This meter has readings, so its place, kind, digits, multiplier and base reading stay. For another counter, record a replacement on the month sheet; for a wrong base reading, take the readings back first.',
  },
  'refusal.readingBelowPrevious': {
    'zh-Hant': '讀數 {{reading}} 低於上次的 {{previous}}。請核對；錶已走過一圈請按 R，換了錶請按 C。',
    'zh-Hans': '读数 {{reading}} 低于上次的 {{previous}}。请核对；表已走过一圈请按 R，换了表请按 C。',
    en: '{{reading}} is below the previous {{previous}}. Check it; press R if the counter ran past its end, C if it was replaced.',
  },
  'refusal.readingBeyondFace': {
    'zh-Hant': '{{digits}} 位的錶不會顯示 {{reading}}。請核對讀數，或到水電錶更正位數。',
    'zh-Hans': '{{digits}} 位的表不会显示 {{reading}}。请核对读数，或到水电表更正位数。',
    en: 'A counter of {{digits}} digits cannot show {{reading}}. Check the reading, or correct the meter’s digits.',
  },
  'refusal.readingNotRolledOver': {
    'zh-Hant': '讀數 {{reading}} 不低於上次的 {{previous}}，錶沒有走過一圈。請取消「走過一圈」，或核對讀數。',
    'zh-Hans': '读数 {{reading}} 不低于上次的 {{previous}}，表没有走过一圈。请取消“走过一圈”，或核对读数。',
    en: '{{reading}} is not below the previous {{previous}}, so the counter did not run past its end. Take that mark off, or check the reading.',
  },
  'refusal.readingNotYet': {
    'zh-Hant': '{{month}}（{{day}}）還沒有到，不能抄錶。請核對月份和抄錶日期。',
    'zh-Hans': '{{month}}（{{day}}）还没有到，不能抄表。请核对月份和抄表日期。',
    en: '{{month}} ({{day}}) has not come yet. Check the month and the day of reading.',
  },
  'refusal.readingThere': {
    'zh-Hant': '{{place}} 這隻錶 {{month}} 已抄 {{reading}}，可能是同事剛輸入。請重新打開抄錶單，再更正。',
    'zh-Hans': '{{place}} 这只表 {{month}} 已抄 {{reading}}，可能是同事刚输入。请重新打开抄表单，再更正。',
    en: '{{place}} was read for {{month}} already: {{reading}}, perhaps by a colleague just now. Open the sheet again, then correct it.',
  },
  'refusal.readingGone': {
    'zh-Hant': '{{month}} 的這個讀數已被更正或撤回。請重新打開抄錶單。',
    'zh-Hans': '{{month}} 的这个读数已被更正或撤回。请重新打开抄表单。',
    en: 'This reading of {{month}} was corrected or taken back meanwhile. Open the sheet again.',
  },
  'refusal.readingNotFlagged': {
    'zh-Hant': '這個讀數沒有待核的提示。請重新打開抄錶單。',
    'zh-Hans': '这个读数没有待核的提示。请重新打开抄表单。',
    en: 'This reading has no flag to look at. Open the sheet again.',
  },
  'refusal.readingBilled': {
    'zh-Hant': '{{month}} 的讀數已開入「{{item}}」。請先作廢那張賬單，再更正讀數。',
    'zh-Hans': '{{month}} 的读数已开入“{{item}}”。请先作废那张账单，再更正读数。',
    en: 'The reading of {{month}} is in a bill of {{item}}. Cancel that bill first, then correct the reading.',
  },
  'refusal.readingBilledDraft': {
    'zh-Hant': '{{month}} 的讀數已在「{{item}}」未發布的賬單草稿中。請先取消那批草稿，再更正讀數。',
    'zh-Hans': '{{month}} 的读数已在“{{item}}”未发布的账单草稿中。请先取消那批草稿，再更正读数。',
    en: 'The reading of {{month}} is in an unpublished run of {{item}}. Cancel that run first, then correct the reading.',
  },
  'refusal.laterReadingBilled': {
    'zh-Hant':
      '{{month}} 已開賬（{{item}}），用量由 {{of}} 的讀數算起，不能再改。請先作廢那張賬單，或在以後月份調整。',
    'zh-Hans':
      '{{month}} 已开账（{{item}}），用量由 {{of}} 的读数算起，不能再改。请先作废那张账单，或在以后月份调整。',
    en: '{{month}} is billed ({{item}}) and its usage is counted from {{of}}, whose reading therefore stays. Cancel that bill first, or settle the difference in a later month.',
  },
  'refusal.estimateWithoutPast': {
    'zh-Hant': '這隻錶還沒有抄見的月份，無從估計。請抄錶，或輸入讀數。',
    'zh-Hans': '这只表还没有抄见的月份，无从估计。请抄表，或输入读数。',
    en: 'This meter has no month that was read, so there is nothing to estimate by. Read it, or type a reading.',
  },
  'refusal.supplierBillThere': {
    'zh-Hant': '單據 {{number}} 已登記（{{month}}）。請核對單號。',
    'zh-Hans': '单据 {{number}} 已登记（{{month}}）。请核对单号。',
    en: 'Document {{number}} is entered already, for {{month}}. Check its number.',
  },
  'refusal.supplierBillNotYet': {
    'zh-Hant': '{{month}} 還沒有到。請核對月份。',
    'zh-Hans': '{{month}} 还没有到。请核对月份。',
    en: '{{month}} has not come yet. Check the month.',
  },
  'refusal.supplierBillWithdrawn': {
    'zh-Hant': '這張供應商賬單已經撤回。請重新打開清單。',
    'zh-Hans': '这张供应商账单已经撤回。请重新打开列表。',
    en: 'This supplier’s bill was withdrawn already. Open the list again.',
  },
  'invalid.unitOrBuilding': {
    'zh-Hant': '房屋的錶和樓棟總錶只能選一種。',
    'zh-Hans': '房屋的表和楼栋总表只能选一种。',
    en: 'Either of a unit or of a building.',
  },
  'invalid.notForEstimate': {
    'zh-Hant': '估抄由系統計算，不用填讀數。',
    'zh-Hans': '估抄由系统计算，不用填读数。',
    en: 'An estimate is worked out; it takes no reading.',
  },
  'invalid.noMeterKind': {
    'zh-Hant': '只有抄錶和公攤的項目才選錶類。',
    'zh-Hans': '只有抄表和公摊的项目才选表类。',
    en: 'Only what is charged by readings or shared has a kind of meter.',
  },
} satisfies MessageTable;
