import { parentPort, workerData } from 'node:worker_threads';
import { type FillTask, findFill } from './features/roster/fill-solver.ts';

// Looks for a roster beside the office itself; it is given everything and reaches nothing.
const found = await findFill(workerData as FillTask, (done) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ done });
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ found });
