import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { createRandom, type Random } from '../../electron/sample/random.ts';
import { type CallCounts, countAnswered, countAsked } from './call-counts.ts';
import type { ChildLine, WorkOrder } from './child-lines.ts';
import { Chronicle } from './chronicle.ts';
import { examineOffice } from './examine.ts';
import { FIRST_KINDS, type WorkKind } from './random-work.ts';
import { runChild } from './run-child.ts';

/** Kills that one office lives through before the next one begins. */
const KILLS_AN_OFFICE = 20;

export interface TortureSurroundings {
  /** The bundled child. */
  readonly child: string;
  /** The office that every run begins with a copy of. */
  readonly template: string;
  /** An empty folder on the disk. */
  readonly scratch: string;
  readonly seed: number;
  /** Programs that run at the same time. */
  readonly atOnce: number;
  /** No new run begins after this. */
  readonly until: number;
}

export interface KilledDuring {
  kills: number;
  /** Requests under way that turned out to be carried out. */
  carriedOut: number;
}

/** How a part of the torture went: blows dealt, those after which anything was wrong, and what that was. */
export interface TortureReport {
  done: number;
  harmful: number;
  readonly problems: string[];
}

export interface KillReport extends TortureReport {
  acknowledged: number;
  readonly calls: CallCounts;
  readonly during: Map<string, KilledDuring>;
}

interface Moment {
  readonly stage: 'never' | 'opening' | 'call' | 'closing';
  readonly call: number;
  /** Of the usual length of what goes on then. */
  readonly share: number;
}

/** How long each thing usually takes, learned from those that were not killed. */
class UsualLengths {
  readonly #lengths = new Map<string, number>();

  learn(what: string, took: number): void {
    this.#lengths.set(what, (this.#lengths.get(what) ?? took) * 0.8 + took * 0.2);
  }

  of(what: string): number {
    return this.#lengths.get(what) ?? 5;
  }
}

/** Kills working programs at random moments and examines what each leaves behind. */
export async function killAtRandom(
  surroundings: TortureSurroundings,
  kills: number,
  order: WorkOrder,
  report: KillReport,
): Promise<void> {
  const lengths = new UsualLengths();
  const offices = { begun: 0 };
  const killInOneOffice = async (): Promise<void> => {
    const number = offices.begun;
    const share = Math.min(KILLS_AN_OFFICE, kills - number);
    offices.begun += share;
    const random = createRandom(surroundings.seed + number);
    const folder = join(surroundings.scratch, `killed-${number}`);
    mkdirSync(folder);
    cpSync(surroundings.template, join(folder, 'office'), { recursive: true });
    const office: OfficeLife = { folder: join(folder, 'office'), chronicle: new Chronicle() };
    let killed = 0;
    for (let life = 0; killed < share && performance.now() < surroundings.until; life += 1) {
      const seed = surroundings.seed + number * 1000 + life;
      // The very first program is spared and does each kind once, so that kills are known to meet real work.
      const isSpared = number === 0 && life === 0;
      const { problems, wasKilled } = await killOnce(surroundings.child, office, {
        seed,
        random,
        lengths,
        report,
        order: isSpared ? { ...order, first: kindsIn(order), calls: 0 } : order,
        isSpared,
      });
      if (wasKilled) killed += 1;
      if (problems.length === 0) continue;
      report.harmful += 1;
      report.problems.push(...problems.map((problem) => `seed ${seed}: ${problem}`));
      // What is wrong once would be told again after every further kill.
      break;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  await Promise.all(
    Array.from({ length: surroundings.atOnce }, async () => {
      while (offices.begun < kills && performance.now() < surroundings.until) await killInOneOffice();
    }),
  );
}

function kindsIn({ only }: WorkOrder): readonly WorkKind[] {
  return only === undefined ? FIRST_KINDS : [only];
}

interface OfficeLife {
  readonly folder: string;
  readonly chronicle: Chronicle;
}

interface KillContext {
  readonly seed: number;
  readonly random: Random;
  readonly lengths: UsualLengths;
  readonly report: KillReport;
  readonly order: WorkOrder;
  readonly isSpared: boolean;
}

/** Where one kind of work is meant, every kill is. */
function chooseStage(random: Random, { only }: WorkOrder): Moment['stage'] {
  if (only !== undefined) return 'call';
  return random.weighted([
    [1, 'opening'],
    [8, 'call'],
    [1, 'closing'],
  ]);
}

async function killOnce(
  program: string,
  life: OfficeLife,
  { seed, random, lengths, report, order, isSpared }: KillContext,
): Promise<{ readonly problems: string[]; readonly wasKilled: boolean }> {
  const problems: string[] = [];
  const moment: Moment = {
    stage: isSpared ? 'never' : chooseStage(random, order),
    call: random.between(0, order.calls - 1),
    // Beyond its usual length the work is done and what comes next is met; one kind of work alone is to be met itself.
    share: random.next() * (order.only === undefined ? 1.3 : 0.8),
  };
  const { chronicle } = life;
  let doing = 'starting';
  let began = performance.now();
  let calls = 0;
  const take = (line: ChildLine): void => {
    if (line.kind === 'opening' || line.kind === 'intent' || line.kind === 'closing')
      began = performance.now();
    switch (line.kind) {
      case 'opening':
        doing = 'opening';
        if (moment.stage === 'opening') void killAfter(lengths.of(doing) * moment.share);
        return;
      case 'intent':
        chronicle.ask(line.request);
        countAsked(report.calls, line.request);
        doing = line.request.path;
        calls += 1;
        if (moment.stage === 'call' && moment.call === calls - 1) {
          void killAfter(lengths.of(doing) * moment.share);
        }
        return;
      case 'problem':
        problems.push(line.text);
        return;
      case 'closing':
        doing = 'closing';
        if (moment.stage === 'closing') void killAfter(lengths.of(doing) * moment.share);
        return;
      case 'open':
      case 'closed':
        lengths.learn(doing, performance.now() - began);
        doing = line.kind === 'open' ? 'between calls' : 'closed';
        if (line.kind === 'closed') problems.push(...line.faults);
        return;
      case 'answer': {
        lengths.learn(doing, performance.now() - began);
        if (line.reply.ok) report.acknowledged += 1;
        else if (line.reply.failure.kind === 'internal') problems.push(`${doing} failed`);
        if (chronicle.underWay !== null) countAnswered(report.calls, chronicle.underWay, line.reply);
        chronicle.answer(line.reply);
        doing = 'between calls';
      }
    }
  };
  const running = runChild(program, { ...order, folder: life.folder, seed }, take);
  const killAfter = async (delay: number): Promise<void> => {
    // A timer is no finer than a millisecond, and a payment takes less.
    if (delay < 2) {
      const until = performance.now() + delay;
      while (performance.now() < until);
    } else await after(delay);
    running.process.kill('SIGKILL');
  };
  const { code, errors } = await running.ended;
  if (code !== null && code !== 0) problems.push(`the program ended by itself: ${errors.slice(0, 500)}`);
  const { problems: found, carriedOut } = await examineOffice(life.folder, chronicle);
  // One that had closed the office before it was killed has told nothing new.
  const wasKilled = code === null && doing !== 'closed';
  if (wasKilled) {
    report.done += 1;
    const during = report.during.get(doing) ?? { kills: 0, carriedOut: 0 };
    during.kills += 1;
    if (carriedOut) during.carriedOut += 1;
    report.during.set(doing, during);
  }
  return { problems: [...problems, ...found], wasKilled };
}
