import type { MessageTable } from '../../i18n/language.ts';

/** How a charge by readings explains its quantity and its tiers. */
export const usageExplanationMessages = {
  'fees.explain.meter.seen': {
    'zh-Hant': '錶 {{meter}}（{{month}}）：{{current}} − {{previous}} = {{used}}',
    'zh-Hans': '表 {{meter}}（{{month}}）：{{current}} − {{previous}} = {{used}}',
    en: 'Meter {{meter}} ({{month}}): {{current}} − {{previous}} = {{used}}',
  },
  'fees.explain.meter.multiplied': {
    'zh-Hant': '錶 {{meter}}（{{month}}）：（{{current}} − {{previous}}）× 倍率 {{multiplier}} = {{used}}',
    'zh-Hans': '表 {{meter}}（{{month}}）：（{{current}} − {{previous}}）× 倍率 {{multiplier}} = {{used}}',
    en: 'Meter {{meter}} ({{month}}): ({{current}} − {{previous}}) × {{multiplier}} = {{used}}',
  },
  'fees.explain.meter.rolledOver': {
    'zh-Hant': '錶 {{meter}}（{{month}}）：由 {{previous}} 走過一圈到 {{current}}，走 {{used}}',
    'zh-Hans': '表 {{meter}}（{{month}}）：由 {{previous}} 走过一圈到 {{current}}，走 {{used}}',
    en: 'Meter {{meter}} ({{month}}): from {{previous}} past its end to {{current}}, {{used}}',
  },
  'fees.explain.meter.replaced': {
    'zh-Hant':
      '錶 {{meter}}（{{month}}）：換錶，舊錶 {{previous}} 到 {{final}}，新錶 {{initial}} 到 {{current}}，共 {{used}}',
    'zh-Hans':
      '表 {{meter}}（{{month}}）：换表，旧表 {{previous}} 到 {{final}}，新表 {{initial}} 到 {{current}}，共 {{used}}',
    en: 'Meter {{meter}} ({{month}}): counter replaced, the old one from {{previous}} to {{final}}, the new one from {{initial}} to {{current}}, {{used}} in all',
  },
  'fees.explain.meter.estimated': {
    'zh-Hant': '錶 {{meter}}（{{month}}）：估抄 {{used}}，待下次抄見結清',
    'zh-Hans': '表 {{meter}}（{{month}}）：估抄 {{used}}，待下次抄见结清',
    en: 'Meter {{meter}} ({{month}}): {{used}} estimated, to be settled when it is read',
  },
  'fees.explain.meter.lessEstimated': {
    'zh-Hant': '減此前已估 {{estimated}}',
    'zh-Hans': '减此前已估 {{estimated}}',
    en: 'less {{estimated}} estimated before',
  },
  'fees.explain.meter.lessCarry': {
    'zh-Hant': '減此前多估 {{carry}}',
    'zh-Hans': '减此前多估 {{carry}}',
    en: 'less {{carry}} over-estimated before',
  },
  'fees.explain.meter.toBill': {
    'zh-Hant': '計費 {{billed}}',
    'zh-Hans': '计费 {{billed}}',
    en: '{{billed}} to bill',
  },
  'fees.explain.meter.carried': {
    'zh-Hant': '多估的 {{carry}} 在以後月份扣除',
    'zh-Hans': '多估的 {{carry}} 在以后月份扣除',
    en: 'the {{carry}} over-estimated are taken off the following months',
  },
  'fees.explain.usage.total': {
    'zh-Hant': '合計用量 {{total}}',
    'zh-Hans': '合计用量 {{total}}',
    en: '{{total}} in all',
  },
  'fees.explain.usage.part': {
    'zh-Hant': '按日分攤，{{ofDays}} 日用 {{total}}，{{days}} 日計 {{quantity}}',
    'zh-Hans': '按日分摊，{{ofDays}} 日用 {{total}}，{{days}} 日计 {{quantity}}',
    en: 'by days: {{total}} in {{ofDays}} days, so {{quantity}} in {{days}}',
  },
  'fees.explain.metered': {
    'zh-Hant': '{{quantity}} × {{price}} 元',
    'zh-Hans': '{{quantity}} × {{price}} 元',
    en: '{{quantity}} × ¥{{price}}',
  },
  'fees.explain.meteredAdditional': {
    'zh-Hant': '{{quantity}} × {{price}} 元 + {{additional}} 元 × {{months}} 月',
    'zh-Hans': '{{quantity}} × {{price}} 元 + {{additional}} 元 × {{months}} 月',
    en: '{{quantity}} × ¥{{price}} + ¥{{additional}} × {{months}} months',
  },
  'fees.explain.tiered': {
    'zh-Hant': '階梯：{{parts}}（元）',
    'zh-Hans': '阶梯：{{parts}}（元）',
    en: 'Tiers: {{parts}} (¥)',
  },
  'fees.explain.tieredYear': {
    'zh-Hant': '本年度此前已用 {{before}}，階梯：{{parts}}（元）',
    'zh-Hans': '本年度此前已用 {{before}}，阶梯：{{parts}}（元）',
    en: '{{before}} used before in the tariff year; tiers: {{parts}} (¥)',
  },
  'fees.explain.tieredPeriod': {
    'zh-Hant': '本期前段已用 {{before}}，階梯：{{parts}}（元）',
    'zh-Hans': '本期前段已用 {{before}}，阶梯：{{parts}}（元）',
    en: '{{before}} used before in the period; tiers: {{parts}} (¥)',
  },
  'fees.explain.tieredPeople': {
    'zh-Hant': '按 {{people}} 人放寬階梯',
    'zh-Hans': '按 {{people}} 人放宽阶梯',
    en: 'tiers widened for {{people}} people',
  },
} satisfies MessageTable;
