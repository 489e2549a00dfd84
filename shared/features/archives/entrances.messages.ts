import type { MessageTable } from '../../i18n/language.ts';

/** Texts of a building's entrances: what units they have, their names and their order. */
export const entranceMessages = {
  'archives.buildingAndEntrances': {
    'zh-Hant': '樓棟與單元',
    'zh-Hans': '楼栋与单元',
    en: 'Building and entrances',
  },
  'archives.ofKinds': { 'zh-Hant': '其中', 'zh-Hans': '其中', en: 'Of which' },
  'archives.kindCount': {
    'zh-Hant': '{{kind}} {{count}}',
    'zh-Hans': '{{kind}} {{count}}',
    en: '{{kind}} {{count}}',
  },
  'entrances.none': { 'zh-Hant': '不分單元', 'zh-Hans': '不分单元', en: 'No entrance' },
  'entrances.rename': { 'zh-Hant': '改名', 'zh-Hans': '改名', en: 'Rename' },
  'entrances.renameOf': {
    'zh-Hant': '更改 {{building}}「{{entrance}}」的名稱',
    'zh-Hans': '更改 {{building}}“{{entrance}}”的名称',
    en: 'Rename {{entrance}} of {{building}}',
  },
  'entrances.renameNote': {
    'zh-Hant': '這個單元的房屋（包括已停用的）會一併改名，查找也按新名稱。之後可以一次撤回。',
    'zh-Hans': '这个单元的房屋（包括已停用的）会一并改名，查找也按新名称。之后可以一次撤回。',
    en: 'Its units, those not in use too, are renamed with it and found by the new name. It can be taken back in one step.',
  },
  'entrances.name': { 'zh-Hant': '新名稱', 'zh-Hans': '新名称', en: 'New name' },
  'entrances.nameHint': {
    'zh-Hant': '例如 2 或 2單元、東座；留空即不分單元。',
    'zh-Hans': '例如 2 或 2单元、东座；留空即不分单元。',
    en: 'Such as 2 or East; empty for no entrance.',
  },
  'entrances.renamed': {
    'zh-Hant': '已把 {{building}} 的 {{count}} 戶由「{{from}}」改為「{{to}}」。',
    'zh-Hans': '已把 {{building}} 的 {{count}} 户由“{{from}}”改为“{{to}}”。',
    en: '{{count}} units of {{building}} went from “{{from}}” to “{{to}}”.',
  },
  'entrances.undo': { 'zh-Hant': '撤回', 'zh-Hans': '撤回', en: 'Take back' },
  'entrances.undone': {
    'zh-Hant': '已改回「{{to}}」。',
    'zh-Hans': '已改回“{{to}}”。',
    en: 'It is “{{to}}” again.',
  },
  'entrances.up': {
    'zh-Hant': '{{entrance}}上移',
    'zh-Hans': '{{entrance}}上移',
    en: 'Move {{entrance}} up',
  },
  'entrances.down': {
    'zh-Hant': '{{entrance}}下移',
    'zh-Hans': '{{entrance}}下移',
    en: 'Move {{entrance}} down',
  },
} satisfies MessageTable;
