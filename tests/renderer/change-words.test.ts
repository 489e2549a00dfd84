import { expect, test } from 'vitest';
import { formatShare } from '../../renderer/app/format.ts';
import type { Text } from '../../renderer/app/texts.ts';
import { actionWords, changeWords } from '../../renderer/components/change-words.ts';
import { periodWords } from '../../renderer/features/archives/occupancy-words.ts';
import { messages } from '../../shared/i18n/messages.ts';

const t: Text = (key, values = {}) =>
  messages[key]['zh-Hant'].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));

test.each([
  ['areaThousandths', 89_350, 90_000, '建築面積', '89.35 m²', '90.00 m²'],
  ['occupancyState', 'ownerOccupied', 'let', '入住狀態', '自住', '出租'],
  ['kind', null, 'company', '類別', '', '公司'],
  ['kind', 'residence', 'shop', '類別', '住宅', '商舖'],
  ['kind', null, 'ownerLetter', '類別', '', '業主函'],
  ['role', 'owner', 'coOwner', '身份', '業主', '共有人'],
  ['shareHundredths', 10_000, 3333, '產權份額', '100%', '33.33%'],
  ['isPayer', false, true, '付款人', '否', '是'],
  ['phones', ['138****5678'], ['138****5678', '****6789'], '電話', '138****5678', '138****5678、****6789'],
  ['filingState', 'registered', 'archived', '狀態', '已登記', '已歸檔'],
  ['register', null, 'incoming', '登記簿', '', '收文'],
  ['secrecy', 'open', 'confidential', '密級', '公開', '保密'],
  ['urgency', 'normal', 'mostUrgent', '緊急程度', '平件', '特急'],
  ['period', '', 'D10', '保管期限', '', '10 年'],
  ['period', '', 'Y', '保管期限', '', '永久'],
  ['toOn', null, '2026-11-23', '最後一天', '', '2026-11-23'],
])('a change of %s is told in the office’s words', (field, before, after, label, from, to) => {
  expect(changeWords({ field, before, after }, t)).toEqual({ field: label, before: from, after: to });
});

test('what the program keeps for itself is not told', () => {
  expect(changeWords({ field: 'snapshot', before: null, after: {} }, t)).toBeNull();
});

test('an operation without words of its own is still told plainly', () => {
  expect(actionWords('archives.saveUnit', t)).toBe('儲存房屋資料');
  expect(actionWords('nothing.known', t)).toBe('其他操作');
});

test('a period is told by the ends that are known', () => {
  expect(periodWords({ fromOn: '2020-01-01', toOn: '2021-01-01' }, t)).toBe('2020-01-01 至 2021-01-01');
  expect(periodWords({ fromOn: '2020-01-01', toOn: null }, t)).toBe('2020-01-01 起');
  expect(periodWords({ fromOn: null, toOn: '2021-01-01' }, t)).toBe('至 2021-01-01');
  expect(periodWords({ fromOn: null, toOn: null }, t)).toBe('起始日期不詳');
  expect([5000, 3333, 10_000, 50].map(formatShare)).toEqual(['50%', '33.33%', '100%', '0.5%']);
});
