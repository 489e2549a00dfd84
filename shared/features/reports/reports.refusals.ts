/** Reasons for which the office says no to a report or an expense. */
export const reportsRefusals = ['expenseTwice', 'expenseWithdrawn'] as const;
