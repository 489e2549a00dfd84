export const feesRefusals = [] as const;
