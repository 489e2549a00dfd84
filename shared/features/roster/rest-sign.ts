/** What stands for a rest day on every roster, in each language: no shift has it as its code. */
export const REST_SIGN = '休';
