import { parentPort, workerData } from 'node:worker_threads';
import { type FillTask, solveFill } from './features/roster/fill-solver.ts';

// Looks for a roster beside the office itself; it is given everything and reaches nothing.
const { problem, effort } = workerData as FillTask;
const solution = await solveFill(problem, effort, (done) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ done });
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ solution });
