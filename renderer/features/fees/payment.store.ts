import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { Api } from '../../../shared/api/contract.ts';
import { allocate } from '../../../shared/features/fees/allocate.ts';
import type { OutstandingLine, UnitAccount } from '../../../shared/features/fees/charges.contract.ts';
import type { PaymentMethod, Receipt } from '../../../shared/features/fees/receipt.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { Loadable } from '../../app/loadable.ts';

/** Why the payment cannot be posted as it stands. */
export type PaymentObstacle = 'amountMissing' | 'nothingOwed' | 'overpaid' | 'cashShort';

/** One payment at the counter, from the open lines to the receipt. */
export class PaymentStore {
  readonly account = new Loadable<UnitAccount>();
  /** What the cashier typed; undefined until they do. */
  typedCents: number | null | undefined = undefined;
  method: PaymentMethod = 'cash';
  /** Cash handed over; null means exactly the amount. */
  receivedCents: number | null = null;
  useCredit = false;
  keepAsCredit = false;
  voucherNumber = '';
  bookNumber = '';
  payerName = '';
  /** Day on which the money came in, where it is not today; null for today. */
  receivedOn: string | null = null;
  note = '';
  chosen: ReadonlySet<number> = new Set();
  posting = false;
  failure: CallFailure | null = null;
  receipt: Receipt | null = null;
  readonly unitId: number;
  /** A second press, and a try after a lost answer, are the same payment. */
  #key = crypto.randomUUID();
  #api: Pick<Api, 'fees'>;

  constructor(api: Pick<Api, 'fees'>, unitId: number) {
    this.#api = api;
    this.unitId = unitId;
    makeAutoObservable(
      this,
      {
        account: false,
        chosen: observableRef,
        failure: observableRef,
        receipt: observableRef,
        unitId: false,
      },
      { autoBind: true },
    );
  }

  async load(): Promise<void> {
    await this.account.load(() => this.#api.fees.unitAccount({ unitId: this.unitId }));
  }

  /** What was typed, or what settles the chosen lines, or everything. */
  get amountCents(): number | null {
    return this.typedCents === undefined ? this.suggestedCents : this.typedCents;
  }

  get lines(): readonly OutstandingLine[] {
    return this.account.value?.outstanding ?? [];
  }

  get owedCents(): number {
    return this.account.value?.owedCents ?? 0;
  }

  /** Held money that this payment uses: never more than is owed. */
  get creditUsedCents(): number {
    if (!this.useCredit) return 0;
    return Math.min(this.account.value?.creditCents ?? 0, this.owedCents);
  }

  get suggestedCents(): number {
    const lines =
      this.chosen.size === 0 ? this.lines : this.lines.filter((line) => this.chosen.has(line.chargeId));
    const owed = lines.reduce((sum, line) => sum + line.owedCents, 0);
    return Math.max(0, owed - this.creditUsedCents);
  }

  get totalCents(): number {
    return (this.amountCents ?? 0) + this.creditUsedCents;
  }

  /** What each line gets, by the rule that the office applies. */
  get shares(): ReadonlyMap<number, number> {
    const shares = allocate(this.totalCents, this.lines, this.chosen);
    return new Map(shares.map((share) => [share.chargeId, share.amountCents]));
  }

  get overCents(): number {
    return Math.max(0, this.totalCents - this.owedCents);
  }

  get owedAfterCents(): number {
    return Math.max(0, this.owedCents - this.totalCents);
  }

  get changeCents(): number {
    if (this.method !== 'cash' || this.receivedCents === null) return 0;
    return Math.max(0, this.receivedCents - (this.amountCents ?? 0));
  }

  get obstacle(): PaymentObstacle | null {
    if (this.totalCents === 0)
      return this.owedCents === 0 && !this.keepAsCredit ? 'nothingOwed' : 'amountMissing';
    if (this.amountCents === null) return 'amountMissing';
    if (this.overCents > 0 && !this.keepAsCredit) return this.owedCents === 0 ? 'nothingOwed' : 'overpaid';
    if (this.method === 'cash' && this.receivedCents !== null && this.receivedCents < this.amountCents) {
      return 'cashShort';
    }
    return null;
  }

  /** Something was typed that leaving would lose. */
  get touched(): boolean {
    return (
      this.receipt === null &&
      (this.typedCents !== undefined || this.note !== '' || this.voucherNumber !== '')
    );
  }

  typeAmount(cents: number | null): void {
    this.typedCents = cents;
  }

  chooseMethod(method: PaymentMethod): void {
    this.method = method;
    if (method !== 'cash') this.receivedCents = null;
  }

  typeReceived(cents: number | null): void {
    this.receivedCents = cents;
  }

  chooseLine(chargeId: number, chosen: boolean): void {
    const next = new Set(this.chosen);
    if (chosen) next.add(chargeId);
    else next.delete(chargeId);
    this.chosen = next;
  }

  takeCredit(use: boolean): void {
    this.useCredit = use;
    if (use) this.keepAsCredit = false;
  }

  keepOver(keep: boolean): void {
    this.keepAsCredit = keep;
    if (keep) this.useCredit = false;
  }

  write(field: 'voucherNumber' | 'bookNumber' | 'payerName' | 'note', text: string): void {
    this[field] = text;
  }

  dateBack(day: string | null): void {
    this.receivedOn = day;
  }

  /** The receipt as it is after a further print. */
  reprinted(receipt: Receipt): void {
    this.receipt = receipt;
  }

  /** Posts once, however often it is pressed. */
  async post(): Promise<void> {
    if (this.posting || this.receipt !== null || this.obstacle !== null) return;
    this.posting = true;
    this.failure = null;
    const {
      unitId,
      amountCents,
      method,
      receivedCents,
      keepAsCredit,
      voucherNumber,
      bookNumber,
      payerName,
      receivedOn,
      note,
    } = this;
    try {
      const receipt = await this.#api.fees.takePayment(
        {
          unitId,
          amountCents: amountCents ?? 0,
          method,
          ...(method === 'cash' && receivedCents !== null ? { receivedCents } : {}),
          useCreditCents: this.creditUsedCents,
          chargeIds: this.lines.filter((line) => this.chosen.has(line.chargeId)).map((line) => line.chargeId),
          keepAsCredit,
          voucherNumber,
          bookNumber,
          payerName,
          ...(receivedOn === null ? {} : { receivedOn }),
          note,
        },
        { key: this.#key },
      );
      runInAction(() => {
        this.receipt = receipt;
      });
    } catch (error) {
      const failure = failureOf(error);
      // An answered no is final for its key; only a call without an answer is repeated under the same one.
      if (error instanceof ApiError) this.#key = crypto.randomUUID();
      runInAction(() => {
        this.failure = failure;
      });
      if (failure.kind === 'refused') await this.load();
    } finally {
      runInAction(() => {
        this.posting = false;
      });
    }
  }
}
