import type { MessageTable } from '../../i18n/language.ts';

/** Why the office says no to leave, overtime and swaps, and what to do instead. */
export const leaveRefusalMessages = {
  'refusal.leaveOfOthers': {
    'zh-Hant': '這是{{name}}的申請，你不能代為處理，請由本人或其主管辦理。',
    'zh-Hans': '这是{{name}}的申请，你不能代为处理，请由本人或其主管办理。',
    en: 'This is {{name}}’s. Ask them or their supervisor to do it.',
  },
  'refusal.leaveOwnDecision': {
    'zh-Hant': '自己的申請不能由自己審批，請交另一位主管或經理。',
    'zh-Hans': '自己的申请不能由自己审批，请交另一位主管或经理。',
    en: 'Nobody decides their own request. Ask another supervisor or the manager.',
  },
  'refusal.leaveNotOpen': {
    'zh-Hant': '這份申請已經處理過，請重新打開查看結果。',
    'zh-Hans': '这份申请已经处理过，请重新打开查看结果。',
    en: 'This request was decided or withdrawn already. Open it again to see how it stands.',
  },
  'refusal.leaveNotApproved': {
    'zh-Hant': '只有已批准的申請才能這樣做。',
    'zh-Hans': '只有已批准的申请才能这样做。',
    en: 'Only an approved request can be dealt with like that.',
  },
  'refusal.leaveNotYours': {
    'zh-Hant': '{{name}}不在你負責的班組，請由客服主管或經理審批。',
    'zh-Hans': '{{name}}不在你负责的班组，请由客服主管或经理审批。',
    en: '{{name}} is not in your team. A supervisor or the manager decides about it.',
  },
  'refusal.leaveCountsNothing': {
    'zh-Hant': '{{from}} 至 {{to}} 都是休息日或節假日，不用請假。',
    'zh-Hans': '{{from}} 至 {{to}} 都是休息日或节假日，不用请假。',
    en: 'From {{from}} to {{to}} there is no working day, so no leave is needed.',
  },
  'refusal.leaveOverlaps': {
    'zh-Hant': '{{name}}在 {{from}} 至 {{to}} 已有請假，請改日期或先撤回那一份。',
    'zh-Hans': '{{name}}在 {{from}} 至 {{to}} 已有请假，请改日期或先撤回那一份。',
    en: '{{name}} has leave from {{from}} to {{to}} already. Change the days or withdraw that one first.',
  },
  'refusal.leaveNotEmployed': {
    'zh-Hant': '{{name}}當天不在職，請核對日期。',
    'zh-Hans': '{{name}}当天不在职，请核对日期。',
    en: '{{name}} does not work here then. Check the days.',
  },
  'refusal.annualNotEnough': {
    'zh-Hant': '{{name}} {{year}} 年的年休假不夠。可縮短日期，或註明原因批准超休。',
    'zh-Hans': '{{name}} {{year}} 年的年休假不够。可缩短日期，或注明原因批准超休。',
    en: '{{name}} has not enough annual leave in {{year}}. Shorten the leave, or let it be overdrawn with the reason.',
  },
  'refusal.annualBelowNothing': {
    'zh-Hant': '{{name}} {{year}} 年的年休假只剩 {{days}} 天，不能再扣減更多。',
    'zh-Hans': '{{name}} {{year}} 年的年休假只剩 {{days}} 天，不能再扣减更多。',
    en: '{{name}} has {{days}} days of annual leave left in {{year}}. No more can be taken from it.',
  },
  'refusal.carryTooMuch': {
    'zh-Hant': '{{name}} {{year}} 年可結轉 {{days}} 天，請改少一些。',
    'zh-Hans': '{{name}} {{year}} 年可结转 {{days}} 天，请改少一些。',
    en: '{{name}} can carry {{days}} days over from {{year}}. Enter less.',
  },
  'refusal.lieuNotEnough': {
    'zh-Hant': '{{name}}在這些日子可用的調休只有 {{hours}} 小時，請縮短日期或改用別的假。',
    'zh-Hans': '{{name}}在这些日子可用的调休只有 {{hours}} 小时，请缩短日期或改用别的假。',
    en: '{{name}} has {{hours}} hours in lieu that are good on those days. Shorten the leave or choose another kind.',
  },
  'refusal.lieuUsed': {
    'zh-Hant': '這次加班換得的調休已用去 {{hours}} 小時，請先取消那次調休。',
    'zh-Hans': '这次加班换得的调休已用去 {{hours}} 小时，请先取消那次调休。',
    en: '{{hours}} hours of the time in lieu for this overtime were used. Cancel that leave first.',
  },
  'refusal.overtimeAfterTheFact': {
    'zh-Hant': '加班已經開始，屬事後補報，請填寫補報原因。',
    'zh-Hans': '加班已经开始，属事后补报，请填写补报原因。',
    en: 'The work has begun already. Say why it is entered only now.',
  },
  'refusal.overtimeDayLimit': {
    'zh-Hant':
      '{{name}}當天加班合計 {{hours}} 小時，超過上限 {{limit}} 小時（勞動法第四十一條）。搶修請標明緊急。',
    'zh-Hans':
      '{{name}}当天加班合计 {{hours}} 小时，超过上限 {{limit}} 小时（劳动法第四十一条）。抢修请标明紧急。',
    en: '{{name}} would have {{hours}} hours of overtime that day; {{limit}} is the most (Labour Act, article 41). Mark urgent repairs as such.',
  },
  'refusal.overtimeMonthLimit': {
    'zh-Hant':
      '{{name}}當月加班合計 {{hours}} 小時，超過上限 {{limit}} 小時（勞動法第四十一條）。搶修請標明緊急。',
    'zh-Hans':
      '{{name}}当月加班合计 {{hours}} 小时，超过上限 {{limit}} 小时（劳动法第四十一条）。抢修请标明紧急。',
    en: '{{name}} would have {{hours}} hours of overtime that month; {{limit}} is the most (Labour Act, article 41). Mark urgent repairs as such.',
  },
  'refusal.overtimeOverlaps': {
    'zh-Hant': '{{name}}在 {{day}} 已有重疊的加班申請，請改時間。',
    'zh-Hans': '{{name}}在 {{day}} 已有重叠的加班申请，请改时间。',
    en: '{{name}} has overtime on {{day}} that overlaps. Change the time.',
  },
  'refusal.lieuOnlyRestDays': {
    'zh-Hant': '這天屬 {{rate}}% 加班，只能付加班費；只有休息日加班可以換調休。',
    'zh-Hans': '这天属 {{rate}}% 加班，只能付加班费；只有休息日加班可以换调休。',
    en: 'Overtime at {{rate}} percent is paid. Only work on a rest day can be given back as time.',
  },
  'refusal.overtimeNotOver': {
    'zh-Hant': '{{day}} 的加班還沒開始，完成後再核定。',
    'zh-Hans': '{{day}} 的加班还没开始，完成后再核定。',
    en: 'The overtime of {{day}} has not begun. Settle it afterwards.',
  },
  'refusal.overtimeSettled': {
    'zh-Hant': '實際加班已核定。要更改，請先撤銷核定。',
    'zh-Hans': '实际加班已核定。要更改，请先撤销核定。',
    en: 'It was settled already. Take that back first to change it.',
  },
  'refusal.overtimeNotSettled': {
    'zh-Hant': '這次加班還沒有核定。',
    'zh-Hans': '这次加班还没有核定。',
    en: 'This overtime was not settled yet.',
  },
  'refusal.overtimeMoreThanApproved': {
    'zh-Hant': '只批准了 {{minutes}} 分鐘；實際更長時請寫明原因。',
    'zh-Hans': '只批准了 {{minutes}} 分钟；实际更长时请写明原因。',
    en: '{{minutes}} minutes were approved. Say why more were worked.',
  },
  'refusal.swapNoShift': {
    'zh-Hant': '{{name}}在 {{day}} 沒有已發布的班次，無班可調。',
    'zh-Hans': '{{name}}在 {{day}} 没有已发布的班次，无班可调。',
    en: '{{name}} has no published shift on {{day}} to swap.',
  },
  'refusal.swapBusy': {
    'zh-Hant': '{{name}}在 {{day}} 已有班次「{{shift}}」，請選休息的日子或另一位同事。',
    'zh-Hans': '{{name}}在 {{day}} 已有班次“{{shift}}”，请选休息的日子或另一位同事。',
    en: '{{name}} has shift {{shift}} on {{day}} already. Choose a day off or another colleague.',
  },
  'refusal.swapSameShift': {
    'zh-Hant': '兩邊是同一個班次，不用調換。',
    'zh-Hans': '两边是同一个班次，不用调换。',
    en: 'Both have the same shift, so there is nothing to swap.',
  },
  'refusal.swapPast': {
    'zh-Hant': '只能調換今天或以後的班次。',
    'zh-Hans': '只能调换今天或以后的班次。',
    en: 'Only shifts of today or later can be swapped.',
  },
  'refusal.swapOtherRoster': {
    'zh-Hant': '{{name}}和{{other}}在 {{day}} 不在同一張班表上，請由主管直接改班表。',
    'zh-Hans': '{{name}}和{{other}}在 {{day}} 不在同一张班表上，请由主管直接改班表。',
    en: '{{name}} and {{other}} are not on the same roster on {{day}}. Ask the supervisor to change the rosters.',
  },
  'refusal.swapNotAgreed': {
    'zh-Hant': '{{name}}還沒有同意，同意後才能批准。',
    'zh-Hans': '{{name}}还没有同意，同意后才能批准。',
    en: '{{name}} has not agreed yet. It can be approved afterwards.',
  },
  'refusal.swapAgreed': {
    'zh-Hant': '你不用再同意，或這不是你的班。',
    'zh-Hans': '你不用再同意，或这不是你的班。',
    en: 'There is nothing left for you to agree to here.',
  },
  'refusal.swapRosterChanged': {
    'zh-Hant': '班表已經改過，雙方的班次與申請時不同，請不批准這份並重新申請。',
    'zh-Hans': '班表已经改过，双方的班次与申请时不同，请不批准这份并重新申请。',
    en: 'The roster has changed since they asked, and the shifts are others. Refuse this one and ask anew.',
  },
  'refusal.swapFinal': {
    'zh-Hant': '已批准的調班已寫入班表，要換回來請再申請一次調班。',
    'zh-Hans': '已批准的调班已写入班表，要换回来请再申请一次调班。',
    en: 'An approved swap is in the roster. Ask for another swap to change it back.',
  },
} satisfies MessageTable;
