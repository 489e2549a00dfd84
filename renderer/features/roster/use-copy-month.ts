import { monthsLater } from '../../../shared/domain/calendar.ts';
import { dayNumber, daysOfMonth, weekdayOfNumber } from '../../../shared/features/roster/day-number.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { type RunningAction, useAction } from '../../app/use-action.ts';
import { cellOf, keyOf } from './cell.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { layMonth } from './roster-acts.ts';

/** Lays the month before over this one by weekday, person by person; what is fixed stays. */
export function useCopyMonth(store: MonthRosterStore): RunningAction<[]> {
  const api = useApi();
  const { notices } = useApp();
  return useAction(async () => {
    const { teamId, month: current } = store.roster;
    const month = monthsLater(current, -1);
    const before = await api.roster.roster({ teamId, month });
    if (before === null || before.cells.length === 0) {
      notices.show({ tone: 'warning', text: 'roster.nothingToCopy', values: { month } });
      return;
    }
    const days = daysOfMonth(month);
    const cells = new Map(before.cells.map((cell) => [keyOf(cell), cellOf(cell)]));
    const rows = before.members.map(({ employeeId }) =>
      days.map((day) => cells.get(keyOf({ employeeId, day }))?.to ?? 'empty'),
    );
    const place = new Map(before.members.map(({ employeeId }, index) => [employeeId, index]));
    const firstWeekday = weekdayOfNumber(dayNumber(days[0] ?? ''));
    const changed = store.apply(
      layMonth(store, { rows, firstWeekday }, (_row, employeeId) => place.get(employeeId) ?? -1),
    );
    notices.succeed('roster.copied', { month, count: changed });
  });
}
