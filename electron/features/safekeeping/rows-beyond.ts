import { openCopy } from '../../database/open-copy.ts';
import { type AuditRow, findAuditRow } from '../../office/audit-trail.ts';
import { readStatement } from './backup-statement.ts';

/** Of successive entries of an office's trail those that a copy does not hold. */
export function rowsBeyond(rows: readonly AuditRow[], copy: string): readonly AuditRow[] {
  const [first] = rows;
  const stated = readStatement(copy);
  if (first === undefined || stated === null) return rows;
  const after = stated.auditEntries + 1 - first.seq;
  const head = after === 0 ? first.previous_hash : rows[after - 1]?.hash;
  if (head === stated.auditHead) return rows.slice(after);
  // After an earlier restore the copy may hold other entries under the same numbers.
  return rows.slice(countHeld(rows, copy));
}

/** Each entry is bound to all before it, so a copy holds what it holds from the first one on. */
function countHeld(rows: readonly AuditRow[], path: string): number {
  const copy = openCopy(path);
  try {
    let held = 0;
    let beyond = rows.length + 1;
    while (beyond - held > 1) {
      const middle = Math.floor((held + beyond) / 2);
      const row = rows[middle - 1];
      if (row !== undefined && findAuditRow(copy, row.seq)?.hash === row.hash) held = middle;
      else beyond = middle;
    }
    return held;
  } catch (error) {
    // A copy that cannot be read holds nothing for sure.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return 0;
    throw error;
  } finally {
    copy.close();
  }
}
