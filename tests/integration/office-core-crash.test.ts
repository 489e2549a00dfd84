import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedgerOffice } from '../fixtures/ledger-office.ts';
import { runChild } from '../fixtures/run-child.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

const KILLS = 20;

test('an office held by one program is refused to a second one, and free once the first is killed', async () => {
  const folder = makeScratchFolder();
  const child = runChild('ledger-child.ts', [folder, 'hold']);
  expect(await child.nextLine()).toBe('open');
  await expect(openLedgerOffice(folder)).rejects.toMatchObject({
    problem: 'alreadyOpen',
    values: { folder },
  });
  await child.kill();
  const office = await openLedgerOffice(folder);
  expect(await office.call('ledger.count')).toEqual({ ok: true, value: { lines: 0 } });
  await office.close();
});

test('a program killed while it posts loses nothing that it acknowledged and leaves nothing half', async () => {
  const folder = makeScratchFolder();
  const acknowledged: number[] = [];
  // Moments spread over the life of a posting, the same in every run of the test.
  const moments = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: KILLS, seed: 20_261_123 });
  for (const moment of moments) {
    const child = runChild('ledger-child.ts', [folder, '收費'.repeat(200)]);
    expect(await child.nextLine()).toBe('open');
    await child.nextLine();
    await after(moment);
    child.process.kill('SIGKILL');
    await once(child.process, 'close');
    for (const line of child.lines) {
      const match = /^\{"number":(\d+)\}$/.exec(line);
      if (match !== null) acknowledged.push(Number(match[1]));
    }
    const office = await openLedgerOffice(folder);
    const { numbers, half, audited, whole } = office.examine();
    expect(half).toEqual([]);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    expect(audited).toBe(numbers.length);
    expect(whole).toBe(true);
    const posted = new Set(numbers);
    expect(acknowledged.filter((number) => !posted.has(number))).toEqual([]);
    await office.close();
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
}, 120_000);
