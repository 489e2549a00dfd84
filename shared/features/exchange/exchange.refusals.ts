export const exchangeRefusals = [] as const;
