import type { MessageTable } from '../../i18n/language.ts';
import { exchangeScreenMessages } from './exchange-screen.messages.ts';
import { exportMarkMessages } from './export-mark.ts';
import { importMessages } from './import.messages.ts';
import { importProblemMessages } from './import-problem.messages.ts';
import { importScreenMessages } from './import-screen.messages.ts';
import { packMessages } from './pack.messages.ts';
import { packScreenMessages } from './pack-screen.messages.ts';

export const exchangeMessages = {
  ...exchangeScreenMessages,
  ...importScreenMessages,
  ...packScreenMessages,
  ...packMessages,
  ...importMessages,
  ...importProblemMessages,
  ...exportMarkMessages,

  'refusal.fileEmpty': {
    'zh-Hant': '檔案是空的（0 位元組）。請重新另存後再選。',
    'zh-Hans': '文件是空的（0 字节）。请重新另存后再选。',
    en: 'The file is empty (0 bytes). Save it again, then choose it.',
  },
  'refusal.fileTooBig': {
    'zh-Hant': '檔案有 {{megabytes}} MB，最多 {{limit}} MB。請刪去圖片或分成幾個檔案。',
    'zh-Hans': '文件有 {{megabytes}} MB，最多 {{limit}} MB。请删去图片或分成几个文件。',
    en: 'The file is {{megabytes}} MB; the limit is {{limit}} MB. Remove pictures or split it.',
  },
  'refusal.notWorkbook': {
    'zh-Hant': '這不是 Excel 的 .xlsx 檔案。請在 Excel 或 WPS 開啟，另存為 .xlsx 後再選。',
    'zh-Hans': '这不是 Excel 的 .xlsx 文件。请在 Excel 或 WPS 打开，另存为 .xlsx 后再选。',
    en: 'This is not an Excel .xlsx workbook. Open it in Excel or WPS, save it as .xlsx and choose that.',
  },
  'refusal.oldWorkbook': {
    'zh-Hant': '這是舊式 .xls 檔案。請在 Excel 或 WPS 另存為 .xlsx 後再選。',
    'zh-Hans': '这是旧式 .xls 文件。请在 Excel 或 WPS 另存为 .xlsx 后再选。',
    en: 'This is an old .xls workbook. Save it as .xlsx in Excel or WPS and choose that.',
  },
  'refusal.workbookEncrypted': {
    'zh-Hant': '檔案設有密碼。請在 Excel 移除密碼，另存後再選。',
    'zh-Hans': '文件设有密码。请在 Excel 移除密码，另存后再选。',
    en: 'The workbook has a password. Remove it in Excel, save and choose it again.',
  },
  'refusal.workbookTruncated': {
    'zh-Hant': '檔案不完整，可能沒有複製完。請重新複製後再選。',
    'zh-Hans': '文件不完整，可能没有复制完。请重新复制后再选。',
    en: 'The workbook is incomplete; it may not have been copied to the end. Copy it again.',
  },
  'refusal.workbookDamaged': {
    'zh-Hant': '檔案已損壞（部分「{{part}}」讀不通）。沒有導入任何資料；請在 Excel 開啟並另存後再選。',
    'zh-Hans': '文件已损坏（部分“{{part}}”读不通）。没有导入任何数据；请在 Excel 打开并另存后再选。',
    en: 'The workbook is damaged (part “{{part}}” cannot be read). Nothing was imported; open it in Excel, save it again and choose that.',
  },
  'refusal.workbookBomb': {
    'zh-Hant': '檔案展開後過大（部分「{{part}}」），不予開啟。請只保留名冊，另存為新檔案。',
    'zh-Hans': '文件展开后过大（部分“{{part}}”），不予打开。请只保留名册，另存为新文件。',
    en: 'The workbook unpacks to far too much (part “{{part}}”) and was not opened. Keep only the roll in a new file.',
  },
  'refusal.workbookLying': {
    'zh-Hant': '檔案標示的大小與內容不符（部分「{{part}}」），不予開啟。請在 Excel 開啟並另存後再選。',
    'zh-Hans': '文件标示的大小与内容不符（部分“{{part}}”），不予打开。请在 Excel 打开并另存后再选。',
    en: 'A part of the workbook is not the size it declares (“{{part}}”), so it was not opened. Save it again in Excel.',
  },
  'refusal.workbookDoctype': {
    'zh-Hant': '檔案含有不允許的文件類型宣告，不予開啟。請在 Excel 開啟並另存後再選。',
    'zh-Hans': '文件含有不允许的文档类型声明，不予打开。请在 Excel 打开并另存后再选。',
    en: 'The workbook contains a document type declaration, which is not allowed. Save it again in Excel.',
  },
  'refusal.workbookMacros': {
    'zh-Hant': '檔案含有巨集。請在 Excel 另存為不含巨集的 .xlsx 後再選。',
    'zh-Hans': '文件含有宏。请在 Excel 另存为不含宏的 .xlsx 后再选。',
    en: 'The workbook contains macros. Save it as .xlsx without macros and choose that.',
  },
  'refusal.workbookUnsafePart': {
    'zh-Hant': '檔案內有不安全的部分名稱「{{part}}」，不予開啟。請在 Excel 開啟並另存後再選。',
    'zh-Hans': '文件内有不安全的部分名称“{{part}}”，不予打开。请在 Excel 打开并另存后再选。',
    en: 'The workbook contains an unsafe part name (“{{part}}”) and was not opened. Save it again in Excel.',
  },
  'refusal.workbookDuplicatePart': {
    'zh-Hant': '檔案內有兩個同名的部分「{{part}}」，不予開啟。請在 Excel 開啟並另存後再選。',
    'zh-Hans': '文件内有两个同名的部分“{{part}}”，不予打开。请在 Excel 打开并另存后再选。',
    en: 'The workbook contains two parts of one name (“{{part}}”) and was not opened. Save it again in Excel.',
  },
  'refusal.tooManyRows': {
    'zh-Hant': '工作表有 {{rows}} 行或更多，最多 {{limit}} 行。請分成幾個檔案；沒有導入任何資料。',
    'zh-Hans': '工作表有 {{rows}} 行或更多，最多 {{limit}} 行。请分成几个文件；没有导入任何数据。',
    en: 'The sheet has {{rows}} rows or more; the limit is {{limit}}. Split the file. Nothing was imported.',
  },
  'refusal.tooManyColumns': {
    'zh-Hant': '工作表用了 {{columns}} 欄，最多 {{limit}} 欄。請刪去多餘的欄再試；沒有導入任何資料。',
    'zh-Hans': '工作表用了 {{columns}} 列，最多 {{limit}} 列。请删去多余的列再试；没有导入任何数据。',
    en: 'The sheet uses {{columns}} columns; the limit is {{limit}}. Remove what is not needed. Nothing was imported.',
  },
  'refusal.noRows': {
    'zh-Hant': '標題下面沒有資料行。請檢查所選的工作表和標題行。',
    'zh-Hans': '标题下面没有数据行。请检查所选的工作表和标题行。',
    en: 'There are no rows below the headings. Check the sheet and the heading row you chose.',
  },
  'refusal.sheetMissing': {
    'zh-Hant': '檔案內沒有工作表「{{sheet}}」。請重新選擇檔案。',
    'zh-Hans': '文件内没有工作表“{{sheet}}”。请重新选择文件。',
    en: 'The file has no sheet “{{sheet}}”. Choose the file again.',
  },
  'refusal.unitColumnMissing': {
    'zh-Hant': '未指定哪一欄是房號。檔案內的欄：{{found}}。請把房號一欄配對為「房號」或「房屋」。',
    'zh-Hans': '未指定哪一列是房号。文件内的列：{{found}}。请把房号一列配对为“房号”或“房屋”。',
    en: 'No column is matched to the room. Found: {{found}}. Match one of them to “Room” or “Unit”.',
  },
  'refusal.archivesChanged': {
    'zh-Hant': '檢查之後檔案資料已有改動，沒有導入。請返回「檢查」一步，看過新的結果再導入。',
    'zh-Hans': '检查之后档案数据已有改动，没有导入。请返回“检查”一步，看过新的结果再导入。',
    en: 'The archives changed since the check, so nothing was imported. Go back to the check, look at the new result and import then.',
  },
  'refusal.nothingRejected': {
    'zh-Hant': '沒有被拒的行，無需下載。',
    'zh-Hans': '没有被拒的行，无需下载。',
    en: 'No row was rejected, so there is nothing to download.',
  },
  'refusal.columnMissing': {
    'zh-Hant': '還有必須的欄未配對。檔案內的欄：{{found}}。請返回「配對欄目」，按提示補上。',
    'zh-Hans': '还有必须的列未配对。文件内的列：{{found}}。请返回“配对栏目”，按提示补上。',
    en: 'A column that is needed is not matched. Found: {{found}}. Go back to the columns and match what is named there.',
  },
  'refusal.templateUntouched': {
    'zh-Hant': '範本內只有示例一行，共 0 行可導入。請在示例下面逐行填上資料，儲存後再選這個檔案。',
    'zh-Hans': '模板内只有示例一行，共 0 行可导入。请在示例下面逐行填上数据，保存后再选这个文件。',
    en: 'The template holds only its example: 0 rows to import. Fill in your rows below it, save the file and choose it again.',
  },
  'refusal.textEncoding': {
    'zh-Hant': '這個 CSV 的文字編碼讀不通。請在 Excel 另存為「CSV UTF-8」，或存為 .xlsx 後再選。',
    'zh-Hans': '这个 CSV 的文字编码读不通。请在 Excel 另存为“CSV UTF-8”，或存为 .xlsx 后再选。',
    en: 'The text of this CSV is in an encoding that cannot be read. Save it as “CSV UTF-8” or as .xlsx and choose that.',
  },
  'invalid.fieldOfOtherKind': {
    'zh-Hant': '有一欄配對了這類資料沒有的項目，請重新配對。',
    'zh-Hans': '有一列配对了这类数据没有的项目，请重新配对。',
    en: 'A column is matched to something that lists of this kind do not hold. Match it again.',
  },
  'invalid.fileGone': {
    'zh-Hant': '這個檔案已不在，請重新選擇。',
    'zh-Hans': '这个文件已不在，请重新选择。',
    en: 'The file is no longer here. Choose it again.',
  },
  'invalid.fieldTwice': {
    'zh-Hant': '兩欄配對了同一項，請改其中一欄。',
    'zh-Hans': '两列配对了同一项，请改其中一列。',
    en: 'Two columns are matched to the same thing. Change one of them.',
  },
  'invalid.columnTwice': {
    'zh-Hant': '同一欄配對了兩次，請更正。',
    'zh-Hans': '同一列配对了两次，请更正。',
    en: 'One column is matched twice. Correct it.',
  },
  'invalid.dayMissing': {
    'zh-Hant': '請選這份清單是哪一日的。',
    'zh-Hans': '请选这份列表是哪一日的。',
    en: 'Choose the day that this list is of.',
  },
  'invalid.noPastDay': {
    'zh-Hant': '這份清單只有今日的；請不選日期再導出。',
    'zh-Hans': '这份列表只有今日的；请不选日期再导出。',
    en: 'This list is of today alone. Export it without a day.',
  },
  'invalid.unknownGrid': {
    'zh-Hant': '這個清單暫時不能導出。',
    'zh-Hans': '这个列表暂时不能导出。',
    en: 'This list cannot be exported.',
  },
} satisfies MessageTable;
