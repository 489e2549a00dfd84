import type { MessageTable } from '../../i18n/language.ts';

/** Why a row cannot be imported, and what to do about it. */
export const importProblemMessages = {
  'importProblem.unitMissing': {
    'zh-Hant': '沒有房號。',
    'zh-Hans': '没有房号。',
    en: 'No room number.',
  },
  'importProblem.unitUnclear': {
    'zh-Hant': '「{{text}}」看不出是哪一棟。請補上樓棟，或寫成 1-101。',
    'zh-Hans': '“{{text}}”看不出是哪一栋。请补上楼栋，或写成 1-101。',
    en: '“{{text}}” does not say which building. Add the building, or write it like 1-101.',
  },
  'importProblem.unitTwice': {
    'zh-Hant': '與第 {{row}} 行是同一房屋，請只留一行。',
    'zh-Hans': '与第 {{row}} 行是同一房屋，请只留一行。',
    en: 'The same unit as row {{row}}. Keep one of them.',
  },
  'importProblem.plateTwice': {
    'zh-Hant': '「{{text}}」已是第 {{row}} 行的車牌，請只留一行。',
    'zh-Hans': '“{{text}}”已是第 {{row}} 行的车牌，请只留一行。',
    en: '“{{text}}” is the plate of row {{row}} already. Keep it in one of them.',
  },
  'importProblem.cellError': {
    'zh-Hant': '儲存格含錯誤值 {{text}}，請在 Excel 更正。',
    'zh-Hans': '单元格含错误值 {{text}}，请在 Excel 更正。',
    en: 'The cell contains {{text}}. Correct it in Excel.',
  },
  'importProblem.formulaWithoutValue': {
    'zh-Hant': '公式 {{text}} 沒有計算結果。請在 Excel 開啟並儲存一次。',
    'zh-Hans': '公式 {{text}} 没有计算结果。请在 Excel 打开并保存一次。',
    en: 'The formula {{text}} has no result. Open the file in Excel and save it once.',
  },
  'importProblem.digitsLost': {
    'zh-Hant': '以數字儲存，Excel 已改掉末幾位（{{text}}）。請把該欄設為「文字」並重新輸入。',
    'zh-Hans': '以数字存储，Excel 已改掉末几位（{{text}}）。请把该列设为“文本”并重新输入。',
    en: 'Stored as a number, so Excel has already changed the last digits ({{text}}). Format the column as text and enter it again.',
  },
  'importProblem.badText': {
    'zh-Hant': '含有看不見的控制字元，請重新輸入。',
    'zh-Hans': '含有看不见的控制字符，请重新输入。',
    en: 'Contains invisible control characters. Enter it again.',
  },
  'importProblem.tooLong': {
    'zh-Hant': '文字太長，請縮短。',
    'zh-Hans': '文字太长，请缩短。',
    en: 'The text is too long. Shorten it.',
  },
  'importProblem.areaInvalid': {
    'zh-Hant': '「{{text}}」不是面積。請寫成如 92.08。',
    'zh-Hans': '“{{text}}”不是面积。请写成如 92.08。',
    en: '“{{text}}” is not an area. Write it like 92.08.',
  },
  'importProblem.areaNotMetric': {
    'zh-Hant': '「{{text}}」不是平方米。請換算成平方米。',
    'zh-Hans': '“{{text}}”不是平方米。请换算成平方米。',
    en: '“{{text}}” is not in square metres. Convert it.',
  },
  'importProblem.phoneInvalid': {
    'zh-Hant': '「{{text}}」不是電話號碼。',
    'zh-Hans': '“{{text}}”不是电话号码。',
    en: '“{{text}}” is not a phone number.',
  },
  'importProblem.dateInvalid': {
    'zh-Hant': '「{{text}}」不是日期。請寫成如 2026-11-23。',
    'zh-Hans': '“{{text}}”不是日期。请写成如 2026-11-23。',
    en: '“{{text}}” is not a date. Write it like 2026-11-23.',
  },
  'importProblem.floorInvalid': {
    'zh-Hant': '「{{text}}」不是樓層。',
    'zh-Hans': '“{{text}}”不是楼层。',
    en: '“{{text}}” is not a floor.',
  },
  'importProblem.choiceUnknown': {
    'zh-Hant': '不認得「{{text}}」。請改用系統的用詞，或不導入這一欄。',
    'zh-Hans': '不认得“{{text}}”。请改用系统的用词，或不导入这一列。',
    en: '“{{text}}” is not known here. Use one of the program’s words, or leave the column out.',
  },
  'importProblem.nameMissing': {
    'zh-Hant': '有電話但沒有姓名。',
    'zh-Hans': '有电话但没有姓名。',
    en: 'There is a phone but no name.',
  },
  'importProblem.idNumbersUneven': {
    'zh-Hant': '有 {{numbers}} 個證件號、{{owners}} 位業主，分不清誰是誰。請一一對應。',
    'zh-Hans': '有 {{numbers}} 个证件号、{{owners}} 位业主，分不清谁是谁。请一一对应。',
    en: '{{numbers}} ID numbers for {{owners}} owners: whose is whose? Write one for each.',
  },
  'importProblem.shareInvalid': {
    'zh-Hant': '「{{text}}」不是產權份額。',
    'zh-Hans': '“{{text}}”不是产权份额。',
    en: '“{{text}}” is not a share of ownership.',
  },
  'importProblem.notAccepted': {
    'zh-Hant': '檔案不接受這一行（{{text}}）。請在房屋檔案核對後再導入。',
    'zh-Hans': '档案不接受这一行（{{text}}）。请在房屋档案核对后再导入。',
    en: 'The archives do not accept this row ({{text}}). Check the unit’s file, then import it.',
  },
  'importProblem.unitUnknown': {
    'zh-Hant': '房屋「{{text}}」不在檔案內；相近的有 {{nearest}}。請更正房號，或先導入房屋。',
    'zh-Hans': '房屋“{{text}}”不在档案内；相近的有 {{nearest}}。请更正房号，或先导入房屋。',
    en: 'Unit “{{text}}” is not on file. Nearest: {{nearest}}. Correct it, or import the units first.',
  },
  'importProblem.unitMissingInArchives': {
    'zh-Hant': '房屋「{{text}}」不在檔案內，也沒有相近的。請先導入房屋，或更正樓棟。',
    'zh-Hans': '房屋“{{text}}”不在档案内，也没有相近的。请先导入房屋，或更正楼栋。',
    en: 'Unit “{{text}}” is not on file, nor anything like it. Import the units first, or correct the building.',
  },
  'importProblem.required': {
    'zh-Hant': '必須填寫，請補上。',
    'zh-Hans': '必须填写，请补上。',
    en: 'This may not be empty. Fill it in.',
  },
  'importProblem.monthInvalid': {
    'zh-Hant': '「{{text}}」不是月份。請寫成如 2026-03。',
    'zh-Hans': '“{{text}}”不是月份。请写成如 2026-03。',
    en: '“{{text}}” is not a month. Write it like 2026-03.',
  },
  'importProblem.monthLater': {
    'zh-Hant': '{{text}} 在本月之後，不是期初欠費。請由「開賬單」收取，或更正月份。',
    'zh-Hans': '{{text}} 在本月之后，不是期初欠费。请由“开账单”收取，或更正月份。',
    en: '{{text}} is later than this month, so nothing of it was owed before. Bill it, or correct the month.',
  },
  'importProblem.amountInvalid': {
    'zh-Hant': '「{{text}}」不是金額。請寫成如 128.91。',
    'zh-Hans': '“{{text}}”不是金额。请写成如 128.91。',
    en: '“{{text}}” is not an amount. Write it like 128.91.',
  },
  'importProblem.amountAmbiguous': {
    'zh-Hant': '「{{text}}」可以是一千多，也可以是一點幾。請寫成 1,234 或 1.23。',
    'zh-Hans': '“{{text}}”可以是一千多，也可以是一点几。请写成 1,234 或 1.23。',
    en: '“{{text}}” may be more than a thousand or little more than one. Write it like 1,234 or 1.23.',
  },
  'importProblem.amountRange': {
    'zh-Hant': '「{{text}}」不在 0.00 至 1,000,000,000.00 之間，或多於兩位小數。請更正。',
    'zh-Hans': '“{{text}}”不在 0.00 至 1,000,000,000.00 之间，或多于两位小数。请更正。',
    en: '“{{text}}” is not between 0.00 and 1,000,000,000.00, or has more than two decimals. Correct it.',
  },
  'importProblem.numberInvalid': {
    'zh-Hant': '「{{text}}」不是這裡可用的數字，請更正。',
    'zh-Hans': '“{{text}}”不是这里可用的数字，请更正。',
    en: '“{{text}}” is not a number that can stand here. Correct it.',
  },
  'importProblem.readingInvalid': {
    'zh-Hant': '「{{text}}」不是錶的讀數。請寫成如 1024.5。',
    'zh-Hans': '“{{text}}”不是表的读数。请写成如 1024.5。',
    en: '“{{text}}” is not a reading. Write it like 1024.5.',
  },
  'importProblem.rowTwice': {
    'zh-Hant': '與第 {{row}} 行重複，請只留一行。',
    'zh-Hans': '与第 {{row}} 行重复，请只留一行。',
    en: 'The same as row {{row}}. Keep one of them.',
  },
  'importProblem.payerTwice': {
    'zh-Hant': '第 {{row}} 行已是這一戶的付款人，一戶只有一位。請只留一位。',
    'zh-Hans': '第 {{row}} 行已是这一户的付款人，一户只有一位。请只留一位。',
    en: 'Row {{row}} names the payer of this unit already. Name one.',
  },
  'importProblem.primaryTwice': {
    'zh-Hant': '第 {{row}} 行已是這一戶的主要聯絡人。請只留一位。',
    'zh-Hans': '第 {{row}} 行已是这一户的主要联系人。请只留一位。',
    en: 'Row {{row}} names the primary contact of this unit already. Name one.',
  },
  'importProblem.idNumberTwice': {
    'zh-Hant': '第 {{row}} 行以另一姓名用了同一證件號碼。請核對是誰的。',
    'zh-Hans': '第 {{row}} 行以另一姓名用了同一证件号码。请核对是谁的。',
    en: 'Row {{row}} gives this ID number to another name. Check whose it is.',
  },
  'importProblem.unitRowsTooMany': {
    'zh-Hant': '同一房屋一次最多導入 {{count}} 行。請把這些行另存一個檔案再導入。',
    'zh-Hans': '同一房屋一次最多导入 {{count}} 行。请把这些行另存一个文件再导入。',
    en: 'At most {{count}} rows of one unit are imported at a time. Put these rows into a file of their own and import it.',
  },
  'importProblem.personUnknown': {
    'zh-Hant': '這一戶沒有「{{text}}」。請先導入住戶，或更正姓名。',
    'zh-Hans': '这一户没有“{{text}}”。请先导入住户，或更正姓名。',
    en: 'Nobody of this unit is called “{{text}}”. Import the people first, or correct the name.',
  },
  'importProblem.personUnclear': {
    'zh-Hant': '這一戶有幾位「{{text}}」，分不清是哪一位。請在檔案內修改這一位。',
    'zh-Hans': '这一户有几位“{{text}}”，分不清是哪一位。请在档案内修改这一位。',
    en: 'Several people of this unit are called “{{text}}”. Change this one on their own file.',
  },
  'importProblem.itemUnknown': {
    'zh-Hant': '沒有收費項目「{{text}}」。現有：{{items}}。請更正名稱，或先建立收費項目。',
    'zh-Hans': '没有收费项目“{{text}}”。现有：{{items}}。请更正名称，或先建立收费项目。',
    en: 'There is no fee item “{{text}}”. There are: {{items}}. Correct the name, or add the item first.',
  },
  'importProblem.meterUnknown': {
    'zh-Hant': '{{unit}} 沒有登記這隻錶（{{number}}）。請核對錶類和錶號，或先導入水電錶底數。',
    'zh-Hans': '{{unit}} 没有登记这只表（{{number}}）。请核对表类和表号，或先导入水电表底数。',
    en: '{{unit}} has no such meter on file ({{number}}). Check its kind and number, or import the base readings first.',
  },
  'importProblem.meterUnclear': {
    'zh-Hant': '{{unit}} 有多隻同類的錶。請填寫錶號。',
    'zh-Hans': '{{unit}} 有多只同类的表。请填写表号。',
    en: '{{unit}} has several meters of this kind. Give the meter number.',
  },
  'importProblem.replacementByHand': {
    'zh-Hant': '換錶要有舊錶止數和新錶起數，請在抄錶單輸入，這一行刪去。',
    'zh-Hans': '换表要有旧表止数和新表起数，请在抄表单输入，这一行删去。',
    en: 'A replacement needs where the old counter ended and the new one began. Enter it on the month sheet, and delete this row.',
  },
  'importProblem.owedOrPrepaid': {
    'zh-Hant': '請填欠費或預收其中一項；兩項都有時分寫兩行。',
    'zh-Hans': '请填欠费或预收其中一项；两项都有时分写两行。',
    en: 'Give either what is owed or what is prepaid; where both are there, write two rows.',
  },
  'importProblem.chargedAlready': {
    'zh-Hant': '這一戶這個項目這個月已開賬單（{{text}} 元），不再記期初欠費。請刪去這一行。',
    'zh-Hans': '这一户这个项目这个月已开账单（{{text}} 元），不再记期初欠费。请删去这一行。',
    en: 'This unit was billed for this item and month already (¥{{text}}), so nothing is entered again. Remove the row.',
  },
  'importProblem.openingPaid': {
    'zh-Hant': '已記期初欠費 {{text}} 元，其中 {{paid}} 元已收，金額不能再改。請先作廢有關收據。',
    'zh-Hans': '已记期初欠费 {{text}} 元，其中 {{paid}} 元已收，金额不能再改。请先作废有关收据。',
    en: '¥{{text}} was entered and ¥{{paid}} of it is paid, so it stays. Void the receipt first.',
  },
  'importProblem.creditUsed': {
    'zh-Hant': '已記期初預收 {{text}} 元，其中 {{used}} 元已用去，不能改成更少。請先作廢有關收據。',
    'zh-Hans': '已记期初预收 {{text}} 元，其中 {{used}} 元已用去，不能改成更少。请先作废有关收据。',
    en: '¥{{text}} was entered as prepaid and ¥{{used}} of it is used, so it cannot become less. Void the receipt first.',
  },
  'importProblem.managerNeeded': {
    'zh-Hant': '已記 {{text}} 元。更正期初金額等於取消原有應收，只限經理。請由經理導入這一行。',
    'zh-Hans': '已记 {{text}} 元。更正期初金额等于取消原有应收，只限经理。请由经理导入这一行。',
    en: '¥{{text}} is entered. To correct it cancels a charge, which only a manager may do. Let a manager import this row.',
  },
} satisfies MessageTable;
