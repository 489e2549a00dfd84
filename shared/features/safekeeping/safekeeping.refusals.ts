export const safekeepingRefusals = [] as const;
