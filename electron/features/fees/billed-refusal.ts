import { type ApiError, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { StandingBill } from './standing-bill.repository.ts';

/** What to do first depends on the bill: a draft goes with its run, and one that is paid waits for its receipt. */
const REASONS = {
  reductionBilled: { draft: 'reductionBilledDraft', paid: 'reductionBilledPaid' },
  attachmentBilled: { draft: 'attachmentBilledDraft', paid: 'attachmentBilledPaid' },
  poolBilled: { draft: 'poolBilledDraft', paid: 'poolBilledPaid' },
} as const;

/** The refusal that names the way past a bill. */
export function refuseBilled(
  reason: keyof typeof REASONS,
  values: Readonly<Record<string, string>>,
  bill: StandingBill,
): ApiError {
  const { state, paidCents, runMonth, runUnits } = bill;
  if (state === 'draft') {
    return refuse(REASONS[reason].draft, { ...values, month: runMonth ?? '', units: runUnits ?? 0 });
  }
  if (paidCents > 0) return refuse(REASONS[reason].paid, { ...values, paid: formatCents(paidCents) });
  return refuse(reason, values);
}
