import type { Gap, GapLine } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { isWork } from '../../../shared/features/safekeeping/work.ts';
import type { AuditRow } from '../../office/audit-trail.ts';

const MOST_LINES = 2000;

/** What these entries of the audit trail did, for whoever must do it again. */
export function gapOf(rows: readonly AuditRow[]): Gap {
  return {
    entries: rows.length,
    work: rows.filter(isWork).length,
    fromAt: rows[0]?.at ?? null,
    toAt: rows.at(-1)?.at ?? null,
    lines: rows.slice(0, MOST_LINES).map(lineOf),
  };
}

export const NO_GAP: Gap = { entries: 0, work: 0, fromAt: null, toAt: null, lines: [] };

function lineOf(row: AuditRow): GapLine {
  const after = imageOf(row.after);
  const { number, amountCents } = after;
  return {
    seq: row.seq,
    at: row.at,
    staffName: row.staff_name,
    action: row.action,
    entity: row.entity,
    entityId: row.entity_id,
    number: typeof number === 'string' ? number : null,
    amountCents: typeof amountCents === 'number' ? amountCents : null,
  };
}

function imageOf(text: string | null): Readonly<Record<string, unknown>> {
  const value: unknown = text === null ? null : JSON.parse(text);
  // An image is an object of fields; a list has no fields of these names.
  return value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
}
