import { constants, createWriteStream } from 'node:fs';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { hashFile } from '../../files/file-hash.ts';

const TAG_MANIFEST = 'tagmanifest-sha256.txt';

interface BagFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly asItIs?: boolean;
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
   * Adds a copy of a file that must have that checksum; false, and nothing added, when it has another or is not there.
   * It lies in the zip as it is, since pictures do not become smaller.
   */
  async addCopy(name: string, from: string, sha256: string): Promise<boolean> {
    const path = join(this.#folder, 'data', name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await copyFile(from, path, constants.COPYFILE_FICLONE);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
    if ((await hashFile(path)) !== sha256) {
      await rm(path);
      return false;
    }
    const { size } = await stat(path);
    this.#payload.push({ name: `data/${name}`, bytes: size, sha256, asItIs: true });
    return true;
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
    for (const { name, asItIs = false } of [...this.#tags, ...this.#payload])
      zip.addFile(join(this.#folder, name), `${top}/${name}`, { compress: !asItIs });
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
