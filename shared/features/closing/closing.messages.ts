import type { MessageTable } from '../../i18n/language.ts';
import { closingBooksMessages } from './closing-books.messages.ts';
import { closingPaperMessages } from './closing-paper.messages.ts';
import { closingScreenMessages } from './closing-screen.messages.ts';

/** Words of shifts, closed days and closed months; and why the office says no. */
export const closingMessages = {
  ...closingScreenMessages,
  ...closingBooksMessages,
  ...closingPaperMessages,
  'entity.cashierShift': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shift' },
  'entity.dayClose': { 'zh-Hant': '日結', 'zh-Hans': '日结', en: 'Day close' },
  'entity.monthClose': { 'zh-Hant': '月結', 'zh-Hans': '月结', en: 'Month close' },
  'entity.closingSettings': {
    'zh-Hant': '班次與結賬設定',
    'zh-Hans': '班次与结账设置',
    en: 'Shift settings',
  },
  'refusal.dayClosed': {
    'zh-Hant':
      '{{date}} 已在日結之內（已結至 {{closed}}），不能再記入款項。請把收款日期改為 {{next}} 或以後；如須記入該日，由主管重開最後一個已結日。',
    'zh-Hans':
      '{{date}} 已在日结之内（已结至 {{closed}}），不能再记入款项。请把收款日期改为 {{next}} 或以后；如须记入该日，由主管重开最后一个已结日。',
    en: '{{date}} is closed (all days through {{closed}} are), so no money is dated into it. Date the payment {{next}} or later, or have a supervisor reopen the last closed day.',
  },
  'refusal.monthClosed': {
    'zh-Hant':
      '{{month}} 已月結，不能再開單、取消或改動當月的款項。請在 {{next}} 或以後辦理；如須改動，由主管重開最後一個已結月。',
    'zh-Hans':
      '{{month}} 已月结，不能再开单、取消或改动当月的款项。请在 {{next}} 或以后办理；如须改动，由主管重开最后一个已结月。',
    en: '{{month}} is closed: nothing is billed, cancelled or changed in it any more. Do it on {{next}} or later, or have a supervisor reopen the last closed month.',
  },
  'refusal.receiptDayClosed': {
    'zh-Hant':
      '收據 {{number}} 屬於 {{date}}，該日已日結，不能作廢。請改用「紅沖」：另開一張負數收據沖銷，款項記入 {{next}}。',
    'zh-Hans':
      '收据 {{number}} 属于 {{date}}，该日已日结，不能作废。请改用“红冲”：另开一张负数收据冲销，款项记入 {{next}}。',
    en: 'Receipt {{number}} is of {{date}}, which is closed, so it cannot be voided. Reverse it instead: a receipt of its own takes it back, dated {{next}}.',
  },
  'refusal.backDatingRole': {
    'zh-Hant': '補記 {{date}} 的收款由主管或經理辦理。請交主管補記，或按今天收款。',
    'zh-Hans': '补记 {{date}} 的收款由主管或经理办理。请交主管补记，或按今天收款。',
    en: 'Only a supervisor dates money back to {{date}}. Ask one, or take it as of today.',
  },
  'refusal.voidShiftClosed': {
    'zh-Hant':
      '收據 {{number}} 的班次已交款。請先由主管重開該班次再作廢；或先為自己開班，款項由你的班次退出。',
    'zh-Hans':
      '收据 {{number}} 的班次已交款。请先由主管重开该班次再作废；或先为自己开班，款项由你的班次退出。',
    en: 'The shift of receipt {{number}} was handed over. Have it reopened by a supervisor, or open a shift of your own, out of which the money is given back.',
  },
  'refusal.shiftNeeded': {
    'zh-Hant': '本處規定先開班再收款。請到「收費 → 班次」填備用金並開班。',
    'zh-Hans': '本处规定先开班再收款。请到“收费 → 班次”填备用金并开班。',
    en: 'Here money is taken only in an open shift. Open one under Fees → Shift, with its float.',
  },
  'refusal.shiftOld': {
    'zh-Hant': '你 {{date}} 的班次尚未交款。請先到「收費 → 班次」點款交款，再開今天的班。',
    'zh-Hans': '你 {{date}} 的班次尚未交款。请先到“收费 → 班次”点款交款，再开今天的班。',
    en: 'Your shift of {{date}} is not handed over. Count and hand it over under Fees → Shift, then open today’s.',
  },
  'refusal.shiftOpen': {
    'zh-Hant': '已有一個 {{date}} 開的班次未交款。請先交款。',
    'zh-Hans': '已有一个 {{date}} 开的班次未交款。请先交款。',
    en: 'A shift opened on {{date}} is still open. Hand it over first.',
  },
  'refusal.shiftHandedOver': {
    'zh-Hant': '{{cashier}}的這個班次已交款。如點錯，請由主管重開。',
    'zh-Hans': '{{cashier}}的这个班次已交款。如点错，请由主管重开。',
    en: 'This shift of {{cashier}} was handed over. If it was wrong, have a supervisor reopen it.',
  },
  'refusal.shiftNotHandedOver': {
    'zh-Hant': '{{cashier}}的這個班次尚未交款，無須重開；可直接再點款。',
    'zh-Hans': '{{cashier}}的这个班次尚未交款，无须重开；可直接再点款。',
    en: 'This shift of {{cashier}} is open already; count it again.',
  },
  'refusal.shiftOfAnother': {
    'zh-Hant': '這是{{cashier}}的班次。請由{{cashier}}或主管點款交款。',
    'zh-Hans': '这是{{cashier}}的班次。请由{{cashier}}或主管点款交款。',
    en: 'This is {{cashier}}’s shift. {{cashier}} or a supervisor counts and hands it over.',
  },
  'refusal.shiftNotCounted': {
    'zh-Hant': '尚未點款。請先填現金張數和各種方式的合計，按「點算」。',
    'zh-Hans': '尚未点款。请先填现金张数和各种方式的合计，按“点算”。',
    en: 'Nothing was counted yet. Enter the cash and the other totals and press Count.',
  },
  'refusal.shiftCountOld': {
    'zh-Hant': '點款之後班次又有收退款，或班次曾重開。請重新點算再交款。',
    'zh-Hans': '点款之后班次又有收退款，或班次曾重开。请重新点算再交款。',
    en: 'Money moved after the count, or the shift was reopened. Count again, then hand over.',
  },
  'refusal.shiftCurrency': {
    'zh-Hant': '沒有面額 {{face}} 元的紙幣或硬幣。請按畫面上的面額填寫；零碎金額填在「其他零錢」。',
    'zh-Hans': '没有面额 {{face}} 元的纸币或硬币。请按画面上的面额填写；零碎金额填在“其他零钱”。',
    en: 'There is no piece of {{face}}. Use the faces shown, and enter the rest as loose change.',
  },
  'refusal.differenceOver': {
    'zh-Hant': '長款 {{amount}} 元要寫原因。請寫明後再交款。',
    'zh-Hans': '长款 {{amount}} 元要写原因。请写明后再交款。',
    en: '¥{{amount}} over needs a reason. Write it, then hand over.',
  },
  'refusal.differenceShort': {
    'zh-Hant': '短款 {{amount}} 元要寫原因。請寫明後再交款。',
    'zh-Hans': '短款 {{amount}} 元要写原因。请写明后再交款。',
    en: '¥{{amount}} short needs a reason. Write it, then hand over.',
  },
  'refusal.shiftDayClosed': {
    'zh-Hant': '{{date}} 已日結，當日的班次不能再重開。如確有錯，請先由主管重開該日。',
    'zh-Hans': '{{date}} 已日结，当日的班次不能再重开。如确有错，请先由主管重开该日。',
    en: '{{date}} is closed, so its shifts stay as they are. Have the day reopened first if one is wrong.',
  },
  'refusal.dayFuture': {
    'zh-Hant': '{{date}} 還沒有到，不能日結。請選今天或以前的日子。',
    'zh-Hans': '{{date}} 还没有到，不能日结。请选今天或以前的日子。',
    en: '{{date}} is yet to come. Choose today or an earlier day.',
  },
  'refusal.dayClosedAlready': {
    'zh-Hant': '{{date}} 已在日結之內。請看該日的日結表。',
    'zh-Hans': '{{date}} 已在日结之内。请看该日的日结表。',
    en: '{{date}} is closed already. Look at its sheet.',
  },
  'refusal.dayShiftOpen': {
    'zh-Hant': '{{cashier}} {{date}} 的班次尚未交款。請先點款交款，再日結。',
    'zh-Hans': '{{cashier}} {{date}} 的班次尚未交款。请先点款交款，再日结。',
    en: '{{cashier}}’s shift of {{date}} is not handed over. Count and hand it over first.',
  },
  'refusal.dayEarlierOpen': {
    'zh-Hant': '{{date}} 有收款而未日結。日結須按日子先後，請先結 {{date}}。',
    'zh-Hans': '{{date}} 有收款而未日结。日结须按日子先后，请先结 {{date}}。',
    en: '{{date}} has receipts and is not closed. Days are closed in order: close {{date}} first.',
  },
  'refusal.dayNumbersMissing': {
    'zh-Hant': '收據號不連續，缺 {{numbers}}。請先到「設定 → 系統狀態」檢查，查明缺號再日結。',
    'zh-Hans': '收据号不连续，缺 {{numbers}}。请先到“设置 → 系统状态”检查，查明缺号再日结。',
    en: 'Receipt numbers are missing: {{numbers}}. Check the office under Settings → Health before closing the day.',
  },
  'refusal.dayNotClosed': {
    'zh-Hant': '{{date}} 沒有日結，無須重開。',
    'zh-Hans': '{{date}} 没有日结，无须重开。',
    en: '{{date}} is not closed, so there is nothing to reopen.',
  },
  'refusal.dayNotLast': {
    'zh-Hant': '{{date}} 之後已結至 {{last}}。只能重開最後一個已結日，請由 {{last}} 起逐日重開。',
    'zh-Hans': '{{date}} 之后已结至 {{last}}。只能重开最后一个已结日，请由 {{last}} 起逐日重开。',
    en: 'Days after {{date}} are closed, through {{last}}. Only the last one is reopened: begin with {{last}}.',
  },
  'refusal.dayInClosedMonth': {
    'zh-Hant': '{{month}} 已月結。請先由主管重開該月，再重開這一日。',
    'zh-Hans': '{{month}} 已月结。请先由主管重开该月，再重开这一日。',
    en: '{{month}} is closed. Reopen the month first, then this day.',
  },
  'refusal.reopenBankSigned': {
    'zh-Hant': '「{{account}}」{{month}} 的調節表已簽定，日子和月份都不能重開。請先由經理重開該調節表。',
    'zh-Hans': '“{{account}}”{{month}} 的调节表已签定，日子和月份都不能重开。请先由经理重开该调节表。',
    en: 'The reconciliation of {{account}} for {{month}} is signed off, so none of its days is reopened. Have the manager reopen the reconciliation first.',
  },
  'refusal.monthFuture': {
    'zh-Hant': '{{month}} 還沒有過完。請在月底最後一天或以後月結。',
    'zh-Hans': '{{month}} 还没有过完。请在月底最后一天或以后月结。',
    en: '{{month}} is not over. Close it on its last day or later.',
  },
  'refusal.monthClosedAlready': {
    'zh-Hant': '{{month}} 已在月結之內。請看該月的結轉表。',
    'zh-Hans': '{{month}} 已在月结之内。请看该月的结转表。',
    en: '{{month}} is closed already. Look at its roll-forward.',
  },
  'refusal.monthDayOpen': {
    'zh-Hant': '{{date}} 有收款而未日結。請先日結，再月結。',
    'zh-Hans': '{{date}} 有收款而未日结。请先日结，再月结。',
    en: '{{date}} has receipts and is not closed. Close that day first.',
  },
  'refusal.monthEarlierOpen': {
    'zh-Hant': '月結須按月份先後。請先結 {{month}}。',
    'zh-Hans': '月结须按月份先后。请先结 {{month}}。',
    en: 'Months are closed in order. Close {{month}} first.',
  },
  'refusal.monthNotTied': {
    'zh-Hant':
      '結轉對不上（{{unit}} 差 {{difference}} 元，共 {{count}} 處），不能月結。請看列出的各行，並到「設定 → 系統狀態」檢查。',
    'zh-Hans':
      '结转对不上（{{unit}} 差 {{difference}} 元，共 {{count}} 处），不能月结。请看列出的各行，并到“设置 → 系统状态”检查。',
    en: 'The month does not tie ({{unit}} differs by ¥{{difference}}, {{count}} places), so it stays open. Look at the rows and check the office under Settings → Health.',
  },
  'refusal.monthNotClosed': {
    'zh-Hant': '{{month}} 沒有月結，無須重開。',
    'zh-Hans': '{{month}} 没有月结，无须重开。',
    en: '{{month}} is not closed, so there is nothing to reopen.',
  },
  'refusal.monthNotLast': {
    'zh-Hant': '{{month}} 之後已結至 {{last}}。只能重開最後一個已結月，請由 {{last}} 起逐月重開。',
    'zh-Hans': '{{month}} 之后已结至 {{last}}。只能重开最后一个已结月，请由 {{last}} 起逐月重开。',
    en: 'Months after {{month}} are closed, through {{last}}. Only the last one is reopened: begin with {{last}}.',
  },
} satisfies MessageTable;
