import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CallCounts, countAnswered, countAsked } from './call-counts.ts';
import { type DiskFault, makeDiskControl } from './disk-control.ts';
import { failsDisk } from './disk-shim.ts';
import type { FaultedWork, FaultLine, FaultOrder } from './fault-lines.ts';
import type { TortureReport } from './kills.ts';
import type { CutSurroundings } from './power-cuts.ts';
import { runChild } from './run-child.ts';

const FAULTS: readonly DiskFault[] = [
  { call: 'write', error: 'ENOSPC', lasts: true },
  { call: 'write', error: 'ENOSPC', lasts: true, half: true },
  { call: 'write', error: 'EIO', lasts: false },
  { call: 'sync', error: 'EIO', lasts: false },
  { call: 'read', error: 'EIO', lasts: false },
  { call: 'open', error: 'EIO', lasts: false },
  { call: 'write', error: 'ENOSPC', lasts: false },
  { call: 'write', error: 'EIO', lasts: true },
  { call: 'sync', error: 'EIO', lasts: true },
  { call: 'sync', error: 'ENOSPC', lasts: false },
  { call: 'read', error: 'EIO', lasts: true },
  { call: 'truncate', error: 'EIO', lasts: false },
  { call: 'truncate', error: 'ENOSPC', lasts: true },
  { call: 'rename', error: 'EIO', lasts: false },
  { call: 'unlink', error: 'EIO', lasts: false },
];

const WORK: readonly FaultedWork[] = [
  'payment',
  'void',
  'charge',
  'billing',
  'publishing',
  'household',
  'draft',
  'issue',
  'voidLetter',
  'run',
  'drafting',
  'signing',
  'import',
  'openingBalances',
  'document',
  'attaching',
  'agreeing',
  'destruction',
  'backup',
  'export',
  'bulkExport',
  'auditPack',
  'signIn',
  'preference',
  'restore',
  'opening',
  'closing',
];

/** An office that has met many faults has grown, and looking through it takes longer each time. */
const MEETINGS_A_PROGRAM = 5;

export interface FaultReport extends TortureReport {
  readonly calls: CallCounts;
  readonly byWork: Map<FaultedWork, number>;
}

/** Lets work of every kind meet a failing disk, about so many times in all. */
export async function failDisk(
  surroundings: CutSurroundings,
  faults: number,
  report: FaultReport,
): Promise<void> {
  const meetings = FAULTS.flatMap((fault) => WORK.map((work) => [work, fault] as const));
  // Each pair meets as often as the next; where there are fewer faults than pairs, the first ones.
  const chosen = meetings.slice(0, faults);
  const mostEach = Math.max(1, Math.ceil(faults / chosen.length));
  const programs = { begun: 0 };
  const isOver = () =>
    programs.begun * MEETINGS_A_PROGRAM >= chosen.length || performance.now() > surroundings.until;
  await Promise.all(
    Array.from({ length: surroundings.atOnce }, async () => {
      while (!isOver()) {
        const first = programs.begun * MEETINGS_A_PROGRAM;
        programs.begun += 1;
        const mine = chosen.slice(first, first + MEETINGS_A_PROGRAM);
        const seed = surroundings.seed + programs.begun;
        await meetFaults(surroundings, { meetings: mine, mostEach, seed }, report);
      }
    }),
  );
}

async function meetFaults(
  { child, template, memory, shim, until }: CutSurroundings,
  { meetings, mostEach, seed }: Pick<FaultOrder, 'meetings' | 'mostEach' | 'seed'>,
  report: FaultReport,
): Promise<void> {
  const folder = join(memory, `failing-${seed}`);
  const control = join(memory, `failing-${seed}.control`);
  mkdirSync(join(folder, 'temporary'), { recursive: true });
  cpSync(template, join(folder, 'office'), { recursive: true });
  makeDiskControl(control);
  let done = false;
  const order: FaultOrder = { folder: join(folder, 'office'), control, seed, meetings, mostEach };
  const running = runChild<FaultLine>(
    join(dirname(child), 'fault-child.js'),
    order,
    (line) => {
      if (line.kind === 'problem') {
        report.harmful += 1;
        report.problems.push(line.text);
      }
      if (line.kind === 'called') {
        countAsked(report.calls, line.request);
        countAnswered(report.calls, line.request, line.reply);
      }
      if (line.kind === 'done') done = true;
      if (line.kind !== 'met') return;
      report.done += line.times;
      report.byWork.set(line.what, (report.byWork.get(line.what) ?? 0) + line.times);
    },
    { ...failsDisk(shim, folder, control), TMPDIR: join(folder, 'temporary') },
  );
  const timer = setTimeout(
    () => running.process.kill('SIGKILL'),
    Math.min(until - performance.now(), 2 ** 31 - 1),
  );
  const { code, errors } = await running.ended;
  clearTimeout(timer);
  // Ended for want of time it has told what it met so far.
  if (!done && code !== null) {
    report.harmful += 1;
    report.problems.push(`the program ended by itself: ${errors.slice(0, 800)}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
