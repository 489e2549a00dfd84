import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { GridQueryInput } from '../../../shared/api/grid-query.ts';
import { monthsLater } from '../../../shared/domain/calendar.ts';
import type { SkipReason } from '../../../shared/features/fees/billing.contract.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { Loadable } from '../../app/loadable.ts';

type Preview = Awaited<ReturnType<Api['fees']['previewBilling']>>;

/** Rows of the preview shown at once. */
export const PREVIEW_ROWS = 100;

const LATEST_BATCH: GridQueryInput = {
  filters: {
    kind: { kind: 'oneOf', values: ['batch'] },
    state: { kind: 'oneOf', values: ['draft', 'published'] },
  },
  sort: [{ field: 'month', direction: 'desc' }],
  limit: 1,
};

/** What a month's billing will be, before it is made. */
export class BillingStore {
  readonly items = new Loadable<readonly FeeItem[]>();
  readonly preview = new Loadable<Preview>();
  month: string;
  itemIds: readonly number[] = [];
  page = 0;
  skippedPage = 0;
  reason: SkipReason | null = null;
  readonly unitId: number | null;
  #api: Pick<Api, 'fees'>;

  constructor(api: Pick<Api, 'fees'>, month: string, unitId: number | null) {
    this.#api = api;
    this.month = month;
    this.unitId = unitId;
    makeAutoObservable(
      this,
      { items: false, preview: false, itemIds: observableRef, unitId: false },
      { autoBind: true },
    );
  }

  /** Items that can be billed: in use, chosen from the start. */
  async load(): Promise<void> {
    await this.items.load(async () => {
      const [items, runs] = await Promise.all([this.#api.fees.items(), this.#api.fees.runs(LATEST_BATCH)]);
      const latest = runs.rows[0]?.month;
      // Once this month is billed, next month is what a person comes for.
      if (latest !== undefined && latest >= this.month && this.unitId === null)
        runInAction(() => {
          this.month = monthsLater(this.month, 1);
        });
      return items.filter((item) => item.active && item.formula !== 'given');
    });
    await this.chooseItems((this.items.value ?? []).map((item) => item.id));
  }

  async chooseMonth(month: string): Promise<void> {
    this.month = month;
    await this.#fromTheTop();
  }

  async chooseItems(itemIds: readonly number[]): Promise<void> {
    this.itemIds = itemIds;
    await this.#fromTheTop();
  }

  async turnTo(page: number): Promise<void> {
    this.page = page;
    await this.#ask();
  }

  async showSkipped(reason: SkipReason | null, page = 0): Promise<void> {
    this.reason = reason;
    this.skippedPage = page;
    await this.#ask();
  }

  /** Rows behind the skipped list as it is now. */
  get skippedTotal(): number {
    const skipped = this.preview.value?.counts.skipped ?? {};
    if (this.reason !== null) return skipped[this.reason] ?? 0;
    return Object.values(skipped).reduce((sum, count) => sum + count, 0);
  }

  /** Stretches of days that a reduction leaves nothing of. */
  get waived(): number {
    return this.preview.value?.counts.skipped.waived ?? 0;
  }

  /** Whether a run would charge nobody and yet settle days. */
  get onlyWaived(): boolean {
    return this.preview.value?.counts.charges === 0 && this.waived > 0;
  }

  get canBill(): boolean {
    const charges = this.preview.value?.counts.charges ?? 0;
    return this.preview.phase === 'ready' && (charges > 0 || this.waived > 0);
  }

  async #fromTheTop(): Promise<void> {
    this.page = 0;
    this.skippedPage = 0;
    this.reason = null;
    await this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.itemIds.length === 0) {
      this.preview.clear();
      return;
    }
    const { month, page, skippedPage, reason, unitId } = this;
    const itemIds = [...this.itemIds];
    await this.preview.load(() =>
      this.#api.fees.previewBilling({
        month,
        itemIds,
        ...(unitId === null ? {} : { unitId }),
        chargesOffset: page * PREVIEW_ROWS,
        chargesLimit: PREVIEW_ROWS,
        ...(reason === null ? {} : { skippedReason: reason }),
        skippedOffset: skippedPage * PREVIEW_ROWS,
        skippedLimit: PREVIEW_ROWS,
      }),
    );
  }
}
