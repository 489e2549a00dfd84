import type { MessageTable } from '../../i18n/language.ts';
import { billingMessages } from './billing.messages.ts';
import { counterMessages } from './counter.messages.ts';
import { explanationMessages } from './explanation.messages.ts';
import { feeScreenMessages } from './fee-screen.messages.ts';
import { invoiceMessages } from './invoice.messages.ts';
import { paymentMessages } from './payment.messages.ts';
import { poolMessages } from './pool.messages.ts';
import { prepaidMessages } from './prepaid.messages.ts';
import { receiptMessages } from './receipt.messages.ts';
import { receiptDeskMessages } from './receipt-desk.messages.ts';
import { receiptLayoutMessages } from './receipt-layout.messages.ts';
import { reductionMessages } from './reduction.messages.ts';
import { tariffMessages } from './tariff.messages.ts';

/** Why the counter or the billing says no, and how an amount explains itself. */
export const feesMessages = {
  ...feeScreenMessages,
  ...billingMessages,
  ...explanationMessages,
  ...poolMessages,
  ...reductionMessages,
  ...tariffMessages,
  ...paymentMessages,
  ...receiptMessages,
  ...receiptDeskMessages,
  ...receiptLayoutMessages,
  ...invoiceMessages,
  ...counterMessages,
  ...prepaidMessages,
  'refusal.feeCodeTaken': {
    'zh-Hant': '編號「{{code}}」已用於「{{name}}」，請換一個編號。',
    'zh-Hans': '编号“{{code}}”已用于“{{name}}”，请换一个编号。',
    en: 'The code “{{code}}” belongs to “{{name}}”. Choose another.',
  },
  'refusal.feeItemInactive': {
    'zh-Hant': '「{{name}}」已停用。請先在收費項目中啟用。',
    'zh-Hans': '“{{name}}”已停用。请先在收费项目中启用。',
    en: '“{{name}}” is no longer in use. Put it back in use under Fee items first.',
  },
  'refusal.feePriceKind': {
    'zh-Hant':
      '「{{name}}」的計算方式不同：按面積或用量的填單價，固定的填金額，階梯的填階梯表，公式的填公式；逐筆填寫的項目沒有價格。',
    'zh-Hans':
      '“{{name}}”的计算方式不同：按面积或用量的填单价，固定的填金额，阶梯的填阶梯表，公式的填公式；逐笔填写的项目没有价格。',
    en: '“{{name}}” is calculated differently: give a unit price for fees by area or usage, an amount for fixed ones, tiers or a formula for those; an item given by hand has no price.',
  },
  'refusal.feeFormulaFault': {
    'zh-Hant':
      '「{{name}}」的公式第 {{at}} 個字起看不懂：「{{text}}」。可用建築面積、套內面積、樓層、單價，加減乘除、括號、最小、最大。',
    'zh-Hans':
      '“{{name}}”的公式第 {{at}} 个字起看不懂：“{{text}}”。可用建筑面积、套内面积、楼层、单价，加减乘除、括号、最小、最大。',
    en: 'The formula of “{{name}}” is not understood from character {{at}}: “{{text}}”. Use area, innerArea, floor, price, + - * /, brackets, min and max.',
  },
  'refusal.feeFormulaPriceMissing': {
    'zh-Hant': '「{{name}}」的公式用到「單價」，但未填單價。請填公式中的「單價」，或改公式。',
    'zh-Hans': '“{{name}}”的公式用到“单价”，但未填单价。请填公式中的“单价”，或改公式。',
    en: 'The formula of “{{name}}” names a price that is not given. Fill in what it calls price, or change the formula.',
  },
  'refusal.chargeNotGiven': {
    'zh-Hant': '「{{name}}」由系統按標準開單，不能逐筆填金額。請選「逐筆填寫金額」的收費項目。',
    'zh-Hans': '“{{name}}”由系统按标准开单，不能逐笔填金额。请选“逐笔填写金额”的收费项目。',
    en: '“{{name}}” is billed by its tariff. Choose an item whose amounts are given by hand.',
  },
  'refusal.alreadyCharged': {
    'zh-Hant': '{{unit}}的「{{name}}」在 {{from}} 至 {{to}} 已開過單。請改日期，或先取消那一張。',
    'zh-Hans': '{{unit}}的“{{name}}”在 {{from}} 至 {{to}} 已开过单。请改日期，或先取消那一张。',
    en: '{{unit}} was already charged “{{name}}” for {{from}} to {{to}}. Change the days, or cancel that bill first.',
  },
  'refusal.alreadyChargedPaid': {
    'zh-Hant':
      '{{unit}}的「{{name}}」在 {{from}} 至 {{to}} 已開過單並已收款，要等收據作廢或紅沖後才能取消那一張。請改日期。',
    'zh-Hans':
      '{{unit}}的“{{name}}”在 {{from}} 至 {{to}} 已开过单并已收款，要等收据作废或红冲后才能取消那一张。请改日期。',
    en: '{{unit}} was already charged “{{name}}” for {{from}} to {{to}} and has paid: that bill can be cancelled only once its receipt is void or reversed. Change the days.',
  },
  'refusal.feeFormulaInUse': {
    'zh-Hant': '「{{name}}」已有價格、公攤、減免或賬單，不能改計算方式。請另建一個收費項目。',
    'zh-Hans': '“{{name}}”已有价格、公摊、减免或账单，不能改计算方式。请另建一个收费项目。',
    en: '“{{name}}” already has prices, pools, reductions or bills, so its formula stays. Add a new fee item instead.',
  },
  'refusal.poolItemKind': {
    'zh-Hant': '「{{name}}」不是公攤項目。請選計算方式為「公攤」的收費項目。',
    'zh-Hans': '“{{name}}”不是公摊项目。请选计算方式为“公摊”的收费项目。',
    en: '“{{name}}” is not shared out. Choose an item that is calculated by shared pools.',
  },
  'refusal.poolWeightMissing': {
    'zh-Hant': '{{unit}}等 {{count}} 戶缺分攤依據。請補填面積、用量或係數，或列為不分攤。',
    'zh-Hans': '{{unit}}等 {{count}} 户缺分摊依据。请补填面积、用量或系数，或列为不分摊。',
    en: '{{count}} units, {{unit}} first, have no weight. Fill in area, usage or weight, or leave them out of the pool.',
  },
  'refusal.poolOfNobody': {
    'zh-Hant': '沒有房屋分攤「{{name}}」。請先把項目掛到房屋。',
    'zh-Hans': '没有房屋分摊“{{name}}”。请先把项目挂到房屋。',
    en: 'No unit shares “{{name}}”. Attach the item to units first.',
  },
  'refusal.poolThereAlready': {
    'zh-Hant': '「{{name}}」{{from}} 至 {{to}} 已登記公攤。如需更正，請先撤回原來那筆。',
    'zh-Hans': '“{{name}}”{{from}} 至 {{to}} 已登记公摊。如需更正，请先撤回原来那笔。',
    en: '“{{name}}” already has a pool for {{from}} to {{to}}. To correct it, withdraw that one first.',
  },
  'refusal.poolBilled': {
    'zh-Hant': '{{from}} 至 {{to}} 的公攤已開單，不能撤回。如需更正，請先取消有關賬單。',
    'zh-Hans': '{{from}} 至 {{to}} 的公摊已开单，不能撤回。如需更正，请先取消有关账单。',
    en: 'The pool for {{from}} to {{to}} was billed and is locked. Cancel its bills first to correct it.',
  },
  'refusal.poolBilledDraft': {
    'zh-Hant':
      '{{from}} 至 {{to}} 的公攤已在草稿「{{month}} 賬單 · {{units}} 戶」中，不能撤回。請先在開單記錄中取消這批草稿。',
    'zh-Hans':
      '{{from}} 至 {{to}} 的公摊已在草稿“{{month}} 账单 · {{units}} 户”中，不能撤回。请先在开单记录中取消这批草稿。',
    en: 'The pool for {{from}} to {{to}} is in the draft “Bills for {{month}} · {{units}} units” and is locked. Cancel that draft in the billing history first.',
  },
  'refusal.poolBilledPaid': {
    'zh-Hant':
      '{{from}} 至 {{to}} 的公攤已開單並有住戶繳款，不能撤回。要等有關收據作廢或紅沖、賬單取消之後，才能撤回重算。',
    'zh-Hans':
      '{{from}} 至 {{to}} 的公摊已开单并有住户缴款，不能撤回。要等有关收据作废或红冲、账单取消之后，才能撤回重算。',
    en: 'The pool for {{from}} to {{to}} was billed and households have paid. It can be withdrawn only once their receipts are void or reversed and its bills cancelled.',
  },
  'refusal.poolWithdrawn': {
    'zh-Hant': '這筆公攤已撤回。如仍需分攤，請重新登記。',
    'zh-Hans': '这笔公摊已撤回。如仍需分摊，请重新登记。',
    en: 'This pool was already withdrawn. Enter it again if it is still to be shared.',
  },
  'invalid.notCharged': {
    'zh-Hant': '這一戶沒有掛這個項目。',
    'zh-Hans': '这一户没有挂这个项目。',
    en: 'This unit is not charged the item.',
  },
  'refusal.nothingToAttach': {
    'zh-Hant': '沒有符合條件、尚未掛上「{{name}}」的房屋。請檢查樓棟、用途和日期。',
    'zh-Hans': '没有符合条件、尚未挂上“{{name}}”的房屋。请检查楼栋、用途和日期。',
    en: 'No unit of that choice is without “{{name}}” already. Check the buildings, kinds and dates.',
  },
  'refusal.attachmentBilled': {
    'zh-Hant':
      '{{unit}}的「{{name}}」已開單到 {{through}}。截止日不能早於這一天；如需更早，請先取消之後的賬單。',
    'zh-Hans':
      '{{unit}}的“{{name}}”已开单到 {{through}}。截止日不能早于这一天；如需更早，请先取消之后的账单。',
    en: '{{unit}} was billed “{{name}}” through {{through}}. End it on that day or later, or cancel the later bills first.',
  },
  'refusal.attachmentBilledDraft': {
    'zh-Hant':
      '{{unit}}的「{{name}}」到 {{through}} 為止已在草稿「{{month}} 賬單 · {{units}} 戶」中。截止日不能早於這一天；如需更早，請先在開單記錄中取消這批草稿。',
    'zh-Hans':
      '{{unit}}的“{{name}}”到 {{through}} 为止已在草稿“{{month}} 账单 · {{units}} 户”中。截止日不能早于这一天；如需更早，请先在开单记录中取消这批草稿。',
    en: '“{{name}}” for {{unit}} through {{through}} is in the draft “Bills for {{month}} · {{units}} units”. End it on that day or later, or cancel that draft in the billing history first.',
  },
  'refusal.attachmentBilledPaid': {
    'zh-Hant':
      '{{unit}}的「{{name}}」已開單到 {{through}} 並收款 {{paid}} 元。截止日請選這一天或之後；要更早，得等收據作廢或紅沖、賬單取消之後。',
    'zh-Hans':
      '{{unit}}的“{{name}}”已开单到 {{through}} 并收款 {{paid}} 元。截止日请选这一天或之后；要更早，得等收据作废或红冲、账单取消之后。',
    en: '{{unit}} was billed “{{name}}” through {{through}}, and ¥{{paid}} of it is paid. End it on that day or later; earlier only once the receipt is void or reversed and the bill cancelled.',
  },
  'refusal.attachmentShared': {
    'zh-Hant':
      '{{unit}}已分得「{{name}}」到 {{through}} 為止的公攤。截止日不能早於這一天；如需更早，請先撤回那筆公攤。',
    'zh-Hans':
      '{{unit}}已分得“{{name}}”到 {{through}} 为止的公摊。截止日不能早于这一天；如需更早，请先撤回那笔公摊。',
    en: '{{unit}} has a share of a pool of “{{name}}” through {{through}}. End it on that day or later, or withdraw that pool first.',
  },
  'refusal.nothingToBill': {
    'zh-Hant': '{{month}} 沒有可開的賬單，跳過的原因見預覽。',
    'zh-Hans': '{{month}} 没有可开的账单，跳过的原因见预览。',
    en: 'There is nothing to bill for {{month}}. The preview says why each unit is skipped.',
  },
  'refusal.runNotDraft': {
    'zh-Hant': '這批賬單已發佈或已取消，不能再改。需要更正時請逐張取消賬單。',
    'zh-Hans': '这批账单已发布或已取消，不能再改。需要更正时请逐张取消账单。',
    en: 'This billing was already published or cancelled. To correct it, cancel single bills.',
  },
  'refusal.chargeNotDue': {
    'zh-Hant': '這張賬單尚未發佈或已取消，不能這樣處理。',
    'zh-Hans': '这张账单尚未发布或已取消，不能这样处理。',
    en: 'This bill is still a draft or already cancelled.',
  },
  'refusal.chargePaid': {
    'zh-Hant': '這張賬單已收款 {{paid}} 元，不能取消。請先作廢有關收據。',
    'zh-Hans': '这张账单已收款 {{paid}} 元，不能取消。请先作废有关收据。',
    en: '¥{{paid}} was already paid on this bill. Void the receipt first.',
  },
  'refusal.nothingOwed': {
    'zh-Hant': '{{unit}}目前沒有欠費。如要預收，請勾選「多收部分存入預收款」。',
    'zh-Hans': '{{unit}}目前没有欠费。如要预收，请勾选“多收部分存入预收款”。',
    en: '{{unit}} owes nothing. To take money in advance, tick “Keep what is over as credit”.',
  },
  'refusal.overpayment': {
    'zh-Hant': '收款比應收多 {{over}} 元。請改為 {{owed}} 元，或勾選「多收部分存入預收款」。',
    'zh-Hans': '收款比应收多 {{over}} 元。请改为 {{owed}} 元，或勾选“多收部分存入预收款”。',
    en: 'This is ¥{{over}} more than is owed. Take ¥{{owed}}, or tick “Keep what is over as credit”.',
  },
  'refusal.cashShort': {
    'zh-Hant': '實收現金少於收款金額，差 {{short}} 元。',
    'zh-Hans': '实收现金少于收款金额，差 {{short}} 元。',
    en: 'The cash handed over is ¥{{short}} short of the amount.',
  },
  'refusal.creditShort': {
    'zh-Hant': '預收款餘額只有 {{credit}} 元，請改少抵扣金額。',
    'zh-Hans': '预收款余额只有 {{credit}} 元，请改少抵扣金额。',
    en: 'Only ¥{{credit}} is held for this unit. Use less of it.',
  },
  'refusal.chargeNotOwed': {
    'zh-Hant': '選中的賬單剛被更改，已不再欠款。請重新載入後再收。',
    'zh-Hans': '选中的账单刚被更改，已不再欠款。请重新加载后再收。',
    en: 'A chosen bill has just changed and is no longer owed. Load the account again.',
  },
  'refusal.receiptVoided': {
    'zh-Hant': '收據 {{number}} 已作廢。',
    'zh-Hans': '收据 {{number}} 已作废。',
    en: 'Receipt {{number}} is void.',
  },
  'refusal.receiptNotToday': {
    'zh-Hant': '收據 {{number}} 是 {{date}} 開的，只有當天可以作廢。',
    'zh-Hans': '收据 {{number}} 是 {{date}} 开的，只有当天可以作废。',
    en: 'Receipt {{number}} is of {{date}}. A receipt can be voided only on its own day.',
  },
  'refusal.creditSpent': {
    'zh-Hant': '這張收據存入的預收款已用去，餘額只有 {{credit}} 元。請先作廢用去它的收據。',
    'zh-Hans': '这张收据存入的预收款已用去，余额只有 {{credit}} 元。请先作废用去它的收据。',
    en: 'The credit from this receipt has been used; only ¥{{credit}} is left. Void the receipt that used it first.',
  },
  'invalid.beforeStart': {
    'zh-Hant': '結束日不能早於開始日。',
    'zh-Hans': '结束日不能早于开始日。',
    en: 'The last day cannot be before the first.',
  },
  'invalid.changeOnlyForCash': {
    'zh-Hant': '只有現金才有找零。',
    'zh-Hans': '只有现金才有找零。',
    en: 'Only cash gives change.',
  },
  'fees.openingCorrected': {
    'zh-Hant': '更正期初欠費',
    'zh-Hans': '更正期初欠费',
    en: 'Opening balance corrected',
  },
} satisfies MessageTable;
