import type { MessageTable } from '../../i18n/language.ts';

/** Words for what belongs to a household from a day to a day: contacts, pets, authorisations, consents. */
export const householdRecordMessages = {
  'petKind.dog': { 'zh-Hant': '狗', 'zh-Hans': '狗', en: 'Dog' },
  'petKind.cat': { 'zh-Hant': '貓', 'zh-Hans': '猫', en: 'Cat' },
  'petKind.bird': { 'zh-Hant': '鳥', 'zh-Hans': '鸟', en: 'Bird' },
  'petKind.other': { 'zh-Hant': '其他', 'zh-Hans': '其他', en: 'Other' },
  'authorisationKind.parcel': { 'zh-Hant': '取件委託', 'zh-Hans': '取件委托', en: 'May take parcels' },
  'authorisationKind.entry': { 'zh-Hant': '放行授權', 'zh-Hans': '放行授权', en: 'May be let in' },
  'refusal.recordEnded': {
    'zh-Hant': '「{{name}}」的記錄已於 {{date}} 結束，不能再改。如需恢復，請新增一筆。',
    'zh-Hans': '“{{name}}”的记录已于 {{date}} 结束，不能再改。如需恢复，请新增一笔。',
    en: 'The record of “{{name}}” ended on {{date}} and stays as it is. Add a new one if it is to hold again.',
  },
  'activity.household.saveContact': {
    'zh-Hant': '登記緊急聯絡人',
    'zh-Hans': '登记紧急联络人',
    en: 'Recorded an emergency contact',
  },
  'activity.household.endContact': {
    'zh-Hant': '結束緊急聯絡人',
    'zh-Hans': '结束紧急联络人',
    en: 'Ended an emergency contact',
  },
  'activity.household.revealContact': {
    'zh-Hant': '查看緊急聯絡電話',
    'zh-Hans': '查看紧急联络电话',
    en: 'Looked at an emergency phone',
  },
  'activity.household.savePet': { 'zh-Hant': '登記寵物', 'zh-Hans': '登记宠物', en: 'Recorded a pet' },
  'activity.household.endPet': {
    'zh-Hant': '結束寵物記錄',
    'zh-Hans': '结束宠物记录',
    en: 'Ended a pet’s record',
  },
  'activity.household.saveAuthorisation': {
    'zh-Hant': '登記授權',
    'zh-Hans': '登记授权',
    en: 'Recorded an authorisation',
  },
  'activity.household.endAuthorisation': {
    'zh-Hant': '結束授權',
    'zh-Hans': '结束授权',
    en: 'Ended an authorisation',
  },
  'activity.household.saveConsent': {
    'zh-Hant': '登記同意書',
    'zh-Hans': '登记同意书',
    en: 'Recorded a consent',
  },
  'activity.household.withdrawConsent': {
    'zh-Hant': '記錄撤回同意',
    'zh-Hans': '记录撤回同意',
    en: 'Recorded a consent withdrawn',
  },
  'entity.emergencyContact': {
    'zh-Hant': '緊急聯絡人',
    'zh-Hans': '紧急联络人',
    en: 'Emergency contact',
  },
  'entity.pet': { 'zh-Hant': '寵物', 'zh-Hans': '宠物', en: 'Pet' },
  'entity.authorisation': { 'zh-Hant': '授權', 'zh-Hans': '授权', en: 'Authorisation' },
  'entity.consent': { 'zh-Hant': '同意書', 'zh-Hans': '同意书', en: 'Consent' },
  'table.emergency_contact': {
    'zh-Hant': '緊急聯絡人',
    'zh-Hans': '紧急联络人',
    en: 'Emergency contacts',
  },
  'table.pet': { 'zh-Hant': '寵物', 'zh-Hans': '宠物', en: 'Pets' },
  'table.authorisation': { 'zh-Hant': '授權', 'zh-Hans': '授权', en: 'Authorisations' },
  'table.consent': { 'zh-Hant': '同意書', 'zh-Hans': '同意书', en: 'Consents' },
  'field.relation': { 'zh-Hant': '關係', 'zh-Hans': '关系', en: 'Relation' },
  'field.petKind': { 'zh-Hant': '類別', 'zh-Hans': '类别', en: 'Kind' },
  'field.licenceNumber': { 'zh-Hant': '登記證號', 'zh-Hans': '登记证号', en: 'Licence no.' },
  'field.vaccinatedOn': { 'zh-Hant': '防疫日期', 'zh-Hans': '防疫日期', en: 'Vaccinated' },
  'field.authorisationKind': { 'zh-Hant': '授權', 'zh-Hans': '授权', en: 'Authorisation' },
  'field.scope': { 'zh-Hant': '範圍', 'zh-Hans': '范围', en: 'Scope' },
  'field.givenBy': { 'zh-Hant': '授權／同意人', 'zh-Hans': '授权／同意人', en: 'Given by' },
  'field.consentPurpose': { 'zh-Hant': '同意用途', 'zh-Hans': '同意用途', en: 'Consent for' },
  'field.givenOn': { 'zh-Hant': '同意日期', 'zh-Hans': '同意日期', en: 'Given on' },
  'field.withdrawnOn': { 'zh-Hant': '撤回日期', 'zh-Hans': '撤回日期', en: 'Withdrawn on' },
} satisfies MessageTable;
