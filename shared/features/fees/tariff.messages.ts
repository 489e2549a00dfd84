import type { MessageTable } from '../../i18n/language.ts';

/** How an item counts its periods, and what becomes of months charged in part. */
export const tariffMessages = {
  'fees.cycle': { 'zh-Hant': '收費週期', 'zh-Hans': '收费周期', en: 'Charged every' },
  'fees.cycle.month': { 'zh-Hant': '月', 'zh-Hans': '月', en: 'Month' },
  'fees.cycle.quarter': { 'zh-Hant': '季度', 'zh-Hans': '季度', en: 'Quarter' },
  'fees.cycle.halfYear': { 'zh-Hant': '半年', 'zh-Hans': '半年', en: 'Half year' },
  'fees.cycle.year': { 'zh-Hant': '年', 'zh-Hans': '年', en: 'Year' },
  'fees.countedFrom': { 'zh-Hant': '週期起點', 'zh-Hans': '周期起点', en: 'Counted from' },
  'fees.countedFrom.calendar': { 'zh-Hant': '自然月份', 'zh-Hans': '自然月份', en: 'The calendar' },
  'fees.countedFrom.handover': {
    'zh-Hant': '各戶交付日（按戶週年）',
    'zh-Hans': '各户交付日（按户周年）',
    en: 'Each unit’s handover day',
  },
  'fees.timing': { 'zh-Hant': '預收／後收', 'zh-Hans': '预收／后收', en: 'When' },
  'fees.timing.advance': { 'zh-Hant': '預收（期初開單）', 'zh-Hans': '预收（期初开单）', en: 'In advance' },
  'fees.timing.arrear': { 'zh-Hant': '後收（期滿開單）', 'zh-Hans': '后收（期满开单）', en: 'In arrear' },
  'fees.proration': { 'zh-Hant': '不足一月', 'zh-Hans': '不足一月', en: 'Part of a month' },
  'fees.proration.day': { 'zh-Hant': '按天計算', 'zh-Hans': '按天计算', en: 'By days' },
  'fees.proration.halfMonth': { 'zh-Hant': '按半月進位', 'zh-Hans': '按半月进位', en: 'By half months' },
  'fees.proration.wholeMonth': { 'zh-Hant': '按整月計算', 'zh-Hans': '按整月计算', en: 'As a whole month' },
  'fees.starts': { 'zh-Hant': '起計日', 'zh-Hans': '起计日', en: 'Charged from' },
  'fees.starts.extra': {
    'zh-Hant': '房屋檔案填了計費起始日的，以該日為準。',
    'zh-Hans': '房屋档案填了计费起始日的，以该日为准。',
    en: 'A first billing day in the unit’s file comes before this.',
  },
  'fees.starts.attachment': {
    'zh-Hant': '掛接的開始日',
    'zh-Hans': '挂接的开始日',
    en: 'The day it is attached from',
  },
  'fees.starts.handover': { 'zh-Hant': '交付當日', 'zh-Hans': '交付当日', en: 'The day of handover' },
  'fees.starts.halfMonth': {
    'zh-Hant': '上半月交付從 15 日起，下半月從次月起',
    'zh-Hans': '上半月交付从 15 日起，下半月从次月起',
    en: 'The 15th, or the next month for a handover after it',
  },
  'fees.starts.nextMonth': {
    'zh-Hant': '交付的次月',
    'zh-Hans': '交付的次月',
    en: 'The month after handover',
  },
  'fees.dueFrom': { 'zh-Hant': '應繳期限起算', 'zh-Hans': '应缴期限起算', en: 'Days to pay count from' },
  'fees.dueFrom.periodStart': {
    'zh-Hant': '計費期首日',
    'zh-Hans': '计费期首日',
    en: 'First day of the period',
  },
  'fees.dueFrom.periodEnd': {
    'zh-Hant': '計費期末日',
    'zh-Hans': '计费期末日',
    en: 'Last day of the period',
  },
  'fees.additional': {
    'zh-Hant': '每月附加金額',
    'zh-Hans': '每月附加金额',
    en: 'Additional amount a month',
  },
  'fees.additional.extra': {
    'zh-Hant': '在面積 × 單價之外另加；沒有就留空。',
    'zh-Hans': '在面积 × 单价之外另加；没有就留空。',
    en: 'On top of area × price; leave empty when there is none.',
  },
  'fees.price.andAdditional': {
    'zh-Hant': '{{price}} + {{additional}} 元/月',
    'zh-Hans': '{{price}} + {{additional}} 元/月',
    en: '{{price}} + ¥{{additional}} a month',
  },
  'fees.skip.noHandoverDate': {
    'zh-Hant': '缺交付日期',
    'zh-Hans': '缺交付日期',
    en: 'Day of handover missing',
  },
  'fees.skip.noHandoverDate.next': {
    'zh-Hant': '在房屋檔案中補填交付日期',
    'zh-Hans': '在房屋档案中补填交付日期',
    en: 'Fill in the day of handover in the unit’s file',
  },
  'fees.skip.notThisMonth': {
    'zh-Hant': '未到收費月，下次在',
    'zh-Hans': '未到收费月，下次在',
    en: 'Not its month; next in',
  },
  'fees.skip.notThisMonth.next': {
    'zh-Hant': '無需處理，到期自動計算',
    'zh-Hans': '无需处理，到期自动计算',
    en: 'Nothing; it is billed when its month comes',
  },
} satisfies MessageTable;
