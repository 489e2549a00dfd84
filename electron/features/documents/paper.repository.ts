import type Database from 'better-sqlite3';
import type { PaperProcess, PaperStanding } from '../../../shared/features/documents/document.ts';
import type { PaperLoan } from '../../../shared/features/documents/documents.contract.ts';
import { statement } from '../../database/statements.ts';
import { fileFromSql, notedFromSql } from './move-in.repository.ts';

/** One kind of paper at one household, as it stands; `paperId` is null while nothing was noted of it. */
export interface PaperRow {
  readonly kindId: number;
  readonly name: string;
  readonly process: PaperProcess;
  readonly required: number;
  readonly files: number;
  readonly paperId: number | null;
  /** Of a household that moved in or left, the occupancy under which it was noted; else 0. */
  readonly householdId: number;
  readonly standing: PaperStanding;
  readonly box: string;
  readonly shelf: string;
  readonly reason: string;
  readonly version: number;
  readonly loanId: number | null;
}

const SELECT_PAPER = `SELECT k.id AS kindId, k.name, k.process, k.required,
  (SELECT count(*) FROM document d WHERE d.unit_id = @unitId AND d.kind_id = k.id AND d.removed_at IS NULL
    AND CASE k.process WHEN 'moveOut' THEN d.id IN (SELECT value FROM json_each(@moveOutFiles))
      WHEN 'moveIn' THEN ${fileFromSql('d')} BETWEEN @movedInFrom AND @movedInTo ELSE 1 END) AS files,
  h.id AS paperId, coalesce(h.household_id, 0) AS householdId, coalesce(h.standing, 'none') AS standing,
  coalesce(h.box, '') AS box, coalesce(h.shelf, '') AS shelf, coalesce(h.reason, '') AS reason,
  coalesce(h.version, 0) AS version, l.id AS loanId
  FROM document_kind k LEFT JOIN household_paper h ON h.id = (SELECT n.id FROM household_paper n
    WHERE n.kind_id = k.id AND n.unit_id = @unitId AND CASE k.process
      WHEN 'moveOut' THEN n.household_id IN (SELECT value FROM json_each(@departures))
      WHEN 'moveIn' THEN ${notedFromSql('n')} BETWEEN @movedInFrom AND @movedInTo
      ELSE n.household_id = 0 END
    ORDER BY k.process = 'moveIn' AND n.household_id = 0, n.id DESC LIMIT 1)
  LEFT JOIN paper_loan l ON l.paper_id = h.id AND l.returned_on IS NULL`;

/** Whose papers: those of a unit, of its move-ins those of one household, and of its move-outs those of one that left. */
export interface PapersOf {
  readonly unitId: number;
  /** Occupancies under which that household's papers were noted; 0 where nobody has left. */
  readonly departures: readonly number[];
  /** Files on hand that are of that household's move-out. */
  readonly moveOutFiles: readonly number[];
  /** First days of a household's owners; all days where the unit was never sold. */
  readonly movedInFrom: string;
  readonly movedInTo: string;
}

function parametersOf({ departures, moveOutFiles, ...of }: PapersOf): Record<string, string | number> {
  return { ...of, departures: JSON.stringify(departures), moveOutFiles: JSON.stringify(moveOutFiles) };
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
  readonly householdId: number;
  readonly standing: PaperStanding;
  readonly box: string;
  readonly shelf: string;
  readonly reason: string;
  readonly notedBy: number;
  readonly notedAt: string;
  /** The office's day. */
  readonly notedOn: string;
}

/** Whether anything was noted of a kind of paper under an occupancy. */
export function isNotedUnder(
  database: Database.Database,
  of: { readonly unitId: number; readonly kindId: number; readonly householdId: number },
): boolean {
  return (
    statement(
      database,
      `SELECT 1 FROM household_paper
       WHERE unit_id = @unitId AND kind_id = @kindId AND household_id = @householdId`,
    ).get({ ...of }) !== undefined
  );
}

/**
 * What was noted before its household had an owner on file, or before anybody of it left, is kept under the owner or
 * whoever left from then on.
 */
export function keepUnder(database: Database.Database, paperId: number, householdId: number): void {
  statement(database, 'UPDATE household_paper SET household_id = ? WHERE id = ?').run(householdId, paperId);
}

export function putPaper(database: Database.Database, values: PaperValues): number {
  const row = statement<{ id: number }>(
    database,
    `INSERT INTO household_paper (unit_id, kind_id, household_id, standing, box, shelf, reason, noted_by, noted_at,
       noted_on)
     VALUES (@unitId, @kindId, @householdId, @standing, @box, @shelf, @reason, @notedBy, @notedAt, @notedOn)
     ON CONFLICT (unit_id, kind_id, household_id) DO UPDATE SET standing = @standing, box = @box, shelf = @shelf, reason = @reason,
       noted_by = @notedBy, noted_at = @notedAt, noted_on = @notedOn, version = version + 1
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
