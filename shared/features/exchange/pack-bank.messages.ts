import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about the bank and about vouchers. */
export const packBankFieldMessages = {
  'pack.field.bankAccount': { 'zh-Hant': '銀行賬戶', 'zh-Hans': '银行账户', en: 'Bank account' },
  'pack.field.bankName': { 'zh-Hant': '開戶銀行', 'zh-Hans': '开户银行', en: 'Bank' },
  'pack.field.lastFour': { 'zh-Hant': '賬號末四位', 'zh-Hans': '账号末四位', en: 'Last four digits' },
  'pack.field.openingBalance': { 'zh-Hant': '期初餘額', 'zh-Hans': '期初余额', en: 'Opening balance' },
  'pack.field.feeRate': { 'zh-Hant': '手續費率', 'zh-Hans': '手续费率', en: 'Fee rate' },
  'pack.field.statementId': { 'zh-Hant': '對賬單序號', 'zh-Hans': '对账单序号', en: 'Statement' },
  'pack.field.bankLineId': { 'zh-Hant': '流水序號', 'zh-Hans': '流水序号', en: 'Bank line' },
  'pack.field.bankReference': { 'zh-Hant': '流水號', 'zh-Hans': '流水号', en: 'Reference' },
  'pack.field.counterparty': { 'zh-Hant': '對方戶名', 'zh-Hans': '对方户名', en: 'Counterparty' },
  'pack.field.balance': { 'zh-Hant': '餘額', 'zh-Hans': '余额', en: 'Balance' },
  'pack.field.matchId': { 'zh-Hant': '配對序號', 'zh-Hans': '配对序号', en: 'Match' },
  'pack.field.matchKind': { 'zh-Hant': '配對種類', 'zh-Hans': '配对种类', en: 'Kind of match' },
  'pack.field.matchRule': { 'zh-Hant': '配對依據', 'zh-Hans': '配对依据', en: 'Matched by' },
  'pack.field.bankFee': { 'zh-Hant': '手續費', 'zh-Hans': '手续费', en: 'Fee kept' },
  'pack.field.completeOn': { 'zh-Hant': '兩邊齊全日', 'zh-Hans': '两边齐全日', en: 'Complete on' },
  'pack.field.undoneBy': { 'zh-Hant': '撤回人', 'zh-Hans': '撤回人', en: 'Taken back by' },
  'pack.field.undoneAt': { 'zh-Hant': '撤回時間', 'zh-Hans': '撤回时间', en: 'Taken back at' },
  'pack.field.bookBalance': { 'zh-Hant': '賬面餘額', 'zh-Hans': '账面余额', en: 'Balance of the books' },
  'pack.field.bankBalance': { 'zh-Hant': '對賬單餘額', 'zh-Hans': '对账单余额', en: 'Balance of the bank' },
  'pack.field.voucherSetId': { 'zh-Hant': '憑證批次', 'zh-Hans': '凭证批次', en: 'Set of vouchers' },
  'pack.field.voucherWord': { 'zh-Hant': '憑證字', 'zh-Hans': '凭证字', en: 'Voucher word' },
  'pack.field.voucherOrder': { 'zh-Hant': '憑證號', 'zh-Hans': '凭证号', en: 'Voucher number' },
  'pack.field.voucherKind': { 'zh-Hant': '憑證種類', 'zh-Hans': '凭证种类', en: 'Kind of voucher' },
  'pack.field.ledgerCode': { 'zh-Hant': '科目編碼', 'zh-Hans': '科目编码', en: 'Account code' },
  'pack.field.ledgerName': { 'zh-Hant': '科目名稱', 'zh-Hans': '科目名称', en: 'Account name' },
  'pack.field.debit': { 'zh-Hant': '借方', 'zh-Hans': '借方', en: 'Debit' },
  'pack.field.credit': { 'zh-Hant': '貸方', 'zh-Hans': '贷方', en: 'Credit' },
} satisfies MessageTable;

/** Names of the registers about the bank and about vouchers. */
export const packBankRegisterMessages = {
  'pack.register.bankAccounts': { 'zh-Hant': '銀行賬戶', 'zh-Hans': '银行账户', en: 'Bank accounts' },
  'pack.register.bankStatements': { 'zh-Hant': '銀行對賬單', 'zh-Hans': '银行对账单', en: 'Bank statements' },
  'pack.register.bankLines': { 'zh-Hant': '銀行流水', 'zh-Hans': '银行流水', en: 'Bank lines' },
  'pack.register.bankMatches': { 'zh-Hant': '銀行配對', 'zh-Hans': '银行配对', en: 'Bank matches' },
  'pack.register.bankMatchReceipts': {
    'zh-Hant': '銀行配對的收據',
    'zh-Hans': '银行配对的收据',
    en: 'Receipts of bank matches',
  },
  'pack.register.bankSignOffs': {
    'zh-Hant': '銀行調節表',
    'zh-Hans': '银行调节表',
    en: 'Bank reconciliations',
  },
  'pack.register.voucherSets': { 'zh-Hant': '憑證批次', 'zh-Hans': '凭证批次', en: 'Sets of vouchers' },
  'pack.register.voucherLines': { 'zh-Hant': '憑證分錄', 'zh-Hans': '凭证分录', en: 'Voucher lines' },
} satisfies MessageTable;
