import type { MessageTable } from '../../i18n/language.ts';

/** The keys to ID numbers and files and the recovery code: on the screen, and on the sheet that is put away. */
export const recoveryMessages = {
  'refusal.keyNotHeld': {
    'zh-Hant': '這個賬戶還打不開證件號碼。請經理在「設定 › 同事賬戶」重設你的密碼，再用新密碼登入。',
    'zh-Hans': '这个账户还打不开证件号码。请经理在“设置 › 同事账户”重设你的密码，再用新密码登录。',
    en: 'This account cannot open ID numbers yet. Ask the manager to reset your password under Settings › Staff accounts, then sign in with the new one.',
  },
  'refusal.filesKeyNotHeld': {
    'zh-Hant': '這個賬戶還打不開電子檔和附件。請經理在「設定 › 同事賬戶」重設你的密碼，再用新密碼登入。',
    'zh-Hans': '这个账户还打不开电子档和附件。请经理在“设置 › 同事账户”重设你的密码，再用新密码登录。',
    en: 'This account cannot open files and attachments yet. Ask the manager to reset your password under Settings › Staff accounts, then sign in with the new one.',
  },
  'refusal.sealBroken': {
    'zh-Hant': '這個證件號碼打不開：檔案中的內容已受損或被改動。請向本人核對後重新輸入，或從備份恢復。',
    'zh-Hans': '这个证件号码打不开：档案中的内容已受损或被改动。请向本人核对后重新输入，或从备份恢复。',
    en: 'This ID number does not open: what is on file was damaged or altered. Check it with the person and enter it again, or go back to a backup.',
  },
  'refusal.lastKeyHolder': {
    'zh-Hant':
      '這是唯一打得開證件號碼的賬戶，這樣做會令全部證件號碼永遠打不開。請先用這個賬戶登入，為另一位經理重設密碼。',
    'zh-Hans':
      '这是唯一打得开证件号码的账户，这样做会令全部证件号码永远打不开。请先用这个账户登录，为另一位经理重设密码。',
    en: 'This is the only account that opens ID numbers, and this would shut them for good. First sign in with it and reset the password of another manager.',
  },
  'refusal.wrongRecoveryCode': {
    'zh-Hant': '用戶名或恢復碼不對，或這個賬戶不是在職經理。請核對最新一張恢復碼，再試。',
    'zh-Hans': '用户名或恢复码不对，或这个账户不是在职经理。请核对最新一张恢复码，再试。',
    en: 'The user name or the recovery code is wrong, or this is not an active manager’s account. Check the newest recovery sheet and try again.',
  },
  'invalid.recoveryCode': {
    'zh-Hant': '恢復碼抄錯或少了字元。請逐組對照紙上的 27 個字元。',
    'zh-Hans': '恢复码抄错或少了字符。请逐组对照纸上的 27 个字符。',
    en: 'A character is wrong or missing. Compare the 27 characters on the sheet group by group.',
  },
  'settings.recovery': { 'zh-Hant': '恢復碼', 'zh-Hans': '恢复码', en: 'Recovery code' },
  'recovery.title': { 'zh-Hant': '恢復碼', 'zh-Hans': '恢复码', en: 'Recovery code' },
  'recovery.text': {
    'zh-Hant':
      '證件號碼和電子檔在這台電腦上是加密的，只有同事的密碼打得開。所有密碼都忘記時，只有恢復碼能讓經理重新進入。請印出來，鎖在保險櫃或交公司保管，不要放在這台電腦旁。',
    'zh-Hans':
      '证件号码和电子档在这台电脑上是加密的，只有同事的密码打得开。所有密码都忘记时，只有恢复码能让经理重新进入。请打印出来，锁在保险柜或交公司保管，不要放在这台电脑旁。',
    en: 'ID numbers and files are encrypted on this PC and open with your colleagues’ passwords alone. When all of these are lost, only the recovery code lets a manager back in. Print it, keep it in a safe or at head office, and never beside this PC.',
  },
  'recovery.none': {
    'zh-Hant': '現在沒有可用的恢復碼。',
    'zh-Hans': '现在没有可用的恢复码。',
    en: 'There is no recovery code in force.',
  },
  'recovery.inForce': {
    'zh-Hant': '有效的恢復碼由 {{who}} 於 {{when}} 產生。程式不保存它，所以不能再顯示；需要時可產生新的。',
    'zh-Hans': '有效的恢复码由 {{who}} 于 {{when}} 生成。程序不保存它，所以不能再显示；需要时可生成新的。',
    en: 'The code in force was made by {{who}} on {{when}}. The program does not keep it, so it cannot be shown again; make a new one when you need it.',
  },
  'recovery.make': { 'zh-Hant': '產生恢復碼', 'zh-Hans': '生成恢复码', en: 'Make a recovery code' },
  'recovery.makeNew': { 'zh-Hant': '產生新的恢復碼', 'zh-Hans': '生成新的恢复码', en: 'Make a new code' },
  'recovery.replaces': {
    'zh-Hant': '新碼一產生，舊碼立即作廢。請銷毀舊的紙張。',
    'zh-Hans': '新码一生成，旧码立即作废。请销毁旧的纸张。',
    en: 'The new code makes the old one void at once. Destroy the old sheet.',
  },
  'recovery.password': {
    'zh-Hant': '你目前的登入密碼',
    'zh-Hans': '你目前的登录密码',
    en: 'Your present password',
  },
  'recovery.shownOnce': {
    'zh-Hant': '只顯示這一次。請現在打印或抄下，核對後再離開。',
    'zh-Hans': '只显示这一次。请现在打印或抄下，核对后再离开。',
    en: 'Shown this once. Print it or write it down now, and check it before you leave.',
  },
  'recovery.print': { 'zh-Hant': '打印恢復碼', 'zh-Hans': '打印恢复码', en: 'Print the sheet' },
  'recovery.kept': { 'zh-Hant': '已收好，關閉', 'zh-Hans': '已收好，关闭', en: 'It is put away' },
  'recovery.code': { 'zh-Hant': '恢復碼', 'zh-Hans': '恢复码', en: 'Recovery code' },
  'recovery.later': { 'zh-Hant': '稍後再做', 'zh-Hans': '稍后再做', en: 'Later' },
  'recovery.afterSetUp': {
    'zh-Hant': '辦公室已建立。還有一步：準備恢復碼',
    'zh-Hans': '办公室已建立。还有一步：准备恢复码',
    en: 'The office is ready. One more step: the recovery code',
  },
  'recovery.reminder': {
    'zh-Hant': '還沒有恢復碼：如果密碼都忘記了，證件號碼和電子檔就永遠打不開。',
    'zh-Hans': '还没有恢复码：如果密码都忘记了，证件号码和电子档就永远打不开。',
    en: 'There is no recovery code yet: if the passwords are lost, ID numbers and files can never be opened again.',
  },
  'recovery.used': {
    'zh-Hant': '已用恢復碼重新進入，新密碼已生效。這個碼已作廢，請立即產生新的恢復碼。',
    'zh-Hans': '已用恢复码重新进入，新密码已生效。这个码已作废，请立即生成新的恢复码。',
    en: 'You are back in with your new password. That code is used up; make a new one now.',
  },
  'recovery.lost': {
    'zh-Hant': '忘記了經理的密碼',
    'zh-Hans': '忘记了经理的密码',
    en: 'Forgot the manager’s password',
  },
  'recovery.lostText': {
    'zh-Hant': '經理可用紙上的恢復碼設定新密碼。其他同事忘記密碼，請由經理重設。',
    'zh-Hans': '经理可用纸上的恢复码设置新密码。其他同事忘记密码，请由经理重设。',
    en: 'A manager sets a new password with the code on the recovery sheet. For everybody else the manager resets it.',
  },
  'recovery.submit': {
    'zh-Hant': '設定新密碼並登入',
    'zh-Hans': '设置新密码并登录',
    en: 'Set the new password and sign in',
  },
  'recovery.sheet.title': { 'zh-Hant': '恢復碼', 'zh-Hans': '恢复码', en: 'Recovery code' },
  'recovery.sheet.site': { 'zh-Hant': '小區：', 'zh-Hans': '小区：', en: 'Site: ' },
  'recovery.sheet.madeOn': { 'zh-Hant': '產生日期：', 'zh-Hans': '生成日期：', en: 'Made on: ' },
  'recovery.sheet.madeBy': { 'zh-Hant': '經手人：', 'zh-Hans': '经手人：', en: 'Made by: ' },
  'recovery.sheet.purpose': {
    'zh-Hant':
      '用途：物業管家台把證件號碼和電子檔加密保存，只有同事的密碼打得開。經理的密碼忘記時，在登入頁按「忘記了經理的密碼」，輸入用戶名和以下恢復碼，即可設定新密碼，全部資料照舊可用。',
    'zh-Hans':
      '用途：物业管家台把证件号码和电子档加密保存，只有同事的密码打得开。经理的密码忘记时，在登录页点“忘记了经理的密码”，输入用户名和以下恢复码，即可设置新密码，全部资料照旧可用。',
    // Curly quotes would be set in the Chinese face of the sheet, a whole square wide.
    en: 'What it is for: Guanjia Desk keeps ID numbers and files encrypted, and only the passwords of the staff open them. When the password of the manager is lost, choose the link that says so on the sign-in page, type the user name and the code below, and set a new password. Nothing is lost.',
  },
  'recovery.sheet.keeping': {
    'zh-Hant':
      '保管：封入信封，封口簽名，鎖在保險櫃或交公司總部保管。不要放在電腦旁，不要拍照、掃描或抄入電腦。誰有這張紙又能接觸電腦，誰就能進入系統。',
    'zh-Hans':
      '保管：封入信封，封口签名，锁在保险柜或交公司总部保管。不要放在电脑旁，不要拍照、扫描或抄入电脑。谁有这张纸又能接触电脑，谁就能进入系统。',
    en: 'Where to keep it: in a sealed envelope signed across the flap, in a safe or at head office. Not beside the PC, not as a photograph, a scan or a file. Whoever has this sheet and the PC can get in.',
  },
  'recovery.sheet.once': {
    'zh-Hant':
      '一個碼只能用一次。用過或產生新碼後，這張紙即作廢，請銷毀。字元中沒有 0、O、1、I、L；不分大小寫。',
    'zh-Hans':
      '一个码只能用一次。用过或生成新码后，这张纸即作废，请销毁。字符中没有 0、O、1、I、L；不分大小写。',
    en: 'A code works once. When it was used or a new one was made, destroy this sheet. There is no 0, O, 1, I or L in it; capitals do not matter.',
  },
} satisfies MessageTable;
