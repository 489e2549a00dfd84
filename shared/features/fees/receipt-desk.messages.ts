import type { MessageTable } from '../../i18n/language.ts';

/** Series of receipts, numbers of paper books, and why either is refused. */
export const receiptDeskMessages = {
  'refusal.seriesCodeTaken': {
    'zh-Hant': '字頭「{{code}}」已在用（SJ、DK、HC、TK 由系統使用）。請換兩個字母。',
    'zh-Hans': '字头“{{code}}”已在用（SJ、DK、HC、TK 由系统使用）。请换两个字母。',
    en: 'The letters “{{code}}” are in use (SJ, DK, HC and TK belong to the program). Choose two others.',
  },
  'refusal.seriesNameTaken': {
    'zh-Hant': '已有名為「{{name}}」的收據系列。請換一個名稱。',
    'zh-Hans': '已有名为“{{name}}”的收据系列。请换一个名称。',
    en: 'There is a series of receipts called “{{name}}” already. Choose another name.',
  },
  'refusal.seriesCodeStays': {
    'zh-Hant': '「{{code}}」已開出收據，字頭不能再改。請另建一個系列。',
    'zh-Hans': '“{{code}}”已开出收据，字头不能再改。请另建一个系列。',
    en: 'Receipts were given out as “{{code}}”, so its letters stay. Add another series instead.',
  },
  'refusal.seriesItemTaken': {
    'zh-Hant': '「{{item}}」已歸入「{{series}}」系列。請先在那一系列中移走它。',
    'zh-Hans': '“{{item}}”已归入“{{series}}”系列。请先在那一系列中移走它。',
    en: '“{{item}}” belongs to the series “{{series}}”. Take it out there first.',
  },
  'refusal.seriesInactive': {
    'zh-Hant': '收據系列「{{name}}」已停用。請選另一系列。',
    'zh-Hans': '收据系列“{{name}}”已停用。请选另一系列。',
    en: 'The series “{{name}}” is out of use. Choose another.',
  },
  'refusal.firstSeriesStays': {
    'zh-Hant': '第一個系列用於沒有歸類的收款，不能停用。請改停用其他系列。',
    'zh-Hans': '第一个系列用于没有归类的收款，不能停用。请改停用其他系列。',
    en: 'The first series numbers whatever no other is for and stays in use. Put another one out of use.',
  },
  'refusal.bookNumberTaken': {
    'zh-Hant':
      '紙本號 {{book}} 已登記在收據 {{number}}（{{unit}}）。請核對紙本；若是另一本收據簿，請在號碼前寫上簿號。',
    'zh-Hans':
      '纸本号 {{book}} 已登记在收据 {{number}}（{{unit}}）。请核对纸本；若是另一本收据簿，请在号码前写上簿号。',
    en: 'Book no. {{book}} is on receipt {{number}} ({{unit}}). Check the paper; if it is from another book, write that book’s number before it.',
  },
  'refusal.bookNumberMissing': {
    'zh-Hant': '收現金須填紙本收據號。請填上手開收據的號碼。',
    'zh-Hans': '收现金须填纸本收据号。请填上手开收据的号码。',
    en: 'Cash is taken only with the number of the paper receipt. Fill it in.',
  },
  'fees.series': { 'zh-Hant': '收據系列', 'zh-Hans': '收据系列', en: 'Series' },
  'fees.series.usual': {
    'zh-Hant': '按收費項目：{{name}}',
    'zh-Hans': '按收费项目：{{name}}',
    en: 'By fee: {{name}}',
  },
  'fees.series.explain': {
    'zh-Hant':
      '每個系列各自連號，每年由 1 起，作廢不回收號碼。收款時按第一筆收費項目歸入系列，收款人也可另選。',
    'zh-Hans':
      '每个系列各自连号，每年由 1 起，作废不回收号码。收款时按第一笔收费项目归入系列，收款人也可另选。',
    en: 'Each series counts by itself from 1 every year, and a voided number is not given again. A payment goes into the series of its first fee unless the cashier chooses another.',
  },
  'fees.series.add': { 'zh-Hant': '新增系列', 'zh-Hans': '新增系列', en: 'Add a series' },
  'fees.series.edit': { 'zh-Hant': '修改收據系列', 'zh-Hans': '修改收据系列', en: 'Change a series' },
  'fees.series.code': {
    'zh-Hant': '字頭（兩個大寫字母）',
    'zh-Hans': '字头（两个大写字母）',
    en: 'Letters (two capitals)',
  },
  'fees.series.codeShort': { 'zh-Hant': '字頭', 'zh-Hans': '字头', en: 'Letters' },
  'fees.series.name': { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'Name' },
  'fees.series.items': {
    'zh-Hant': '自動歸入的收費項目',
    'zh-Hans': '自动归入的收费项目',
    en: 'Fees it takes by itself',
  },
  'fees.series.items.rest': { 'zh-Hant': '其餘項目', 'zh-Hans': '其余项目', en: 'All others' },
  'fees.series.layout': { 'zh-Hant': '默認版面', 'zh-Hans': '默认版面', en: 'Printed on' },
  'fees.series.layout.none': {
    'zh-Hant': '由各電腦決定',
    'zh-Hans': '由各电脑决定',
    en: 'As each PC has it',
  },
  'fees.series.given': { 'zh-Hant': '已開', 'zh-Hans': '已开', en: 'Given out' },
  'fees.series.active': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'fees.series.saved': {
    'zh-Hant': '收據系列已儲存。',
    'zh-Hans': '收据系列已保存。',
    en: 'The series is saved.',
  },
  'fees.numbers': { 'zh-Hant': '號碼核對', 'zh-Hans': '号码核对', en: 'Numbers' },
  'fees.numbers.explain': {
    'zh-Hant':
      '按實有收據和押金單據逐號核對每個系列、每一年。正常時不會缺號；若有缺號，請到 設定 → 系統狀態 查看。',
    'zh-Hans':
      '按实有收据和押金单据逐号核对每个系列、每一年。正常时不会缺号；若有缺号，请到 设置 → 系统状态 查看。',
    en: 'Every series and year counted number by number from the receipts and the papers of deposits themselves. None is ever missing; if one is, look under Settings → Health.',
  },
  'fees.numbers.year': { 'zh-Hant': '年份', 'zh-Hans': '年份', en: 'Year' },
  'fees.numbers.first': { 'zh-Hant': '首號', 'zh-Hans': '首号', en: 'First' },
  'fees.numbers.last': { 'zh-Hant': '末號', 'zh-Hans': '末号', en: 'Last' },
  'fees.numbers.count': { 'zh-Hant': '張數', 'zh-Hans': '张数', en: 'Receipts' },
  'fees.numbers.missing': { 'zh-Hant': '缺號', 'zh-Hans': '缺号', en: 'Missing' },
  'fees.numbers.none': { 'zh-Hant': '無', 'zh-Hans': '无', en: 'None' },
  'fees.numbers.empty': { 'zh-Hant': '還沒有收據。', 'zh-Hans': '还没有收据。', en: 'No receipts yet.' },
  'fees.settings.part.counter': { 'zh-Hant': '收款', 'zh-Hans': '收款', en: 'Counter' },
  'fees.settings.part.series': { 'zh-Hant': '收據系列', 'zh-Hans': '收据系列', en: 'Receipt series' },
  'fees.settings.part.layouts': { 'zh-Hant': '收據版面', 'zh-Hans': '收据版面', en: 'Receipt layouts' },
  'fees.settings.bookNumberForCash': {
    'zh-Hant': '收現金必須填紙本收據號',
    'zh-Hans': '收现金必须填纸本收据号',
    en: 'Cash needs the number of the paper receipt',
  },
  'fees.bookNumber.required': {
    'zh-Hant': '收現金須填',
    'zh-Hans': '收现金须填',
    en: 'Needed for cash',
  },
} satisfies MessageTable;
