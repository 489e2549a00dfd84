import type { MessageTable } from '../../i18n/language.ts';
import { restoreMessages } from './restore.messages.ts';
import { safetyMessages } from './safety.messages.ts';
import { tableMessages } from './table.messages.ts';

export const safekeepingMessages = {
  ...safetyMessages,
  ...restoreMessages,
  ...tableMessages,
  'refusal.backupFailed': {
    'zh-Hant': '備份副本未能通過核對，已刪除，原有資料完好。請檢查磁碟後再試。',
    'zh-Hans': '备份副本未能通过核对，已删除，原有数据完好。请检查磁盘后再试。',
    en: 'The copy could not be proved equal and was removed; the office itself is intact. Check the disk and try again.',
  },
  'refusal.backupMissing': {
    'zh-Hant': '備份資料夾裡找不到這份副本，可能已被移走。請選另一份，或立即備份。',
    'zh-Hans': '备份文件夹里找不到这份副本，可能已被移走。请选另一份，或立即备份。',
    en: 'This copy is no longer in the backups folder. Choose another one, or back up now.',
  },
  'refusal.backupUnsound': {
    'zh-Hant': '這份備份「{{name}}」內部不相符，沒有還原，現有資料不變。請改用另一份備份。',
    'zh-Hans': '这份备份“{{name}}”内部不相符，没有还原，现有数据不变。请改用另一份备份。',
    en: 'The backup “{{name}}” does not hold together and was not restored; the office is unchanged. Use another backup.',
  },
  'refusal.backupNewer': {
    'zh-Hant': '這份備份由較新的程式製作，沒有還原。請先更新程式。',
    'zh-Hans': '这份备份由较新的程序制作，没有还原。请先更新程序。',
    en: 'This backup was made by a newer version of the program and was not restored. Update the program first.',
  },
  'refusal.notABackup': {
    'zh-Hant': '這個檔案不是物業管家台的備份，沒有還原。請選擇備份檔案。',
    'zh-Hans': '这个文件不是物业管家台的备份，没有还原。请选择备份文件。',
    en: 'This file is not a Guanjia Desk backup and was not restored. Choose a backup file.',
  },
  'refusal.passphraseWrong': {
    'zh-Hant': '密語不對，打不開這份備份。請查看密語紙後再試。',
    'zh-Hans': '密语不对，打不开这份备份。请查看密语纸后再试。',
    en: 'The passphrase does not open this backup. Look at the sheet where it is written and try again.',
  },
  'refusal.previewGone': {
    'zh-Hant': '預覽已過時，沒有還原。請重新核對這份備份。',
    'zh-Hans': '预览已过时，没有还原。请重新核对这份备份。',
    en: 'The preview is out of date and nothing was restored. Check the backup again.',
  },
  'refusal.officeShut': {
    'zh-Hant': '辦公室正在關閉或還原，沒有寫入。請稍候並重新登入。',
    'zh-Hans': '办公室正在关闭或还原，没有写入。请稍候并重新登录。',
    en: 'The office is being closed or restored and nothing was written. Wait a moment and sign in again.',
  },
  'refusal.nothingToRecover': {
    'zh-Hant': '資料檔案完好，不需要這一步。請照常登入。',
    'zh-Hans': '数据文件完好，不需要这一步。请照常登录。',
    en: 'The office file is sound, so there is nothing to recover. Sign in as usual.',
  },
  'refusal.mayNotKeep': {
    'zh-Hant': '這個檔案內部不相符，不能按原樣使用。請還原最近的備份。',
    'zh-Hans': '这个文件内部不相符，不能按原样使用。请还原最近的备份。',
    en: 'This file does not hold together, so it cannot be kept as it is. Go back to the newest backup.',
  },
  'refusal.secondTargetNone': {
    'zh-Hant': '還沒有設定第二份備份的位置。請經理在「設定 › 備份」設定。',
    'zh-Hans': '还没有设置第二份备份的位置。请经理在“设置 › 备份”设置。',
    en: 'No second place for backups is set. The manager can set one under Settings › Backups.',
  },
  'refusal.secondTargetMissing': {
    'zh-Hant': '找不到「{{folder}}」。請插上 USB 或接上網絡磁碟後再試；本機備份已做好。',
    'zh-Hans': '找不到“{{folder}}”。请插上 U 盘或接上网络磁盘后再试；本机备份已做好。',
    en: '“{{folder}}” is not there. Plug in the drive or connect the network folder and try again; the backup on this PC is made.',
  },
  'refusal.secondTargetNotWritable': {
    'zh-Hant': '「{{folder}}」不可寫入，沒有抄過去。請檢查 USB 的寫入保護，或資料夾的權限。',
    'zh-Hans': '“{{folder}}”不可写入，没有抄过去。请检查 U 盘的写入保护，或文件夹的权限。',
    en: 'Nothing can be written to “{{folder}}”, so nothing was copied. Check its write protection or the permissions of the folder.',
  },
  'refusal.secondTargetFull': {
    'zh-Hant': '「{{folder}}」空間不足，沒有抄過去。請刪去那裡不用的檔案，或換一個較大的 USB。',
    'zh-Hans': '“{{folder}}”空间不足，没有抄过去。请删去那里不用的文件，或换一个较大的 U 盘。',
    en: '“{{folder}}” has too little free space, so nothing was copied. Remove files nobody needs there, or use a larger drive.',
  },
  'refusal.secondTargetFat': {
    'zh-Hant':
      '「{{folder}}」的格式（FAT32）放不下 4 GB 以上的檔案，沒有抄過去。請換一個 exFAT 或 NTFS 格式的 USB。',
    'zh-Hans':
      '“{{folder}}”的格式（FAT32）放不下 4 GB 以上的文件，没有抄过去。请换一个 exFAT 或 NTFS 格式的 U 盘。',
    en: 'The format of “{{folder}}” (FAT32) takes no file of 4 GB or more, so nothing was copied. Use a drive formatted as exFAT or NTFS.',
  },
  'refusal.secondTargetDiffers': {
    'zh-Hant': '從「{{folder}}」讀回的副本與寫入的不同，不能用。請換一個 USB，再抄一份；本機備份已做好。',
    'zh-Hans': '从“{{folder}}”读回的副本与写入的不同，不能用。请换一个 U 盘，再抄一份；本机备份已做好。',
    en: 'The copy read back from “{{folder}}” is not what was written and cannot be used. Use another drive and copy again; the backup on this PC is made.',
  },
  'refusal.secondTargetOfAnother': {
    'zh-Hant': '這個資料夾是「{{site}}」的備份位置。請為本小區另選一個資料夾。',
    'zh-Hans': '这个文件夹是“{{site}}”的备份位置。请为本小区另选一个文件夹。',
    en: 'This folder holds the backups of “{{site}}”. Choose another folder for this site.',
  },
  'refusal.secondTargetKeyMissing': {
    'zh-Hant': '打開第二份備份的密語未在這台電腦上。請經理重新設定位置和密語。',
    'zh-Hans': '打开第二份备份的密语未在这台电脑上。请经理重新设置位置和密语。',
    en: 'The key for the second copies is not on this PC. The manager should set the folder and passphrase again.',
  },
  'invalid.passphraseWeak': {
    'zh-Hant': '太弱：至少 15 個字元，或 4 個不同的詞。',
    'zh-Hans': '太弱：至少 15 个字符，或 4 个不同的词。',
    en: 'Too weak: at least 15 characters, or 4 different words.',
  },
  'invalid.folderMissing': {
    'zh-Hant': '找不到這個資料夾。請先建立它，或插上磁碟。',
    'zh-Hans': '找不到这个文件夹。请先建立它，或插上磁盘。',
    en: 'This folder is not there. Make it first, or plug in the drive.',
  },
  'invalid.folderNotWritable': {
    'zh-Hant': '這個資料夾不可寫入。',
    'zh-Hans': '这个文件夹不可写入。',
    en: 'This folder cannot be written.',
  },
  'invalid.confirmSiteName': {
    'zh-Hant': '請照樣輸入小區名稱。',
    'zh-Hans': '请照样输入小区名称。',
    en: 'Type the site’s name exactly.',
  },
  'safekeeping.title': { 'zh-Hant': '備份', 'zh-Hans': '备份', en: 'Backups' },
  'safekeeping.explain': {
    'zh-Hant': '有改動時每小時自動備份，關閉程式、導入、升級和還原之前也會；舊的按日、週、月保留。',
    'zh-Hans': '有改动时每小时自动备份，关闭程序、导入、升级和还原之前也会；旧的按日、周、月保留。',
    en: 'Made by itself each hour in which something changed, at closing, and before an import, upgrade or restore. Old ones are kept by day, week and month.',
  },
  'safekeeping.folder': { 'zh-Hant': '備份資料夾', 'zh-Hans': '备份文件夹', en: 'Backups folder' },
  'safekeeping.backUpNow': { 'zh-Hant': '立即備份', 'zh-Hans': '立即备份', en: 'Back up now' },
  'safekeeping.working': {
    'zh-Hant': '正在複製並核對…',
    'zh-Hans': '正在复制并核对…',
    en: 'Copying and checking…',
  },
  'safekeeping.made': {
    'zh-Hant': '已備份並核對：{{name}}（{{size}}）。',
    'zh-Hans': '已备份并核对：{{name}}（{{size}}）。',
    en: 'Backed up and checked: {{name}} ({{size}}).',
  },
  'safekeeping.empty': {
    'zh-Hant': '還沒有備份。按「立即備份」做第一份。',
    'zh-Hans': '还没有备份。按“立即备份”做第一份。',
    en: 'No backup yet. Press “Back up now” to make the first.',
  },
  'safekeeping.column.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'safekeeping.column.name': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'File' },
  'safekeeping.column.size': { 'zh-Hant': '大小', 'zh-Hans': '大小', en: 'Size' },
  'safekeeping.column.cause': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Why' },
  'safekeeping.column.by': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'By' },
  'safekeeping.column.state': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'safekeeping.column.sequence': { 'zh-Hant': '第幾份', 'zh-Hans': '第几份', en: 'No.' },
  'safekeeping.column.attachments': { 'zh-Hant': '附件', 'zh-Hans': '附件', en: 'Attachments' },
  'safekeeping.cause.byHand': { 'zh-Hant': '手動', 'zh-Hans': '手动', en: 'By hand' },
  'safekeeping.cause.beforeImport': { 'zh-Hant': '導入前', 'zh-Hans': '导入前', en: 'Before an import' },
  'safekeeping.cause.beforeRestore': {
    'zh-Hant': '還原前',
    'zh-Hans': '还原前',
    en: 'Before a restore',
  },
  'safekeeping.cause.beforeUpgrade': {
    'zh-Hant': '升級前',
    'zh-Hans': '升级前',
    en: 'Before an upgrade',
  },
  'safekeeping.cause.scheduled': {
    'zh-Hant': '定時',
    'zh-Hans': '定时',
    en: 'On schedule',
  },
  'safekeeping.cause.atClose': {
    'zh-Hant': '關閉時',
    'zh-Hans': '关闭时',
    en: 'At closing',
  },
  'safekeeping.cause.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'safekeeping.state.verified': { 'zh-Hant': '已核對', 'zh-Hans': '已核对', en: 'Verified' },
  'safekeeping.state.unproved': {
    'zh-Hant': '未有核對記錄',
    'zh-Hans': '未有核对记录',
    en: 'No proof beside it',
  },
  'safekeeping.state.bad': { 'zh-Hant': '已損壞', 'zh-Hans': '已损坏', en: 'Damaged' },
  'safekeeping.state.missing': { 'zh-Hant': '副本已不在', 'zh-Hans': '副本已不在', en: 'Copy is gone' },
  'safekeeping.verify': { 'zh-Hant': '再核對', 'zh-Hans': '再核对', en: 'Check again' },
  'safekeeping.verdict.none': {
    'zh-Hant': '{{name}} 完好：校驗碼、結構、{{rows}} 筆資料與 {{entries}} 條審計記錄全部相符。',
    'zh-Hans': '{{name}} 完好：校验码、结构、{{rows}} 笔数据与 {{entries}} 条审计记录全部相符。',
    en: '{{name}} is sound: checksum, structure, {{rows}} rows and {{entries}} audit entries all agree.',
  },
  'safekeeping.verdict.changed': {
    'zh-Hant': '{{name}} 與備份當時不同，檔案已被改動。請勿用它還原，另做一份備份。',
    'zh-Hans': '{{name}} 与备份当时不同，文件已被改动。请勿用它还原，另做一份备份。',
    en: '{{name}} is not what was backed up: the file was altered. Do not restore it; make another backup.',
  },
  'safekeeping.verdict.damaged': {
    'zh-Hant': '{{name}} 內部已損壞，不能用來還原。請另做一份備份。',
    'zh-Hans': '{{name}} 内部已损坏，不能用来还原。请另做一份备份。',
    en: '{{name}} is damaged inside and cannot be restored. Make another backup.',
  },
  'safekeeping.verdict.rowsDiffer': {
    'zh-Hant': '{{name}} 的資料筆數與備份當時不符，請勿用它還原，另做一份備份。',
    'zh-Hans': '{{name}} 的数据笔数与备份当时不符，请勿用它还原，另做一份备份。',
    en: 'The row counts of {{name}} are not those of the backup. Do not restore it; make another backup.',
  },
  'safekeeping.verdict.auditBroken': {
    'zh-Hant': '{{name}} 的審計記錄鏈不相符，請勿用它還原，並告知經理。',
    'zh-Hans': '{{name}} 的审计记录链不相符，请勿用它还原，并告知经理。',
    en: 'The audit chain of {{name}} does not hold. Do not restore it, and tell your manager.',
  },
  'safekeeping.verdict.booksDiffer': {
    'zh-Hant': '{{name}} 的賬目不平，請勿用它還原，另做一份備份，並告知經理。',
    'zh-Hans': '{{name}} 的账目不平，请勿用它还原，另做一份备份，并告知经理。',
    en: 'The books in {{name}} do not tie. Do not restore it; make another backup and tell your manager.',
  },
  'safekeeping.verdict.foreignParts': {
    'zh-Hant': '{{name}} 含有不屬於本程式的內容，請勿用它還原，另做一份備份。',
    'zh-Hans': '{{name}} 含有不属于本程序的内容，请勿用它还原，另做一份备份。',
    en: '{{name}} contains parts that this program did not make. Do not restore it; make another backup.',
  },
  'safekeeping.verdict.newerVersion': {
    'zh-Hant': '{{name}} 由較新的程式製作，請更新程式後再核對。',
    'zh-Hans': '{{name}} 由较新的程序制作，请更新程序后再核对。',
    en: '{{name}} was made by a newer version of the program. Update the program and check again.',
  },
  'safekeeping.verdict.attachmentsMissing': {
    'zh-Hant': '{{name}} 缺少部分附件或附件已被改動。請另做一份備份。',
    'zh-Hans': '{{name}} 缺少部分附件或附件已被改动。请另做一份备份。',
    en: 'Attachments of {{name}} are missing or were altered. Make another backup.',
  },
  'safekeeping.verdict.unproved': {
    'zh-Hant': '{{name}} 旁邊沒有核對記錄，無法證明它完好。請另做一份備份。',
    'zh-Hans': '{{name}} 旁边没有核对记录，无法证明它完好。请另做一份备份。',
    en: '{{name}} has no statement beside it, so nothing can be proved. Make another backup.',
  },
} satisfies MessageTable;
