import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { LoanRow, MissingRow } from '../../../shared/features/documents/documents.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { departureTables, isOfLast } from './departure.repository.ts';
import { fileFromSql, lastSaleTable, notedFromSql } from './move-in.repository.ts';

/** Whether a household `u`, whose last departure is `y`, has been through the occasion of a kind `k`; as `completeness.ts` says it for one. */
const ASKED = `k.active = 1 AND k.required = 1 AND CASE k.process WHEN 'moveIn' THEN u.occupancy_state <> 'notHandedOver'
  WHEN 'fitOut' THEN u.works_state <> 'none' ELSE y.unit_id IS NOT NULL END`;

const TODAY = '(SELECT today FROM t)';

/** Of move-ins, what was noted of the present household; of move-outs, of the last one that left. */
const STANDING = "coalesce(CASE k.process WHEN 'moveOut' THEN n.standing ELSE h.standing END, 'none')";

const HELD = `(${STANDING} <> 'none'
  OR EXISTS (SELECT 1 FROM document d WHERE d.unit_id = u.id AND d.kind_id = k.id AND d.removed_at IS NULL
    AND CASE k.process WHEN 'moveOut' THEN ${isOfLast()}
      WHEN 'moveIn' THEN s.begun_on IS NULL OR ${fileFromSql('d')} >= s.begun_on ELSE 1 END))`;

const NOTED = `LEFT JOIN departure y ON y.unit_id = u.id
  LEFT JOIN sale s ON s.unit_id = u.id
  LEFT JOIN household_paper h ON h.id = (SELECT m.id FROM household_paper m
    WHERE m.unit_id = u.id AND m.kind_id = k.id AND CASE k.process
      WHEN 'moveIn' THEN s.begun_on IS NULL OR ${notedFromSql('m')} >= s.begun_on ELSE m.household_id = 0 END
    ORDER BY m.household_id = 0, m.id DESC LIMIT 1)
  LEFT JOIN noted n ON n.unit_id = u.id AND n.kind_id = k.id`;

/** Each household in use with each paper that it must have by now. */
const WANTED = `SELECT u.id AS unitId, k.process, k.name, k.position, k.id AS kindId, ${HELD} AS held
  FROM unit u CROSS JOIN document_kind k
  ${NOTED}
  WHERE u.active = 1 AND u.kind NOT IN ('parking','storage') AND ${ASKED}
    AND ${STANDING} <> 'notNeeded'`;

/** Names of what a household lacks, in the order of the checklist. */
const MISSING = `coalesce(group_concat(w.name, '、'
    ORDER BY CASE w.process WHEN 'moveIn' THEN 1 WHEN 'fitOut' THEN 2 ELSE 3 END, w.position, w.kindId)
  FILTER (WHERE NOT w.held), '')`;

/** Null where nothing is asked for. */
function percentOf(process: string): string {
  return `sum(w.held AND w.process = '${process}') * 100 / nullif(sum(w.process = '${process}'), 0)`;
}

/** Households that must have papers, with what is missing. */
export function missingSource(today: string): GridSource {
  return {
    // Kept aside, since each of the sums would look every paper up again.
    from: `FROM (WITH t AS (SELECT ? AS today), ${departureTables(TODAY)}, ${lastSaleTable(TODAY)},
        w AS MATERIALIZED (${WANTED}) SELECT w.unitId, sum(w.held) * 100 / count(*) AS percent,
        count(*) - sum(w.held) AS missingCount, ${percentOf('moveIn')} AS moveInPercent,
        ${percentOf('fitOut')} AS fitOutPercent, ${percentOf('moveOut')} AS moveOutPercent,
        ${MISSING} AS missing
      FROM w GROUP BY w.unitId) m
      JOIN unit u ON u.id = m.unitId JOIN building b ON b.id = u.building_id`,
    parameters: [today],
    select: `u.id, u.display_name AS displayName, b.name AS building, m.percent, m.moveInPercent, m.fitOutPercent,
      m.moveOutPercent, m.missingCount, m.missing`,
    columns: {
      displayName: 'u.display_name',
      building: 'b.name',
      percent: 'm.percent',
      moveInPercent: 'm.moveInPercent',
      fitOutPercent: 'm.fitOutPercent',
      moveOutPercent: 'm.moveOutPercent',
      missingCount: 'm.missingCount',
      missing: 'm.missing',
    },
    quick: ['u.display_name', 'm.missing'],
    order: `${PLACE_ORDER}, u.id`,
    totals:
      'coalesce(sum(m.missingCount), 0) AS missingCount, coalesce(sum(m.missingCount > 0), 0) AS incompleteUnits',
  };
}

export function listMissing(database: Database.Database, today: string, query: GridQuery) {
  return selectGridPage<MissingRow, { missingCount: number; incompleteUnits: number }>(
    database,
    missingSource(today),
    query,
  );
}

const STATE =
  "CASE WHEN l.returned_on IS NOT NULL THEN 'returned' WHEN l.due_on < t.today THEN 'overdue' ELSE 'out' END";
const OVERDUE_DAYS = `CASE WHEN l.returned_on IS NULL AND l.due_on < t.today
  THEN CAST(julianday(t.today) - julianday(l.due_on) AS INTEGER) ELSE 0 END`;

/** Loans of papers, overdue first, then those still out. */
export function loanSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) t CROSS JOIN paper_loan l JOIN household_paper h ON h.id = l.paper_id
      JOIN unit u ON u.id = h.unit_id JOIN building b ON b.id = u.building_id
      JOIN document_kind k ON k.id = h.kind_id JOIN staff s ON s.id = l.lent_by`,
    parameters: [today],
    select: `l.id, u.id AS unitId, u.display_name AS unitName, b.name AS building, k.name AS kindName, h.box, h.shelf,
      l.borrower, l.purpose, l.manner, l.lent_on AS lentOn, l.due_on AS dueOn, l.returned_on AS returnedOn,
      ${STATE} AS state, ${OVERDUE_DAYS} AS overdueDays, s.display_name AS lentBy`,
    columns: {
      id: 'l.id',
      unitName: 'u.display_name',
      building: 'b.name',
      kindName: 'k.name',
      box: 'h.box',
      shelf: 'h.shelf',
      borrower: 'l.borrower',
      purpose: 'l.purpose',
      manner: 'l.manner',
      lentOn: 'l.lent_on',
      dueOn: 'l.due_on',
      returnedOn: 'l.returned_on',
      state: STATE,
      overdueDays: OVERDUE_DAYS,
      lentBy: 's.display_name',
    },
    quick: ['u.display_name', 'k.name', 'l.borrower', 'l.purpose', 'h.box'],
    order: `${STATE} = 'overdue' DESC, ${STATE} = 'out' DESC, l.due_on, l.id`,
    totals: `coalesce(sum(l.returned_on IS NULL), 0) AS out, coalesce(sum(${STATE} = 'overdue'), 0) AS overdue`,
  };
}

export function listLoans(database: Database.Database, today: string, query: GridQuery) {
  return selectGridPage<LoanRow, { out: number; overdue: number }>(database, loanSource(today), query);
}
