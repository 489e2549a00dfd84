import { z } from 'zod';
import { failureSchema } from '../../api/api-error.ts';
import { operation } from '../../api/define-contract.ts';

const jobIdSchema = z.string().min(1).max(64);

export const jobStatusSchema = z.object({
  jobId: jobIdSchema,
  /** Path of the operation that began it. */
  path: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Steps done and steps in all; a total of 0 means not known yet. */
  done: z.int(),
  total: z.int(),
  /** Present when done; its shape is the output of the operation that began it. */
  result: z.json().optional(),
  failure: failureSchema.optional(),
});

export type JobStatus = z.output<typeof jobStatusSchema>;

export const jobsContract = {
  status: operation({
    summary: 'How far a job has come, and its result once done',
    effect: 'read',
    callableBy: 'anyone',
    input: z.strictObject({ jobId: jobIdSchema }),
    output: jobStatusSchema,
  }),
  cancel: operation({
    summary: 'Cancels a running job; it leaves nothing half-done',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({ jobId: jobIdSchema }),
    output: jobStatusSchema,
  }),
};
