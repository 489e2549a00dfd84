import { describe, expect, test } from 'vitest';
import { guessFields } from '../../electron/features/exchange/headed-sheet.ts';
import { guessRollField } from '../../electron/features/exchange/roll-headings.ts';
import {
  parseArea,
  parseDateCell,
  parseFloor,
  parseKind,
  parseNames,
  parsePhones,
  parseShareCell,
  parseState,
} from '../../electron/features/exchange/roll-values.ts';
import type { SheetCell } from '../../electron/spreadsheet/read-workbook.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', value, text: String(value) });

describe('headings', () => {
  test.each([
    ['房號', 'room'],
    ['房 号', 'room'],
    ['單元號', 'entrance'],
    ['樓棟', 'building'],
    ['楼号', 'building'],
    ['單位', 'unitName'],
    ['房屋（完整）', 'unitName'],
    ['業主姓名', 'ownerName'],
    ['业主', 'ownerName'],
    ['戶主', 'ownerName'],
    ['聯繫電話', 'ownerPhone'],
    ['手机', 'ownerPhone'],
    ['业主联系方式', 'ownerPhone'],
    ['建築面積（㎡）', 'area'],
    ['建筑\n面积', 'area'],
    ['套內面積', 'innerArea'],
    ['身份證號', 'ownerIdNumber'],
    ['证件号码', 'ownerIdNumber'],
    ['車牌號', 'plates'],
    ['入住日期', 'handedOverOn'],
    ['交房时间', 'handedOverOn'],
    ['入住狀態', 'occupancyState'],
    ['收費起始日', 'billedFromOn'],
    ['租戶', 'tenantName'],
    ['租户联系电话', 'tenantPhone'],
    ['通訊地址', 'mailingAddress'],
    ['備註', 'note'],
    ['Unit', 'unitName'],
    ['Owner’s phone', 'ownerPhone'],
    ['Move-in date', 'handedOverOn'],
    ['序號', null],
    ['工作單位', null],
    ['緊急聯繫人電話', null],
    ['車位', null],
    ['隨便', null],
  ] as const)('%s means %s', (heading, field) => {
    expect(guessRollField(heading)).toBe(field);
  });

  test('the first of two columns that could be one field takes it', () => {
    expect(guessFields(['電話', '手機'], guessRollField)).toEqual(['ownerPhone', null]);
  });
});

describe('several owners in one cell', () => {
  test.each([
    ['張三、李四', ['張三', '李四']],
    ['張三/李四；王五', ['張三', '李四', '王五']],
    ['张三\n李四', ['张三', '李四']],
    ['張三,李四', ['張三', '李四']],
    ['張三 李四', ['張三', '李四']],
    ['歐陽 修', ['歐陽修']],
    ['張 三', ['張三']],
    ['陳大文先生', ['陳大文']],
    ['陳先生', ['陳先生']],
    ['Chan, Tai Man', ['Chan, Tai Man']],
    ['安居 物業 有限公司', ['安居 物業 有限公司']],
    ['', []],
  ] as const)('%j are %j', (cell, names) => {
    expect(parseNames(cell).map((one) => one.name)).toEqual(names);
  });

  test('a share in brackets belongs to the name before it', () => {
    expect(parseNames('張三（60%）、李四(40%)').map(({ name, share }) => [name, share])).toEqual([
      ['張三', '60%'],
      ['李四', '40%'],
    ]);
  });
});

describe('shares', () => {
  const shown = (value: number, as: string): SheetCell => ({ kind: 'number', value, text: as });

  test.each([
    ['a half shown as a percentage', shown(0.5, '50%'), 5000],
    ['the same half as a bare number', number(0.5), 50],
    ['half of a percent shown as such', shown(0.005, '0.5%'), 50],
    ['a bare number', number(50), 5000],
    ['a third that was computed', shown(1 / 3, '33.333333%'), 3333],
    ['words', text('50 %'), 5000],
    ['words in full width', text('５０％'), 5000],
    ['words without a sign', text('0.5'), 50],
    ['the whole', shown(1, '100%'), 10_000],
    ['more than the whole', shown(1.01, '101%'), null],
    ['nothing', number(0), null],
    ['a fraction', text('1/2'), null],
  ])('%s', (_what, cell, hundredths) => {
    expect(parseShareCell(cell)).toBe(hundredths);
  });
});

describe('phones', () => {
  test.each([
    ['138 0013 8000', ['13800138000']],
    ['138-0013-8000', ['13800138000']],
    ['１３８００１３８０００', ['13800138000']],
    ['13800138000、13900139000', ['13800138000', '13900139000']],
    ['13800138000 13900139000', ['13800138000', '13900139000']],
    ['2345 6789 9876 5432', ['23456789', '98765432']],
    ['2345 6789', ['23456789']],
    ['010-12345678', ['010-12345678']],
    ['+852 2345 6789', ['+85223456789']],
    ['(0755) 8888 8888', ['075588888888']],
    ['13800138000(太太)', ['13800138000']],
    ['母親：13800138000\n本人 13900139000', ['13800138000', '13900139000']],
    ['13800138000/13800138000', ['13800138000']],
  ] as const)('%j are %j', (cell, phones) => {
    expect(parsePhones(cell)).toMatchObject({ phones, isValid: true });
  });

  test.each(['沒有', '12', '1234567890123456789', '1380013800013900139000'])('%j is none', (cell) => {
    expect(parsePhones(cell).isValid).toBe(false);
  });

  test('words beside the digits are noticed, so that they can be kept', () => {
    expect(parsePhones('13800138000(太太)').hasWords).toBe(true);
    expect(parsePhones('13800138000').hasWords).toBe(false);
  });
});

describe('areas', () => {
  test.each([
    [text('92.08㎡'), 92_080],
    [text('92.08 m²'), 92_080],
    [text('1,092.5平方米'), 1_092_500],
    [text('約88平米'), 88_000],
    [text('９２．０８'), 92_080],
    [number(92.08), 92_080],
    [number(0.1 + 0.2), 300],
    [text('1,5oo'), 'invalid'],
    [text('92.0801'), 'invalid'],
    [text('-5'), 'invalid'],
    [number(0), 'invalid'],
    [text('800呎'), 'notMetric'],
    [text('800 sq ft'), 'notMetric'],
  ] as const)('%j is %j', (cell, area) => {
    expect(parseArea(cell)).toBe(area);
  });
});

describe('dates', () => {
  test.each([
    [text('2019-05-01'), '2019-05-01'],
    [text('2019/5/1'), '2019-05-01'],
    [text('2019.5.1'), '2019-05-01'],
    [text('2019年5月1日'), '2019-05-01'],
    [text('20190501'), '2019-05-01'],
    [number(20_190_501), '2019-05-01'],
    [number(43_586), '2019-05-01'],
    [{ kind: 'date', date: '2019-05-01', text: '2019-05-01' } as const, '2019-05-01'],
    [text('2019-02-31'), null],
    [text('31.02.2026'), null],
    [text('19-5-1'), null],
    [text('去年'), null],
    [number(3.5), null],
  ] as const)('%j is %j', (cell, date) => {
    expect(parseDateCell(cell)).toBe(date);
  });
});

test.each([
  ['12樓', 12],
  ['12F', 12],
  ['B1', -1],
  ['負二', null],
  ['-2', -2],
  ['999', null],
] as const)('floor %j is %j', (cell, floor) => {
  expect(parseFloor(cell)).toBe(floor);
});

test('uses and states are known in the words of offices, and unknown words are not guessed', () => {
  expect(['住宅', '商铺', '車位', '寫字樓', '鬼屋'].map(parseKind)).toEqual([
    'residence',
    'shop',
    'parking',
    'office',
    null,
  ]);
  expect(['自住', '已租', '空置', '未入住', '未交房', '已交樓', '？'].map(parseState)).toEqual([
    'ownerOccupied',
    'let',
    'vacant',
    'vacant',
    'notHandedOver',
    'handedOver',
    null,
  ]);
});
