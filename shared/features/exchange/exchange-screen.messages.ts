import type { MessageTable } from '../../i18n/language.ts';

/** Words of the two parts of the screen, and of what was brought in and given out so far. */
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
  'exchange.source.readings': { 'zh-Hant': '抄錶記錄', 'zh-Hans': '抄表记录', en: 'Readings' },
  'exchange.source.supplierBills': {
    'zh-Hant': '供應商賬單',
    'zh-Hans': '供应商账单',
    en: 'Suppliers’ bills',
  },
  'exchange.source.resale': { 'zh-Hant': '轉供電報表', 'zh-Hans': '转供电报表', en: 'Resale' },
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
} satisfies MessageTable;
