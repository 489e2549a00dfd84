import type { MessageTable } from '../../i18n/language.ts';

/** Words of the screens. */
export const exchangeScreenMessages = {
  'exchange.part.imports': { 'zh-Hant': '導入', 'zh-Hans': '导入', en: 'Import' },
  'exchange.part.exports': { 'zh-Hant': '導出', 'zh-Hans': '导出', en: 'Export' },

  'exchange.import': { 'zh-Hant': '導入資料', 'zh-Hans': '导入数据', en: 'Import a list' },
  'exchange.import.notAllowed': {
    'zh-Hant': '導入會改動許多戶，只限經理與主管。',
    'zh-Hans': '导入会改动许多户，只限经理与主管。',
    en: 'An import changes many households, so only a manager or a supervisor can do it.',
  },
  'exchange.imports': { 'zh-Hant': '導入記錄', 'zh-Hans': '导入记录', en: 'Imports so far' },
  'exchange.imports.empty': {
    'zh-Hant': '還沒有導入過',
    'zh-Hans': '还没有导入过',
    en: 'Nothing has been imported',
  },
  'exchange.imports.emptyText': {
    'zh-Hant': '選上面的一類資料，把現有的 Excel（.xlsx）或 CSV 原樣選進來；欄目由系統配對，檢查無誤才寫入。',
    'zh-Hans': '选上面的一类数据，把现有的 Excel（.xlsx）或 CSV 原样选进来；栏目由系统配对，检查无误才写入。',
    en: 'Choose a kind above and take your Excel (.xlsx) or CSV as it is. Its columns are matched for you, and nothing is written before you have seen what it would do.',
  },
  'exchange.imports.kinds': { 'zh-Hant': '導入什麼', 'zh-Hans': '导入什么', en: 'What to import' },
  'exchange.imports.order': {
    'zh-Hant':
      '第一次建檔的次序：先房屋，再住戶、車輛，然後期初欠費和水電錶；或一次過導入業主名冊。每次導入前都會自動備份，同一份檔案再導入不會重複。',
    'zh-Hans':
      '第一次建档的次序：先房屋，再住户、车辆，然后期初欠费和水电表；或一次过导入业主名册。每次导入前都会自动备份，同一份文件再导入不会重复。',
    en: 'For the first time: units, then people, vehicles, opening balances and meters; or the owner roll in one go. A backup is made before each import, and the same file twice doubles nothing.',
  },
  'exchange.record.kind': { 'zh-Hant': '種類', 'zh-Hans': '种类', en: 'Kind' },
  'exchange.record.number': { 'zh-Hant': '編號', 'zh-Hans': '编号', en: 'No.' },
  'exchange.record.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'exchange.record.file': { 'zh-Hant': '檔案', 'zh-Hans': '文件', en: 'File' },
  'exchange.record.what': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'What' },
  'exchange.record.by': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'By' },
  'exchange.record.checksum': { 'zh-Hant': 'SHA-256', 'zh-Hans': 'SHA-256', en: 'SHA-256' },
  'exchange.count.rows': { 'zh-Hant': '行數', 'zh-Hans': '行数', en: 'Rows' },
  'exchange.count.created': { 'zh-Hant': '新增', 'zh-Hans': '新增', en: 'New' },
  'exchange.count.changed': { 'zh-Hant': '更改', 'zh-Hans': '更改', en: 'Changed' },
  'exchange.count.unchanged': { 'zh-Hant': '不變', 'zh-Hans': '不变', en: 'Unchanged' },
  'exchange.count.rejected': { 'zh-Hant': '未導入', 'zh-Hans': '未导入', en: 'Rejected' },

  'exchange.step.file': { 'zh-Hant': '選擇檔案', 'zh-Hans': '选择文件', en: 'Choose the file' },
  'exchange.step.columns': { 'zh-Hant': '配對欄目', 'zh-Hans': '配对栏目', en: 'Match the columns' },
  'exchange.step.check': { 'zh-Hant': '檢查', 'zh-Hans': '检查', en: 'Check' },
  'exchange.step.done': { 'zh-Hant': '導入', 'zh-Hans': '导入', en: 'Import' },
  'exchange.back': { 'zh-Hant': '上一步', 'zh-Hans': '上一步', en: 'Back' },

  'exchange.file.drop': {
    'zh-Hant': '把檔案（.xlsx 或 .csv）拖到這裡，或按一下選擇',
    'zh-Hans': '把文件（.xlsx 或 .csv）拖到这里，或点一下选择',
    en: 'Drop the file (.xlsx or .csv) here, or click to choose it',
  },
  'exchange.file.hint': {
    'zh-Hant': '標題行、合計行都可以照舊；最多 10 MB、20,000 行。',
    'zh-Hans': '标题行、合计行都可以照旧；最多 10 MB、20,000 行。',
    en: 'Title rows and total rows are fine. At most 10 MB and 20,000 rows.',
  },
  'exchange.file.template': {
    'zh-Hant': '還沒有電子表？',
    'zh-Hans': '还没有电子表？',
    en: 'No list on the computer yet?',
  },
  'exchange.file.downloadTemplate': {
    'zh-Hant': '下載範本（含示例一行）',
    'zh-Hans': '下载模板（含示例一行）',
    en: 'Download a template with an example',
  },
  'exchange.earlier': {
    'zh-Hant': '這個檔案曾在 {{time}} 由 {{name}} 導入。再次導入不會重複，只寫入有變動的部分。',
    'zh-Hans': '这个文件曾在 {{time}} 由 {{name}} 导入。再次导入不会重复，只写入有变动的部分。',
    en: 'This very file was imported at {{time}} by {{name}}. Importing it again doubles nothing; only differences are written.',
  },

  'exchange.columns.sheet': { 'zh-Hant': '工作表', 'zh-Hans': '工作表', en: 'Sheet' },
  'exchange.columns.sheetRows': {
    'zh-Hant': '{{name}}（{{rows}} 行）',
    'zh-Hans': '{{name}}（{{rows}} 行）',
    en: '{{name}} ({{rows}} rows)',
  },
  'exchange.columns.hiddenSheet': {
    'zh-Hant': '{{name}}（{{rows}} 行，已隱藏）',
    'zh-Hans': '{{name}}（{{rows}} 行，已隐藏）',
    en: '{{name}} ({{rows}} rows, hidden)',
  },
  'exchange.columns.headerRow': { 'zh-Hant': '標題在', 'zh-Hans': '标题在', en: 'Headings in' },
  'exchange.columns.headerRowChoice': {
    'zh-Hant': '第 {{row}} 行：{{text}}',
    'zh-Hans': '第 {{row}} 行：{{text}}',
    en: 'Row {{row}}: {{text}}',
  },
  'exchange.columns.column': { 'zh-Hant': '欄', 'zh-Hans': '列', en: 'Column' },
  'exchange.columns.heading': { 'zh-Hant': '檔案的標題', 'zh-Hans': '文件的标题', en: 'Heading in the file' },
  'exchange.columns.samples': { 'zh-Hant': '內容舉例', 'zh-Hans': '内容举例', en: 'What stands in it' },
  'exchange.columns.holds': { 'zh-Hant': '導入為', 'zh-Hans': '导入为', en: 'Import as' },
  'exchange.columns.holdsFor': {
    'zh-Hant': '「{{heading}}」導入為',
    'zh-Hans': '“{{heading}}”导入为',
    en: 'Import “{{heading}}” as',
  },
  'exchange.columns.leaveOut': { 'zh-Hant': '不導入', 'zh-Hans': '不导入', en: 'Leave out' },
  'exchange.columns.hidden': {
    'zh-Hant': '工作表有 {{count}} 行被隱藏，也會一併導入。若不需要，請先在 Excel 刪去。',
    'zh-Hans': '工作表有 {{count}} 行被隐藏，也会一并导入。若不需要，请先在 Excel 删去。',
    en: '{{count}} rows of the sheet are hidden and will be imported too. Delete them in Excel first if you do not want them.',
  },
  'exchange.columns.needed': {
    'zh-Hant': '還要配對：{{fields}}。請在「導入為」選出是哪一欄。',
    'zh-Hans': '还要配对：{{fields}}。请在“导入为”选出是哪一列。',
    en: 'Still to be matched: {{fields}}. Choose their columns under “Import as”.',
  },
  'exchange.columns.sameHeading': {
    'zh-Hant': '標題「{{header}}」出現在 {{letters}} 欄，請選好要導入哪一欄。',
    'zh-Hans': '标题“{{header}}”出现在 {{letters}} 列，请选好要导入哪一列。',
    en: 'The heading “{{header}}” stands above columns {{letters}}. Choose which one to import.',
  },
  'exchange.columns.check': { 'zh-Hant': '檢查', 'zh-Hans': '检查', en: 'Check' },

  'exchange.check.sum': {
    'zh-Hant':
      '共 {{rows}} 行：新增 {{created}}、更改 {{changed}}、不變 {{unchanged}}、未能導入 {{rejected}}。尚未寫入。',
    'zh-Hans':
      '共 {{rows}} 行：新增 {{created}}、更改 {{changed}}、不变 {{unchanged}}、未能导入 {{rejected}}。尚未写入。',
    en: '{{rows}} rows: {{created}} new, {{changed}} changed, {{unchanged}} unchanged, {{rejected}} rejected. Nothing is written yet.',
  },
  'exchange.check.rejected': {
    'zh-Hant': '未能導入 {{count}}',
    'zh-Hans': '未能导入 {{count}}',
    en: 'Rejected {{count}}',
  },
  'exchange.check.changed': {
    'zh-Hant': '更改 {{count}}',
    'zh-Hans': '更改 {{count}}',
    en: 'Changed {{count}}',
  },
  'exchange.check.created': { 'zh-Hant': '新增 {{count}}', 'zh-Hans': '新增 {{count}}', en: 'New {{count}}' },
  'exchange.check.noRejected': {
    'zh-Hant': '每一行都可以導入。',
    'zh-Hans': '每一行都可以导入。',
    en: 'Every row can be imported.',
  },
  'exchange.check.noChanged': {
    'zh-Hant': '沒有要更改的記錄。',
    'zh-Hans': '没有要更改的记录。',
    en: 'Nothing changes.',
  },
  'exchange.check.noCreated': {
    'zh-Hant': '沒有新增的記錄。',
    'zh-Hans': '没有新增的记录。',
    en: 'Nothing is new.',
  },
  'exchange.check.rejectedHint': {
    'zh-Hant': '其餘各行照常導入。下載這些行，更正後再導入即可。',
    'zh-Hans': '其余各行照常导入。下载这些行，更正后再导入即可。',
    en: 'The other rows are imported all the same. Download these, correct them and import that file.',
  },
  'exchange.check.downloadRejected': {
    'zh-Hant': '下載未導入的行',
    'zh-Hans': '下载未导入的行',
    en: 'Download rejected rows',
  },
  'exchange.check.nothing': {
    'zh-Hant': '檔案內沒有需要寫入的內容。',
    'zh-Hans': '文件内没有需要写入的内容。',
    en: 'There is nothing in this file to write.',
  },
  'exchange.check.backup': {
    'zh-Hant': '導入前會先備份；中途取消不留任何改動。',
    'zh-Hans': '导入前会先备份；中途取消不留任何改动。',
    en: 'A backup is made first, and cancelling leaves nothing behind.',
  },
  'exchange.check.import': {
    'zh-Hant': '導入 {{count}} 行',
    'zh-Hans': '导入 {{count}} 行',
    en: 'Import {{count}} rows',
  },
  'exchange.check.importing': { 'zh-Hant': '正在導入', 'zh-Hans': '正在导入', en: 'Importing' },
  'exchange.note.totalRow': {
    'zh-Hant': '合計行 {{count}} 行不導入（第 {{rows}} 行）。',
    'zh-Hans': '合计行 {{count}} 行不导入（第 {{rows}} 行）。',
    en: 'Total rows left out: {{count}} (row {{rows}}).',
  },
  'exchange.note.footerRow': {
    'zh-Hant': '製表、說明等 {{count}} 行不導入（第 {{rows}} 行）。',
    'zh-Hans': '制表、说明等 {{count}} 行不导入（第 {{rows}} 行）。',
    en: 'Rows of signatures and notes left out: {{count}} (row {{rows}}).',
  },
  'exchange.note.repeatedHeading': {
    'zh-Hant': '重複的標題 {{count}} 行不導入（第 {{rows}} 行）。',
    'zh-Hans': '重复的标题 {{count}} 行不导入（第 {{rows}} 行）。',
    en: 'Repeated headings left out: {{count}} (row {{rows}}).',
  },
  'exchange.note.hiddenRow': {
    'zh-Hant': '隱藏的 {{count}} 行一併計算在內（第 {{rows}} 行）。',
    'zh-Hans': '隐藏的 {{count}} 行一并计算在内（第 {{rows}} 行）。',
    en: 'Hidden rows that are included: {{count}} (row {{rows}}).',
  },
  'exchange.note.combinedRow': {
    'zh-Hant': '同一房屋分寫多行，已合為一戶：{{count}} 行（第 {{rows}} 行）。',
    'zh-Hans': '同一房屋分写多行，已合为一户：{{count}} 行（第 {{rows}} 行）。',
    en: 'Rows of one unit taken together as one household: {{count}} (row {{rows}}).',
  },
  'exchange.note.phonesToFirstOwner': {
    'zh-Hant': '電話與業主數目不同，電話記在第一位業主名下：{{count}} 戶（第 {{rows}} 行）。',
    'zh-Hans': '电话与业主数目不同，电话记在第一位业主名下：{{count}} 户（第 {{rows}} 行）。',
    en: 'Phones and owners differ in number, so the first owner gets the phones: {{count}} (row {{rows}}).',
  },

  'exchange.note.exampleRow': {
    'zh-Hant': '範本的示例 {{count}} 行不導入（第 {{rows}} 行）。',
    'zh-Hans': '模板的示例 {{count}} 行不导入（第 {{rows}} 行）。',
    en: 'Example rows of the template left out: {{count}} (row {{rows}}).',
  },
  'exchange.note.maskedLeftAlone': {
    'zh-Hant': '有遮蓋（*）的電話或證件號碼一律不改，保留檔案原有的：{{count}} 行（第 {{rows}} 行）。',
    'zh-Hans': '有遮盖（*）的电话或证件号码一律不改，保留档案原有的：{{count}} 行（第 {{rows}} 行）。',
    en: 'Masked (*) phones and ID numbers change nothing; what is on file stays: {{count}} rows (row {{rows}}).',
  },
  'exchange.note.leadingZeroLost': {
    'zh-Hant': '電話以數字儲存，開頭的 0 可能已丟失，請核對：{{count}} 行（第 {{rows}} 行）。',
    'zh-Hans': '电话以数字存储，开头的 0 可能已丢失，请核对：{{count}} 行（第 {{rows}} 行）。',
    en: 'Phones stored as numbers may have lost a leading zero; check them: {{count}} rows (row {{rows}}).',
  },
  'exchange.note.notInFile': {
    'zh-Hant': '名單沒有的住戶 {{count}} 位維持原狀，不會刪除。',
    'zh-Hans': '名单没有的住户 {{count}} 位维持原状，不会删除。',
    en: 'People of these units who are not in the list stay as they are: {{count}}.',
  },
  'exchange.rows.row': { 'zh-Hant': '行', 'zh-Hans': '行', en: 'Row' },
  'exchange.rows.name': { 'zh-Hant': '記錄', 'zh-Hans': '记录', en: 'Record' },
  'exchange.rows.why': { 'zh-Hant': '原因與做法', 'zh-Hans': '原因与做法', en: 'Why, and what to do' },
  'exchange.rows.field': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Field' },
  'exchange.rows.before': { 'zh-Hant': '現在', 'zh-Hans': '现在', en: 'Now' },
  'exchange.rows.after': { 'zh-Hant': '導入後', 'zh-Hans': '导入后', en: 'After' },

  'exchange.importOf': { 'zh-Hant': '導入：{{kind}}', 'zh-Hans': '导入：{{kind}}', en: 'Import: {{kind}}' },
  'exchange.change.unit': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Unit' },
  'exchange.change.active': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'exchange.change.name': { 'zh-Hant': '姓名', 'zh-Hans': '姓名', en: 'Name' },
  'exchange.change.phones': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'Phones' },
  'exchange.change.fromOn': { 'zh-Hant': '起始日期', 'zh-Hans': '起始日期', en: 'From' },
  'exchange.change.share': { 'zh-Hant': '產權份額', 'zh-Hans': '产权份额', en: 'Share' },
  'exchange.change.payer': { 'zh-Hant': '付款人', 'zh-Hans': '付款人', en: 'Payer' },
  'exchange.change.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'exchange.change.nothing': { 'zh-Hant': '—', 'zh-Hans': '—', en: '—' },
  'exchange.change.yes': { 'zh-Hant': '是', 'zh-Hans': '是', en: 'Yes' },
  'exchange.change.no': { 'zh-Hant': '否', 'zh-Hans': '否', en: 'No' },

  'exchange.done.sum': {
    'zh-Hant':
      '已導入：共 {{rows}} 行，新增 {{created}}、更改 {{changed}}、不變 {{unchanged}}、未導入 {{rejected}}。',
    'zh-Hans':
      '已导入：共 {{rows}} 行，新增 {{created}}、更改 {{changed}}、不变 {{unchanged}}、未导入 {{rejected}}。',
    en: 'Imported: of {{rows}} rows {{created}} new, {{changed}} changed, {{unchanged}} unchanged, {{rejected}} not imported.',
  },
  'exchange.done.backup': {
    'zh-Hant': '導入前的備份：{{name}}',
    'zh-Hans': '导入前的备份：{{name}}',
    en: 'Backup made before: {{name}}',
  },
  'exchange.done.archives': { 'zh-Hant': '查看', 'zh-Hans': '查看', en: 'Have a look' },
  'exchange.done.again': { 'zh-Hant': '再導入一份', 'zh-Hans': '再导入一份', en: 'Import another' },
  'exchange.rejectedSaved': {
    'zh-Hant': '已把未導入的 {{count}} 行存為「{{fileName}}」，最後一欄是原因。',
    'zh-Hans': '已把未导入的 {{count}} 行存为“{{fileName}}”，最后一列是原因。',
    en: '{{count}} rejected rows saved as “{{fileName}}”; the last column says why.',
  },

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
  'exchange.exports': { 'zh-Hant': '導出記錄', 'zh-Hans': '导出记录', en: 'Exports so far' },
  'exchange.exports.empty': {
    'zh-Hant': '還沒有導出過',
    'zh-Hans': '还没有导出过',
    en: 'Nothing has been exported',
  },
  'exchange.exports.emptyText': {
    'zh-Hant': '各清單右上角的「導出」也會記在這裡。',
    'zh-Hans': '各列表右上角的“导出”也会记在这里。',
    en: 'Exports from the lists are written down here too.',
  },
  'exchange.source.units': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Units' },
  'exchange.source.people': { 'zh-Hant': '住戶', 'zh-Hans': '住户', en: 'People' },
  'exchange.source.occupancies': { 'zh-Hant': '住戶名單', 'zh-Hans': '住户名单', en: 'Residents' },
  'exchange.source.vehicles': { 'zh-Hant': '車輛', 'zh-Hans': '车辆', en: 'Vehicles' },
  'exchange.source.meters': { 'zh-Hant': '水電錶', 'zh-Hans': '水电表', en: 'Meters' },
  'exchange.source.unitsAsOf': { 'zh-Hant': '某日的房屋', 'zh-Hans': '某日的房屋', en: 'Units as of a day' },
  'exchange.source.peopleAsOf': {
    'zh-Hant': '某日的住戶',
    'zh-Hans': '某日的住户',
    en: 'People as of a day',
  },
  'exchange.source.verification': {
    'zh-Hant': '待校對名單',
    'zh-Hans': '待核对名单',
    en: 'Verification list',
  },
  'exchange.source.charges': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Charges' },
  'exchange.source.receipts': { 'zh-Hant': '收據', 'zh-Hans': '收据', en: 'Receipts' },
  'exchange.source.arrears': { 'zh-Hant': '欠費', 'zh-Hans': '欠费', en: 'Arrears' },
  'exchange.source.reductions': { 'zh-Hant': '減免', 'zh-Hans': '减免', en: 'Reductions' },
  'exchange.source.unitFees': { 'zh-Hant': '收費房屋', 'zh-Hans': '收费房屋', en: 'Units charged' },
  'exchange.source.billingRuns': { 'zh-Hant': '開單記錄', 'zh-Hans': '开单记录', en: 'Billing history' },
  'exchange.source.letters': { 'zh-Hant': '發文登記', 'zh-Hans': '发文登记', en: 'Letters' },
  'exchange.source.missingPapers': { 'zh-Hant': '各戶缺件', 'zh-Hans': '各户缺件', en: 'Missing papers' },
  'exchange.source.paperLoans': { 'zh-Hant': '紙本借閱', 'zh-Hans': '纸本借阅', en: 'Loans of papers' },
  'exchange.source.filing': { 'zh-Hant': '收發文登記', 'zh-Hans': '收发文登记', en: 'Filing registers' },
  'exchange.source.filingCatalogue': {
    'zh-Hant': '歸檔文件目錄',
    'zh-Hans': '归档文件目录',
    en: 'Catalogue of archived files',
  },
  'exchange.source.filingDue': {
    'zh-Hant': '到期檔案',
    'zh-Hans': '到期档案',
    en: 'Files over their period',
  },
  'exchange.source.disposals': { 'zh-Hant': '銷毀清冊', 'zh-Hans': '销毁清册', en: 'Disposal lists' },
  'exchange.source.auditTrail': { 'zh-Hant': '審計日誌', 'zh-Hans': '审计日志', en: 'Audit trail' },
  'exchange.source.imports': { 'zh-Hant': '導入記錄', 'zh-Hans': '导入记录', en: 'Imports so far' },
  'exchange.source.exports': { 'zh-Hant': '導出記錄', 'zh-Hans': '导出记录', en: 'Exports so far' },
  // Only the audit pack is of the whole office.
  'exchange.source.office': { 'zh-Hant': '審計資料包', 'zh-Hans': '审计资料包', en: 'Audit pack' },

  'exchange.rejectedFile': { 'zh-Hant': '未導入的行', 'zh-Hans': '未导入的行', en: 'Rows not imported' },
  'exchange.reasonColumn': { 'zh-Hant': '未導入原因', 'zh-Hans': '未导入原因', en: 'Why not imported' },
} satisfies MessageTable;
