import type { MessageTable } from '../../i18n/language.ts';

/** Words of the forms and of the month’s overtime on paper. */
export const leavePaperMessages = {
  'leavePaper.leaveForm': { 'zh-Hant': '請假單', 'zh-Hans': '请假单', en: 'Leave form' },
  'leavePaper.overtimeForm': { 'zh-Hant': '加班申請單', 'zh-Hans': '加班申请单', en: 'Overtime form' },
  'leavePaper.swapForm': { 'zh-Hant': '調班申請單', 'zh-Hans': '调班申请单', en: 'Shift swap form' },
  'leavePaper.overtimeSheet': {
    'zh-Hant': '{{month}} 加班月報',
    'zh-Hans': '{{month}} 加班月报',
    en: 'Overtime in {{month}}',
  },
  'leavePaper.office': { 'zh-Hant': '管理處：', 'zh-Hans': '管理处：', en: 'Office: ' },
  'leavePaper.number': { 'zh-Hant': '編號：', 'zh-Hans': '编号：', en: 'No.: ' },
  'leavePaper.printedOn': { 'zh-Hant': '打印日期：', 'zh-Hans': '打印日期：', en: 'Printed on: ' },
  'leavePaper.people': { 'zh-Hant': '人數：', 'zh-Hans': '人数：', en: 'People: ' },
  'leavePaper.requestedBy': { 'zh-Hant': '填表人：', 'zh-Hans': '填表人：', en: 'Filled in by: ' },
  'leavePaper.requestedOn': { 'zh-Hant': '填表日期：', 'zh-Hans': '填表日期：', en: 'Filled in on: ' },
  'leavePaper.applicant': { 'zh-Hant': '本人簽名', 'zh-Hans': '本人签名', en: 'Signed by the person' },
  'leavePaper.standIn': { 'zh-Hant': '代班人簽名', 'zh-Hans': '代班人签名', en: 'Signed by the stand-in' },
  'leavePaper.colleague': {
    'zh-Hant': '調班同事簽名',
    'zh-Hans': '调班同事签名',
    en: 'Signed by the colleague',
  },
  'leavePaper.signHere': { 'zh-Hant': '本人簽名：', 'zh-Hans': '本人签名：', en: 'Signed by the person: ' },
  'leavePaper.supervisor': {
    'zh-Hant': '主管簽名：',
    'zh-Hans': '主管签名：',
    en: 'Signed by the supervisor: ',
  },
  'leavePaper.signedOn': { 'zh-Hant': '日期：', 'zh-Hans': '日期：', en: 'Date: ' },
  'leavePaper.decision': { 'zh-Hant': '主管審批', 'zh-Hans': '主管审批', en: 'Decision' },
  'leavePaper.approve': { 'zh-Hant': '批准', 'zh-Hans': '批准', en: 'Approved' },
  'leavePaper.refuse': { 'zh-Hant': '不批准', 'zh-Hans': '不批准', en: 'Refused' },
  'leavePaper.leaveNote': {
    'zh-Hant': '病假、婚假等須附證明；銷假後以實際日數為準。',
    'zh-Hans': '病假、婚假等须附证明；销假后以实际日数为准。',
    en: 'Sick leave, marriage leave and the like need a paper. What was really taken counts.',
  },
  'leavePaper.overtimeNote': {
    'zh-Hant':
      '加班須事先申請，每日延長不超過 3 小時、每月不超過 36 小時（勞動法第四十一條）；實際時數以核定為準。',
    'zh-Hans':
      '加班须事先申请，每日延长不超过 3 小时、每月不超过 36 小时（劳动法第四十一条）；实际时数以核定为准。',
    en: 'Overtime is asked for beforehand: at most 3 hours a day and 36 a month (Labour Act, article 41). The settled hours count.',
  },
  'leavePaper.swapNote': {
    'zh-Hant': '雙方同意並經主管批准後，以新發布的班表為準，舊班表收回。',
    'zh-Hans': '双方同意并经主管批准后，以新发布的班表为准，旧班表收回。',
    en: 'Once both agreed and the supervisor approved, the newly published roster holds and the old copy is withdrawn.',
  },
  'leavePaper.sheetNote': {
    'zh-Hant': '未核定的以申請時數計；調休的時數不再付加班費。',
    'zh-Hans': '未核定的以申请时数计；调休的时数不再付加班费。',
    en: 'What is not settled counts as asked for. Hours given back as time are not paid.',
  },
} satisfies MessageTable;
