import { type Register, register } from './pack-registers.repository.ts';

/** What was shared out, on which basis, and what fell to each household. */
export const POOL_REGISTERS: readonly Register[] = [
  register(
    'pools',
    'fee_pool o JOIN fee_item i ON i.id = o.item_id JOIN staff s ON s.id = o.made_by',
    'o.id',
    [
      ['poolId', 'integer', 'o.id'],
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
      ['periodStart', 'date', 'o.period_start'],
      ['periodEnd', 'date', 'o.period_end'],
      ['poolTotal', 'money', 'o.total_cents'],
      ['weighting', 'choice:fees.pool.weighting', 'o.weighting'],
      ['basis', 'text', 'o.basis'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'o.made_at'],
      ['withdrawnAt', 'text', 'o.withdrawn_at'],
      ['reason', 'text', 'o.withdraw_reason'],
    ],
  ),
  register('poolShares', 'fee_pool_share h JOIN unit u ON u.id = h.unit_id', 'h.pool_id, h.unit_id', [
    ['poolId', 'integer', 'h.pool_id'],
    ['unitId', 'integer', 'h.unit_id'],
    ['unit', 'text', 'u.display_name'],
    ['exempt', 'flag', 'h.exempt'],
    ['weight', 'reading', 'h.weight_thousandths'],
    ['amount', 'money', 'h.amount_cents'],
  ]),
];
