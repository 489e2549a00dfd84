import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../electron/sample/random.ts';
import { createRandom } from '../../electron/sample/random.ts';
import { type CallCounts, countAnswered, countAsked } from './call-counts.ts';
import { type ChildLine, createLineReader, type WorkOrder } from './child-lines.ts';
import { Chronicle } from './chronicle.ts';
import {
  type Change,
  type DiskEntry,
  type DiskEvent,
  keepNames,
  LoggedDisk,
  readDiskLog,
  withChanges,
} from './disk-log.ts';
import { logsDisk } from './disk-shim.ts';
import { examineOffice } from './examine.ts';
import type { TortureReport, TortureSurroundings } from './kills.ts';
import { runChild } from './run-child.ts';
import type { WorkRequest } from './work-office.ts';

/** The disk writes a sector whole or not at all. */
const SECTOR_BYTES = 512;
/** Cuts into what one program did. */
const CUTS_A_PROGRAM = 50;

export interface CutReport extends TortureReport {
  /** Acknowledgements looked for, over all cuts. */
  acknowledged: number;
  readonly calls: CallCounts;
}

export interface CutSurroundings extends TortureSurroundings {
  readonly shim: string;
  /** Where the folders after a cut are laid out; memory serves, since nothing there is ever synced for real. */
  readonly memory: string;
}

/** Lets programs work, cuts their power at random moments of what they did, and examines what the disk would hold. */
export async function cutPower(
  surroundings: CutSurroundings,
  cuts: number,
  order: WorkOrder,
  report: CutReport,
): Promise<void> {
  const first = report.done;
  for (let program = 0; report.done - first < cuts && performance.now() < surroundings.until; program += 1) {
    const seed = surroundings.seed + program;
    const begun = await logProgram(surroundings, seed, order, report.calls);
    const random = createRandom(seed);
    const moments = chooseMoments(
      begun.events,
      Math.min(CUTS_A_PROGRAM, cuts - (report.done - first)),
      random,
    );
    const disk = new LoggedDisk(begun.before);
    const said: string[] = [];
    let next = 0;
    for (const moment of moments) {
      for (; next < moment; next += 1) {
        const event = begun.events[next];
        if (event === undefined) throw new Error('a moment beyond the end');
        disk.apply(event);
        if (event.kind === 'said') said.push(event.text);
      }
      const folder = join(surroundings.memory, `cut-${report.done}`);
      layOut(disk, begun.folder, folder, random);
      const chronicle = chronicleOf(said);
      const acknowledged = chronicle.acknowledged.length;
      const { problems } = await examineOffice(join(folder, 'office'), chronicle);
      rmSync(folder, { recursive: true, force: true });
      report.done += 1;
      report.acknowledged += acknowledged;
      if (problems.length > 0) report.harmful += 1;
      report.problems.push(
        ...problems.map((problem) => `seed ${seed}, cut at ${moment} of ${begun.events.length}: ${problem}`),
      );
      if (performance.now() > surroundings.until) break;
    }
  }
}

interface LoggedProgram {
  readonly folder: string;
  readonly before: ReadonlyMap<string, Buffer | null>;
  readonly events: readonly DiskEvent[];
}

/** Lets a program work to its end with its disk written down. */
async function logProgram(
  { child, template, memory, shim }: CutSurroundings,
  seed: number,
  order: WorkOrder,
  calls: CallCounts,
): Promise<LoggedProgram> {
  const folder = join(memory, 'logged');
  const log = join(memory, 'disk.log');
  rmSync(folder, { recursive: true, force: true });
  rmSync(log, { force: true });
  mkdirSync(folder);
  if (order.begins !== 'setUp') cpSync(template, join(folder, 'office'), { recursive: true });
  const before = readFolder(folder);
  const failed: string[] = [];
  let asked: WorkRequest | null = null;
  const running = runChild<ChildLine>(
    child,
    { ...order, folder: join(folder, 'office'), seed },
    (line) => {
      if (line.kind === 'closed') failed.push(...line.faults);
      if (line.kind === 'problem') failed.push(line.text);
      if (line.kind === 'intent') {
        asked = line.request;
        countAsked(calls, asked);
      }
      if (line.kind === 'answer' && asked !== null) countAnswered(calls, asked, line.reply);
    },
    logsDisk(shim, folder, log),
  );
  const { code, errors } = await running.ended;
  if (code !== 0 || failed.length > 0) throw new Error(`the program failed: ${errors}${failed.join('; ')}`);
  return { folder, before, events: readDiskLog(readFileSync(log)) };
}

/** Files by their path with their content, folders with none. */
function readFolder(folder: string): ReadonlyMap<string, Buffer | null> {
  const found = new Map<string, Buffer | null>([[folder, null]]);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found.set(path, entry.isDirectory() ? null : readFileSync(path));
  }
  return found;
}

/** Half of the moments lie anywhere; half just after something was said, when most is promised and least is written. */
function chooseMoments(events: readonly DiskEvent[], count: number, random: Random): number[] {
  const afterSaid = events.flatMap((event, index) => (event.kind === 'said' ? [index + 1] : []));
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? random.between(1, events.length)
      : (afterSaid[random.between(0, afterSaid.length - 1)] ?? 1),
  ).sort((one, other) => one - other);
}

/** What a program said up to the cut. */
function chronicleOf(said: readonly string[]): Chronicle {
  const chronicle = new Chronicle();
  const read = createLineReader((line: ChildLine) => {
    if (line.kind === 'intent') chronicle.ask(line.request);
    if (line.kind === 'answer') chronicle.answer(line.reply);
  });
  for (const text of said) read(text);
  return chronicle;
}

/** Writes the folder as the disk would hold it: what was synced, and of the rest nothing or any part. */
function layOut(disk: LoggedDisk, from: string, to: string, random: Random): void {
  const survives = random.chance(0.4) ? () => false : () => random.chance(0.5);
  const names = new Map(disk.syncedNames);
  for (const change of disk.pendingNames) if (survives()) keepNames(names, change);
  const places = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, entry] of places) {
    if (!hasFolders(names, path, from)) continue;
    const place = `${to}${path.slice(from.length)}`;
    if (entry.kind === 'folder') mkdirSync(place);
    else writeFileSync(place, contentOf(entry, survives));
  }
}

/** A file whose folder is lost is lost with it. */
function hasFolders(names: ReadonlyMap<string, DiskEntry>, path: string, root: string): boolean {
  return path === root || (names.has(dirname(path)) && hasFolders(names, dirname(path), root));
}

function contentOf(file: Extract<DiskEntry, { kind: 'file' }>, survives: () => boolean): Buffer {
  const kept = file.pending.flatMap((change): Change[] => {
    if (!('bytes' in change)) return survives() ? [change] : [];
    return sectorsOf(change.offset, change.bytes).filter(survives);
  });
  return withChanges(file.synced, kept);
}

function sectorsOf(offset: number, bytes: Buffer): { offset: number; bytes: Buffer }[] {
  const sectors: { offset: number; bytes: Buffer }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Math.min(SECTOR_BYTES - ((offset + at) % SECTOR_BYTES), bytes.length - at);
    sectors.push({ offset: offset + at, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return sectors;
}
