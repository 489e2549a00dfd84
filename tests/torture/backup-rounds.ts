import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../electron/sample/random.ts';
import { findFileFlaws } from '../fixtures/file-flaws.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';
import type { CallCounts } from './call-counts.ts';
import { countAnswered, countAsked } from './call-counts.ts';
import { type Acknowledged, findLost, keptAnswer } from './evidence.ts';
import type { TortureReport, TortureSurroundings } from './kills.ts';
import { createRandomWork, type RandomWork } from './random-work.ts';
import { findAsideFlaws, findRestoreFlaws } from './restored-office.ts';
import { openWorkOffice, SITE_NAME, type WorkOffice, type WorkRequest } from './work-office.ts';

const PASSPHRASE = '山水有相逢 green tea lantern';
/** What one office puts aside at each round stays with it; after so many another one begins. */
const ROUNDS_AN_OFFICE = 25;
/** Payments before, while and after the copy is made, at the most. */
const MOST_PAYMENTS = 5;

export interface RoundReport extends TortureReport {
  readonly calls: CallCounts;
  /** Payments that the copies held, and those that the restores took back and named. */
  held: number;
  named: number;
}

/**
 * Backs up into a sealed container while people pay, and goes back to it by its passphrase: each time the office is what
 * had been acknowledged by then, and the gap names exactly what came after.
 */
export async function restoreSealed(
  { template, scratch, seed, until }: TortureSurroundings,
  rounds: number,
  report: RoundReport,
): Promise<void> {
  for (let first = 0; first < rounds && performance.now() < until; first += ROUNDS_AN_OFFICE) {
    const folder = join(scratch, `sealed-${first}`);
    const target = join(folder, 'stick');
    mkdirSync(target, { recursive: true });
    cpSync(template, join(folder, 'office'), { recursive: true });
    const work = await openWorkOffice(join(folder, 'office'));
    try {
      await work.signIn();
      await work.api.safekeeping.setSecondTarget({ folder: target, passphrase: PASSPHRASE });
      const desk = createRandomWork(work, createRandom(seed + first), `${seed}-${first}`);
      const round = new Round(work, desk, report.calls, join(folder, 'opened.sqlite'));
      const last = Math.min(first + ROUNDS_AN_OFFICE, rounds);
      for (let number = first; number < last && performance.now() < until; number += 1) {
        const { problems, held, named } = await round.run(createRandom(seed + number));
        report.done += 1;
        report.held += held;
        report.named += named;
        if (problems.length > 0) report.harmful += 1;
        report.problems.push(...problems.map((problem) => `round ${number}: ${problem}`));
      }
    } finally {
      await work.close();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

interface RoundOutcome {
  readonly problems: string[];
  readonly held: number;
  readonly named: number;
}

class Round {
  readonly #work: WorkOffice;
  readonly #desk: RandomWork;
  readonly #calls: CallCounts;
  /** Where what the passphrase opened is kept while the office forgets it. */
  readonly #opened: string;
  /** What the office holds, over all rounds. */
  #acknowledged: readonly Acknowledged[] = [];
  #number = 0;

  constructor(work: WorkOffice, desk: RandomWork, calls: CallCounts, opened: string) {
    this.#work = work;
    this.#desk = desk;
    this.#calls = calls;
    this.#opened = opened;
  }

  async run(random: ReturnType<typeof createRandom>): Promise<RoundOutcome> {
    const work = this.#work;
    this.#number += 1;
    const before = [...this.#acknowledged, ...(await this.#pay(random.between(1, MOST_PAYMENTS)))];
    const [copy, meanwhile] = await Promise.all([
      this.#carryOut('safekeeping.copyToSecondTarget', {}),
      this.#pay(random.between(1, MOST_PAYMENTS)),
    ]);
    const since = await this.#pay(random.between(1, MOST_PAYMENTS));
    const { name } = copy as { name: string };
    const preview = await this.#carryOut('safekeeping.previewRestore', {
      source: { kind: 'secondTarget', name, passphrase: PASSPHRASE },
    });
    const { previewId } = preview as { previewId: string };
    const { files } = work.office.core.office;
    copyFileSync(join(files.folder, 'incoming', previewId, 'opened', 'office.sqlite'), this.#opened);
    const restored = await this.#carryOut('safekeeping.restore', { previewId, confirm: SITE_NAME });
    const { aside } = restored as { aside: string };

    const { database } = work.office.core.office;
    const isKept = ({ request }: Acknowledged): boolean => keptAnswer(database, request) !== undefined;
    const held = meanwhile.filter(isKept);
    const problems = [
      ...findFlaws(database),
      ...findFileFlaws(database, files.attachments),
      ...findRestoreFlaws(database, files, this.#opened),
      ...findLost(database, [...before, ...held]),
      ...since.filter(isKept).map(({ request }) => `${request.key} was paid after the copy and is in it`),
      ...findAsideFlaws(files, aside, [...before, ...meanwhile, ...since]),
      ...work.faults.map(({ path, error }) => `a fault in ${path}: ${String(error)}`),
    ];
    // One after the other at one desk: of what was paid meanwhile a copy holds the first ones.
    const firstLost = meanwhile.findIndex((each) => !isKept(each));
    if (firstLost >= 0 && meanwhile.slice(firstLost).some(isKept)) {
      problems.push('the copy holds a payment and not the one before it');
    }
    this.#acknowledged = [...before, ...held];
    await work.signIn();
    const lost = meanwhile.length - held.length + since.length;
    return { problems, held: held.length, named: lost };
  }

  async #pay(payments: number): Promise<Acknowledged[]> {
    const paid: Acknowledged[] = [];
    while (paid.length < payments) {
      const request = await this.#desk.nextOf('payment');
      countAsked(this.#calls, request);
      const reply = await this.#work.perform(request);
      countAnswered(this.#calls, request, reply);
      // Whoever owes nothing cannot pay with what is held for them.
      if (reply.ok) paid.push({ request, value: reply.value });
    }
    return paid;
  }

  async #carryOut(path: WorkRequest['path'], input: unknown): Promise<unknown> {
    const request: WorkRequest = { path, input, key: crypto.randomUUID() };
    countAsked(this.#calls, request);
    const reply = await this.#work.perform(request);
    countAnswered(this.#calls, request, reply);
    if (!reply.ok) throw new Error(`${path} in round ${this.#number}: ${JSON.stringify(reply.failure)}`);
    return reply.value;
  }
}
