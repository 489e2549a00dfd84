import type { MessageTable } from '../../i18n/language.ts';

/** Words of an import, from the choice of its file to what it did. */
export const importScreenMessages = {
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

  'exchange.rejectedFile': { 'zh-Hant': '未導入的行', 'zh-Hans': '未导入的行', en: 'Rows not imported' },
  'exchange.reasonColumn': { 'zh-Hant': '未導入原因', 'zh-Hans': '未导入原因', en: 'Why not imported' },
} satisfies MessageTable;
