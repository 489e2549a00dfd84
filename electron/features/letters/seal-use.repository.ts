import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { SealUse } from '../../../shared/features/letters/seal-uses.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const FROM = `FROM seal_use u JOIN staff s ON s.id = u.recorded_by LEFT JOIN letter l ON l.id = u.letter_id`;
const STATE = "iif(u.withdrawn_at IS NULL, 'standing', 'withdrawn')";
const NUMBER = 'coalesce(l.number, u.document_number)';
const COLUMNS = `u.id, u.used_on AS usedOn, u.seal, u.letter_id AS letterId, ${NUMBER} AS documentNumber, u.title, u.copies,
  u.applicant, u.approver, u.keeper, u.note, s.display_name AS recordedBy, ${STATE} AS state,
  u.withdraw_reason AS withdrawReason`;

/** 用印登記 as a grid, the newest use first. */
export const sealUseSource: GridSource = {
  from: FROM,
  select: COLUMNS,
  columns: {
    usedOn: 'u.used_on',
    seal: 'u.seal',
    documentNumber: NUMBER,
    title: 'u.title',
    copies: 'u.copies',
    applicant: 'u.applicant',
    approver: 'u.approver',
    keeper: 'u.keeper',
    note: 'u.note',
    recordedBy: 's.display_name',
    state: STATE,
    letterId: 'u.letter_id',
  },
  quick: [NUMBER, 'u.title', 'u.seal', 'u.applicant', 'u.keeper'],
  order: 'u.used_on DESC, u.id DESC',
};

export function requireSealUse(database: Database.Database, id: number): SealUse {
  const row = statement<SealUse>(database, `SELECT ${COLUMNS} ${FROM} WHERE u.id = ?`).get(id);
  if (row === undefined) throw notFound('sealUse', id);
  return row;
}

export function insertSealUse(
  database: Database.Database,
  use: Omit<SealUse, 'id' | 'recordedBy' | 'state' | 'withdrawReason'> & {
    readonly recordedBy: number;
    readonly recordedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO seal_use (used_on, seal, letter_id, document_number, title, copies, applicant, approver, keeper, note,
       recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    use.usedOn,
    use.seal,
    use.letterId,
    use.documentNumber,
    use.title,
    use.copies,
    use.applicant,
    use.approver,
    use.keeper,
    use.note,
    use.recordedBy,
    use.recordedAt,
  );
  return Number(result.lastInsertRowid);
}

export function markSealUseWithdrawn(
  database: Database.Database,
  id: number,
  by: { readonly staffId: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE seal_use SET withdrawn_by = ?, withdrawn_at = ?, withdraw_reason = ? WHERE id = ?',
  ).run(by.staffId, by.at, by.reason, id);
}
