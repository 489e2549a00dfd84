import { makeAutoObservable, observableRef } from 'mobx';
import type { OpenItems } from '../../../shared/features/bank/bank-match.ts';
import { type Suggestion, tenderName } from '../../../shared/features/bank/suggest-matches.ts';

type Line = OpenItems['lines'][number];
type Tender = OpenItems['tenders'][number];

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** What is picked on both sides of an account, and whether it comes to the same. */
export class MatchStore {
  items: OpenItems;
  lineIds: ReadonlySet<number> = new Set();
  tenderNames: ReadonlySet<string> = new Set();
  asFee = false;
  reason = '';

  constructor(items: OpenItems) {
    this.items = items;
    makeAutoObservable(
      this,
      { items: observableRef, lineIds: observableRef, tenderNames: observableRef },
      { autoBind: true },
    );
  }

  get lines(): readonly Line[] {
    return this.items.lines.filter(({ id }) => this.lineIds.has(id));
  }

  get tenders(): readonly Tender[] {
    return this.items.tenders.filter((tender) => this.tenderNames.has(tenderName(tender)));
  }

  get bankCents(): number {
    return this.lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  }

  get bookCents(): number {
    return this.tenders.reduce((sum, { amountCents }) => sum + amountCents, 0);
  }

  /** What the receipts are more than the bank has. */
  get differenceCents(): number {
    return this.bookCents - this.bankCents;
  }

  get feeCents(): number {
    return this.asFee && this.differenceCents > 0 ? this.differenceCents : 0;
  }

  get matchable(): boolean {
    if (this.lineIds.size + this.tenderNames.size < 2) return false;
    if (this.differenceCents !== this.feeCents) return false;
    return this.feeCents === 0 || this.reason.trim() !== '';
  }

  /** The one picked line, where nothing else is picked. */
  get loneLine(): Line | null {
    const [line] = this.lines;
    return this.lines.length === 1 && this.tenders.length === 0 ? (line ?? null) : null;
  }

  suggestionsFor(lineId: number): readonly Suggestion[] {
    return this.items.suggestions.filter((suggestion) => suggestion.lineId === lineId);
  }

  show(items: OpenItems): void {
    this.items = items;
    this.clear();
  }

  toggleLine(lineId: number): void {
    this.lineIds = toggled(this.lineIds, lineId);
  }

  toggleTender(name: string): void {
    this.tenderNames = toggled(this.tenderNames, name);
  }

  /** Picks what a suggestion says, to be looked at before it is matched. */
  pick({ lineId, tenders, feeCents }: Suggestion): void {
    this.lineIds = new Set([lineId]);
    this.tenderNames = new Set(tenders.map(tenderName));
    this.asFee = feeCents > 0;
  }

  takeAsFee(asFee: boolean): void {
    this.asFee = asFee;
  }

  write(reason: string): void {
    this.reason = reason;
  }

  clear(): void {
    this.lineIds = new Set();
    this.tenderNames = new Set();
    this.asFee = false;
    this.reason = '';
  }
}
