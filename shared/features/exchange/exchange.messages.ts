import type { MessageTable } from '../../i18n/language.ts';
import { exchangeScreenMessages } from './exchange-screen.messages.ts';
import { exportMarkMessages } from './export-mark.ts';
import { packMessages } from './pack.messages.ts';

export const exchangeMessages = {
  ...exchangeScreenMessages,
  ...packMessages,
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
  'refusal.rollChanged': {
    'zh-Hant': '檢查之後檔案資料已有改動，沒有導入。請返回「檢查」一步，看過新的結果再導入。',
    'zh-Hans': '检查之后档案数据已有改动，没有导入。请返回“检查”一步，看过新的结果再导入。',
    en: 'The archives changed since the check, so nothing was imported. Go back to the check, look at the new result and import then.',
  },
  'refusal.nothingRejected': {
    'zh-Hant': '沒有被拒的行，無需下載。',
    'zh-Hans': '没有被拒的行，无需下载。',
    en: 'No row was rejected, so there is nothing to download.',
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

  'rollField.unitName': { 'zh-Hant': '房屋（完整）', 'zh-Hans': '房屋（完整）', en: 'Unit (whole)' },
  'rollField.building': { 'zh-Hant': '樓棟', 'zh-Hans': '楼栋', en: 'Building' },
  'rollField.entrance': { 'zh-Hant': '單元', 'zh-Hans': '单元', en: 'Entrance' },
  'rollField.floor': { 'zh-Hant': '樓層', 'zh-Hans': '楼层', en: 'Floor' },
  'rollField.room': { 'zh-Hant': '房號', 'zh-Hans': '房号', en: 'Room' },
  'rollField.kind': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Use' },
  'rollField.area': { 'zh-Hant': '建築面積', 'zh-Hans': '建筑面积', en: 'Floor area' },
  'rollField.innerArea': { 'zh-Hant': '套內面積', 'zh-Hans': '套内面积', en: 'Inner area' },
  'rollField.ownerName': { 'zh-Hant': '業主', 'zh-Hans': '业主', en: 'Owner' },
  'rollField.ownerPhone': { 'zh-Hant': '業主電話', 'zh-Hans': '业主电话', en: 'Owner’s phone' },
  'rollField.ownerIdNumber': { 'zh-Hant': '身份證號', 'zh-Hans': '身份证号', en: 'ID number' },
  'rollField.ownerEmail': { 'zh-Hant': '電郵', 'zh-Hans': '电邮', en: 'E-mail' },
  'rollField.mailingAddress': { 'zh-Hant': '通訊地址', 'zh-Hans': '通讯地址', en: 'Mailing address' },
  'rollField.tenantName': { 'zh-Hant': '租戶', 'zh-Hans': '租户', en: 'Tenant' },
  'rollField.tenantPhone': { 'zh-Hant': '租戶電話', 'zh-Hans': '租户电话', en: 'Tenant’s phone' },
  'rollField.plates': { 'zh-Hant': '車牌', 'zh-Hans': '车牌', en: 'Plates' },
  'rollField.handedOverOn': { 'zh-Hant': '入住日期', 'zh-Hans': '入住日期', en: 'Move-in date' },
  'rollField.billedFromOn': { 'zh-Hant': '計費起日', 'zh-Hans': '计费起日', en: 'Billed from' },
  'rollField.occupancyState': { 'zh-Hant': '居住狀態', 'zh-Hans': '居住状态', en: 'Occupancy' },
  'rollField.note': { 'zh-Hant': '備註', 'zh-Hans': '备注', en: 'Note' },

  'rollProblem.unitMissing': {
    'zh-Hant': '沒有房號。',
    'zh-Hans': '没有房号。',
    en: 'No room number.',
  },
  'rollProblem.unitUnclear': {
    'zh-Hant': '「{{text}}」看不出是哪一棟。請補上樓棟，或寫成 1-101。',
    'zh-Hans': '“{{text}}”看不出是哪一栋。请补上楼栋，或写成 1-101。',
    en: '“{{text}}” does not say which building. Add the building, or write it like 1-101.',
  },
  'rollProblem.unitTwice': {
    'zh-Hant': '與第 {{row}} 行是同一房屋，請只留一行。',
    'zh-Hans': '与第 {{row}} 行是同一房屋，请只留一行。',
    en: 'The same unit as row {{row}}. Keep one of them.',
  },
  'rollProblem.plateTwice': {
    'zh-Hant': '「{{text}}」已是第 {{row}} 行的車牌，請只留一行。',
    'zh-Hans': '“{{text}}”已是第 {{row}} 行的车牌，请只留一行。',
    en: '“{{text}}” is the plate of row {{row}} already. Keep it in one of them.',
  },
  'rollProblem.cellError': {
    'zh-Hant': '儲存格含錯誤值 {{text}}，請在 Excel 更正。',
    'zh-Hans': '单元格含错误值 {{text}}，请在 Excel 更正。',
    en: 'The cell contains {{text}}. Correct it in Excel.',
  },
  'rollProblem.formulaWithoutValue': {
    'zh-Hant': '公式 {{text}} 沒有計算結果。請在 Excel 開啟並儲存一次。',
    'zh-Hans': '公式 {{text}} 没有计算结果。请在 Excel 打开并保存一次。',
    en: 'The formula {{text}} has no result. Open the file in Excel and save it once.',
  },
  'rollProblem.digitsLost': {
    'zh-Hant': '以數字儲存，Excel 已改掉末幾位（{{text}}）。請把該欄設為「文字」並重新輸入。',
    'zh-Hans': '以数字存储，Excel 已改掉末几位（{{text}}）。请把该列设为“文本”并重新输入。',
    en: 'Stored as a number, so Excel has already changed the last digits ({{text}}). Format the column as text and enter it again.',
  },
  'rollProblem.badText': {
    'zh-Hant': '含有看不見的控制字元，請重新輸入。',
    'zh-Hans': '含有看不见的控制字符，请重新输入。',
    en: 'Contains invisible control characters. Enter it again.',
  },
  'rollProblem.tooLong': {
    'zh-Hant': '文字太長，請縮短。',
    'zh-Hans': '文字太长，请缩短。',
    en: 'The text is too long. Shorten it.',
  },
  'rollProblem.areaInvalid': {
    'zh-Hant': '「{{text}}」不是面積。請寫成如 92.08。',
    'zh-Hans': '“{{text}}”不是面积。请写成如 92.08。',
    en: '“{{text}}” is not an area. Write it like 92.08.',
  },
  'rollProblem.areaNotMetric': {
    'zh-Hant': '「{{text}}」不是平方米。請換算成平方米。',
    'zh-Hans': '“{{text}}”不是平方米。请换算成平方米。',
    en: '“{{text}}” is not in square metres. Convert it.',
  },
  'rollProblem.phoneInvalid': {
    'zh-Hant': '「{{text}}」不是電話號碼。',
    'zh-Hans': '“{{text}}”不是电话号码。',
    en: '“{{text}}” is not a phone number.',
  },
  'rollProblem.dateInvalid': {
    'zh-Hant': '「{{text}}」不是日期。請寫成如 2026-11-23。',
    'zh-Hans': '“{{text}}”不是日期。请写成如 2026-11-23。',
    en: '“{{text}}” is not a date. Write it like 2026-11-23.',
  },
  'rollProblem.floorInvalid': {
    'zh-Hant': '「{{text}}」不是樓層。',
    'zh-Hans': '“{{text}}”不是楼层。',
    en: '“{{text}}” is not a floor.',
  },
  'rollProblem.choiceUnknown': {
    'zh-Hant': '不認得「{{text}}」。請改用系統的用詞，或不導入這一欄。',
    'zh-Hans': '不认得“{{text}}”。请改用系统的用词，或不导入这一列。',
    en: '“{{text}}” is not known here. Use one of the program’s words, or leave the column out.',
  },
  'rollProblem.nameMissing': {
    'zh-Hant': '有電話但沒有姓名。',
    'zh-Hans': '有电话但没有姓名。',
    en: 'There is a phone but no name.',
  },
  'rollProblem.idNumbersUneven': {
    'zh-Hant': '有 {{numbers}} 個證件號、{{owners}} 位業主，分不清誰是誰。請一一對應。',
    'zh-Hans': '有 {{numbers}} 个证件号、{{owners}} 位业主，分不清谁是谁。请一一对应。',
    en: '{{numbers}} ID numbers for {{owners}} owners: whose is whose? Write one for each.',
  },
  'rollProblem.shareInvalid': {
    'zh-Hant': '「{{text}}」不是產權份額。',
    'zh-Hans': '“{{text}}”不是产权份额。',
    en: '“{{text}}” is not a share of ownership.',
  },
  'rollProblem.notAccepted': {
    'zh-Hant': '檔案不接受這一行（{{text}}）。請在房屋檔案核對後再導入。',
    'zh-Hans': '档案不接受这一行（{{text}}）。请在房屋档案核对后再导入。',
    en: 'The archives do not accept this row ({{text}}). Check the unit’s file, then import it.',
  },
} satisfies MessageTable;
