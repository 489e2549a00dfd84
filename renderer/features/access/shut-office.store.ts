import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { Gap, Situation } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';

export interface ManagerWord {
  readonly userName: string;
  readonly password: string;
}

/** An office whose file cannot be used: what is wrong, what each backup would lose, and the manager's decision. */
export class ShutOfficeStore {
  situation: Situation | null = null;
  failure: CallFailure | null = null;
  /** The backup that would be gone back to; the newest unless another is chosen. */
  chosen = '';
  #latest = 0;
  #api: Pick<Api, 'safekeeping'>;

  constructor(api: Pick<Api, 'safekeeping'>) {
    this.#api = api;
    makeAutoObservable(this, { situation: observableRef, failure: observableRef }, { autoBind: true });
  }

  /** What the chosen backup would lose; null until the office has said. */
  get gap(): Gap | null {
    return this.situation?.gap ?? null;
  }

  get chosenMadeAt(): string | null {
    return this.situation?.backups.find(({ name }) => name === this.chosen)?.madeAt ?? null;
  }

  /** Asks what is wrong; with backups at hand, also what the newest of them would lose. */
  async look(): Promise<void> {
    await this.ask('');
    const newest = this.situation?.backups[0]?.name ?? '';
    const known = this.situation?.backups.some(({ name }) => name === this.chosen) ?? false;
    if (!known) this.chosen = newest;
    if (this.chosen !== '') await this.ask(this.chosen);
  }

  async choose(name: string): Promise<void> {
    if (name === this.chosen) return;
    this.chosen = name;
    await this.ask(name);
  }

  /** Goes back to the chosen backup. Returns how much of the office's work is lost by it. */
  async goBack(manager: ManagerWord): Promise<number> {
    const work = this.gap?.work ?? 0;
    await this.#api.safekeeping.recover({ backup: this.chosen, ...manager });
    return work;
  }

  /** Takes the file as it is. Returns how much of the office's work is not in it. */
  async keep(manager: ManagerWord): Promise<number> {
    const work = this.situation?.missing.work ?? 0;
    await this.#api.safekeeping.keepAsItIs(manager);
    return work;
  }

  /** A later question wins over the slow answer to an earlier one. */
  private async ask(backup: string): Promise<void> {
    this.#latest += 1;
    const question = this.#latest;
    try {
      const situation = await this.#api.safekeeping.situation(backup === '' ? {} : { backup });
      if (question !== this.#latest) return;
      runInAction(() => {
        this.situation = situation;
        this.failure = null;
      });
    } catch (error) {
      const failure = failureOf(error);
      if (question !== this.#latest) return;
      runInAction(() => {
        this.failure = failure;
      });
    }
  }
}
