import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import { explainCharge } from '../../../shared/features/fees/explain-charge.ts';
import { useText } from '../../app/texts.ts';

/** Why an amount is what it is: 「92.08 ㎡ × 1.40 元 × 1 月」. */
export function Explanation({ inputs }: { readonly inputs: ChargeInputs }) {
  const t = useText();
  const steps = explainCharge(inputs).map(({ key, values }) => t(key, values));
  return <span className="soft explanation">{steps.join(t('fees.explain.then'))}</span>;
}
