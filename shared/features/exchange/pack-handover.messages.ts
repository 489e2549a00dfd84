import type { MessageTable } from '../../i18n/language.ts';

/** Headings of the columns about handovers. */
export const packHandoverFieldMessages = {
  'pack.field.dutyPost': { 'zh-Hant': '值班崗位', 'zh-Hans': '值班岗位', en: 'Duty post' },
  'pack.field.dutyTeam': { 'zh-Hant': '排班班組', 'zh-Hans': '排班班组', en: 'Roster of' },
  'pack.field.changesAt': {
    'zh-Hant': '換班時間（分鐘）',
    'zh-Hans': '换班时间（分钟）',
    en: 'Changes (minutes)',
  },
  'pack.field.changeDueAt': { 'zh-Hant': '換班時間', 'zh-Hans': '换班时间', en: 'Change of shift' },
  'pack.field.dutySources': { 'zh-Hant': '自動帶出', 'zh-Hans': '自动带出', en: 'Filled in from the day' },
  'pack.field.dutySource': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'What' },
  'pack.field.dutyCheck': { 'zh-Hant': '設備', 'zh-Hans': '设备', en: 'Equipment' },
  'pack.field.quantityExpected': { 'zh-Hant': '應有', 'zh-Hans': '应有', en: 'Should be' },
  'pack.field.quantityFound': { 'zh-Hant': '實有', 'zh-Hans': '实有', en: 'Found' },
  'pack.field.checkState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'pack.field.happenedAt': { 'zh-Hant': '發生時間', 'zh-Hans': '发生时间', en: 'Happened at' },
  'pack.field.dutyWords': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'Words' },
  'pack.field.importance': { 'zh-Hant': '重要程度', 'zh-Hans': '重要程度', en: 'Importance' },
  'pack.field.entryId': { 'zh-Hant': '記錄序號', 'zh-Hans': '记录序号', en: 'Entry' },
  'pack.field.itemId': { 'zh-Hant': '事項序號', 'zh-Hans': '事项序号', en: 'Item' },
  'pack.field.itemOwner': { 'zh-Hant': '負責人', 'zh-Hans': '负责人', en: 'With' },
  'pack.field.itemDueAt': { 'zh-Hant': '限期', 'zh-Hans': '限期', en: 'Due' },
  'pack.field.closedWords': { 'zh-Hant': '辦了什麼', 'zh-Hans': '办了什么', en: 'What was done' },
  'pack.field.handoverId': { 'zh-Hant': '交接序號', 'zh-Hans': '交接序号', en: 'Handover' },
  'pack.field.handoverState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'pack.field.outgoing': { 'zh-Hant': '交班人', 'zh-Hans': '交班人', en: 'Handed over by' },
  'pack.field.outgoingSignedAt': { 'zh-Hant': '交班簽名', 'zh-Hans': '交班签名', en: 'Signed at' },
  'pack.field.outgoingWay': { 'zh-Hant': '交班簽名方式', 'zh-Hans': '交班签名方式', en: 'Signed how' },
  'pack.field.incoming': { 'zh-Hant': '接班人', 'zh-Hans': '接班人', en: 'Taken over by' },
  'pack.field.incomingSignedAt': { 'zh-Hant': '接班簽名', 'zh-Hans': '接班签名', en: 'Taken over at' },
  'pack.field.incomingWay': { 'zh-Hant': '接班簽名方式', 'zh-Hans': '接班签名方式', en: 'Taken over how' },
  'pack.field.parcels': { 'zh-Hant': '待領包裹', 'zh-Hans': '待领包裹', en: 'Parcels' },
  'pack.field.visitors': { 'zh-Hant': '在場訪客', 'zh-Hans': '在场访客', en: 'Visitors' },
  'pack.field.lateReason': { 'zh-Hant': '補辦原因', 'zh-Hans': '补办原因', en: 'Made up because' },
  'pack.field.lineCount': { 'zh-Hant': '數目', 'zh-Hans': '数目', en: 'How many' },
  'pack.field.lineOverdue': { 'zh-Hant': '逾期', 'zh-Hans': '逾期', en: 'Overdue' },
  'pack.field.lineRows': { 'zh-Hant': '當時各條', 'zh-Hans': '当时各条', en: 'Rows then' },
  'pack.field.tickedAt': { 'zh-Hant': '接班人已閱', 'zh-Hans': '接班人已阅', en: 'Read at' },
} satisfies MessageTable;

/** Names of the registers about handovers. */
export const packHandoverRegisterMessages = {
  'pack.register.dutyPosts': { 'zh-Hant': '值班崗位', 'zh-Hans': '值班岗位', en: 'Duty posts' },
  'pack.register.dutyChecks': {
    'zh-Hant': '崗位設備清單',
    'zh-Hans': '岗位设备清单',
    en: 'Equipment of posts',
  },
  'pack.register.dutyEntries': { 'zh-Hant': '值班記錄', 'zh-Hans': '值班记录', en: 'Duty log' },
  'pack.register.dutyItems': { 'zh-Hant': '未完事項', 'zh-Hans': '未完事项', en: 'Open items' },
  'pack.register.handovers': { 'zh-Hant': '交接班', 'zh-Hans': '交接班', en: 'Handovers' },
  'pack.register.handoverLines': {
    'zh-Hant': '交接時的當日情況',
    'zh-Hans': '交接时的当日情况',
    en: 'The day at handovers',
  },
  'pack.register.handoverChecks': {
    'zh-Hant': '交接設備核對',
    'zh-Hans': '交接设备核对',
    en: 'Equipment at handovers',
  },
  'pack.register.handoverEntries': {
    'zh-Hant': '交接所含記錄',
    'zh-Hans': '交接所含记录',
    en: 'Entries of handovers',
  },
  'pack.register.handoverItems': {
    'zh-Hant': '交接的未完事項',
    'zh-Hans': '交接的未完事项',
    en: 'Items carried on',
  },
  'pack.register.handoverRemarks': {
    'zh-Hant': '交接班補記',
    'zh-Hans': '交接班补记',
    en: 'Remarks on handovers',
  },
} satisfies MessageTable;
