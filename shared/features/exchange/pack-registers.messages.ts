import type { MessageTable } from '../../i18n/language.ts';
import { packAttendanceRegisterMessages } from './pack-attendance.messages.ts';
import { packBankRegisterMessages } from './pack-bank.messages.ts';
import { packDeliveryRegisterMessages } from './pack-deliveries.messages.ts';
import { packDepositRegisterMessages } from './pack-deposits.messages.ts';
import { packDunningRegisterMessages } from './pack-dunning-registers.messages.ts';
import { packHandoverRegisterMessages } from './pack-handover.messages.ts';
import { packLeaveRegisterMessages } from './pack-leave.messages.ts';
import { packNoticeRegisterMessages } from './pack-notices.messages.ts';
import { packRosterRegisterMessages } from './pack-roster.messages.ts';
import { packStaffRegisterMessages } from './pack-staff.messages.ts';

/** Names of the registers inside the audit pack. */
export const packRegisterMessages = {
  ...packDepositRegisterMessages,
  ...packBankRegisterMessages,
  ...packHandoverRegisterMessages,
  ...packAttendanceRegisterMessages,
  ...packLeaveRegisterMessages,
  ...packNoticeRegisterMessages,
  ...packRosterRegisterMessages,
  ...packDunningRegisterMessages,
  ...packDeliveryRegisterMessages,
  ...packStaffRegisterMessages,
  'pack.register.units': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Units' },
  'pack.register.people': { 'zh-Hant': '人員（脫敏）', 'zh-Hans': '人员（脱敏）', en: 'People (masked)' },
  'pack.register.occupancies': {
    'zh-Hant': '業主與住戶關係',
    'zh-Hans': '业主与住户关系',
    en: 'Ownership and occupancy',
  },
  'pack.register.vehicles': { 'zh-Hant': '車輛', 'zh-Hans': '车辆', en: 'Vehicles' },
  'pack.register.meters': { 'zh-Hant': '水電錶', 'zh-Hans': '水电表', en: 'Meters' },
  'pack.register.keys': { 'zh-Hant': '鑰匙與門禁卡', 'zh-Hans': '钥匙与门禁卡', en: 'Keys and access cards' },
  'pack.register.keyMovements': {
    'zh-Hant': '鑰匙與門禁卡的去向',
    'zh-Hans': '钥匙与门禁卡的去向',
    en: 'Movements of keys and cards',
  },
  'pack.register.contacts': {
    'zh-Hant': '緊急聯絡人（脫敏）',
    'zh-Hans': '紧急联系人（脱敏）',
    en: 'Emergency contacts (masked)',
  },
  'pack.register.pets': { 'zh-Hant': '寵物', 'zh-Hans': '宠物', en: 'Pets' },
  'pack.register.authorisations': {
    'zh-Hant': '取件與放行授權',
    'zh-Hans': '取件与放行授权',
    en: 'Authorisations',
  },
  'pack.register.consents': { 'zh-Hant': '同意書', 'zh-Hans': '同意书', en: 'Consents' },
  'pack.register.verifications': { 'zh-Hant': '信息校對', 'zh-Hans': '信息校对', en: 'Verified facts' },
  'pack.register.feeItems': {
    'zh-Hant': '收費項目與標準',
    'zh-Hans': '收费项目与标准',
    en: 'Fee items and prices',
  },
  'pack.register.reductions': { 'zh-Hant': '費用減免', 'zh-Hans': '费用减免', en: 'Fee reductions' },
  'pack.register.waivers': { 'zh-Hant': '全額減免', 'zh-Hans': '全额减免', en: 'Days reduced to nothing' },
  'pack.register.readings': { 'zh-Hant': '抄錶記錄', 'zh-Hans': '抄表记录', en: 'Readings' },
  'pack.register.chargeReadings': {
    'zh-Hant': '賬單所據讀數',
    'zh-Hans': '账单所据读数',
    en: 'Readings behind charges',
  },
  'pack.register.expenses': { 'zh-Hant': '支出', 'zh-Hans': '支出', en: 'Expenses' },
  'pack.register.supplierBills': { 'zh-Hant': '供應商賬單', 'zh-Hans': '供应商账单', en: 'Suppliers’ bills' },
  'pack.register.pools': { 'zh-Hant': '公攤', 'zh-Hans': '公摊', en: 'Shared pools' },
  'pack.register.poolShares': { 'zh-Hant': '各戶公攤', 'zh-Hans': '各户公摊', en: 'Shares of pools' },
  'pack.register.charges': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Charges' },
  'pack.register.receipts': { 'zh-Hant': '收據', 'zh-Hans': '收据', en: 'Receipts' },
  'pack.register.tenders': { 'zh-Hant': '收款方式', 'zh-Hans': '收款方式', en: 'How receipts were paid' },
  'pack.register.allocations': { 'zh-Hant': '收款分配', 'zh-Hans': '收款分配', en: 'Allocations' },
  'pack.register.credits': { 'zh-Hant': '預收款', 'zh-Hans': '预收款', en: 'Credits' },
  'pack.register.discounts': { 'zh-Hant': '櫃台減免', 'zh-Hans': '柜台减免', en: 'Discounts' },
  'pack.register.creditPurposes': {
    'zh-Hant': '預收用途',
    'zh-Hans': '预收用途',
    en: 'Purposes of prepaid money',
  },
  'pack.register.receiptSeries': { 'zh-Hant': '收據系列', 'zh-Hans': '收据系列', en: 'Series of receipts' },
  'pack.register.invoices': { 'zh-Hant': '發票登記', 'zh-Hans': '发票登记', en: 'Register of invoices' },
  'pack.register.creditMoves': {
    'zh-Hant': '預收款轉換',
    'zh-Hans': '预收款转换',
    en: 'Moves of prepaid money',
  },
  'pack.register.lateFeeRules': { 'zh-Hant': '違約金規則', 'zh-Hans': '违约金规则', en: 'Late fee rules' },
  'pack.register.paymentTerms': { 'zh-Hant': '催告期限', 'zh-Hans': '催告期限', en: 'Terms of demands' },
  'pack.register.shifts': { 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Shifts' },
  'pack.register.shiftEntries': {
    'zh-Hant': '班次收退款',
    'zh-Hans': '班次收退款',
    en: 'Receipts of shifts',
  },
  'pack.register.shiftCounts': { 'zh-Hant': '點算', 'zh-Hans': '点算', en: 'Counts of shifts' },
  'pack.register.shiftCash': { 'zh-Hant': '現金點算', 'zh-Hans': '现金点算', en: 'Cash by denomination' },
  'pack.register.dayCloses': { 'zh-Hant': '日結', 'zh-Hans': '日结', en: 'Closed days' },
  'pack.register.monthCloses': { 'zh-Hant': '月結', 'zh-Hans': '月结', en: 'Closed months' },
  'pack.register.letterSteps': {
    'zh-Hant': '函件審批過程',
    'zh-Hans': '函件审批过程',
    en: 'Steps of letters',
  },
  'pack.register.sealUses': { 'zh-Hant': '用印登記', 'zh-Hans': '用印登记', en: 'Uses of seals' },
  'pack.register.letterPrints': {
    'zh-Hant': '函件打印記錄',
    'zh-Hans': '函件打印记录',
    en: 'Prints of letters',
  },
  'pack.register.letters': { 'zh-Hant': '發文登記', 'zh-Hans': '发文登记', en: 'Letters register' },
  'pack.register.audit': { 'zh-Hant': '審計日誌', 'zh-Hans': '审计日志', en: 'Audit trail' },
  'pack.register.imports': { 'zh-Hant': '導入記錄', 'zh-Hans': '导入记录', en: 'Imports' },
  'pack.register.exports': { 'zh-Hant': '導出記錄', 'zh-Hans': '导出记录', en: 'Exports' },
  'pack.register.approvals': { 'zh-Hant': '雙人覆核', 'zh-Hans': '双人复核', en: 'Approvals' },
  'pack.register.restores': { 'zh-Hant': '還原記錄', 'zh-Hans': '还原记录', en: 'Restores' },
  'pack.register.documents': { 'zh-Hant': '住戶電子檔', 'zh-Hans': '住户电子档', en: 'Household files' },
  'pack.register.papers': { 'zh-Hant': '紙本資料', 'zh-Hans': '纸本资料', en: 'Papers' },
  'pack.register.loans': { 'zh-Hant': '紙本借閱', 'zh-Hans': '纸本借阅', en: 'Loans of papers' },
  'pack.register.filing': { 'zh-Hant': '收發文登記', 'zh-Hans': '收发文登记', en: 'Filing registers' },
  'pack.register.circulation': { 'zh-Hant': '傳閱記錄', 'zh-Hans': '传阅记录', en: 'Circulation' },
  'pack.register.retention': { 'zh-Hant': '保管期限', 'zh-Hans': '保管期限', en: 'Retention periods' },
  'pack.register.holds': { 'zh-Hant': '檔案凍結', 'zh-Hans': '档案冻结', en: 'Legal holds' },
  'pack.register.filingAttachments': {
    'zh-Hant': '收發文附件',
    'zh-Hans': '收发文附件',
    en: 'Attachments of filed papers',
  },
  'pack.register.disposals': { 'zh-Hant': '銷毀清冊', 'zh-Hans': '销毁清册', en: 'Destruction lists' },
  'pack.register.disposalItems': {
    'zh-Hant': '銷毀清冊明細',
    'zh-Hans': '销毁清册明细',
    en: 'Items of destruction lists',
  },
  'pack.register.drills': { 'zh-Hant': '還原演練', 'zh-Hans': '还原演练', en: 'Practised restores' },
} satisfies MessageTable;
