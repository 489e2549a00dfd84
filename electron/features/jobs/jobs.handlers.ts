import type { jobsContract } from '../../../shared/features/jobs/jobs.contract.ts';
import type { JobRunner } from '../../jobs/job-runner.ts';
import type { Connection, HandlersOf } from '../../office/context.ts';

export function createJobsHandlers(jobs: JobRunner): HandlersOf<typeof jobsContract> {
  const ownerOn = (connection: Connection) => ({
    staffId: connection.staff?.id ?? null,
    connectionId: connection.id,
  });
  return {
    status: ({ jobId }, { connection }) => jobs.status(jobId, ownerOn(connection)),
    cancel: ({ jobId }, { connection }) => jobs.cancel(jobId, ownerOn(connection)),
  };
}
