export const safekeepingContract = {};
