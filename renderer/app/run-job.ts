import { ApiError, refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import type { JobStatus } from '../../shared/features/jobs/jobs.contract.ts';

export interface JobWatch {
  readonly onProgress?: (status: JobStatus) => void;
  /** Time between two questions to the office. */
  readonly pauseMilliseconds?: number;
}

/** Watches a job to its end: its result, or its failure thrown like that of any other call. */
export async function runJob<Result>(
  api: Pick<Api, 'jobs'>,
  ticket: JobTicket<Result>,
  { onProgress, pauseMilliseconds = 250 }: JobWatch = {},
): Promise<Result> {
  for (;;) {
    const status = await api.jobs.status({ jobId: ticket.jobId });
    onProgress?.(status);
    switch (status.state) {
      case 'running':
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
        break;
      case 'done':
        // The office checked the result against the output of the operation that began the job.
        return status.result as Result;
      case 'cancelled':
        throw refuse('jobCancelled');
      case 'failed':
        throw new ApiError(status.failure ?? { kind: 'internal', reference: ticket.jobId });
    }
  }
}
