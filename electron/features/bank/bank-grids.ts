import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { lineSource } from './match.repository.ts';
import { outstandingSource } from './reconciliation.repository.ts';
import { voucherLineSource } from './voucher.repository.ts';

/** Lines of the bank, what is outstanding, and vouchers, as lists that people may take out. */
export const bankGrids = {
  bankLines: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => lineSource),
    // Statements name whoever paid.
    ofPeople: true,
    fields: {
      accountName: { kind: 'text' },
      postedOn: { kind: 'date' },
      amountCents: { kind: 'money' },
      reference: { kind: 'text' },
      counterparty: { kind: 'text' },
      remark: { kind: 'text' },
      balanceCents: { kind: 'money' },
      state: { kind: 'choice', words: 'bank.state' },
      matchedTo: { kind: 'text' },
      rule: { kind: 'choice', words: 'bank.rule' },
      feeCents: { kind: 'money' },
      by: { kind: 'text' },
      at: { kind: 'instant' },
    },
  },
  bankOutstanding: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf((day) => outstandingSource(day)),
    ofDay: true,
    ofPeople: true,
    fields: {
      accountName: { kind: 'text' },
      group: { kind: 'choice', words: 'bank.group' },
      on: { kind: 'date' },
      amountCents: { kind: 'money' },
      reference: { kind: 'text' },
      about: { kind: 'text' },
    },
  },
  voucherLines: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => voucherLineSource),
    // What each household was billed and paid is in them.
    ofPeople: true,
    fields: {
      month: { kind: 'text' },
      datedOn: { kind: 'date' },
      word: { kind: 'text' },
      number: { kind: 'integer' },
      kind: { kind: 'choice', words: 'voucher.kind' },
      code: { kind: 'text' },
      codeName: { kind: 'text' },
      debitCents: { kind: 'money' },
      creditCents: { kind: 'money' },
      unitName: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
