import type { MessageTable } from '../../i18n/language.ts';
import { reportRowsMessages } from './report-rows.messages.ts';
import { reportsPaperMessages } from './reports-paper.messages.ts';
import { reportsScreenMessages } from './reports-screen.messages.ts';

/** Words of reports; and why the office says no. */
export const reportsMessages = {
  ...reportRowsMessages,
  ...reportsPaperMessages,
  ...reportsScreenMessages,
  'expenseCategory.staff': {
    'zh-Hant': '管理服務人員工資、社保和福利',
    'zh-Hans': '管理服务人员工资、社保和福利',
    en: 'Staff pay and insurance',
  },
  'expenseCategory.facilities': {
    'zh-Hant': '共用部位和設施設備運行維護',
    'zh-Hans': '共用部位和设施设备运行维护',
    en: 'Running and upkeep of common facilities',
  },
  'expenseCategory.cleaning': { 'zh-Hant': '清潔衛生', 'zh-Hans': '清洁卫生', en: 'Cleaning' },
  'expenseCategory.greening': { 'zh-Hant': '綠化養護', 'zh-Hans': '绿化养护', en: 'Greening' },
  'expenseCategory.order': { 'zh-Hant': '秩序維護', 'zh-Hans': '秩序维护', en: 'Order keeping' },
  'expenseCategory.office': { 'zh-Hant': '辦公費用', 'zh-Hans': '办公费用', en: 'Office costs' },
  'expenseCategory.depreciation': {
    'zh-Hant': '固定資產折舊',
    'zh-Hans': '固定资产折旧',
    en: 'Depreciation',
  },
  'expenseCategory.insurance': {
    'zh-Hant': '共用部位及公眾責任保險',
    'zh-Hans': '共用部位及公众责任保险',
    en: 'Insurance',
  },
  'expenseCategory.other': {
    'zh-Hant': '業主同意的其他費用',
    'zh-Hans': '业主同意的其他费用',
    en: 'Others that owners agreed to',
  },
  'reports.supply.water': { 'zh-Hant': '自來水', 'zh-Hans': '自来水', en: 'Water' },
  'reports.supply.electricity': { 'zh-Hant': '電', 'zh-Hans': '电', en: 'Electricity' },
  'reports.supply.gas': { 'zh-Hant': '燃氣', 'zh-Hans': '燃气', en: 'Gas' },
  'reports.supply.hotWater': { 'zh-Hant': '熱水', 'zh-Hans': '热水', en: 'Hot water' },
  'entity.expense': { 'zh-Hant': '支出', 'zh-Hans': '支出', en: 'Expense' },
  'entity.monthStatement': { 'zh-Hant': '收支月報', 'zh-Hans': '收支月报', en: 'Monthly statement' },
  'entity.annualDisclosure': { 'zh-Hant': '年度公示', 'zh-Hans': '年度公示', en: 'Annual disclosure' },
  'refusal.expenseTwice': {
    'zh-Hant':
      '憑證 {{number}} 在這一類已登記過（{{date}}）。請核對憑證號；如先前登記有誤，先作廢再重新登記。',
    'zh-Hans':
      '凭证 {{number}} 在这一类已登记过（{{date}}）。请核对凭证号；如先前登记有误，先作废再重新登记。',
    en: 'Voucher {{number}} was entered in this category already ({{date}}). Check its number; if the former entry was wrong, withdraw it first.',
  },
  'refusal.expenseWithdrawn': {
    'zh-Hant': '支出 {{number}} 已作廢。請看支出列表。',
    'zh-Hans': '支出 {{number}} 已作废。请看支出列表。',
    en: 'The expense {{number}} was withdrawn already. Look at the list.',
  },
} satisfies MessageTable;
