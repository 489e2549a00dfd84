import type { MessageTable } from '../../i18n/language.ts';

/** Texts of the lock screen, the PIN and one's own account. */
export const lockMessages = {
  'refusal.locked': {
    'zh-Hant': '這個視窗已鎖定。請先解鎖，再做這一步。',
    'zh-Hans': '这个窗口已锁定。请先解锁，再做这一步。',
    en: 'This window is locked. Unlock it first, then do this again.',
  },
  'refusal.wrongOwnPassword': {
    'zh-Hant': '密碼不對，請再試。',
    'zh-Hans': '密码不对，请再试。',
    en: 'The password is wrong. Try again.',
  },
  'refusal.wrongPin': {
    'zh-Hant': 'PIN 不對，請再試，或輸入密碼。',
    'zh-Hans': 'PIN 不对，请再试，或输入密码。',
    en: 'The PIN is wrong. Try again, or type the password.',
  },
  'refusal.pinSpent': {
    'zh-Hant': 'PIN 暫時不能用，請輸入密碼。',
    'zh-Hans': 'PIN 暂时不能用，请输入密码。',
    en: 'The PIN does not count now. Type the password.',
  },
  'refusal.pinTrivial': {
    'zh-Hant': '這個 PIN 太容易猜到。請不要用相同或連續的數字，也不要用今天的日期。',
    'zh-Hans': '这个 PIN 太容易猜到。请不要用相同或连续的数字，也不要用今天的日期。',
    en: 'This PIN is too easy to guess. Use no repeated or running digits and not today’s date.',
  },
  'invalid.pinDigits': { 'zh-Hant': '請輸入 6 位數字。', 'zh-Hans': '请输入 6 位数字。', en: 'Six digits.' },
  'lock.title': { 'zh-Hant': '畫面已鎖定', 'zh-Hans': '画面已锁定', en: 'The screen is locked' },
  'lock.by': {
    'zh-Hant': '{{name}} 正在值班。輸入的內容都在，解鎖後繼續。',
    'zh-Hans': '{{name}} 正在值班。输入的内容都在，解锁后继续。',
    en: '{{name}} is on duty. Everything typed is kept; unlock to go on.',
  },
  'lock.passwordOrPin': { 'zh-Hant': '密碼或 PIN', 'zh-Hans': '密码或 PIN', en: 'Password or PIN' },
  'lock.unlock': { 'zh-Hant': '解鎖', 'zh-Hans': '解锁', en: 'Unlock' },
  'lock.other': { 'zh-Hant': '由其他同事登入', 'zh-Hans': '由其他同事登录', en: 'Someone else signs in' },
  'lock.otherNote': {
    'zh-Hant': '其他同事登入後，{{name}} 的值班在這個視窗結束，未儲存的內容不會保留。',
    'zh-Hans': '其他同事登录后，{{name}} 的值班在这个窗口结束，未保存的内容不会保留。',
    en: 'This ends {{name}}’s shift at this window; what was not saved is not kept.',
  },
  'lock.back': { 'zh-Hant': '返回解鎖', 'zh-Hans': '返回解锁', en: 'Back to unlocking' },
  'settings.account': { 'zh-Hant': '我的賬戶', 'zh-Hans': '我的账户', en: 'My account' },
  'account.who': { 'zh-Hant': '登入身份', 'zh-Hans': '登录身份', en: 'Signed in as' },
  'account.signOut': { 'zh-Hant': '登出', 'zh-Hans': '登出', en: 'Sign out' },
  'account.pin': { 'zh-Hant': '解鎖 PIN', 'zh-Hans': '解锁 PIN', en: 'Unlock PIN' },
  'account.pin.explain': {
    'zh-Hant': '6 位數字，只用來解開已登入而鎖定的畫面。輸錯 5 次或登入滿 10 小時後，要輸入密碼。',
    'zh-Hans': '6 位数字，只用来解开已登录而锁定的画面。输错 5 次或登录满 10 小时后，要输入密码。',
    en: 'Six digits, only to unlock the screen of a shift already signed in. After 5 wrong tries, or 10 hours after signing in, the password is asked for.',
  },
  'account.pin.set': { 'zh-Hant': '設定 PIN', 'zh-Hans': '设置 PIN', en: 'Set a PIN' },
  'account.pin.change': { 'zh-Hant': '更改 PIN', 'zh-Hans': '更改 PIN', en: 'Change the PIN' },
  'account.pin.drop': { 'zh-Hant': '取消 PIN', 'zh-Hans': '取消 PIN', en: 'Take the PIN away' },
  'account.pin.new': {
    'zh-Hant': '新 PIN（6 位數字）',
    'zh-Hans': '新 PIN（6 位数字）',
    en: 'New PIN (six digits)',
  },
  'account.pin.again': { 'zh-Hant': '再輸入一次 PIN', 'zh-Hans': '再输入一次 PIN', en: 'PIN again' },
  'account.pin.differ': {
    'zh-Hant': '兩次輸入的 PIN 不同。',
    'zh-Hans': '两次输入的 PIN 不同。',
    en: 'The two PINs differ.',
  },
  'account.pin.done': {
    'zh-Hant': 'PIN 已設定，下次鎖定畫面時可用。',
    'zh-Hans': 'PIN 已设置，下次锁定画面时可用。',
    en: 'The PIN is set. Use it the next time the screen is locked.',
  },
  'account.pin.dropped': {
    'zh-Hant': 'PIN 已取消，解鎖時請輸入密碼。',
    'zh-Hans': 'PIN 已取消，解锁时请输入密码。',
    en: 'The PIN is gone. Unlock with the password.',
  },
  'settings.safety': { 'zh-Hant': '安全', 'zh-Hans': '安全', en: 'Safety' },
  'care.idleLockMinutes': {
    'zh-Hant': '無人操作多少分鐘後鎖定畫面',
    'zh-Hans': '无人操作多少分钟后锁定画面',
    en: 'Minutes without use after which the screen locks',
  },
  'care.idleLockMinutesNote': {
    'zh-Hant': '1 至 10 分鐘。訪客能走到櫃台前，所以越短越好。',
    'zh-Hans': '1 至 10 分钟。访客能走到柜台前，所以越短越好。',
    en: '1 to 10. Visitors can reach the counter, so shorter is better.',
  },
  'care.bulkExportRows': {
    'zh-Hant': '導出住戶資料超過多少筆需要覆核',
    'zh-Hans': '导出住户资料超过多少笔需要复核',
    en: 'Rows about residents that may be exported without a second person',
  },
  'care.bulkExportRowsNote': {
    'zh-Hant':
      '同一人當天未經批准而導出的筆數合計；超過這個數目，要由另一位主管或經理批准才會導出。已批准的不計算在內。0 表示每次都要。',
    'zh-Hans':
      '同一人当天未经批准而导出的笔数合计；超过这个数目，要由另一位主管或经理批准才会导出。已批准的不计算在内。0 表示每次都要。',
    en: 'All rows that one person exports in a day without approval are added up; beyond this, another supervisor or manager has to approve. Approved exports are not counted. 0 means every time.',
  },
  'care.readOnly': {
    'zh-Hant': '安全設定由經理更改。',
    'zh-Hans': '安全设置由经理更改。',
    en: 'The manager changes the safety settings.',
  },
  'care.saved': {
    'zh-Hant': '安全設定已儲存。',
    'zh-Hans': '安全设置已保存。',
    en: 'Safety settings saved.',
  },
} satisfies MessageTable;
