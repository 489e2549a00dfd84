import type Database from 'better-sqlite3';
import type { HistoryEntry } from '../../../shared/features/archives/history.contract.ts';
import { statement } from '../../database/statements.ts';
import { type Image, toldImages } from '../../office/told-images.ts';

interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly staffName: string;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly subject: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
}

const SELECT_AUDIT = `SELECT a.seq, a.at, a.staff_name AS staffName, a.action, a.entity, a.entity_id AS entityId, a.reason,
  a.before, a.after, coalesce(CASE a.entity
    WHEN 'unit' THEN (SELECT display_name FROM unit WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'building' THEN (SELECT name FROM building WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'person' THEN (SELECT name FROM person WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'vehicle' THEN (SELECT plate FROM vehicle WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'meter' THEN (SELECT number FROM meter WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'keyItem' THEN (SELECT number FROM key_item WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'emergencyContact' THEN (SELECT name FROM emergency_contact WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'pet' THEN (SELECT name FROM pet WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'authorisation' THEN (SELECT name FROM authorisation WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'consent' THEN (SELECT purpose FROM consent WHERE id = CAST(a.entity_id AS INTEGER))
    -- The name as the entry itself has it: since then a merge may have moved or united the row.
    WHEN 'occupancy' THEN coalesce(json_extract(a.after, '$.person'), json_extract(a.after, '$.holder'),
      json_extract(a.before, '$.person'), json_extract(a.before, '$.holder'))
    WHEN 'receipt' THEN (SELECT number FROM receipt WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'charge' THEN (SELECT i.name FROM charge c JOIN fee_item i ON i.id = c.item_id
                        WHERE c.id = CAST(a.entity_id AS INTEGER))
    WHEN 'document' THEN (SELECT title FROM document WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'filingEntry' THEN (SELECT coalesce(number, title) FROM filing_entry WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'letter' THEN (SELECT coalesce(number, subject) FROM letter WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningAct' THEN (SELECT coalesce(l.number, nullif(d.tracking_number, ''), nullif(d.case_number, ''))
                            FROM dunning_act d LEFT JOIN letter l ON l.id = d.letter_id
                            WHERE d.id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningPromise' THEN (SELECT promised_by FROM dunning_promise WHERE id = CAST(a.entity_id AS INTEGER))
  END, '') AS subject FROM audit a`;

export function historyOf(database: Database.Database, entity: string, id: number): HistoryEntry[] {
  return statement<AuditRow>(
    database,
    `${SELECT_AUDIT} WHERE a.entity = ? AND a.entity_id = ? ORDER BY a.seq DESC LIMIT 500`,
  )
    .all(entity, String(id))
    .map(toEntry);
}

/** Entries about a record from one instant on and before another, oldest first. */
export function entriesBetween(
  database: Database.Database,
  entity: string,
  id: number,
  from: string,
  until = '9999',
): (HistoryEntry & { readonly first: boolean })[] {
  return statement<AuditRow>(
    database,
    `${SELECT_AUDIT} WHERE a.entity = ? AND a.entity_id = ? AND +a.at >= ? AND +a.at < ? ORDER BY a.seq`,
  )
    .all(entity, String(id), from, until)
    .map((row) => ({ ...toEntry(row), first: row.before === null }));
}

/** Number of the first entry about a record; null when there is none. */
export function firstSeq(database: Database.Database, entity: string, id: number): number | null {
  return (
    statement<{ seq: number | null }>(
      database,
      'SELECT min(seq) AS seq FROM audit WHERE entity = ? AND entity_id = ?',
    ).get(entity, String(id))?.seq ?? null
  );
}

/** When a record was first written down; null when the trail does not say. */
export function firstEntryAt(database: Database.Database, entity: string, id: number): string | null {
  return (
    statement<{ at: string }>(
      database,
      'SELECT at FROM audit WHERE entity = ? AND entity_id = ? AND before IS NULL ORDER BY seq LIMIT 1',
    ).get(entity, String(id))?.at ?? null
  );
}

/** Entries about vehicles or keys from the time when they were a unit's; of a move both units tell. */
function entriesThere(table: 'vehicle' | 'key_item', entity: 'vehicle' | 'keyItem'): string {
  const left = `FROM belonging_trace m WHERE m.entity = '${entity}' AND m.entity_id = i.id`;
  return `SELECT e.seq FROM ${table} i CROSS JOIN audit e ON e.entity = '${entity}' AND e.entity_id = CAST(i.id AS TEXT)
    WHERE i.id IN (SELECT h.id FROM ${table} h WHERE h.unit_id = @unitId
        UNION SELECT m.entity_id FROM belonging_trace m WHERE m.entity = '${entity}' AND m.unit_id = @unitId)
      AND (EXISTS (SELECT 1 ${left} AND m.until_seq = e.seq AND m.unit_id = @unitId)
        OR CASE WHEN EXISTS (SELECT 1 ${left} AND m.until_seq > e.seq)
          THEN (SELECT m.unit_id ${left} AND m.until_seq > e.seq ORDER BY m.until_seq LIMIT 1)
          ELSE i.unit_id END = @unitId)`;
}

/**
 * A household's own changes, those of its people and of what belongs to it, its money, its letters and its papers. CROSS
 * JOIN, since each is looked up in the trail, where SQLite would rather read all entries about the like.
 */
export function timelineOf(
  database: Database.Database,
  unitId: number,
  limit: number,
  until = '9999',
): HistoryEntry[] {
  return statement<AuditRow>(
    database,
    `${SELECT_AUDIT} WHERE a.seq IN (
       SELECT seq FROM audit WHERE entity = 'unit' AND entity_id = @entityId
       UNION ALL SELECT a2.seq FROM occupancy_trace e CROSS JOIN audit a2 ON a2.entity = 'occupancy'
         AND a2.entity_id = CAST(e.occupancy_id AS TEXT) WHERE e.unit_id = @unitId
       UNION ALL ${entriesThere('vehicle', 'vehicle')}
       UNION ALL SELECT a4.seq FROM occupancy_trace e CROSS JOIN audit a4 ON a4.entity = 'person'
         AND a4.entity_id = CAST(e.person_id AS TEXT) WHERE e.unit_id = @unitId
       UNION ALL SELECT a5.seq FROM receipt r CROSS JOIN audit a5 ON a5.entity = 'receipt'
         AND a5.entity_id = CAST(r.id AS TEXT) WHERE r.unit_id = @unitId
       UNION ALL SELECT a6.seq FROM charge c CROSS JOIN audit a6 ON a6.entity = 'charge'
         AND a6.entity_id = CAST(c.id AS TEXT) WHERE c.unit_id = @unitId
       UNION ALL SELECT a7.seq FROM letter l CROSS JOIN audit a7 ON a7.entity = 'letter'
         AND a7.entity_id = CAST(l.id AS TEXT) WHERE l.unit_id = @unitId
       UNION ALL ${entriesThere('key_item', 'keyItem')}
       UNION ALL SELECT a9.seq FROM emergency_contact e CROSS JOIN audit a9 ON a9.entity = 'emergencyContact'
         AND a9.entity_id = CAST(e.id AS TEXT) WHERE e.unit_id = @unitId
       UNION ALL SELECT a10.seq FROM pet t CROSS JOIN audit a10 ON a10.entity = 'pet'
         AND a10.entity_id = CAST(t.id AS TEXT) WHERE t.unit_id = @unitId
       UNION ALL SELECT a11.seq FROM authorisation g CROSS JOIN audit a11 ON a11.entity = 'authorisation'
         AND a11.entity_id = CAST(g.id AS TEXT) WHERE g.unit_id = @unitId
       UNION ALL SELECT a12.seq FROM consent s CROSS JOIN audit a12 ON a12.entity = 'consent'
         AND a12.entity_id = CAST(s.id AS TEXT) WHERE s.unit_id = @unitId
       UNION ALL SELECT b2.seq FROM meter m CROSS JOIN audit b2 ON b2.entity = 'meter'
         AND b2.entity_id = CAST(m.id AS TEXT) WHERE m.unit_id = @unitId
       UNION ALL SELECT b3.seq FROM credit_entry q CROSS JOIN audit b3 ON b3.entity = 'openingCredit'
         AND b3.entity_id = CAST(q.id AS TEXT) WHERE q.unit_id = @unitId AND q.opening = 1
       UNION ALL SELECT b4.seq FROM credit_move v CROSS JOIN audit b4 ON b4.entity = 'creditMove'
         AND b4.entity_id = CAST(v.id AS TEXT) WHERE v.unit_id = @unitId
       UNION ALL SELECT c1.seq FROM document d CROSS JOIN audit c1 ON c1.entity = 'document'
         AND c1.entity_id = CAST(d.id AS TEXT) WHERE d.unit_id = @unitId
       UNION ALL SELECT c2.seq FROM household_paper h CROSS JOIN audit c2 ON c2.entity = 'householdPaper'
         AND c2.entity_id = CAST(h.id AS TEXT) WHERE h.unit_id = @unitId
       UNION ALL SELECT b1.seq FROM household_paper h JOIN paper_loan n ON n.paper_id = h.id
         CROSS JOIN audit b1 ON b1.entity = 'paperLoan' AND b1.entity_id = CAST(n.id AS TEXT) WHERE h.unit_id = @unitId
       UNION ALL SELECT f1.seq FROM filing_entry f CROSS JOIN audit f1 ON f1.entity = 'filingEntry'
         AND f1.entity_id = CAST(f.id AS TEXT) WHERE f.unit_id = @unitId
       UNION ALL SELECT d1.seq FROM dunning_act d CROSS JOIN audit d1 ON d1.entity = 'dunningAct'
         AND d1.entity_id = CAST(d.id AS TEXT) WHERE d.unit_id = @unitId
       UNION ALL SELECT d2.seq FROM dunning_promise d CROSS JOIN audit d2 ON d2.entity = 'dunningPromise'
         AND d2.entity_id = CAST(d.id AS TEXT) WHERE d.unit_id = @unitId
       UNION ALL SELECT d3.seq FROM dunning_hold d CROSS JOIN audit d3 ON d3.entity = 'dunningHold'
         AND d3.entity_id = CAST(d.id AS TEXT) WHERE d.unit_id = @unitId
       UNION ALL SELECT d4.seq FROM dunning_line d CROSS JOIN audit d4 ON d4.entity = 'dunningLine'
         AND d4.entity_id = CAST(d.id AS TEXT) WHERE d.unit_id = @unitId)
       AND +a.at < @until
     ORDER BY a.seq DESC LIMIT @limit`,
  )
    .all({ unitId, entityId: String(unitId), limit, until })
    .map(toEntry);
}

function toEntry(row: AuditRow): HistoryEntry {
  const { before, after } = toldImages(row);
  const { before: _before, after: _after, ...entry } = row;
  return { ...entry, changes: changesBetween(before ?? {}, after ?? {}) };
}

function changesBetween(before: Image, after: Image): HistoryEntry['changes'] {
  return Object.keys({ ...before, ...after })
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .filter((field) => field !== 'person')
    .filter((field) => !isBlank(before[field]) || !isBlank(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** A new record's empty fields are no news. */
function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
