import { makeAutoObservable, observableRef } from 'mobx';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../shared/features/fees/receipt.ts';

/** A part of a payment that comes otherwise than the rest. */
export interface PaymentPart {
  readonly id: number;
  readonly method: PaymentMethod;
  readonly amountCents: number | null;
  readonly voucherNumber: string;
}

/** The parts of a mixed payment, each with its own number; the first method brings the rest. */
export class PaymentParts {
  list: readonly PaymentPart[] = [];
  #made = 0;

  constructor() {
    makeAutoObservable(this, { list: observableRef }, { autoBind: true });
  }

  /** Those that have an amount. */
  get whole(): { method: PaymentMethod; amountCents: number; voucherNumber: string }[] {
    return this.list.flatMap(({ method, amountCents, voucherNumber }) =>
      amountCents === null || amountCents === 0 ? [] : [{ method, amountCents, voucherNumber }],
    );
  }

  get sumCents(): number {
    return this.whole.reduce((sum, { amountCents }) => sum + amountCents, 0);
  }

  /** The first method that is not in use yet. */
  add(used: PaymentMethod): void {
    const taken = new Set([used, ...this.list.map(({ method }) => method)]);
    const method = PAYMENT_METHODS.find((each) => !taken.has(each)) ?? used;
    this.#made += 1;
    this.list = [...this.list, { id: this.#made, method, amountCents: null, voucherNumber: '' }];
  }

  change(id: number, change: Partial<Omit<PaymentPart, 'id'>>): void {
    this.list = this.list.map((part) => (part.id === id ? { ...part, ...change } : part));
  }

  remove(id: number): void {
    this.list = this.list.filter((part) => part.id !== id);
  }
}
