import type { MessageTable } from '../../i18n/language.ts';

/** 預收款 by purpose, the rules of late fees, and the settings of the counter. */
export const prepaidMessages = {
  'fees.prepaid': { 'zh-Hant': '預收款', 'zh-Hans': '预收款', en: 'Prepaid' },
  'fees.prepaid.none': { 'zh-Hant': '沒有預收款', 'zh-Hans': '没有预收款', en: 'No prepaid money' },
  'fees.prepaid.noneText': {
    'zh-Hant': '收款時勾選「多收部分存入預收款」並選用途，餘額會列在這裡。',
    'zh-Hans': '收款时勾选“多收部分存入预收款”并选用途，余额会列在这里。',
    en: 'Keep what is over at the counter for a purpose; what is held is listed here.',
  },
  'fees.prepaid.hint': {
    'zh-Hant': '房號、付款人、用途',
    'zh-Hans': '房号、付款人、用途',
    en: 'Unit, payer or purpose',
  },
  'fees.prepaid.purpose': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Kept for' },
  'fees.prepaid.cents': { 'zh-Hant': '餘額', 'zh-Hans': '余额', en: 'Held' },
  'fees.prepaid.owed': { 'zh-Hant': '該用途現欠', 'zh-Hans': '该用途现欠', en: 'Owed of that' },
  'fees.prepaid.low': { 'zh-Hant': '餘額情況', 'zh-Hans': '余额情况', en: 'Standing' },
  'fees.prepaid.low.yes': { 'zh-Hant': '偏低', 'zh-Hans': '偏低', en: 'Low' },
  'fees.prepaid.low.no': { 'zh-Hant': '足夠', 'zh-Hans': '足够', en: 'Enough' },
  'fees.prepaid.lastOn': { 'zh-Hant': '最近變動', 'zh-Hans': '最近变动', en: 'Last change' },
  'fees.prepaid.total': { 'zh-Hant': '預收合計', 'zh-Hans': '预收合计', en: 'Held in all' },
  'fees.prepaid.lowCount': { 'zh-Hant': '偏低', 'zh-Hans': '偏低', en: 'Low' },
  'fees.prepaid.move': { 'zh-Hant': '轉換用途', 'zh-Hans': '转换用途', en: 'Change the purpose' },
  'fees.prepaid.move.note': {
    'zh-Hant': '{{unit}}「{{purpose}}」有 {{cents}} 元。轉換後要另一人批准。',
    'zh-Hans': '{{unit}}“{{purpose}}”有 {{cents}} 元。转换后要另一人批准。',
    en: '¥{{cents}} is held for {{unit}} under “{{purpose}}”. A second person approves.',
  },
  'fees.prepaid.moveTo': { 'zh-Hant': '轉至用途', 'zh-Hans': '转至用途', en: 'Keep it for' },
  'fees.prepaid.move.done': {
    'zh-Hant': '已轉換 {{amount}} 元的用途。',
    'zh-Hans': '已转换 {{amount}} 元的用途。',
    en: '¥{{amount}} is kept for another purpose now.',
  },
  'fees.prepaid.refund': { 'zh-Hant': '退預收款', 'zh-Hans': '退预收款', en: 'Refund' },
  'fees.prepaid.refund.note': {
    'zh-Hant':
      '{{unit}}「{{purpose}}」有 {{cents}} 元未用。合同終止時，預收而未用的費用應退還（物業服務糾紛解釋第三條）。要另一人批准。',
    'zh-Hans':
      '{{unit}}“{{purpose}}”有 {{cents}} 元未用。合同终止时，预收而未用的费用应退还（物业服务纠纷解释第三条）。要另一人批准。',
    en: '¥{{cents}} of {{unit}} is unused under “{{purpose}}”. What is prepaid and unused is given back when the contract ends (interpretation on property service disputes, art. 3). A second person approves.',
  },
  'fees.prepaid.refund.payee': { 'zh-Hant': '收款人', 'zh-Hans': '收款人', en: 'Paid to' },
  'fees.prepaid.refund.done': {
    'zh-Hant': '已退 {{amount}} 元，退款單 {{number}}。',
    'zh-Hans': '已退 {{amount}} 元，退款单 {{number}}。',
    en: '¥{{amount}} given back, refund {{number}}.',
  },
  'fees.purposes': { 'zh-Hant': '預收用途', 'zh-Hans': '预收用途', en: 'Purposes' },
  'fees.purposes.add': { 'zh-Hant': '新增用途', 'zh-Hans': '新增用途', en: 'Add a purpose' },
  'fees.purposes.edit': { 'zh-Hant': '修改用途', 'zh-Hans': '修改用途', en: 'Change the purpose' },
  'fees.purposes.name': { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'Name' },
  'fees.purposes.items': { 'zh-Hant': '可抵付的項目', 'zh-Hans': '可抵付的项目', en: 'Fees it may pay' },
  'fees.purposes.active': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'fees.purposes.held': {
    'zh-Hant': '存有 {{cents}} 元',
    'zh-Hans': '存有 {{cents}} 元',
    en: '¥{{cents}} held',
  },
  'fees.purposes.none': {
    'zh-Hant': '還沒有用途，預收款不限用途。',
    'zh-Hans': '还没有用途，预收款不限用途。',
    en: 'There is no purpose yet; prepaid money may pay anything.',
  },

  'fees.lateFees': { 'zh-Hant': '違約金', 'zh-Hans': '违约金', en: 'Late fee' },
  'fees.lateFees.off': {
    'zh-Hant': '未設違約金：逾期不另收費。',
    'zh-Hans': '未设违约金：逾期不另收费。',
    en: 'No late fee: being late costs nothing.',
  },
  'fees.lateFees.set': { 'zh-Hant': '設定違約金', 'zh-Hans': '设定违约金', en: 'Set a late fee' },
  'fees.lateFees.note': {
    'zh-Hant':
      '只按合同約定計算：單利、只計欠付本金、不超過上限，付清時才列為一行。約定過高時法院可減少（民法典第五百八十五條），同時列出 LPR×1.3 供參考。',
    'zh-Hans':
      '只按合同约定计算：单利、只计欠付本金、不超过上限，付清时才列为一行。约定过高时法院可减少（民法典第五百八十五条），同时列出 LPR×1.3 供参考。',
    en: 'By the contract only: simple, on the principal owed, never above the cap, and a line of its own once the principal is paid. A court may lower what is too high (Civil Code, art. 585), so LPR × 1.3 is shown beside it.',
  },
  'fees.lateFees.rate': { 'zh-Hant': '費率（%）', 'zh-Hans': '费率（%）', en: 'Rate (%)' },
  'fees.lateFees.rate.extra': {
    'zh-Hant': '萬分之五填 0.05；填 0 即由該日起不再計。',
    'zh-Hans': '万分之五填 0.05；填 0 即由该日起不再计。',
    en: 'Five in ten thousand is 0.05; 0 means none from that day on.',
  },
  'fees.lateFees.per': { 'zh-Hant': '每', 'zh-Hans': '每', en: 'Per' },
  'fees.lateFees.per.day': { 'zh-Hant': '天', 'zh-Hans': '天', en: 'day' },
  'fees.lateFees.per.month': { 'zh-Hant': '滿一個月', 'zh-Hans': '满一个月', en: 'whole month' },
  'fees.lateFees.grace': { 'zh-Hant': '寬限天數', 'zh-Hans': '宽限天数', en: 'Days of grace' },
  'fees.lateFees.cap': {
    'zh-Hant': '上限（本金的 %）',
    'zh-Hans': '上限（本金的 %）',
    en: 'Cap (% of principal)',
  },
  'fees.lateFees.starts': { 'zh-Hant': '起算', 'zh-Hans': '起算', en: 'Counted from' },
  'fees.lateFees.starts.due': {
    'zh-Hant': '到期日次日',
    'zh-Hans': '到期日次日',
    en: 'the day after it is due',
  },
  'fees.lateFees.starts.demand': {
    'zh-Hant': '催告期限屆滿次日',
    'zh-Hans': '催告期限届满次日',
    en: 'the day after a demand’s term',
  },
  'fees.lateFees.lpr': { 'zh-Hant': '一年期 LPR（%）', 'zh-Hans': '一年期 LPR（%）', en: 'One-year LPR (%)' },
  'fees.lateFees.from': {
    'zh-Hant': '由到期日起適用',
    'zh-Hans': '由到期日起适用',
    en: 'For what falls due from',
  },
  'fees.lateFees.source': { 'zh-Hant': '依據', 'zh-Hans': '依据', en: 'Source' },
  'fees.lateFees.terms': {
    'zh-Hant': '每{{per}} {{rate}}%，寬限 {{grace}} 天，上限 {{cap}}%，{{starts}}起',
    'zh-Hans': '每{{per}} {{rate}}%，宽限 {{grace}} 天，上限 {{cap}}%，{{starts}}起',
    en: '{{rate}}% per {{per}}, {{grace}} days of grace, cap {{cap}}%, from {{starts}}',
  },
  'fees.lateFees.noneFrom': { 'zh-Hant': '不計違約金', 'zh-Hans': '不计违约金', en: 'No late fee' },
  'fees.lateFees.withdraw': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Withdraw' },
  'fees.lateFees.withdrawn': { 'zh-Hant': '已撤回', 'zh-Hans': '已撤回', en: 'Withdrawn' },
  'fees.lateFees.withdrawNote': {
    'zh-Hant': '只撤回填錯的規則；已列出的違約金不變。',
    'zh-Hans': '只撤回填错的规则；已列出的违约金不变。',
    en: 'Withdraw a rule entered by mistake; late fees already charged stay.',
  },

  'fees.settings': { 'zh-Hant': '收款設定', 'zh-Hans': '收款设置', en: 'Counter settings' },
  'fees.settings.order': { 'zh-Hant': '抵付順序', 'zh-Hans': '抵付顺序', en: 'Settled first' },
  'fees.settings.order.dueDate': {
    'zh-Hant': '先到期的先付，同日按項目順序',
    'zh-Hans': '先到期的先付，同日按项目顺序',
    en: 'What was due first; on one day in the order of the fee items',
  },
  'fees.settings.order.item': {
    'zh-Hant': '按項目順序，同一項目先付先到期的',
    'zh-Hans': '按项目顺序，同一项目先付先到期的',
    en: 'In the order of the fee items; of one item what was due first',
  },
  'fees.settings.order.extra': {
    'zh-Hant': '付款人指定的先付（民法典第五百六十條）。本金先於違約金。',
    'zh-Hans': '付款人指定的先付（民法典第五百六十条）。本金先于违约金。',
    en: 'What the payer designates comes first (Civil Code, art. 560); principal before late fees.',
  },
  'fees.settings.autoDraw': {
    'zh-Hant': '發佈賬單時自動用預收款抵扣',
    'zh-Hans': '发布账单时自动用预收款抵扣',
    en: 'Draw prepaid money as bills are published',
  },
  'fees.settings.low': {
    'zh-Hant': '預收款低於此數列為偏低',
    'zh-Hans': '预收款低于此数列为偏低',
    en: 'Prepaid money is low below',
  },
  'fees.settings.limits': {
    'zh-Hant': '櫃台減免限額（每人每日每戶，且不超過賬單的比例）',
    'zh-Hans': '柜台减免限额（每人每日每户，且不超过账单的比例）',
    en: 'Discount limits (one person, one household, one day; and part of the bill)',
  },
  'fees.settings.limitAmount': { 'zh-Hant': '金額', 'zh-Hans': '金额', en: 'Amount' },
  'fees.settings.limitPart': { 'zh-Hant': '比例（%）', 'zh-Hans': '比例（%）', en: 'Part (%)' },
  'fees.settings.readOnly': {
    'zh-Hant': '只有經理可以更改收款設定。',
    'zh-Hans': '只有经理可以更改收款设置。',
    en: 'Only the manager changes these settings.',
  },
  'fees.settings.save': { 'zh-Hant': '儲存設定', 'zh-Hans': '保存设置', en: 'Save the settings' },
  'fees.settings.saved': {
    'zh-Hant': '收款設定已儲存。',
    'zh-Hans': '收款设置已保存。',
    en: 'The settings are saved.',
  },
} satisfies MessageTable;
