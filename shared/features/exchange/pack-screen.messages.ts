import type { MessageTable } from '../../i18n/language.ts';

/** Words of the screen on which the audit pack is made. */
export const packScreenMessages = {
  'exchange.pack': { 'zh-Hant': '審計資料包', 'zh-Hans': '审计资料包', en: 'Audit pack' },
  'exchange.pack.explain': {
    'zh-Hant':
      '一個壓縮檔：全部登記冊（Excel 與 CSV）、已簽發文件、審計日誌、字段說明與校驗碼，並附核對工具。電話與證件號會脫敏。',
    'zh-Hans':
      '一个压缩文件：全部登记册（Excel 与 CSV）、已签发文件、审计日志、字段说明与校验码，并附核对工具。电话与证件号会脱敏。',
    en: 'One zip: every register (Excel and CSV), the issued documents, the audit trail, a field dictionary and checksums, with the tool to check them. Phones and ID numbers are masked.',
  },
  'exchange.pack.receiver': { 'zh-Hant': '接收方', 'zh-Hans': '接收方', en: 'Receiver' },
  'exchange.pack.receiverHint': {
    'zh-Hant': '例如：某會計師事務所 李會計師',
    'zh-Hans': '例如：某会计师事务所 李会计师',
    en: 'For example: firm and name of the auditor',
  },
  'exchange.pack.reason': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Reason' },
  'exchange.pack.make': {
    'zh-Hant': '製作審計資料包',
    'zh-Hans': '制作审计资料包',
    en: 'Make the audit pack',
  },
  'exchange.pack.making': {
    'zh-Hant': '正在製作審計資料包',
    'zh-Hans': '正在制作审计资料包',
    en: 'Making the audit pack',
  },
  'exchange.pack.made': {
    'zh-Hant':
      '已製作「{{fileName}}」：{{files}} 個檔案，其中 {{documents}} 份已簽發文件。請把下面的校驗碼另行告知接收方。',
    'zh-Hans':
      '已制作“{{fileName}}”：{{files}} 个文件，其中 {{documents}} 份已签发文件。请把下面的校验码另行告知接收方。',
    en: 'Made “{{fileName}}”: {{files}} files, {{documents}} issued documents. Tell the receiver the checksum below by another way.',
  },
  'exchange.pack.notSaved': {
    'zh-Hant': '資料包已製作但沒有存檔，請再製作一次並選擇存放位置。',
    'zh-Hans': '资料包已制作但没有存盘，请再制作一次并选择存放位置。',
    en: 'The pack was made but not saved. Make it again and choose where to keep it.',
  },
} satisfies MessageTable;
