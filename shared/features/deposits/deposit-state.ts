import { z } from 'zod';

/**
 * 待收, 已收, 待驗收, 扣減確認, 待退, 已退, and 已取消 for one that was asked for and never taken. There is no forfeited
 * deposit: without a judgment the office keeps nothing that the payer did not agree to, so what is kept is a deduction.
 */
export const DEPOSIT_STATES = [
  'due',
  'held',
  'toInspect',
  'toConfirm',
  'toRefund',
  'refunded',
  'cancelled',
] as const;
export const depositStateSchema = z.enum(DEPOSIT_STATES);
export type DepositState = z.output<typeof depositStateSchema>;

/** What is done with a deposit; each step is kept, and one that was a mistake is taken back by another. */
export const DEPOSIT_ACTIONS = [
  'ask',
  'cancel',
  'take',
  'reverseTaking',
  'apply',
  'withdrawApplication',
  'fail',
  'accept',
  'confirm',
  'withdrawConfirmation',
  'refund',
  'reverseRefund',
] as const;
export const depositActionSchema = z.enum(DEPOSIT_ACTIONS);
export type DepositAction = z.output<typeof depositActionSchema>;

const MOVES: Readonly<Record<DepositState, Partial<Record<DepositAction, DepositState>>>> = {
  due: { take: 'held', cancel: 'cancelled' },
  held: { apply: 'toInspect', reverseTaking: 'due' },
  toInspect: { accept: 'toConfirm', fail: 'toInspect', withdrawApplication: 'held' },
  toConfirm: { confirm: 'toRefund', withdrawApplication: 'held' },
  toRefund: { refund: 'refunded', withdrawConfirmation: 'toConfirm' },
  refunded: { reverseRefund: 'toRefund' },
  cancelled: {},
};

/** The state after an action; null where the deposit is not in a state for it. What needs no inspection skips it. */
export function stateAfter(
  state: DepositState,
  action: DepositAction,
  { inspected }: { readonly inspected: boolean },
): DepositState | null {
  const next = MOVES[state][action] ?? null;
  return next === 'toInspect' && action === 'apply' && !inspected ? 'toConfirm' : next;
}

/** What the office holds of a deposit in a state: deductions leave it when the payer confirms them. */
export function heldCentsIn(
  state: DepositState,
  { amountCents, deductedCents }: { readonly amountCents: number; readonly deductedCents: number },
): number {
  if (state === 'due' || state === 'cancelled' || state === 'refunded') return 0;
  return state === 'toRefund' ? amountCents - deductedCents : amountCents;
}
