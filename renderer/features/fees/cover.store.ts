import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { Cover, CoveredLine } from '../../../shared/features/fees/receipts.contract.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';

/** What a payment is for: an amount, so many months of some fees, or all of them through a day. */
export type CoverBy = 'amount' | 'months' | 'date';

/** What the chosen months or days come to, as the office would bill them. */
export class CoverStore {
  by: CoverBy = 'amount';
  itemIds: readonly number[] = [];
  months: number | null = 1;
  on: string | null = null;
  lines: readonly CoveredLine[] = [];
  failure: CallFailure | null = null;
  readonly unitId: number;
  /** Only the answer to the latest question counts. */
  #asked = 0;
  #api: Pick<Api, 'fees'>;

  constructor(api: Pick<Api, 'fees'>, unitId: number) {
    this.#api = api;
    this.unitId = unitId;
    makeAutoObservable(
      this,
      { itemIds: observableRef, lines: observableRef, failure: observableRef, unitId: false },
      { autoBind: true },
    );
  }

  /** The question for the office; null while the payment is by amount or something is missing. */
  get cover(): Cover | null {
    const itemIds = [...this.itemIds];
    if (this.by === 'amount' || itemIds.length === 0) return null;
    if (this.by === 'months') {
      return this.months === null ? null : { itemIds, through: { by: 'months', months: this.months } };
    }
    return this.on === null ? null : { itemIds, through: { by: 'date', on: this.on } };
  }

  get missing(): boolean {
    return this.by !== 'amount' && (this.cover === null || this.lines.length === 0);
  }

  choose(by: CoverBy, itemIds: readonly number[]): void {
    this.by = by;
    if (this.itemIds.length === 0) this.itemIds = itemIds;
    void this.load();
  }

  chooseItems(itemIds: readonly number[]): void {
    this.itemIds = itemIds;
    void this.load();
  }

  chooseMonths(months: number | null): void {
    this.months = months;
    void this.load();
  }

  chooseDay(on: string | null): void {
    this.on = on;
    void this.load();
  }

  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { cover, unitId } = this;
    if (cover === null) {
      this.lines = [];
      this.failure = null;
      return;
    }
    try {
      const { lines } = await this.#api.fees.previewCover({ unitId, cover });
      runInAction(() => {
        if (asked !== this.#asked) return;
        this.lines = lines;
        this.failure = null;
      });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        if (asked !== this.#asked) return;
        this.lines = [];
        this.failure = failure;
      });
    }
  }
}
