import { expect, test } from 'vitest';
import { contract } from '../../shared/api/contract.ts';
import type { FeatureContract } from '../../shared/api/define-contract.ts';
import { maskIdNumber, maskPhone } from '../../shared/domain/mask.ts';
import { messages } from '../../shared/i18n/messages.ts';

test.each([
  ['138 1234 5678', '138****5678'],
  ['13812345678', '138****5678'],
  ['+852 9123 4567', '852****4567'],
  ['2345 6789', '****6789'],
  ['12345', '****45'],
])('the phone %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

test.each([
  ['110101199003074514', '110***********4514'],
  ['A123456(7)', 'A********)'],
  ['1234', '****'],
  ['', ''],
])('the ID number %s is shown as %s', (idNumber, masked) => {
  expect(maskIdNumber(idNumber)).toBe(masked);
});

/** What signs in and out, looks at files or only asks leaves no line among the office’s work. */
const NOT_WORK =
  /^(access|jobs)\.|\.deliver|\.verify|^(attendance|exchange|bank)\.(inspect|preview)|^letters\.readWord/u;

test('everything the office does has words for the timeline and the start page', () => {
  const features: Readonly<Record<string, FeatureContract>> = contract;
  const unnamed = Object.entries(features).flatMap(([feature, operations]) =>
    Object.entries(operations)
      .filter(([, { effect }]) => effect !== 'read')
      .map(([name]) => `${feature}.${name}`)
      .filter((path) => !NOT_WORK.test(path) && !Object.hasOwn(messages, `activity.${path}`)),
  );
  expect(unnamed).toEqual([]);
});
