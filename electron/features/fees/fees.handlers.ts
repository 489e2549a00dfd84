import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createFeesHandlers(): HandlersOf<typeof feesContract> {
  return {};
}
