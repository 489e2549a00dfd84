import type Database from 'better-sqlite3';
import { documentSchema, type OfficeDocument } from '../../../shared/documents/document.ts';
import { statement } from '../../database/statements.ts';

/** A letter from the moment it was signed: its document is what left the office, or will. */
export interface SignedLetter {
  /** '' for one of a kind that bears none. */
  readonly number: string;
  readonly state: 'signed' | 'issued' | 'void';
  readonly subject: string;
  readonly signedOn: string;
  /** Null for one that never left the office. */
  readonly issuedOn: string | null;
  readonly document: OfficeDocument;
}

export function countSignedLetters(database: Database.Database): number {
  return (
    statement<{ count: number }>(
      database,
      'SELECT count(*) AS count FROM letter WHERE signed_by IS NOT NULL',
    ).get()?.count ?? 0
  );
}

/** Every letter that was ever signed, issued or not, numbered or not, with the document as it was then. */
export function* iterateSignedLetters(database: Database.Database): Generator<SignedLetter> {
  const rows = database
    .prepare<[], Omit<SignedLetter, 'document'> & { document: string }>(
      `SELECT coalesce(number, '') AS number, state, subject, signed_on AS signedOn, issued_on AS issuedOn, document
       FROM letter WHERE signed_by IS NOT NULL ORDER BY kind, number_year, number_sequence, id`,
    )
    .iterate();
  for (const row of rows) yield { ...row, document: documentSchema.parse(JSON.parse(row.document)) };
}
