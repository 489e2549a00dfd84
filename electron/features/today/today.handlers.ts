import type { todayContract } from '../../../shared/features/today/today.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { search } from './search.service.ts';
import { readSummary } from './summary.repository.ts';

export function createTodayHandlers(): HandlersOf<typeof todayContract> {
  return {
    summary: (_input, { database, today, now, staff }) => readSummary(database, { today, now }, staff),
    search: ({ text, limit }, context) => search(context.database, context, text, limit),
  };
}
