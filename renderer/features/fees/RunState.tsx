import { Tag } from 'antd';
import type { BillingRun } from '../../../shared/features/fees/billing.contract.ts';
import { useText } from '../../app/texts.ts';

const COLOURS = { draft: 'warning', published: 'success', cancelled: 'default' } as const;

/** Whether a run of bills is still a draft. */
export function RunState({ state }: { readonly state: BillingRun['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`fees.runState.${state}`)}
    </Tag>
  );
}
