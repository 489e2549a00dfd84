import type Database from 'better-sqlite3';
import {
  type Drill,
  type Gap,
  gapSchema,
  type RestoreRecord,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { statement } from '../../database/statements.ts';

export type NewRestore = Omit<RestoreRecord, 'id' | 'staffName'> & {
  readonly staffId: number | null;
  readonly staffName: string;
};

export function insertRestore(database: Database.Database, record: NewRestore): number {
  const { gap, ...values } = record;
  return Number(
    statement(
      database,
      `INSERT INTO restore_log (kind, at, staff_id, staff_name, backup_name, backup_made_at, problem, gap, aside)
       VALUES (@kind, @at, @staffId, @staffName, @backupName, @backupMadeAt, @problem, @gap, @aside)`,
    ).run({ ...values, gap: JSON.stringify(gap) }).lastInsertRowid,
  );
}

export function listRestores(database: Database.Database): RestoreRecord[] {
  return statement<Omit<RestoreRecord, 'gap'> & { gap: string }>(
    database,
    `SELECT id, kind, at, staff_name AS staffName, backup_name AS backupName, backup_made_at AS backupMadeAt, problem, gap,
       aside FROM restore_log ORDER BY id DESC`,
  )
    .all()
    .map((row) => ({ ...row, gap: gapSchema.parse(JSON.parse(row.gap)) satisfies Gap }));
}

export function insertDrill(database: Database.Database, drill: Drill): void {
  statement(
    database,
    `INSERT INTO drill_log (at, backup_name, backup_made_at, problem, row_count, audit_entries, audit_head)
     VALUES (@at, @backupName, @backupMadeAt, @problem, @rows, @auditEntries, @auditHead)`,
  ).run(drill);
}

export function listDrills(database: Database.Database): Drill[] {
  return statement<Drill>(
    database,
    `SELECT at, backup_name AS backupName, backup_made_at AS backupMadeAt, problem, row_count AS rows,
       audit_entries AS auditEntries, audit_head AS auditHead FROM drill_log ORDER BY id DESC LIMIT 100`,
  ).all();
}
