import { constants, createWriteStream } from 'node:fs';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { hashFile } from '../../files/file-hash.ts';
import { measureSealed } from '../../safekeeping/keep-attachment.ts';
import { openSealedFile, type SealingKey } from '../../safekeeping/sealed-file.ts';

const TAG_MANIFEST = 'tagmanifest-sha256.txt';

interface BagFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What opens it where it lies sealed. */
  readonly key?: SealingKey;
}

/**
 * A folder that becomes a BagIt bag (RFC 8493): every file of the payload with its checksum, and the bag's own files
 * with theirs. Contents go to the disk as they come, so that memory does not grow with the bag.
 */
export class BagFolder {
  readonly #folder: string;
  readonly #payload: BagFile[] = [];
  readonly #tags: BagFile[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get fileCount(): number {
    return this.#payload.length;
  }

  /** Writes one file of the payload; `name` is below `data/`. */
  async add(name: string, content: string | Uint8Array): Promise<void> {
    await this.addWritten(name, (path) => writeFile(path, content, { mode: 0o600 }));
  }

  /**
   * Adds the content of a sealed file; false, and nothing added, when it does not open as that checksum says or is not
   * there. Until it is in the zip it lies in the folder sealed; there it is as it is, since pictures do not become smaller.
   */
  async addOpened(name: string, from: string, sha256: string, key: SealingKey): Promise<boolean> {
    const path = join(this.#folder, 'data', name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await copyFile(from, path, constants.COPYFILE_FICLONE);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
    const bytes = await measureSealed(path, sha256, key);
    if (bytes === null) await rm(path);
    else this.#payload.push({ name: `data/${name}`, bytes, sha256, key });
    return bytes !== null;
  }

  /** The same for a file that writes itself. */
  async addWritten<Result>(name: string, write: (path: string) => Promise<Result>): Promise<Result> {
    const result = await this.#write(`data/${name}`, write, this.#payload);
    return result;
  }

  /** Writes the bag's own files; nothing can be added afterwards. */
  async seal(
    info: readonly (readonly [label: string, value: string])[],
    extra: ReadonlyMap<string, string>,
  ): Promise<void> {
    const tag = (name: string, content: string) =>
      this.#write(name, (path) => writeFile(path, content, { mode: 0o600 }), this.#tags);
    const bytes = this.#payload.reduce((sum, file) => sum + file.bytes, 0);
    const lines = [...info, ['Payload-Oxum', `${bytes}.${this.#payload.length}`] as const].map(
      ([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`,
    );
    await tag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    await tag('bag-info.txt', lines.join(''));
    for (const [name, content] of extra) await tag(name, content);
    await tag('manifest-sha256.txt', manifestOf(this.#payload));
    await writeFile(join(this.#folder, TAG_MANIFEST), manifestOf(this.#tags), { mode: 0o600 });
  }

  /** Everything lies under one folder of the zip, so that unpacking it litters nothing. */
  async zipTo(path: string, top: string, signal: AbortSignal): Promise<void> {
    const zip = new ZipFile();
    zip.on('error', (error) => zip.outputStream.emit('error', error));
    const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }), { signal });
    for (const { name, bytes, sha256, key } of [...this.#tags, ...this.#payload]) {
      const from = join(this.#folder, name);
      if (key === undefined) zip.addFile(from, `${top}/${name}`);
      else {
        zip.addReadStreamLazy(`${top}/${name}`, { compress: false, size: bytes, mode: 0o100600 }, (take) =>
          take(null, Readable.from(openSealedFile(from, sha256, key), { objectMode: false })),
        );
      }
    }
    zip.addFile(join(this.#folder, TAG_MANIFEST), `${top}/${TAG_MANIFEST}`);
    zip.end();
    await written;
  }

  async #write<Result>(
    name: string,
    write: (path: string) => Promise<Result>,
    list: BagFile[],
  ): Promise<Result> {
    const path = join(this.#folder, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const result = await write(path);
    list.push({ name, bytes: (await stat(path)).size, sha256: await hashFile(path) });
    return result;
  }
}

function manifestOf(files: readonly BagFile[]): string {
  return [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
