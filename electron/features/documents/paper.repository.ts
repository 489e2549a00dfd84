import type Database from 'better-sqlite3';
import type { PaperProcess, PaperStanding } from '../../../shared/features/documents/document.ts';
import type { PaperLoan } from '../../../shared/features/documents/documents.contract.ts';
import { statement } from '../../database/statements.ts';

/** One kind of paper at one household, as it stands; `paperId` is null while nothing was noted of it. */
export interface PaperRow {
  readonly kindId: number;
  readonly name: string;
  readonly process: PaperProcess;
  readonly required: number;
  readonly files: number;
  readonly paperId: number | null;
  readonly standing: PaperStanding;
  readonly box: string;
  readonly shelf: string;
  readonly reason: string;
  readonly version: number;
  readonly loanId: number | null;
}

const SELECT_PAPER = `SELECT k.id AS kindId, k.name, k.process, k.required,
  (SELECT count(*) FROM document d WHERE d.unit_id = @unitId AND d.kind_id = k.id AND d.removed_at IS NULL
    AND (k.process <> 'moveOut' OR d.id IN (SELECT value FROM json_each(@moveOutFiles)))) AS files,
  h.id AS paperId, coalesce(h.standing, 'none') AS standing, coalesce(h.box, '') AS box,
  coalesce(h.shelf, '') AS shelf, coalesce(h.reason, '') AS reason, coalesce(h.version, 0) AS version, l.id AS loanId
  FROM document_kind k LEFT JOIN household_paper h ON h.kind_id = k.id AND h.unit_id = @unitId
    AND h.left_on = CASE k.process WHEN 'moveOut' THEN @leftOn ELSE '' END
  LEFT JOIN paper_loan l ON l.paper_id = h.id AND l.returned_on IS NULL`;

/** Whose papers: those of a unit, and of its move-outs those of one household that left. */
export interface PapersOf {
  readonly unitId: number;
  readonly leftOn: string;
  /** Files on hand that are of that household's move-out. */
  readonly moveOutFiles: readonly number[];
}

function parametersOf({ unitId, leftOn, moveOutFiles }: PapersOf): Record<string, string | number> {
  return { unitId, leftOn, moveOutFiles: JSON.stringify(moveOutFiles) };
}

/** Kinds in use, in the order of the checklist. */
export function papersOfUnit(database: Database.Database, of: PapersOf): PaperRow[] {
  return statement<PaperRow>(database, `${SELECT_PAPER} WHERE k.active = 1 ORDER BY k.position, k.id`).all(
    parametersOf(of),
  );
}

export function paperOf(database: Database.Database, of: PapersOf, kindId: number): PaperRow | undefined {
  return statement<PaperRow>(database, `${SELECT_PAPER} WHERE k.id = @kindId`).get({
    ...parametersOf(of),
    kindId,
  });
}

export interface PaperValues {
  readonly unitId: number;
  readonly kindId: number;
  readonly leftOn: string;
  readonly standing: PaperStanding;
  readonly box: string;
  readonly shelf: string;
  readonly reason: string;
  readonly notedBy: number;
  readonly notedAt: string;
}

export function putPaper(database: Database.Database, values: PaperValues): number {
  const row = statement<{ id: number }>(
    database,
    `INSERT INTO household_paper (unit_id, kind_id, left_on, standing, box, shelf, reason, noted_by, noted_at)
     VALUES (@unitId, @kindId, @leftOn, @standing, @box, @shelf, @reason, @notedBy, @notedAt)
     ON CONFLICT (unit_id, kind_id, left_on) DO UPDATE SET standing = @standing, box = @box, shelf = @shelf, reason = @reason,
       noted_by = @notedBy, noted_at = @notedAt, version = version + 1
     RETURNING id`,
  ).get({ ...values });
  if (row === undefined) throw new Error('the paper noted did not answer');
  return row.id;
}

export interface LoanRecord {
  readonly id: number;
  readonly borrower: string;
  readonly purpose: string;
  readonly manner: PaperLoan['manner'];
  readonly lentOn: string;
  readonly dueOn: string;
  readonly returnedOn: string | null;
}

const SELECT_LOAN = `SELECT id, borrower, purpose, manner, lent_on AS lentOn, due_on AS dueOn, returned_on AS returnedOn
  FROM paper_loan`;

export function findLoan(database: Database.Database, id: number): LoanRecord | undefined {
  return statement<LoanRecord>(database, `${SELECT_LOAN} WHERE id = ?`).get(id);
}

export function insertLoan(
  database: Database.Database,
  values: Omit<LoanRecord, 'id' | 'returnedOn'> & { readonly paperId: number; readonly lentBy: number },
): number {
  const result = statement(
    database,
    `INSERT INTO paper_loan (paper_id, borrower, purpose, manner, lent_by, lent_on, due_on)
     VALUES (@paperId, @borrower, @purpose, @manner, @lentBy, @lentOn, @dueOn)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function markReturned(
  database: Database.Database,
  values: { readonly id: number; readonly on: string; readonly to: number },
): void {
  statement(database, 'UPDATE paper_loan SET returned_on = @on, returned_to = @to WHERE id = @id').run({
    ...values,
  });
}
