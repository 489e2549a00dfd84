import type { MessageTable } from '../../i18n/language.ts';
import { bankMatchMessages } from './bank-match.messages.ts';
import { bankRefusalMessages } from './bank-refusal.messages.ts';
import { bankScreenMessages } from './bank-screen.messages.ts';
import { bankSheetMessages } from './bank-sheet.messages.ts';
import { bankStatementMessages } from './bank-statement.messages.ts';
import { voucherMessages } from './voucher.messages.ts';

/** Words of bank accounts, their matches and reconciliations, and of vouchers. */
export const bankMessages = {
  ...bankScreenMessages,
  ...bankStatementMessages,
  ...bankMatchMessages,
  ...bankSheetMessages,
  ...bankRefusalMessages,
  ...voucherMessages,
  'entity.bankAccount': { 'zh-Hant': '銀行賬戶', 'zh-Hans': '银行账户', en: 'Bank account' },
  'entity.bankStatement': { 'zh-Hant': '銀行對賬單', 'zh-Hans': '银行对账单', en: 'Bank statement' },
  'entity.bankLine': { 'zh-Hant': '銀行流水', 'zh-Hans': '银行流水', en: 'Bank line' },
  'entity.bankMatch': { 'zh-Hant': '銀行配對', 'zh-Hans': '银行配对', en: 'Bank match' },
  'entity.bankBatch': { 'zh-Hant': '一次配對', 'zh-Hans': '一次配对', en: 'Matches of one step' },
  'entity.bankSignOff': { 'zh-Hant': '銀行調節表', 'zh-Hans': '银行调节表', en: 'Bank reconciliation' },
  'entity.voucherSet': { 'zh-Hant': '憑證', 'zh-Hans': '凭证', en: 'Vouchers' },
  'entity.voucherLine': { 'zh-Hant': '憑證分錄', 'zh-Hans': '凭证分录', en: 'Voucher line' },
  'entity.voucherSettings': { 'zh-Hant': '憑證科目', 'zh-Hans': '凭证科目', en: 'Chart accounts' },
  'invalid.fourDigits': {
    'zh-Hant': '填賬號最後四位數字',
    'zh-Hans': '填账号最后四位数字',
    en: 'Enter the last four digits',
  },
  'invalid.methodTwice': {
    'zh-Hant': '同一種方式只能選一次',
    'zh-Hans': '同一种方式只能选一次',
    en: 'Each way of paying once only',
  },
  'invalid.ledgerCode': {
    'zh-Hant': '填科目編碼，四位數字起，例如 1002',
    'zh-Hans': '填科目编码，四位数字起，例如 1002',
    en: 'Enter the account code, four digits or more, such as 1002',
  },
  'invalid.accountCodeTwice': {
    'zh-Hant': '同一用途有兩個科目',
    'zh-Hans': '同一用途有两个科目',
    en: 'Two accounts for one purpose',
  },
  'invalid.codeMissing': {
    'zh-Hant': '每個用途的「其餘全部」都要有科目',
    'zh-Hans': '每个用途的“其余全部”都要有科目',
    en: 'Every purpose needs an account for all others',
  },
  'invalid.voucherPeriod': {
    'zh-Hant': '填已結的日子或月份',
    'zh-Hans': '填已结的日子或月份',
    en: 'Enter a closed day or month',
  },
} satisfies MessageTable;
