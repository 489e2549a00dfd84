import type { Formula } from './charge.ts';
import type { FeePrice } from './fee-items.contract.ts';

export const PRICE_FIELDS = [
  'priceTenThousandths',
  'amountCents',
  'additionalCents',
  'expression',
  'tiers',
] as const satisfies readonly (keyof FeePrice)[];
export type PriceField = (typeof PRICE_FIELDS)[number];
export type GivenPrice = Pick<FeePrice, PriceField>;

/** What the price of an item is by its formula, and what may come with it; null where there is no price at all. */
export const PRICE_OF_FORMULA: Readonly<
  Record<Formula, { readonly needs: PriceField | null; readonly may: readonly PriceField[] }>
> = {
  areaPrice: { needs: 'priceTenThousandths', may: ['additionalCents'] },
  innerAreaPrice: { needs: 'priceTenThousandths', may: ['additionalCents'] },
  fixed: { needs: 'amountCents', may: [] },
  expression: { needs: 'expression', may: ['priceTenThousandths'] },
  metered: { needs: 'priceTenThousandths', may: ['additionalCents'] },
  tiered: { needs: 'tiers', may: [] },
  given: { needs: null, may: [] },
  shared: { needs: null, may: [] },
};
