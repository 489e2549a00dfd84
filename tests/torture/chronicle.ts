import type { Acknowledged } from './evidence.ts';
import type { WorkReply, WorkRequest } from './work-office.ts';

/** What an office was asked and said, over all the programs that had it open, and what it must hold for that. */
export class Chronicle {
  /** Going back to a backup takes back what was acknowledged since. */
  acknowledged: Acknowledged[] = [];
  /** Asked, and not answered before the program ended. */
  underWay: WorkRequest | null = null;
  /** Copies read before, which need not be read again. */
  readonly verifiedCopies = new Set<string>();
  /** What had been acknowledged when a copy was made. */
  readonly #heldBy = new Map<string, readonly Acknowledged[]>();

  ask(request: WorkRequest): void {
    this.underWay = request;
  }

  answer(reply: WorkReply): void {
    const request = this.underWay;
    if (request === null) throw new Error('an answer to nothing');
    this.underWay = null;
    if (reply.ok) this.#carryOut({ request, value: reply.value });
  }

  /** A copy of which nobody told; it holds all that was acknowledged so far. */
  noteCopy(name: string): void {
    if (!this.#heldBy.has(name)) this.#heldBy.set(name, [...this.acknowledged]);
  }

  goBackTo(copy: string): void {
    const held = this.#heldBy.get(copy);
    if (held === undefined) throw new Error(`nobody made the copy ${copy}`);
    this.acknowledged = [...held];
  }

  #carryOut({ request, value }: Acknowledged): void {
    if (request.path === 'safekeeping.restore') return this.goBackTo(request.backup ?? '');
    if (request.path === 'safekeeping.backUpNow') this.noteCopy((value as { name: string }).name);
    if (request.path === 'exchange.importRoll') this.noteCopy((value as { backupName: string }).backupName);
    this.acknowledged.push({ request, value });
  }
}
