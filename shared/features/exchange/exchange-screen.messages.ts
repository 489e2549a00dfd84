import type { MessageTable } from '../../i18n/language.ts';

/** Words of the screens. */
export const exchangeScreenMessages = {
  'exchange.rejectedFile': { 'zh-Hant': '未導入的行', 'zh-Hans': '未导入的行', en: 'Rows not imported' },
  'exchange.reasonColumn': { 'zh-Hant': '未導入原因', 'zh-Hans': '未导入原因', en: 'Why not imported' },
  'exchange.templateFile': {
    'zh-Hant': '業主名冊範本',
    'zh-Hans': '业主名册模板',
    en: 'Owner roll template',
  },
} satisfies MessageTable;
