import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { verifyBackup } from '../../electron/features/safekeeping/backup.service.ts';
import { listBackups } from '../../electron/features/safekeeping/backup-statement.ts';
import { listRestores } from '../../electron/features/safekeeping/restore-log.repository.ts';
import { checkFile } from '../../electron/office/check-file.ts';
import { findFileFlaws } from '../fixtures/file-flaws.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import type { Chronicle } from './chronicle.ts';
import { findLost, IN_STEPS, keptAnswer, MADE_ANEW } from './evidence.ts';
import { findAsideFlaws, findRestoreFlaws, isJustRestored } from './restored-office.ts';
import { openWorkOffice, type WorkOffice, type WorkReply, type WorkRequest } from './work-office.ts';

export interface Examination {
  readonly problems: string[];
  /** Whether the request under way had been carried out before the program died. */
  readonly carriedOut: boolean;
}

/** Opens an office as the next program would, and looks for anything lost, half-done, skipped or doubled. */
export async function examineOffice(folder: string, chronicle: Chronicle): Promise<Examination> {
  let work: WorkOffice;
  try {
    work = await openWorkOffice(folder);
  } catch (error) {
    return { problems: [`the office does not open: ${String(error)}`], carriedOut: false };
  }
  const { database, files } = work.office.core.office;
  const problems: string[] = [];
  let carriedOut = false;
  try {
    const { underWay } = chronicle;
    const wentBack = underWay?.path === 'safekeeping.restore' && isJustRestored(database, underWay);
    if (wentBack) {
      const backup = underWay.backup ?? '';
      chronicle.goBackTo(backup, listRestores(database)[0]?.aside ?? '');
      problems.push(...findRestoreFlaws(database, files, join(files.backups, backup)));
    }
    problems.push(...findFlaws(database), ...findLost(database, chronicle.acknowledged, underWay));
    problems.push(...findFileFlaws(database, files.attachments));
    problems.push(...chronicle.misnamed, ...findWronglyRestored(database, chronicle));
    for (const [aside, held] of chronicle.asides) {
      if (chronicle.seenAsides.has(aside)) continue;
      problems.push(...findAsideFlaws(files, aside, held));
      chronicle.seenAsides.add(aside);
    }
    for (const { name, state, lackingFiles } of listBackups(files.backups)) {
      chronicle.noteCopy(name);
      if (lackingFiles > 0) problems.push(`the copy ${name} lacks ${lackingFiles} files that it names`);
      if (state !== 'verified' || chronicle.verifiedCopies.has(name)) continue;
      const verdict = await verifyBackup(files.backups, name, checkFile, MIGRATIONS.length);
      if (!verdict.sound) problems.push(`the copy ${name} is listed as verified and is ${verdict.problem}`);
      chronicle.verifiedCopies.add(name);
    }
    for (const { request, value } of chronicle.acknowledged) {
      if (request.path !== 'safekeeping.backUpNow') continue;
      const { name } = value as { name: string };
      if (!chronicle.verifiedCopies.has(name))
        problems.push(`the copy ${name} was answered and is not listed`);
    }
    const { setUp } = await work.api.access.status();
    if (setUp) await work.signIn();
    if (underWay !== null) {
      // A restore that did not come about leaves the backup that it made first.
      carriedOut =
        underWay.path === 'safekeeping.restore' ? wentBack : keptAnswer(database, underWay) !== undefined;
      problems.push(...(await repeat(work, underWay, chronicle)));
      for (const { name } of listBackups(files.backups)) chronicle.noteCopy(name);
      problems.push(...findFlaws(database), ...findFileFlaws(database, files.attachments));
    }
    const earlier = chronicle.acknowledged.findLast(({ request }) => request.path === 'fees.takePayment');
    if (earlier !== undefined) {
      const reply = await work.perform(earlier.request);
      if (!reply.ok || !isDeepStrictEqual(reply.value, earlier.value)) {
        problems.push(`repeating ${earlier.request.key} answered ${JSON.stringify(reply).slice(0, 200)}`);
      }
    }
    for (const { path, error } of work.faults) problems.push(`a fault in ${path}: ${String(error)}`);
  } finally {
    await work.close();
  }
  return { problems, carriedOut };
}

/** A roll that is in compares otherwise, an office is set up once, and what was previewed is forgotten with the program. */
const REFUSED_AGAIN: ReadonlySet<string> = new Set([
  'exchange.runImport',
  'access.setUp',
  'safekeeping.restore',
]);

/** An office that was told to go back to a copy is that copy, and holds nothing that was done after it. */
function findWronglyRestored(database: Database.Database, { restoredFrom, takenBack }: Chronicle): string[] {
  const last = database
    .prepare<[], string>("SELECT after FROM audit WHERE entity = 'restore' ORDER BY seq DESC LIMIT 1")
    .pluck()
    .get();
  const from = last === undefined ? null : (JSON.parse(last) as { backup: string }).backup;
  const problems =
    from === restoredFrom ? [] : [`it went back to ${String(from)} and said ${String(restoredFrom)}`];
  for (const { request } of takenBack) {
    if (keptAnswer(database, request) !== undefined)
      problems.push(`${request.path} (${request.key}) was done after the copy and is still there`);
  }
  return problems;
}

/** Sends the request again as a window does that had no answer, and once more: it is carried out exactly once. */
async function repeat(work: WorkOffice, request: WorkRequest, chronicle: Chronicle): Promise<string[]> {
  const { database } = work.office.core.office;
  const { path, key } = request;
  const entries = () =>
    Number(database.prepare('SELECT count(*) FROM audit WHERE action = ?').pluck().get(path));
  const before = keptAnswer(database, request);
  const counts: number[] = [entries()];
  const replies: WorkReply[] = [];
  for (let time = 0; time < 2; time += 1) {
    replies.push(await work.perform(request));
    counts.push(entries());
  }
  const [first, second] = replies;
  const problems: string[] = [];
  if (first === undefined || second === undefined) throw new Error('a request always gets a reply');
  const isOnce = !MADE_ANEW.has(path);
  // What goes in steps is finished by the first of the two, which writes down what it finished.
  if (isOnce && !IN_STEPS.has(path) && before !== undefined && counts[1] !== counts[0])
    problems.push(`${path} (${key}) was carried out twice`);
  if (isOnce && first.ok && counts[2] !== counts[1]) problems.push(`${path} (${key}) was carried out again`);
  for (const reply of replies) {
    if (!reply.ok && reply.failure.kind === 'internal')
      problems.push(`${path} (${key}) failed when repeated`);
  }
  if (!REFUSED_AGAIN.has(path) && before !== undefined && !first.ok) {
    problems.push(
      `${path} (${key}) was carried out and is refused when repeated: ${JSON.stringify(first.failure)}`,
    );
  }
  chronicle.answer(first);
  return problems;
}
