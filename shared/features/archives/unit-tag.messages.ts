import type { MessageTable } from '../../i18n/language.ts';

/** 住戶標籤: words of tags and of their screens. */
export const unitTagMessages = {
  'tagColour.grey': { 'zh-Hant': '灰', 'zh-Hans': '灰', en: 'Grey' },
  'tagColour.blue': { 'zh-Hant': '藍', 'zh-Hans': '蓝', en: 'Blue' },
  'tagColour.green': { 'zh-Hant': '綠', 'zh-Hans': '绿', en: 'Green' },
  'tagColour.orange': { 'zh-Hant': '橙', 'zh-Hans': '橙', en: 'Orange' },
  'tagColour.red': { 'zh-Hant': '紅', 'zh-Hans': '红', en: 'Red' },
  'tagColour.purple': { 'zh-Hant': '紫', 'zh-Hans': '紫', en: 'Purple' },
  'archives.tags': { 'zh-Hant': '標籤', 'zh-Hans': '标签', en: 'Tags' },
  'archives.tagsNone': { 'zh-Hant': '沒有標籤', 'zh-Hans': '没有标签', en: 'No tags' },
  'archives.tagsEdit': { 'zh-Hant': '改標籤', 'zh-Hans': '改标签', en: 'Edit tags' },
  'archives.tagsTitle': {
    'zh-Hant': '{{unit}} 的標籤',
    'zh-Hans': '{{unit}} 的标签',
    en: 'Tags of {{unit}}',
  },
  'archives.tagsSave': { 'zh-Hant': '儲存標籤', 'zh-Hans': '保存标签', en: 'Save tags' },
  'archives.tagsSaved': {
    'zh-Hant': '已更新 {{unit}} 的標籤。',
    'zh-Hans': '已更新 {{unit}} 的标签。',
    en: 'Updated the tags of {{unit}}.',
  },
  'archives.tagMany': { 'zh-Hant': '貼標籤', 'zh-Hans': '贴标签', en: 'Tag' },
  'archives.tagManyTitle': {
    'zh-Hant': '給 {{count}} 戶貼標籤',
    'zh-Hans': '给 {{count}} 户贴标签',
    en: 'Tag {{count}} units',
  },
  'archives.tagGive': { 'zh-Hant': '貼上', 'zh-Hans': '贴上', en: 'Give it' },
  'archives.tagTake': { 'zh-Hant': '取下', 'zh-Hans': '取下', en: 'Take it off' },
  'archives.tagWhat': { 'zh-Hant': '做什麼', 'zh-Hans': '做什么', en: 'What to do' },
  'archives.tagManyDone': {
    'zh-Hant': '已更改 {{count}} 戶。',
    'zh-Hans': '已更改 {{count}} 户。',
    en: 'Changed {{count}} units.',
  },
  'archives.tagWhich': { 'zh-Hant': '標籤', 'zh-Hans': '标签', en: 'Tag' },
  'archives.tagNew': { 'zh-Hant': '新標籤', 'zh-Hans': '新标签', en: 'New tag' },
  'archives.tagNewName': { 'zh-Hant': '新標籤名稱', 'zh-Hans': '新标签名称', en: 'Name of the new tag' },
  'archives.tagColour': { 'zh-Hant': '顏色', 'zh-Hans': '颜色', en: 'Colour' },
  'archives.tagAdd': { 'zh-Hant': '新增標籤', 'zh-Hans': '新增标签', en: 'Add the tag' },
  'archives.tagAdded': {
    'zh-Hant': '已新增標籤「{{name}}」。',
    'zh-Hans': '已新增标签“{{name}}”。',
    en: 'Added the tag “{{name}}”.',
  },
  'field.tags': { 'zh-Hant': '標籤', 'zh-Hans': '标签', en: 'Tags' },
  'refusal.tagExists': {
    'zh-Hant': '已有標籤「{{name}}」，請直接使用或換一個名稱。',
    'zh-Hans': '已有标签“{{name}}”，请直接使用或换一个名称。',
    en: 'There is a tag “{{name}}” already. Use it, or choose another name.',
  },
  'refusal.tagRetired': {
    'zh-Hant': '標籤「{{name}}」已停用，請選別的標籤或先恢復使用。',
    'zh-Hans': '标签“{{name}}”已停用，请选别的标签或先恢复使用。',
    en: 'The tag “{{name}}” is retired. Choose another, or bring it back into use first.',
  },
} satisfies MessageTable;
