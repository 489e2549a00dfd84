import { z } from 'zod';

/** Price of a square metre and month, or of one of what a meter counts, in ten-thousandths of a yuan: 1.40 元 is 14000. */
export const priceSchema = z.int().min(1).max(1_000_000_000);
