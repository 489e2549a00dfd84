import { Worker } from 'node:worker_threads';
import { workerFile } from '../../office/worker-file.ts';
import type { FillTask, FoundFill, TellProgress } from './fill-solver.ts';

type Told = { readonly done: number } | { readonly found: FoundFill };

/** Looks for a roster in a thread of its own, so that the window stays quick; when stopped nothing is left of it. */
export function fillInBackground(
  task: FillTask,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<FoundFill> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('fill-worker'), { workerData: task });
    const stop = (): void => void worker.terminate();
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    // The worker is the program's own and says nothing else.
    worker.on('message', (told: Told) => {
      if ('found' in told) resolve(told.found);
      else tell(told.done);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(new DOMException('the search was stopped', 'AbortError'));
      else reject(new Error(`the search ended with ${code} before it had an answer`));
    });
  });
}
