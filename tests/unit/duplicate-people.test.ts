import { expect, test } from 'vitest';
import {
  isSamePhone,
  isSimilarName,
  LEAST_SCORE,
  scoreOf,
} from '../../shared/features/archives/duplicate-people.ts';

test.each([
  ['13800138000', '13800138000', true],
  ['8613800138000', '13800138000', true],
  ['85223456789', '23456789', true],
  ['13800138000', '13800138001', false],
  // Short numbers are house lines: nothing but the whole is the same.
  ['1234567', '234567', false],
])('%s and %s are one number: %s', (one, other, same) => {
  expect(isSamePhone(one, other)).toBe(same);
  expect(isSamePhone(other, one)).toBe(same);
});

test.each([
  ['陈大文', '陈大明', true],
  ['陈文', '陈大文', true],
  ['陈大文', '陈大文先生', true],
  ['chantaiman', 'taimanchan', true],
  ['chantaiman', 'chantaimen', true],
  ['chantaiman', 'chantaman', true],
  ['李四', '李三', false],
  ['陈大文', '李小明', false],
  ['陈大文', '李大明', false],
  ['陈', '陈大文', false],
])('%s and %s are similar names: %s', (one, other, similar) => {
  expect(isSimilarName(one, other)).toBe(similar);
  expect(isSimilarName(other, one)).toBe(similar);
});

test('what two different ID numbers take off leaves a namesake in sight and a similar name out of it', () => {
  expect(scoreOf('sameNameAndPhone', true)).toBeGreaterThanOrEqual(LEAST_SCORE);
  expect(scoreOf('similarNameAndPhone', true)).toBeLessThan(LEAST_SCORE);
  expect(scoreOf('sameIdNumber', false)).toBe(100);
});
