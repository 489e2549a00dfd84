import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { DueRow } from '../../../shared/features/filing/disposal.contract.ts';
import type { CatalogueRow, FilingRow, UnitFilingRow } from '../../../shared/features/filing/filing-entry.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** Something keeps an entry `e` from being destroyed: a hold on itself or on its household. */
export const IS_HELD = `(EXISTS (SELECT 1 FROM filing_hold h WHERE h.entry_id = e.id AND h.lifted_at IS NULL)
  OR EXISTS (SELECT 1 FROM filing_hold h WHERE h.unit_id = e.unit_id AND h.lifted_at IS NULL))`;
const HELD = `CASE WHEN ${IS_HELD} THEN 'held' ELSE 'free' END`;

/** 在辦: what came in and is not done, what goes round, and what has a day by which it is to be done. */
const IS_OPEN = `e.state = 'circulating' OR e.state = 'registered' AND (e.register = 'incoming' OR e.due_on IS NOT NULL)`;
const IS_OVERDUE = "e.state IN ('registered','circulating') AND e.due_on < t.today";
const OVERDUE_DAYS = `CASE WHEN ${IS_OVERDUE} THEN CAST(julianday(t.today) - julianday(e.due_on) AS INTEGER) ELSE 0 END`;
const WITH_READER = `coalesce((SELECT r.name FROM filing_reader r WHERE r.entry_id = e.id AND r.seen_on IS NULL
  ORDER BY r.position LIMIT 1), '')`;
export const PERIOD = `CASE WHEN e.archive_number IS NULL THEN '' WHEN e.retention_years IS NULL THEN 'Y'
  ELSE 'D' || e.retention_years END`;
/** 責任者: who wrote it. */
export const RESPONSIBLE = `CASE WHEN e.register = 'incoming' THEN e.correspondent
  ELSE coalesce(nullif(e.signer, ''), nullif(e.drafter, ''), e.archive_organisation, '') END`;
/** 文號: the file’s own, else the register’s. */
const FILE_NUMBER = "coalesce(nullif(e.sender_number, ''), e.number, '')";

/** Kept from a settlement that has not been yet. */
const IS_UNSETTLED = 'e.settled_years IS NOT NULL AND e.settled_on IS NULL';
const SETTLING = `CASE WHEN ${IS_UNSETTLED} THEN 'unsettled' ELSE 'counted' END`;
/** Last day of what its year asks for. */
const LAST_OF_YEARS = "printf('%04d-12-31', e.archive_year + e.retention_years)";

export const ENTRY_FROM = `FROM (SELECT ? AS today) t CROSS JOIN filing_entry e
  LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN retention_class c ON c.id = e.retention_class_id
  LEFT JOIN staff s ON s.id = e.registered_by`;

export const ENTRY_COLUMNS = `e.id, e.register, e.state, coalesce(e.number, '') AS number, e.passed_on AS passedOn,
  e.passed_time AS passedTime, e.dated_on AS datedOn, e.correspondent, e.sender_number AS senderNumber, e.title, e.copies,
  e.pages, e.secrecy, e.urgency, e.handler, e.due_on AS dueOn, ${OVERDUE_DAYS} AS overdueDays, e.done_on AS doneOn,
  ${WITH_READER} AS withReader, e.unit_id AS unitId, coalesce(u.display_name, '') AS unitName,
  coalesce(e.archive_number, '') AS archiveNumber, coalesce(c.name, '') AS retentionName, ${PERIOD} AS period,
  e.keep_until AS keepUntil, e.box, ${HELD} AS held, coalesce(s.display_name, '') AS registeredBy`;

/** The registers: drafts first, then what passed last. */
export function filingSource(today: string): GridSource {
  return {
    from: ENTRY_FROM,
    parameters: [today],
    select: ENTRY_COLUMNS,
    columns: {
      id: 'e.id',
      register: 'e.register',
      state: 'e.state',
      number: 'e.number',
      passedOn: 'e.passed_on',
      passedTime: 'e.passed_time',
      datedOn: 'e.dated_on',
      correspondent: 'e.correspondent',
      senderNumber: 'e.sender_number',
      title: 'e.title',
      copies: 'e.copies',
      pages: 'e.pages',
      secrecy: 'e.secrecy',
      urgency: 'e.urgency',
      handler: 'e.handler',
      dueOn: 'e.due_on',
      overdueDays: OVERDUE_DAYS,
      doneOn: 'e.done_on',
      withReader: WITH_READER,
      unitName: 'u.display_name',
      archiveNumber: 'e.archive_number',
      retentionName: 'c.name',
      period: PERIOD,
      keepUntil: 'e.keep_until',
      box: 'e.box',
      held: HELD,
      registeredBy: 's.display_name',
    },
    quick: [
      'e.number',
      'e.title',
      'e.sender_number',
      'e.correspondent',
      'e.archive_number',
      'e.handler',
      'e.proposal',
      'e.instruction',
      'e.note',
      'u.display_name',
    ],
    order: "e.state = 'draft' DESC, e.passed_on DESC, e.id DESC",
    totals: `coalesce(sum(${IS_OPEN}), 0) AS open, coalesce(sum(${IS_OVERDUE}), 0) AS overdue`,
  };
}

export function listEntries(database: Database.Database, today: string, query: GridQuery) {
  return selectGridPage<FilingRow, { open: number; overdue: number }>(database, filingSource(today), query);
}

const UNIT_COLUMNS = `e.id, e.register, coalesce(e.number, '') AS number, e.passed_on AS passedOn, e.title`;

export function listEntriesOfUnit(
  database: Database.Database,
  unitId: number,
  limit: number,
): UnitFilingRow[] {
  return statement<UnitFilingRow>(
    database,
    `SELECT ${UNIT_COLUMNS}, e.state, coalesce(e.archive_number, '') AS archiveNumber
     FROM filing_entry e WHERE e.unit_id = ? ORDER BY e.id DESC LIMIT ?`,
  ).all(unitId, limit);
}

/** What was registered of a household by the end of a day, in the state in which it was then; since when a file goes round is not kept. */
export function listEntriesOfUnitOn(
  database: Database.Database,
  which: { readonly unitId: number; readonly limit: number; readonly on: string; readonly end: string },
): UnitFilingRow[] {
  return statement<UnitFilingRow>(
    database,
    `SELECT ${UNIT_COLUMNS}, CASE WHEN e.voided_at < @end THEN 'void'
         WHEN EXISTS (SELECT 1 FROM filing_disposal_item i JOIN filing_disposal d ON d.id = i.disposal_id
           WHERE i.entry_id = e.id AND i.decision = 'destroy' AND d.carried_out_on <= @on) THEN 'destroyed'
         WHEN e.archived_on <= @on THEN 'archived'
         WHEN e.done_on <= @on THEN 'handled'
         ELSE 'registered' END AS state,
       CASE WHEN e.archived_on <= @on THEN e.archive_number ELSE '' END AS archiveNumber
     FROM filing_entry e WHERE e.unit_id = @unitId AND e.registered_on <= @on ORDER BY e.id DESC LIMIT @limit`,
  ).all({ ...which });
}

/** 歸檔文件目錄: what is on the shelves, in the order of its numbers. */
export const catalogueSource: GridSource = {
  from: 'FROM filing_entry e LEFT JOIN unit u ON u.id = e.unit_id',
  where: "e.state = 'archived'",
  select: `e.id, e.archive_number AS archiveNumber, ${FILE_NUMBER} AS fileNumber, ${RESPONSIBLE} AS responsible, e.title,
    replace(coalesce(e.dated_on, e.passed_on), '-', '') AS dated, e.secrecy, e.pages, e.note,
    coalesce(u.display_name, '') AS unitName, e.archive_class AS archiveClass, e.archive_year AS archiveYear,
    e.archive_organisation AS organisation, ${PERIOD} AS period, e.keep_until AS keepUntil, e.box`,
  columns: {
    archiveNumber: 'e.archive_number',
    fileNumber: FILE_NUMBER,
    responsible: RESPONSIBLE,
    title: 'e.title',
    dated: "replace(coalesce(e.dated_on, e.passed_on), '-', '')",
    secrecy: 'e.secrecy',
    pages: 'e.pages',
    note: 'e.note',
    unitName: 'u.display_name',
    archiveClass: 'e.archive_class',
    archiveYear: 'e.archive_year',
    organisation: 'e.archive_organisation',
    period: PERIOD,
    keepUntil: 'e.keep_until',
    box: 'e.box',
  },
  quick: [
    'e.archive_number',
    'e.title',
    'e.sender_number',
    'e.number',
    RESPONSIBLE,
    'e.note',
    'u.display_name',
  ],
  order: 'e.archive_class, e.archive_year, e.archive_number, e.id',
  totals: 'coalesce(sum(e.pages), 0) AS pages',
};

export function listCatalogue(database: Database.Database, query: GridQuery) {
  return selectGridPage<CatalogueRow, { pages: number }>(database, catalogueSource, query);
}

/** Archived entries that need not be there any more on a day, or would not were they settled, and are on no list yet. */
export function dueSource(asOf: string): GridSource {
  return {
    from: `FROM filing_entry e JOIN retention_class c ON c.id = e.retention_class_id LEFT JOIN unit u ON u.id = e.unit_id`,
    where: `e.state = 'archived' AND (e.keep_until < ?
        OR ${IS_UNSETTLED} AND max(${LAST_OF_YEARS}, coalesce(e.extended_until, '')) < ?) AND NOT EXISTS (
      SELECT 1 FROM filing_disposal_item i JOIN filing_disposal d ON d.id = i.disposal_id
      WHERE i.entry_id = e.id AND d.state IN ('listed','appraised','approved'))`,
    parameters: [asOf, asOf],
    select: `e.id, e.archive_number AS archiveNumber, e.number, e.title, e.dated_on AS datedOn, e.pages,
      coalesce(u.display_name, '') AS unitName, c.name AS retentionName, ${PERIOD} AS period, e.keep_until AS keepUntil,
      ${SETTLING} AS settling, e.box, ${HELD} AS held`,
    columns: {
      archiveNumber: 'e.archive_number',
      number: 'e.number',
      title: 'e.title',
      datedOn: 'e.dated_on',
      pages: 'e.pages',
      unitName: 'u.display_name',
      retentionName: 'c.name',
      period: PERIOD,
      keepUntil: 'e.keep_until',
      settling: SETTLING,
      box: 'e.box',
      held: HELD,
    },
    quick: ['e.archive_number', 'e.number', 'e.title', 'c.name', 'u.display_name'],
    order: 'e.keep_until IS NULL, e.keep_until, e.archive_number, e.id',
  };
}

export function listDue(database: Database.Database, asOf: string, query: GridQuery) {
  return selectGridPage<DueRow>(database, dueSource(asOf), query);
}
