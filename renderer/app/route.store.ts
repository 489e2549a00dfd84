import { makeAutoObservable, observableRef } from 'mobx';

/** The part of a browser window that addresses need. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: {
    pushState(state: unknown, unused: string, address: string): void;
    replaceState(state: unknown, unused: string, address: string): void;
    back(): void;
  };
}

interface Address {
  readonly path: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?');
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decodePart),
    query: new Map(new URLSearchParams(query)),
  };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-typed address may hold a lone percent sign; it is then taken as written.
    return part;
  }
}

/** Where the person is: `#/archives/units/12`. Pages have addresses of their own, so back works. */
export class RouteStore {
  address: Address;
  /** Asks before leaving when something typed would be lost. */
  #guard: (() => Promise<boolean>) | null = null;
  #shown: string;
  #bar: AddressBar;
  #onChange: () => void;

  constructor(bar: AddressBar, onChange: () => void) {
    this.#bar = bar;
    this.#onChange = onChange;
    this.#shown = bar.location.hash;
    this.address = parseAddress(bar.location.hash);
    makeAutoObservable(this, { address: observableRef }, { autoBind: true });
  }

  get path(): readonly string[] {
    return this.address.path;
  }

  get query(): ReadonlyMap<string, string> {
    return this.address.query;
  }

  /** Opens a page, such as `archives/units/12`. */
  go(address: string): void {
    void this.#move(`#/${address.replace(/^#?\/?/u, '')}`);
  }

  /** Changes the address of the same page without a step in the history. */
  replace(address: string): void {
    const hash = `#/${address.replace(/^#?\/?/u, '')}`;
    this.#bar.history.replaceState(null, '', hash);
    this.#show(hash);
  }

  back(): void {
    this.#bar.history.back();
  }

  /** Called when the address bar changed by a link, by typing or by the back key. */
  addressChanged(): void {
    const wanted = this.#bar.location.hash;
    if (wanted === this.#shown) return;
    if (this.#guard === null) {
      this.#show(wanted);
      return;
    }
    this.#bar.history.pushState(null, '', this.#shown);
    void this.#move(wanted);
  }

  /** While set, leaving the page first asks; the returned function takes the guard away. */
  guardLeaving(mayLeave: () => Promise<boolean>): () => void {
    this.#guard = mayLeave;
    return () => {
      if (this.#guard === mayLeave) this.#guard = null;
    };
  }

  /** Whether the page may be left; asks when something typed would be lost. */
  async mayLeave(): Promise<boolean> {
    return this.#guard === null || (await this.#guard());
  }

  async #move(hash: string): Promise<void> {
    if (hash === this.#shown) return;
    // Nothing to ask goes at once, within the key press.
    if (this.#guard !== null && !(await this.mayLeave())) return;
    this.#guard = null;
    this.#bar.history.pushState(null, '', hash);
    this.#show(hash);
  }

  #show(hash: string): void {
    this.#shown = hash;
    this.address = parseAddress(hash);
    this.#onChange();
  }
}
