import { type Register, register } from './pack-registers.repository.ts';

/** Days that reductions left nothing to charge of: no bill says so. */
export const WAIVER_REGISTERS: readonly Register[] = [
  register(
    'waivers',
    `fee_waiver w JOIN billing_run b ON b.id = w.run_id JOIN fee_reduction r ON r.id = w.reduction_id
       JOIN unit u ON u.id = w.unit_id JOIN fee_item i ON i.id = w.item_id`,
    'w.id',
    [
      ['waiverId', 'integer', 'w.id'],
      ['unitId', 'integer', 'w.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
      ['reductionKind', 'choice:fees.reduction.kind', 'r.kind'],
      ['basis', 'text', 'r.basis'],
      ['periodStart', 'date', 'w.period_start'],
      ['periodEnd', 'date', 'w.period_end'],
      ['fullAmount', 'money', 'w.full_cents'],
      ['billedMonth', 'text', 'b.month'],
      ['waiverState', 'choice:fees.waiver.state', "iif(w.cancelled_at IS NULL, b.state, 'cancelled')"],
      ['cancelledAt', 'text', "coalesce(w.cancelled_at, iif(b.state = 'cancelled', b.closed_at, NULL))"],
      ['reason', 'text', "iif(w.cancelled_at IS NULL AND b.state = 'cancelled', b.reason, w.cancel_reason)"],
    ],
  ),
];
