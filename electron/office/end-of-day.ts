import { dayBounds } from '../../shared/domain/calendar.ts';
import { officeTimeZone } from '../database/office-time-zone.ts';
import type { ReadContext } from './context.ts';

/** The instant at which a day of the office ends; what happened on that day happened before it. */
export function endOfDay(date: string, { database }: Pick<ReadContext, 'database'>): string {
  return new Date(dayBounds(date, officeTimeZone(database))[1]).toISOString();
}
