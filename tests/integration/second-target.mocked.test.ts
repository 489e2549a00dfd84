import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as placed from '../../electron/safekeeping/placed-containers.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

vi.mock(import('../../electron/safekeeping/placed-containers.ts'), { spy: true });

let office: TestOffice;
let stick: string;
beforeEach(async () => {
  office = await createTestOffice();
  stick = makeScratchFolder();
  await office.api.safekeeping.setSecondTarget({
    folder: stick,
    passphrase: 'plum lantern harbour ninety',
  });
});
afterEach(async () => {
  vi.resetAllMocks();
  await office.close();
});

const copyAway = async () => office.finish(await office.api.safekeeping.copyToSecondTarget());

test.each([
  { problem: 'full', reason: 'secondTargetFull', faults: 0 },
  { problem: 'tooLargeForFat', reason: 'secondTargetFat', faults: 0 },
  { problem: 'notWritable', reason: 'secondTargetNotWritable', faults: 0 },
  { problem: 'differs', reason: 'secondTargetDiffers', faults: 1 },
] as const)('a copy that finds no place there says why: $problem', async ({ problem, reason, faults }) => {
  vi.mocked(placed.placeContainer).mockRejectedValueOnce(new placed.PlacingError(problem, 'of the test'));
  await expect(copyAway()).rejects.toMatchObject({ failure: { reason, values: { folder: stick } } });
  // A stick that gives back other bytes than it took is broken; one that is full is not.
  expect(office.faults).toHaveLength(faults);
});

const safety = () => office.api.safekeeping.safety();
const isBad = async () => (await safety()).warnings.includes('secondTargetBad');
const rereads = () =>
  office.office.core.office.database
    .prepare<[], string>("SELECT after FROM audit WHERE entity = 'secondTarget' AND after LIKE '%reread%'")
    .pluck()
    .all()
    .map((after) => JSON.parse(after) as unknown);

/** As a stick does that only pretended to write. */
function alter(name: string): void {
  const path = join(stick, name);
  const whole = readFileSync(path);
  writeFileSync(path, whole.with(whole.length - 20, (whole.at(-20) ?? 0) ^ 1));
}

test('a copy that is found altered when the next is put there is set aside, told and written down', async () => {
  const first = await copyAway();
  alter(first.name);
  expect(await isBad()).toBe(false);
  const second = await copyAway();
  expect(rereads()).toEqual([{ reread: first.name, verdict: 'altered' }]);
  expect(readdirSync(stick)).toEqual(expect.arrayContaining([`${first.name}.bad`, second.name]));
  expect((await safety()).secondTarget?.copies.map(({ name }) => name)).toEqual([second.name]);
  expect(await isBad()).toBe(true);

  // The new one was read back from this PC's memory; only the next sight of it says that the stick holds what it takes.
  await copyAway();
  expect(rereads().at(-1)).toEqual({ reread: second.name, verdict: 'sound' });
  expect(await isBad()).toBe(false);
});

test('a stick that gives back other bytes at once warns too, and a copy that is only gone clears nothing', async () => {
  const { name } = await copyAway();
  vi.mocked(placed.placeContainer).mockRejectedValueOnce(new placed.PlacingError('differs', 'of the test'));
  await expect(copyAway()).rejects.toMatchObject({ failure: { reason: 'secondTargetDiffers' } });
  expect(await isBad()).toBe(true);

  rmSync(join(stick, name));
  await copyAway();
  expect(rereads().at(-1)).toEqual({ reread: name, verdict: 'missing' });
  expect(await isBad()).toBe(true);
});

test('a copy found altered is told although no new one could be put there', async () => {
  const { name } = await copyAway();
  alter(name);
  vi.mocked(placed.placeContainer).mockRejectedValueOnce(new placed.PlacingError('full', 'of the test'));
  await expect(copyAway()).rejects.toMatchObject({ failure: { reason: 'secondTargetFull' } });
  expect(await isBad()).toBe(true);
});

test('another place for second copies begins without the bad name of the last', async () => {
  const { name } = await copyAway();
  alter(name);
  await copyAway();
  expect(await isBad()).toBe(true);
  await office.api.safekeeping.setSecondTarget({
    folder: makeScratchFolder(),
    passphrase: 'plum lantern harbour ninety',
  });
  expect(await isBad()).toBe(false);
});
