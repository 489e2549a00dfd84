import { expect, test } from 'vitest';
import { takeBackEach } from '../../renderer/features/documents/take-back-each.ts';
import { ApiError, refuse } from '../../shared/api/api-error.ts';

test('a paper that is back already keeps no other from being taken back, and is told', async () => {
  const asked: number[] = [];
  const { count, refusals } = await takeBackEach([1, 2, 3], (id) => {
    asked.push(id);
    return id === 1 ? Promise.reject(refuse('paperReturned', { date: '2026-11-20' })) : Promise.resolve();
  });
  expect(asked).toEqual([1, 2, 3]);
  expect(count).toBe(2);
  expect(refusals).toMatchObject([{ failure: { reason: 'paperReturned' } }]);
});

test('what is no refusal stops it at once', async () => {
  const asked: number[] = [];
  const taking = takeBackEach([1, 2], (id) => {
    asked.push(id);
    return Promise.reject(new ApiError({ kind: 'unsupported', capability: 'pdf' }));
  });
  await expect(taking).rejects.toThrow(ApiError);
  expect(asked).toEqual([1]);
});
