import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Disposal, DisposalRow } from '../../../shared/features/filing/disposal.contract.ts';
import type { DisposalState } from '../../../shared/features/filing/disposal.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { IS_HELD, PERIOD, RESPONSIBLE } from './filing-list.repository.ts';

type Row = Omit<Disposal, 'appraisers' | 'witnesses' | 'rows'> & {
  readonly appraisers: string;
  readonly witnessOne: string;
  readonly witnessTwo: string;
};
type ItemRow = Omit<Disposal['rows'][number], 'held'> & { readonly held: number };

const ROW = `d.id, d.number, d.state, d.as_of AS asOf, b.display_name AS drawnUpBy, d.drawn_up_at AS drawnUpAt,
  (SELECT count(*) FROM filing_disposal_item i WHERE i.disposal_id = d.id) AS items`;

/** Every disposal list, as a grid. */
export const disposalSource: GridSource = {
  from: 'FROM filing_disposal d JOIN staff b ON b.id = d.drawn_up_by',
  select: ROW,
  columns: {
    number: 'd.number',
    state: 'd.state',
    asOf: 'd.as_of',
    drawnUpBy: 'b.display_name',
    drawnUpAt: 'd.drawn_up_at',
  },
  instants: ['drawnUpAt'],
  quick: ['d.number', 'b.display_name'],
  order: 'd.id DESC',
};

export function listDisposals(database: Database.Database): DisposalRow[] {
  const { select, from, order } = disposalSource;
  return statement<DisposalRow>(database, `SELECT ${select} ${from} ORDER BY ${order}`).all();
}

export function requireDisposal(database: Database.Database, id: number): Disposal {
  const row = statement<Row>(
    database,
    `SELECT ${ROW}, d.appraisers, d.opinion, coalesce(a.display_name, '') AS appraisedBy, d.appraised_at AS appraisedAt,
       coalesce(q.display_name, '') AS approvalAskedBy, d.approved_by AS approvedBy, d.approved_at AS approvedAt, d.method,
       coalesce(c.display_name, '') AS carriedOutBy, d.carried_out_on AS carriedOutOn, d.witness_one AS witnessOne,
       d.witness_two AS witnessTwo, coalesce(x.display_name, '') AS cancelledBy, d.cancelled_at AS cancelledAt,
       d.cancel_reason AS cancelReason, d.version
     FROM filing_disposal d JOIN staff b ON b.id = d.drawn_up_by LEFT JOIN staff a ON a.id = d.appraised_by
     LEFT JOIN staff q ON q.id = d.approval_asked_by LEFT JOIN staff c ON c.id = d.carried_out_by
     LEFT JOIN staff x ON x.id = d.cancelled_by WHERE d.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('filingDisposal', id);
  const { appraisers, witnessOne, witnessTwo, ...disposal } = row;
  return {
    ...disposal,
    // Written by this repository alone, as a list of names.
    appraisers: JSON.parse(appraisers) as string[],
    witnesses: witnessOne === '' ? [] : [witnessOne, witnessTwo],
    rows: itemsOf(database, id),
  };
}

/** How many files of an entry are so: their content removed, shared, or waiting. */
function filesThatAre(content: string): string {
  return `(SELECT count(*) FROM filing_attachment f WHERE f.entry_id = i.entry_id AND f.content = '${content}')`;
}

function itemsOf(database: Database.Database, disposalId: number): Disposal['rows'] {
  return statement<ItemRow>(
    database,
    `SELECT i.id, i.entry_id AS entryId, i.archive_number AS archiveNumber, i.number, i.sender_number AS senderNumber,
       i.responsible, i.title, i.dated_on AS datedOn, i.secrecy, i.pages, i.period, i.keep_until AS keepUntil, i.decision,
       i.years, i.reason, ${IS_HELD} AS held, ${filesThatAre('removed')} AS removedFiles,
       ${filesThatAre('shared')} AS sharedFiles, ${filesThatAre('toRemove')} AS waitingFiles
     FROM filing_disposal_item i JOIN filing_entry e ON e.id = i.entry_id WHERE i.disposal_id = ? ORDER BY i.id`,
  )
    .all(disposalId)
    .map((item) => ({ ...item, held: item.held === 1 }));
}

export function insertDisposal(
  database: Database.Database,
  values: { readonly number: string; readonly asOf: string; readonly by: number; readonly at: string },
): number {
  const result = statement(
    database,
    `INSERT INTO filing_disposal (number, state, as_of, drawn_up_by, drawn_up_at)
     VALUES (@number, 'listed', @asOf, @by, @at)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

/** The entry joins the list with its catalogue facts as they are now. */
export function insertItem(database: Database.Database, disposalId: number, entryId: number): void {
  statement(
    database,
    `INSERT INTO filing_disposal_item (disposal_id, entry_id, archive_number, number, sender_number, responsible, title,
       dated_on, secrecy, pages, period, keep_until)
     SELECT ?, e.id, e.archive_number, e.number, e.sender_number, ${RESPONSIBLE}, e.title,
       coalesce(e.dated_on, e.passed_on), e.secrecy, e.pages, ${PERIOD}, e.keep_until FROM filing_entry e WHERE e.id = ?`,
  ).run(disposalId, entryId);
}

/** Number of the open list that an entry is on. */
export function findOpenListOf(database: Database.Database, entryId: number): string | undefined {
  return statement<{ number: string }>(
    database,
    `SELECT d.number FROM filing_disposal_item i JOIN filing_disposal d ON d.id = i.disposal_id
     WHERE i.entry_id = ? AND d.state IN ('listed','appraised','approved')`,
  ).get(entryId)?.number;
}

export function decideItem(
  database: Database.Database,
  values: {
    readonly id: number;
    readonly decision: 'destroy' | 'extend';
    readonly years: number | null;
    readonly reason: string;
  },
): void {
  statement(
    database,
    'UPDATE filing_disposal_item SET decision = @decision, years = @years, reason = @reason WHERE id = @id',
  ).run({ ...values });
}

export function markAppraised(
  database: Database.Database,
  id: number,
  values: {
    readonly appraisers: readonly string[];
    readonly opinion: string;
    readonly by: number;
    readonly at: string;
  },
): void {
  statement(
    database,
    `UPDATE filing_disposal SET state = 'appraised', appraisers = @appraisers, opinion = @opinion, appraised_by = @by,
       appraised_at = @at, version = version + 1 WHERE id = @id`,
  ).run({ ...values, appraisers: JSON.stringify(values.appraisers), id });
}

export function markApproved(
  database: Database.Database,
  id: number,
  values: {
    readonly state: Extract<DisposalState, 'approved' | 'keptOn'>;
    readonly askedBy: number;
    readonly approvedBy: string;
    readonly at: string;
  },
): void {
  statement(
    database,
    `UPDATE filing_disposal SET state = @state, approval_asked_by = @askedBy, approved_by = @approvedBy,
       approved_at = @at, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function markCarriedOut(
  database: Database.Database,
  id: number,
  values: {
    readonly method: string;
    readonly by: number;
    readonly on: string;
    readonly witnessOne: string;
    readonly witnessTwo: string;
  },
): void {
  statement(
    database,
    `UPDATE filing_disposal SET state = 'carriedOut', method = @method, carried_out_by = @by, carried_out_on = @on,
       witness_one = @witnessOne, witness_two = @witnessTwo, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function markCancelled(
  database: Database.Database,
  id: number,
  values: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    `UPDATE filing_disposal SET state = 'cancelled', cancelled_by = @by, cancelled_at = @at, cancel_reason = @reason,
       version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}
