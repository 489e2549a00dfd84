export const jobsRefusals = ['jobCancelled', 'jobOfAnother'] as const;
