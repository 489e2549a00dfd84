import type { MessageTable } from '../../i18n/language.ts';

/** Words of the fee screens. */
export const feeScreenMessages = {
  'fees.formula.areaPrice': {
    'zh-Hant': '建築面積 × 單價',
    'zh-Hans': '建筑面积 × 单价',
    en: 'Gross area × price',
  },
  'fees.formula.innerAreaPrice': {
    'zh-Hant': '套內面積 × 單價',
    'zh-Hans': '套内面积 × 单价',
    en: 'Inner area × price',
  },
  'fees.formula.fixed': { 'zh-Hant': '每月固定金額', 'zh-Hans': '每月固定金额', en: 'Fixed amount a month' },
} satisfies MessageTable;
