import { statfsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freeBytesIn } from '../../../electron/files/free-bytes.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

test('the free bytes of a folder are some of its disk', async () => {
  const folder = makeScratchFolder();
  const { blocks, bsize } = statfsSync(folder);
  const free = await freeBytesIn(folder);
  expect(free).toBeGreaterThan(0);
  expect(free).toBeLessThanOrEqual(blocks * bsize);
});

// No disk lies behind it, so that it has no size.
test.skipIf(process.platform !== 'linux')(
  'a file system that does not say is not taken for a full one',
  async () => {
    expect(await freeBytesIn('/proc')).toBeNull();
  },
);

test('a folder that is not there is an error and no full disk', async () => {
  await expect(freeBytesIn('/not/there')).rejects.toMatchObject({ code: 'ENOENT' });
});
