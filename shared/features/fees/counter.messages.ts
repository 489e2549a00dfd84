import type { MessageTable } from '../../i18n/language.ts';

/** Why the counter says no to a discount, a cover, a reversal or prepaid money. */
const counterRefusals = {
  'refusal.partsTooMuch': {
    'zh-Hant': '各種收款方式合計比收款金額多 {{over}} 元。請改金額或改各筆。',
    'zh-Hans': '各种收款方式合计比收款金额多 {{over}} 元。请改金额或改各笔。',
    en: 'The parts come to ¥{{over}} more than the amount. Change the amount or the parts.',
  },
  'refusal.prepayTooMuch': {
    'zh-Hant': '先存入的預收款不能多於收款金額 {{amount}} 元。請改小。',
    'zh-Hans': '先存入的预收款不能多于收款金额 {{amount}} 元。请改小。',
    en: 'No more than the ¥{{amount}} taken can be kept as prepaid. Make it less.',
  },
  'refusal.creditNotForThis': {
    'zh-Hant': '預收款中有 {{left}} 元不是為這些項目預存的，沒有入賬。請少用一些，或先由另一人批准轉換用途。',
    'zh-Hans': '预收款中有 {{left}} 元不是为这些项目预存的，没有入账。请少用一些，或先由另一人批准转换用途。',
    en: '¥{{left}} of the prepaid money is kept for other fees; nothing was posted. Use less of it, or have its purpose changed first.',
  },
  'refusal.coverTooFar': {
    'zh-Hant': '最多可預付 {{months}} 個月。請選近一些的日子。',
    'zh-Hans': '最多可预付 {{months}} 个月。请选近一些的日子。',
    en: 'At most {{months}} months can be paid ahead. Choose an earlier day.',
  },
  'refusal.nothingToCover': {
    'zh-Hant': '這段時間沒有欠費，也沒有可預先開單的項目。請改月數、日期或項目。',
    'zh-Hans': '这段时间没有欠费，也没有可预先开单的项目。请改月数、日期或项目。',
    en: 'Nothing is owed for that time and nothing can be billed ahead. Change the months, the day or the fees.',
  },
  'refusal.discountTooMuch': {
    'zh-Hant': '這張賬單只欠 {{owed}} 元。減免須大於零且不多於所欠。',
    'zh-Hans': '这张账单只欠 {{owed}} 元。减免须大于零且不多于所欠。',
    en: 'Only ¥{{owed}} is owed of this bill. Take off more than nothing and no more than that.',
  },
  'refusal.discountTakenBack': {
    'zh-Hant': '這項減免已撤回。請重新載入清單。',
    'zh-Hans': '这项减免已撤回。请重新载入列表。',
    en: 'This discount was taken back already. Load the list again.',
  },
  'refusal.creditPurposeTaken': {
    'zh-Hant': '已有名為「{{name}}」的用途。請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的用途。请换一个名称。',
    en: 'There is a purpose called “{{name}}” already. Choose another name.',
  },
  'refusal.creditPurposeInactive': {
    'zh-Hant': '用途「{{name}}」已停用，不能再存入。請選另一用途。',
    'zh-Hans': '用途“{{name}}”已停用，不能再存入。请选另一用途。',
    en: 'The purpose “{{name}}” is out of use and takes no more money. Choose another.',
  },
  'refusal.creditMoveNowhere': {
    'zh-Hant': '兩邊是同一用途。請選另一用途。',
    'zh-Hans': '两边是同一用途。请选另一用途。',
    en: 'Both are the same purpose. Choose another.',
  },
  'refusal.receiptGaveBack': {
    'zh-Hant': '{{number}} 是退款或紅沖單，不能作廢或再紅沖。錢收回來時請另開收據。',
    'zh-Hans': '{{number}} 是退款或红冲单，不能作废或再红冲。钱收回来时请另开收据。',
    en: '{{number}} gave money back, so it cannot be voided or reversed. If the money comes in again, take a new payment.',
  },
  'refusal.receiptReversed': {
    'zh-Hant': '收據 {{number}} 已由 {{reversal}} 紅沖，不能作廢。其餘部分請再紅沖。',
    'zh-Hans': '收据 {{number}} 已由 {{reversal}} 红冲，不能作废。其余部分请再红冲。',
    en: 'Receipt {{number}} is reversed by {{reversal}}, so it cannot be voided. Reverse what is left.',
  },
  'refusal.nothingToReverse': {
    'zh-Hant':
      '收據 {{number}} 已全部紅沖，或沒有可紅沖的金額。請先核對它的紅沖單；留存的預收款請用「退預收款」。',
    'zh-Hans':
      '收据 {{number}} 已全部红冲，或没有可红冲的金额。请先核对它的红冲单；留存的预收款请用“退预收款”。',
    en: 'Nothing of receipt {{number}} is left to reverse. Look at its reversals; to give prepaid money back, use “Refund”.',
  },
  'refusal.reverseTooMuch': {
    'zh-Hant': '這一項最多可紅沖 {{left}} 元。請改小。',
    'zh-Hans': '这一项最多可红冲 {{left}} 元。请改小。',
    en: 'At most ¥{{left}} of this line can be reversed. Make it less.',
  },
  'refusal.reverseLaterFirst': {
    'zh-Hant':
      '之後的收據 {{number}} 也付了同一項目，請先紅沖那一張；如確要先沖這一張，請填「不按順序的原因」。',
    'zh-Hans':
      '之后的收据 {{number}} 也付了同一项目，请先红冲那一张；如确要先冲这一张，请填“不按顺序的原因”。',
    en: 'The later receipt {{number}} paid the same fees. Reverse that one first, or say why this one comes before it.',
  },
  'refusal.lateFeePaid': {
    'zh-Hant': '這筆欠費的違約金已另行付款。請先紅沖或作廢付違約金的收據。',
    'zh-Hans': '这笔欠费的违约金已另行付款。请先红冲或作废付违约金的收据。',
    en: 'The late fee of this bill was paid by another receipt. Reverse or void that one first, or reverse the late fee with it.',
  },
  'refusal.lateFeeOnLateFee': {
    'zh-Hant': '「{{name}}」是違約金項目，不能再計違約金或設預收用途。請選原收費項目。',
    'zh-Hans': '“{{name}}”是违约金项目，不能再计违约金或设预收用途。请选原收费项目。',
    en: '“{{name}}” is itself a late fee; it bears none and takes no prepaid money. Choose the fee it belongs to.',
  },
  'refusal.lateFeePassedOn': {
    'zh-Hant': '「{{name}}」按用量或公攤代收，不計違約金。請選物業服務費一類的項目。',
    'zh-Hans': '“{{name}}”按用量或公摊代收，不计违约金。请选物业服务费一类的项目。',
    en: '“{{name}}” is collected for others by usage or share and bears no late fee. Choose a fee of the office’s own.',
  },
  'refusal.lateFeeRuleWithdrawn': {
    'zh-Hant': '這條違約金規則已撤回。請重新載入。',
    'zh-Hans': '这条违约金规则已撤回。请重新载入。',
    en: 'This rule was withdrawn already. Load it again.',
  },
} satisfies MessageTable;

/** Words of what the counter does beside taking an amount. */
export const counterMessages = {
  ...counterRefusals,
  'fees.lateFee.suffix': { 'zh-Hant': '違約金', 'zh-Hans': '违约金', en: ' late fee' },
  'fees.discounted': { 'zh-Hant': '已減免', 'zh-Hans': '已减免', en: 'Taken off' },
  'fees.kind': { 'zh-Hant': '種類', 'zh-Hans': '种类', en: 'Kind' },
  'fees.kind.payment': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Payment' },
  'fees.kind.draw': { 'zh-Hant': '預收款抵扣', 'zh-Hans': '预收款抵扣', en: 'Drawn from credit' },
  'fees.kind.reversal': { 'zh-Hant': '紅沖', 'zh-Hans': '红冲', en: 'Reversal' },
  'fees.kind.refund': { 'zh-Hant': '退款', 'zh-Hans': '退款', en: 'Refund' },

  'fees.cover': { 'zh-Hant': '付什麼', 'zh-Hans': '付什么', en: 'What is paid' },
  'fees.cover.amount': { 'zh-Hant': '按金額', 'zh-Hans': '按金额', en: 'By amount' },
  'fees.cover.months': { 'zh-Hant': '按月數', 'zh-Hans': '按月数', en: 'By months' },
  'fees.cover.date': { 'zh-Hant': '付至某日', 'zh-Hans': '付至某日', en: 'Through a day' },
  'fees.cover.items': { 'zh-Hant': '收費項目', 'zh-Hans': '收费项目', en: 'Fees' },
  'fees.cover.monthCount': { 'zh-Hant': '付幾個月', 'zh-Hans': '付几个月', en: 'Months' },
  'fees.cover.through': {
    'zh-Hant': '付至（含當日）',
    'zh-Hans': '付至（含当日）',
    en: 'Through (including)',
  },
  'fees.cover.ahead': { 'zh-Hant': '預先開單', 'zh-Hans': '预先开单', en: 'Billed ahead' },
  'fees.cover.none': {
    'zh-Hant': '這段時間沒有欠費，也沒有可預先開單的項目。請改月數、日期或項目。',
    'zh-Hans': '这段时间没有欠费，也没有可预先开单的项目。请改月数、日期或项目。',
    en: 'Nothing is owed for that time and nothing can be billed ahead. Change the months, the day or the fees.',
  },
  'fees.cover.sum': {
    'zh-Hant': '共 {{count}} 項，{{amount}} 元',
    'zh-Hans': '共 {{count}} 项，{{amount}} 元',
    en: '{{count}} lines, ¥{{amount}}',
  },

  'fees.parts.add': {
    'zh-Hant': '加一種收款方式',
    'zh-Hans': '加一种收款方式',
    en: 'Add another method',
  },
  'fees.parts.method': {
    'zh-Hant': '第 {{place}} 種方式',
    'zh-Hans': '第 {{place}} 种方式',
    en: 'Method {{place}}',
  },
  'fees.parts.amount': {
    'zh-Hant': '第 {{place}} 種金額',
    'zh-Hans': '第 {{place}} 种金额',
    en: 'Amount {{place}}',
  },
  'fees.parts.voucher': {
    'zh-Hant': '第 {{place}} 種憑證號',
    'zh-Hans': '第 {{place}} 种凭证号',
    en: 'Slip no. {{place}}',
  },
  'fees.parts.remove': { 'zh-Hant': '刪去這一種', 'zh-Hans': '删去这一种', en: 'Take this one out' },
  'fees.parts.rest': {
    'zh-Hant': '{{method}}收其餘 {{amount}} 元',
    'zh-Hans': '{{method}}收其余 {{amount}} 元',
    en: '{{method}} brings the other ¥{{amount}}',
  },
  'fees.obstacle.partsTooMuch': {
    'zh-Hant': '各種方式合計多於收款金額。',
    'zh-Hans': '各种方式合计多于收款金额。',
    en: 'The parts come to more than the amount.',
  },
  'fees.obstacle.prepayTooMuch': {
    'zh-Hant': '先存入的預收款多於收款金額。',
    'zh-Hans': '先存入的预收款多于收款金额。',
    en: 'More is kept first than is taken.',
  },
  'fees.obstacle.coverMissing': {
    'zh-Hant': '請選收費項目，填月數或日期。',
    'zh-Hans': '请选收费项目，填月数或日期。',
    en: 'Choose fees and give the months or the day.',
  },
  'fees.obstacle.waiveReasonMissing': {
    'zh-Hant': '請填免收違約金的原因。',
    'zh-Hans': '请填免收违约金的原因。',
    en: 'Say why the late fee is waived.',
  },
  'fees.obstacle.onlyDisputed': {
    'zh-Hant': '所欠各項都有爭議；住戶要付的，請勾選「先付」。',
    'zh-Hans': '所欠各项都有争议；住户要付的，请勾选“先付”。',
    en: 'All that is owed is disputed; tick “First” on what the household pays all the same.',
  },
  'fees.prepayFirst': {
    'zh-Hant': '其中先存入預收款（不抵欠費）',
    'zh-Hans': '其中先存入预收款（不抵欠费）',
    en: 'Of it kept before anything is settled',
  },
  'fees.prepayTo': { 'zh-Hant': '預收款用途', 'zh-Hans': '预收款用途', en: 'Kept for' },
  'fees.purpose.any': { 'zh-Hant': '不限用途', 'zh-Hans': '不限用途', en: 'Anything' },
  'fees.lateFee': { 'zh-Hant': '違約金', 'zh-Hans': '违约金', en: 'Late fee' },
  'fees.lateFee.ifPaid': {
    'zh-Hant': '今天付清時的違約金',
    'zh-Hans': '今天付清时的违约金',
    en: 'Late fee if paid in full today',
  },
  'fees.lateFee.prudent': {
    'zh-Hant': '按 LPR×1.3 為 {{amount}} 元',
    'zh-Hans': '按 LPR×1.3 为 {{amount}} 元',
    en: 'By LPR × 1.3: ¥{{amount}}',
  },
  'fees.lateFee.waive': { 'zh-Hant': '免收違約金', 'zh-Hans': '免收违约金', en: 'Waive the late fee' },
  'fees.lateFee.waiveReason': { 'zh-Hant': '免收原因', 'zh-Hans': '免收原因', en: 'Why it is waived' },

  'fees.discount': { 'zh-Hant': '減免', 'zh-Hans': '减免', en: 'Take off' },
  'fees.discount.title': {
    'zh-Hant': '減免：{{item}} {{period}}',
    'zh-Hans': '减免：{{item}} {{period}}',
    en: 'Take off {{item}} {{period}}',
  },
  'fees.discount.note': {
    'zh-Hant': '現欠 {{owed}} 元。賬單本身不改，另記一筆減免；超過本崗位限額時要另一人批准。',
    'zh-Hans': '现欠 {{owed}} 元。账单本身不改，另记一笔减免；超过本岗位限额时要另一人批准。',
    en: '¥{{owed}} is owed. The bill stays as it is and a discount is added; beyond the limit of your post a second person approves.',
  },
  'fees.discount.by': { 'zh-Hant': '減免方式', 'zh-Hans': '减免方式', en: 'Given as' },
  'fees.discount.amount': { 'zh-Hant': '減免金額', 'zh-Hans': '减免金额', en: 'Amount off' },
  'fees.discount.part': { 'zh-Hant': '減免比例（%）', 'zh-Hans': '减免比例（%）', en: 'Part off (%)' },
  'fees.discount.partRange': {
    'zh-Hant': '請填 0.01 至 100。',
    'zh-Hans': '请填 0.01 至 100。',
    en: 'Enter 0.01 to 100.',
  },
  'fees.discount.done': {
    'zh-Hant': '已減免，{{item}} {{period}} 現欠 {{owed}} 元。',
    'zh-Hans': '已减免，{{item}} {{period}} 现欠 {{owed}} 元。',
    en: 'Taken off; ¥{{owed}} is owed of {{item}} {{period}} now.',
  },
  'fees.discounts': { 'zh-Hant': '櫃台減免', 'zh-Hans': '柜台减免', en: 'Discounts' },
  'fees.discounts.none': { 'zh-Hant': '還沒有櫃台減免', 'zh-Hans': '还没有柜台减免', en: 'No discounts yet' },
  'fees.discounts.noneText': {
    'zh-Hant': '在收款畫面對一行賬單選「減免」，會列在這裡。',
    'zh-Hans': '在收款画面对一行账单选“减免”，会列在这里。',
    en: 'Take something off a line at the counter; it is listed here.',
  },
  'fees.discounts.hint': {
    'zh-Hant': '房號、項目、原因、經手人',
    'zh-Hans': '房号、项目、原因、经手人',
    en: 'Unit, fee, reason or person',
  },
  'fees.discounts.total': { 'zh-Hant': '減免合計', 'zh-Hans': '减免合计', en: 'Taken off in all' },
  'fees.discounts.takeBack': { 'zh-Hant': '撤回減免', 'zh-Hans': '撤回减免', en: 'Take back' },
  'fees.discounts.takeBackNote': {
    'zh-Hant': '{{unit}} {{item}} 的 {{amount}} 元恢復為欠費；原記錄保留，另記一筆撤回。',
    'zh-Hans': '{{unit}} {{item}} 的 {{amount}} 元恢复为欠费；原记录保留，另记一笔撤回。',
    en: '¥{{amount}} of {{item}}, {{unit}} is owed again; the discount stays on record and its taking back is added.',
  },
  'fees.discounts.takenBack': { 'zh-Hant': '已撤回', 'zh-Hans': '已撤回', en: 'Taken back' },
  'fees.discounts.isTakingBack': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Taking back' },
  'fees.discounts.takeBackDone': {
    'zh-Hant': '減免已撤回。',
    'zh-Hans': '减免已撤回。',
    en: 'The discount is taken back.',
  },
  'fees.reason': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Reason' },

  'fees.dispute': { 'zh-Hant': '有爭議', 'zh-Hans': '有争议', en: 'Disputed' },
  'fees.dispute.note': {
    'zh-Hant': '登記爭議後不會自動抵扣、不再催繳，爭議期間不計違約金；仍可勾選付款。',
    'zh-Hans': '登记争议后不会自动抵扣、不再催缴，争议期间不计违约金；仍可勾选付款。',
    en: 'Nothing is drawn for a disputed bill, it is not pressed for and its days bear no late fee; it can still be ticked and paid.',
  },
  'fees.dispute.begin': { 'zh-Hant': '登記爭議', 'zh-Hans': '登记争议', en: 'Note a dispute' },
  'fees.dispute.end': { 'zh-Hant': '了結爭議', 'zh-Hans': '了结争议', en: 'End the dispute' },
  'fees.term.note': { 'zh-Hant': '登記催告期限', 'zh-Hans': '登记催告期限', en: 'Note a demand’s term' },
  'fees.term.endsOn': { 'zh-Hant': '催告期限最後一天', 'zh-Hans': '催告期限最后一天', en: 'Last day to pay' },
  'fees.term.source': { 'zh-Hant': '催告函文號', 'zh-Hans': '催告函文号', en: 'The letter that gave it' },
  'fees.line.more': {
    'zh-Hant': '這一行的更多操作',
    'zh-Hans': '这一行的更多操作',
    en: 'More for this line',
  },

  'fees.reverse': { 'zh-Hant': '紅沖／退款', 'zh-Hans': '红冲／退款', en: 'Reverse or refund' },
  'fees.reverse.title': {
    'zh-Hant': '紅沖收據 {{number}}',
    'zh-Hans': '红冲收据 {{number}}',
    en: 'Reverse receipt {{number}}',
  },
  'fees.reverse.note': {
    'zh-Hant': '開出一張紅沖單，原收據不改；所沖各項恢復為欠費。要另一人批准。',
    'zh-Hans': '开出一张红冲单，原收据不改；所冲各项恢复为欠费。要另一人批准。',
    en: 'A reversal with its own number is issued and the receipt stays as it is; its lines are owed again. A second person approves.',
  },
  'fees.reverse.whole': { 'zh-Hant': '全部紅沖', 'zh-Hans': '全部红冲', en: 'All that is left' },
  'fees.reverse.part': { 'zh-Hant': '只沖部分', 'zh-Hans': '只冲部分', en: 'A part' },
  'fees.reverse.giveBack': { 'zh-Hant': '退還付款人', 'zh-Hans': '退还付款人', en: 'Back to the payer' },
  'fees.reverse.method': { 'zh-Hant': '退款方式', 'zh-Hans': '退款方式', en: 'Paid back by' },
  'fees.reverse.lines': {
    'zh-Hant': '紅沖各項（元）',
    'zh-Hans': '红冲各项（元）',
    en: 'Lines to reverse (¥)',
  },
  'fees.reverse.back': { 'zh-Hant': '款項去向', 'zh-Hans': '款项去向', en: 'The money' },
  'fees.reverse.keep': { 'zh-Hant': '留作預收款', 'zh-Hans': '留作预收款', en: 'Keep as prepaid' },
  'fees.reverse.free': {
    'zh-Hant': '同時取消這些賬單，該期可重新開單',
    'zh-Hans': '同时取消这些账单，该期可重新开单',
    en: 'Cancel these bills as well, so that their days can be billed anew',
  },
  'fees.reverse.outOfTurn': {
    'zh-Hant': '不按順序的原因（之後的收據付了同一項目時才填）',
    'zh-Hans': '不按顺序的原因（之后的收据付了同一项目时才填）',
    en: 'Why before later receipts (only where a later one paid the same fees)',
  },
  'fees.reverse.done': {
    'zh-Hant': '已開出 {{number}}，退回 {{amount}} 元。',
    'zh-Hans': '已开出 {{number}}，退回 {{amount}} 元。',
    en: '{{number}} is issued over ¥{{amount}}.',
  },
  'fees.reverse.of': {
    'zh-Hant': '本單紅沖收據 {{number}}：{{reason}}',
    'zh-Hans': '本单红冲收据 {{number}}：{{reason}}',
    en: 'This reverses receipt {{number}}: {{reason}}',
  },
  'fees.reverse.by': {
    'zh-Hant': '已由 {{numbers}} 紅沖',
    'zh-Hans': '已由 {{numbers}} 红冲',
    en: 'Reversed by {{numbers}}',
  },
  'fees.refund.of': {
    'zh-Hant': '退回預收款：{{reason}}',
    'zh-Hans': '退回预收款：{{reason}}',
    en: 'Prepaid money given back: {{reason}}',
  },
} satisfies MessageTable;
