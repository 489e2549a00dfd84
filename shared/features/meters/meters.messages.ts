import type { MessageTable } from '../../i18n/language.ts';
import { monthSheetMessages } from './month-sheet.messages.ts';
import { readingsMessages } from './readings.messages.ts';
import { supplyMessages } from './supply.messages.ts';

export const metersMessages = {
  ...monthSheetMessages,
  ...readingsMessages,
  ...supplyMessages,
  'meters.title': { 'zh-Hant': '水電錶', 'zh-Hans': '水电表', en: 'Meters' },
  'meters.household': { 'zh-Hant': '房屋', 'zh-Hans': '房屋', en: 'Unit' },
  'meters.building': { 'zh-Hant': '樓棟', 'zh-Hans': '楼栋', en: 'Building' },
  'meters.entrance': { 'zh-Hant': '單元', 'zh-Hans': '单元', en: 'Entrance' },
  'meters.room': { 'zh-Hant': '房號', 'zh-Hans': '房号', en: 'Room' },
  'meters.kind': { 'zh-Hant': '錶類', 'zh-Hans': '表类', en: 'Meter' },
  'meters.number': { 'zh-Hant': '錶號', 'zh-Hans': '表号', en: 'Meter number' },
  'meters.digits': { 'zh-Hant': '錶盤位數', 'zh-Hans': '表盘位数', en: 'Digits' },
  'meters.digitsHint': {
    'zh-Hant': '小數點前的位數。5 位的錶走到 99999 之後由 0 開始。',
    'zh-Hans': '小数点前的位数。5 位的表走到 99999 之后由 0 开始。',
    en: 'Digits before the decimal point. A meter of 5 begins at 0 again after 99999.',
  },
  'meters.multiplier': { 'zh-Hant': '倍率', 'zh-Hans': '倍率', en: 'Multiplier' },
  'meters.installedOn': { 'zh-Hant': '安裝日期', 'zh-Hans': '安装日期', en: 'Installed on' },
  'meters.baseReading': { 'zh-Hant': '底數', 'zh-Hans': '底数', en: 'Base reading' },
  'meters.baseReadingHint': {
    'zh-Hant': '由本系統開始抄錶時錶上的讀數。',
    'zh-Hans': '由本系统开始抄表时表上的读数。',
    en: 'What it showed when the office began to read it here.',
  },
  'meters.note': { 'zh-Hant': '備註', 'zh-Hans': '备注', en: 'Note' },
  'meters.inUse': { 'zh-Hant': '使用中', 'zh-Hans': '使用中', en: 'In use' },
  'meters.add': { 'zh-Hant': '登記水電錶', 'zh-Hans': '登记水电表', en: 'Add a meter' },
  'meters.edit': { 'zh-Hant': '修改水電錶', 'zh-Hans': '修改水电表', en: 'Change the meter' },
  'meters.saved': {
    'zh-Hant': '已登記 {{unit}} 的{{kind}}，底數 {{reading}}。',
    'zh-Hans': '已登记 {{unit}} 的{{kind}}，底数 {{reading}}。',
    en: 'Kept for {{unit}}: {{kind}}, base reading {{reading}}.',
  },
  'meters.none': {
    'zh-Hant': '沒有登記水電錶。',
    'zh-Hans': '没有登记水电表。',
    en: 'No meter is on file.',
  },
  'meters.empty': { 'zh-Hant': '還沒有登記水電錶', 'zh-Hans': '还没有登记水电表', en: 'No meter is on file' },
  'meters.emptyText': {
    'zh-Hant': '可由一戶一檔逐隻登記，或把各戶的錶號與底數整張表導入。',
    'zh-Hans': '可由一户一档逐只登记，或把各户的表号与底数整张表导入。',
    en: 'Add them one by one on a household’s file, or import a list of numbers and base readings.',
  },
  'meters.import': { 'zh-Hant': '導入水電錶底數', 'zh-Hans': '导入水电表底数', en: 'Import base readings' },
  'meters.hint': { 'zh-Hant': '房號、錶號', 'zh-Hans': '房号、表号', en: 'Unit or meter number' },

  'meterKind.water': { 'zh-Hant': '水錶', 'zh-Hans': '水表', en: 'Water' },
  'meterKind.electricity': { 'zh-Hant': '電錶', 'zh-Hans': '电表', en: 'Electricity' },
  'meterKind.gas': { 'zh-Hant': '燃氣錶', 'zh-Hans': '燃气表', en: 'Gas' },
  'meterKind.hotWater': { 'zh-Hant': '熱水錶', 'zh-Hans': '热水表', en: 'Hot water' },

  'useState.inUse': { 'zh-Hant': '在用', 'zh-Hans': '在用', en: 'In use' },
  'useState.retired': { 'zh-Hant': '停用', 'zh-Hans': '停用', en: 'Retired' },

  'refusal.meterExists': {
    'zh-Hant': '{{unit}} 已登記這隻錶（{{number}}）。請修改原有的登記，或填寫另一錶號。',
    'zh-Hans': '{{unit}} 已登记这只表（{{number}}）。请修改原有的登记，或填写另一表号。',
    en: '{{unit}} has this meter ({{number}}) on file already. Change that entry, or give another number.',
  },
  'refusal.readingBeyondDigits': {
    'zh-Hant': '底數 {{reading}} 超出 {{digits}} 位錶盤。請核對底數，或更正錶盤位數。',
    'zh-Hans': '底数 {{reading}} 超出 {{digits}} 位表盘。请核对底数，或更正表盘位数。',
    en: 'A meter of {{digits}} digits cannot show {{reading}}. Check the reading, or correct the digits.',
  },
} satisfies MessageTable;
