// The program whose disk fails: lets each kind of work meet each kind of fault at its first, second, third … call of
// the disk, until one goes through untouched, and examines the office after each.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { OfficeOpenError, type OpenProblem } from '../../electron/database/open-error.ts';
import { sqliteProblem } from '../../electron/database/sqlite-error.ts';
import { listBackups } from '../../electron/features/safekeeping/backup-statement.ts';
import { listRestores } from '../../electron/features/safekeeping/restore-log.repository.ts';
import { createRandom } from '../../electron/sample/random.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import type { Called } from './call-counts.ts';
import { Chronicle } from './chronicle.ts';
import { type DiskFault, openDiskControl } from './disk-control.ts';
import { findLost, keptAnswer, MADE_ANEW } from './evidence.ts';
import type { FaultedWork, FaultLine, FaultOrder } from './fault-lines.ts';
import { createRandomWork, type RandomWork, type WorkKind } from './random-work.ts';
import { findRestoreFlaws, isJustRestored } from './restored-office.ts';
import { sayLine } from './say-line.ts';
import { openWorkOffice, type WorkOffice, type WorkReply, type WorkRequest } from './work-office.ts';

// The parent passes what it made itself.
const order = JSON.parse(process.argv[2] ?? '') as FaultOrder;
const control = openDiskControl(order.control);
/** What the office must hold, by the copies that it went back to. */
const chronicle = new Chronicle();
let fired = 0;
let openings = 0;
let { work, desk } = await open();

function say(line: FaultLine): void {
  sayLine(line);
}

async function open(): Promise<{ readonly work: WorkOffice; readonly desk: RandomWork }> {
  const opened = await openWorkOffice(order.folder);
  await opened.signIn();
  openings += 1;
  const random = createRandom(order.seed + openings);
  return { work: opened, desk: createRandomWork(opened, random, `${order.seed}-${openings}`) };
}

function describe(what: string, { call, error, lasts, half }: DiskFault, nth: number): string {
  return `${what}, ${half === true ? 'half a ' : ''}${call} ${nth} ${lasts ? 'and all after it fail' : 'fails'} with ${error}`;
}

/** What the office says of a disk that does not take what it is given. */
const MACHINE = new Set([
  'diskFull',
  'diskFault',
  'officeDamaged',
  'officeReadOnly',
  'officeBusy',
  'backupFailed',
  'fileNotSaved',
]);

function isMachine(reply: WorkReply): boolean {
  return !reply.ok && (reply.failure.kind !== 'refused' || MACHINE.has(reply.failure.reason));
}

/** Whether a person was told what is the matter and what to do about it. */
function isClear(reply: WorkReply, fault: DiskFault): boolean {
  if (reply.ok || !isMachine(reply)) return true;
  if (reply.failure.kind !== 'refused') return false;
  const { reason } = reply.failure;
  if (reason === 'diskFull' || reason === 'diskFault') return true;
  // A file that can never again be read is damaged; one that opens for reading alone is read-only.
  return (
    (reason === 'officeDamaged' && fault.call === 'read' && fault.lasts) ||
    (reason === 'officeReadOnly' && fault.call === 'open')
  );
}

/** A roll that is in compares otherwise, and what is handed out is made anew. */
function isAnsweredAlike(path: string): boolean {
  return path !== 'exchange.runImport' && !MADE_ANEW.has(path);
}

function note(request: WorkRequest, reply: WorkReply): void {
  chronicle.ask(request);
  chronicle.answer(reply);
  noteCopies();
}

/** A copy may be there although the office did not say so: it holds what had been acknowledged until then. */
function noteCopies(): void {
  for (const { name } of listBackups(work.office.core.office.files.backups)) chronicle.noteCopy(name);
}

/** What has to come before something else is remembered as everything else. */
async function perform(request: WorkRequest): Promise<void> {
  note(request, await work.perform(request));
}

/** A file is too much for a line. */
function calledBy({ path, ofPeople }: WorkRequest): Called {
  return { path, ...(ofPeople === undefined ? {} : { ofPeople }) };
}

/** Does one piece of work while the disk fails; answers whether the fault was met. */
async function workAt(kind: WorkKind, fault: DiskFault, nth: number): Promise<boolean> {
  const { database } = work.office.core.office;
  const request = await desk.nextOf(kind, perform);
  // What is in memory would not be read again.
  database.pragma('shrink_memory');
  control.arm(fault, nth);
  const reply = await work.perform(request);
  const met = control.disarm();
  say({ kind: 'called', request: calledBy(request), reply: { ok: reply.ok } });
  const problems: string[] = [];
  const kept = keptAnswer(database, request);
  if (met > 0) {
    fired += 1;
    if (!isClear(reply, fault)) problems.push(`was answered ${JSON.stringify(reply).slice(0, 200)}`);
    // What leaves is written down before it leaves, and may then not leave after all.
    if (!reply.ok && kept !== undefined && !MADE_ANEW.has(request.path))
      problems.push('was refused and is stored');
    // Whoever is told to make room and try again sends the same request.
    const again = await work.perform(request);
    say({ kind: 'called', request: calledBy(request), reply: { ok: again.ok } });
    if (isMachine(again) && !again.ok)
      problems.push(`is refused once the disk is well: ${JSON.stringify(again.failure)}`);
    else if (reply.ok && isAnsweredAlike(request.path) && !isDeepStrictEqual(reply, again)) {
      problems.push('was answered otherwise the second time');
    }
    note(request, again);
    problems.push(...findFlaws(database), ...findLost(database, chronicle.acknowledged.slice(-3)));
  } else if (isMachine(reply) && !reply.ok)
    problems.push(`is refused without a fault: ${JSON.stringify(reply.failure)}`);
  else note(request, reply);
  for (const problem of problems) say({ kind: 'problem', text: `${describe(kind, fault, nth)}: ${problem}` });
  return met > 0;
}

/** Opens or closes the office while the disk fails. */
async function changeAt(what: 'opening' | 'closing', fault: DiskFault, nth: number): Promise<boolean> {
  if (what === 'opening') await work.close();
  control.arm(fault, nth);
  let error: unknown;
  try {
    if (what === 'closing') await work.close();
    else await (await openWorkOffice(order.folder)).close();
  } catch (thrown) {
    error = thrown;
  }
  const met = control.disarm();
  if (met > 0) fired += 1;
  const isExplained =
    error === undefined ||
    error instanceof OfficeOpenError ||
    (what === 'closing' && sqliteProblem(error) !== null);
  if (!isExplained || (error !== undefined && met === 0)) {
    say({ kind: 'problem', text: `${describe(what, fault, nth)}: it ends with ${String(error)}` });
  }
  ({ work, desk } = await open());
  const { database } = work.office.core.office;
  for (const problem of [...findFlaws(database), ...findLost(database, chronicle.acknowledged)]) {
    say({ kind: 'problem', text: `${describe(what, fault, nth)}: ${problem}` });
  }
  return met > 0;
}

/** What opening an office says of a disk that fails; that entries are missing, or pages others, is never the disk's doing. */
const OF_A_DISK: ReadonlySet<OpenProblem> = new Set([
  'folderReadOnly',
  'damagedFile',
  'diskFull',
  'walUnavailable',
]);

/** The office that is to come does not open on this disk; here there is no host that says why in its place. */
function isShutByDisk(faultsBefore: number): boolean {
  return work.faults
    .slice(faultsBefore)
    .some(({ error }) => error instanceof OfficeOpenError && OF_A_DISK.has(error.problem));
}

/** Goes back to a backup while the disk fails: the next program finds the office as it was or as it is in the backup. */
async function restoreAt(fault: DiskFault, nth: number): Promise<boolean> {
  const request = await desk.nextOf('restore', perform);
  noteCopies();
  const faultsBefore = work.faults.length;
  control.arm(fault, nth);
  const reply = await work.perform(request);
  const met = control.disarm();
  if (met > 0) fired += 1;
  say({ kind: 'called', request: calledBy(request), reply: { ok: reply.ok } });
  const problems: string[] = [];
  if (!reply.ok && reply.failure.kind !== 'refused' && !(met > 0 && isShutByDisk(faultsBefore)))
    problems.push(`was answered ${JSON.stringify(reply).slice(0, 200)}`);
  if (met === 0 && !reply.ok) problems.push(`is refused without a fault: ${JSON.stringify(reply.failure)}`);
  await work.close();
  const next = await openWorkOffice(order.folder);
  const { database, files } = next.office.core.office;
  const wentBack = isJustRestored(database, request);
  if (reply.ok && !wentBack) problems.push('was answered and did not come about');
  if (wentBack) {
    if (reply.ok) note(request, reply);
    else chronicle.goBackTo(request.backup ?? '', listRestores(database)[0]?.aside ?? '');
    problems.push(...findRestoreFlaws(database, files, join(files.backups, request.backup ?? '')));
  }
  problems.push(
    ...findFlaws(database),
    ...findLost(database, chronicle.acknowledged),
    ...chronicle.misnamed.splice(0),
  );
  await next.close();
  ({ work, desk } = await open());
  for (const problem of problems)
    say({ kind: 'problem', text: `${describe('restore', fault, nth)}: ${problem}` });
  return met > 0;
}

function meet(what: FaultedWork, fault: DiskFault, nth: number): Promise<boolean> {
  if (what === 'restore') return restoreAt(fault, nth);
  return what === 'opening' || what === 'closing' ? changeAt(what, fault, nth) : workAt(what, fault, nth);
}

for (const [what, fault] of order.meetings) {
  const began = fired;
  for (let nth = 1, step = 1; fired - began < order.mostEach; nth += Math.floor(step)) {
    const met = await meet(what, fault, nth);
    if (!met) break;
    // Beyond the first calls a long piece of work does the same over and over.
    if (nth > 12) step *= 1.25;
  }
  say({ kind: 'met', what, fault, times: fired - began });
}
await work.close();
say({ kind: 'done' });
