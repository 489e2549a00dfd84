import type { safekeepingContract } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createSafekeepingHandlers(): HandlersOf<typeof safekeepingContract> {
  return {};
}
