import type { todayContract } from '../../../shared/features/today/today.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createTodayHandlers(): HandlersOf<typeof todayContract> {
  return { search: () => [] };
}
