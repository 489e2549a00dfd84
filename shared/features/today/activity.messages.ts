import type { MessageTable } from '../../i18n/language.ts';

/** What someone did, by the operation’s path. */
export const activityMessages = {
  'activity.access.setUp': { 'zh-Hant': '設定辦公室', 'zh-Hans': '设置办公室', en: 'Set up the office' },
  'activity.access.approve': {
    'zh-Hant': '覆核批准',
    'zh-Hans': '复核批准',
    en: 'Approved as second person',
  },
  'activity.access.askApproval': { 'zh-Hant': '申請覆核', 'zh-Hans': '申请复核', en: 'Asked for approval' },
  'activity.access.decideApproval': {
    'zh-Hant': '處理覆核申請',
    'zh-Hans': '处理复核申请',
    en: 'Decided a request for approval',
  },
  'activity.access.lock': { 'zh-Hant': '鎖定畫面', 'zh-Hans': '锁定画面', en: 'Locked the screen' },
  'activity.access.unlock': { 'zh-Hant': '解鎖畫面', 'zh-Hans': '解锁画面', en: 'Unlocked the screen' },
  'activity.access.setPin': { 'zh-Hant': '設定 PIN', 'zh-Hans': '设置 PIN', en: 'Set a PIN' },
  'activity.access.dropPin': { 'zh-Hant': '取消 PIN', 'zh-Hans': '取消 PIN', en: 'Took their PIN away' },
  'activity.access.saveCareSettings': {
    'zh-Hant': '更改安全設定',
    'zh-Hans': '更改安全设置',
    en: 'Changed the safety settings',
  },
  'activity.archives.saveSite': {
    'zh-Hant': '更改小區資料',
    'zh-Hans': '更改小区资料',
    en: 'Changed the site',
  },
  'activity.archives.renameEntrance': {
    'zh-Hant': '更改單元名稱',
    'zh-Hans': '更改单元名称',
    en: 'Renamed an entrance',
  },
  'activity.archives.orderEntrances': {
    'zh-Hant': '排列單元',
    'zh-Hans': '排列单元',
    en: 'Ordered entrances',
  },
  'activity.archives.saveBuilding': { 'zh-Hant': '儲存樓棟', 'zh-Hans': '保存楼栋', en: 'Saved a building' },
  'activity.archives.saveUnit': { 'zh-Hant': '儲存房屋資料', 'zh-Hans': '保存房屋资料', en: 'Saved a unit' },
  'activity.archives.changeUnits': {
    'zh-Hant': '批量更改房屋資料',
    'zh-Hans': '批量更改房屋资料',
    en: 'Changed many units',
  },
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
  'activity.exchange.importTemplate': {
    'zh-Hant': '下載導入範本',
    'zh-Hans': '下载导入模板',
    en: 'Fetched an import template',
  },
  'activity.exchange.runImport': { 'zh-Hant': '導入資料', 'zh-Hans': '导入数据', en: 'Imported a list' },
  // Earlier versions took owner rolls alone, and the trail keeps their word.
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
  'activity.letters.saveClause': {
    'zh-Hant': '更改函件條款',
    'zh-Hans': '更改函件条款',
    en: 'Changed a letter clause',
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
  'activity.letters.submit': { 'zh-Hant': '函件送審', 'zh-Hans': '函件送审', en: 'Sent a letter to review' },
  'activity.letters.takeBack': {
    'zh-Hant': '撤回送審函件',
    'zh-Hans': '撤回送审函件',
    en: 'Took a letter back from review',
  },
  'activity.letters.sendBack': {
    'zh-Hant': '退回送審函件',
    'zh-Hans': '退回送审函件',
    en: 'Returned a letter from review',
  },
  'activity.letters.agree': { 'zh-Hant': '審批函件', 'zh-Hans': '审批函件', en: 'Agreed to a letter' },
  'activity.letters.issueUrgently': {
    'zh-Hant': '緊急發出函件',
    'zh-Hans': '紧急发出函件',
    en: 'Issued a letter urgently',
  },
  'activity.letters.confirmUrgent': {
    'zh-Hant': '補簽緊急函件',
    'zh-Hans': '补签紧急函件',
    en: 'Answered for an urgent letter',
  },
  'activity.letters.saveKind': {
    'zh-Hant': '更改文種設定',
    'zh-Hans': '更改文种设置',
    en: 'Changed the settings of a kind of letter',
  },
  'activity.letters.recordSealUse': {
    'zh-Hant': '登記用印',
    'zh-Hans': '登记用印',
    en: 'Entered a use of a seal',
  },
  'activity.letters.withdrawSealUse': {
    'zh-Hant': '撤銷用印登記',
    'zh-Hans': '撤销用印登记',
    en: 'Withdrew a use of a seal',
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
  'activity.letters.print': {
    'zh-Hant': '直接打印函件',
    'zh-Hans': '直接打印函件',
    en: 'Printed a letter directly',
  },
  'activity.letters.printMany': {
    'zh-Hant': '連續打印函件',
    'zh-Hans': '连续打印函件',
    en: 'Printed letters in a run',
  },
  'activity.letters.notePrint': { 'zh-Hant': '打印函件', 'zh-Hans': '打印函件', en: 'Printed a letter' },
  'activity.letters.voidLetter': { 'zh-Hant': '作廢函件', 'zh-Hans': '作废函件', en: 'Voided a letter' },
  'activity.access.newRecoveryCode': {
    'zh-Hant': '製作恢復碼',
    'zh-Hans': '制作恢复码',
    en: 'Made a recovery code',
  },
  'activity.access.recover': {
    'zh-Hant': '用恢復碼重設密碼',
    'zh-Hans': '用恢复码重设密码',
    en: 'Came back in by the recovery code',
  },
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
  'activity.health.check': {
    'zh-Hant': '通讀檔案並核對',
    'zh-Hans': '通读文件并核对',
    en: 'Read the office’s file through',
  },
  'activity.health.supportBundle': {
    'zh-Hant': '導出支援資料',
    'zh-Hans': '导出支持资料',
    en: 'Handed over a support bundle',
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
