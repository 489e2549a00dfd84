import type { MessageTable } from '../../i18n/language.ts';

/** Words of statements and how they come in. */
export const bankStatementMessages = {
  'bank.statements': { 'zh-Hant': '已導入的對賬單', 'zh-Hans': '已导入的对账单', en: 'Statements' },
  'bank.statements.none': {
    'zh-Hant': '還沒有導入對賬單。',
    'zh-Hans': '还没有导入对账单。',
    en: 'No statement has come in yet.',
  },
  'bank.statement.file': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'File' },
  'bank.statement.span': { 'zh-Hant': '期間', 'zh-Hans': '期间', en: 'Days' },
  'bank.statement.lines': { 'zh-Hant': '新流水', 'zh-Hans': '新流水', en: 'New lines' },
  'bank.statement.known': { 'zh-Hant': '已有', 'zh-Hans': '已有', en: 'Known' },
  'bank.statement.settled': { 'zh-Hant': '已處理', 'zh-Hans': '已处理', en: 'Settled' },
  'bank.statement.by': { 'zh-Hant': '導入', 'zh-Hans': '导入', en: 'Imported' },
  'bank.statement.withdraw': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Withdraw' },
  'bank.statement.withdraw.note': {
    'zh-Hant': '這份對賬單帶來的流水不再計算。已處理的流水要先取消配對。',
    'zh-Hans': '这份对账单带来的流水不再计算。已处理的流水要先取消配对。',
    en: 'The lines that came with it no longer count. Settled ones are taken back first.',
  },
  'bank.statement.withdrawn': {
    'zh-Hant': '已撤回：{{reason}}',
    'zh-Hans': '已撤回：{{reason}}',
    en: 'Withdrawn: {{reason}}',
  },
  'bank.statement.withdrawDone': {
    'zh-Hant': '已撤回對賬單「{{file}}」。',
    'zh-Hans': '已撤回对账单“{{file}}”。',
    en: 'Withdrew {{file}}.',
  },
  'bank.import': { 'zh-Hant': '導入對賬單', 'zh-Hans': '导入对账单', en: 'Import a statement' },
  'bank.import.drop': {
    'zh-Hant': '把銀行對賬單放到這裡，或點按選擇',
    'zh-Hans': '把银行对账单放到这里，或点按选择',
    en: 'Drop the bank statement here or choose it',
  },
  'bank.import.hint': {
    'zh-Hant': '.xlsx 或 .csv（UTF-8、GB18030 都可以）',
    'zh-Hans': '.xlsx 或 .csv（UTF-8、GB18030 都可以）',
    en: '.xlsx or .csv in UTF-8 or GB18030',
  },
  'bank.import.remembered': {
    'zh-Hant': '按這個賬戶上次的欄位對應。',
    'zh-Hans': '按这个账户上次的栏位对应。',
    en: 'Matched as the last time for this account.',
  },
  'bank.import.needed': {
    'zh-Hant': '要有日期，以及金額（或收入、支出）',
    'zh-Hans': '要有日期，以及金额（或收入、支出）',
    en: 'Needs the date, and the amount or money in and out',
  },
  'bank.import.lines': { 'zh-Hant': '流水', 'zh-Hans': '流水', en: 'Lines' },
  'bank.import.new': { 'zh-Hant': '新', 'zh-Hans': '新', en: 'New' },
  'bank.import.knownLines': {
    'zh-Hant': '已有，不重複',
    'zh-Hans': '已有，不重复',
    en: 'Known, not doubled',
  },
  'bank.import.other': { 'zh-Hant': '不是流水的行', 'zh-Hans': '不是流水的行', en: 'Other rows' },
  'bank.import.days': { 'zh-Hant': '期間', 'zh-Hans': '期间', en: 'Days' },
  'bank.import.in': { 'zh-Hant': '收入', 'zh-Hans': '收入', en: 'In' },
  'bank.import.out': { 'zh-Hant': '支出', 'zh-Hans': '支出', en: 'Out' },
  'bank.import.opening': { 'zh-Hant': '期初餘額', 'zh-Hans': '期初余额', en: 'Opening' },
  'bank.import.closing': { 'zh-Hant': '期末餘額', 'zh-Hans': '期末余额', en: 'Closing' },
  'bank.import.ties': {
    'zh-Hant': '期初＋流水＝期末，餘額逐行接上。',
    'zh-Hans': '期初＋流水＝期末，余额逐行接上。',
    en: 'Opening + lines = closing; every balance follows.',
  },
  'bank.import.noBalance': {
    'zh-Hant': '檔案沒有餘額欄，無法核對期初與期末。',
    'zh-Hans': '文件没有余额栏，无法核对期初与期末。',
    en: 'The file gives no balances, so opening and closing cannot be checked.',
  },
  'bank.import.untied': {
    'zh-Hant':
      '第 {{row}} 行餘額是 {{stated}}，按流水應為 {{expected}}。檔案可能缺行，或收入與支出選反了；改好才能導入。',
    'zh-Hans':
      '第 {{row}} 行余额是 {{stated}}，按流水应为 {{expected}}。文件可能缺行，或收入与支出选反了；改好才能导入。',
    en: 'Row {{row}} says {{stated}}, its lines come to {{expected}}. Lines are missing, or in and out are exchanged; it cannot come in like this.',
  },
  'bank.import.gap': {
    'zh-Hant': '本份期初與賬上最後餘額差 {{amount}} 元，中間可能漏了一段流水。',
    'zh-Hans': '本份期初与账上最后余额差 {{amount}} 元，中间可能漏了一段流水。',
    en: 'The opening differs by ¥{{amount}} from the last balance on file: a stretch of lines may be missing.',
  },
  'bank.import.problems': {
    'zh-Hant': '這些行讀不出來，改好才能導入',
    'zh-Hans': '这些行读不出来，改好才能导入',
    en: 'These rows cannot be read; correct them first',
  },
  'bank.import.row': { 'zh-Hant': '行', 'zh-Hans': '行', en: 'Row' },
  'bank.import.problem.dateInvalid': { 'zh-Hant': '日期讀不出', 'zh-Hans': '日期读不出', en: 'no date' },
  'bank.import.problem.amountInvalid': { 'zh-Hant': '金額讀不出', 'zh-Hans': '金额读不出', en: 'no amount' },
  'bank.import.problem.balanceInvalid': {
    'zh-Hant': '餘額讀不出',
    'zh-Hans': '余额读不出',
    en: 'no balance',
  },
  'bank.import.problem.bothSides': {
    'zh-Hant': '收入與支出都有',
    'zh-Hans': '收入与支出都有',
    en: 'both in and out',
  },
  'bank.import.problem.directionInvalid': {
    'zh-Hant': '收支讀不出，要寫明收或支（借或貸）',
    'zh-Hans': '收支读不出，要写明收或支（借或贷）',
    en: 'neither in nor out; it has to say one of them',
  },
  'bank.import.problem.signTwice': {
    'zh-Hant': '既是支出又是負數；如金額本身已帶正負號，請不要選收支欄',
    'zh-Hans': '既是支出又是负数；如金额本身已带正负号，请不要选收支栏',
    en: 'out and below nothing too; if amounts carry their sign, leave the in-or-out column out',
  },
  'bank.import.problem.inFuture': { 'zh-Hant': '日期未到', 'zh-Hans': '日期未到', en: 'in the future' },
  'bank.import.run': {
    'zh-Hant': '導入 {{count}} 筆新流水',
    'zh-Hans': '导入 {{count}} 笔新流水',
    en: 'Import {{count}} new lines',
  },
  'bank.import.done': {
    'zh-Hant': '已導入 {{count}} 筆新流水，{{known}} 筆已有。',
    'zh-Hans': '已导入 {{count}} 笔新流水，{{known}} 笔已有。',
    en: 'Imported {{count}} new lines; {{known}} were known.',
  },
  'bank.field.postedOn': { 'zh-Hant': '日期', 'zh-Hans': '日期', en: 'Date' },
  'bank.field.amount': {
    'zh-Hant': '金額（收支同一欄）',
    'zh-Hans': '金额（收支同一栏）',
    en: 'Amount, in and out in one',
  },
  'bank.field.direction': {
    'zh-Hant': '收支標誌（借貸）',
    'zh-Hans': '收支标志（借贷）',
    en: 'In or out (Cr or Dr)',
  },
  'bank.field.credit': { 'zh-Hant': '收入（貸方）', 'zh-Hans': '收入（贷方）', en: 'Money in (credit)' },
  'bank.field.debit': { 'zh-Hant': '支出（借方）', 'zh-Hans': '支出（借方）', en: 'Money out (debit)' },
  'bank.field.reference': { 'zh-Hant': '流水號', 'zh-Hans': '流水号', en: 'Reference' },
  'bank.field.counterparty': { 'zh-Hant': '對方戶名', 'zh-Hans': '对方户名', en: 'Counterparty' },
  'bank.field.remark': { 'zh-Hant': '摘要', 'zh-Hans': '摘要', en: 'Remark' },
  'bank.field.balance': { 'zh-Hant': '餘額', 'zh-Hans': '余额', en: 'Balance' },
} satisfies MessageTable;
