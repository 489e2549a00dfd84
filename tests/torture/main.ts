import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FaultReport, failDisk } from './disk-faults.ts';
import { compileShim, findShimObstacle } from './disk-shim.ts';
import { type KillReport, killAtRandom, type TortureReport } from './kills.ts';
import { findMigrationObstacle, killMigrations, type MigrationReport } from './migration-kills.ts';
import { type CutReport, cutPower } from './power-cuts.ts';
import { makeTemplateOffice } from './template-office.ts';

// Bundled into out/torture.
const PRODUCT = resolve(import.meta.dirname, '..', '..');
const GOLDEN = join(PRODUCT, 'tests/fixtures/offices/version-5.sqlite.gz');
const CONTROL_CUTS = 40;
const SET_UP_SHARE = 0.05;
const CALLS_A_PROGRAM = 40;
const CALLS_A_KILLED = 8;
const RESTORE_SHARE = 0.1;
const UPGRADE_SHARE = 0.05;
const MOST_PROBLEMS_SHOWN = 30;

const { values: wanted } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '2000' },
    faults: { type: 'string', default: '3000' },
    minutes: { type: 'string', default: '30' },
    'at-once': { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
});
const counts = {
  kills: Number(wanted.kills),
  cuts: Number(wanted.cuts),
  faults: Number(wanted.faults),
};
const upgradeKills = Math.ceil(counts.kills * UPGRADE_SHARE);
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

  const kills: KillReport = {
    done: 0,
    harmful: 0,
    problems: [],
    acknowledged: 0,
    calls: new Map(),
    during: new Map(),
  };
  const killAll = async (): Promise<void> => {
    const restores = Math.floor(counts.kills * RESTORE_SHARE);
    const everyday = counts.kills - restores;
    await killAtRandom({ ...surroundings, until: after(0.45) }, everyday, { calls: CALLS_A_KILLED }, kills);
    // Going back to a backup is the rarest work and has the most to lose.
    const only = { calls: 3, only: 'restore' } as const;
    await killAtRandom({ ...surroundings, seed: seed + 1, until: after(0.5) }, restores, only, kills);
  };
  await watched('kills', kills, killAll());
  sum(
    'kills',
    counts.kills,
    kills,
    `${kills.acknowledged} acknowledged, ${kills.harmful} with anything lost, half-done, skipped or doubled`,
  );
  printKills(kills);

  const obstacle = findMigrationObstacle(GOLDEN);
  if (obstacle !== null) skip('kills during an upgrade', obstacle);
  else {
    const upgrades: MigrationReport = { done: 0, harmful: 0, problems: [], old: 0, new: 0, copies: 0 };
    const work = killMigrations({ ...surroundings, until: after(0.58) }, GOLDEN, upgradeKills, upgrades);
    await watched('kills during an upgrade', upgrades, work);
    sum(
      'kills during an upgrade',
      upgradeKills,
      upgrades,
      `${upgrades.old} left the old schema, ${upgrades.new} the new one, ${upgrades.copies} copies sound`,
    );
  }

  if (shimObstacle !== null) {
    skip('power cuts', shimObstacle);
    skip('disk faults', shimObstacle);
  } else {
    const shim = compileShim(join(PRODUCT, 'tests/torture'), scratch);
    const disk = { ...surroundings, shim, memory };

    const cuts: CutReport = { done: 0, harmful: 0, problems: [], acknowledged: 0, calls: new Map() };
    const first = Math.ceil(counts.cuts * SET_UP_SHARE);
    const cutAll = async (): Promise<void> => {
      const setUp = { calls: 3, only: 'preference', begins: 'setUp' } as const;
      await cutPower({ ...disk, until: after(0.6) }, first, setUp, cuts);
      await cutPower(
        { ...disk, until: after(0.8) },
        counts.cuts - cuts.done,
        { calls: CALLS_A_PROGRAM },
        cuts,
      );
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
    await cutPower({ ...disk, until: after(0.82) }, Math.min(CONTROL_CUTS, counts.cuts), weak, control);
    const noticed = control.harmful > 0 || counts.cuts === 0;
    if (noticed) passed += 1;
    else failed += 1;
    console.log(
      `${noticed ? '✓' : '✗'} control: without a sync at every commit ${control.harmful} of ${control.done} power cuts lose something`,
    );

    const faults: FaultReport = { done: 0, harmful: 0, problems: [], calls: new Map(), byWork: new Map() };
    await watched('disk faults', faults, failDisk({ ...disk, until: after(1) }, counts.faults, faults));
    const met = [...faults.byWork].map(([work, times]) => `${work} ${times}`).join(', ');
    sum('disk faults', 0, faults, `met by ${met}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
