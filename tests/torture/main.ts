import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RoundReport, restoreSealed } from './backup-rounds.ts';
import { type CallCounts, neverAccepted, sumCalls } from './call-counts.ts';
import { type FaultReport, failDisk } from './disk-faults.ts';
import { compileShim, findShimObstacle } from './disk-shim.ts';
import { type KillReport, killAtRandom, type TortureReport } from './kills.ts';
import {
  findMigrationObstacle,
  keptOfficesIn,
  killMigrations,
  type MigrationReport,
} from './migration-kills.ts';
import { type CutReport, cutPower } from './power-cuts.ts';
import { type BookReport, keepBooks } from './random-books.ts';
import { APPROVED_KINDS } from './random-work.ts';
import { makeTemplateOffice } from './template-office.ts';

// Bundled into out/torture.
const PRODUCT = resolve(import.meta.dirname, '..', '..');
const EARLIER = keptOfficesIn(join(PRODUCT, 'tests/fixtures/offices'));
const CONTROL_CUTS = 40;
const SET_UP_SHARE = 0.05;
const CALLS_A_PROGRAM = 40;
const CALLS_A_KILLED = 8;
const RESTORE_SHARE = 0.1;
const IMPORT_SHARE = 0.1;
const RESTORE_CUT_SHARE = 0.1;
const UPGRADE_SHARE = 0.05;
const MOST_PROBLEMS_SHOWN = 30;

const { values: wanted } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '2000' },
    faults: { type: 'string', default: '3000' },
    operations: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '30' },
    'at-once': { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
});
const counts = {
  kills: Number(wanted.kills),
  cuts: Number(wanted.cuts),
  faults: Number(wanted.faults),
  operations: Number(wanted.operations),
  rounds: Number(wanted.rounds),
};
/** Of each earlier version. */
const upgradeKills = Math.ceil((counts.kills * UPGRADE_SHARE) / EARLIER.length);
const seed = Number(wanted.seed);
const began = performance.now();
/** When a part has to be over: time that one leaves is the next one's. */
const after = (share: number): number => began + share * Number(wanted.minutes) * 60_000;

let passed = 0;
let failed = 0;

function sum(name: string, asked: number, report: TortureReport, words: string): void {
  passed += report.done - Math.min(report.harmful, report.done);
  failed += report.harmful;
  const short = report.done < asked ? ` of ${asked}, for want of time` : '';
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    `${report.harmful === 0 ? '✓' : '✗'} ${report.done}${short} ${name}: ${words} (at ${minutes} min)`,
  );
  for (const problem of report.problems.slice(0, MOST_PROBLEMS_SHOWN)) console.log(`  ${problem}`);
  const left = report.problems.length - MOST_PROBLEMS_SHOWN;
  if (left > 0) console.log(`  and ${left} more`);
}

/** Says each minute how far a part has come. */
async function watched(name: string, report: TortureReport, work: Promise<void>): Promise<void> {
  const timer = setInterval(() => console.log(`… ${report.done} ${name}, ${report.harmful} harmful`), 60_000);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
}

function printKills({ during }: KillReport): void {
  const rows = [...during].sort(([, one], [, other]) => other.kills - one.kills);
  console.log(`${'killed during'.padEnd(28)}${'kills'.padStart(7)}${'carried out'.padStart(13)}`);
  for (const [what, { kills, carriedOut }] of rows) {
    console.log(`${what.padEnd(28)}${String(kills).padStart(7)}${String(carriedOut).padStart(13)}`);
  }
}

/** Over all parts, by path. A kind of call that is refused every time proves nothing, so it fails the run. */
function printCalls(parts: readonly CallCounts[]): void {
  const all = sumCalls(parts);
  const rows = [...all].sort(([, one], [, other]) => other.asked - one.asked);
  console.log(`${'called'.padEnd(34)}${'times'.padStart(8)}${'accepted'.padStart(10)}`);
  for (const [name, { asked, accepted }] of rows) {
    console.log(`${name.padEnd(34)}${String(asked).padStart(8)}${String(accepted).padStart(10)}`);
  }
  const never = neverAccepted(all);
  if (never.length > 0) {
    failed += 1;
    console.log(`✗ never accepted: ${never.join(', ')}`);
  }
}

function skip(name: string, reason: string): void {
  console.log(`- ${name}: skipped, ${reason}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'guanjia-torture-'));
const shimObstacle = findShimObstacle();
const memory = shimObstacle === null ? mkdtempSync('/dev/shm/guanjia-torture-') : scratch;
try {
  console.log(`seed ${seed}`);
  const template = join(scratch, 'template');
  await makeTemplateOffice(template);
  const surroundings = {
    child: join(import.meta.dirname, 'child.js'),
    template,
    scratch,
    seed,
    atOnce: Number(wanted['at-once']),
  };

  const calls: CallCounts[] = [];
  const kills: KillReport = {
    done: 0,
    harmful: 0,
    problems: [],
    acknowledged: 0,
    calls: new Map(),
    during: new Map(),
  };
  calls.push(kills.calls);
  const killAll = async (): Promise<void> => {
    const restores = Math.floor(counts.kills * RESTORE_SHARE);
    const imports = Math.floor(counts.kills * IMPORT_SHARE);
    const everyday = counts.kills - restores - imports;
    await killAtRandom({ ...surroundings, until: after(0.3) }, everyday, { calls: CALLS_A_KILLED }, kills);
    // Going back to a backup is the rarest work and has the most to lose.
    const restoring = { calls: 3, only: 'restore' } as const;
    await killAtRandom({ ...surroundings, seed: seed + 1, until: after(0.36) }, restores, restoring, kills);
    // Few everyday kills fall within the moments that an import takes.
    const importing = { calls: 3, only: 'import' } as const;
    await killAtRandom({ ...surroundings, seed: seed + 2, until: after(0.42) }, imports, importing, kills);
  };
  await watched('kills', kills, killAll());
  sum(
    'kills',
    counts.kills,
    kills,
    `${kills.acknowledged} acknowledged, ${kills.harmful} with anything lost, half-done, skipped or doubled`,
  );
  printKills(kills);

  const upgrades: MigrationReport = { done: 0, harmful: 0, problems: [], old: 0, new: 0, copies: 0 };
  const upgradeAll = async (): Promise<void> => {
    for (const [index, earlier] of EARLIER.entries()) {
      const obstacle = findMigrationObstacle(earlier);
      const until = after(0.42 + (0.04 * (index + 1)) / EARLIER.length);
      if (obstacle !== null) skip('kills during an upgrade', obstacle);
      else await killMigrations({ ...surroundings, until }, earlier, upgradeKills, upgrades);
    }
  };
  await watched('kills during an upgrade', upgrades, upgradeAll());
  sum(
    'kills during an upgrade',
    upgradeKills * EARLIER.length,
    upgrades,
    `${upgrades.old} left the old schema, ${upgrades.new} the new one, ${upgrades.copies} copies sound`,
  );

  const books: BookReport = { done: 0, harmful: 0, problems: [], calls: new Map(), checks: 0 };
  calls.push(books.calls);
  // Nothing is cut off here, so memory serves.
  const inMemory = { ...surroundings, scratch: memory, until: after(0.56) };
  await watched('operations', books, keepBooks(inMemory, counts.operations, books));
  sum('random operations', counts.operations, books, `the books tied at ${books.checks} checks`);

  const rounds: RoundReport = { done: 0, harmful: 0, problems: [], calls: new Map(), held: 0, named: 0 };
  calls.push(rounds.calls);
  await watched('rounds', rounds, restoreSealed({ ...inMemory, until: after(0.68) }, counts.rounds, rounds));
  sum(
    'sealed backups gone back to',
    counts.rounds,
    rounds,
    `${rounds.held} payments made meanwhile were in the copy, ${rounds.named} were not and were named`,
  );

  if (shimObstacle !== null) {
    skip('power cuts', shimObstacle);
    skip('disk faults', shimObstacle);
  } else {
    const shim = compileShim(join(PRODUCT, 'tests/torture'), scratch);
    const disk = { ...surroundings, shim, memory };

    const cuts: CutReport = { done: 0, harmful: 0, problems: [], acknowledged: 0, calls: new Map() };
    calls.push(cuts.calls);
    const settingUp = Math.ceil(counts.cuts * SET_UP_SHARE);
    const goingBack = Math.floor(counts.cuts * RESTORE_CUT_SHARE);
    const cutAll = async (): Promise<void> => {
      const setUp = { calls: 3, only: 'preference', begins: 'setUp' } as const;
      await cutPower({ ...disk, until: after(0.69) }, settingUp, setUp, cuts);
      const restoring = { calls: 6, only: 'restore' } as const;
      await cutPower({ ...disk, until: after(0.72) }, goingBack, restoring, cuts);
      const everyday = { calls: CALLS_A_PROGRAM, first: APPROVED_KINDS };
      await cutPower({ ...disk, until: after(0.84) }, counts.cuts - settingUp - goingBack, everyday, cuts);
    };
    await watched('power cuts', cuts, cutAll());
    sum(
      'power cuts',
      counts.cuts,
      cuts,
      `${cuts.acknowledged} acknowledgements looked for, ${cuts.harmful} with anything lost or damaged`,
    );

    const control: CutReport = { done: 0, harmful: 0, problems: [], acknowledged: 0, calls: new Map() };
    const weak = { calls: CALLS_A_PROGRAM, only: 'payment', synchronous: 'NORMAL' } as const;
    await cutPower({ ...disk, until: after(0.86) }, Math.min(CONTROL_CUTS, counts.cuts), weak, control);
    const noticed = control.harmful > 0 || counts.cuts === 0;
    if (noticed) passed += 1;
    else failed += 1;
    console.log(
      `${noticed ? '✓' : '✗'} control: without a sync at every commit ${control.harmful} of ${control.done} power cuts lose something`,
    );

    const faults: FaultReport = { done: 0, harmful: 0, problems: [], calls: new Map(), byWork: new Map() };
    calls.push(faults.calls);
    await watched('disk faults', faults, failDisk({ ...disk, until: after(1) }, counts.faults, faults));
    const met = [...faults.byWork].map(([work, times]) => `${work} ${times}`).join(', ');
    sum('disk faults', 0, faults, `met by ${met}`);
  }
  printCalls(calls);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
