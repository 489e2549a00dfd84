import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { createTurns } from '../../../electron/office/in-turn.ts';

test('what is asked for while something is under way waits for its turn, and the turns come in order', async () => {
  const inTurn = createTurns();
  const first = new EventEmitter();
  const ended = once(first, 'end');
  const steps: string[] = [];
  const works = [
    inTurn(async () => {
      steps.push('first begins');
      await ended;
      steps.push('first ends');
      return 1;
    }),
    inTurn(async () => steps.push('second')),
    inTurn(async () => steps.push('third')),
  ];
  await Promise.resolve();
  expect(steps).toEqual(['first begins']);
  first.emit('end');
  expect((await Promise.all(works))[0]).toBe(1);
  expect(steps).toEqual(['first begins', 'first ends', 'second', 'third']);
});

test('what fails says so to whoever asked and keeps nothing from its turn', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('the stick was pulled out')));
  const following = inTurn(() => Promise.resolve('copied'));
  await expect(failing).rejects.toThrow('the stick was pulled out');
  expect(await following).toBe('copied');
});
