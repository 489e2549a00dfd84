import type { MessageTable } from '../../i18n/language.ts';

/** Texts of a letter’s way: review, agreement, signing, urgency, versions. */
export const letterWayMessages = {
  'letters.submit': { 'zh-Hant': '送審', 'zh-Hans': '送审', en: 'Send to review' },
  'letters.submitted': {
    'zh-Hant': '已送審；審批人可在登記簿中開啟。',
    'zh-Hans': '已送审；审批人可在登记簿中开启。',
    en: 'Sent to review; those who agree find it in the register.',
  },
  'letters.takeBack': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Take back' },
  'letters.takenBack': {
    'zh-Hant': '已撤回，可以再改。',
    'zh-Hans': '已撤回，可以再改。',
    en: 'Taken back; it can be changed again.',
  },
  'letters.sendBack': { 'zh-Hant': '退回', 'zh-Hans': '退回', en: 'Return' },
  'letters.sendBackTitle': { 'zh-Hant': '退回修改', 'zh-Hans': '退回修改', en: 'Return for changes' },
  'letters.sendBackNote': {
    'zh-Hant': '寫明要改什麼；擬稿人改好後再送審。',
    'zh-Hans': '写明要改什么；拟稿人改好后再送审。',
    en: 'Say what is to be changed; the drafter changes it and sends it again.',
  },
  'letters.sentBack': {
    'zh-Hant': '已退回{{name}}修改。',
    'zh-Hans': '已退回{{name}}修改。',
    en: 'Returned to {{name}} for changes.',
  },
  'letters.agree': { 'zh-Hant': '同意', 'zh-Hans': '同意', en: 'Agree' },
  'letters.agreeTitle': {
    'zh-Hant': '審批：{{steps}}',
    'zh-Hans': '审批：{{steps}}',
    en: 'Agree: {{steps}}',
  },
  'letters.agreeNote': {
    'zh-Hant': '你的同意連同時間記入審批過程，交下一位審批人。',
    'zh-Hans': '你的同意连同时间记入审批过程，交下一位审批人。',
    en: 'Your agreement is entered with its time, and the next person is asked.',
  },
  'letters.sign': { 'zh-Hant': '簽發', 'zh-Hans': '签发', en: 'Sign' },
  'letters.signNote': {
    'zh-Hant': '這是最後一步：簽發後取得文號，內容隨即凍結，不能再改。',
    'zh-Hans': '这是最后一步：签发后取得文号，内容随即冻结，不能再改。',
    en: 'This is the last step: the letter gets its number and its contents are frozen.',
  },
  'letters.agreed': {
    'zh-Hant': '已同意，交下一位審批人。',
    'zh-Hans': '已同意，交下一位审批人。',
    en: 'Agreed; the next person is asked.',
  },
  'letters.signed': {
    'zh-Hant': '已簽發 {{number}}，可以用印、打印和發出。',
    'zh-Hans': '已签发 {{number}}，可以用印、打印和发出。',
    en: 'Signed as {{number}}; it can be sealed, printed and issued.',
  },
  'letters.signedPlain': {
    'zh-Hant': '已簽發，可以打印和發出。',
    'zh-Hans': '已签发，可以打印和发出。',
    en: 'Signed; it can be printed and issued.',
  },
  'letters.companyName': {
    'zh-Hant': '公司審定人',
    'zh-Hans': '公司审定人',
    en: 'Who agreed for the company',
  },
  'letters.companyAgreedOn': { 'zh-Hant': '審定日期', 'zh-Hans': '审定日期', en: 'Agreed on' },
  'letters.comment': { 'zh-Hant': '意見', 'zh-Hans': '意见', en: 'Comment' },
  'letters.sendOut': { 'zh-Hant': '發出', 'zh-Hans': '发出', en: 'Issue' },
  'letters.sendOutAsk': {
    'zh-Hant': '發出 {{number}}？',
    'zh-Hans': '发出 {{number}}？',
    en: 'Issue {{number}}?',
  },
  'letters.sendOutNote': {
    'zh-Hant': '發出後按設定的方式派發或張貼，並記錄送達。',
    'zh-Hans': '发出后按设置的方式派发或张贴，并记录送达。',
    en: 'It is then delivered or posted as the settings say, and its delivery is entered.',
  },
  'letters.sentOut': {
    'zh-Hant': '已發出 {{number}}。',
    'zh-Hans': '已发出 {{number}}。',
    en: '{{number}} is issued.',
  },
  'letters.urgent': { 'zh-Hant': '緊急發出', 'zh-Hans': '紧急发出', en: 'Urgent' },
  'letters.urgentOut': { 'zh-Hant': '簽發並發出', 'zh-Hans': '签发并发出', en: 'Sign and issue' },
  'letters.urgentNote': {
    'zh-Hant': '經理已口頭同意時才可使用。函件立即編號發出，經理須於 24 小時內補簽確認。',
    'zh-Hans': '经理已口头同意时才可使用。函件立即编号发出，经理须于 24 小时内补签确认。',
    en: 'Only on the manager’s word. The letter is numbered and issued at once; the manager confirms it within 24 hours.',
  },
  'letters.urgentManager': {
    'zh-Hant': '口頭同意的經理',
    'zh-Hans': '口头同意的经理',
    en: 'The manager who gave word',
  },
  'letters.urgentWay': { 'zh-Hant': '同意方式', 'zh-Hans': '同意方式', en: 'How' },
  'letters.urgentAllowed': { 'zh-Hant': '可緊急發出', 'zh-Hans': '可紧急发出', en: 'May go out urgently' },
  'letters.confirmUrgent': { 'zh-Hant': '補簽確認', 'zh-Hans': '补签确认', en: 'Confirm' },
  'letters.urgentAnswer': {
    'zh-Hant': '是否確曾同意緊急發出？',
    'zh-Hans': '是否确曾同意紧急发出？',
    en: 'Did you give word for it?',
  },
  'letters.urgentConfirmed': { 'zh-Hant': '已補簽確認。', 'zh-Hans': '已补签确认。', en: 'Confirmed.' },
  'letters.urgentDisowned': {
    'zh-Hant': '已記錄經理否認；請將這份函件作廢並收回。',
    'zh-Hans': '已记录经理否认；请将这份函件作废并收回。',
    en: 'Entered as disowned. Void this letter and recall it.',
  },
  'letters.unconfirmedNote': {
    'zh-Hant': '緊急發出，待經理補簽確認（24 小時內）。',
    'zh-Hans': '紧急发出，待经理补签确认（24 小时内）。',
    en: 'Issued urgently; the manager has yet to confirm it, within 24 hours.',
  },
  'letters.way': { 'zh-Hant': '審批過程', 'zh-Hans': '审批过程', en: 'Its way' },
  'letters.waitingHere': { 'zh-Hant': '等待中', 'zh-Hans': '等待中', en: 'Waiting' },
  'letters.versionsOpen': { 'zh-Hant': '比較各版本', 'zh-Hans': '比较各版本', en: 'Compare versions' },
  'letters.versionsTitle': {
    'zh-Hant': '比較草稿的兩個版本',
    'zh-Hans': '比较草稿的两个版本',
    en: 'Two versions of the draft',
  },
  'letters.versionsOne': {
    'zh-Hant': '草稿只有一個版本。',
    'zh-Hans': '草稿只有一个版本。',
    en: 'The draft has one version only.',
  },
  'letters.versionsAlike': {
    'zh-Hant': '兩個版本的文字相同。',
    'zh-Hans': '两个版本的文字相同。',
    en: 'The two versions say the same.',
  },
  'letters.versionEarlier': { 'zh-Hant': '較早版本', 'zh-Hans': '较早版本', en: 'Earlier version' },
  'letters.versionLater': { 'zh-Hant': '較後版本', 'zh-Hans': '较后版本', en: 'Later version' },
  'letters.versionOf': {
    'zh-Hant': '第 {{version}} 版 · {{name}} · {{at}}',
    'zh-Hans': '第 {{version}} 版 · {{name}} · {{at}}',
    en: 'Version {{version}} · {{name}} · {{at}}',
  },
  'letters.readyForReview': {
    'zh-Hant': '內容齊全，可以送審',
    'zh-Hans': '内容齐全，可以送审',
    en: 'Complete, ready for review',
  },
  'letters.returnedBy': {
    'zh-Hant': '{{name}}退回：{{comment}}',
    'zh-Hans': '{{name}}退回：{{comment}}',
    en: 'Returned by {{name}}: {{comment}}',
  },
  'letters.versions': { 'zh-Hant': '各版本', 'zh-Hans': '各版本', en: 'Versions' },
} satisfies MessageTable;
