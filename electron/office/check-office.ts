import type Database from 'better-sqlite3';
import { sqliteProblem } from '../database/sqlite-error.ts';
import { hasOwnSchema, structureFaults, tablesWithOrphans } from '../database/structure.ts';
import { brokenClosingRules } from '../features/closing/closed-books.repository.ts';
import { brokenDepositRules } from '../features/deposits/deposit-books.repository.ts';
import { brokenBookRules } from '../features/fees/books.repository.ts';
import { brokenFilingSeries } from '../features/filing/filing-numbers.repository.ts';
import { brokenLetterSeries } from '../features/letters/letter-numbers.repository.ts';
import { verifyAudit } from './audit-trail.ts';

/** What does not hold in an office's file. `detail` is for whoever supports the office and holds nothing personal. */
export interface Finding {
  readonly kind: 'structure' | 'schema' | 'references' | 'auditTrail' | 'books' | 'letterNumbers';
  readonly detail: string;
}

export interface OfficeVerdict {
  readonly findings: readonly Finding[];
  readonly auditEntries: number;
  readonly auditHead: string;
}

/**
 * Everything that must hold in a sound office, whichever way its file came to be: SQLite's own structure, the program's
 * tables and triggers, references, the audit chain, the books and the number series. A file too damaged to be read
 * through counts as damaged in its structure.
 */
export function checkOffice(database: Database.Database): OfficeVerdict {
  const findings: Finding[] = [];
  try {
    for (const detail of structureFaults(database)) findings.push({ kind: 'structure', detail });
    if (!hasOwnSchema(database)) findings.push({ kind: 'schema', detail: '' });
    for (const detail of tablesWithOrphans(database)) findings.push({ kind: 'references', detail });
    const audit = verifyAudit(database);
    if (!audit.whole) findings.push({ kind: 'auditTrail', detail: String(audit.brokenAt) });
    for (const { rule, rows } of [
      ...brokenBookRules(database),
      ...brokenClosingRules(database),
      ...brokenDepositRules(database),
    ]) {
      findings.push({ kind: 'books', detail: `${rule} ${rows}` });
    }
    const series = brokenLetterSeries(database) + brokenFilingSeries(database);
    if (series > 0) findings.push({ kind: 'letterNumbers', detail: String(series) });
    return { findings, auditEntries: audit.entries, auditHead: audit.head };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const detail = error instanceof Error ? error.message : '';
    return { findings: [...findings, { kind: 'structure', detail }], auditEntries: 0, auditHead: '' };
  }
}

/** A page that cannot be read, or a table that is no longer where the schema says. */
function isDamage(error: unknown): boolean {
  if (sqliteProblem(error) === 'officeDamaged') return true;
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}
