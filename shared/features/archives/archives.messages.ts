import type { MessageTable } from '../../i18n/language.ts';
import { archivesScreenMessages } from './archives-screen.messages.ts';
import { asOfMessages } from './as-of.messages.ts';
import { buildingPlanMessages } from './building-plan.messages.ts';
import { duplicatesMessages } from './duplicates.messages.ts';
import { entranceMessages } from './entrances.messages.ts';
import { fieldMessages } from './field.messages.ts';
import { unitChangeMessages } from './unit-change.messages.ts';
import { unitTagMessages } from './unit-tag.messages.ts';
import { verificationMessages } from './verification.messages.ts';

export const archivesMessages = {
  ...archivesScreenMessages,
  ...asOfMessages,
  ...entranceMessages,
  ...buildingPlanMessages,
  ...duplicatesMessages,
  ...fieldMessages,
  ...unitChangeMessages,
  ...unitTagMessages,
  ...verificationMessages,
  'unitKind.residence': { 'zh-Hant': '住宅', 'zh-Hans': '住宅', en: 'Residence' },
  'unitKind.shop': { 'zh-Hant': '商舖', 'zh-Hans': '商铺', en: 'Shop' },
  'unitKind.office': { 'zh-Hant': '辦公', 'zh-Hans': '办公', en: 'Office' },
  'unitKind.parking': { 'zh-Hant': '車位', 'zh-Hans': '车位', en: 'Parking' },
  'unitKind.storage': { 'zh-Hant': '儲藏', 'zh-Hans': '储藏', en: 'Storage' },
  'unitKind.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'occupancyState.notHandedOver': { 'zh-Hant': '未交付', 'zh-Hans': '未交付', en: 'Not handed over' },
  'occupancyState.handedOver': { 'zh-Hant': '已交付未入住', 'zh-Hans': '已交付未入住', en: 'Handed over' },
  'occupancyState.ownerOccupied': { 'zh-Hant': '自住', 'zh-Hans': '自住', en: 'Owner occupied' },
  'occupancyState.let': { 'zh-Hant': '出租', 'zh-Hans': '出租', en: 'Let' },
  'occupancyState.vacant': { 'zh-Hant': '空置', 'zh-Hans': '空置', en: 'Vacant' },
  'worksState.none': { 'zh-Hant': '無裝修', 'zh-Hans': '无装修', en: 'No fit-out' },
  'worksState.applied': { 'zh-Hant': '申請裝修', 'zh-Hans': '申请装修', en: 'Fit-out applied for' },
  'worksState.underWay': { 'zh-Hant': '裝修中', 'zh-Hans': '装修中', en: 'Fit-out under way' },
  'worksState.toAccept': { 'zh-Hant': '待驗收', 'zh-Hans': '待验收', en: 'Awaiting acceptance' },
  'worksState.accepted': { 'zh-Hant': '已驗收', 'zh-Hans': '已验收', en: 'Fit-out accepted' },
  'occupancyRole.owner': { 'zh-Hant': '業主', 'zh-Hans': '业主', en: 'Owner' },
  'occupancyRole.coOwner': { 'zh-Hant': '共有人', 'zh-Hans': '共有人', en: 'Co-owner' },
  'occupancyRole.tenant': { 'zh-Hant': '租戶', 'zh-Hans': '租户', en: 'Tenant' },
  'occupancyRole.family': { 'zh-Hant': '家庭成員', 'zh-Hans': '家庭成员', en: 'Family' },
  'occupancyRole.employee': { 'zh-Hant': '公司員工', 'zh-Hans': '公司员工', en: 'Employee' },
  'occupancyRole.agent': { 'zh-Hant': '受託人', 'zh-Hans': '受托人', en: 'Agent' },
  'personKind.individual': { 'zh-Hant': '個人', 'zh-Hans': '个人', en: 'Individual' },
  'personKind.company': { 'zh-Hant': '公司', 'zh-Hans': '公司', en: 'Company' },
  'refusal.changedMeanwhile': {
    'zh-Hant': '{{who}} 在 {{when}} 已更改這筆記錄，這次沒有儲存。你輸入的內容仍在；請看過最新內容後再儲存。',
    'zh-Hans': '{{who}} 在 {{when}} 已更改这笔记录，这次没有保存。你输入的内容仍在；请看过最新内容后再保存。',
    en: '{{who}} changed this record at {{when}}, so it was not saved. What you typed is still here; look at the latest version, then save again.',
  },
  'refusal.buildingExists': {
    'zh-Hant': '已有樓棟「{{name}}」，請換一個名稱。',
    'zh-Hans': '已有楼栋“{{name}}”，请换一个名称。',
    en: 'There is already a building “{{name}}”. Use another name.',
  },
  'refusal.entranceExists': {
    'zh-Hant': '{{building}}已有「{{entrance}}」，請換一個單元名稱；兩個單元不能合成一個。',
    'zh-Hans': '{{building}}已有“{{entrance}}”，请换一个单元名称；两个单元不能合成一个。',
    en: '{{building}} already has “{{entrance}}”. Use another name; two entrances cannot become one.',
  },
  'refusal.entranceOfNone': {
    'zh-Hant': '{{building}}已有不分單元的房屋，請給這個單元一個名稱。',
    'zh-Hans': '{{building}}已有不分单元的房屋，请给这个单元一个名称。',
    en: '{{building}} already has units without an entrance. Give this entrance a name.',
  },
  'refusal.unitExists': {
    'zh-Hant': '「{{unit}}」已在檔案中，請直接開啟它。',
    'zh-Hans': '“{{unit}}”已在档案中，请直接打开它。',
    en: '“{{unit}}” is already on file. Open it instead.',
  },
  'refusal.vehicleExists': {
    'zh-Hant': '車牌 {{plate}} 已登記在 {{unit}}。請先在該戶停用，再在這裡登記。',
    'zh-Hans': '车牌 {{plate}} 已登记在 {{unit}}。请先在该户停用，再在这里登记。',
    en: 'Plate {{plate}} is registered to {{unit}}. Retire it there first.',
  },
  'refusal.sharesOverWhole': {
    'zh-Hant': '在 {{date}} 各業主的份額合計 {{percent}}%，超過 100%。請減少份額，或先結束舊業主的記錄。',
    'zh-Hans': '在 {{date}} 各业主的份额合计 {{percent}}%，超过 100%。请减少份额，或先结束旧业主的记录。',
    en: 'On {{date}} the owners’ shares would add up to {{percent}} %. Lower a share, or end a former owner’s record first.',
  },
  'refusal.occupancyOverlaps': {
    'zh-Hant': '{{name}} 在這段日期已有同一身份的記錄，請更改原有記錄。',
    'zh-Hans': '{{name}} 在这段日期已有同一身份的记录，请更改原有记录。',
    en: '{{name}} already has this role here in those dates. Change the existing record.',
  },
  'refusal.occupancyEnded': {
    'zh-Hant': '這筆記錄已於 {{date}} 結束。如需再次入住，請新增一筆。',
    'zh-Hans': '这笔记录已于 {{date}} 结束。如需再次入住，请新增一笔。',
    en: 'This record ended on {{date}}. Add a new one if they are back.',
  },
  'refusal.endsBeforeItBegins': {
    'zh-Hant': '結束日期 {{toOn}} 早於開始日期 {{fromOn}}，請更正日期。',
    'zh-Hans': '结束日期 {{toOn}} 早于开始日期 {{fromOn}}，请更正日期。',
    en: 'The last day {{toOn}} is before the first day {{fromOn}}. Correct the dates.',
  },
  'refusal.payerNeeded': {
    'zh-Hant': '{{name}} 是付款人。請選擇之後由誰付款。',
    'zh-Hans': '{{name}} 是付款人。请选择之后由谁付款。',
    en: '{{name}} pays the bills. Choose who pays from then on.',
  },
  'refusal.notOfThisUnit': {
    'zh-Hant': '所選記錄不屬於這一戶，或已結束。請重新開啟這一戶。',
    'zh-Hans': '所选记录不属于这一户，或已结束。请重新打开这一户。',
    en: 'That record is not part of this household, or has ended. Open the household again.',
  },
  'refusal.idNumberExists': {
    'zh-Hant': '這個證件號碼已登記在另一位住戶名下。請核對號碼；如確是同一人，請直接選用已有的檔案。',
    'zh-Hans': '这个证件号码已登记在另一位住户名下。请核对号码；如确是同一人，请直接选用已有的档案。',
    en: 'This ID number is already registered to someone else. Check it; if it is the same person, choose the one on file.',
  },
  'invalid.idCheck': {
    'zh-Hant': '身份證號碼的校驗碼不符，請重新輸入；如是其他證件，請註明證件類型。',
    'zh-Hans': '身份证号码的校验码不符，请重新输入；如是其他证件，请注明证件类型。',
    en: 'The check digit does not match. Type the number again, or name the other kind of document.',
  },
  'invalid.phone': {
    'zh-Hant': '電話只可有數字、空格和 + - ( ) #，共 5 至 20 位數字。',
    'zh-Hans': '电话只可有数字、空格和 + - ( ) #，共 5 至 20 位数字。',
    en: 'Digits, spaces and + - ( ) # only, 5 to 20 digits.',
  },
  'invalid.timeZone': {
    'zh-Hant': '沒有這個時區，例如 Asia/Shanghai。',
    'zh-Hans': '没有这个时区，例如 Asia/Shanghai。',
    en: 'No such time zone. An example is Asia/Shanghai.',
  },
  'invalid.versionMissing': {
    'zh-Hant': '請重新開啟這筆記錄再儲存。',
    'zh-Hans': '请重新打开这笔记录再保存。',
    en: 'Open the record again before saving.',
  },
  'invalid.phoneTwice': {
    'zh-Hant': '這個電話已在上面，請刪去其中一個。',
    'zh-Hans': '这个电话已在上面，请删去其中一个。',
    en: 'This phone is already in the list. Remove one of them.',
  },
  'invalid.unknownPhone': {
    'zh-Hant': '這個電話已被刪除，請重新開啟這筆記錄。',
    'zh-Hans': '这个电话已被删除，请重新打开这笔记录。',
    en: 'This phone has been removed. Open the record again.',
  },
} satisfies MessageTable;
