import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openCopy } from './database/open-copy.ts';
import { checkOffice } from './office/check-office.ts';

// Runs the check of an office beside the office itself, on a connection that only reads.
const { file } = z.object({ file: z.string() }).parse(workerData);
const copy = openCopy(file);
try {
  // Of one moment, however much is taken and billed meanwhile: else the books of two moments are held against each other.
  copy.exec('BEGIN');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(checkOffice(copy));
} finally {
  copy.close();
}
