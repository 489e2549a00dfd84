import { refuse } from '../../../shared/api/api-error.ts';
import type { Deposit, DepositStep } from '../../../shared/features/deposits/deposit.ts';
import { type DepositAction, stateAfter } from '../../../shared/features/deposits/deposit-state.ts';
import type { WriteContext } from '../../office/context.ts';
import { insertStep, requireDeposit } from './deposit.repository.ts';

/** What is written of a step beside its action. */
export interface Move {
  readonly action: DepositAction;
  readonly on: string;
  readonly who?: string;
  readonly means?: DepositStep['means'];
  readonly note?: string;
  readonly waitsUntil?: string | null;
}

/** Refuses an action that the deposit is not in a state for. */
export function assertMay(deposit: Deposit, action: DepositAction): void {
  if (stateAfter(deposit.state, action, deposit) === null) {
    throw refuse('depositNotInState', { state: deposit.state });
  }
}

/** One step of a deposit with its entry in the trail. */
export function move(
  before: Deposit,
  { action, on, who = '', means = null, note = '', waitsUntil = null }: Move,
  { database, staff, now, record }: WriteContext,
): Deposit {
  const state = stateAfter(before.state, action, before);
  if (state === null) throw refuse('depositNotInState', { state: before.state });
  const step = { action, on, who, means, note, waitsUntil };
  insertStep(database, {
    ...step,
    depositId: before.id,
    fromState: before.state,
    state,
    madeBy: staff.id,
    madeAt: now,
  });
  const after = requireDeposit(database, before.id);
  record({
    entity: 'deposit',
    entityId: before.id,
    before: { state: before.state, heldCents: before.heldCents },
    after: {
      ...step,
      state,
      heldCents: after.heldCents,
      unitId: before.unitId,
      unit: before.unitName,
      kind: before.kindName,
    },
    ...(note === '' ? {} : { reason: note }),
  });
  return after;
}
