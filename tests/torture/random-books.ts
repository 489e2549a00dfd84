import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../electron/sample/random.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import { type CallCounts, countAnswered, countAsked } from './call-counts.ts';
import { type Acknowledged, findLost } from './evidence.ts';
import type { TortureReport, TortureSurroundings } from './kills.ts';
import { createRandomWork, WORK_KINDS, type WorkKind } from './random-work.ts';
import { openWorkOffice } from './work-office.ts';

/** Operations after which the books are checked. */
const CHECKED_EVERY = 50;
/** Work that moves money or says who owes it. */
export const BOOKED_KINDS = [
  'payment',
  'void',
  'reversal',
  'discount',
  'ahead',
  'refund',
  'billing',
  'publishing',
  'cancelling',
  'household',
  'charge',
] as const satisfies readonly WorkKind[];

export interface BookReport extends TortureReport {
  readonly calls: CallCounts;
  checks: number;
}

/** Does so many random operations in one office and checks its books, its numbers and its trail all along. */
export async function keepBooks(
  { template, scratch, seed, until }: TortureSurroundings,
  operations: number,
  report: BookReport,
): Promise<void> {
  const folder = join(scratch, 'books');
  cpSync(template, folder, { recursive: true });
  const work = await openWorkOffice(folder);
  try {
    await work.signIn();
    const { database } = work.office.core.office;
    const random = createRandom(seed);
    const desk = createRandomWork(work, random, `books-${seed}`);
    const weights = BOOKED_KINDS.map((kind) => [WORK_KINDS[kind], kind] as const);
    let recent: Acknowledged[] = [];
    while (report.done < operations && performance.now() < until) {
      const request = await desk.next(random.weighted(weights));
      countAsked(report.calls, request);
      const reply = await work.perform(request);
      countAnswered(report.calls, request, reply);
      if (reply.ok) recent.push({ request, value: reply.value });
      report.done += 1;
      if (report.done % CHECKED_EVERY !== 0 && report.done < operations) continue;
      report.checks += 1;
      const problems = [...findFlaws(database), ...findLost(database, recent)];
      recent = [];
      if (problems.length === 0) continue;
      report.harmful += 1;
      report.problems.push(...problems.map((problem) => `after ${report.done} operations: ${problem}`));
      // What is wrong once would be told again at every further check.
      break;
    }
    for (const { path, error } of work.faults) {
      report.harmful += 1;
      report.problems.push(`a fault in ${path}: ${String(error)}`);
    }
  } finally {
    await work.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
