import { makeAutoObservable } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import { looksLikeIdNumber } from '../../shared/domain/id-number.ts';
import { SEARCH_KINDS, type SearchHit } from '../../shared/features/today/today.contract.ts';
import { Loadable } from './loadable.ts';

export interface SearchGroup {
  readonly kind: SearchHit['kind'];
  readonly hits: readonly SearchHit[];
}

const PAUSE_MILLISECONDS = 120;

/** The one search box: what is typed, what was found, and which line is highlighted. */
export class SearchStore {
  text = '';
  highlighted = 0;
  searchedText = '';
  readonly found = new Loadable<readonly SearchHit[]>();
  #api: Pick<Api, 'today' | 'archives'>;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Pick<Api, 'today' | 'archives'>) {
    this.#api = api;
    makeAutoObservable(this, { found: false }, { autoBind: true });
  }

  /** Hits in the order of the list, grouped by what they are. */
  get groups(): readonly SearchGroup[] {
    const hits = this.found.value ?? [];
    return SEARCH_KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) })).filter(
      (group) => group.hits.length > 0,
    );
  }

  get hits(): readonly SearchHit[] {
    return this.groups.flatMap((group) => group.hits);
  }

  get highlightedHit(): SearchHit | null {
    return this.hits[this.highlighted] ?? null;
  }

  /** The list does not answer what is typed yet. */
  get pending(): boolean {
    return this.text !== this.searchedText;
  }

  get nothingFound(): boolean {
    return this.text.trim() !== '' && this.found.phase === 'ready' && this.hits.length === 0;
  }

  /** What is typed can be looked up as a whole ID number, which is done only when asked for. */
  get offersIdNumber(): boolean {
    return looksLikeIdNumber(this.text);
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#pause);
    if (text.trim() === '') {
      this.found.clear();
      this.highlighted = 0;
      return;
    }
    this.#pause = setTimeout(() => void this.searchNow(), PAUSE_MILLISECONDS);
  }

  async searchNow(): Promise<void> {
    clearTimeout(this.#pause);
    const { text } = this;
    if (text.trim() === '') return;
    this.searchedText = text;
    await this.found.load(() => this.#api.today.search({ text: text.slice(0, 100), limit: 20 }));
    this.highlight(0);
  }

  /** A look that the office writes down, so never made while somebody is still typing. */
  async searchIdNumber(): Promise<void> {
    clearTimeout(this.#pause);
    const { text } = this;
    this.searchedText = text;
    await this.found.load(async () => {
      const people = await this.#api.archives.findPeopleByIdNumber({ idNumber: text.trim() });
      return people.map(({ personId, name, idNumber, units, unitId }) => ({
        kind: 'person' as const,
        id: personId,
        unitId,
        title: name,
        detail: [idNumber, units].filter((part) => part !== '').join('  '),
      }));
    });
    this.highlight(0);
  }

  highlight(index: number): void {
    this.highlighted = index;
  }

  move(step: 1 | -1): void {
    const count = this.hits.length;
    if (count > 0) this.highlighted = (this.highlighted + step + count) % count;
  }

  clear(): void {
    this.type('');
  }
}
