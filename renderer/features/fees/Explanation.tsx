import { type ChargeInputs, explainCharge } from '../../../shared/features/fees/charge.ts';
import { useText } from '../../app/texts.ts';

/** Why an amount is what it is: 「92.08 ㎡ × 1.40 元 × 1 月」. */
export function Explanation({ inputs }: { readonly inputs: ChargeInputs }) {
  const t = useText();
  const { key, values } = explainCharge(inputs);
  return <span className="soft">{t(key, values)}</span>;
}
