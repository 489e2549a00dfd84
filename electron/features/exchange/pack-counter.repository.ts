import { type Register, register } from './pack-registers.repository.ts';

/** What the counter posted beside receipts: discounts, moves of prepaid money, rules of late fees, disputes. */
export const COUNTER_REGISTERS: readonly Register[] = [
  register(
    'discounts',
    `discount d JOIN charge c ON c.id = d.charge_id JOIN unit u ON u.id = c.unit_id JOIN fee_item i ON i.id = c.item_id
       JOIN staff s ON s.id = d.made_by`,
    'd.id',
    [
      ['discountId', 'integer', 'd.id'],
      ['takesBack', 'integer', 'd.reverses_id'],
      ['chargeId', 'integer', 'd.charge_id'],
      ['unit', 'text', 'u.display_name'],
      ['feeName', 'text', 'i.name'],
      ['periodStart', 'date', 'c.period_start'],
      ['periodEnd', 'date', 'c.period_end'],
      ['amount', 'money', 'd.amount_cents'],
      ['reduction', 'percent', 'd.off_hundredths'],
      ['reason', 'text', 'd.reason'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'd.made_at'],
    ],
  ),
  register(
    'creditPurposes',
    `credit_purpose p LEFT JOIN credit_purpose_item l ON l.purpose_id = p.id LEFT JOIN fee_item i ON i.id = l.item_id`,
    'p.id, i.id',
    [
      ['creditPurpose', 'text', 'p.name'],
      ['active', 'flag', 'p.active'],
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
    ],
  ),
  register(
    'creditMoves',
    `credit_move m JOIN unit u ON u.id = m.unit_id JOIN staff s ON s.id = m.made_by
       LEFT JOIN credit_purpose f ON f.id = m.from_purpose_id LEFT JOIN credit_purpose t ON t.id = m.to_purpose_id`,
    'm.id',
    [
      ['unit', 'text', 'u.display_name'],
      ['fromPurpose', 'text', 'f.name'],
      ['toPurpose', 'text', 't.name'],
      ['amount', 'money', 'm.amount_cents'],
      ['reason', 'text', 'm.reason'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'm.made_at'],
    ],
  ),
  register(
    'lateFeeRules',
    'late_fee_rule r JOIN fee_item i ON i.id = r.item_id JOIN staff s ON s.id = r.made_by',
    'r.id',
    [
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
      ['from', 'date', 'r.from_on'],
      ['rateMillionths', 'integer', 'r.rate_millionths'],
      ['ratePer', 'choice:fees.lateFees.per', 'r.per'],
      ['graceDays', 'integer', 'r.grace_days'],
      ['cap', 'percent', 'r.cap_hundredths'],
      ['countedFrom', 'choice:fees.lateFees.starts', 'r.starts'],
      ['lpr', 'percent', 'r.lpr_hundredths'],
      ['priceSource', 'text', 'r.source'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'r.made_at'],
      ['withdrawnAt', 'text', 'r.withdrawn_at'],
    ],
  ),
  register(
    'paymentTerms',
    'payment_term t JOIN charge c ON c.id = t.charge_id JOIN unit u ON u.id = c.unit_id JOIN staff s ON s.id = t.made_by',
    't.id',
    [
      ['chargeId', 'integer', 't.charge_id'],
      ['unit', 'text', 'u.display_name'],
      ['lastOn', 'date', 't.ends_on'],
      ['source', 'text', 't.source'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 't.made_at'],
    ],
  ),
];
