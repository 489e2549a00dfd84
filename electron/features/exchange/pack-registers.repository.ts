import type Database from 'better-sqlite3';
import { maskAddress, maskPhone } from '../../../shared/domain/mask.ts';
import type { PackField, PackRegister } from '../../../shared/features/exchange/pack.messages.ts';
import { statement } from '../../database/statements.ts';
import type { ExportField } from '../../office/exportable-grid.ts';

/** How much of people's numbers leaves in a pack. A level has a name, so that a record of it can still be read when there is another. */
export const MASK_LEVEL = 'masked';

export interface RegisterColumn {
  readonly field: PackField;
  readonly type: ExportField;
  /** What is personal leaves the office masked; ID numbers are kept masked beside their seal. */
  readonly mask?: 'phones' | 'address';
}

/** One register of the pack: its columns in order and the rows behind them. */
export interface Register {
  readonly name: PackRegister;
  /** Where in the pack it lies: what the office keeps, or what shows how it was kept. */
  readonly folder: 'registers' | 'evidence';
  readonly columns: readonly RegisterColumn[];
  readonly from: string;
  /** Expression of each column, in the same order. */
  readonly select: readonly string[];
  readonly order: string;
}

type Line = readonly [
  field: PackField,
  type: ExportField['kind'] | `choice:${string}`,
  expression: string,
  mask?: RegisterColumn['mask'],
];

export function register(
  name: PackRegister,
  from: string,
  order: string,
  lines: readonly Line[],
  folder: Register['folder'] = 'registers',
): Register {
  return {
    name,
    folder,
    from,
    order,
    columns: lines.map(([field, type, , mask]) => ({
      field,
      type: typeOf(type),
      ...(mask === undefined ? {} : { mask }),
    })),
    select: lines.map(([, , expression]) => expression),
  };
}

function typeOf(type: Line[1]): ExportField {
  if (type.startsWith('choice:')) return { kind: 'choice', words: type.slice('choice:'.length) };
  // The other spellings are the kinds themselves.
  return { kind: type } as ExportField;
}

export const REGISTERS: readonly Register[] = [
  register('units', 'unit u JOIN building b ON b.id = u.building_id', 'u.id', [
    ['unitId', 'integer', 'u.id'],
    ['unit', 'text', 'u.display_name'],
    ['building', 'text', 'b.name'],
    ['entrance', 'text', 'u.entrance'],
    ['floor', 'integer', 'u.floor'],
    ['room', 'text', 'u.room'],
    ['use', 'choice:unitKind', 'u.kind'],
    ['area', 'area', 'u.area_thousandths'],
    ['innerArea', 'area', 'u.inner_area_thousandths'],
    ['occupancyState', 'choice:occupancyState', 'u.occupancy_state'],
    ['worksState', 'choice:worksState', 'u.works_state'],
    ['handedOverOn', 'date', 'u.handed_over_on'],
    ['billedFromOn', 'date', 'u.billed_from_on'],
    ['active', 'flag', 'u.active'],
  ]),
  register('people', 'person p', 'p.id', [
    ['personId', 'integer', 'p.id'],
    ['personKind', 'choice:personKind', 'p.kind'],
    ['name', 'text', 'p.name'],
    ['honorific', 'text', 'p.honorific'],
    [
      'phones',
      'text',
      "(SELECT group_concat(h.phone, '、' ORDER BY h.position) FROM person_phone h WHERE h.person_id = p.id)",
      'phones',
    ],
    ['idType', 'text', 'p.id_type'],
    ['idNumber', 'text', 'p.id_number_masked'],
    ['mailingAddress', 'text', 'p.mailing_address', 'address'],
    ['mergedInto', 'integer', 'p.merged_into_id'],
  ]),
  register(
    'occupancies',
    'occupancy o JOIN unit u ON u.id = o.unit_id JOIN person p ON p.id = o.person_id',
    'o.id',
    [
      ['unitId', 'integer', 'o.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['personId', 'integer', 'o.person_id'],
      ['name', 'text', 'p.name'],
      ['occupancyRole', 'choice:occupancyRole', 'o.role'],
      ['share', 'percent', 'o.share_hundredths'],
      ['from', 'date', 'o.from_on'],
      ['to', 'date', 'o.to_on'],
      ['isPayer', 'flag', 'o.is_payer'],
    ],
  ),
  register('feeItems', 'fee_item i LEFT JOIN fee_price f ON f.item_id = i.id', 'i.id, f.from_on, f.id', [
    ['feeCode', 'text', 'i.code'],
    ['feeName', 'text', 'i.name'],
    ['formula', 'choice:pack.formula', 'i.formula'],
    ['cycle', 'choice:pack.cycle', 'i.cycle'],
    ['active', 'flag', 'i.active'],
    ['priceFrom', 'date', 'f.from_on'],
    ['price', 'price', 'f.price_ten_thousandths'],
    ['amount', 'money', 'f.amount_cents'],
    ['additionalAmount', 'money', 'f.additional_cents'],
    ['tiers', 'text', 'f.tiers'],
    ['expression', 'text', 'f.expression'],
    ['priceSource', 'text', 'f.source'],
    ['withdrawnAt', 'text', 'f.withdrawn_at'],
  ]),
  register(
    'reductions',
    `fee_reduction r JOIN unit u ON u.id = r.unit_id JOIN fee_item i ON i.id = r.item_id
       JOIN staff s ON s.id = r.granted_by LEFT JOIN staff e ON e.id = r.ended_by`,
    'r.id',
    [
      ['unitId', 'integer', 'r.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
      ['reductionKind', 'choice:fees.reduction.kind', 'r.kind'],
      ['reduction', 'percent', 'r.off_hundredths'],
      ['from', 'date', 'r.from_on'],
      ['to', 'date', 'r.to_on'],
      ['lastOn', 'date', "nullif(r.last_on, '')"],
      ['applicant', 'text', 'r.applicant'],
      ['appliedOn', 'date', 'r.applied_on'],
      ['reductionEvidence', 'text', 'r.evidence'],
      ['basis', 'text', 'r.basis'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'r.granted_at'],
      ['endedAt', 'text', 'r.ended_at'],
      ['endedBy', 'text', 'e.display_name'],
      ['reason', 'text', 'r.end_reason'],
    ],
  ),
  register(
    'charges',
    'charge c JOIN unit u ON u.id = c.unit_id JOIN fee_item i ON i.id = c.item_id LEFT JOIN person p ON p.id = c.payer_id',
    'c.id',
    [
      ['chargeId', 'integer', 'c.id'],
      ['unitId', 'integer', 'c.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['feeCode', 'text', 'i.code'],
      ['feeName', 'text', 'i.name'],
      ['payer', 'text', 'p.name'],
      ['periodStart', 'date', 'c.period_start'],
      ['periodEnd', 'date', 'c.period_end'],
      ['dueOn', 'date', 'c.due_on'],
      ['amount', 'money', 'c.amount_cents'],
      ['paid', 'money', 'c.paid_cents'],
      ['discounted', 'money', 'c.discounted_cents'],
      ['chargeState', 'choice:pack.chargeState', 'c.state'],
      ['cancelledAt', 'text', 'c.cancelled_at'],
      ['reason', 'text', 'c.cancel_reason'],
      ['calculation', 'text', 'c.inputs'],
    ],
  ),
  register(
    'receipts',
    `receipt r JOIN unit u ON u.id = r.unit_id JOIN staff s ON s.id = r.cashier_id
       LEFT JOIN receipt_series q ON q.id = r.series_id
       LEFT JOIN receipt b ON b.id = r.reverses_id LEFT JOIN staff v ON v.id = r.voided_by`,
    'r.id',
    [
      ['receiptNumber', 'text', 'r.number'],
      ['receiptKind', 'choice:pack.receiptKind', 'r.kind'],
      ['seriesName', 'text', 'q.name'],
      ['reverses', 'text', 'b.number'],
      ['unit', 'text', 'u.display_name'],
      ['payer', 'text', 'r.payer_name'],
      ['receivedOn', 'date', 'r.received_on'],
      ['amount', 'money', 'r.amount_cents'],
      ['allocated', 'money', 'r.allocated_cents'],
      ['credited', 'money', 'r.credited_cents'],
      ['bookNumber', 'text', 'r.book_number'],
      ['staff', 'text', 's.display_name'],
      ['voidedAt', 'text', 'r.voided_at'],
      ['voidedBy', 'text', 'v.display_name'],
      ['reason', 'text', "iif(r.reason = '', r.void_reason, r.reason)"],
    ],
  ),
  register('tenders', 'receipt_tender t JOIN receipt r ON r.id = t.receipt_id', 't.receipt_id, t.position', [
    ['receiptNumber', 'text', 'r.number'],
    ['tender', 'choice:tender', 't.method'],
    ['amount', 'money', 't.amount_cents'],
    ['voucherNumber', 'text', 't.voucher_number'],
  ]),
  register('allocations', 'allocation a JOIN receipt r ON r.id = a.receipt_id', 'a.id', [
    ['receiptNumber', 'text', 'r.number'],
    ['chargeId', 'integer', 'a.charge_id'],
    ['amount', 'money', 'a.amount_cents'],
    ['at', 'text', 'a.made_at'],
  ]),
  register(
    'credits',
    `credit_entry e JOIN unit u ON u.id = e.unit_id LEFT JOIN receipt r ON r.id = e.receipt_id
       LEFT JOIN credit_purpose p ON p.id = e.purpose_id`,
    'e.id',
    [
      ['unit', 'text', 'u.display_name'],
      ['receiptNumber', 'text', 'r.number'],
      ['opening', 'flag', 'e.opening'],
      ['creditPurpose', 'text', 'p.name'],
      ['amount', 'money', 'e.amount_cents'],
      ['at', 'text', 'e.made_at'],
    ],
  ),
  register(
    'letters',
    `letter l LEFT JOIN unit u ON u.id = l.unit_id LEFT JOIN staff s ON s.id = l.issued_by
       LEFT JOIN staff g ON g.id = l.signed_by LEFT JOIN staff v ON v.id = l.voided_by`,
    'l.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['letterKind', 'choice:letterKind', 'l.kind'],
      ['letterState', 'choice:letterState', 'l.state'],
      ['subject', 'text', 'l.subject'],
      ['recipient', 'text', 'l.recipient'],
      ['unit', 'text', 'u.display_name'],
      ['signedOn', 'date', 'l.signed_on'],
      ['signedBy', 'text', 'g.display_name'],
      ['issuedOn', 'date', 'l.issued_on'],
      ['staff', 'text', 's.display_name'],
      ['validUntil', 'date', 'l.valid_until'],
      ['voidedAt', 'text', 'l.voided_at'],
      ['voidedBy', 'text', 'v.display_name'],
      ['reason', 'text', 'l.void_reason'],
      ['documentHash', 'text', 'l.document_sha256'],
    ],
  ),
  register(
    'letterSteps',
    `letter_step t JOIN letter l ON l.id = t.letter_id LEFT JOIN unit u ON u.id = l.unit_id
       JOIN staff s ON s.id = t.staff_id`,
    't.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['subject', 'text', 'l.subject'],
      ['unit', 'text', 'u.display_name'],
      ['letterAction', 'choice:letterAction', 't.action'],
      ['chainStep', 'choice:chainStep', 't.chain_step'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 't.made_at'],
      ['onBehalf', 'text', 't.on_behalf'],
      ['onDay', 'date', 't.on_day'],
      ['note', 'text', 't.comment'],
      ['contentHash', 'text', 't.content_sha256'],
    ],
  ),
  register(
    'letterPrints',
    `letter_print n JOIN letter l ON l.id = n.letter_id LEFT JOIN unit u ON u.id = l.unit_id
       JOIN staff s ON s.id = n.printed_by`,
    'n.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['subject', 'text', 'l.subject'],
      ['unit', 'text', 'u.display_name'],
      ['copies', 'integer', 'n.copies'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'n.printed_at'],
    ],
  ),
  register(
    'sealUses',
    `seal_use n LEFT JOIN letter l ON l.id = n.letter_id LEFT JOIN unit u ON u.id = l.unit_id
       JOIN staff s ON s.id = n.recorded_by LEFT JOIN staff w ON w.id = n.withdrawn_by`,
    'n.id',
    [
      ['usedOn', 'date', 'n.used_on'],
      ['seal', 'text', 'n.seal'],
      ['letterNumber', 'text', 'coalesce(l.number, n.document_number)'],
      ['subject', 'text', 'n.title'],
      ['unit', 'text', 'u.display_name'],
      ['copies', 'integer', 'n.copies'],
      ['applicant', 'text', 'n.applicant'],
      ['approver', 'text', 'n.approver'],
      ['keeper', 'text', 'n.keeper'],
      ['note', 'text', 'n.note'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'n.recorded_at'],
      ['withdrawnAt', 'text', 'n.withdrawn_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['reason', 'text', 'n.withdraw_reason'],
    ],
  ),
  register('audit', 'audit a', 'a.seq', [
    ['seq', 'integer', 'a.seq'],
    ['at', 'text', 'a.at'],
    ['staff', 'text', 'a.staff_name'],
    ['staffRole', 'choice:role', 'a.role'],
    ['action', 'text', 'a.action'],
    ['entity', 'text', 'a.entity'],
    ['entityId', 'text', 'a.entity_id'],
    ['reason', 'text', 'a.reason'],
    ['before', 'text', 'a.before'],
    ['after', 'text', 'a.after'],
    ['hash', 'text', 'a.hash'],
  ]),
];

export function countRegister(database: Database.Database, { from }: Register): number {
  return statement<{ rows: number }>(database, `SELECT count(*) AS rows FROM ${from}`).get()?.rows ?? 0;
}

/** Rows of a register in its own order, each value under its column's place, masked where it must be. */
export function* iterateRegister(
  database: Database.Database,
  source: Register,
): Generator<readonly unknown[]> {
  const rows = database
    .prepare<[], readonly unknown[]>(
      `SELECT ${source.select.join(', ')} FROM ${source.from} ORDER BY ${source.order}`,
    )
    .raw()
    .iterate();
  for (const row of rows) {
    yield row.map((value, index) => masked(value, source.columns[index]?.mask));
  }
}

function masked(value: unknown, mask: RegisterColumn['mask']): unknown {
  if (mask === undefined || typeof value !== 'string' || value === '') return value;
  return mask === 'address' ? maskAddress(value) : value.split('、').map(maskPhone).join('、');
}
