import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

const DISK_MEBIBYTES = 8;
const FILLINGS = 3;

/** Takes every byte that is left. */
function fill(file: string): void {
  const pieces = [1024 * 1024, 64 * 1024, 4096, 512];
  let bytes = 0;
  for (const piece of pieces) {
    for (;;) {
      try {
        writeFileSync(file, Buffer.alloc(piece), { flag: 'a' });
        bytes += piece;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') break;
        throw error;
      }
    }
  }
  expect(bytes).toBeGreaterThan(0);
}

test('on a disk that is really full work is refused in a sentence, nothing is lost, and goes on once there is room', async (context) => {
  const disk = join(makeScratchFolder(), 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEBIBYTES}m`, 'tmpfs', disk]);
  if (mounted.status !== 0) return context.skip('this account may not mount a small disk');
  try {
    const office = await createTestOffice({ folder: join(disk, 'office') });
    const { database } = office.office.core.office;
    const kept: string[] = [];
    const add = async () => {
      const { name } = await office.api.archives.saveBuilding({
        name: `${kept.length + 1}棟${'長'.repeat(20)}`,
      });
      kept.push(name);
    };
    for (let filling = 0; filling < FILLINGS; filling += 1) {
      await add();
      fill(join(disk, 'ballast'));
      const refused: unknown[] = [];
      // A log that was folded in before has room for some more.
      for (let attempt = 0; attempt < 200 && refused.length < 5; attempt += 1) {
        await add().catch((error: unknown) => refused.push(error));
      }
      expect(refused.length).toBeGreaterThan(0);
      for (const error of refused) {
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ failure: { kind: 'refused', reason: 'diskFull' } });
      }
      rmSync(join(disk, 'ballast'));
      await add();
      expect(findFlaws(database)).toEqual([]);
    }
    await office.close();
    const again = await createTestOffice({ folder: join(disk, 'office'), setUp: false });
    const stored = again.office.core.office.database
      .prepare('SELECT name FROM building ORDER BY id')
      .pluck()
      .all();
    expect(stored).toEqual(kept);
    await again.close();
  } finally {
    spawnSync('umount', [disk]);
  }
}, 120_000);
