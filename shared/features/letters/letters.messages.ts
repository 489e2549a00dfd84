import type { MessageTable } from '../../i18n/language.ts';
import { letterFieldMessages } from './letter-field.messages.ts';
import { letterScreenMessages } from './letter-screen.messages.ts';

/** Why a letter is refused, what its kinds and states are called, and the texts of its screens and fields. */
export const lettersMessages = {
  'letterKind.ownerLetter': { 'zh-Hant': '業主函', 'zh-Hans': '业主函', en: 'Owner letter' },
  'letterKind.publicNotice': { 'zh-Hant': '公共通知', 'zh-Hans': '公共通知', en: 'Public notice' },
  'letterKind.memo': { 'zh-Hant': '備忘錄', 'zh-Hans': '备忘录', en: 'Memo' },
  'letterKind.reminder': { 'zh-Hant': '溫馨提示', 'zh-Hans': '温馨提示', en: 'Reminder' },
  'letterKind.dunning': { 'zh-Hant': '催繳函', 'zh-Hans': '催缴函', en: 'Demand for payment' },
  'letterState.draft': { 'zh-Hant': '草稿', 'zh-Hans': '草稿', en: 'Draft' },
  'letterState.issued': { 'zh-Hant': '已簽發', 'zh-Hans': '已签发', en: 'Issued' },
  'letterState.void': { 'zh-Hant': '已作廢', 'zh-Hans': '已作废', en: 'Void' },
  'letters.mergedFile': { 'zh-Hant': '函件合訂', 'zh-Hans': '函件合订', en: 'Letters' },
  'invalid.numberPattern': {
    'zh-Hant': '編號樣式須含年份 {yyyy} 和序號 {seq}，大括號內只可用 yyyy、yy、MM、code、seq 或 seq:0000。',
    'zh-Hans': '编号样式须含年份 {yyyy} 和序号 {seq}，大括号内只可用 yyyy、yy、MM、code、seq 或 seq:0000。',
    en: 'The pattern needs the year {yyyy} and the sequence {seq}; braces may hold yyyy, yy, MM, code, seq or seq:0000.',
  },
  'invalid.numberPatternTwice': {
    'zh-Hant': '兩種函件的編號樣式相同，文號會重複。',
    'zh-Hans': '两种函件的编号样式相同，文号会重复。',
    en: 'Two kinds have the same pattern, so their numbers would be alike.',
  },
  'refusal.fieldsMissing': {
    'zh-Hant': '還不能簽發：{{fields}} 未有內容。請填妥這些欄位，或從正文中刪去。',
    'zh-Hans': '还不能签发：{{fields}} 未有内容。请填妥这些栏位，或从正文中删去。',
    en: 'Not ready to issue: {{fields}} have no value. Fill them in, or take them out of the text.',
  },
  'refusal.templateBroken': {
    'zh-Hant': '範本中的「{{text}}」不是完整的欄位。欄位要寫成兩個大括號，例如 {{example}}。',
    'zh-Hans': '模板中的“{{text}}”不是完整的栏位。栏位要写成两个大括号，例如 {{example}}。',
    en: '“{{text}}” in the template is not a whole field. Write a field between two braces on each side, such as {{example}}.',
  },
  'refusal.templateChanged': {
    'zh-Hant': '這個範本剛被同事更改。你的文字仍在；請先看過新版本再儲存。',
    'zh-Hans': '这个模板刚被同事更改。你的文字仍在；请先看过新版本再保存。',
    en: 'A colleague changed this template. Your words are still here; look at the new version before saving.',
  },
  'refusal.templateInactive': {
    'zh-Hant': '這個範本已停用，請選另一個。',
    'zh-Hans': '这个模板已停用，请选另一个。',
    en: 'This template is no longer in use. Choose another.',
  },
  'refusal.letterChanged': {
    'zh-Hant': '這份草稿剛在別處被更改。請重新開啟，再改一次。',
    'zh-Hans': '这份草稿刚在别处被更改。请重新打开，再改一次。',
    en: 'This draft was changed elsewhere. Open it again and repeat the change.',
  },
  'refusal.letterIssued': {
    'zh-Hant': '函件 {{number}} 已簽發，不能更改；如有錯誤，請作廢後另發一份。',
    'zh-Hans': '函件 {{number}} 已签发，不能更改；如有错误，请作废后另发一份。',
    en: 'Letter {{number}} is issued and cannot be changed. If it is wrong, void it and issue another.',
  },
  'refusal.letterNotIssued': {
    'zh-Hant': '只有已簽發的函件可以這樣做。',
    'zh-Hans': '只有已签发的函件可以这样做。',
    en: 'Only an issued letter can be treated so.',
  },
  'refusal.letterAltered': {
    'zh-Hant': '函件 {{number}} 存檔的內容與簽發時的校驗碼不符，不能再作為正本使用。請由備份核對。',
    'zh-Hans': '函件 {{number}} 存档的内容与签发时的校验码不符，不能再作为正本使用。请由备份核对。',
    en: 'What is kept of letter {{number}} does not match its checksum from the day of issue, so it is no original any more. Compare it with a backup.',
  },
  'refusal.glyphsMissing': {
    'zh-Hant':
      '這台電腦的字型畫不出這些字，印出來會是空格：{{characters}}。請改用通行的寫法，或請管理員安裝含有這些字的字型（例如明體擴充集或 Noto 字型）並重新開啟程式，再簽發。',
    'zh-Hans':
      '这台电脑的字体画不出这些字，印出来会是空格：{{characters}}。请改用通行的写法，或请管理员安装含有这些字的字体（例如宋体扩充集或 Noto 字体）并重新打开程序，再签发。',
    en: 'No font of this PC can draw these characters, so they would print as boxes: {{characters}}. Write them another way, or have a font with them installed (such as MingLiU-ExtB or Noto), open the program again and then issue.',
  },
  'refusal.letterNumberTaken': {
    'zh-Hant': '文號 {{number}} 已用於另一函件，本次沒有簽發。請在函件設定中讓各種函件的編號樣式互不相同。',
    'zh-Hans': '文号 {{number}} 已用于另一函件，本次没有签发。请在函件设置中让各种函件的编号样式互不相同。',
    en: 'Number {{number}} already belongs to another letter, so nothing was issued. Give each kind a number pattern of its own in the letter settings.',
  },
  'refusal.recipientMissing': {
    'zh-Hant': '這種函件要寫給一戶，請先選擇房號。',
    'zh-Hans': '这种函件要写给一户，请先选择房号。',
    en: 'This kind of letter goes to one household. Choose the unit first.',
  },
  'refusal.lettersForUnitsOnly': {
    'zh-Hant': '只有寫給住戶的函件可以分戶簽發；公共通知和備忘錄只發一份。',
    'zh-Hans': '只有写给住户的函件可以分户签发；公共通知和备忘录只发一份。',
    en: 'Only letters to households are issued one to each; a notice or a memo is issued once.',
  },
  ...letterFieldMessages,
  ...letterScreenMessages,
} satisfies MessageTable;
