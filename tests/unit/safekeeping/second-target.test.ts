import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ContainerAbout } from '../../../electron/safekeeping/container-about.ts';
import { type ContainerKey, deriveContainerKey } from '../../../electron/safekeeping/container-format.mjs';
import {
  listPlaced,
  placeContainer,
  pruneTarget,
  verifyOnTarget,
} from '../../../electron/safekeeping/placed-containers.ts';
import { writeContainer } from '../../../electron/safekeeping/sealed-container.ts';
import { adoptTarget, openTarget } from '../../../electron/safekeeping/second-target.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const NOW = '2026-11-23T02:00:00.000Z';
const MARKER = 'guanjia-backups.json';
/** A device of its own on Linux and macOS, so that a scratch folder is on another disk than this office. */
const ELSEWHERE = '/dev';
const RULE = { newest: 2, hourly: 0, daily: 0, weekly: 0, monthly: 0, beforeRestore: 0 };

let key: ContainerKey;
let scratch: string;
let folder: string;
beforeAll(async () => {
  key = await deriveContainerKey('plum lantern harbour ninety', Buffer.alloc(16), 1024);
});
beforeEach(() => {
  scratch = makeScratchFolder();
  folder = join(scratch, 'stick');
  mkdirSync(folder);
});

const about = (sequence: number, change: Partial<ContainerAbout> = {}): ContainerAbout => ({
  officeId: 'office-1',
  siteName: '翠湖花園',
  madeAt: `2026-11-23T02:00:${String(sequence).padStart(2, '0')}.000Z`,
  sequence,
  before: null,
  schemaVersion: 12,
  programVersion: '0.1.0',
  auditHead: 'a'.repeat(64),
  auditEntries: 3,
  counts: { unit: 480 },
  ...change,
});

const nameOf = (sequence: number): string => `office-${sequence}.guanjia-backup`;

const build = async (sequence: number, change: Partial<ContainerAbout> = {}) => {
  const source = join(scratch, 'office.sqlite');
  writeFileSync(source, randomBytes(2000));
  const file = join(scratch, `built-${sequence}`);
  const { sha256, bytes } = await writeContainer({
    files: [{ name: 'office.sqlite', path: source }],
    target: file,
    key,
    about: about(sequence, change),
  });
  return { file, sha256, bytes };
};

const place = async (sequence: number, change: Partial<ContainerAbout> = {}) => {
  const { file, sha256 } = await build(sequence, change);
  return placeContainer({ folder, file, sha256, name: nameOf(sequence) });
};

const look = async (officeId = 'office-1', officeFolder = ELSEWHERE) =>
  openTarget({ folder, officeId, officeFolder });
const adopt = async (officeId = 'office-1', siteName = '翠湖花園') =>
  adoptTarget({ folder, officeId, siteName, now: NOW });
const listed = async () => (await listPlaced(folder)).map(({ name, state }) => [name, state]);

test('a folder is missing, then not ours, then ready once it is adopted', async () => {
  rmSync(folder, { recursive: true });
  expect(await look()).toEqual({ state: 'missing', onOfficeDisk: false, ownedBy: null, freeBytes: null });
  writeFileSync(folder, 'a file');
  expect(await look()).toMatchObject({ state: 'missing' });
  rmSync(folder);
  mkdirSync(folder);
  expect(await look()).toMatchObject({ state: 'notOurs', ownedBy: null });
  expect(readdirSync(folder)).toEqual([]);
  await adopt();
  expect(await look()).toMatchObject({ state: 'ready', ownedBy: '翠湖花園', onOfficeDisk: false });
  expect(readdirSync(folder)).toEqual([MARKER]);
});

test('a folder on the disk of the office is told as one, before it is adopted and after', async () => {
  expect(await look('office-1', scratch)).toMatchObject({ state: 'notOurs', onOfficeDisk: true });
  await adopt();
  expect(await look('office-1', scratch)).toMatchObject({ state: 'sameDisk', onOfficeDisk: true });
});

test('the folder of another office, or with a marker that says nothing, is not ours', async () => {
  await adopt('office-2', '海景苑');
  expect(await look()).toMatchObject({ state: 'notOurs', ownedBy: '海景苑' });
  for (const text of ['', '{}', 'not json', '{"format":2}']) {
    writeFileSync(join(folder, MARKER), text);
    expect(await look()).toMatchObject({ state: 'notOurs', ownedBy: null });
  }
});

test('a folder that may not be written is told', async (context) => {
  const seteuid = process.seteuid?.bind(process);
  if (seteuid === undefined) return context.skip('this system has no permissions to take away');
  await adopt();
  chmodSync(join(folder, MARKER), 0o644);
  chmodSync(scratch, 0o755);
  chmodSync(folder, 0o555);
  const self = process.geteuid?.() ?? 0;
  // Permissions do not bind the administrator, so an ordinary account looks.
  if (self === 0) seteuid(65_534);
  try {
    expect(await look()).toMatchObject({ state: 'notWritable', ownedBy: '翠湖花園' });
  } finally {
    seteuid(self);
    chmodSync(folder, 0o755);
  }
});

test('the free space is told', async () => {
  const { freeBytes } = await look();
  expect(freeBytes).toBeGreaterThan(0);
  expect(freeBytes).toBeLessThanOrEqual(statfsSync(folder).blocks * statfsSync(folder).bsize);
});

test('a placed container is the one that was built, proved, listed and sound when it is seen again', async () => {
  const { file, sha256, bytes } = await build(7);
  const steps: number[] = [];
  const placed = await placeContainer({
    folder,
    file,
    sha256,
    name: nameOf(7),
    progress: (done, total) => steps.push(done / total),
  });
  expect(placed).toEqual({ bytes });
  expect(steps.at(-1)).toBe(1);
  expect(readFileSync(join(folder, nameOf(7))).equals(readFileSync(file))).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual([nameOf(7), `${nameOf(7)}.json`]);
  expect(await listPlaced(folder)).toEqual([
    { name: nameOf(7), bytes, about: about(7), problem: null, state: 'verified' },
  ]);
  expect(await verifyOnTarget(folder, nameOf(7))).toBe('sound');
});

test('a container altered on the stick loses its name, and the others stand', async () => {
  await place(1);
  await place(2);
  const path = join(folder, nameOf(2));
  const whole = readFileSync(path);
  writeFileSync(path, whole.with(whole.length - 20, (whole.at(-20) ?? 0) ^ 1));
  expect(await verifyOnTarget(folder, nameOf(2))).toBe('altered');
  expect(await verifyOnTarget(folder, nameOf(2))).toBe('missing');
  expect(await verifyOnTarget(folder, nameOf(1))).toBe('sound');
  expect(await listed()).toEqual([
    [`${nameOf(2)}.bad`, 'bad'],
    [nameOf(1), 'verified'],
  ]);
});

test('a container cut off on the stick is seen without reading all of it', async () => {
  await place(1);
  const path = join(folder, nameOf(1));
  truncateSync(path, readFileSync(path).length - 1);
  expect(await listPlaced(folder)).toMatchObject([{ problem: 'cutOff', state: 'bad', about: null }]);
  writeFileSync(path, '');
  expect(await listPlaced(folder)).toMatchObject([{ problem: 'empty', state: 'bad' }]);
});

test('a container that was never read back, or whose proof is gone, is not proved', async () => {
  await place(1);
  rmSync(join(folder, `${nameOf(1)}.json`));
  expect(await listed()).toEqual([[nameOf(1), 'unproved']]);
  expect(await verifyOnTarget(folder, nameOf(1))).toBe('unproved');
  writeFileSync(join(folder, `${nameOf(1)}.json`), '{"format":1}');
  expect(await listed()).toEqual([[nameOf(1), 'unproved']]);
  expect(await verifyOnTarget(folder, nameOf(9))).toBe('missing');
});

test('a container that is no longer what was sealed is not placed', async () => {
  const { file, sha256 } = await build(1);
  appendFileSync(file, 'x');
  const placing = placeContainer({ folder, file, sha256, name: nameOf(1) });
  await expect(placing).rejects.toMatchObject({ name: 'PlacingError', problem: 'differs' });
  expect(readdirSync(folder)).toEqual([]);
});

test('without twice the room nothing is written', async () => {
  const file = join(scratch, 'sparse');
  writeFileSync(file, '');
  const { bavail, bsize } = statfsSync(folder);
  truncateSync(file, Math.min(Math.floor((bavail * bsize) / 2) + 64 * 1024 * 1024, 8 * 2 ** 40));
  const placing = placeContainer({ folder, file, sha256: '', name: nameOf(1) });
  await expect(placing).rejects.toMatchObject({ name: 'PlacingError', problem: 'full' });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.platform !== 'linux').each([
  { problem: 'full', place: '/dev/full' },
  { problem: 'notWritable', place: '/proc/sys/kernel/ostype' },
])('what the stick itself refuses is told of the stick: $problem', async ({ problem, place: refusing }) => {
  const { file, sha256 } = await build(1);
  symlinkSync(refusing, join(folder, `${nameOf(1)}.part`));
  const placing = placeContainer({ folder, file, sha256, name: nameOf(1) });
  await expect(placing).rejects.toMatchObject({ name: 'PlacingError', problem });
  expect(readdirSync(folder)).toEqual([]);
});

test('placing that is called off leaves nothing, and the name of no container is not taken', async () => {
  const { file, sha256 } = await build(1);
  const stop = new AbortController();
  const placing = placeContainer({
    folder,
    file,
    sha256,
    name: nameOf(1),
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(placing).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(folder)).toEqual([]);
  for (const name of ['../x.guanjia-backup', 'x.sqlite', '.guanjia-backup', 'a/b.guanjia-backup', MARKER]) {
    await expect(placeContainer({ folder, file, sha256, name })).rejects.toThrow(RangeError);
    await expect(verifyOnTarget(folder, name)).rejects.toThrow(RangeError);
  }
});

test('placing again under a name leaves no proof of the earlier one', async () => {
  await place(1);
  await place(1);
  expect(await verifyOnTarget(folder, nameOf(1))).toBe('sound');
  expect(await listed()).toEqual([[nameOf(1), 'verified']]);
});

test('a copy that was set aside takes no other’s place in the rotation and is not removed', async () => {
  for (const sequence of [1, 2, 3]) await place(sequence);
  const path = join(folder, nameOf(3));
  const whole = readFileSync(path);
  writeFileSync(path, whole.with(whole.length - 20, (whole.at(-20) ?? 0) ^ 1));
  await verifyOnTarget(folder, nameOf(3));
  expect(await pruneTarget(folder, 'office-1', { ...RULE, newest: 2 })).toEqual([]);
  expect(await listed()).toEqual([
    [`${nameOf(3)}.bad`, 'bad'],
    [nameOf(2), 'verified'],
    [nameOf(1), 'verified'],
  ]);
});

test('rotation on the stick removes old proved containers of this office with their proofs, and nothing else', async () => {
  await adopt();
  for (const sequence of [1, 2, 3, 4, 5]) await place(sequence);
  await place(6, { officeId: 'office-2' });
  await place(7, { before: 'migration' });
  rmSync(join(folder, `${nameOf(1)}.json`));
  writeFileSync(join(folder, 'holiday.jpg'), 'x');
  writeFileSync(join(folder, 'strange.guanjia-backup'), 'not a container');
  writeFileSync(join(folder, `${nameOf(8)}.part`), 'broken off');
  // The year keeps its newest, which is among the two newest.
  expect(await pruneTarget(folder, 'office-1', RULE)).toEqual([nameOf(4), nameOf(3), nameOf(2)]);
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      MARKER,
      'holiday.jpg',
      'strange.guanjia-backup',
      nameOf(1),
      ...[5, 6, 7].flatMap((sequence) => [nameOf(sequence), `${nameOf(sequence)}.json`]),
    ].toSorted(),
  );
  expect(await pruneTarget(folder, 'office-1', RULE)).toEqual([]);
});

test('a container with the header of somebody else is listed as none of ours and never removed', async () => {
  const source = join(scratch, 'office.sqlite');
  writeFileSync(source, 'x');
  const file = join(scratch, 'other');
  const files = [{ name: 'office.sqlite', path: source }];
  await writeContainer({ files, target: file, key, about: { sequence: 'first' } });
  copyFileSync(file, join(folder, nameOf(1)));
  expect(await listPlaced(folder)).toMatchObject([
    { about: null, problem: 'notContainer', state: 'unproved' },
  ]);
  expect(await pruneTarget(folder, 'office-1', { ...RULE, newest: 0 })).toEqual([]);
  expect(existsSync(join(folder, nameOf(1)))).toBe(true);
});
