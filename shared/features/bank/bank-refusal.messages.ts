import type { MessageTable } from '../../i18n/language.ts';

/** Why the office says no to a statement, a match, a reconciliation or a voucher. */
export const bankRefusalMessages = {
  'refusal.bankNameTaken': {
    'zh-Hant': '已有名為「{{name}}」的銀行賬戶。請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的银行账户。请换一个名称。',
    en: 'There is a bank account named {{name}} already. Choose another name.',
  },
  'refusal.bankMethodTaken': {
    'zh-Hant': '這種收款方式已歸到賬戶「{{account}}」。一種方式只到一個賬戶，請先在那個賬戶取消。',
    'zh-Hans': '这种收款方式已归到账户“{{account}}”。一种方式只到一个账户，请先在那个账户取消。',
    en: 'That way of paying lands on {{account}} already. It lands on one account only: take it off there first.',
  },
  'refusal.bankMethodMatched': {
    'zh-Hant': '賬戶「{{account}}」的這種方式已有配對或已簽定的調節表，不能取消。',
    'zh-Hans': '账户“{{account}}”的这种方式已有配对或已签定的调节表，不能取消。',
    en: 'Money of that way is matched on {{account}} or a month was signed off, so it stays.',
  },
  'refusal.bankOpeningKept': {
    'zh-Hant':
      '賬戶「{{account}}」已導入流水或已簽定月份，啟用日和期初餘額不能再改。如須改動，請先撤回對賬單，由經理重開調節表。',
    'zh-Hans':
      '账户“{{account}}”已导入流水或已签定月份，启用日和期初余额不能再改。如须改动，请先撤回对账单，由经理重开调节表。',
    en: '{{account}} has lines or signed off months already, so its first day and opening balance stay. Withdraw the statements and have the manager reopen the months first.',
  },
  'refusal.bankColumnsMissing': {
    'zh-Hant': '請指明日期欄，以及金額欄（或收入、支出兩欄）。',
    'zh-Hans': '请指明日期栏，以及金额栏（或收入、支出两栏）。',
    en: 'Say which column is the date and which the amount, or the pair of money in and money out.',
  },
  'refusal.bankNoLines': {
    'zh-Hant': '工作表「{{sheet}}」裡沒有讀到流水。請檢查標題行和欄位，或選另一個工作表。',
    'zh-Hans': '工作表“{{sheet}}”里没有读到流水。请检查标题行和栏位，或选另一个工作表。',
    en: 'No line was found in sheet {{sheet}}. Check the heading row and the columns, or choose another sheet.',
  },
  'refusal.bankRowsUnreadable': {
    'zh-Hant':
      '第 {{row}} 行等 {{count}} 行讀不出日期或金額，沒有導入任何一行。請在檔案裡改正或刪去後再導入。',
    'zh-Hans':
      '第 {{row}} 行等 {{count}} 行读不出日期或金额，没有导入任何一行。请在文件里改正或删去后再导入。',
    en: '{{count}} rows, the first is row {{row}}, have no readable date or amount, so nothing was taken in. Correct or delete them in the file and import again.',
  },
  'refusal.bankNotTied': {
    'zh-Hant': '第 {{row}} 行的餘額接不上前一行，檔案可能缺行或收支欄選反。請檢查後再導入。',
    'zh-Hans': '第 {{row}} 行的余额接不上前一行，文件可能缺行或收支栏选反。请检查后再导入。',
    en: 'The balance in row {{row}} does not follow from the row before: lines may be missing, or money in and out are exchanged. Check and import again.',
  },
  'refusal.bankStatementChanged': {
    'zh-Hant': '預覽之後賬戶的流水有變。請再看一次預覽才導入。',
    'zh-Hans': '预览之后账户的流水有变。请再看一次预览才导入。',
    en: 'The lines of the account changed after the preview. Look at the preview again, then import.',
  },
  'refusal.bankNothingNew': {
    'zh-Hant': '這份對賬單的流水，賬戶「{{account}}」都已經有了，沒有新的可導入。',
    'zh-Hans': '这份对账单的流水，账户“{{account}}”都已经有了，没有新的可导入。',
    en: '{{account}} has every line of this statement already; there is nothing new.',
  },
  'refusal.bankMonthSigned': {
    'zh-Hant':
      '賬戶「{{account}}」已簽定至 {{month}}，{{date}} 的流水和配對不能再動。如須改動，請經理重開調節表。',
    'zh-Hans':
      '账户“{{account}}”已签定至 {{month}}，{{date}} 的流水和配对不能再动。如须改动，请经理重开调节表。',
    en: '{{account}} is signed off through {{month}}, so nothing of {{date}} changes. Have the manager reopen the reconciliation if it must.',
  },
  'refusal.bankStatementSettled': {
    'zh-Hant': '對賬單「{{file}}」有 {{count}} 行已配對或入賬，不能撤回。請先取消那些配對。',
    'zh-Hans': '对账单“{{file}}”有 {{count}} 行已配对或入账，不能撤回。请先取消那些配对。',
    en: '{{count}} lines of {{file}} are settled, so it stays. Take those matches back first.',
  },
  'refusal.bankStatementWithdrawn': {
    'zh-Hant': '對賬單「{{file}}」已經撤回。',
    'zh-Hans': '对账单“{{file}}”已经撤回。',
    en: '{{file}} was withdrawn already.',
  },
  'refusal.bankSuggestionsChanged': {
    'zh-Hant': '列出之後收據或流水有變。請再看一次建議才配對。',
    'zh-Hans': '列出之后收据或流水有变。请再看一次建议才配对。',
    en: 'Receipts or lines changed meanwhile. Look at the suggestions again, then accept them.',
  },
  'refusal.bankNothingSure': {
    'zh-Hant': '賬戶「{{account}}」現在沒有可以一次配對的流水。其餘的請逐筆手工配對。',
    'zh-Hans': '账户“{{account}}”现在没有可以一次配对的流水。其余的请逐笔手工配对。',
    en: 'Nothing on {{account}} is sure now. Match the rest by hand.',
  },
  'refusal.bankLineSettled': {
    'zh-Hant': '{{date}} 的流水 {{amount}} 元已經配對或入賬。請重新載入再看。',
    'zh-Hans': '{{date}} 的流水 {{amount}} 元已经配对或入账。请重新载入再看。',
    en: 'The line of {{date}} over ¥{{amount}} is settled already. Load the list again.',
  },
  'refusal.bankTenderSettled': {
    'zh-Hant': '收據 {{number}} 的這筆款已經配對。請重新載入再看。',
    'zh-Hans': '收据 {{number}} 的这笔款已经配对。请重新载入再看。',
    en: 'That money of receipt {{number}} is matched already. Load the list again.',
  },
  'refusal.bankSumsDiffer': {
    'zh-Hant': '銀行 {{bank}} 元加手續費 {{fee}} 元，不等於收據 {{book}} 元。請改選流水或收據，或填手續費。',
    'zh-Hans': '银行 {{bank}} 元加手续费 {{fee}} 元，不等于收据 {{book}} 元。请改选流水或收据，或填手续费。',
    en: 'The bank’s ¥{{bank}} and the fee of ¥{{fee}} do not come to the receipts’ ¥{{book}}. Choose other lines or receipts, or enter the fee.',
  },
  'refusal.bankFeeReason': {
    'zh-Hant': '手續費 {{fee}} 元要寫原因，例如「微信結算費」。',
    'zh-Hans': '手续费 {{fee}} 元要写原因，例如“微信结算费”。',
    en: 'The fee of ¥{{fee}} needs a reason, such as settlement fee.',
  },
  'refusal.bankEntrySide': {
    'zh-Hant': '{{amount}} 元的收支方向與所選種類不符。請選另一個種類。',
    'zh-Hans': '{{amount}} 元的收支方向与所选种类不符。请选另一个种类。',
    en: '¥{{amount}} moves the other way for that kind. Choose another one.',
  },
  'refusal.bankMatchUndone': {
    'zh-Hant': '這個配對已經取消。請重新載入再看。',
    'zh-Hans': '这个配对已经取消。请重新载入再看。',
    en: 'That match was taken back already. Load the list again.',
  },
  'refusal.bankBatchUndone': {
    'zh-Hant': '這一批配對已經取消，沒有可撤回的。',
    'zh-Hans': '这一批配对已经取消，没有可撤回的。',
    en: 'That step was taken back already.',
  },
  'refusal.bankMonthFuture': {
    'zh-Hant': '{{month}} 還沒有過完。請在月底最後一天或以後簽定。',
    'zh-Hans': '{{month}} 还没有过完。请在月底最后一天或以后签定。',
    en: '{{month}} is not over. Sign it off on its last day or later.',
  },
  'refusal.bankBeforeOpening': {
    'zh-Hant': '賬戶「{{account}}」由 {{date}} 起對賬。請選那個月或以後。',
    'zh-Hans': '账户“{{account}}”由 {{date}} 起对账。请选那个月或以后。',
    en: '{{account}} is matched from {{date}} on. Choose that month or a later one.',
  },
  'refusal.bankMonthSignedAlready': {
    'zh-Hant': '賬戶「{{account}}」的 {{month}} 已經簽定。',
    'zh-Hans': '账户“{{account}}”的 {{month}} 已经签定。',
    en: '{{month}} of {{account}} is signed off already.',
  },
  'refusal.bankEarlierMonth': {
    'zh-Hant': '調節表須按月份先後簽定。請先簽定「{{account}}」的 {{month}}。',
    'zh-Hans': '调节表须按月份先后签定。请先签定“{{account}}”的 {{month}}。',
    en: 'Months are signed off in order. Sign off {{month}} of {{account}} first.',
  },
  'refusal.bankDaysOpen': {
    'zh-Hant': '{{month}} 還有日子未日結，仍可記入款項。請先日結到月底，再簽定。',
    'zh-Hans': '{{month}} 还有日子未日结，仍可记入款项。请先日结到月底，再签定。',
    en: 'Days of {{month}} are open, so money may still be dated into it. Close them through its end first.',
  },
  'refusal.bankDifference': {
    'zh-Hant': '{{month}} 調節後兩邊差 {{difference}} 元，不能簽定。多半是對賬單缺行，請補導入後再看。',
    'zh-Hans': '{{month}} 调节后两边差 {{difference}} 元，不能签定。多半是对账单缺行，请补导入后再看。',
    en: 'The two sides of {{month}} differ by ¥{{difference}}, so it stays open. A line of the bank is likely missing: import the full statement.',
  },
  'refusal.bankMonthNotSigned': {
    'zh-Hant': '賬戶「{{account}}」的 {{month}} 沒有簽定，無須重開。',
    'zh-Hans': '账户“{{account}}”的 {{month}} 没有签定，无须重开。',
    en: '{{month}} of {{account}} is not signed off, so there is nothing to reopen.',
  },
  'refusal.bankMonthNotLast': {
    'zh-Hant': '{{month}} 之後已簽定至 {{last}}。只能重開最後一個月，請由 {{last}} 起重開。',
    'zh-Hans': '{{month}} 之后已签定至 {{last}}。只能重开最后一个月，请由 {{last}} 起重开。',
    en: 'Months after {{month}} are signed off, through {{last}}. Begin with {{last}}.',
  },
  'refusal.voucherPeriodOpen': {
    'zh-Hant': '{{period}} 還沒有結賬。請先日結或月結，再生成憑證。',
    'zh-Hans': '{{period}} 还没有结账。请先日结或月结，再生成凭证。',
    en: '{{period}} is not closed. Close it first, then make its vouchers.',
  },
  'refusal.voucherUnmapped': {
    'zh-Hant': '這些收費項目還沒有對應的收入科目：{{items}}。請在「科目」裡填好再生成。',
    'zh-Hans': '这些收费项目还没有对应的收入科目：{{items}}。请在“科目”里填好再生成。',
    en: 'These fee items have no income account yet: {{items}}. Set them under Accounts of the chart, then make the vouchers.',
  },
  'refusal.voucherBankOpen': {
    'zh-Hant': '賬戶「{{account}}」{{month}} 的銀行調節表還沒有簽定，手續費和存現還未定。請先簽定。',
    'zh-Hans': '账户“{{account}}”{{month}} 的银行调节表还没有签定，手续费和存现还未定。请先签定。',
    en: 'The bank reconciliation of {{account}} for {{month}} is not signed off, so fees and deposits may still change. Sign it off first.',
  },
  'refusal.voucherNothing': {
    'zh-Hant': '{{date}} 沒有收退款，沒有憑證可生成。',
    'zh-Hans': '{{date}} 没有收退款，没有凭证可生成。',
    en: 'No money moved on {{date}}, so there is no voucher to make.',
  },
  'refusal.vouchersChanged': {
    'zh-Hant':
      '{{period}} 的憑證生成之後賬目有變：憑證號 {{numbers}} 不同，另多 {{more}} 張。請查明重開了哪一日或哪一月；須改時，先通知會計，再由經理作廢這批憑證重新生成。',
    'zh-Hans':
      '{{period}} 的凭证生成之后账目有变：凭证号 {{numbers}} 不同，另多 {{more}} 张。请查明重开了哪一日或哪一月；须改时，先通知会计，再由经理作废这批凭证重新生成。',
    en: 'The books of {{period}} changed after its vouchers were made: numbers {{numbers}} differ and {{more}} are new. Find out what was reopened; to make them anew, tell the accountant and have the manager withdraw them.',
  },
  'refusal.voucherEarlier': {
    'zh-Hant': '憑證按日子先後編號。請先生成 {{date}} 的憑證。',
    'zh-Hans': '凭证按日子先后编号。请先生成 {{date}} 的凭证。',
    en: 'Vouchers are numbered day by day. Make those of {{date}} first.',
  },
  'refusal.voucherSetWithdrawn': {
    'zh-Hant': '{{period}} 的這批憑證已經作廢。',
    'zh-Hans': '{{period}} 的这批凭证已经作废。',
    en: 'Those vouchers of {{period}} were withdrawn already.',
  },
  'refusal.voucherSetNotLast': {
    'zh-Hant': '{{period}} 之後已生成 {{last}} 的憑證。為了不缺號，只能由最後一批起作廢。',
    'zh-Hans': '{{period}} 之后已生成 {{last}} 的凭证。为了不缺号，只能由最后一批起作废。',
    en: 'Vouchers of {{last}} were made after those of {{period}}. So that no number is missing, begin with the last.',
  },
} satisfies MessageTable;
