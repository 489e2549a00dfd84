import { formatMoney, formatPrice } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** A price with what it is per. */
export function PriceText(props: {
  readonly price: { readonly priceTenThousandths: number | null; readonly amountCents: number | null };
  readonly none?: string;
}) {
  const t = useText();
  const { priceTenThousandths, amountCents } = props.price;
  if (priceTenThousandths !== null)
    return t('fees.price.perArea', { price: formatPrice(priceTenThousandths) });
  if (amountCents !== null) return t('fees.price.perMonth', { amount: formatMoney(amountCents) });
  return props.none ?? '';
}
