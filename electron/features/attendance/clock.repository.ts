import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  type clockNumberSchema,
  type PunchClock,
  type PunchField,
  type PunchImport,
  punchClockSchema,
} from '../../../shared/features/attendance/punch-file.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<PunchClock, 'columns' | 'active'> & { readonly columns: string; readonly active: number };

const SELECT = `SELECT c.id, c.name, c.columns, c.active, c.version,
    (SELECT count(*) FROM clock_number n WHERE n.clock_id = c.id) AS numbers,
    (SELECT count(*) FROM punch_import i WHERE i.clock_id = c.id) AS imports
  FROM punch_clock c`;

function clockOf(row: Row): PunchClock {
  return punchClockSchema.parse({ ...row, columns: JSON.parse(row.columns), active: row.active === 1 });
}

export function listClocks(database: Database.Database): PunchClock[] {
  return statement<Row>(database, `${SELECT} ORDER BY c.active DESC, c.id`).all().map(clockOf);
}

export function requireClock(database: Database.Database, id: number): PunchClock {
  const row = statement<Row>(database, `${SELECT} WHERE c.id = ?`).get(id);
  if (row === undefined) throw notFound('punchClock', id);
  return clockOf(row);
}

export function findClockNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM punch_clock WHERE name = ?').get(name)?.id;
}

export function insertClock(database: Database.Database, name: string): number {
  return Number(statement(database, 'INSERT INTO punch_clock (name) VALUES (?)').run(name).lastInsertRowid);
}

export function updateClock(
  database: Database.Database,
  id: number,
  { name, active }: { readonly name: string; readonly active: boolean },
): void {
  statement(database, 'UPDATE punch_clock SET name = ?, active = ?, version = version + 1 WHERE id = ?').run(
    name,
    active ? 1 : 0,
    id,
  );
}

export function rememberColumns(
  database: Database.Database,
  id: number,
  columns: readonly { readonly field: PunchField; readonly heading: string }[],
): void {
  statement(database, 'UPDATE punch_clock SET columns = ? WHERE id = ?').run(JSON.stringify(columns), id);
}

export function numbersOf(
  database: Database.Database,
  clockId: number,
): z.output<typeof clockNumberSchema>[] {
  return statement<z.output<typeof clockNumberSchema>>(
    database,
    `SELECT n.number, n.employee_id AS employeeId, coalesce(e.name, '') AS employeeName, s.display_name AS setBy,
       n.set_at AS setAt
     FROM clock_number n JOIN staff s ON s.id = n.set_by LEFT JOIN employee e ON e.id = n.employee_id
     WHERE n.clock_id = ? ORDER BY n.number`,
  ).all(clockId);
}

export function setNumber(
  database: Database.Database,
  values: {
    readonly clockId: number;
    readonly number: string;
    readonly employeeId: number | null;
    readonly by: number;
    readonly at: string;
  },
): void {
  statement(
    database,
    `INSERT INTO clock_number (clock_id, number, employee_id, set_by, set_at)
     VALUES (@clockId, @number, @employeeId, @by, @at)
     ON CONFLICT (clock_id, number) DO UPDATE SET employee_id = excluded.employee_id, set_by = excluded.set_by,
       set_at = excluded.set_at`,
  ).run(values);
}

const IMPORTS = `SELECT i.id, c.name AS clockName, i.file_name AS fileName, i.first_on AS firstOn, i.last_on AS lastOn,
    i.punch_count AS punches, i.known_count AS known, i.rejected_count AS rejected, s.display_name AS importedBy,
    i.imported_at AS importedAt, i.withdrawn_at AS withdrawnAt, i.withdraw_reason AS withdrawReason
  FROM punch_import i JOIN punch_clock c ON c.id = i.clock_id JOIN staff s ON s.id = i.imported_by`;

export function listImports(database: Database.Database): PunchImport[] {
  return statement<PunchImport>(database, `${IMPORTS} ORDER BY i.id DESC LIMIT 500`).all();
}

export function requireImport(database: Database.Database, id: number): PunchImport {
  const found = statement<PunchImport>(database, `${IMPORTS} WHERE i.id = ?`).get(id);
  if (found === undefined) throw notFound('punchImport', id);
  return found;
}

export function insertImport(
  database: Database.Database,
  values: {
    readonly clockId: number;
    readonly fileName: string;
    readonly sha256: string;
    readonly firstOn: string;
    readonly lastOn: string;
    readonly punches: number;
    readonly known: number;
    readonly rejected: number;
    readonly by: number;
    readonly at: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO punch_import (clock_id, file_name, sha256, first_on, last_on, punch_count, known_count, rejected_count,
         imported_by, imported_at)
       VALUES (@clockId, @fileName, @sha256, @firstOn, @lastOn, @punches, @known, @rejected, @by, @at)`,
    ).run(values).lastInsertRowid,
  );
}

export function markImportWithdrawn(
  database: Database.Database,
  id: number,
  withdrawn: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE punch_import SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawn, id });
}
