import type { MessageTable } from '../../i18n/language.ts';

export const safekeepingMessages = {
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
  'safekeeping.title': { 'zh-Hant': '備份', 'zh-Hans': '备份', en: 'Backups' },
  'safekeeping.explain': {
    'zh-Hant': '副本存放在本機的備份資料夾。請定期把副本抄到 USB 或另一台電腦，電腦損壞時才能還原。',
    'zh-Hans': '副本存放在本机的备份文件夹。请定期把副本抄到 U 盘或另一台电脑，电脑损坏时才能还原。',
    en: 'Copies are kept in the backups folder of this PC. Take one to a USB drive or another PC regularly: only that survives a broken PC.',
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
  'safekeeping.last': {
    'zh-Hant': '最近一份：{{time}}',
    'zh-Hans': '最近一份：{{time}}',
    en: 'Newest: {{time}}',
  },
  'safekeeping.column.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'safekeeping.column.name': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'File' },
  'safekeeping.column.size': { 'zh-Hant': '大小', 'zh-Hans': '大小', en: 'Size' },
  'safekeeping.column.cause': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Why' },
  'safekeeping.column.by': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'By' },
  'safekeeping.column.state': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'safekeeping.cause.byHand': { 'zh-Hant': '手動', 'zh-Hans': '手动', en: 'By hand' },
  'safekeeping.cause.beforeImport': { 'zh-Hant': '導入前', 'zh-Hans': '导入前', en: 'Before an import' },
  'safekeeping.cause.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'safekeeping.state.verified': { 'zh-Hant': '已核對', 'zh-Hans': '已核对', en: 'Verified' },
  'safekeeping.state.unproved': {
    'zh-Hant': '未有核對記錄',
    'zh-Hans': '未有核对记录',
    en: 'No proof beside it',
  },
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
    'zh-Hant': '{{name}} 的審計記錄鏈不相符，請勿用它還原，並告知主管。',
    'zh-Hans': '{{name}} 的审计记录链不相符，请勿用它还原，并告知主管。',
    en: 'The audit chain of {{name}} does not hold. Do not restore it, and tell your manager.',
  },
  'safekeeping.verdict.unproved': {
    'zh-Hant': '{{name}} 旁邊沒有核對記錄，無法證明它完好。請另做一份備份。',
    'zh-Hans': '{{name}} 旁边没有核对记录，无法证明它完好。请另做一份备份。',
    en: '{{name}} has no statement beside it, so nothing can be proved. Make another backup.',
  },
} satisfies MessageTable;
