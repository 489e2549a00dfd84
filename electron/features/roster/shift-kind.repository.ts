import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { ShiftKind, ShiftKindValues } from '../../../shared/features/roster/roster.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<ShiftKind, 'night' | 'active'> & { readonly night: number; readonly active: number };

const SELECT_SHIFT_KIND = `SELECT id, code, name, starts_minute AS startsMinute, length_minutes AS lengthMinutes,
    break_minutes AS breakMinutes, tint, night, certificate, active, position, version
  FROM shift_kind`;

function shiftKindOf(row: Row): ShiftKind {
  return { ...row, night: row.night === 1, active: row.active === 1 };
}

export function listShiftKinds(database: Database.Database): ShiftKind[] {
  return statement<Row>(database, `${SELECT_SHIFT_KIND} ORDER BY position, id`).all().map(shiftKindOf);
}

export function requireShiftKind(database: Database.Database, id: number): ShiftKind {
  const row = statement<Row>(database, `${SELECT_SHIFT_KIND} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('shiftKind', id);
  return shiftKindOf(row);
}

export function findShiftCoded(database: Database.Database, code: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM shift_kind WHERE code = ?').get(code)?.id;
}

/** The last place taken; the one after the last place that there is, is that place again. */
export function lastShiftPosition(database: Database.Database): number {
  const row = statement<{ last: number | null }>(database, 'SELECT max(position) AS last FROM shift_kind');
  return Math.min(row.get()?.last ?? 0, 999);
}

type Kept = ShiftKindValues & { readonly position: number };

const columns = (values: Kept) => ({
  ...values,
  night: values.night ? 1 : 0,
  active: values.active ? 1 : 0,
});

export function insertShiftKind(database: Database.Database, values: Kept): number {
  const result = statement(
    database,
    `INSERT INTO shift_kind (code, name, starts_minute, length_minutes, break_minutes, tint, night, certificate, active, position)
     VALUES (@code, @name, @startsMinute, @lengthMinutes, @breakMinutes, @tint, @night, @certificate, @active, @position)`,
  ).run(columns(values));
  return Number(result.lastInsertRowid);
}

export function updateShiftKind(database: Database.Database, id: number, values: Kept): void {
  statement(
    database,
    `UPDATE shift_kind SET code = @code, name = @name, starts_minute = @startsMinute, length_minutes = @lengthMinutes,
       break_minutes = @breakMinutes, tint = @tint, night = @night, certificate = @certificate, active = @active,
       position = @position, version = version + 1
     WHERE id = @id`,
  ).run({ ...columns(values), id });
}
