import { Steps } from 'antd';
import { useText } from '../../app/texts.ts';

const STEPS = ['choose', 'preview', 'draft', 'publish'] as const;

/** How far the month's bills have come. */
export function BillingSteps({ at }: { readonly at: (typeof STEPS)[number] }) {
  const t = useText();
  return (
    <Steps
      className="billing-steps"
      size="small"
      current={STEPS.indexOf(at)}
      items={STEPS.map((step) => ({ title: t(`fees.step.${step}`) }))}
    />
  );
}
