import { expect, test } from 'vitest';
import { WriteGate } from '../../../electron/office/write-gate.ts';

test('those who pass wait while the gate is held, and no two hold it at once', async () => {
  const gate = new WriteGate();
  const story: string[] = [];
  const hold = (name: string) =>
    gate.hold(async () => {
      story.push(`${name} in`);
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
      story.push(`${name} out`);
    });
  const first = hold('first');
  const second = hold('second');
  const passing = gate.pass(() => story.push('passed'));
  await Promise.all([first, second, passing]);
  expect(story.indexOf('first out')).toBe(story.indexOf('first in') + 1);
  expect(story.indexOf('second out')).toBe(story.indexOf('second in') + 1);
  expect(story.indexOf('passed')).toBeGreaterThan(story.indexOf('first out'));
});

test('whoever finds the gate open is through before anybody can close it', async () => {
  const gate = new WriteGate();
  const story: string[] = [];
  const passing = gate.pass(() => story.push('passed'));
  const holding = gate.hold(async () => {
    story.push('held');
  });
  await Promise.all([passing, holding]);
  expect(story).toEqual(['passed', 'held']);
});

test('the gate opens again after work that failed', async () => {
  const gate = new WriteGate();
  await expect(gate.hold(() => Promise.reject(new Error('the work failed')))).rejects.toThrow(
    'the work failed',
  );
  expect(await gate.pass(() => 'through')).toBe('through');
});
