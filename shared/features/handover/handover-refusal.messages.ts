import type { MessageTable } from '../../i18n/language.ts';

/** Why a handover, its log or its open items are refused, each with the next step. */
export const handoverRefusalMessages = {
  'refusal.dutyPostTaken': {
    'zh-Hant': '已有名為「{{name}}」的值班崗位，請換一個名稱。',
    'zh-Hans': '已有名为「{{name}}」的值班岗位，请换一个名称。',
    en: 'There is a duty post called {{name}} already. Choose another name.',
  },
  'refusal.dutyPostInactive': {
    'zh-Hant': '崗位「{{name}}」已停用，請選別的崗位或先恢復它。',
    'zh-Hans': '岗位「{{name}}」已停用，请选别的岗位或先恢复它。',
    en: 'The post {{name}} is out of use. Choose another or bring it back first.',
  },
  'refusal.dutyPostUnfinished': {
    'zh-Hant': '「{{name}}」還有一次交接班未簽完，請先完成或刪去草稿再停用。',
    'zh-Hans': '「{{name}}」还有一次交接班未签完，请先完成或删去草稿再停用。',
    en: 'A handover of {{name}} is not finished. Finish it or throw the draft away first.',
  },
  'refusal.dutyPostHasItems': {
    'zh-Hant': '「{{name}}」還有 {{count}} 項未完事項，請先辦結再停用。',
    'zh-Hans': '「{{name}}」还有 {{count}} 项未完事项，请先办结再停用。',
    en: '{{name}} has {{count}} open items. Close them before it goes out of use.',
  },
  'refusal.dutyEntryWithdrawn': {
    'zh-Hant': '這條記錄已撤回。',
    'zh-Hans': '这条记录已撤回。',
    en: 'That entry is withdrawn already.',
  },
  'refusal.dutyEntryNotYours': {
    'zh-Hant': '這條記錄是{{name}}寫的，請由本人撤回，或另寫一條更正。',
    'zh-Hans': '这条记录是{{name}}写的，请由本人撤回，或另写一条更正。',
    en: '{{name}} wrote that entry. Ask them to withdraw it, or write another one that corrects it.',
  },
  'refusal.dutyEntryHasItem': {
    'zh-Hant': '這條記錄還有未完事項，請先辦結該事項再撤回記錄。',
    'zh-Hans': '这条记录还有未完事项，请先办结该事项再撤回记录。',
    en: 'An open item hangs on that entry. Close the item first, then withdraw the entry.',
  },
  'refusal.dutyItemClosed': {
    'zh-Hant': '{{by}}已辦結這一項：{{words}}。如仍有事，請另寫一條記錄。',
    'zh-Hans': '{{by}}已办结这一项：{{words}}。如仍有事，请另写一条记录。',
    en: '{{by}} closed it already: {{words}}. If more is to be done, write another entry.',
  },
  'refusal.dutyMomentAhead': {
    'zh-Hant': '發生時間不能在現在之後，請改時間。',
    'zh-Hans': '发生时间不能在现在之后，请改时间。',
    en: 'It cannot have happened later than now. Correct the time.',
  },
  'refusal.dutyPersonUnknown': {
    'zh-Hant': '這個人已離職或帳號已停用，請另選一位。',
    'zh-Hans': '这个人已离职或账号已停用，请另选一位。',
    en: 'That person has left or their account is off. Choose somebody else.',
  },
  'refusal.handoverUnfinished': {
    'zh-Hant': '「{{name}}」{{due}} 的交接班還沒簽完，請先完成那一次。',
    'zh-Hans': '「{{name}}」{{due}} 的交接班还没签完，请先完成那一次。',
    en: 'The handover of {{name}} at {{due}} is not signed by both. Finish that one first.',
  },
  'refusal.handoverTaken': {
    'zh-Hant': '「{{name}}」{{due}} 已有交接班，請在記錄中打開它。',
    'zh-Hans': '「{{name}}」{{due}} 已有交接班，请在记录中打开它。',
    en: '{{name}} was handed over for {{due}} already. Open it from the list.',
  },
  'refusal.handoverTooEarly': {
    'zh-Hant': '最早只能辦 {{due}} 的交接班。',
    'zh-Hans': '最早只能办 {{due}} 的交接班。',
    en: 'The next change of shift is at {{due}}. A later one cannot be handed over yet.',
  },
  'refusal.handoverNeedsReason': {
    'zh-Hant': '{{due}} 的交接班已過時，請寫明補辦的原因。',
    'zh-Hans': '{{due}} 的交接班已过时，请写明补办的原因。',
    en: 'The handover of {{due}} is past its time. Say why it is made up now.',
  },
  'refusal.handoverNotDraft': {
    'zh-Hant': '交班人已簽名，不能再改；要改請先撤回交班簽名。',
    'zh-Hans': '交班人已签名，不能再改；要改请先撤回交班签名。',
    en: 'The outgoing person has signed. Take that signature back to change it.',
  },
  'refusal.handoverNotWaiting': {
    'zh-Hant': '交班人還沒簽名，請先由交班人簽名。',
    'zh-Hans': '交班人还没签名，请先由交班人签名。',
    en: 'The outgoing person has not signed. They sign first.',
  },
  'refusal.handoverSigned': {
    'zh-Hant': '雙方已簽名，交接班不再更改；要更正請加補記。',
    'zh-Hans': '双方已签名，交接班不再更改；要更正请加补记。',
    en: 'Both have signed, so it stays as it is. Add a remark to correct it.',
  },
  'refusal.handoverNotSigned': {
    'zh-Hant': '雙方簽名後才能加補記；現在可直接修改。',
    'zh-Hans': '双方签名后才能加补记；现在可直接修改。',
    en: 'Remarks come after both have signed. It can still be changed itself.',
  },
  'refusal.handoverSamePerson': {
    'zh-Hant': '交班人和接班人必須是兩個人，請另選一位。',
    'zh-Hans': '交班人和接班人必须是两个人，请另选一位。',
    en: 'Two different people hand over and take over. Choose somebody else.',
  },
  'refusal.handoverPersonMissing': {
    'zh-Hant': '請先選好交班人和接班人。',
    'zh-Hans': '请先选好交班人和接班人。',
    en: 'Choose who hands over and who takes over first.',
  },
  'refusal.handoverUncounted': {
    'zh-Hant': '請先填寫待領包裹和在場訪客的數目，沒有就填 0。',
    'zh-Hans': '请先填写待领包裹和在场访客的数目，没有就填 0。',
    en: 'Enter the parcels and visitors first; 0 where there are none.',
  },
  'refusal.handoverCheckOpen': {
    'zh-Hant': '請先核對「{{name}}」：數目不符或有故障須寫明情況。',
    'zh-Hans': '请先核对「{{name}}」：数目不符或有故障须写明情况。',
    en: 'Look at {{name}} first: say what is wrong where it is faulty or not all there.',
  },
  'refusal.handoverItemsUnread': {
    'zh-Hant': '還有 {{count}} 項未完事項沒有剔選已閱，請接班人逐項看過再簽名。',
    'zh-Hans': '还有 {{count}} 项未完事项没有勾选已阅，请接班人逐项看过再签名。',
    en: '{{count}} open items are not ticked as read. The incoming person reads each before signing.',
  },
  'refusal.handoverSignerElse': {
    'zh-Hant': '請由{{name}}本人輸入自己的密碼簽名。',
    'zh-Hans': '请由{{name}}本人输入自己的密码签名。',
    en: '{{name}} signs with their own password.',
  },
  'refusal.handoverSignerLeft': {
    'zh-Hant': '{{name}}的帳號已更改，請重新選人再簽名。',
    'zh-Hans': '{{name}}的账号已更改，请重新选人再签名。',
    en: 'The account of {{name}} has changed. Choose the person again, then sign.',
  },
} satisfies MessageTable;
