import type { MessageTable } from '../../i18n/language.ts';

/** Names of the registers inside the audit pack. */
const registers = {
  'pack.register.units': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Units' },
  'pack.register.people': { 'zh-Hant': '人員（脫敏）', 'zh-Hans': '人员（脱敏）', en: 'People (masked)' },
  'pack.register.occupancies': {
    'zh-Hant': '業主與住戶關係',
    'zh-Hans': '业主与住户关系',
    en: 'Ownership and occupancy',
  },
  'pack.register.feeItems': {
    'zh-Hant': '收費項目與標準',
    'zh-Hans': '收费项目与标准',
    en: 'Fee items and prices',
  },
  'pack.register.charges': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Charges' },
  'pack.register.receipts': { 'zh-Hant': '收據', 'zh-Hans': '收据', en: 'Receipts' },
  'pack.register.tenders': { 'zh-Hant': '收款方式', 'zh-Hans': '收款方式', en: 'How receipts were paid' },
  'pack.register.allocations': { 'zh-Hant': '收款分配', 'zh-Hans': '收款分配', en: 'Allocations' },
  'pack.register.credits': { 'zh-Hant': '預收款', 'zh-Hans': '预收款', en: 'Credits' },
  'pack.register.letters': { 'zh-Hant': '發文登記', 'zh-Hans': '发文登记', en: 'Letters register' },
  'pack.register.audit': { 'zh-Hant': '審計日誌', 'zh-Hans': '审计日志', en: 'Audit trail' },
} satisfies MessageTable;

/** Headings of their columns. */
const fields = {
  'pack.field.unitId': { 'zh-Hant': '房屋編號', 'zh-Hans': '房屋编号', en: 'Unit id' },
  'pack.field.unit': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Unit' },
  'pack.field.building': { 'zh-Hant': '樓棟', 'zh-Hans': '楼栋', en: 'Building' },
  'pack.field.entrance': { 'zh-Hant': '單元', 'zh-Hans': '单元', en: 'Entrance' },
  'pack.field.floor': { 'zh-Hant': '樓層', 'zh-Hans': '楼层', en: 'Floor' },
  'pack.field.room': { 'zh-Hant': '房號', 'zh-Hans': '房号', en: 'Room' },
  'pack.field.use': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Use' },
  'pack.field.area': { 'zh-Hant': '建築面積', 'zh-Hans': '建筑面积', en: 'Floor area' },
  'pack.field.innerArea': { 'zh-Hant': '套內面積', 'zh-Hans': '套内面积', en: 'Inner area' },
  'pack.field.occupancyState': { 'zh-Hant': '居住狀態', 'zh-Hans': '居住状态', en: 'Occupancy' },
  'pack.field.worksState': { 'zh-Hant': '裝修狀態', 'zh-Hans': '装修状态', en: 'Works' },
  'pack.field.handedOverOn': { 'zh-Hant': '交付日期', 'zh-Hans': '交付日期', en: 'Handed over' },
  'pack.field.billedFromOn': { 'zh-Hant': '計費起日', 'zh-Hans': '计费起日', en: 'Billed from' },
  'pack.field.active': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'pack.field.personId': { 'zh-Hant': '人員編號', 'zh-Hans': '人员编号', en: 'Person id' },
  'pack.field.personKind': { 'zh-Hant': '類別', 'zh-Hans': '类别', en: 'Kind' },
  'pack.field.name': { 'zh-Hant': '姓名', 'zh-Hans': '姓名', en: 'Name' },
  'pack.field.honorific': { 'zh-Hant': '稱謂', 'zh-Hans': '称谓', en: 'Title' },
  'pack.field.phones': { 'zh-Hant': '電話（脫敏）', 'zh-Hans': '电话（脱敏）', en: 'Phones (masked)' },
  'pack.field.idType': { 'zh-Hant': '證件類型', 'zh-Hans': '证件类型', en: 'ID type' },
  'pack.field.idNumber': {
    'zh-Hant': '證件號（脫敏）',
    'zh-Hans': '证件号（脱敏）',
    en: 'ID number (masked)',
  },
  'pack.field.mailingAddress': { 'zh-Hant': '通訊地址', 'zh-Hans': '通讯地址', en: 'Mailing address' },
  'pack.field.occupancyRole': { 'zh-Hant': '身份', 'zh-Hans': '身份', en: 'Role' },
  'pack.field.share': { 'zh-Hant': '產權份額 %', 'zh-Hans': '产权份额 %', en: 'Share %' },
  'pack.field.from': { 'zh-Hant': '由', 'zh-Hans': '由', en: 'From' },
  'pack.field.to': { 'zh-Hant': '至', 'zh-Hans': '至', en: 'To' },
  'pack.field.isPayer': { 'zh-Hant': '付款人', 'zh-Hans': '付款人', en: 'Pays' },
  'pack.field.feeCode': { 'zh-Hant': '項目代碼', 'zh-Hans': '项目代码', en: 'Fee code' },
  'pack.field.feeName': { 'zh-Hant': '收費項目', 'zh-Hans': '收费项目', en: 'Fee item' },
  'pack.field.formula': { 'zh-Hant': '計算方式', 'zh-Hans': '计算方式', en: 'Formula' },
  'pack.field.cycle': { 'zh-Hant': '計費期', 'zh-Hans': '计费期', en: 'Cycle' },
  'pack.field.priceFrom': { 'zh-Hant': '標準起日', 'zh-Hans': '标准起日', en: 'Price from' },
  'pack.field.price': {
    'zh-Hant': '單價（元/㎡·月）',
    'zh-Hans': '单价（元/㎡·月）',
    en: 'Price per m² and month',
  },
  'pack.field.priceSource': { 'zh-Hant': '標準依據', 'zh-Hans': '标准依据', en: 'Basis of the price' },
  'pack.field.withdrawnAt': { 'zh-Hant': '撤回時間', 'zh-Hans': '撤回时间', en: 'Withdrawn at' },
  'pack.field.chargeId': { 'zh-Hant': '應收編號', 'zh-Hans': '应收编号', en: 'Charge id' },
  'pack.field.payer': { 'zh-Hant': '付款人', 'zh-Hans': '付款人', en: 'Payer' },
  'pack.field.periodStart': { 'zh-Hant': '計費期起', 'zh-Hans': '计费期起', en: 'Period from' },
  'pack.field.periodEnd': { 'zh-Hant': '計費期止', 'zh-Hans': '计费期止', en: 'Period to' },
  'pack.field.dueOn': { 'zh-Hant': '到期日', 'zh-Hans': '到期日', en: 'Due on' },
  'pack.field.amount': { 'zh-Hant': '金額', 'zh-Hans': '金额', en: 'Amount' },
  'pack.field.paid': { 'zh-Hant': '已收', 'zh-Hans': '已收', en: 'Paid' },
  'pack.field.chargeState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'pack.field.cancelledAt': { 'zh-Hant': '取消時間', 'zh-Hans': '取消时间', en: 'Cancelled at' },
  'pack.field.reason': { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Reason' },
  'pack.field.calculation': { 'zh-Hant': '計算依據', 'zh-Hans': '计算依据', en: 'How it was calculated' },
  'pack.field.receiptNumber': { 'zh-Hant': '收據號', 'zh-Hans': '收据号', en: 'Receipt no.' },
  'pack.field.receiptKind': { 'zh-Hant': '種類', 'zh-Hans': '种类', en: 'Kind' },
  'pack.field.reverses': { 'zh-Hant': '紅沖收據', 'zh-Hans': '红冲收据', en: 'Reverses' },
  'pack.field.receivedOn': { 'zh-Hant': '收款日期', 'zh-Hans': '收款日期', en: 'Received on' },
  'pack.field.allocated': { 'zh-Hant': '抵付應收', 'zh-Hans': '抵付应收', en: 'Allocated' },
  'pack.field.credited': { 'zh-Hant': '轉入預收', 'zh-Hans': '转入预收', en: 'Kept as credit' },
  'pack.field.tender': { 'zh-Hant': '收款方式', 'zh-Hans': '收款方式', en: 'Paid by' },
  'pack.field.voucherNumber': { 'zh-Hant': '憑證號', 'zh-Hans': '凭证号', en: 'Voucher no.' },
  'pack.field.bookNumber': { 'zh-Hant': '紙本號', 'zh-Hans': '纸本号', en: 'Paper book no.' },
  'pack.field.staff': { 'zh-Hant': '經辦人', 'zh-Hans': '经办人', en: 'Staff' },
  'pack.field.staffRole': { 'zh-Hant': '職務', 'zh-Hans': '职务', en: 'Post' },
  'pack.field.voidedAt': { 'zh-Hant': '作廢時間', 'zh-Hans': '作废时间', en: 'Voided at' },
  'pack.field.voidedBy': { 'zh-Hant': '作廢人', 'zh-Hans': '作废人', en: 'Voided by' },
  'pack.field.at': { 'zh-Hant': '時間（UTC）', 'zh-Hans': '时间（UTC）', en: 'Time (UTC)' },
  'pack.field.letterNumber': { 'zh-Hant': '發文字號', 'zh-Hans': '发文字号', en: 'Document no.' },
  'pack.field.letterKind': { 'zh-Hant': '文種', 'zh-Hans': '文种', en: 'Kind' },
  'pack.field.letterState': { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'State' },
  'pack.field.subject': { 'zh-Hant': '題名', 'zh-Hans': '题名', en: 'Subject' },
  'pack.field.recipient': { 'zh-Hant': '主送', 'zh-Hans': '主送', en: 'Addressee' },
  'pack.field.issuedOn': { 'zh-Hant': '簽發日期', 'zh-Hans': '签发日期', en: 'Issued on' },
  'pack.field.validUntil': { 'zh-Hant': '有效期至', 'zh-Hans': '有效期至', en: 'Valid until' },
  'pack.field.documentHash': { 'zh-Hant': '文件校驗碼', 'zh-Hans': '文件校验码', en: 'Document SHA-256' },
  'pack.field.seq': { 'zh-Hant': '序號', 'zh-Hans': '序号', en: 'No.' },
  'pack.field.action': { 'zh-Hant': '操作', 'zh-Hans': '操作', en: 'Operation' },
  'pack.field.entity': { 'zh-Hant': '對象', 'zh-Hans': '对象', en: 'Record' },
  'pack.field.entityId': { 'zh-Hant': '對象編號', 'zh-Hans': '对象编号', en: 'Record id' },
  'pack.field.before': { 'zh-Hant': '改前', 'zh-Hans': '改前', en: 'Before' },
  'pack.field.after': { 'zh-Hant': '改後', 'zh-Hans': '改后', en: 'After' },
  'pack.field.hash': { 'zh-Hant': '鏈校驗碼', 'zh-Hans': '链校验码', en: 'Chain hash' },
} satisfies MessageTable;

/** Words for codes that no screen shows. */
const choices = {
  'pack.chargeState.draft': { 'zh-Hant': '草稿', 'zh-Hans': '草稿', en: 'Draft' },
  'pack.chargeState.due': { 'zh-Hant': '應收', 'zh-Hans': '应收', en: 'Due' },
  'pack.chargeState.cancelled': { 'zh-Hant': '已取消', 'zh-Hans': '已取消', en: 'Cancelled' },
  'pack.receiptKind.payment': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Payment' },
  'pack.receiptKind.reversal': { 'zh-Hant': '紅沖', 'zh-Hans': '红冲', en: 'Reversal' },
  'pack.cycle.month': { 'zh-Hant': '每月', 'zh-Hans': '每月', en: 'Monthly' },
  'pack.cycle.quarter': { 'zh-Hant': '每季', 'zh-Hans': '每季', en: 'Quarterly' },
  'pack.cycle.halfYear': { 'zh-Hant': '每半年', 'zh-Hans': '每半年', en: 'Half-yearly' },
  'pack.cycle.year': { 'zh-Hant': '每年', 'zh-Hans': '每年', en: 'Yearly' },
  'pack.cycle.once': { 'zh-Hant': '一次', 'zh-Hans': '一次', en: 'Once' },
  'pack.formula.areaPrice': {
    'zh-Hant': '建築面積 × 單價',
    'zh-Hans': '建筑面积 × 单价',
    en: 'Floor area × price',
  },
  'pack.formula.innerAreaPrice': {
    'zh-Hant': '套內面積 × 單價',
    'zh-Hans': '套内面积 × 单价',
    en: 'Inner area × price',
  },
  'pack.formula.fixed': { 'zh-Hant': '固定金額', 'zh-Hans': '固定金额', en: 'Fixed amount' },
  'pack.formula.given': { 'zh-Hant': '逐筆填寫', 'zh-Hans': '逐笔填写', en: 'Given for each charge' },
  'pack.formula.metered': { 'zh-Hant': '抄表', 'zh-Hans': '抄表', en: 'Metered' },
  'pack.formula.tiered': { 'zh-Hant': '階梯價', 'zh-Hans': '阶梯价', en: 'Tiered price' },
  'pack.formula.shared': { 'zh-Hant': '公攤', 'zh-Hans': '公摊', en: 'Shared allocation' },
  'pack.formula.expression': { 'zh-Hant': '公式', 'zh-Hans': '公式', en: 'Expression' },
} satisfies MessageTable;

/** What a column holds, for the field dictionary. */
const kinds = {
  'pack.kind.text': { 'zh-Hant': '文字', 'zh-Hans': '文字', en: 'Text' },
  'pack.kind.choice': { 'zh-Hant': '選項', 'zh-Hans': '选项', en: 'Choice' },
  'pack.kind.flag': { 'zh-Hant': '是或否', 'zh-Hans': '是或否', en: 'Yes or no' },
  'pack.kind.integer': { 'zh-Hant': '整數', 'zh-Hans': '整数', en: 'Whole number' },
  'pack.kind.money': {
    'zh-Hant': '金額，元，兩位小數',
    'zh-Hans': '金额，元，两位小数',
    en: 'Amount, yuan, two decimals',
  },
  'pack.kind.area': {
    'zh-Hant': '面積，平方米，三位小數',
    'zh-Hans': '面积，平方米，三位小数',
    en: 'Area, square metres, three decimals',
  },
  'pack.kind.price': {
    'zh-Hant': '單價，元，四位小數',
    'zh-Hans': '单价，元，四位小数',
    en: 'Unit price, yuan, four decimals',
  },
  'pack.kind.percent': {
    'zh-Hant': '百分比，兩位小數',
    'zh-Hans': '百分比，两位小数',
    en: 'Percentage, two decimals',
  },
  'pack.kind.date': { 'zh-Hant': '日期 YYYY-MM-DD', 'zh-Hans': '日期 YYYY-MM-DD', en: 'Date YYYY-MM-DD' },
  'pack.kind.instant': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'pack.kind.json': { 'zh-Hant': 'JSON', 'zh-Hans': 'JSON', en: 'JSON' },
} satisfies MessageTable;

/** Words of the pages inside the pack. */
const pages = {
  'pack.title': { 'zh-Hant': '審計資料包', 'zh-Hans': '审计资料包', en: 'Audit pack' },
  'pack.made': {
    'zh-Hant': '由 {{operator}} 於 {{time}}（UTC）導出',
    'zh-Hans': '由 {{operator}} 于 {{time}}（UTC）导出',
    en: 'Exported by {{operator}} at {{time}} (UTC)',
  },
  'pack.reason': { 'zh-Hant': '用途', 'zh-Hans': '用途', en: 'Reason' },
  'pack.receiver': { 'zh-Hant': '接收方', 'zh-Hans': '接收方', en: 'Receiver' },
  'pack.auditHead': {
    'zh-Hant': '審計鏈結尾校驗碼',
    'zh-Hans': '审计链结尾校验码',
    en: 'Hash at the end of the audit chain',
  },
  'pack.registers': { 'zh-Hant': '登記冊', 'zh-Hans': '登记册', en: 'Registers' },
  'pack.documents': { 'zh-Hant': '已簽發文件', 'zh-Hans': '已签发文件', en: 'Issued documents' },
  'pack.noDocuments': {
    'zh-Hant': '沒有已簽發的文件。',
    'zh-Hans': '没有已签发的文件。',
    en: 'No document was issued.',
  },
  'pack.voidMark': { 'zh-Hant': '（作廢）', 'zh-Hans': '（作废）', en: ' (void)' },
  'pack.dictionary': { 'zh-Hant': '字段說明', 'zh-Hans': '字段说明', en: 'Field dictionary' },
  'pack.column': { 'zh-Hant': '欄', 'zh-Hans': '列', en: 'Column' },
  'pack.content': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'Content' },
  'pack.choices': { 'zh-Hant': '可取的值', 'zh-Hans': '可取的值', en: 'Values' },
  'pack.howToVerify': { 'zh-Hant': '如何核對', 'zh-Hans': '如何核对', en: 'How to check it' },
  'pack.verifySteps': {
    'zh-Hant':
      '解壓後在資料夾內執行 node verify-pack.mjs（只需 Node.js 18 或以上）。它重新計算每個檔案的 SHA-256、檔案總數與大小，並由第一條起重算審計鏈；任何一個位元組被改動都會指出。整個壓縮檔的 SHA-256 記在導出方的審計日誌，可用 --sha256 一併核對。',
    'zh-Hans':
      '解压后在文件夹内执行 node verify-pack.mjs（只需 Node.js 18 或以上）。它重新计算每个文件的 SHA-256、文件总数与大小，并由第一条起重算审计链；任何一个字节被改动都会指出。整个压缩文件的 SHA-256 记在导出方的审计日志，可用 --sha256 一并核对。',
    en: 'Unpack it and run node verify-pack.mjs in the folder (Node.js 18 or later is all it needs). It recomputes the SHA-256 of every file, their number and size, and the audit chain from its first entry; one altered byte is found and named. The SHA-256 of the whole zip is in the sender’s audit trail and can be checked with --sha256.',
  },
  'pack.scope': { 'zh-Hant': '範圍', 'zh-Hans': '范围', en: 'Scope' },
  'pack.scope.wholeOffice': {
    'zh-Hant': '整個項目：{{registers}} 本登記冊共 {{rows}} 行，{{documents}} 份文件，{{entries}} 條審計記錄',
    'zh-Hans': '整个项目：{{registers}} 本登记册共 {{rows}} 行，{{documents}} 份文件，{{entries}} 条审计记录',
    en: 'Whole office: {{registers}} registers of {{rows}} rows in all, {{documents}} documents, {{entries}} audit entries',
  },
  'pack.maskLevel': { 'zh-Hant': '脫敏級別', 'zh-Hans': '脱敏级别', en: 'Masking level' },
  'pack.maskLevel.masked': { 'zh-Hant': '脫敏', 'zh-Hans': '脱敏', en: 'Masked' },
  'pack.masking': {
    'zh-Hant': '電話與證件號已脫敏；審計日誌內的同類資料在記錄時已脫敏。',
    'zh-Hans': '电话与证件号已脱敏；审计日志内的同类数据在记录时已脱敏。',
    en: 'Phones and ID numbers are masked; in the audit trail they were masked when it was written.',
  },
  'pack.site': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Site' },
  'pack.madeBy': { 'zh-Hant': '導出人', 'zh-Hans': '导出人', en: 'Exported by' },
  'pack.approver': { 'zh-Hant': '批准人', 'zh-Hans': '批准人', en: 'Approved by' },
  'pack.madeAt': { 'zh-Hant': '導出時間（UTC）', 'zh-Hans': '导出时间（UTC）', en: 'Exported at (UTC)' },
  'pack.files': { 'zh-Hant': '檔案數目', 'zh-Hans': '文件数目', en: 'Number of files' },
  'pack.custodySheet': {
    'zh-Hant': '審計資料包移交單',
    'zh-Hans': '审计资料包移交单',
    en: 'Custody sheet of the audit pack',
  },
  'pack.custody.note': {
    'zh-Hant': '壓縮檔校驗碼在導出完成後才有，可在導出記錄或審計日誌內查到，移交時請抄入上表。',
    'zh-Hans': '压缩文件校验码在导出完成后才有，可在导出记录或审计日志内查到，移交时请抄入上表。',
    en: 'The SHA-256 of the zip is known only once the pack is made; copy it at each handover from the record of exports or the audit trail.',
  },
  'pack.custody': { 'zh-Hant': '移交記錄', 'zh-Hans': '移交记录', en: 'Chain of custody' },
  'pack.custody.giver': { 'zh-Hant': '移交人', 'zh-Hans': '移交人', en: 'Handed over by' },
  'pack.custody.taker': { 'zh-Hant': '接收人', 'zh-Hans': '接收人', en: 'Received by' },
  'pack.custody.time': { 'zh-Hant': '時間', 'zh-Hans': '时间', en: 'Time' },
  'pack.custody.medium': { 'zh-Hant': '介質', 'zh-Hans': '介质', en: 'Medium' },
  'pack.custody.hash': { 'zh-Hant': '壓縮檔校驗碼', 'zh-Hans': '压缩文件校验码', en: 'SHA-256 of the zip' },
  'pack.custody.signature': { 'zh-Hant': '簽名', 'zh-Hans': '签名', en: 'Signature' },
} satisfies MessageTable;

/** Columns of the table that is signed at each handover, on the index page and on the custody sheet. */
export const CUSTODY_COLUMNS = ['giver', 'taker', 'time', 'medium', 'hash', 'signature'] as const;

export const packMessages = {
  ...registers,
  ...fields,
  ...choices,
  ...kinds,
  ...pages,
} satisfies MessageTable;

type NameIn<Keys extends string, Prefix extends string> = Keys extends `${Prefix}.${infer Name}`
  ? Name
  : never;
export type PackRegister = NameIn<keyof typeof registers, 'pack.register'>;
export type PackField = NameIn<keyof typeof fields, 'pack.field'>;
