import type { FeePrice } from '../../../shared/features/fees/fee-items.contract.ts';
import { formatMoney, formatPrice } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** A price with what it is per. */
export function PriceText(props: {
  readonly price: Pick<FeePrice, 'priceTenThousandths' | 'amountCents' | 'additionalCents'>;
  readonly none?: string;
}) {
  const t = useText();
  const { priceTenThousandths, amountCents, additionalCents } = props.price;
  if (priceTenThousandths !== null) {
    const price = t('fees.price.perArea', { price: formatPrice(priceTenThousandths) });
    if (additionalCents === null) return price;
    return t('fees.price.andAdditional', { price, additional: formatMoney(additionalCents) });
  }
  if (amountCents !== null) return t('fees.price.perMonth', { amount: formatMoney(amountCents) });
  return props.none ?? '';
}
