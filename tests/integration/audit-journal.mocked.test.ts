import { readdirSync, readFileSync, readlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditRowsAfter } from '../../electron/office/audit-trail.ts';
import { createOffice } from '../../electron/office/office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** How the disk takes what is brought to it: not at all while it fails; while it is slow, it fails when asked to answer. */
const disk = vi.hoisted(() => ({
  fails: false,
  synced: 0,
  slow: false,
  answers: [] as ((code: string) => void)[],
}));
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const fdatasync = (descriptor: number, done: (error: NodeJS.ErrnoException | null) => void): void => {
    if (disk.slow) {
      disk.answers.push((code) => done(Object.assign(new Error('i/o error'), { code })));
      return;
    }
    if (disk.fails) {
      setImmediate(done, Object.assign(new Error('i/o error'), { code: 'EIO' }));
      return;
    }
    original.fdatasync(descriptor, (error) => {
      disk.synced += 1;
      done(error);
    });
  };
  return { ...original, fdatasync };
});

let folder: string;
let office: TestOffice;
beforeEach(async () => {
  Object.assign(disk, { fails: false, slow: false, answers: [] });
  folder = makeScratchFolder();
  office = await createTestOffice({ folder });
});
afterEach(async () => {
  await office.close();
});

const addBuilding = (name: string) => office.api.archives.saveBuilding({ name });
const journalFile = () => {
  const { journal } = office.office.core.office.files;
  const [name = ''] = readdirSync(journal);
  return join(journal, name);
};
const lines = () => readFileSync(journalFile(), 'utf8').split('\n').slice(0, -1);
const entries = () =>
  [...auditRowsAfter(office.office.core.office.database, 0)].map((row) => JSON.stringify(row));

test('an entry that the disk did not take is reported, and written down again with the next one', async () => {
  await addBuilding('1棟');
  await expect.poll(lines).toEqual(entries());
  await expect.poll(() => disk.synced).toBeGreaterThan(0);
  const kept = readFileSync(journalFile()).length;

  disk.fails = true;
  await addBuilding('2棟');
  await expect.poll(() => office.faults).toMatchObject([{ path: 'journal', error: { code: 'EIO' } }]);
  await addBuilding('3棟');
  await expect.poll(() => office.faults).toHaveLength(2);
  // A disk that failed may have let go of what it was given, and says nothing of it the second time.
  truncateSync(journalFile(), kept);

  disk.fails = false;
  await addBuilding('4棟');
  await expect.poll(lines).toEqual(entries());
  await office.close();
  office = await createTestOffice({ folder, setUp: false });
  expect(office.faults).toEqual([]);
});

test('a disk that says of a file only after its end that it did not take it is reported too', async () => {
  await expect.poll(() => disk.synced).toBeGreaterThan(0);
  disk.slow = true;
  await addBuilding('1棟');
  await expect.poll(() => disk.answers).toHaveLength(1);
  await office.close();
  expect(office.faults).toEqual([]);
  const [answer] = disk.answers;
  // The machine found the file closed, after it was brought to the disk.
  answer?.('EBADF');
  expect(office.faults).toEqual([]);
  answer?.('EIO');
  expect(office.faults).toMatchObject([{ path: 'journal', error: { code: 'EIO' } }]);
});

test.skipIf(process.platform !== 'linux')(
  'an office that does not open after all leaves its journal to the next one',
  async () => {
    await office.close();
    const held = () =>
      readdirSync('/proc/self/fd').filter((descriptor) => {
        try {
          return readlinkSync(join('/proc/self/fd', descriptor)).startsWith(folder);
        } catch (error) {
          // The descriptor that lists them is closed by now.
          if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
          throw error;
        }
      });
    expect(held()).toEqual([]);
    const clock = {
      now: () => {
        throw new Error('no clock');
      },
      elapsedMs: () => 0,
    };
    const reportFault = () => undefined;
    await expect(createOffice({ folder, version: 'test', clock, reportFault })).rejects.toThrow('no clock');
    expect(held()).toEqual([]);
    office = await createTestOffice({ folder, setUp: false });
  },
);

test('each line of the journal is read once when the office opens', async () => {
  for (let number = 1; number <= 5; number += 1) await addBuilding(`${number}棟`);
  await office.close();
  const written = lines();
  expect(written.length).toBeGreaterThan(5);
  const parse = vi.spyOn(JSON, 'parse');
  office = await createTestOffice({ folder, setUp: false });
  const read = parse.mock.calls.map(([text]) => text).filter((text) => written.includes(text));
  parse.mockRestore();
  expect(read).toEqual(written);
});
