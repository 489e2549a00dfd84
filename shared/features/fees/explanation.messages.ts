import type { MessageTable } from '../../i18n/language.ts';
import { usageExplanationMessages } from './usage-explanation.messages.ts';

/** How an amount explains itself. */
export const explanationMessages = {
  ...usageExplanationMessages,
  'fees.explain.then': { 'zh-Hant': '；', 'zh-Hans': '；', en: '; ' },
  'fees.explain.area': {
    'zh-Hant': '{{area}} ㎡ × {{price}} 元 × 1 月',
    'zh-Hans': '{{area}} ㎡ × {{price}} 元 × 1 月',
    en: '{{area}} m² × ¥{{price}} × 1 month',
  },
  'fees.explain.areaMonths': {
    'zh-Hant': '{{area}} ㎡ × {{price}} 元 × {{months}} 月',
    'zh-Hans': '{{area}} ㎡ × {{price}} 元 × {{months}} 月',
    en: '{{area}} m² × ¥{{price}} × {{months}} months',
  },
  'fees.explain.areaAdditional': {
    'zh-Hant': '（{{area}} ㎡ × {{price}} 元 + {{additional}} 元）× {{months}} 月',
    'zh-Hans': '（{{area}} ㎡ × {{price}} 元 + {{additional}} 元）× {{months}} 月',
    en: '({{area}} m² × ¥{{price}} + ¥{{additional}}) × {{months}} months',
  },
  'fees.explain.fixed': {
    'zh-Hant': '{{amount}} 元 × 1 月',
    'zh-Hans': '{{amount}} 元 × 1 月',
    en: '¥{{amount}} × 1 month',
  },
  'fees.explain.fixedMonths': {
    'zh-Hant': '{{amount}} 元 × {{months}} 月',
    'zh-Hans': '{{amount}} 元 × {{months}} 月',
    en: '¥{{amount}} × {{months}} months',
  },
  'fees.explain.shared.area': {
    'zh-Hant': '公攤 {{total}} 元 × {{weight}} ㎡ ÷ {{weights}} ㎡',
    'zh-Hans': '公摊 {{total}} 元 × {{weight}} ㎡ ÷ {{weights}} ㎡',
    en: 'Pool ¥{{total}} × {{weight}} m² ÷ {{weights}} m²',
  },
  'fees.explain.shared.household': {
    'zh-Hant': '公攤 {{total}} 元 ÷ {{weights}} 戶',
    'zh-Hans': '公摊 {{total}} 元 ÷ {{weights}} 户',
    en: 'Pool ¥{{total}} ÷ {{weights}} households',
  },
  'fees.explain.shared.usage': {
    'zh-Hant': '公攤 {{total}} 元 × 用量 {{weight}} ÷ {{weights}}',
    'zh-Hans': '公摊 {{total}} 元 × 用量 {{weight}} ÷ {{weights}}',
    en: 'Pool ¥{{total}} × usage {{weight}} ÷ {{weights}}',
  },
  'fees.explain.shared.weights': {
    'zh-Hant': '公攤 {{total}} 元 × 係數 {{weight}} ÷ {{weights}}',
    'zh-Hans': '公摊 {{total}} 元 × 系数 {{weight}} ÷ {{weights}}',
    en: 'Pool ¥{{total}} × weight {{weight}} ÷ {{weights}}',
  },
  'fees.explain.openingBalance': {
    'zh-Hant': '期初欠費：啟用本系統前所欠，由名單導入',
    'zh-Hans': '期初欠费：启用本系统前所欠，由名单导入',
    en: 'Opening balance: owed before this program was used, brought in from a list',
  },
  'fees.explain.reduced.vacancy': {
    'zh-Hant': '原為 {{full}} 元，空置減免 {{percent}}%',
    'zh-Hans': '原为 {{full}} 元，空置减免 {{percent}}%',
    en: '¥{{full}} less {{percent}}% for vacancy',
  },
  'fees.explain.reduced.hardship': {
    'zh-Hant': '原為 {{full}} 元，困難減免 {{percent}}%',
    'zh-Hans': '原为 {{full}} 元，困难减免 {{percent}}%',
    en: '¥{{full}} less {{percent}}% for hardship',
  },
  'fees.explain.reduced.compensation': {
    'zh-Hant': '原為 {{full}} 元，服務補償減免 {{percent}}%',
    'zh-Hans': '原为 {{full}} 元，服务补偿减免 {{percent}}%',
    en: '¥{{full}} less {{percent}}% to make good a service',
  },
  'fees.explain.reduced.other': {
    'zh-Hant': '原為 {{full}} 元，減免 {{percent}}%',
    'zh-Hans': '原为 {{full}} 元，减免 {{percent}}%',
    en: '¥{{full}} less {{percent}}%',
  },
  'fees.explain.given': { 'zh-Hant': '{{note}}', 'zh-Hans': '{{note}}', en: '{{note}}' },
  'fees.explain.expression': {
    'zh-Hant': '{{expression}}：（{{filled}}）× {{months}} 月',
    'zh-Hans': '{{expression}}：（{{filled}}）× {{months}} 月',
    en: '{{expression}}: ({{filled}}) × {{months}} months',
  },
  'fees.explain.roundedMonth': {
    'zh-Hant': '逐月取整，每月 {{amount}} 元',
    'zh-Hans': '逐月取整，每月 {{amount}} 元',
    en: 'each month rounded to ¥{{amount}}',
  },
  'fees.explain.rounded.cent.halfUp': {
    'zh-Hant': '原為 {{raw}} 元，四捨五入到分',
    'zh-Hans': '原为 {{raw}} 元，四舍五入到分',
    en: '¥{{raw}} rounded half up to the cent',
  },
  'fees.explain.rounded.cent.up': {
    'zh-Hant': '原為 {{raw}} 元，向上取整到分',
    'zh-Hans': '原为 {{raw}} 元，向上取整到分',
    en: '¥{{raw}} rounded up to the cent',
  },
  'fees.explain.rounded.cent.down': {
    'zh-Hant': '原為 {{raw}} 元，向下取整到分',
    'zh-Hans': '原为 {{raw}} 元，向下取整到分',
    en: '¥{{raw}} rounded down to the cent',
  },
  'fees.explain.rounded.jiao.halfUp': {
    'zh-Hant': '原為 {{raw}} 元，四捨五入到角',
    'zh-Hans': '原为 {{raw}} 元，四舍五入到角',
    en: '¥{{raw}} rounded half up to the 10 cents',
  },
  'fees.explain.rounded.jiao.up': {
    'zh-Hant': '原為 {{raw}} 元，向上取整到角',
    'zh-Hans': '原为 {{raw}} 元，向上取整到角',
    en: '¥{{raw}} rounded up to the 10 cents',
  },
  'fees.explain.rounded.jiao.down': {
    'zh-Hant': '原為 {{raw}} 元，向下取整到角',
    'zh-Hans': '原为 {{raw}} 元，向下取整到角',
    en: '¥{{raw}} rounded down to the 10 cents',
  },
  'fees.explain.rounded.yuan.halfUp': {
    'zh-Hant': '原為 {{raw}} 元，四捨五入到元',
    'zh-Hans': '原为 {{raw}} 元，四舍五入到元',
    en: '¥{{raw}} rounded half up to the yuan',
  },
  'fees.explain.rounded.yuan.up': {
    'zh-Hant': '原為 {{raw}} 元，向上取整到元',
    'zh-Hans': '原为 {{raw}} 元，向上取整到元',
    en: '¥{{raw}} rounded up to the yuan',
  },
  'fees.explain.rounded.yuan.down': {
    'zh-Hant': '原為 {{raw}} 元，向下取整到元',
    'zh-Hans': '原为 {{raw}} 元，向下取整到元',
    en: '¥{{raw}} rounded down to the yuan',
  },
  'fees.explain.lateFeeDays': {
    'zh-Hant': '欠本金×天數 {{parts}} × 每天 {{percent}}%，最多 {{cap}} 元',
    'zh-Hans': '欠本金×天数 {{parts}} × 每天 {{percent}}%，最多 {{cap}} 元',
    en: 'principal × days {{parts}} × {{percent}}% a day, at most ¥{{cap}}',
  },
  'fees.explain.lateFeeMonths': {
    'zh-Hant': '欠本金×月數 {{parts}} × 每月 {{percent}}%，最多 {{cap}} 元',
    'zh-Hans': '欠本金×月数 {{parts}} × 每月 {{percent}}%，最多 {{cap}} 元',
    en: 'principal × months {{parts}} × {{percent}}% a month, at most ¥{{cap}}',
  },
} satisfies MessageTable;
