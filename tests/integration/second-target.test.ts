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
  vi.restoreAllMocks();
  await office.close();
});

const copyAway = async () => office.finish(await office.api.safekeeping.copyToSecondTarget());

test.each([
  { problem: 'full', reason: 'secondTargetFull', faults: 0 },
  { problem: 'tooLargeForFat', reason: 'secondTargetFat', faults: 0 },
  { problem: 'differs', reason: 'secondTargetDiffers', faults: 1 },
] as const)('a copy that finds no place there says why: $problem', async ({ problem, reason, faults }) => {
  vi.mocked(placed.placeContainer).mockRejectedValueOnce(new placed.PlacingError(problem, 'of the test'));
  await expect(copyAway()).rejects.toMatchObject({ failure: { reason, values: { folder: stick } } });
  // A stick that gives back other bytes than it took is broken; one that is full is not.
  expect(office.faults).toHaveLength(faults);
});
