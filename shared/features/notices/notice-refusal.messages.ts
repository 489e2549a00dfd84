import type { MessageTable } from '../../i18n/language.ts';

/** Why something with a notice is refused. */
export const noticeRefusalMessages = {
  'invalid.invalidDate': {
    'zh-Hant': '沒有這一天，請檢查日期。',
    'zh-Hans': '没有这一天，请检查日期。',
    en: 'There is no such day. Check the date.',
  },
  'invalid.endBeforeStart': {
    'zh-Hant': '結束時間不能早於開始時間；有結束時間就要有開始時間。',
    'zh-Hans': '结束时间不能早于开始时间；有结束时间就要有开始时间。',
    en: 'The end is not before the start, and an end needs a start.',
  },
  'invalid.leastAboveMost': {
    'zh-Hant': '最少日數不能多於最多日數。',
    'zh-Hans': '最少日数不能多于最多日数。',
    en: 'The least number of days is not above the most.',
  },
  'refusal.notANotice': {
    'zh-Hant': '「{{subject}}」不是張貼給全體住戶的通告。請在通告中操作。',
    'zh-Hans': '“{{subject}}”不是张贴给全体住户的通告。请在通告中操作。',
    en: '“{{subject}}” is no notice to everyone. Choose a notice.',
  },
  'refusal.noticeNotIssued': {
    'zh-Hant': '通告 {{number}} 未簽發或已作廢，不能這樣做。請先簽發。',
    'zh-Hans': '通告 {{number}} 未签发或已作废，不能这样做。请先签发。',
    en: 'Notice {{number}} is not issued, or void. Issue it first.',
  },
  'refusal.noticeWithoutEnd': {
    'zh-Hant': '通告 {{number}} 沒有生效時間，也沒有有效期，不知道何時撤下。請先填寫生效時間。',
    'zh-Hans': '通告 {{number}} 没有生效时间，也没有有效期，不知道何时撤下。请先填写生效时间。',
    en: 'Notice {{number}} has neither a time of effect nor a last day, so nobody knows when it comes down. Enter its effect first.',
  },
  'refusal.noticeLeadShort': {
    'zh-Hant':
      '這份通告須於 {{by}} 前張貼（{{source}}），現在已經遲了。如確屬緊急，請經理註明緊急原因後再安排。',
    'zh-Hans':
      '这份通告须于 {{by}} 前张贴（{{source}}），现在已经迟了。如确属紧急，请经理注明紧急原因后再安排。',
    en: 'This notice had to be up by {{by}} ({{source}}), and it is later than that. If it is urgent, have a manager enter the reason, then plan it.',
  },
  'refusal.noticeLeadUnlawful': {
    'zh-Hant':
      '按規定這份通告須於 {{by}} 前張貼（{{source}}），現在張貼不符合規定。請更改事項的時間；確實不能改的，由經理註明緊急原因後再安排。',
    'zh-Hans':
      '按规定这份通告须于 {{by}} 前张贴（{{source}}），现在张贴不符合规定。请更改事项的时间；确实不能改的，由经理注明紧急原因后再安排。',
    en: 'By the rule this notice had to be up by {{by}} ({{source}}); going up now breaks it. Move the matter itself; where that cannot be, have a manager enter the reason.',
  },
  'refusal.noticeNotShort': {
    'zh-Hant': '時間足夠，無須註明緊急。',
    'zh-Hans': '时间足够，无须注明紧急。',
    en: 'There is time enough; nothing has to be marked urgent.',
  },
  'refusal.noticeUpdatesItself': {
    'zh-Hant': '通告 {{number}} 本身就是更新這份通告的，不能互相更新。請另選一份。',
    'zh-Hans': '通告 {{number}} 本身就是更新这份通告的，不能互相更新。请另选一份。',
    en: 'Notice {{number}} itself follows this one up. Choose another.',
  },
  'refusal.boardsWithoutBuildings': {
    'zh-Hant': '還沒有樓棟和房屋，無法按單元建立公告欄。請先建立房屋檔案，或逐個新增公告欄。',
    'zh-Hans': '还没有楼栋和房屋，无法按单元建立公告栏。请先建立房屋档案，或逐个新增公告栏。',
    en: 'There are no buildings with units yet. Add them first, or add boards one by one.',
  },
  'refusal.boardsComplete': {
    'zh-Hant': '各單元都已有公告欄，沒有新增。',
    'zh-Hans': '各单元都已有公告栏，没有新增。',
    en: 'Every entrance has its board already; nothing was added.',
  },
  'refusal.boardTaken': {
    'zh-Hant': '已有名為「{{name}}」的公告欄。請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的公告栏。请换一个名称。',
    en: 'There is a board called “{{name}}” already. Choose another name.',
  },
  'refusal.boardInactive': {
    'zh-Hant': '公告欄「{{name}}」已停用。請改選其他公告欄。',
    'zh-Hans': '公告栏“{{name}}”已停用。请改选其他公告栏。',
    en: 'Board “{{name}}” is out of use. Choose others.',
  },
  'refusal.boardHasNotices': {
    'zh-Hant': '公告欄「{{name}}」還有 {{count}} 份通告張貼中或待張貼。請先撤下或取消，再停用。',
    'zh-Hans': '公告栏“{{name}}”还有 {{count}} 份通告张贴中或待张贴。请先撤下或取消，再停用。',
    en: '{{count}} notices hang on “{{name}}” or are to. Take them down or cancel them first.',
  },
  'refusal.postingPlanned': {
    'zh-Hant': '這份通告已安排張貼在「{{name}}」。',
    'zh-Hans': '这份通告已安排张贴在“{{name}}”。',
    en: 'This notice is planned for “{{name}}” already.',
  },
  'refusal.postingNotSo': {
    'zh-Hant': '「{{board}}」現時不能這樣記錄，可能同事已記錄。請重新載入後再看。',
    'zh-Hans': '“{{board}}”现时不能这样记录，可能同事已记录。请重新加载后再看。',
    en: 'That cannot be noted of “{{board}}” as it stands; a colleague may have noted it. Load the list again.',
  },
  'refusal.postingBegun': {
    'zh-Hant': '「{{board}}」已有張貼記錄或已取消，不能取消安排。要撤下請記錄「撤下」。',
    'zh-Hans': '“{{board}}”已有张贴记录或已取消，不能取消安排。要撤下请记录“撤下”。',
    en: 'Something was noted of “{{board}}” already, or it is cancelled. To end it, note that it was taken down.',
  },
  'refusal.actBeforeLast': {
    'zh-Hant': '「{{board}}」的時間早於上一次記錄（{{at}}）。請更正時間。',
    'zh-Hans': '“{{board}}”的时间早于上一次记录（{{at}}）。请更正时间。',
    en: 'The time for “{{board}}” is before what was noted last ({{at}}). Correct the time.',
  },
  'refusal.actNotYet': {
    'zh-Hant': '時間還未到，只能記錄已做的事。請更正時間。',
    'zh-Hans': '时间还未到，只能记录已做的事。请更正时间。',
    en: 'That time has not come yet. Note only what was done.',
  },
  'refusal.postingActWithdrawn': {
    'zh-Hant': '「{{board}}」的這條記錄已撤回。',
    'zh-Hans': '“{{board}}”的这条记录已撤回。',
    en: 'What was noted of “{{board}}” is withdrawn.',
  },
  'refusal.photoRemoved': {
    'zh-Hant': '這張照片已由 {{by}} 移除。',
    'zh-Hans': '这张照片已由 {{by}} 移除。',
    en: 'This photo was removed by {{by}}.',
  },
} satisfies MessageTable;
