import type { MessageTable } from '../../i18n/language.ts';

/** Main meters, suppliers' bills and the resale report. */
export const supplyMessages = {
  'supply.bills': { 'zh-Hant': '供應商賬單', 'zh-Hans': '供应商账单', en: 'Suppliers’ bills' },
  'supply.enter': { 'zh-Hant': '登記供應商賬單', 'zh-Hans': '登记供应商账单', en: 'Enter a supplier’s bill' },
  'supply.entered': {
    'zh-Hant': '已登記 {{month}} {{kind}}賬單 {{amount}} 元。',
    'zh-Hans': '已登记 {{month}} {{kind}}账单 {{amount}} 元。',
    en: 'Entered for {{month}}: {{kind}}, ¥{{amount}}.',
  },
  'supply.supplier': { 'zh-Hant': '供應商', 'zh-Hans': '供应商', en: 'Supplier' },
  'supply.document': { 'zh-Hant': '單據號', 'zh-Hans': '单据号', en: 'Document no.' },
  'supply.quantity': { 'zh-Hant': '數量', 'zh-Hans': '数量', en: 'Quantity' },
  'supply.amount': { 'zh-Hant': '金額', 'zh-Hans': '金额', en: 'Amount' },
  'supply.withdraw': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Withdraw' },
  'supply.withdrawNote': {
    'zh-Hant': '撤回後不再計入轉供電報表，記錄仍然保留。',
    'zh-Hans': '撤回后不再计入转供电报表，记录仍然保留。',
    en: 'It no longer counts in the resale report; the record stays.',
  },
  'supply.withdrawn': {
    'zh-Hant': '已撤回單據 {{number}}。',
    'zh-Hans': '已撤回单据 {{number}}。',
    en: 'Document {{number}} is withdrawn.',
  },
  'supply.empty': {
    'zh-Hant': '還沒有供應商賬單',
    'zh-Hans': '还没有供应商账单',
    en: 'No supplier’s bill yet',
  },
  'supply.emptyText': {
    'zh-Hant': '登記管理處付給水、電、氣公司的賬單，才能核對轉供價差。',
    'zh-Hans': '登记管理处付给水、电、气公司的账单，才能核对转供价差。',
    en: 'Enter what the office paid for water, power and gas, to compare with what was collected.',
  },
  'supply.hint': {
    'zh-Hant': '供應商、單據號、月份',
    'zh-Hans': '供应商、单据号、月份',
    en: 'Supplier, document or month',
  },
  'supply.madeBy': { 'zh-Hant': '登記人', 'zh-Hans': '登记人', en: 'Entered by' },

  'supply.mainMeters': { 'zh-Hant': '總錶', 'zh-Hans': '总表', en: 'Main meters' },
  'supply.addMain': { 'zh-Hant': '登記總錶', 'zh-Hans': '登记总表', en: 'Add a main meter' },
  'supply.mainOf': { 'zh-Hant': '所屬', 'zh-Hans': '所属', en: 'Counts for' },
  'supply.mainEmpty': { 'zh-Hant': '還沒有總錶', 'zh-Hans': '还没有总表', en: 'No main meter yet' },
  'supply.mainEmptyText': {
    'zh-Hant': '登記小區或樓棟的總錶，才能計算損耗和公攤。',
    'zh-Hans': '登记小区或楼栋的总表，才能计算损耗和公摊。',
    en: 'Add the main meter of the estate or of a building, for losses and shared costs.',
  },

  'supply.resale': { 'zh-Hant': '轉供電報表', 'zh-Hans': '转供电报表', en: 'Resale' },
  'supply.charged': { 'zh-Hant': '向用戶應收', 'zh-Hans': '向用户应收', en: 'Charged' },
  'supply.collected': { 'zh-Hant': '向用戶實收', 'zh-Hans': '向用户实收', en: 'Collected' },
  'supply.paid': { 'zh-Hant': '付給供應商', 'zh-Hans': '付给供应商', en: 'Paid to supplier' },
  'supply.chargedMore': { 'zh-Hant': '應收 − 付出', 'zh-Hans': '应收 − 付出', en: 'Charged − paid' },
  'supply.collectedMore': { 'zh-Hant': '實收 − 付出', 'zh-Hans': '实收 − 付出', en: 'Collected − paid' },
  'supply.bought': { 'zh-Hant': '供應商計量', 'zh-Hans': '供应商计量', en: 'Bought' },
  'supply.main': { 'zh-Hant': '總錶用量', 'zh-Hans': '总表用量', en: 'Main meter' },
  'supply.units': { 'zh-Hant': '各戶用量', 'zh-Hans': '各户用量', en: 'Units' },
  'supply.loss': { 'zh-Hant': '損耗', 'zh-Hans': '损耗', en: 'Loss' },
  'supply.noBill': { 'zh-Hant': '缺供應商賬單', 'zh-Hans': '缺供应商账单', en: 'No supplier’s bill' },
  'supply.resaleEmpty': {
    'zh-Hant': '還沒有可比較的月份',
    'zh-Hans': '还没有可比较的月份',
    en: 'No month to compare yet',
  },
  'supply.resaleEmptyText': {
    'zh-Hant': '開出抄錶的賬單並登記供應商賬單之後，這裡逐月比較收付。',
    'zh-Hans': '开出抄表的账单并登记供应商账单之后，这里逐月比较收付。',
    en: 'Once metered bills are made and suppliers’ bills entered, months are compared here.',
  },
  'supply.tooMuch': {
    'zh-Hant':
      '{{count}} 個月份向用戶收取的多於付給供應商的，共多收 {{amount}} 元。請核對單價，或把多收的退還用戶。',
    'zh-Hans':
      '{{count}} 个月份向用户收取的多于付给供应商的，共多收 {{amount}} 元。请核对单价，或把多收的退还用户。',
    en: '{{count}} months took more from end users than was paid to the supplier, ¥{{amount}} in all. Check the price, or give the difference back.',
  },
  'supply.notTooMuch': {
    'zh-Hant': '沒有月份向用戶多收。',
    'zh-Hans': '没有月份向用户多收。',
    en: 'In no month was more taken than paid.',
  },
  'supply.rule': {
    'zh-Hant':
      '代收水、電、氣等費用，不得向業主收取手續費等額外費用（《物業管理條例》第四十四條）；向終端用戶收取的電費合計不得多於付給供電企業的電費。',
    'zh-Hans':
      '代收水、电、气等费用，不得向业主收取手续费等额外费用（《物业管理条例》第四十四条）；向终端用户收取的电费合计不得多于付给供电企业的电费。',
    en: 'Whoever collects for water, power or gas takes no handling charge (Property Management Regulation, article 44), and end users together pay no more than the supplier is paid.',
  },
  'supply.ruleTitle': { 'zh-Hant': '依據', 'zh-Hans': '依据', en: 'Rule' },
  'supply.editRule': { 'zh-Hant': '抄錶設定', 'zh-Hans': '抄表设置', en: 'Settings of readings' },
  'supply.ruleExtra': {
    'zh-Hant': '顯示在報表上方。留空則用上面的條文；本地另有規定的，寫明文號。',
    'zh-Hans': '显示在报表上方。留空则用上面的条文；本地另有规定的，写明文号。',
    en: 'Shown above the report. Left empty, the national rule stands; name a local one with its number.',
  },
  'supply.estimateMonths': {
    'zh-Hant': '估抄按最近幾個抄見月份的平均',
    'zh-Hans': '估抄按最近几个抄见月份的平均',
    en: 'Months of the mean that an estimate is made by',
  },
  'supply.settingsSaved': {
    'zh-Hant': '已儲存抄錶設定。',
    'zh-Hans': '已保存抄表设置。',
    en: 'Settings kept.',
  },
  'supply.rowsOf': {
    'zh-Hant': '{{month}} {{kind}}：各數的明細',
    'zh-Hans': '{{month}} {{kind}}：各数的明细',
    en: '{{month}}, {{kind}}: the rows behind it',
  },
  'supply.rows': { 'zh-Hant': '明細', 'zh-Hans': '明细', en: 'Rows' },
  'supply.rows.charges': { 'zh-Hant': '用戶賬單', 'zh-Hans': '用户账单', en: 'Bills to end users' },
  'supply.rows.bills': { 'zh-Hant': '供應商賬單', 'zh-Hans': '供应商账单', en: 'Suppliers’ bills' },
  'supply.rows.units': { 'zh-Hant': '各戶讀數', 'zh-Hans': '各户读数', en: 'Readings of units' },
  'supply.rows.main': { 'zh-Hant': '總錶讀數', 'zh-Hans': '总表读数', en: 'Readings of main meters' },
  'supply.rowsEmpty': { 'zh-Hant': '沒有賬單', 'zh-Hans': '没有账单', en: 'No bill' },
  'supply.item': { 'zh-Hant': '收費項目', 'zh-Hans': '收费项目', en: 'Fee item' },
  'supply.period': { 'zh-Hant': '計費期', 'zh-Hans': '计费期', en: 'Period' },

  'fees.meterKind': { 'zh-Hant': '按哪種錶', 'zh-Hans': '按哪种表', en: 'By which meter' },
  'fees.meterKind.none': { 'zh-Hant': '不是水電氣', 'zh-Hans': '不是水电气', en: 'None' },
  'fees.meterKind.ofPool': { 'zh-Hant': '公攤的是', 'zh-Hans': '公摊的是', en: 'Supply that is shared' },
  'fees.meterKind.poolExtra': {
    'zh-Hant': '選了就計入轉供電報表，用量可由讀數填入。',
    'zh-Hans': '选了就计入转供电报表，用量可由读数填入。',
    en: 'It then counts in the resale report, and usage can come from readings.',
  },
  'fees.skip.meterKindMissing': {
    'zh-Hant': '項目未選錶類',
    'zh-Hans': '项目未选表类',
    en: 'Item names no meter',
  },
  'fees.skip.meterKindMissing.next': {
    'zh-Hant': '在收費項目選錶類',
    'zh-Hans': '在收费项目选表类',
    en: 'Name the kind of meter on the fee item',
  },
  'fees.skip.noMeter': {
    'zh-Hant': '沒有登記這種錶',
    'zh-Hans': '没有登记这种表',
    en: 'No such meter on file',
  },
  'fees.skip.noMeter.next': {
    'zh-Hant': '在一戶一檔登記水電錶',
    'zh-Hans': '在一户一档登记水电表',
    en: 'Add the meter on the household’s file',
  },
  'fees.pool.fromReadings': {
    'zh-Hant': '由讀數填入用量',
    'zh-Hans': '由读数填入用量',
    en: 'Fill usage from readings',
  },
  'fees.pool.filled': {
    'zh-Hant': '已填入 {{units}} 戶的用量，共 {{used}}；{{unread}} 戶本期未抄錶。',
    'zh-Hans': '已填入 {{units}} 户的用量，共 {{used}}；{{unread}} 户本期未抄表。',
    en: 'Usage of {{units}} units filled in, {{used}} in all; {{unread}} not read in the period.',
  },
  'fees.pool.mainLess': {
    'zh-Hant': '總錶 {{main}} − 各戶 {{units}} − 不分攤 {{exempt}} = {{pool}}',
    'zh-Hans': '总表 {{main}} − 各户 {{units}} − 不分摊 {{exempt}} = {{pool}}',
    en: 'Main {{main}} − units {{units}} − exempt {{exempt}} = {{pool}}',
  },
  'fees.pool.mainBelow': {
    'zh-Hant': '總錶 {{main}} 少於各戶 {{units}} 加不分攤 {{exempt}}，沒有可分攤的用量。請核對讀數。',
    'zh-Hans': '总表 {{main}} 少于各户 {{units}} 加不分摊 {{exempt}}，没有可分摊的用量。请核对读数。',
    en: 'The main meter’s {{main}} is less than the units’ {{units}} and the exempt {{exempt}}: nothing is left to share. Check the readings.',
  },
  'fees.pool.noMain': {
    'zh-Hant': '本期沒有總錶讀數，公攤總額請自行填寫。',
    'zh-Hans': '本期没有总表读数，公摊总额请自行填写。',
    en: 'No main meter was read in the period; enter the total yourself.',
  },
  'fees.pool.exemptQuantity': { 'zh-Hant': '不分攤的用量', 'zh-Hans': '不分摊的用量', en: 'Exempt quantity' },
  'fees.pool.unitPrice': { 'zh-Hant': '單價（元）', 'zh-Hans': '单价（元）', en: 'Price (¥)' },
  'fees.pool.fillTotal': {
    'zh-Hant': '填入公攤總額 {{amount}}',
    'zh-Hans': '填入公摊总额 {{amount}}',
    en: 'Fill in ¥{{amount}}',
  },
} satisfies MessageTable;
