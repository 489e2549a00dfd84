import type { MessageTable } from '../../i18n/language.ts';
import { approvalMessages } from './approval.messages.ts';
import { lockMessages } from './lock.messages.ts';
import { recoveryMessages } from './recovery.messages.ts';

export const accessMessages = {
  ...lockMessages,
  ...approvalMessages,
  ...recoveryMessages,
  'role.manager': { 'zh-Hant': '經理', 'zh-Hans': '经理', en: 'Manager' },
  'role.supervisor': { 'zh-Hant': '主管', 'zh-Hans': '主管', en: 'Supervisor' },
  'role.steward': { 'zh-Hant': '管家', 'zh-Hans': '管家', en: 'Steward' },
  'role.frontDesk': { 'zh-Hant': '前台', 'zh-Hans': '前台', en: 'Front desk' },
  'role.groundsSupervisor': {
    'zh-Hant': '保潔綠化主管',
    'zh-Hans': '保洁绿化主管',
    en: 'Grounds supervisor',
  },
  'role.auditor': { 'zh-Hant': '審計（只讀）', 'zh-Hans': '审计（只读）', en: 'Auditor (read only)' },
  'invalid.passwordCommon': {
    'zh-Hant': '這個密碼太常見，或含有小區名稱或用戶名，很容易被猜中。請換一句只有你想得到的話。',
    'zh-Hans': '这个密码太常见，或含有小区名称或用户名，很容易被猜中。请换一句只有你想得到的话。',
    en: 'This password is among the first to be guessed, or holds the site’s or your user name. Choose a phrase that only you would think of.',
  },
  'refusal.notSignedIn': {
    'zh-Hant': '請先登入。',
    'zh-Hans': '请先登录。',
    en: 'Please sign in first.',
  },
  'refusal.notAllowed': {
    'zh-Hant': '你的職務不能做這一步，請找主管或經理。',
    'zh-Hans': '你的职务不能做这一步，请找主管或经理。',
    en: 'Your post does not allow this. Ask a supervisor or the manager.',
  },
  'refusal.wrongPassword': {
    'zh-Hant': '用戶名或密碼不對，請再試。',
    'zh-Hans': '用户名或密码不对，请再试。',
    en: 'The user name or password is wrong. Try again.',
  },
  'refusal.tooManyAttempts': {
    'zh-Hant': '試錯太多次，請等 {{seconds}} 秒後再試。',
    'zh-Hans': '试错太多次，请等 {{seconds}} 秒后再试。',
    en: 'Too many wrong tries. Wait {{seconds}} seconds and try again.',
  },
  'refusal.alreadySetUp': {
    'zh-Hant': '這個辦公室已經設定好，請直接登入。',
    'zh-Hans': '这个办公室已经设置好，请直接登录。',
    en: 'This office is already set up. Sign in instead.',
  },
  'refusal.notSetUp': {
    'zh-Hant': '辦公室尚未設定，請先設定。',
    'zh-Hans': '办公室尚未设置，请先设置。',
    en: 'The office is not set up yet. Set it up first.',
  },
  'refusal.lastManager': {
    'zh-Hant': '至少要有一位經理。請先把另一位同事設為經理。',
    'zh-Hans': '至少要有一位经理。请先把另一位同事设为经理。',
    en: 'At least one manager must remain. Make a colleague manager first.',
  },
  'refusal.userNameTaken': {
    'zh-Hant': '用戶名「{{userName}}」已有人使用，請換一個。',
    'zh-Hans': '用户名“{{userName}}”已有人使用，请换一个。',
    en: 'The user name “{{userName}}” is taken. Choose another.',
  },
  'refusal.ownAccount': {
    'zh-Hant': '不能更改自己的職務或停用自己，請由另一位經理處理。',
    'zh-Hans': '不能更改自己的职务或停用自己，请由另一位经理处理。',
    en: 'You cannot change your own role or access. Ask another manager.',
  },
  'refusal.keyReused': {
    'zh-Hant': '這個請求編號已用於另一件事，沒有寫入。請重新操作。',
    'zh-Hans': '这个请求编号已用于另一件事，没有写入。请重新操作。',
    en: 'This request key was used for something else. Nothing was written; start the action again.',
  },
  'refusal.mustChangePassword': {
    'zh-Hant': '請先更改首次密碼。',
    'zh-Hans': '请先更改首次密码。',
    en: 'Change your first password before anything else.',
  },
  'refusal.hostCannotSwitch': {
    'zh-Hant': '這裡不能切換到示例小區，請由程式視窗操作。',
    'zh-Hans': '这里不能切换到示例小区，请由程序窗口操作。',
    en: 'The sample site cannot be opened from here. Use the program’s window.',
  },
  'refusal.clockNotBehind': {
    'zh-Hant': '這部電腦的時間沒有落後，不用確認。',
    'zh-Hans': '这台电脑的时间没有落后，不用确认。',
    en: 'This PC’s clock is not behind, so there is nothing to confirm.',
  },
  'access.clock.behind': {
    'zh-Hant':
      '這部電腦的時間比最後一條記錄慢{{behind}}。請檢查電腦的日期、時間和時區；在此之前，新記錄仍記在 {{today}}。',
    'zh-Hans':
      '这台电脑的时间比最后一条记录慢{{behind}}。请检查电脑的日期、时间和时区；在此之前，新记录仍记在 {{today}}。',
    en: 'This PC’s clock is {{behind}} behind the last entry. Check its date, time and time zone; until then new entries are dated {{today}}.',
  },
  'access.clock.minutes': { 'zh-Hant': ' {{n}} 分鐘', 'zh-Hans': ' {{n}} 分钟', en: '{{n}} minutes' },
  'access.clock.hours': { 'zh-Hant': ' {{n}} 小時', 'zh-Hans': ' {{n}} 小时', en: '{{n}} hours' },
  'access.clock.days': { 'zh-Hant': ' {{n}} 天', 'zh-Hans': ' {{n}} 天', en: '{{n}} days' },
  'access.clock.accept': {
    'zh-Hant': '電腦時間正確',
    'zh-Hans': '电脑时间正确',
    en: 'The PC’s clock is right',
  },
  'access.clock.acceptText': {
    'zh-Hant': '只有在電腦現在的日期和時間都正確時才確認。之後的記錄會用電腦的時間，這次確認會留在審計記錄。',
    'zh-Hans': '只有在电脑现在的日期和时间都正确时才确认。之后的记录会用电脑的时间，这次确认会留在审计记录。',
    en: 'Confirm only if this PC shows the right date and time now. New entries then use it, and this confirmation is kept in the audit trail.',
  },
  'access.clock.accepted': {
    'zh-Hant': '之後的記錄會用電腦的時間。',
    'zh-Hans': '之后的记录会用电脑的时间。',
    en: 'New entries now use this PC’s clock.',
  },
  'access.clock.manager': {
    'zh-Hant': '時間若已正確，請經理在這裡確認。',
    'zh-Hans': '时间若已正确，请经理在这里确认。',
    en: 'If the clock is right already, ask the manager to confirm it here.',
  },
  'access.signIn': { 'zh-Hant': '登入', 'zh-Hans': '登录', en: 'Sign in' },
  'access.signIn.title': { 'zh-Hant': '登入', 'zh-Hans': '登录', en: 'Sign in' },
  'access.userName': { 'zh-Hant': '用戶名', 'zh-Hans': '用户名', en: 'User name' },
  'access.password': { 'zh-Hant': '密碼', 'zh-Hans': '密码', en: 'Password' },
  'access.displayName': { 'zh-Hant': '姓名', 'zh-Hans': '姓名', en: 'Name' },
  'access.role': { 'zh-Hant': '職務', 'zh-Hans': '职务', en: 'Post' },
  'access.welcome.title': {
    'zh-Hant': '歡迎使用物業管家台',
    'zh-Hans': '欢迎使用物业管家台',
    en: 'Welcome to Guanjia Desk',
  },
  'access.welcome.text': {
    'zh-Hant': '管好一個小區的住戶檔案、收費和函件。先設定你的辦公室，或用示例小區試一試。',
    'zh-Hans': '管好一个小区的住户档案、收费和函件。先设置你的办公室，或用示例小区试一试。',
    en: 'Household archives, fees and letters of one estate, on this PC. Set up your office, or look around a sample site first.',
  },
  'access.welcome.setUp': {
    'zh-Hant': '設定我的辦公室',
    'zh-Hans': '设置我的办公室',
    en: 'Set up my office',
  },
  'access.welcome.setUpText': {
    'zh-Hant': '填寫小區名稱，建立經理賬戶，約一分鐘。',
    'zh-Hans': '填写小区名称，建立经理账户，约一分钟。',
    en: 'Name the site and make the manager’s account. About a minute.',
  },
  'access.welcome.sample': {
    'zh-Hant': '試用示例小區',
    'zh-Hans': '试用示例小区',
    en: 'Try the sample site',
  },
  'access.welcome.sampleText': {
    'zh-Hant': '480 戶、一年的賬單與收款，隨便試，不影響你的資料。',
    'zh-Hans': '480 户、一年的账单与收款，随便试，不影响你的资料。',
    en: '480 households with a year of bills and payments. Try anything; your own data is not touched.',
  },
  'access.welcome.sampleProgress': {
    'zh-Hant': '正在準備示例小區',
    'zh-Hans': '正在准备示例小区',
    en: 'Preparing the sample site',
  },
  'access.sample.goOn': {
    'zh-Hant': '繼續試用示例小區',
    'zh-Hans': '继续试用示例小区',
    en: 'Back into the sample',
  },
  'access.setUp.title': { 'zh-Hant': '設定我的辦公室', 'zh-Hans': '设置我的办公室', en: 'Set up my office' },
  'access.setUp.office': { 'zh-Hant': '小區', 'zh-Hans': '小区', en: 'The site' },
  'access.setUp.manager': { 'zh-Hant': '經理賬戶', 'zh-Hans': '经理账户', en: 'The manager’s account' },
  'access.setUp.siteName': { 'zh-Hant': '小區名稱', 'zh-Hans': '小区名称', en: 'Site name' },
  'access.setUp.companyName': { 'zh-Hant': '物業公司', 'zh-Hans': '物业公司', en: 'Management company' },
  'access.setUp.hotline': { 'zh-Hant': '服務電話', 'zh-Hans': '服务电话', en: 'Hotline' },
  'access.setUp.submit': {
    'zh-Hant': '建立辦公室並登入',
    'zh-Hans': '建立办公室并登录',
    en: 'Create the office and sign in',
  },
  'access.setUp.later': {
    'zh-Hant': '公司和電話會印在單據和函件上，之後可在「設定」更改。',
    'zh-Hans': '公司和电话会印在单据和函件上，之后可在“设置”更改。',
    en: 'Company and hotline are printed on receipts and letters. You can change them later in Settings.',
  },
  'access.password.rule': {
    'zh-Hant': '最少 8 個字元。一句易記的話比複雜的字元好。',
    'zh-Hans': '最少 8 个字符。一句好记的话比复杂的字符好。',
    en: 'At least 8 characters. A phrase you remember beats symbols.',
  },
  'access.password.again': { 'zh-Hant': '再輸入一次密碼', 'zh-Hans': '再输入一次密码', en: 'Password again' },
  'access.password.differ': {
    'zh-Hant': '兩次輸入的密碼不同。',
    'zh-Hans': '两次输入的密码不同。',
    en: 'The two passwords differ.',
  },
  'access.password.current': { 'zh-Hant': '目前密碼', 'zh-Hans': '当前密码', en: 'Current password' },
  'access.password.next': { 'zh-Hant': '新密碼', 'zh-Hans': '新密码', en: 'New password' },
  'access.password.first': { 'zh-Hant': '首次密碼', 'zh-Hans': '首次密码', en: 'First password' },
  'access.password.forgotten': {
    'zh-Hant': '忘記密碼？請經理在「設定 › 同事賬戶」重設。',
    'zh-Hans': '忘记密码？请经理在“设置 › 同事账户”重设。',
    en: 'Forgotten it? The manager can reset it under Settings › Staff accounts.',
  },
  'access.change.title': {
    'zh-Hant': '請先更改首次密碼',
    'zh-Hans': '请先更改首次密码',
    en: 'Choose your own password first',
  },
  'access.change.text': {
    'zh-Hant': '這個密碼是別人為你設定的。改成只有你知道的，再開始工作。',
    'zh-Hans': '这个密码是别人为你设置的。改成只有你知道的，再开始工作。',
    en: 'Someone else set this password. Choose one that only you know before you start.',
  },
  'access.change.submit': { 'zh-Hant': '更改密碼', 'zh-Hans': '更改密码', en: 'Change password' },
  'access.change.done': { 'zh-Hant': '密碼已更改。', 'zh-Hans': '密码已更改。', en: 'Password changed.' },
  'access.change.own': { 'zh-Hant': '更改我的密碼', 'zh-Hans': '更改我的密码', en: 'Change my password' },
  'access.back': { 'zh-Hant': '返回', 'zh-Hans': '返回', en: 'Back' },
} satisfies MessageTable;
