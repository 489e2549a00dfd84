import type { MessageTable } from '../../i18n/language.ts';

/** 減免: what a household is charged less, why, and until when. */
export const reductionMessages = {
  'fees.reductions': { 'zh-Hant': '減免', 'zh-Hans': '减免', en: 'Reductions' },
  'fees.reductions.none': { 'zh-Hant': '還沒有減免', 'zh-Hans': '还没有减免', en: 'No reductions yet' },
  'fees.reductions.noneText': {
    'zh-Hant': '空置、困難等減免登記在這裡，經另一人批准後由下次開單起生效，到期自動恢復原價。',
    'zh-Hans': '空置、困难等减免登记在这里，经另一人批准后由下次开单起生效，到期自动恢复原价。',
    en: 'Enter reductions for vacancy, hardship and the like here. Once a second person approves, the next bills are lower; at the end the full price comes back by itself.',
  },
  'fees.reductions.hint': {
    'zh-Hant': '房號、項目、申請人、依據',
    'zh-Hans': '房号、项目、申请人、依据',
    en: 'Unit, fee, applicant or basis',
  },
  'fees.reductions.inForce': { 'zh-Hant': '生效中', 'zh-Hans': '生效中', en: 'In force' },
  'fees.reduction.grant': { 'zh-Hant': '登記減免', 'zh-Hans': '登记减免', en: 'Grant a reduction' },
  'fees.reduction.kind': { 'zh-Hant': '減免原因', 'zh-Hans': '减免原因', en: 'Reason' },
  'fees.reduction.kind.vacancy': { 'zh-Hant': '空置', 'zh-Hans': '空置', en: 'Vacancy' },
  'fees.reduction.kind.hardship': { 'zh-Hant': '困難', 'zh-Hans': '困难', en: 'Hardship' },
  'fees.reduction.kind.compensation': {
    'zh-Hant': '服務補償',
    'zh-Hans': '服务补偿',
    en: 'Making good a service',
  },
  'fees.reduction.kind.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'fees.reduction.off': { 'zh-Hant': '減免比例', 'zh-Hans': '减免比例', en: 'Less' },
  'fees.reduction.off.extra': {
    'zh-Hant': '30 即少收三成；100 即全免。',
    'zh-Hans': '30 即少收三成；100 即全免。',
    en: '30 charges 70% of the price; 100 charges nothing.',
  },
  'fees.reduction.off.range': {
    'zh-Hant': '請填 0.01 至 100。',
    'zh-Hans': '请填 0.01 至 100。',
    en: 'Enter 0.01 to 100.',
  },
  'fees.reduction.from': { 'zh-Hant': '由', 'zh-Hans': '由', en: 'From' },
  'fees.reduction.to': { 'zh-Hant': '至', 'zh-Hans': '至', en: 'Through' },
  'fees.reduction.toExtra': {
    'zh-Hant': '到期自動恢復原價。',
    'zh-Hans': '到期自动恢复原价。',
    en: 'The full price comes back by itself.',
  },
  'fees.reduction.applicant': { 'zh-Hant': '申請人', 'zh-Hans': '申请人', en: 'Applicant' },
  'fees.reduction.appliedOn': { 'zh-Hant': '申請日期', 'zh-Hans': '申请日期', en: 'Applied on' },
  'fees.reduction.evidence': { 'zh-Hant': '證明', 'zh-Hans': '证明', en: 'Evidence' },
  'fees.reduction.evidenceExtra': {
    'zh-Hant': '如：6 至 11 月水電用量為零、巡查記錄、低保證',
    'zh-Hans': '如：6 至 11 月水电用量为零、巡查记录、低保证',
    en: 'Such as: no water used June to November, patrol notes, a certificate',
  },
  'fees.reduction.basis': { 'zh-Hant': '減免依據', 'zh-Hans': '减免依据', en: 'Basis' },
  'fees.reduction.basisExtra': {
    'zh-Hant': '空置沒有全國統一的折扣。請填當地規定、合同條款或決議。',
    'zh-Hans': '空置没有全国统一的折扣。请填当地规定、合同条款或决议。',
    en: 'No national rule reduces a vacant unit’s fee. Name the city’s rule, the contract clause or the decision.',
  },
  'fees.reduction.do': { 'zh-Hant': '送批並登記', 'zh-Hans': '送批并登记', en: 'Have it approved' },
  'fees.reduction.done': {
    'zh-Hant': '{{unit}}的「{{name}}」{{from}} 至 {{to}} 減免 {{percent}}%，由下次開單起生效。',
    'zh-Hans': '{{unit}}的“{{name}}”{{from}} 至 {{to}} 减免 {{percent}}%，由下次开单起生效。',
    en: '{{unit}} is charged {{percent}}% less “{{name}}” from {{from}} through {{to}}, from the next bill on.',
  },
  'fees.reduction.reduced': { 'zh-Hant': '已減金額', 'zh-Hans': '已减金额', en: 'Taken off' },
  'fees.reduction.grantedBy': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'Entered by' },
  'fees.reduction.approvedBy': { 'zh-Hant': '批准人', 'zh-Hans': '批准人', en: 'Approver' },
  'fees.reduction.endedOn': { 'zh-Hant': '提前結束日', 'zh-Hans': '提前结束日', en: 'Ended early on' },
  'fees.reduction.endReason': { 'zh-Hant': '結束原因', 'zh-Hans': '结束原因', en: 'Why it ended' },
  'fees.reduction.grantedAt': { 'zh-Hant': '登記時間', 'zh-Hans': '登记时间', en: 'Entered at' },
  'fees.reduction.standing.ahead': { 'zh-Hant': '未開始', 'zh-Hans': '未开始', en: 'Not begun' },
  'fees.reduction.standing.inForce': { 'zh-Hant': '生效中', 'zh-Hans': '生效中', en: 'In force' },
  'fees.reduction.standing.over': { 'zh-Hant': '已到期', 'zh-Hans': '已到期', en: 'Over' },
  'fees.reduction.standing.ended': { 'zh-Hant': '提前結束', 'zh-Hans': '提前结束', en: 'Ended early' },
  'fees.reduction.standing.withdrawn': { 'zh-Hant': '已撤回', 'zh-Hans': '已撤回', en: 'Withdrawn' },
  'fees.reduction.end': { 'zh-Hant': '結束減免', 'zh-Hans': '结束减免', en: 'End the reduction' },
  'fees.reduction.lastOn': { 'zh-Hant': '最後一天', 'zh-Hans': '最后一天', en: 'Last day' },
  'fees.reduction.lastOnExtra': {
    'zh-Hant': '留空即整筆撤回；已按減免開過單的，不能撤回。',
    'zh-Hans': '留空即整笔撤回；已按减免开过单的，不能撤回。',
    en: 'Leave empty to withdraw it whole, which is possible while nothing was billed under it.',
  },
  'fees.reduction.endDone': {
    'zh-Hant': '{{unit}}的「{{name}}」減免已結束，之後按原價開單。',
    'zh-Hans': '{{unit}}的“{{name}}”减免已结束，之后按原价开单。',
    en: 'The reduction of “{{name}}” for {{unit}} has ended; later bills are in full.',
  },
  'fees.skip.waived': { 'zh-Hant': '減免全額', 'zh-Hans': '减免全额', en: 'Reduced to nothing' },
  'fees.skip.waived.next': { 'zh-Hant': '無需處理', 'zh-Hans': '无需处理', en: 'Nothing' },
  'fees.bill.draftWaived': {
    'zh-Hant': '生成 {{month}} 全額減免草稿 {{count}} 筆',
    'zh-Hans': '生成 {{month}} 全额减免草稿 {{count}} 笔',
    en: 'Make a draft for {{month}}, {{count}} reduced to nothing',
  },
  'fees.run.publishWaived': {
    'zh-Hant': '確認 {{month}} 全額減免 {{count}} 筆',
    'zh-Hans': '确认 {{month}} 全额减免 {{count}} 笔',
    en: 'Confirm {{count}} reduced to nothing for {{month}}',
  },
  'fees.run.publishedWaived': {
    'zh-Hant': '{{month}} 全額減免 {{count}} 筆已記入，這些日子不再開單。',
    'zh-Hans': '{{month}} 全额减免 {{count}} 笔已记入，这些日子不再开单。',
    en: '{{count}} reduced to nothing for {{month}} are written down; those days are not billed again.',
  },
  'fees.bill.allWaived': {
    'zh-Hant': '減免後沒有要收的費用',
    'zh-Hans': '减免后没有要收的费用',
    en: 'Reductions leave nothing to pay',
  },
  'fees.bill.allWaivedText': {
    'zh-Hant': '全額減免的日子仍要開單記入，之後才不會再收。',
    'zh-Hans': '全额减免的日子仍要开单记入，之后才不会再收。',
    en: 'Write the days down all the same, so that they are not billed later.',
  },
  'refusal.reductionItemKind': {
    'zh-Hant': '「{{name}}」不能按比例減免。請選按面積、固定金額或公式計算的項目；公攤請改列為不分攤。',
    'zh-Hans': '“{{name}}”不能按比例减免。请选按面积、固定金额或公式计算的项目；公摊请改列为不分摊。',
    en: '“{{name}}” cannot be reduced by a share. Choose an item by area, fixed amount or formula; leave the unit out of a pool instead.',
  },
  'refusal.reductionNotAttached': {
    'zh-Hant': '{{unit}}在這段日子沒有掛「{{name}}」。請檢查房屋、項目和日期。',
    'zh-Hans': '{{unit}}在这段日子没有挂“{{name}}”。请检查房屋、项目和日期。',
    en: '{{unit}} is not charged “{{name}}” in these days. Check the unit, the item and the dates.',
  },
  'refusal.reductionOverlaps': {
    'zh-Hant': '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已有減免。請改日期，或先結束那一筆。',
    'zh-Hans': '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已有减免。请改日期，或先结束那一笔。',
    en: '“{{name}}” is already reduced for {{unit}} from {{from}} through {{to}}. Change the dates, or end that one first.',
  },
  'refusal.reductionBilled': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已開單，賬單不會改。請改日期，或先取消那一張再重開。',
    'zh-Hans': '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已开单，账单不会改。请改日期，或先取消那一张再重开。',
    en: '“{{name}}” is already billed to {{unit}} for {{from}} through {{to}}, and a bill stays as it is. Change the dates, or cancel that bill first and bill again.',
  },
  'refusal.reductionUsed': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已全額減免。最後一天請選 {{to}} 或之後，或先取消那段全額減免。',
    'zh-Hans':
      '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已全额减免。最后一天请选 {{to}} 或之后，或先取消那段全额减免。',
    en: '{{unit}} was let off “{{name}}” for {{from}} through {{to}}. Choose {{to}} or a later day, or cancel those days reduced to nothing first.',
  },
  'refusal.reductionBilledDraft': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已在草稿「{{month}} 賬單 · {{units}} 戶」中。請改日期，或先在開單記錄中取消這批草稿。',
    'zh-Hans':
      '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已在草稿“{{month}} 账单 · {{units}} 户”中。请改日期，或先在开单记录中取消这批草稿。',
    en: '“{{name}}” for {{unit}}, {{from}} through {{to}}, is in the draft “Bills for {{month}} · {{units}} units”. Change the dates, or cancel that draft in the billing history first.',
  },
  'refusal.reductionBilledPaid': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已開單並收款 {{paid}} 元，要等收據作廢或紅沖後才能取消那張賬單。請改日期。',
    'zh-Hans':
      '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已开单并收款 {{paid}} 元，要等收据作废或红冲后才能取消那张账单。请改日期。',
    en: '“{{name}}” was billed to {{unit}} for {{from}} through {{to}}, and ¥{{paid}} of it is paid: that bill can be cancelled only once its receipt is void or reversed. Change the dates.',
  },
  'refusal.reductionUsedDraft': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{from}} 至 {{to}} 已在草稿「{{month}} 賬單 · {{units}} 戶」中免收。最後一天請選 {{to}} 或之後，或先在開單記錄中取消這批草稿。',
    'zh-Hans':
      '{{unit}}的“{{name}}”{{from}} 至 {{to}} 已在草稿“{{month}} 账单 · {{units}} 户”中免收。最后一天请选 {{to}} 或之后，或先在开单记录中取消这批草稿。',
    en: 'The draft “Bills for {{month}} · {{units}} units” lets {{unit}} off “{{name}}” for {{from}} through {{to}}. Choose {{to}} or a later day, or cancel that draft in the billing history first.',
  },
  'fees.waivers': { 'zh-Hant': '全額減免的日子', 'zh-Hans': '全额减免的日子', en: 'Days reduced to nothing' },
  'fees.waivers.of': {
    'zh-Hant': '{{unit}}「{{name}}」全額減免的日子',
    'zh-Hans': '{{unit}}“{{name}}”全额减免的日子',
    en: 'Days of “{{name}}” reduced to nothing for {{unit}}',
  },
  'fees.waivers.none': {
    'zh-Hant': '這筆減免還沒有全額減免的日子。只減一部分的，在賬單裡。',
    'zh-Hans': '这笔减免还没有全额减免的日子。只减一部分的，在账单里。',
    en: 'No days were reduced to nothing under it so far. Where a part is taken off, the bill says so.',
  },
  'fees.waiver.full': { 'zh-Hant': '原價', 'zh-Hans': '原价', en: 'In full' },
  'fees.waiver.state.draft': { 'zh-Hant': '草稿', 'zh-Hans': '草稿', en: 'Draft' },
  'fees.waiver.state.published': { 'zh-Hant': '已免收', 'zh-Hans': '已免收', en: 'Not charged' },
  'fees.waiver.state.cancelled': { 'zh-Hant': '已取消', 'zh-Hans': '已取消', en: 'Cancelled' },
  'fees.waiver.cancel': { 'zh-Hant': '取消免收', 'zh-Hans': '取消免收', en: 'Cancel' },
  'fees.waiver.cancelNote': {
    'zh-Hant':
      '{{unit}}的「{{name}}」{{period}} 免收 {{amount}} 元將取消，之後可以重新開單。減免仍在的，請另行結束，否則重開時仍會免收。',
    'zh-Hans':
      '{{unit}}的“{{name}}”{{period}} 免收 {{amount}} 元将取消，之后可以重新开单。减免仍在的，请另行结束，否则重开时仍会免收。',
    en: '{{period}} of “{{name}}” for {{unit}}, ¥{{amount}} not charged, is cancelled and can be billed again. While the reduction stands it is waived again: end it as well.',
  },
  'fees.waiver.cancelDone': {
    'zh-Hant': '{{unit}}的「{{name}}」{{period}} 免收已取消，可以重新開單。',
    'zh-Hans': '{{unit}}的“{{name}}”{{period}} 免收已取消，可以重新开单。',
    en: '{{period}} of “{{name}}” for {{unit}} can be billed again.',
  },
  'refusal.waiverNotStanding': {
    'zh-Hant': '這段全額減免仍是草稿或已取消。草稿請在開單記錄中取消；已取消的請重新載入清單。',
    'zh-Hans': '这段全额减免仍是草稿或已取消。草稿请在开单记录中取消；已取消的请重新加载列表。',
    en: 'These days reduced to nothing are still a draft or already cancelled. Cancel a draft in the billing history; otherwise load the list again.',
  },
  'refusal.reductionOver': {
    'zh-Hant': '這筆減免本來就在 {{to}} 結束。要提前，請選更早的一天；要延長，請另登記之後的日子。',
    'zh-Hans': '这笔减免本来就在 {{to}} 结束。要提前，请选更早的一天；要延长，请另登记之后的日子。',
    en: 'This reduction ends on {{to}} anyway. Choose an earlier day, or enter another for the days after it.',
  },
  'refusal.reductionWithdrawn': {
    'zh-Hant': '{{unit}}的「{{name}}」這筆減免已撤回。如仍需減免，請重新登記。',
    'zh-Hans': '{{unit}}的“{{name}}”这笔减免已撤回。如仍需减免，请重新登记。',
    en: 'This reduction of “{{name}}” for {{unit}} was withdrawn. Enter it again if it is still to be given.',
  },
} satisfies MessageTable;
