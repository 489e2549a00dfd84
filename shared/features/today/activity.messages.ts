import type { MessageTable } from '../../i18n/language.ts';

/** What someone did, by the operation’s path. */
export const activityMessages = {
  'activity.access.setUp': { 'zh-Hant': '設定辦公室', 'zh-Hans': '设置办公室', en: 'Set up the office' },
  'activity.archives.saveSite': {
    'zh-Hant': '更改小區資料',
    'zh-Hans': '更改小区资料',
    en: 'Changed the site',
  },
  'activity.archives.saveBuilding': { 'zh-Hant': '儲存樓棟', 'zh-Hans': '保存楼栋', en: 'Saved a building' },
  'activity.archives.saveUnit': { 'zh-Hant': '儲存房屋資料', 'zh-Hans': '保存房屋资料', en: 'Saved a unit' },
  'activity.archives.savePerson': {
    'zh-Hant': '儲存住戶資料',
    'zh-Hans': '保存住户资料',
    en: 'Saved a person',
  },
  'activity.archives.addOccupancy': { 'zh-Hant': '新增住戶', 'zh-Hans': '新增住户', en: 'Added a person' },
  'activity.archives.changeOccupancy': {
    'zh-Hant': '更改住戶記錄',
    'zh-Hans': '更改住户记录',
    en: 'Changed an occupancy',
  },
  'activity.archives.endOccupancy': {
    'zh-Hant': '記錄遷出',
    'zh-Hans': '记录迁出',
    en: 'Recorded a move-out',
  },
  'activity.archives.saveVehicle': { 'zh-Hant': '儲存車輛', 'zh-Hans': '保存车辆', en: 'Saved a vehicle' },
  'activity.archives.findPeopleByIdNumber': {
    'zh-Hant': '按證件號碼查找',
    'zh-Hans': '按证件号码查找',
    en: 'Looked for an ID number',
  },
  'activity.archives.reveal': {
    'zh-Hant': '查看完整資料',
    'zh-Hans': '查看完整资料',
    en: 'Looked at masked data',
  },
  'activity.exchange.rollTemplate': {
    'zh-Hant': '下載名冊範本',
    'zh-Hans': '下载名册模板',
    en: 'Fetched the roll template',
  },
  'activity.exchange.importRoll': {
    'zh-Hant': '導入業主名冊',
    'zh-Hans': '导入业主名册',
    en: 'Imported an owner roll',
  },
  'activity.exchange.rejectedRows': {
    'zh-Hant': '取回未導入的行',
    'zh-Hans': '取回未导入的行',
    en: 'Fetched rejected rows',
  },
  'activity.exchange.exportGrid': { 'zh-Hant': '導出清單', 'zh-Hans': '导出列表', en: 'Exported a list' },
  'activity.exchange.auditPack': {
    'zh-Hant': '導出審計包',
    'zh-Hans': '导出审计包',
    en: 'Exported an audit pack',
  },
  'activity.fees.saveItem': { 'zh-Hant': '儲存收費項目', 'zh-Hans': '保存收费项目', en: 'Saved a fee item' },
  'activity.fees.setPrice': { 'zh-Hant': '訂定收費標準', 'zh-Hans': '订定收费标准', en: 'Set a price' },
  'activity.fees.withdrawPrice': {
    'zh-Hant': '撤回收費標準',
    'zh-Hans': '撤回收费标准',
    en: 'Withdrew a price',
  },
  'activity.fees.attach': { 'zh-Hant': '套用收費項目', 'zh-Hans': '套用收费项目', en: 'Attached a fee item' },
  'activity.fees.detach': { 'zh-Hant': '停止收費項目', 'zh-Hans': '停止收费项目', en: 'Detached a fee item' },
  'activity.fees.startBilling': { 'zh-Hant': '開出賬單草稿', 'zh-Hans': '开出账单草稿', en: 'Drafted bills' },
  'activity.fees.publishRun': { 'zh-Hant': '發佈賬單', 'zh-Hans': '发布账单', en: 'Published bills' },
  'activity.fees.cancelRun': {
    'zh-Hant': '取消賬單草稿',
    'zh-Hans': '取消账单草稿',
    en: 'Cancelled draft bills',
  },
  'activity.fees.billUnit': { 'zh-Hant': '單戶開賬', 'zh-Hans': '单户开账', en: 'Billed one household' },
  'activity.fees.cancelCharge': { 'zh-Hant': '取消應收', 'zh-Hans': '取消应收', en: 'Cancelled a charge' },
  'activity.fees.takePayment': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Took a payment' },
  'activity.fees.reprint': { 'zh-Hant': '補打收據', 'zh-Hans': '补打收据', en: 'Reprinted a receipt' },
  'activity.fees.voidReceipt': { 'zh-Hant': '作廢收據', 'zh-Hans': '作废收据', en: 'Voided a receipt' },
  'activity.letters.saveSettings': {
    'zh-Hant': '更改函件設定',
    'zh-Hans': '更改函件设置',
    en: 'Changed letter settings',
  },
  'activity.letters.saveTemplate': {
    'zh-Hant': '儲存函件範本',
    'zh-Hans': '保存函件模板',
    en: 'Saved a letter template',
  },
  'activity.letters.saveDraft': { 'zh-Hant': '擬稿', 'zh-Hans': '拟稿', en: 'Drafted a letter' },
  'activity.letters.editDraft': {
    'zh-Hant': '修改函件草稿',
    'zh-Hans': '修改函件草稿',
    en: 'Edited a draft letter',
  },
  'activity.letters.discardDraft': {
    'zh-Hant': '刪去函件草稿',
    'zh-Hans': '删去函件草稿',
    en: 'Discarded a draft letter',
  },
  'activity.letters.issue': { 'zh-Hant': '簽發函件', 'zh-Hans': '签发函件', en: 'Issued a letter' },
  'activity.letters.issueMany': {
    'zh-Hant': '批量簽發函件',
    'zh-Hans': '批量签发函件',
    en: 'Issued letters',
  },
  'activity.letters.deliverDocx': {
    'zh-Hant': '取走函件 Word 檔',
    'zh-Hans': '取走函件 Word 文件',
    en: 'Took a letter as a Word file',
  },
  'activity.letters.deliverMerged': {
    'zh-Hant': '取走多份函件',
    'zh-Hans': '取走多份函件',
    en: 'Took many letters in one file',
  },
  'activity.letters.deliverPdf': {
    'zh-Hant': '取走函件 PDF',
    'zh-Hans': '取走函件 PDF',
    en: 'Took a letter as a PDF',
  },
  'activity.letters.notePrint': { 'zh-Hant': '列印函件', 'zh-Hans': '打印函件', en: 'Printed a letter' },
  'activity.letters.voidLetter': { 'zh-Hant': '作廢函件', 'zh-Hans': '作废函件', en: 'Voided a letter' },
  'activity.safekeeping.backUpNow': { 'zh-Hant': '備份', 'zh-Hans': '备份', en: 'Backed up' },
  'activity.safekeeping.verifyBackup': {
    'zh-Hant': '核對備份',
    'zh-Hans': '核对备份',
    en: 'Checked a backup',
  },
  'activity.safekeeping.setSecondTarget': {
    'zh-Hant': '設定第二份備份的位置',
    'zh-Hans': '设置第二份备份的位置',
    en: 'Set the place for second copies',
  },
  'activity.safekeeping.removeSecondTarget': {
    'zh-Hant': '停止第二份備份',
    'zh-Hans': '停止第二份备份',
    en: 'Stopped second copies',
  },
  'activity.safekeeping.copyToSecondTarget': {
    'zh-Hant': '抄第二份備份',
    'zh-Hans': '抄第二份备份',
    en: 'Made a second copy',
  },
  'activity.safekeeping.practiseRestore': {
    'zh-Hant': '演練還原',
    'zh-Hans': '演练还原',
    en: 'Practised a restore',
  },
  'activity.safekeeping.previewRestore': {
    'zh-Hant': '核對擬還原的備份',
    'zh-Hans': '核对拟还原的备份',
    en: 'Checked a backup to restore',
  },
  'activity.safekeeping.restore': {
    'zh-Hant': '還原備份',
    'zh-Hans': '还原备份',
    en: 'Went back to a backup',
  },
  'activity.safekeeping.recover': {
    'zh-Hant': '檔案受損後還原備份',
    'zh-Hans': '文件受损后还原备份',
    en: 'Went back to a backup after damage',
  },
  'activity.safekeeping.keepAsItIs': {
    'zh-Hant': '按原樣使用檔案',
    'zh-Hans': '按原样使用文件',
    en: 'Kept the file as it was',
  },
  'activity.other': { 'zh-Hant': '其他操作', 'zh-Hans': '其他操作', en: 'Something else' },
} satisfies MessageTable;
