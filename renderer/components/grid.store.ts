import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { GridFilter, GridQueryInput } from '../../shared/api/grid-query.ts';
import { type CallFailure, failureOf } from '../app/call-failure.ts';

/** A page of rows, with the count and the totals of the whole result. */
export interface GridPage<Row, Totals> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly totals: Totals;
}

/** What is asked for; `on` only by a list that is of a past day. */
export type GridQuestion = GridQueryInput & { readonly on?: string };
export type GridLoad<Row, Totals> = (query: GridQuestion) => Promise<GridPage<Row, Totals>>;
export type GridRowId = string | number;
export type GridFilters = Readonly<Record<string, GridFilter>>;
export interface GridSort {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

/** Rows of the first request, and of each further block where rows are fetched while scrolling. */
export const BLOCK_ROWS = 200;
/** As many rows as a window keeps at once; a longer list is fetched block by block. */
export const MOST_CLIENT_ROWS = 20_000;

/**
 * What a grid shows. The office filters, sorts, counts and totals in either mode, so a list, its totals and its
 * export can never disagree; the modes differ in whether all rows are held or fetched while scrolling.
 */
export class GridStore<Row, Totals> {
  quick = '';
  filters: GridFilters = {};
  sort: readonly GridSort[] = [];
  fixedFilters: GridFilters = {};
  /** The past day that the list is of; null for a list of today. */
  on: string | null = null;
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  failure: CallFailure | null = null;
  mode: 'client' | 'blocks' = 'client';
  rows: readonly Row[] = [];
  total = 0;
  totals: Totals | null = null;
  selected: readonly GridRowId[] = [];
  /** Counts results; a block that belongs to an earlier one is not shown. */
  generation = 0;
  #load: GridLoad<Row, Totals>;
  #request = 0;

  constructor(load: GridLoad<Row, Totals>, on: string | null = null) {
    this.#load = load;
    this.on = on;
    makeAutoObservable(
      this,
      {
        filters: observableRef,
        fixedFilters: observableRef,
        sort: observableRef,
        failure: observableRef,
        rows: observableRef,
        totals: observableRef,
        selected: observableRef,
      },
      { autoBind: true },
    );
  }

  /** What is asked for, without paging: the same value lists, totals and exports. */
  get query(): GridQueryInput {
    return {
      quick: this.quick,
      filters: { ...this.filters, ...this.fixedFilters },
      sort: this.sort.map((each) => ({ ...each })),
    };
  }

  get question(): GridQuestion {
    return this.on === null ? this.query : { ...this.query, on: this.on };
  }

  get filtered(): boolean {
    return this.quick.trim() !== '' || Object.keys(this.filters).length > 0;
  }

  /** The first load, with what the person left the grid at. */
  async begin(sort: readonly GridSort[], fixedFilters: GridFilters): Promise<void> {
    this.sort = sort;
    this.fixedFilters = fixedFilters;
    await this.reload();
  }

  useLoad(load: GridLoad<Row, Totals>): void {
    this.#load = load;
  }

  async quickFilter(text: string): Promise<void> {
    if (text === this.quick) return;
    this.quick = text;
    this.selected = [];
    await this.reload();
  }

  async filterBy(field: string, filter: GridFilter | null): Promise<void> {
    const { [field]: _former, ...others } = this.filters;
    this.filters = filter === null ? others : { ...others, [field]: filter };
    this.selected = [];
    await this.reload();
  }

  async clearFilters(): Promise<void> {
    this.filters = {};
    this.quick = '';
    this.selected = [];
    await this.reload();
  }

  /** Filters that the page sets itself, such as the month it is about. */
  async fixFilters(filters: GridFilters): Promise<void> {
    if (JSON.stringify(filters) === JSON.stringify(this.fixedFilters)) return;
    this.fixedFilters = filters;
    this.selected = [];
    await this.reload();
  }

  /** The same list of another day. */
  async lookAt(on: string | null): Promise<void> {
    if (on === this.on) return;
    this.on = on;
    this.selected = [];
    await this.reload();
  }

  async sortBy(sort: readonly GridSort[]): Promise<void> {
    if (JSON.stringify(sort) === JSON.stringify(this.sort)) return;
    this.sort = sort;
    await this.reload();
  }

  select(ids: readonly GridRowId[]): void {
    this.selected = ids;
  }

  async reload(): Promise<void> {
    this.#request += 1;
    const request = this.#request;
    const query = this.question;
    this.phase = 'loading';
    try {
      const first = await this.#load({ ...query, offset: 0, limit: BLOCK_ROWS });
      if (request !== this.#request) return;
      this.show(first, first.total > MOST_CLIENT_ROWS ? 'blocks' : this.mode);
      if (this.mode === 'client' && first.total > first.rows.length) {
        const all = await this.#load({ ...query, offset: 0, limit: MOST_CLIENT_ROWS });
        if (request !== this.#request) return;
        this.show(all, all.total > MOST_CLIENT_ROWS ? 'blocks' : 'client');
      }
    } catch (error) {
      const failure = failureOf(error);
      if (request !== this.#request) return;
      runInAction(() => {
        this.phase = 'failed';
        this.failure = failure;
      });
    }
  }

  /** Rows of one block of the result as it is now; null when the result has changed meanwhile. */
  async block(offset: number, limit: number): Promise<readonly Row[] | null> {
    if (offset === 0 && this.rows.length >= Math.min(limit, this.total)) return this.rows.slice(0, limit);
    const { generation } = this;
    const page = await this.#load({ ...this.question, offset, limit });
    return generation === this.generation ? page.rows : null;
  }

  /** A block could not be fetched. */
  fail(error: unknown): void {
    this.failure = failureOf(error);
    this.phase = 'failed';
  }

  private show(page: GridPage<Row, Totals>, mode: 'client' | 'blocks'): void {
    this.mode = mode;
    this.rows = page.rows;
    this.total = page.total;
    this.totals = page.totals;
    this.failure = null;
    this.phase = 'ready';
    this.generation += 1;
  }
}
