import { expect, test } from 'vitest';
import { explainWith } from '../../../electron/transport/dispatch.ts';

const unreadable = Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' });

test.each([
  ['is found again', true, 'officeDamaged'],
  ['is not found again', false, 'diskFault'],
])('damage that %s is told as %s', (_what, isDamaged, reason) => {
  const faults: unknown[] = [];
  const explain = explainWith(
    (_reference, _path, error) => faults.push(error),
    () => isDamaged,
  );
  expect(explain('fees.takePayment', unreadable)).toMatchObject({ kind: 'refused', reason });
  expect(faults).toEqual([unreadable]);
});

test('a full disk is told without reading the whole office', () => {
  const explain = explainWith(
    () => undefined,
    () => {
      throw new Error('there is no need to look');
    },
  );
  const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
  expect(explain('fees.takePayment', full)).toMatchObject({ reason: 'diskFull' });
});
