import { constants } from 'node:fs';
import { dirname } from 'node:path';

/** What a program did to its disk, and what it said meanwhile, in order. */
export type DiskEvent =
  | { readonly kind: 'open'; readonly file: number; readonly flags: number; readonly path: string }
  | { readonly kind: 'write'; readonly file: number; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'makeFolder'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string };

const HEAD_BYTES = 24;

/** Reads the log of the shim; a last event cut off by the end of the program never happened. */
export function readDiskLog(log: Buffer): DiskEvent[] {
  const events: DiskEvent[] = [];
  for (let at = 0; at + HEAD_BYTES <= log.length; ) {
    const length = log.readUInt32LE(at);
    const kind = String.fromCharCode(log.readUInt32LE(at + 4));
    const file = log.readUInt32LE(at + 8);
    const number = Number(log.readBigInt64LE(at + 16));
    const bytes = log.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
    at += HEAD_BYTES + length;
    if (bytes.length < length) break;
    events.push(eventOf(kind, file, number, bytes));
  }
  return events;
}

function eventOf(kind: string, file: number, number: number, bytes: Buffer): DiskEvent {
  const text = (): string => bytes.toString('utf8');
  switch (kind) {
    case 'O':
      return { kind: 'open', file, flags: number, path: text() };
    case 'W':
      return { kind: 'write', file, offset: number, bytes };
    case 'T':
      return { kind: 'truncate', file, length: number };
    case 'S':
      return { kind: 'sync', file };
    case 'R': {
      const [from = '', to = ''] = text().split('\n');
      return { kind: 'rename', from, to };
    }
    case 'U':
      return { kind: 'unlink', path: text() };
    case 'M':
      return { kind: 'makeFolder', path: text() };
    case 'A':
      return { kind: 'said', text: text() };
    default:
      throw new Error(`the shim wrote an event of kind ${kind}`);
  }
}

/** What is on the disk for sure, and the changes since that a power cut may take or tear. */
export interface DiskFile {
  kind: 'file';
  synced: Buffer;
  pending: Change[];
}
export type Change = { readonly offset: number; readonly bytes: Buffer } | { readonly length: number };

interface DiskFolder {
  readonly kind: 'folder';
  readonly path: string;
}
export type DiskEntry = DiskFile | DiskFolder;

/** A name that came or went and is not synced yet: its folder was not. A rename does two in one. */
export type NameChange = readonly { readonly path: string; readonly entry: DiskEntry | null }[];

/** A disk that forgets what was not synced when its power is cut. */
export class LoggedDisk {
  /** Names as the running program sees them. */
  readonly #names = new Map<string, DiskEntry>();
  readonly #open = new Map<number, DiskEntry>();
  /** Names that would survive for sure. */
  readonly syncedNames = new Map<string, DiskEntry>();
  pendingNames: NameChange[] = [];

  /** What was there before the program began, all of it on the disk. */
  constructor(before: ReadonlyMap<string, Buffer | null>) {
    for (const [path, content] of before) {
      const entry: DiskEntry =
        content === null ? { kind: 'folder', path } : { kind: 'file', synced: content, pending: [] };
      this.#names.set(path, entry);
      this.syncedNames.set(path, entry);
    }
  }

  apply(event: DiskEvent): void {
    switch (event.kind) {
      case 'open':
        return this.#openFile(event.file, event.path, event.flags);
      case 'write':
        this.#fileOf(event.file).pending.push({ offset: event.offset, bytes: event.bytes });
        return;
      case 'truncate':
        this.#fileOf(event.file).pending.push({ length: event.length });
        return;
      case 'sync':
        return this.#sync(this.#open.get(event.file));
      case 'rename': {
        const entry = this.#names.get(event.from);
        if (entry === undefined) throw new Error(`${event.from} was renamed and never made`);
        if (entry.kind === 'folder') return this.#moveFolder(event.from, event.to);
        return this.#changeNames([
          { path: event.from, entry: null },
          { path: event.to, entry },
        ]);
      }
      case 'unlink':
        return this.#changeNames([{ path: event.path, entry: null }]);
      case 'makeFolder':
        return this.#changeNames([{ path: event.path, entry: { kind: 'folder', path: event.path } }]);
      case 'said':
    }
  }

  /** What is in a folder goes with it, also what is not on the disk for sure yet. */
  #moveFolder(from: string, to: string): void {
    const isIn = (path: string) => path === from || path.startsWith(`${from}/`);
    const moved = (path: string) => (isIn(path) ? `${to}${path.slice(from.length)}` : path);
    const movedEntry = (path: string, entry: DiskEntry): DiskEntry =>
      entry.kind === 'folder' ? { kind: 'folder', path: moved(path) } : entry;
    const within = (names: ReadonlyMap<string, DiskEntry>) => [...names].filter(([path]) => isIn(path));
    const surely = within(this.syncedNames);
    for (const [path, entry] of within(this.#names)) {
      this.#names.delete(path);
      this.#names.set(moved(path), movedEntry(path, entry));
    }
    this.pendingNames = this.pendingNames.map((change) =>
      change.map(({ path, entry }) => ({
        path: moved(path),
        entry: entry === null ? null : movedEntry(path, entry),
      })),
    );
    if (surely.length === 0) return;
    this.pendingNames.push(
      surely.flatMap(([path, entry]) => [
        { path, entry: null },
        { path: moved(path), entry: movedEntry(path, entry) },
      ]),
    );
  }

  #openFile(file: number, path: string, flags: number): void {
    let entry = this.#names.get(path);
    if (entry === undefined) {
      entry = { kind: 'file', synced: Buffer.alloc(0), pending: [] };
      this.#changeNames([{ path, entry }]);
    } else if (entry.kind === 'file' && (flags & constants.O_TRUNC) !== 0) entry.pending.push({ length: 0 });
    this.#open.set(file, entry);
  }

  #fileOf(file: number): DiskFile {
    const entry = this.#open.get(file);
    if (entry?.kind !== 'file') throw new Error('a write to what is no open file');
    return entry;
  }

  #changeNames(change: NameChange): void {
    for (const { path, entry } of change) {
      if (entry === null) this.#names.delete(path);
      else this.#names.set(path, entry);
    }
    this.pendingNames.push(change);
  }

  #sync(entry: DiskEntry | undefined): void {
    if (entry === undefined) throw new Error('a sync of what is not open');
    if (entry.kind === 'file') {
      entry.synced = withChanges(entry.synced, entry.pending);
      entry.pending = [];
      return;
    }
    const inFolder = (change: NameChange) => change.some(({ path }) => dirname(path) === entry.path);
    const lasting = this.pendingNames.filter(inFolder);
    for (const change of lasting) keepNames(this.syncedNames, change);
    // What was in a folder that is gone for sure does not come back in a later one of the same name.
    const gone = this.pendingNames.flatMap((change, index) =>
      lasting.includes(change)
        ? change.filter((each) => each.entry === null).map(({ path }) => ({ within: `${path}/`, index }))
        : [],
    );
    const isGone = (path: string, index: number) =>
      gone.some((folder) => index < folder.index && path.startsWith(folder.within));
    this.pendingNames = this.pendingNames.filter(
      (change, index) => !inFolder(change) && !change.every(({ path }) => isGone(path, index)),
    );
  }
}

export function keepNames(names: Map<string, DiskEntry>, change: NameChange): void {
  for (const { path, entry } of change) {
    if (entry !== null) {
      names.set(path, entry);
      continue;
    }
    if (names.get(path)?.kind === 'folder') {
      for (const within of [...names.keys()].filter((name) => name.startsWith(`${path}/`)))
        names.delete(within);
    }
    names.delete(path);
  }
}

/** The bytes of a file after changes, in order; what lies between them is zero. */
export function withChanges(before: Buffer, changes: readonly Change[]): Buffer {
  let length = before.length;
  let most = length;
  for (const change of changes) {
    length = 'bytes' in change ? Math.max(length, change.offset + change.bytes.length) : change.length;
    most = Math.max(most, length);
  }
  const bytes = Buffer.alloc(most);
  before.copy(bytes);
  let end = before.length;
  for (const change of changes) {
    if ('bytes' in change) {
      change.bytes.copy(bytes, change.offset);
      end = Math.max(end, change.offset + change.bytes.length);
    } else {
      if (change.length < end) bytes.fill(0, change.length, end);
      end = change.length;
    }
  }
  return bytes.subarray(0, end);
}
