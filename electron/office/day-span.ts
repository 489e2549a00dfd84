import { addDays } from '../../shared/domain/calendar.ts';
import type { ReadContext } from './context.ts';
import { endOfDay } from './end-of-day.ts';

/** Some days, with the instants at which the first of them begins and the last one ends. */
export interface DaySpan {
  readonly fromOn: string;
  readonly throughOn: string;
  readonly fromAt: string;
  readonly beforeAt: string;
}

export function daySpan(fromOn: string, throughOn: string, context: Pick<ReadContext, 'database'>): DaySpan {
  return {
    fromOn,
    throughOn,
    fromAt: endOfDay(addDays(fromOn, -1), context),
    beforeAt: endOfDay(throughOn, context),
  };
}
