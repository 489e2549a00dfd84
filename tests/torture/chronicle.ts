import type { Acknowledged } from './evidence.ts';
import type { WorkReply, WorkRequest } from './work-office.ts';

/** What an office was asked and said, over all the programs that had it open, and what it must hold for that. */
export class Chronicle {
  /** Going back to a backup takes back what was acknowledged since. */
  acknowledged: readonly Acknowledged[] = [];
  /** Asked, and not answered before the program ended. */
  underWay: WorkRequest | null = null;
  /** The copy that the office went back to last. */
  restoredFrom: string | null = null;
  /** Folders that the office put its former self into, with what that must hold. */
  readonly asides = new Map<string, readonly Acknowledged[]>();
  /** Folders looked through before, in which nothing changes any more. */
  readonly seenAsides = new Set<string>();
  /** Restores that named less than they took back. */
  readonly misnamed: string[] = [];
  /** Copies read before, which need not be read again. */
  readonly verifiedCopies = new Set<string>();
  /** What had been acknowledged when a copy was made. */
  readonly #heldBy = new Map<string, readonly Acknowledged[]>();
  readonly #ever: Acknowledged[] = [];

  /** Acknowledged once, and done after the copy that the office went back to: it may not be there any more. */
  get takenBack(): readonly Acknowledged[] {
    const held = new Set(this.acknowledged);
    return this.#ever.filter((each) => !held.has(each));
  }

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

  goBackTo(copy: string, aside: string): void {
    const held = this.#heldBy.get(copy);
    if (held === undefined) throw new Error(`nobody made the copy ${copy}`);
    this.asides.set(aside, this.acknowledged);
    this.acknowledged = [...held];
    this.restoredFrom = copy;
  }

  #carryOut(done: Acknowledged): void {
    const { request, value } = done;
    if (request.path === 'safekeeping.restore') return this.#restore(request, value as Restored);
    if (request.path === 'safekeeping.backUpNow') this.noteCopy((value as { name: string }).name);
    if (request.path === 'exchange.runImport') this.noteCopy((value as { backupName: string }).backupName);
    this.acknowledged = [...this.acknowledged, done];
    this.#ever.push(done);
  }

  #restore({ key, backup = '' }: WorkRequest, { aside, lost }: Restored): void {
    const before = this.acknowledged;
    this.goBackTo(backup, aside);
    const held = new Set(this.acknowledged);
    // A preference is not worth an entry in the trail, by which the office counts.
    const gap = before.filter((each) => !held.has(each) && each.request.path !== 'access.keepPreference');
    if (lost < gap.length) {
      this.misnamed.push(`the restore ${key} names ${lost} lost and takes back ${gap.length}`);
    }
  }
}

interface Restored {
  readonly aside: string;
  /** Entries of the trail that the copy does not hold. */
  readonly lost: number;
}
