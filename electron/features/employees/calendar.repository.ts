import type Database from 'better-sqlite3';
import type { CalendarDay } from '../../../shared/features/employees/employee.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<CalendarDay, 'provisional'> & { readonly provisional: number };

const SELECT = 'SELECT day, kind, name, model, provisional FROM calendar_day';

function dayOf(row: Row): CalendarDay {
  return { ...row, provisional: row.provisional === 1 };
}

export function listCalendar(database: Database.Database, from: string, to: string): CalendarDay[] {
  return statement<Row>(database, `${SELECT} WHERE day BETWEEN ? AND ? ORDER BY day`)
    .all(from, to)
    .map(dayOf);
}

export function findCalendarDay(database: Database.Database, day: string): CalendarDay | null {
  const row = statement<Row>(database, `${SELECT} WHERE day = ?`).get(day);
  return row === undefined ? null : dayOf(row);
}

export function putCalendarDay(database: Database.Database, { provisional, ...day }: CalendarDay): void {
  statement(
    database,
    `INSERT INTO calendar_day (day, kind, name, model, provisional) VALUES (@day, @kind, @name, @model, @provisional)
     ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, model = excluded.model,
       provisional = excluded.provisional`,
  ).run({ ...day, provisional: provisional ? 1 : 0 });
}

export function deleteCalendarDay(database: Database.Database, day: string): void {
  statement(database, 'DELETE FROM calendar_day WHERE day = ?').run(day);
}
