import type Database from 'better-sqlite3';
import type { LetterRow } from '../../../shared/features/letters/letter.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

export const LETTER_FROM = `FROM letter l JOIN staff ds ON ds.id = l.drafted_by
  LEFT JOIN staff sg ON sg.id = l.signed_by LEFT JOIN staff si ON si.id = l.issued_by
  LEFT JOIN unit u ON u.id = l.unit_id`;

/** A letter to a household is known by its room, another by its readers. */
const RECIPIENT = "trim(coalesce(u.display_name, '') || ' ' || l.recipient)";

export const LETTER_COLUMNS = `l.id, l.kind, l.state, coalesce(l.number, '') AS number, l.subject, l.unit_id AS unitId,
  ${RECIPIENT} AS recipient, ds.display_name AS draftedBy, coalesce(sg.display_name, '') AS signedBy,
  l.signed_on AS signedOn, coalesce(si.display_name, '') AS issuedBy, l.issued_on AS issuedOn,
  l.state = 'draft' AND coalesce((SELECT t.action FROM letter_step t WHERE t.letter_id = l.id ORDER BY t.id DESC LIMIT 1)
    = 'returned', 0) AS returned, l.unconfirmed, l.valid_until AS validUntil, l.updated_at AS updatedAt`;

/** A row as SQLite has it, which knows no truth but 0 and 1. */
export type StoredRow<Row extends LetterRow> = Omit<Row, 'returned' | 'unconfirmed'> & {
  readonly returned: number;
  readonly unconfirmed: number;
};

export function toRow<Row extends LetterRow>(
  row: StoredRow<Row>,
): Omit<Row, 'returned' | 'unconfirmed'> & Pick<LetterRow, 'returned' | 'unconfirmed'> {
  return { ...row, returned: row.returned === 1, unconfirmed: row.unconfirmed === 1 };
}

/** The register of letters as a grid: drafts first, then by day of issue. */
export const letterSource: GridSource = {
  from: LETTER_FROM,
  select: LETTER_COLUMNS,
  columns: {
    kind: 'l.kind',
    state: 'l.state',
    number: 'l.number',
    subject: 'l.subject',
    recipient: RECIPIENT,
    unitId: 'l.unit_id',
    draftedBy: 'ds.display_name',
    signedBy: 'sg.display_name',
    signedOn: 'l.signed_on',
    issuedBy: 'si.display_name',
    issuedOn: 'l.issued_on',
    validUntil: 'l.valid_until',
    unconfirmed: 'l.unconfirmed',
    updatedAt: 'l.updated_at',
  },
  instants: ['updatedAt'],
  quick: ['l.number', 'l.subject', RECIPIENT, 'ds.display_name', 'l.words'],
  order:
    "l.state IN ('draft','review') DESC, l.state = 'signed' DESC, l.signed_on DESC, l.number_year DESC, l.number_sequence DESC, l.id DESC",
};

/** What is not addressed to a household: notices, reminders and memos. */
export const noHouseholdSource: GridSource = { ...letterSource, where: 'l.unit_id IS NULL' };

/** The letters issued to a household by a day, newest first; one voided after its end still stood. */
export function lettersIssuedBy(
  database: Database.Database,
  which: { readonly unitId: number; readonly limit: number; readonly on: string; readonly end: string },
): LetterRow[] {
  return statement<StoredRow<LetterRow> & { readonly voidedAt: string | null }>(
    database,
    `SELECT ${LETTER_COLUMNS}, l.voided_at AS voidedAt ${LETTER_FROM}
     WHERE l.unit_id = @unitId AND l.issued_on <= @on ORDER BY l.issued_on DESC, l.id DESC LIMIT @limit`,
  )
    .all({ unitId: which.unitId, on: which.on, limit: which.limit })
    .map(({ voidedAt, ...row }) => ({
      ...toRow<LetterRow>(row),
      state: voidedAt !== null && voidedAt < which.end ? 'void' : 'issued',
    }));
}

export function listLettersForUnit(database: Database.Database, unitId: number, limit: number): LetterRow[] {
  return statement<StoredRow<LetterRow>>(
    database,
    `SELECT ${LETTER_COLUMNS} ${LETTER_FROM} WHERE l.unit_id = ? ORDER BY l.id DESC LIMIT ?`,
  )
    .all(unitId, limit)
    .map((row) => toRow<LetterRow>(row));
}

/** A page of rows as the contract has them. */
export function pageOfRows<Page extends { readonly rows: readonly StoredRow<LetterRow>[] }>(
  page: Page,
): Omit<Page, 'rows'> & { rows: LetterRow[] } {
  return { ...page, rows: page.rows.map((row) => toRow<LetterRow>(row)) };
}
