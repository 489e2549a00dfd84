import type { z } from 'zod';
import type { todayContract } from '../../../shared/features/today/today.contract.ts';
import type { HandlersOf, ReadContext } from '../../office/context.ts';
import { search } from './search.service.ts';
import { readSummary } from './summary.repository.ts';

type Summary = z.output<(typeof todayContract)['summary']['output']>;

/** What other slices tell of the day by rules of their own. */
export interface TodaySources {
  readonly attendance: (context: ReadContext) => Summary['attendance'];
}

export function createTodayHandlers(sources: TodaySources): HandlersOf<typeof todayContract> {
  return {
    summary: (_input, context) => {
      const { database, today, now, staff } = context;
      return { ...readSummary(database, { today, now }, staff), attendance: sources.attendance(context) };
    },
    search: ({ text, limit }, context) => search(context.database, context, text, limit),
  };
}
