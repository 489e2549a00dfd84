import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { Api } from '../../../shared/api/contract.ts';
import type { CounterLine, UnitAccount } from '../../../shared/features/fees/charges.contract.ts';
import type { PaymentMethod, Receipt } from '../../../shared/features/fees/receipt.ts';
import type { CoveredLine } from '../../../shared/features/fees/receipts.contract.ts';
import {
  mostPayable,
  type PayableLine,
  type SharedPayment,
  sharePayment,
} from '../../../shared/features/fees/share-payment.ts';
import type { MoneyThatCame } from '../../app/addresses.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { Loadable } from '../../app/loadable.ts';
import { CoverStore } from './cover.store.ts';
import { coveredFirst, payableLines } from './payment-lines.ts';
import { obstacleOf, type PaymentObstacle } from './payment-obstacle.ts';
import { PaymentParts } from './payment-parts.ts';

/** One payment at the counter, from the open lines to the receipt. */
export class PaymentStore {
  readonly account = new Loadable<UnitAccount>();
  readonly cover: CoverStore;
  readonly parts = new PaymentParts();
  /** What the cashier typed; undefined until they do. */
  typedCents: number | null | undefined = undefined;
  method: PaymentMethod = 'cash';
  /** Cash handed over; null means exactly the part that comes in cash. */
  receivedCents: number | null = null;
  useCredit = false;
  keepAsCredit = false;
  creditPurposeId: number | null = null;
  /** The series that numbers the receipt; null for that of the first line. */
  seriesId: number | null = null;
  /** So much of the amount is kept before anything is settled. */
  prepayCents: number | null = null;
  waiving = false;
  waiveReason = '';
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
    this.cover = new CoverStore(api, unitId);
    makeAutoObservable(
      this,
      {
        account: false,
        cover: false,
        parts: false,
        chosen: observableRef,
        failure: observableRef,
        receipt: observableRef,
        unitId: false,
      },
      { autoBind: true },
    );
  }

  /** Money that came in before, as the address of the counter tells it; the cashier looks at it and posts it as any other. */
  fillIn(money: Partial<MoneyThatCame>, today: string): void {
    if (money.amountCents !== undefined) {
      this.typedCents = money.amountCents;
      // What is over is kept, since the money is there already.
      this.keepAsCredit = true;
    }
    if (money.method !== undefined) this.method = money.method;
    if (money.receivedOn !== undefined && money.receivedOn !== today) this.receivedOn = money.receivedOn;
    this.voucherNumber = money.voucherNumber ?? this.voucherNumber;
    this.note = money.note ?? this.note;
  }

  async load(): Promise<void> {
    await Promise.all([this.#loadAccount(), this.cover.load()]);
  }

  async #loadAccount(): Promise<void> {
    const { unitId, receivedOn } = this;
    await this.account.load(() =>
      this.#api.fees.unitAccount({ unitId, ...(receivedOn === null ? {} : { paidOn: receivedOn }) }),
    );
  }

  /** What was typed, or what settles the chosen lines, or everything. */
  get amountCents(): number | null {
    return this.typedCents === undefined ? this.suggestedCents : this.typedCents;
  }

  get lines(): readonly CounterLine[] {
    return this.account.value?.outstanding ?? [];
  }

  /** Bills that are only made with this payment. */
  get ahead(): readonly CoveredLine[] {
    return this.cover.lines.filter((line) => line.chargeId === null);
  }

  get payable(): readonly PayableLine[] {
    return payableLines(this.lines, this.ahead, this.waiving);
  }

  /** Lines that come first: ticked, or what the months and days cover. */
  get first(): ReadonlySet<number> {
    return this.cover.by === 'amount' ? this.chosen : coveredFirst(this.cover.lines, this.ahead);
  }

  get owedCents(): number {
    return this.payable.reduce((sum, line) => sum + line.owedCents, 0);
  }

  get mostCents(): number {
    return mostPayable(this.payable, this.first);
  }

  /** Held money that this payment uses: as far as it is for what is owed. */
  get creditUsedCents(): number {
    if (!this.useCredit) return 0;
    return this.#share(0, this.account.value?.creditCents ?? 0).draws.reduce(
      (sum, { amountCents }) => sum + amountCents,
      0,
    );
  }

  get suggestedCents(): number {
    const lines =
      this.first.size === 0
        ? this.payable.filter(({ disputed }) => !disputed)
        : this.payable.filter((line) => this.first.has(line.chargeId));
    const owed = lines.reduce((sum, line) => sum + line.owedCents + line.lateFeeCents, 0);
    return Math.max(0, owed - this.creditUsedCents);
  }

  get totalCents(): number {
    return (this.amountCents ?? 0) + this.creditUsedCents;
  }

  #share(moneyCents: number, creditCents: number): SharedPayment {
    return sharePayment({
      lines: this.payable,
      chosen: this.first,
      moneyCents,
      creditCents,
      credits: this.account.value?.credits ?? [],
    });
  }

  /** The payment shared out by the rule that the office applies. */
  get shared(): SharedPayment {
    return this.#share(Math.max(0, (this.amountCents ?? 0) - this.prepaidCents), this.creditUsedCents);
  }

  get prepaidCents(): number {
    return this.keepAsCredit ? (this.prepayCents ?? 0) : 0;
  }

  /** What each line gets of it. */
  get shares(): ReadonlyMap<number, number> {
    return new Map(
      this.shared.shares.flatMap(({ chargeId, part, amountCents }) =>
        part === 'principal' ? [[chargeId, amountCents]] : [],
      ),
    );
  }

  /** Late fees that this payment makes due, and those that would be waived. */
  get lateFeesDueCents(): number {
    return this.lines
      .filter((line) => this.shared.settled.has(line.chargeId))
      .reduce((sum, line) => sum + line.lateFeeCents, 0);
  }

  get overCents(): number {
    return this.prepaidCents + Math.max(0, this.totalCents - this.prepaidCents - this.mostCents);
  }

  get owedAfterCents(): number {
    const settled = this.shared.shares.reduce((sum, { amountCents }) => sum + amountCents, 0);
    return this.owedCents + (this.waiving ? 0 : this.lateFeesDueCents) - settled;
  }

  /** What comes by the first method. */
  get restCents(): number {
    return (this.amountCents ?? 0) - this.parts.sumCents;
  }

  get changeCents(): number {
    if (this.method !== 'cash' || this.receivedCents === null) return 0;
    return Math.max(0, this.receivedCents - this.restCents);
  }

  get obstacle(): PaymentObstacle | null {
    return obstacleOf(this);
  }

  /** Something was typed that leaving would lose. */
  get touched(): boolean {
    return (
      this.receipt === null &&
      (this.typedCents !== undefined ||
        this.note !== '' ||
        this.voucherNumber !== '' ||
        this.parts.list.length > 0)
    );
  }

  typeAmount(cents: number | null): void {
    this.typedCents = cents;
  }

  /** Another choice of what is paid asks for another amount. */
  forgetAmount(): void {
    this.typedCents = undefined;
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
    else this.creditPurposeId = null;
  }

  keepFor(purposeId: number | null): void {
    this.creditPurposeId = purposeId;
  }

  chooseSeries(seriesId: number | null): void {
    this.seriesId = seriesId;
  }

  prepay(cents: number | null): void {
    this.prepayCents = cents;
  }

  waive(waiving: boolean): void {
    this.waiving = waiving;
  }

  write(field: 'voucherNumber' | 'bookNumber' | 'payerName' | 'note' | 'waiveReason', text: string): void {
    this[field] = text;
  }

  dateBack(day: string | null): void {
    this.receivedOn = day;
    // What came in on another day bears the late fees of that day.
    void this.#loadAccount();
  }

  /** The receipt as it is after a further print. */
  reprinted(receipt: Receipt): void {
    this.receipt = receipt;
  }

  #input(): Parameters<Api['fees']['takePayment']>[0] {
    const { method, receivedCents, keepAsCredit, waiving, waiveReason } = this;
    const cover = this.cover.cover;
    return {
      unitId: this.unitId,
      amountCents: this.amountCents ?? 0,
      method,
      parts: this.parts.whole,
      ...(method === 'cash' && receivedCents !== null && this.restCents > 0 ? { receivedCents } : {}),
      useCreditCents: this.creditUsedCents,
      chargeIds:
        cover === null
          ? this.lines.filter((line) => this.chosen.has(line.chargeId)).map((line) => line.chargeId)
          : [],
      ...(cover === null ? {} : { cover }),
      waiveLateFees: waiving && this.lateFeesDueCents > 0 ? waiveReason : '',
      keepAsCredit,
      prepayCents: this.prepaidCents,
      creditPurposeId: keepAsCredit ? this.creditPurposeId : null,
      voucherNumber: this.voucherNumber,
      bookNumber: this.bookNumber,
      seriesId: this.seriesId,
      payerName: this.payerName,
      ...(this.receivedOn === null ? {} : { receivedOn: this.receivedOn }),
      note: this.note,
    };
  }

  /** Posts once, however often it is pressed. */
  async post(): Promise<void> {
    if (this.posting || this.receipt !== null || this.obstacle !== null) return;
    this.posting = true;
    this.failure = null;
    try {
      const receipt = await this.#api.fees.takePayment(this.#input(), { key: this.#key });
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
