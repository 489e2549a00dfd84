import type { MessageTable } from '../../i18n/language.ts';

export const accessMessages = {
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
} satisfies MessageTable;
