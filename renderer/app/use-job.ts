import { useState } from 'react';
import { useApi } from './app-context.ts';
import { JobStore } from './job.store.ts';

/** One long piece of work of this screen; show it with JobProgress. */
export function useJob<Result>(): JobStore<Result> {
  const api = useApi();
  const [job] = useState(() => new JobStore<Result>(api));
  return job;
}
