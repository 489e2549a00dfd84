import { formatScaled } from '../../../shared/domain/money.ts';
import type { Formula } from '../../../shared/features/fees/charge.ts';
import type { GivenPrice } from '../../../shared/features/fees/price-kind.ts';
import { formatMoney, formatPrice } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** A price with what it is per. */
export function PriceText(props: {
  readonly price: GivenPrice;
  readonly formula: Formula;
  readonly none?: string;
}) {
  const t = useText();
  const { priceTenThousandths, amountCents, additionalCents, expression, tiers } = props.price;
  if (expression !== null) {
    if (priceTenThousandths === null) return t('fees.price.expression', { expression });
    return t('fees.price.expressionWith', { expression, price: formatPrice(priceTenThousandths) });
  }
  if (tiers !== null) {
    const each = tiers.tiers.map((tier) =>
      t('fees.price.tier', {
        from: formatScaled(tier.fromThousandths, 3),
        price: formatPrice(tier.priceTenThousandths),
      }),
    );
    return t('fees.price.tiers', { tiers: each.join(t('fees.explain.then')) });
  }
  if (priceTenThousandths !== null) {
    const key = props.formula === 'metered' ? 'fees.price.perUnit' : 'fees.price.perArea';
    const price = t(key, { price: formatPrice(priceTenThousandths) });
    if (additionalCents === null) return price;
    return t('fees.price.andAdditional', { price, additional: formatMoney(additionalCents) });
  }
  if (amountCents !== null) return t('fees.price.perMonth', { amount: formatMoney(amountCents) });
  return props.none ?? '';
}
