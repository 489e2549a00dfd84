import type { MessageTable } from '../../i18n/language.ts';

/** Words of the pages inside the audit pack. */
export const packPageMessages = {
  'pack.title': { 'zh-Hant': '審計資料包', 'zh-Hans': '审计资料包', en: 'Audit pack' },
  'pack.made': {
    'zh-Hant': '由 {{operator}} 於 {{time}}（UTC）導出',
    'zh-Hans': '由 {{operator}} 于 {{time}}（UTC）导出',
    en: 'Exported by {{operator}} at {{time}} (UTC)',
  },
  'pack.reason': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Reason' },
  'pack.receiver': { 'zh-Hant': '接收方', 'zh-Hans': '接收方', en: 'Receiver' },
  'pack.auditHead': {
    'zh-Hant': '審計鏈結尾校驗碼',
    'zh-Hans': '审计链结尾校验码',
    en: 'Hash at the end of the audit chain',
  },
  'pack.registers': { 'zh-Hant': '登記冊', 'zh-Hans': '登记册', en: 'Registers' },
  'pack.evidence': { 'zh-Hant': '佐證', 'zh-Hans': '佐证', en: 'Evidence' },
  'pack.documents': { 'zh-Hant': '已簽發文件', 'zh-Hans': '已签发文件', en: 'Signed documents' },
  'pack.noDocuments': {
    'zh-Hant': '沒有已簽發的文件。',
    'zh-Hans': '没有已签发的文件。',
    en: 'No document was signed.',
  },
  'pack.householdFiles': { 'zh-Hant': '住戶電子檔', 'zh-Hans': '住户电子档', en: 'Files of households' },
  'pack.householdFiles.packed': {
    'zh-Hant':
      '在 files 資料夾內有 {{count}} 個住戶電子檔；「佐證」的住戶檔案登記冊列出每個所屬的住戶與校驗碼。',
    'zh-Hans':
      '在 files 文件夹内有 {{count}} 个住户电子档；“佐证”的住户文件登记册列出每个所属的住户与校验码。',
    en: 'The folder “files” holds {{count}} files of households; the register of household files under Evidence names the household and the checksum of each.',
  },
  'pack.householdFiles.identity': {
    'zh-Hant':
      '證件類或未選種類的 {{count}} 個不在包內：審計只需知道已留存，不需看到證件影像；如須查驗，請到管理處當面查看。',
    'zh-Hans':
      '证件类或未选种类的 {{count}} 个不在包内：审计只需知道已留存，不需看到证件影像；如须查验，请到管理处当面查看。',
    en: '{{count}} that show an identity, or whose kind nobody chose, are left out: an audit needs to know that they are kept and not what is on them. To inspect one, look at it in the site office.',
  },
  'pack.householdFiles.removed': {
    'zh-Hant': '已移除的 {{count}} 個不在包內，登記冊列出移除的原因。',
    'zh-Hans': '已移除的 {{count}} 个不在包内，登记册列出移除的原因。',
    en: '{{count}} that were removed are left out; the register gives the reasons.',
  },
  'pack.registerFiles.packed': {
    'zh-Hant':
      '另有 {{count}} 個收發文附件與通告張貼照片，名稱以 filing- 或 notice- 開頭；「佐證」的登記冊列出編號與校驗碼。',
    'zh-Hans':
      '另有 {{count}} 个收发文附件与通告张贴照片，名称以 filing- 或 notice- 开头；“佐证”的登记册列出编号与校验码。',
    en: 'There are {{count}} files of the registers and photos of boards too, named filing-… or notice-…; their registers under “evidence” give numbers and checksums.',
  },
  'pack.registerFiles.confidential': {
    'zh-Hant': '密級為「保密」的 {{count}} 個收發文附件不在包內；如須查驗，請到管理處當面查看。',
    'zh-Hans': '密级为“保密”的 {{count}} 个收发文附件不在包内；如须查验，请到管理处当面查看。',
    en: '{{count}} files of confidential entries are left out; ask the office to see them there.',
  },
  'pack.householdFiles.lost': {
    'zh-Hant':
      '有 {{count}} 個在磁碟上不見了或已被改動，未能放入：{{names}}。請管理處到「系統狀態」通讀核對後再導出。',
    'zh-Hans':
      '有 {{count}} 个在磁盘上不见了或已被改动，未能放入：{{names}}。请管理处到“系统状态”通读核对后再导出。',
    en: '{{count}} are gone from the disk or were altered and could not be put in: {{names}}. The site office should read itself through under Health and export again.',
  },
  'pack.notIssuedMark': {
    'zh-Hant': '（已簽發，未發出）',
    'zh-Hans': '（已签发，未发出）',
    en: ' (signed, not issued)',
  },
  'pack.voidMark': { 'zh-Hant': '（作廢）', 'zh-Hans': '（作废）', en: ' (void)' },
  'pack.dictionary': { 'zh-Hant': '字段說明', 'zh-Hans': '字段说明', en: 'Field dictionary' },
  'pack.column': { 'zh-Hant': '欄', 'zh-Hans': '列', en: 'Column' },
  'pack.content': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'Content' },
  'pack.choices': { 'zh-Hant': '可取的值', 'zh-Hans': '可取的值', en: 'Values' },
  'pack.howToVerify': { 'zh-Hant': '如何核對', 'zh-Hans': '如何核对', en: 'How to check it' },
  'pack.verifySteps': {
    'zh-Hant':
      '解壓後在資料夾內執行 node verify-pack.mjs（只需 Node.js 18 或以上）。它重新計算每個檔案的 SHA-256、檔案總數與大小，並由第一條起重算審計鏈；任何一個位元組被改動都會指出。整個壓縮檔的 SHA-256 記在導出方的審計日誌，可用 --sha256 一併核對。',
    'zh-Hans':
      '解压后在文件夹内执行 node verify-pack.mjs（只需 Node.js 18 或以上）。它重新计算每个文件的 SHA-256、文件总数与大小，并由第一条起重算审计链；任何一个字节被改动都会指出。整个压缩文件的 SHA-256 记在导出方的审计日志，可用 --sha256 一并核对。',
    en: 'Unpack it and run node verify-pack.mjs in the folder (Node.js 18 or later is all it needs). It recomputes the SHA-256 of every file, their number and size, and the audit chain from its first entry; one altered byte is found and named. The SHA-256 of the whole zip is in the sender’s audit trail and can be checked with --sha256.',
  },
  'pack.scope': { 'zh-Hant': '範圍', 'zh-Hans': '范围', en: 'Scope' },
  'pack.scope.wholeOffice': {
    'zh-Hant':
      '整個項目：{{registers}} 本登記冊共 {{rows}} 行，{{documents}} 份文件，{{files}} 個住戶電子檔，{{entries}} 條審計記錄',
    'zh-Hans':
      '整个项目：{{registers}} 本登记册共 {{rows}} 行，{{documents}} 份文件，{{files}} 个住户电子档，{{entries}} 条审计记录',
    en: 'Whole office: {{registers}} registers of {{rows}} rows in all, {{documents}} documents, {{files}} files of households, {{entries}} audit entries',
  },
  'pack.maskLevel': { 'zh-Hant': '脫敏級別', 'zh-Hans': '脱敏级别', en: 'Masking level' },
  'pack.maskLevel.masked': { 'zh-Hant': '脫敏', 'zh-Hans': '脱敏', en: 'Masked' },
  'pack.masking': {
    'zh-Hant':
      '電話、證件號、電郵與通訊地址的欄位已脫敏，審計日誌內的同類欄位在記錄時已脫敏，較早版本寫下的除外；人手填寫的原因、名稱與備註照原樣交付。',
    'zh-Hans':
      '电话、证件号、电邮与通讯地址的字段已脱敏，审计日志内的同类字段在记录时已脱敏，较早版本写下的除外；人手填写的原因、名称与备注照原样交付。',
    en: 'Phones, ID numbers, e-mail and postal addresses are masked in their own fields, in the audit trail when it was written, except by earlier versions; reasons, titles and notes that people typed are as they were written.',
  },
  'pack.auditInFull': {
    'zh-Hant':
      '審計日誌 log/audit.csv 有 {{count}} 條由較早版本寫下，內有完整的電郵或通訊地址。審計鏈須逐字才能核對，因此照原樣交付；請接收方按個人資料保管，用後銷毀。',
    'zh-Hans':
      '审计日志 log/audit.csv 有 {{count}} 条由较早版本写下，内有完整的电邮或通讯地址。审计链须逐字才能核对，因此照原样交付；请接收方按个人信息保管，用后销毁。',
    en: 'Earlier versions wrote {{count}} entries of log/audit.csv with e-mail or postal addresses in full. The audit chain can be checked only word for word, so they are handed over as they are: keep them as personal data and destroy them after use.',
  },
  'pack.site': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Site' },
  'pack.madeBy': { 'zh-Hant': '導出人', 'zh-Hans': '导出人', en: 'Exported by' },
  'pack.approver': { 'zh-Hant': '批准人', 'zh-Hans': '批准人', en: 'Approved by' },
  'pack.madeAt': { 'zh-Hant': '導出時間（UTC）', 'zh-Hans': '导出时间（UTC）', en: 'Exported at (UTC)' },
  'pack.files': { 'zh-Hant': '檔案數目', 'zh-Hans': '文件数目', en: 'Number of files' },
  'pack.custodySheet': {
    'zh-Hant': '審計資料包移交單',
    'zh-Hans': '审计资料包移交单',
    en: 'Custody sheet of the audit pack',
  },
  'pack.custody.note': {
    'zh-Hant': '壓縮檔校驗碼在導出完成後才有，可在導出記錄或審計日誌內查到，移交時請抄入上表。',
    'zh-Hans': '压缩文件校验码在导出完成后才有，可在导出记录或审计日志内查到，移交时请抄入上表。',
    en: 'The SHA-256 of the zip is known only once the pack is made; copy it at each handover from the record of exports or the audit trail.',
  },
  'pack.custody': { 'zh-Hant': '移交記錄', 'zh-Hans': '移交记录', en: 'Chain of custody' },
  'pack.custody.giver': { 'zh-Hant': '移交人', 'zh-Hans': '移交人', en: 'Handed over by' },
  'pack.custody.taker': { 'zh-Hant': '接收人', 'zh-Hans': '接收人', en: 'Received by' },
  'pack.custody.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'pack.custody.medium': { 'zh-Hant': '介質', 'zh-Hans': '介质', en: 'Medium' },
  'pack.custody.hash': { 'zh-Hant': '壓縮檔校驗碼', 'zh-Hans': '压缩文件校验码', en: 'SHA-256 of the zip' },
  'pack.custody.signature': { 'zh-Hant': '簽名', 'zh-Hans': '签名', en: 'Signature' },
} satisfies MessageTable;

/** Columns of the table that is signed at each handover, on the index page and on the custody sheet. */
export const CUSTODY_COLUMNS = ['giver', 'taker', 'time', 'medium', 'hash', 'signature'] as const;
