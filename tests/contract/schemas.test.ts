import { expect, test } from 'vitest';
import { z } from 'zod';
import { everyOperation } from './transports.ts';

test.each(everyOperation())(
  '%s takes and gives nothing but JSON, and says what it does',
  (_path, operation) => {
    // Throws for what JSON cannot carry: dates, maps, bytes.
    expect(z.toJSONSchema(operation.input, { io: 'input' })).toMatchObject({ type: 'object' });
    expect(z.toJSONSchema(operation.output, { io: 'output' })).toBeTypeOf('object');
    expect(operation.summary.length).toBeGreaterThan(10);
  },
);

test.each(everyOperation())('%s refuses a field that it does not know', (_path, operation) => {
  const parsed = operation.input.safeParse({ noSuchField: 1 });
  expect(parsed.error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
});

test.each(everyOperation())('%s may be called by the manager or by anyone', (_path, { callableBy }) => {
  expect(callableBy === 'anyone' || callableBy.includes('manager')).toBe(true);
});

test('an auditor may write nothing but their own sign-in and files', () => {
  const writes = everyOperation().filter(
    ([, { effect, callableBy }]) =>
      effect === 'write' && callableBy !== 'anyone' && callableBy.includes('auditor'),
  );
  expect(writes.map(([path]) => path)).toEqual([]);
});
