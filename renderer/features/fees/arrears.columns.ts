import { ACT_KINDS, HOLD_KINDS } from '../../../shared/features/dunning/dunning.ts';
import type { ArrearsRow } from '../../../shared/features/fees/charges.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const STAGES = [0, 1, 2, 3, 4, 5, 6] as const;
/** Those that are neither kept nor withdrawn. */
const PROMISES = ['running', 'broken'] as const;

export const arrearsColumns: readonly GridColumn<ArrearsRow>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 120,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'fees.payer', kind: 'text', width: 110 },
  { field: 'owedCents', header: 'fees.owedInAll', kind: 'money', width: 120 },
  { field: 'overdueCents', header: 'fees.overdue', kind: 'money', width: 120 },
  { field: 'months', header: 'fees.monthsOwed', kind: 'number', width: 90 },
  { field: 'oldestDueOn', header: 'fees.oldestDueOn', kind: 'date', width: 115 },
  { field: 'overdueDays', header: 'fees.overdueDays', kind: 'number', width: 95 },
  {
    field: 'stage',
    header: 'dunning.arrears.stage',
    kind: 'choice',
    width: 110,
    choices: STAGES.map((value) => ({ value, label: `dunning.stage.${value}` as const })),
  },
  { field: 'limitationEndsOn', header: 'dunning.arrears.limitation', kind: 'date', width: 115 },
  {
    field: 'limitationOver',
    header: 'dunning.arrears.limitationOver',
    kind: 'number',
    width: 105,
    hidden: true,
  },
  { field: 'lastContactOn', header: 'dunning.arrears.lastContactOn', kind: 'date', width: 115 },
  {
    field: 'lastContactKind',
    header: 'dunning.arrears.lastContactKind',
    kind: 'choice',
    width: 100,
    hidden: true,
    choices: ACT_KINDS.map((value) => ({ value, label: `dunning.act.${value}` as const })),
  },
  {
    field: 'promiseState',
    header: 'dunning.arrears.promise',
    kind: 'choice',
    width: 95,
    choices: PROMISES.map((value) => ({ value, label: `dunning.promise.${value}` as const })),
  },
  { field: 'promiseDueOn', header: 'dunning.arrears.promiseDueOn', kind: 'date', width: 115 },
  {
    field: 'heldBy',
    header: 'dunning.arrears.heldBy',
    kind: 'choice',
    width: 100,
    choices: HOLD_KINDS.map((value) => ({ value, label: `dunning.hold.${value}` as const })),
  },
  { field: 'notDueCents', header: 'fees.age.notDue', kind: 'money', width: 130 },
  { field: 'to30Cents', header: 'fees.age.to30', kind: 'money', width: 130 },
  { field: 'to90Cents', header: 'fees.age.to90', kind: 'money', width: 130 },
  { field: 'to180Cents', header: 'fees.age.to180', kind: 'money', width: 130 },
  { field: 'to365Cents', header: 'fees.age.to365', kind: 'money', width: 130 },
  { field: 'over365Cents', header: 'fees.age.over365', kind: 'money', width: 130 },
  { field: 'lastPaidOn', header: 'fees.lastPaidOn', kind: 'date', width: 115 },
  { field: 'creditCents', header: 'fees.credit', kind: 'money', width: 105, hidden: true },
];
