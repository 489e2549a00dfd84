import type { MessageTable } from '../../i18n/language.ts';

/** Why something is not done to collect, and what to do instead. */
export const dunningRefusalMessages = {
  'refusal.nothingToPress': {
    'zh-Hant': '這戶目前沒有逾期未繳的賬單，不用催繳。請重新開啟這一頁核對。',
    'zh-Hans': '这户目前没有逾期未缴的账单，不用催缴。请重新打开这一页核对。',
    en: 'This household owes nothing overdue, so there is nothing to press for. Open this page again to check.',
  },
  'refusal.chargeNotPressed': {
    'zh-Hant': '所選賬單不是這戶逾期未繳的賬單。請重新開啟這一頁再選。',
    'zh-Hans': '所选账单不是这户逾期未缴的账单。请重新打开这一页再选。',
    en: 'A chosen charge is not overdue at this household. Open this page again and choose anew.',
  },
  'refusal.nothingToHold': {
    'zh-Hant': '這戶目前沒有未繳的賬單，沒有可登記的爭議。請重新開啟這一頁核對。',
    'zh-Hans': '这户目前没有未缴的账单，没有可登记的争议。请重新打开这一页核对。',
    en: 'This household owes nothing, so there is nothing to dispute. Open this page again to check.',
  },
  'refusal.chargeNotOfHousehold': {
    'zh-Hant': '所選賬單不是這戶未繳的賬單。請重新開啟這一頁再選。',
    'zh-Hans': '所选账单不是这户未缴的账单。请重新打开这一页再选。',
    en: 'The chosen charge is not owed by this household. Open this page again and choose anew.',
  },
  'refusal.visitNeedsTwo': {
    'zh-Hant': '上門催繳要兩人同行。請填兩位經辦人的姓名。',
    'zh-Hans': '上门催缴要两人同行。请填两位经办人的姓名。',
    en: 'A visit is made by two people. Enter the names of both.',
  },
  'refusal.trackingNumberMissing': {
    'zh-Hant': '掛號或 EMS 要有單號，日後才查得到送達。請填掛號號碼。',
    'zh-Hans': '挂号或 EMS 要有单号，日后才查得到送达。请填挂号号码。',
    en: 'Registered mail needs its tracking number to be proved later. Enter it.',
  },
  'refusal.letterOfAnother': {
    'zh-Hant': '函件 {{number}} 不是給這戶的。請選這戶的催款函。',
    'zh-Hans': '函件 {{number}} 不是给这户的。请选这户的催款函。',
    en: 'Letter {{number}} is to another household. Choose one to this household.',
  },
  'refusal.letterNotOfUnit': {
    'zh-Hant': '這封函件還未開出或已作廢，不能記為已送。請先開出函件。',
    'zh-Hans': '这封函件还未开出或已作废，不能记为已送。请先开出函件。',
    en: 'The letter is not issued or is void, so it cannot have been sent. Issue it first.',
  },
  'refusal.serviceNotOfKind': {
    'zh-Hant': '這種催繳方式不會有這樣的送達結果。請重新選結果。',
    'zh-Hans': '这种催缴方式不会有这样的送达结果。请重新选结果。',
    en: 'An act of this kind cannot end so. Choose another result.',
  },
  'refusal.serviceBeforeAct': {
    'zh-Hant': '送達不會早於 {{on}} 的催繳。請核對日期。',
    'zh-Hans': '送达不会早于 {{on}} 的催缴。请核对日期。',
    en: 'It cannot have arrived before the act of {{on}}. Check the date.',
  },
  'refusal.actInFuture': {
    'zh-Hant': '不能記錄還未發生的事。請填今天或以前的日期。',
    'zh-Hans': '不能记录还未发生的事。请填今天或以前的日期。',
    en: 'What has not happened yet cannot be recorded. Enter today or an earlier day.',
  },
  'refusal.actWithdrawn': {
    'zh-Hant': '這項催繳記錄已由 {{by}} 撤銷。請重新開啟這一頁查看。',
    'zh-Hans': '这项催缴记录已由 {{by}} 撤销。请重新打开这一页查看。',
    en: '{{by}} has withdrawn this act. Open this page again to see it.',
  },
  'refusal.serviceWithdrawn': {
    'zh-Hant': '這項送達記錄已由 {{by}} 撤銷。請重新開啟這一頁查看。',
    'zh-Hans': '这项送达记录已由 {{by}} 撤销。请重新打开这一页查看。',
    en: '{{by}} has withdrawn this service. Open this page again to see it.',
  },
  'refusal.evidenceNotOfUnit': {
    'zh-Hant': '憑證不在這戶的住戶檔案，或已移除。請先在這戶上傳，再選作憑證。',
    'zh-Hans': '凭证不在这户的住户文件，或已移除。请先在这户上传，再选作凭证。',
    en: 'A file is not on this household’s file, or was removed. Add it there first, then choose it.',
  },
  'refusal.promiseTooMuch': {
    'zh-Hant': '承諾的總額超過逾期欠款 {{owed}}。請改分期金額。',
    'zh-Hans': '承诺的总额超过逾期欠款 {{owed}}。请改分期金额。',
    en: 'More is promised than the {{owed}} that is overdue. Change the instalments.',
  },
  'refusal.promiseRuns': {
    'zh-Hant': '這戶已有履行中的承諾，下一期在 {{on}}。請先撤銷原來的承諾，或等它到期。',
    'zh-Hans': '这户已有履行中的承诺，下一期在 {{on}}。请先撤销原来的承诺，或等它到期。',
    en: 'A promise runs already, the next part on {{on}}. Withdraw it first, or wait for its day.',
  },
  'refusal.promiseOver': {
    'zh-Hant': '這項承諾已守約或已撤銷，不能再撤銷。請重新開啟這一頁查看。',
    'zh-Hans': '这项承诺已守约或已撤销，不能再撤销。请重新打开这一页查看。',
    en: 'This promise was kept or withdrawn already. Open this page again to see it.',
  },
  'refusal.holdOverlaps': {
    'zh-Hant': '這裏已有爭議暫停，至 {{until}} 為止。請先恢復催繳，再重新設定。',
    'zh-Hans': '这里已有争议暂停，至 {{until}} 为止。请先恢复催缴，再重新设置。',
    en: 'A dispute holds it already, until {{until}}. Lift that first, then set another.',
  },
  'refusal.holdOver': {
    'zh-Hant': '這項暫停已到期或已恢復。請重新開啟這一頁查看。',
    'zh-Hans': '这项暂停已到期或已恢复。请重新打开这一页查看。',
    en: 'This hold is over or lifted. Open this page again to see it.',
  },
  'refusal.hardshipOnce': {
    'zh-Hant': '這些賬單都已延期過一次，不能再延。可改為記錄分期承諾。',
    'zh-Hans': '这些账单都已延期过一次，不能再延。可改为记录分期承诺。',
    en: 'Each of these charges was extended once already. Record a promise in instalments instead.',
  },
  'refusal.planExists': {
    'zh-Hant': '{{month}} 已有催繳計劃。請開啟該計劃繼續，或選別的月份。',
    'zh-Hans': '{{month}} 已有催缴计划。请打开该计划继续，或选别的月份。',
    en: 'There is a plan of {{month}} already. Open it, or choose another month.',
  },
  'refusal.planOfPast': {
    'zh-Hant': '{{month}} 已過，不能再編製計劃。請選本月或以後。',
    'zh-Hans': '{{month}} 已过，不能再编制计划。请选本月或以后。',
    en: '{{month}} has passed. Choose this month or a later one.',
  },
  'refusal.planEmpty': {
    'zh-Hant': '沒有一戶可列入計劃。請看「未列入」的原因，調整起催金額或階段後再試。',
    'zh-Hans': '没有一户可列入计划。请看「未列入」的原因，调整起催金额或阶段后再试。',
    en: 'No household would be in the plan. Look at why they are left out, and change the minimum or the stages.',
  },
  'refusal.planClosed': {
    'zh-Hant': '這份計劃已在 {{on}} 結束。請開啟現在的計劃。',
    'zh-Hans': '这份计划已在 {{on}} 结束。请打开现在的计划。',
    en: 'This plan was closed on {{on}}. Open the present one.',
  },
  'refusal.lineOfClosedPlan': {
    'zh-Hant': '所選的行不在進行中的計劃，或計劃已結束。請重新開啟計劃再選。',
    'zh-Hans': '所选的行不在进行中的计划，或计划已结束。请重新打开计划再选。',
    en: 'A chosen line is not in the plan that is worked on. Open the plan again and choose anew.',
  },
  'refusal.nothingForSuit': {
    'zh-Hant': '這戶目前沒有逾期未繳的賬單，沒有可起訴的欠款。請重新開啟這一頁核對。',
    'zh-Hans': '这户目前没有逾期未缴的账单，没有可起诉的欠款。请重新打开这一页核对。',
    en: 'This household owes nothing overdue, so there is nothing to sue for. Open this page again to check.',
  },
  'refusal.stageTemplateUnfit': {
    'zh-Hant': '這個範本不是給住戶的催款函或業主函，或已停用。請選別的範本。',
    'zh-Hans': '这个模板不是给住户的催款函或业主函，或已停用。请选别的模板。',
    en: 'This template is no letter to a household, or is retired. Choose another.',
  },
  'invalid.outsideMonth': {
    'zh-Hant': '期限要在計劃的月份之內，而且不早於今天。',
    'zh-Hans': '期限要在计划的月份之内，而且不早于今天。',
    en: 'The day must lie within the plan’s month and not before today.',
  },
  'invalid.instalmentOrder': {
    'zh-Hant': '每一期要晚於前一期。',
    'zh-Hans': '每一期要晚于前一期。',
    en: 'Each instalment comes after the one before.',
  },
} satisfies MessageTable;
