import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RoundReport, restoreSealed } from './backup-rounds.ts';
import { type CallCounts, neverAccepted } from './call-counts.ts';
import { type FaultReport, failDisk } from './disk-faults.ts';
import { compileShim, findShimObstacle } from './disk-shim.ts';
import { type KillReport, killAtRandom, type TortureSurroundings } from './kills.ts';
import {
  findMigrationObstacle,
  keptOfficesIn,
  killMigrations,
  type MigrationReport,
} from './migration-kills.ts';
import { type CutReport, cutPower } from './power-cuts.ts';
import { type BookReport, keepBooks } from './random-books.ts';
import { FIRST_KINDS } from './random-work.ts';
import { makeTemplateOffice } from './template-office.ts';
import { buildTorture } from './torture-build.mjs';

// Every kind of work and of harm is met here; `npm run torture` meets the same by the thousand.
const EARLIER = keptOfficesIn(join(import.meta.dirname, '../fixtures/offices'));
const SEED = 20_261_123;
const KILLS = 16;
const RESTORES = 6;
const IMPORTS = 4;
/** Of each earlier version. */
const UPGRADES = 3;
const OPERATIONS = 200;
const ROUNDS = 20;
const CUTS = 40;
const SET_UP_CUTS = 10;
/** More than of others: one that loses something must be among them. */
const CONTROL_CUTS = 20;
/** Each kind of work meets three: the first two, of a full disk, let no restore through. */
const FAULTS = 81;
const APPROVED_PATHS = [
  'fees.voidReceipt',
  'fees.cancelCharge',
  'letters.voidLetter',
  'filing.approveDisposal',
  'exchange.exportGrid of people',
  'exchange.auditPack',
  'safekeeping.restore',
];

const FILE_PATHS = ['documents.add', 'filing.attach', 'filing.carryOutDisposal', 'exchange.runImport'];

const BOOKED_PATHS = [
  'fees.takePayment',
  'fees.voidReceipt',
  'fees.startBilling',
  'fees.publishRun',
  'fees.cancelRun',
  'fees.billUnit',
  'fees.cancelCharge',
];

const shimObstacle = findShimObstacle();
const scratch = mkdtempSync(join(tmpdir(), 'guanjia-torture-'));
const memory = shimObstacle === null ? mkdtempSync('/dev/shm/guanjia-torture-') : scratch;
let surroundings: TortureSurroundings;

beforeAll(async () => {
  const built = await buildTorture('torture-short');
  const template = join(scratch, 'template');
  await makeTemplateOffice(template);
  surroundings = {
    child: join(built, 'child.js'),
    template,
    scratch,
    seed: SEED,
    atOnce: 2,
    until: Number.POSITIVE_INFINITY,
  };
}, 120_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
});

const noKills = (): KillReport => ({
  done: 0,
  harmful: 0,
  problems: [],
  acknowledged: 0,
  calls: new Map(),
  during: new Map(),
});

/** What is refused every time proves nothing. */
function expectAccepted(calls: CallCounts, names: readonly string[]): void {
  expect(names.filter((name) => !calls.has(name))).toEqual([]);
  expect(neverAccepted(calls).filter((name) => names.includes(name))).toEqual([]);
}

test('a program killed at any moment loses nothing it acknowledged and leaves nothing half, skipped or doubled', async () => {
  const report = noKills();
  await killAtRandom(surroundings, KILLS, { calls: 8 }, report);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(KILLS);
  expect(report.acknowledged).toBeGreaterThan(KILLS);
  expectAccepted(report.calls, [...APPROVED_PATHS, ...FILE_PATHS]);
}, 240_000);

test('a program killed while it goes back to a backup leaves the office as it was or as it is in the backup', async () => {
  const report = noKills();
  await killAtRandom(surroundings, RESTORES, { calls: 3, only: 'restore' }, report);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(RESTORES);
  expectAccepted(report.calls, ['safekeeping.restore']);
  expect(report.during.get('safekeeping.restore')?.kills).toBeGreaterThan(0);
}, 240_000);

test('a program killed while it imports a roll leaves the whole roll or nothing of it', async () => {
  const report = noKills();
  await killAtRandom(surroundings, IMPORTS, { calls: 3, only: 'import' }, report);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(IMPORTS);
  expectAccepted(report.calls, ['exchange.runImport']);
  expect(report.during.get('exchange.runImport')?.kills).toBeGreaterThan(0);
}, 240_000);

test('a program killed while it upgrades an office leaves the old version or the new one, whole', async () => {
  const report: MigrationReport = { done: 0, harmful: 0, problems: [], old: 0, new: 0, copies: 0 };
  for (const earlier of EARLIER) {
    expect(findMigrationObstacle(earlier)).toBeNull();
    await killMigrations(surroundings, earlier, UPGRADES, report);
  }
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(UPGRADES * EARLIER.length);
}, 240_000);

test('whatever is paid, voided, billed and cancelled, the books tie all along', async () => {
  const report: BookReport = { done: 0, harmful: 0, problems: [], calls: new Map(), checks: 0 };
  await keepBooks({ ...surroundings, scratch: memory }, OPERATIONS, report);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(OPERATIONS);
  expect(report.checks).toBe(OPERATIONS / 50);
  expectAccepted(report.calls, BOOKED_PATHS);
}, 240_000);

test('a sealed container made while people pay is gone back to by its passphrase, and the gap names what came after', async () => {
  const report: RoundReport = { done: 0, harmful: 0, problems: [], calls: new Map(), held: 0, named: 0 };
  await restoreSealed(surroundings, ROUNDS, report);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(ROUNDS);
  expect(report.named).toBeGreaterThanOrEqual(ROUNDS);
  expectAccepted(report.calls, ['fees.takePayment', 'safekeeping.copyToSecondTarget', 'safekeeping.restore']);
}, 240_000);

describe('on a disk that is stood in for', () => {
  const disk = () => {
    // The shim stays loaded in programs that are running, so each test has one of its own.
    const shim = compileShim(import.meta.dirname, mkdtempSync(join(scratch, 'shim-')));
    return { ...surroundings, shim, memory };
  };
  const noCuts = (): CutReport => ({ done: 0, harmful: 0, problems: [], acknowledged: 0, calls: new Map() });

  test('a power cut takes nothing that was acknowledged, and damages nothing', async (context) => {
    if (shimObstacle !== null) return context.skip(shimObstacle);
    const report = noCuts();
    await cutPower(disk(), CUTS, { calls: 40, first: FIRST_KINDS }, report);
    expect(report.problems).toEqual([]);
    expect(report.done).toBe(CUTS);
    expect(report.acknowledged).toBeGreaterThan(CUTS);
    expectAccepted(report.calls, [...APPROVED_PATHS, ...FILE_PATHS]);
  }, 240_000);

  test('a power cut just after an office was set up does not take the office', async (context) => {
    if (shimObstacle !== null) return context.skip(shimObstacle);
    const report = noCuts();
    await cutPower(disk(), SET_UP_CUTS, { calls: 3, only: 'preference', begins: 'setUp' }, report);
    expect(report.problems).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
  }, 240_000);

  test('without a sync at every commit a power cut takes receipts, so this would be noticed', async (context) => {
    if (shimObstacle !== null) return context.skip(shimObstacle);
    const report = noCuts();
    await cutPower(disk(), CONTROL_CUTS, { calls: 40, only: 'payment', synchronous: 'NORMAL' }, report);
    expect(report.harmful).toBeGreaterThan(0);
  }, 240_000);

  test('a full or failing disk is told in a sentence, stores nothing half, and work goes on once it is well', async (context) => {
    if (shimObstacle !== null) return context.skip(shimObstacle);
    const report: FaultReport = { done: 0, harmful: 0, problems: [], calls: new Map(), byWork: new Map() };
    await failDisk(disk(), FAULTS, report);
    expect(report.problems).toEqual([]);
    expect(report.done).toBeGreaterThan(FAULTS / 2);
    expectAccepted(report.calls, [...APPROVED_PATHS, ...FILE_PATHS]);
  }, 240_000);
});
