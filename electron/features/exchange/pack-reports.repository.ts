import { type Register, register } from './pack-registers.repository.ts';

/** Expenses that the office entered for its disclosure. */
export const REPORT_REGISTERS: readonly Register[] = [
  register('expenses', 'expense e JOIN staff s ON s.id = e.made_by', 'e.id', [
    ['day', 'date', 'e.spent_on'],
    ['expenseCategory', 'choice:expenseCategory', 'e.category'],
    ['summary', 'text', 'e.summary'],
    ['documentNumber', 'text', 'e.document_number'],
    ['amount', 'money', 'e.amount_cents'],
    ['staff', 'text', 's.display_name'],
    ['at', 'text', 'e.made_at'],
    ['withdrawnAt', 'text', 'e.withdrawn_at'],
    ['reason', 'text', 'e.withdraw_reason'],
  ]),
];
