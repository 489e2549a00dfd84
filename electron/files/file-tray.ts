import { randomUUID } from 'node:crypto';

/** A file that came in from a window or the command line: bytes and a name, never a path. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEPT_FOR_MS = 60 * 60 * 1000;
const MOST_FILES = 20;

/** Holds incoming files for a while, each known by a ticket that only its own connection can use. */
export class FileTray {
  readonly #files = new Map<string, { file: IncomingFile; owner: string; until: number }>();

  put(file: IncomingFile, owner: string, ticket: string = randomUUID()): string {
    this.#sweep();
    this.#files.set(ticket, { file, owner, until: performance.now() + KEPT_FOR_MS });
    return ticket;
  }

  find(ticket: string, owner: string): IncomingFile | null {
    this.#sweep();
    const held = this.#files.get(ticket);
    return held !== undefined && held.owner === owner ? held.file : null;
  }

  #sweep(): void {
    const now = performance.now();
    for (const [ticket, held] of this.#files) {
      if (held.until < now || this.#files.size > MOST_FILES) this.#files.delete(ticket);
    }
  }
}
