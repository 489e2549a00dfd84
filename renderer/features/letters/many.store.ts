import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import type {
  Recipient,
  RecipientQuery,
  UnreadRoom,
} from '../../../shared/features/letters/letter-recipients.ts';

export type Values = Readonly<Record<string, string>>;

const NOBODY: RecipientQuery = { places: [], arrears: null, tagIds: [], unitIds: [], pasted: '' };

/** A run before it is begun: what is written, to whom, and who was taken out of it. */
export class ManyStore {
  template: LetterTemplate | null;
  values: Values = {};
  query: RecipientQuery = NOBODY;
  recipients: readonly Recipient[] = [];
  unread: readonly UnreadRoom[] = [];
  /** Pasted pieces that somebody decided about. */
  decided: ReadonlySet<string> = new Set();
  takenOut: ReadonlySet<number> = new Set();
  /** What a household’s letter is short of. */
  missing: ReadonlyMap<number, readonly string[]> = new Map();
  listed = false;
  readonly #api: Pick<Api, 'letters'>;

  constructor(api: Pick<Api, 'letters'>, template: LetterTemplate | null) {
    this.#api = api;
    this.template = template;
    makeAutoObservable(
      this,
      {
        template: observableRef,
        values: observableRef,
        query: observableRef,
        recipients: observableRef,
        unread: observableRef,
        decided: observableRef,
        takenOut: observableRef,
        missing: observableRef,
      },
      { autoBind: true },
    );
  }

  choose(template: LetterTemplate): void {
    this.template = template;
    this.missing = new Map();
  }

  write(values: Values): void {
    this.values = values;
    this.missing = new Map();
  }

  ask(part: Partial<RecipientQuery>): void {
    this.query = { ...this.query, ...part };
    this.listed = false;
  }

  get asksForSomebody(): boolean {
    const { places, arrears, tagIds, unitIds, pasted } = this.query;
    return places.length + tagIds.length + unitIds.length > 0 || arrears !== null || pasted.trim() !== '';
  }

  /** Those who get a letter, in room order. */
  get gets(): readonly number[] {
    return this.recipients.map(({ unitId }) => unitId).filter((unitId) => !this.takenOut.has(unitId));
  }

  get out(): readonly number[] {
    return this.recipients.map(({ unitId }) => unitId).filter((unitId) => this.takenOut.has(unitId));
  }

  get blocked(): readonly number[] {
    return this.gets.filter((unitId) => this.missing.has(unitId));
  }

  get undecided(): readonly UnreadRoom[] {
    return this.unread.filter(({ text }) => !this.decided.has(text));
  }

  get mayBegin(): boolean {
    return this.listed && this.gets.length > 0 && this.blocked.length === 0 && this.undecided.length === 0;
  }

  async list(): Promise<void> {
    const { units, unread } = await this.#api.letters.recipients(this.query);
    runInAction(() => {
      this.recipients = units;
      this.unread = unread;
      this.listed = true;
    });
    await this.check();
  }

  /** What each is short of; true when nobody is. */
  async check(): Promise<boolean> {
    const { template, values, gets } = this;
    if (template === null || gets.length === 0) return false;
    const { blocked } = await this.#api.letters.checkMany({
      templateId: template.id,
      unitIds: [...gets],
      values,
    });
    runInAction(() => {
      this.missing = new Map(blocked.map(({ unitId, missing }) => [unitId, missing]));
    });
    return blocked.length === 0;
  }

  take(unitIds: readonly number[], out: boolean): void {
    const takenOut = new Set(this.takenOut);
    for (const unitId of unitIds) {
      if (out) takenOut.add(unitId);
      else takenOut.delete(unitId);
    }
    this.takenOut = takenOut;
  }

  /** A pasted piece stands for these units, or for nobody. */
  async decide(text: string, unitIds: readonly number[]): Promise<void> {
    this.decided = new Set([...this.decided, text]);
    if (unitIds.length === 0) return;
    this.ask({ unitIds: [...new Set([...this.query.unitIds, ...unitIds])] });
    await this.list();
  }

  async begin(): Promise<number | null> {
    const { template, values, gets, out, query } = this;
    if (template === null || !(await this.check())) return null;
    const run = await this.#api.letters.beginRun({
      templateId: template.id,
      values,
      unitIds: [...gets],
      takenOut: [...out],
      chosenBy: query,
    });
    return run.id;
  }
}
