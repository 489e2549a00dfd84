import type { MessageTable } from '../../i18n/language.ts';

export const healthMessages = {
  'settings.health': { 'zh-Hant': '系統狀態', 'zh-Hans': '系统状态', en: 'Health' },
  'health.title': { 'zh-Hant': '系統狀態', 'zh-Hans': '系统状态', en: 'How the program is doing' },
  'health.check': { 'zh-Hant': '立即通讀核對', 'zh-Hans': '立即通读核对', en: 'Read it through now' },
  'health.checking': {
    'zh-Hant': '正在通讀辦公室的檔案',
    'zh-Hans': '正在通读办公室的文件',
    en: 'Reading the office’s file through',
  },
  'health.checked': {
    'zh-Hant': '已通讀，沒有發現問題',
    'zh-Hans': '已通读，没有发现问题',
    en: 'Read through: nothing wrong was found',
  },
  'health.broughtBack': {
    'zh-Hant': '有 {{count}} 個電子檔在磁碟上不見了或已被改動，已從備份取回。',
    'zh-Hans': '有 {{count}} 个电子档在磁盘上不见了或已被改动，已从备份取回。',
    en: '{{count}} files were gone from the disk or altered, and are back from the backups.',
  },
  'health.lostFiles': {
    'zh-Hant':
      '{{count}} 個電子檔不見了或已被改動，備份裡也沒有。請找出原件，在該戶或收發文登記的那一件重新加入；內容相同便會復原。',
    'zh-Hans':
      '{{count}} 个电子档不见了或已被改动，备份里也没有。请找出原件，在该户或收发文登记的那一件重新加入；内容相同便会恢复。',
    en: '{{count}} files are gone or were altered, and no backup has them. Find the originals and add them again to the household or the registered file they belong to; the same content puts the file back.',
  },
  'health.orphans': {
    'zh-Hant':
      '有 {{count}} 個電子檔沒有任何記錄使用，已移到辦公室資料夾的 orphans，最早 {{date}} 起刪去。如仍有用，請在期內從那裡取出，重新加入該戶或收發文登記。',
    'zh-Hans':
      '有 {{count}} 个电子档没有任何记录使用，已移到办公室文件夹的 orphans，最早 {{date}} 起删去。如仍有用，请在期内从那里取出，重新加入该户或收发文登记。',
    en: '{{count}} files that no record uses lie in the folder “orphans” of the office; the first are removed from {{date}} on. If one is still needed, take it from there in time and add it again to its household or register.',
  },
  'health.lostFilesToList': {
    'zh-Hant': '按「立即通讀核對」列出是哪些。',
    'zh-Hans': '点“立即通读核对”列出是哪些。',
    en: 'Read it through now to see which.',
  },
  'health.files': { 'zh-Hant': '電子檔', 'zh-Hans': '电子档', en: 'Files of households and registers' },
  'health.files.sound': {
    'zh-Hant': '齊全，未被改動',
    'zh-Hans': '齐全，未被改动',
    en: 'All there, unaltered',
  },
  'health.files.unread': {
    'zh-Hant': '開啟以來未核對',
    'zh-Hans': '打开以来未核对',
    en: 'Not read since the program was opened',
  },
  'health.files.lost': {
    'zh-Hant': '{{count}} 份有問題',
    'zh-Hans': '{{count}} 份有问题',
    en: '{{count}} lost',
  },
  'health.fileProblem.missing': { 'zh-Hant': '不見了', 'zh-Hans': '不见了', en: 'gone' },
  'health.fileProblem.altered': { 'zh-Hant': '已被改動', 'zh-Hans': '已被改动', en: 'altered' },
  'health.bundle': { 'zh-Hant': '導出支援資料', 'zh-Hans': '导出支持资料', en: 'Support bundle' },
  'health.bundleNote': {
    'zh-Hant': '支援資料只有系統狀態、各表行數和已遮蓋的故障記錄，不含姓名、電話、房號、金額。',
    'zh-Hans': '支持资料只有系统状态、各表行数和已遮盖的故障记录，不含姓名、电话、房号、金额。',
    en: 'The support bundle holds this page, the number of rows of each table and the blanked fault log: no names, phones, rooms or amounts.',
  },
  'health.bundleMade': {
    'zh-Hant': '已導出支援資料 {{name}}',
    'zh-Hans': '已导出支持资料 {{name}}',
    en: 'Support bundle handed over: {{name}}',
  },
  'health.integrity': { 'zh-Hant': '檔案完整', 'zh-Hans': '文件完整', en: 'Integrity' },
  'health.integrity.sound': {
    'zh-Hant': '{{time}} 通讀，沒有問題',
    'zh-Hans': '{{time}} 通读，没有问题',
    en: 'Sound, read through {{time}}',
  },
  'health.integrity.underWay': { 'zh-Hant': '正在通讀', 'zh-Hans': '正在通读', en: 'Being read through' },
  'finding.structure': { 'zh-Hant': '檔案的頁', 'zh-Hans': '文件的页', en: 'the pages of the file' },
  'finding.schema': {
    'zh-Hant': '資料表的結構',
    'zh-Hans': '数据表的结构',
    en: 'the structure of its tables',
  },
  'finding.references': {
    'zh-Hant': '資料之間的對應',
    'zh-Hans': '资料之间的对应',
    en: 'what its records refer to',
  },
  'finding.auditTrail': { 'zh-Hant': '審計記錄', 'zh-Hans': '审计记录', en: 'the audit trail' },
  'finding.books': { 'zh-Hant': '收費帳目', 'zh-Hans': '收费账目', en: 'the books of fees' },
  'finding.letterNumbers': {
    'zh-Hant': '函件和收發文的編號',
    'zh-Hans': '函件和收发文的编号',
    en: 'the numbers of letters and registers',
  },
  'finding.separator': { 'zh-Hant': '、', 'zh-Hans': '、', en: ', ' },
  'health.lastBackup': {
    'zh-Hant': '最近一份已核對的備份',
    'zh-Hans': '最近一份已核对的备份',
    en: 'Newest verified backup',
  },
  'health.freeSpace': { 'zh-Hant': '磁碟剩餘空間', 'zh-Hans': '磁盘剩余空间', en: 'Free disk space' },
  'health.fileSize': { 'zh-Hant': '檔案大小', 'zh-Hans': '文件大小', en: 'Size of the file' },
  'health.auditHead': { 'zh-Hant': '審計鏈尾', 'zh-Hans': '审计链尾', en: 'Audit head' },
  'health.auditHeadValue': {
    'zh-Hant': '{{head}}（共 {{entries}} 條）',
    'zh-Hans': '{{head}}（共 {{entries}} 条）',
    en: '{{head}} ({{entries}} entries)',
  },
  'health.version': { 'zh-Hant': '程式版本', 'zh-Hans': '程序版本', en: 'Program version' },
  'health.schema': { 'zh-Hant': '資料結構版本', 'zh-Hans': '数据结构版本', en: 'Schema version' },
  'health.schemaValue': {
    'zh-Hant': '{{schema}}（SQLite {{sqlite}}）',
    'zh-Hans': '{{schema}}（SQLite {{sqlite}}）',
    en: '{{schema}} (SQLite {{sqlite}})',
  },
  'health.slow': {
    'zh-Hant': '較慢的操作（本次開啟以來，0.2 秒或以上）',
    'zh-Hans': '较慢的操作（本次打开以来，0.2 秒或以上）',
    en: 'Slow operations since the program was opened (0.2 s or more)',
  },
  'health.slow.none': {
    'zh-Hant': '沒有：每個操作都在 0.2 秒內完成。',
    'zh-Hans': '没有：每个操作都在 0.2 秒内完成。',
    en: 'None: every operation answered within 0.2 s.',
  },
  'health.slow.operation': { 'zh-Hant': '操作', 'zh-Hans': '操作', en: 'Operation' },
  'health.slow.count': { 'zh-Hant': '慢／全部次數', 'zh-Hans': '慢／全部次数', en: 'Slow / all calls' },
  'health.slow.worst': { 'zh-Hant': '最慢（毫秒）', 'zh-Hans': '最慢（毫秒）', en: 'Slowest (ms)' },
} satisfies MessageTable;
