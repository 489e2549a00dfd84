import { Worker } from 'node:worker_threads';
import type { OfficeVerdict } from './check-office.ts';
import { workerFile } from './worker-file.ts';

/** Checks an office's file in a thread of its own, so that the window stays quick however large it has become. */
export function checkInBackground(file: string, signal?: AbortSignal): Promise<OfficeVerdict> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('check-worker'), { workerData: { file } });
    const stop = (): void => void worker.terminate();
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    // The worker is the program's own and says nothing else.
    worker.once('message', (verdict) => resolve(verdict as OfficeVerdict));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted === true) reject(new DOMException('the check was stopped', 'AbortError'));
      else reject(new Error(`the check ended with ${code} before it had an answer`));
    });
  });
}
