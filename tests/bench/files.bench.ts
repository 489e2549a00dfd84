import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataKey } from '../../electron/office/data-key.ts';
import {
  attachmentHash,
  keepAttachment,
  readAttachment,
} from '../../electron/safekeeping/keep-attachment.ts';
import { againstFloor, type Figure, growing, median, timed } from './measure.ts';

const MEBIBYTES = 25;
const RUNS = 5;
/** Each byte is enciphered and hashed once more than it is in the clear. */
const MOST_STORING = 6;
const MOST_OPENING = 12;
/** The content itself, and what goes by in pieces until the collector has been. */
const MOST_MEBIBYTES = 3 * MEBIBYTES;

/** Storing and opening a file of 25 MiB sealed, beside writing and reading it in the clear under its hash. */
export async function benchFiles(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  const key = DataKey.make().filesKey();
  const plain = join(folder, 'plain');
  const stored: number[] = [];
  const opened: number[] = [];
  const written: number[] = [];
  const read: number[] = [];
  let largest = 0;
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const content = randomBytes(MEBIBYTES * 2 ** 20);
      let hash = '';
      stored.push(
        await timed(async () => {
          hash = await keepAttachment(folder, content, key);
        }),
      );
      written.push(await timed(() => writePlain(plain, content)));
      const { took, mebibytes } = await growing(async () => {
        if ((await readAttachment(folder, hash, key))?.length !== content.length) {
          throw new Error('a file came out another');
        }
      });
      opened.push(took);
      largest = Math.max(largest, mebibytes);
      read.push(await timed(async () => attachmentHash(await readFile(plain))));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    againstFloor(`storing a file of ${MEBIBYTES} MiB sealed`, median(stored), median(written), MOST_STORING),
    againstFloor(`opening a file of ${MEBIBYTES} MiB`, median(opened), median(read), MOST_OPENING),
    {
      name: `opening a file of ${MEBIBYTES} MiB, memory at its peak`,
      product: `+${largest.toFixed(0)} MiB`,
      floor: `${MEBIBYTES} MiB`,
      ratio: '',
      target: `≤ +${MOST_MEBIBYTES} MiB`,
      verdict: largest <= MOST_MEBIBYTES ? 'OK' : 'over target',
    },
  ];
}

async function writePlain(path: string, content: Buffer): Promise<void> {
  attachmentHash(content);
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
