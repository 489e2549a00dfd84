import type { MessageTable } from '../../i18n/language.ts';

/** Texts of changing many units at once. */
export const unitChangeMessages = {
  'refusal.nothingToChange': {
    'zh-Hant': '所選的房屋已經都是這個值，沒有需要更改的。',
    'zh-Hans': '所选的房屋已经都是这个值，没有需要更改的。',
    en: 'All chosen units hold this value already; there is nothing to change.',
  },
  'changeUnits.open': { 'zh-Hant': '批量更改', 'zh-Hans': '批量更改', en: 'Change them' },
  'changeUnits.title': {
    'zh-Hant': '批量更改 {{count}} 戶',
    'zh-Hans': '批量更改 {{count}} 户',
    en: 'Change {{count}} units',
  },
  'changeUnits.field': { 'zh-Hant': '更改欄位', 'zh-Hans': '更改栏位', en: 'Field' },
  'changeUnits.value': { 'zh-Hant': '改為', 'zh-Hans': '改为', en: 'New value' },
  'changeUnits.do': {
    'zh-Hant': '更改 {{count}} 戶',
    'zh-Hans': '更改 {{count}} 户',
    en: 'Change {{count}} units',
  },
  'changeUnits.preview': {
    'zh-Hant': '{{changed}} 戶會更改，{{same}} 戶已經是這個值。',
    'zh-Hans': '{{changed}} 户会更改，{{same}} 户已经是这个值。',
    en: '{{changed}} units will change, {{same}} hold this value already.',
  },
  'changeUnits.more': {
    'zh-Hant': '還有 {{count}} 戶',
    'zh-Hans': '还有 {{count}} 户',
    en: 'and {{count}} more',
  },
  'changeUnits.done': {
    'zh-Hant': '已更改 {{count}} 戶的{{field}}。',
    'zh-Hans': '已更改 {{count}} 户的{{field}}。',
    en: 'Changed {{field}} of {{count}} units.',
  },
  'changeUnits.running': {
    'zh-Hant': '正在更改房屋',
    'zh-Hans': '正在更改房屋',
    en: 'Changing units',
  },
  'changeUnits.undo': { 'zh-Hant': '撤銷', 'zh-Hans': '撤销', en: 'Undo' },
  'changeUnits.undone': {
    'zh-Hant': '已撤銷，{{count}} 戶恢復原狀。',
    'zh-Hans': '已撤销，{{count}} 户恢复原状。',
    en: 'Undone; {{count}} units are as they were.',
  },
  'changeUnits.tooMany': {
    'zh-Hant': '一次最多更改 {{most}} 戶，請分批選擇。',
    'zh-Hans': '一次最多更改 {{most}} 户，请分批选择。',
    en: 'At most {{most}} units are changed at once; choose fewer.',
  },
} satisfies MessageTable;
