import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import type { CallOptions } from '../../shared/api/define-contract.ts';
import type { ApprovalNeeded, Approver, Obtained } from '../../shared/api/with-approval.ts';

/** A call that waits for a second person; whatever began it waits too, with all that was typed there. */
export class ApprovalStore {
  needed: ApprovalNeeded | null = null;
  #settle: ((obtained: Obtained) => void) | null = null;
  #api: () => Pick<Api, 'access'>;

  constructor(api: () => Pick<Api, 'access'>) {
    this.#api = api;
    makeAutoObservable(this, { needed: observableRef }, { autoBind: true });
  }

  /** Asks for a second person; a question that still stands is taken back. */
  obtain(needed: ApprovalNeeded): Promise<Obtained> {
    this.#end(null);
    this.needed = needed;
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  async approve({ userName, password }: Approver, options: CallOptions): Promise<void> {
    if (this.needed === null) return;
    const { asked } = this.needed;
    const { ticket } = await this.#api().access.approve({ asked, userName, password }, options);
    runInAction(() => this.#end({ ticket }));
  }

  /** Nobody is at hand: the request waits, and its caller is told so. */
  async askLater(): Promise<void> {
    if (this.needed === null) return;
    await this.#api().access.askApproval({ asked: this.needed.asked });
    const failure = { kind: 'refused', reason: 'approvalAsked', values: {} } as const;
    runInAction(() => this.#end({ reply: { ok: false, failure } }));
  }

  cancel(): void {
    this.#end(null);
  }

  #end(obtained: Obtained): void {
    this.#settle?.(obtained);
    this.#settle = null;
    this.needed = null;
  }
}
