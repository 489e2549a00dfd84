import { randomBytes } from 'node:crypto';
import { constants, createReadStream, rmSync } from 'node:fs';
import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { OutgoingFile } from '../desktop/desktop.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const KEPT_FOR_MS = 10 * 60_000;
/** A page fetches at once what it asked to show, so that what nobody sees is not kept. */
export const TO_SHOW_MS = 60_000;

interface Waiting {
  readonly file: OutgoingFile;
  readonly timer: NodeJS.Timeout;
}

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly length: number;
  readonly stream: Readable;
}

/** Files that wait for a page to fetch them, each once and not for long. */
export class WaitingDownloads {
  readonly #waiting = new Map<string, Waiting>();
  #folder: string | null = null;

  /** Takes the file over: what its maker does with its own copy afterwards no longer matters. */
  async put(file: OutgoingFile, keptForMs = KEPT_FOR_MS): Promise<string> {
    const ticket = randomBytes(32).toString('base64url');
    let { content } = file;
    if ('path' in content) {
      this.#folder ??= makeTemporaryFolder('files');
      const path = join(this.#folder, ticket);
      await copyFile(content.path, path, constants.COPYFILE_FICLONE);
      content = { path };
    }
    const timer = setTimeout(() => void this.#discard(ticket), keptForMs);
    timer.unref();
    this.#waiting.set(ticket, { file: { ...file, content }, timer });
    return ticket;
  }

  /** The file behind a ticket, which is then spent; null when there is none. */
  async take(ticket: string): Promise<Download | null> {
    const waiting = this.#waiting.get(ticket);
    if (waiting === undefined) return null;
    this.#waiting.delete(ticket);
    clearTimeout(waiting.timer);
    const { name, mediaType, content } = waiting.file;
    if (!('path' in content)) {
      return { name, mediaType, length: content.length, stream: Readable.from([Buffer.from(content)]) };
    }
    const { path } = content;
    const { size } = await stat(path);
    const stream = createReadStream(path);
    stream.once('close', () => rmSync(path, { force: true }));
    return { name, mediaType, length: size, stream };
  }

  close(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }

  async #discard(ticket: string): Promise<void> {
    const waiting = this.#waiting.get(ticket);
    this.#waiting.delete(ticket);
    if (waiting !== undefined && 'path' in waiting.file.content) {
      await rm(waiting.file.content.path, { force: true });
    }
  }
}
