import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';

export interface PackedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of a suit, each with its checksum, put together in memory: they are of one household. */
export class SuitFolder {
  readonly #files: { readonly name: string; readonly content: Buffer }[] = [];

  add(name: string, content: Uint8Array | string): void {
    this.#files.push({ name, content: Buffer.from(content) });
  }

  list(): PackedFile[] {
    return this.#files.map(({ name, content }) => ({
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
  }

  /** As `sha256sum -c` reads it. */
  manifest(): string {
    return this.list()
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .join('');
  }

  async zip(top: string, at: Date): Promise<Buffer> {
    const zip = new ZipFile();
    for (const { name, content } of this.#files) zip.addBuffer(content, `${top}/${name}`, { mtime: at });
    zip.end();
    const parts: Buffer[] = [];
    for await (const part of zip.outputStream) parts.push(Buffer.from(part as Uint8Array));
    return Buffer.concat(parts);
  }
}
