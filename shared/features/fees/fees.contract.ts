export const feesContract = {};
