import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import type { WorkRequest } from './work-office.ts';

/** A request that the office said it had carried out. */
export interface Acknowledged {
  readonly request: WorkRequest;
  readonly value: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** What must be in the office once a request was answered, beyond the answer itself; false when it is not. */
const EVIDENCE: Readonly<
  Record<string, (database: Database.Database, value: Values, input: Values) => boolean>
> = {
  'access.setUp': (database, { id, userName }) =>
    one(database, 'SELECT 1 FROM staff WHERE id = ? AND user_name = ?', id, userName),
  'fees.takePayment': (database, { id, number, amountCents }) =>
    one(
      database,
      'SELECT 1 FROM receipt WHERE id = ? AND number = ? AND amount_cents = ?',
      id,
      number,
      amountCents,
    ),
  'fees.voidReceipt': (database, { id, voidedAt }) =>
    one(database, 'SELECT 1 FROM receipt WHERE id = ? AND voided_at = ?', id, voidedAt),
  'fees.reverseReceipt': (database, { id, number, amountCents }, { receiptId }) =>
    one(
      database,
      'SELECT 1 FROM receipt WHERE id = ? AND number = ? AND amount_cents = ? AND reverses_id = ?',
      id,
      number,
      amountCents,
      receiptId,
    ),
  'fees.refundCredit': (database, { id, number, amountCents }) =>
    one(
      database,
      "SELECT 1 FROM receipt WHERE id = ? AND number = ? AND amount_cents = ? AND kind = 'refund'",
      id,
      number,
      amountCents,
    ),
  'fees.giveDiscount': (database, { id, discountedCents }) =>
    one(
      database,
      `SELECT 1 FROM discount WHERE charge_id = ? AND reverses_id IS NULL
       GROUP BY charge_id HAVING sum(amount_cents) >= ?`,
      id,
      discountedCents,
    ),
  'fees.startBilling': (database, { id, digest }) =>
    one(database, 'SELECT 1 FROM billing_run WHERE id = ? AND digest = ?', id, digest),
  'fees.publishRun': (database, { id }) =>
    one(database, "SELECT 1 FROM billing_run WHERE id = ? AND state = 'published'", id),
  'fees.cancelRun': (database, { id }) =>
    one(database, "SELECT 1 FROM billing_run WHERE id = ? AND state = 'cancelled'", id),
  'fees.billUnit': (database, { id, digest }) =>
    one(database, 'SELECT 1 FROM billing_run WHERE id = ? AND digest = ?', id, digest),
  'fees.cancelCharge': (database, { id }) =>
    one(database, "SELECT 1 FROM charge WHERE id = ? AND state = 'cancelled'", id),
  'letters.saveDraft': (database, { id }) => one(database, 'SELECT 1 FROM letter WHERE id = ?', id),
  'letters.issue': (database, { id, number, sha256 }) =>
    one(
      database,
      'SELECT 1 FROM letter WHERE id = ? AND number = ? AND document_sha256 = ?',
      id,
      number,
      sha256,
    ),
  'letters.beginRun': (database, { id, households }) =>
    one(
      database,
      `SELECT 1 FROM letter_run_unit WHERE run_id = ? AND taken_out = 0 GROUP BY run_id HAVING count(*) = ?`,
      id,
      households,
    ),
  'letters.draftRun': (database, { id, households }) =>
    one(
      database,
      `SELECT 1 FROM letter_run_unit WHERE run_id = ? AND taken_out = 0 GROUP BY run_id HAVING count(letter_id) = ?`,
      id,
      households,
    ),
  'letters.signRun': isIssuedToEach,
  'letters.voidLetter': (database, { id, number }) =>
    one(database, "SELECT 1 FROM letter WHERE id = ? AND number = ? AND state = 'void'", id, number),
  'documents.add': (database, { id, sha256 }) =>
    one(database, 'SELECT 1 FROM document WHERE id = ? AND sha256 = ?', id, sha256),
  'filing.saveEntry': (database, { id, number, title }) =>
    one(database, 'SELECT 1 FROM filing_entry WHERE id = ? AND number = ? AND title = ?', id, number, title),
  'filing.attach': (database, { id, attachments }) =>
    (attachments as { sha256: string }[]).every(({ sha256 }) =>
      one(database, 'SELECT 1 FROM filing_attachment WHERE entry_id = ? AND sha256 = ?', id, sha256),
    ),
  'filing.archive': (database, { id, archiveNumber }) =>
    one(database, 'SELECT 1 FROM filing_entry WHERE id = ? AND archive_number = ?', id, archiveNumber),
  'filing.drawUpDisposal': (database, { id, number, items }) =>
    one(
      database,
      `SELECT 1 FROM filing_disposal d WHERE id = ? AND number = ?
         AND (SELECT count(*) FROM filing_disposal_item i WHERE i.disposal_id = d.id) = ?`,
      id,
      number,
      items,
    ),
  'filing.appraiseDisposal': (database, { id }) =>
    one(database, "SELECT 1 FROM filing_disposal WHERE id = ? AND state <> 'listed'", id),
  'filing.approveDisposal': (database, { id, approvedBy }) =>
    one(database, 'SELECT 1 FROM filing_disposal WHERE id = ? AND approved_by = ?', id, approvedBy),
  'filing.carryOutDisposal': (database, { id }) =>
    one(
      database,
      `SELECT 1 FROM filing_disposal d WHERE id = ? AND state = 'carriedOut' AND NOT EXISTS (
         SELECT 1 FROM filing_attachment f JOIN filing_disposal_item i ON i.entry_id = f.entry_id
         WHERE i.disposal_id = d.id AND i.decision = 'destroy' AND f.content NOT IN ('removed', 'shared'))`,
      id,
    ),
  'exchange.runImport': (database, { id, kind, fileName, created }) =>
    kind === 'openingBalances'
      ? one(database, 'SELECT 1 FROM import_log WHERE id = ? AND created_count = ?', id, created)
      : one(
          database,
          `SELECT 1 FROM import_log i WHERE id = ? AND created_count = ? AND created_count =
         (SELECT count(*) FROM unit u JOIN building b ON b.id = u.building_id WHERE b.name || '.xlsx' = ?)`,
          id,
          created,
          fileName,
        ),
  'exchange.exportGrid': (database, { sha256 }) =>
    one(database, 'SELECT 1 FROM export_log WHERE file_sha256 = ?', sha256),
  'exchange.auditPack': (database, { sha256 }) =>
    one(database, 'SELECT 1 FROM export_log WHERE file_sha256 = ?', sha256),
};

/** One letter of the template to each household of the run, in one row of numbers that begins and ends as was answered. */
function isIssuedToEach(database: Database.Database, value: Values, { id: runId }: Values): boolean {
  const templateId = database.prepare('SELECT template_id FROM letter_run WHERE id = ?').pluck().get(runId);
  const unitIds = database
    .prepare<[unknown], number>(
      'SELECT unit_id FROM letter_run_unit WHERE run_id = ? AND taken_out = 0 ORDER BY unit_id',
    )
    .pluck()
    .all(runId);
  const letters = (value['ids'] as number[]).map((id) =>
    database
      .prepare<
        [number],
        { number: string; sequence: number; templateId: number; unitId: number; holds: number }
      >(
        // One that was voided since keeps its number, and the trail says who voided it.
        `SELECT number, number_sequence AS sequence, template_id AS templateId, unit_id AS unitId,
           (state = 'issued' OR state = 'void' AND EXISTS (SELECT 1 FROM audit a WHERE a.action = 'letters.voidLetter'
             AND a.entity = 'letter' AND a.entity_id = CAST(letter.id AS TEXT))) AS holds
         FROM letter WHERE id = ?`,
      )
      .get(id),
  );
  const [first] = letters;
  const answered = letters.map((letter, index) => ({
    inRow: letter?.holds === 1 && letter.sequence === (first?.sequence ?? 0) + index,
    templateId: letter?.templateId,
  }));
  const units = letters.map((letter) => letter?.unitId).toSorted((a = 0, b = 0) => a - b);
  return (
    answered.every((letter) => letter.inRow && letter.templateId === templateId) &&
    isDeepStrictEqual(units, unitIds) &&
    first?.number === value['firstNumber'] &&
    letters.at(-1)?.number === value['lastNumber']
  );
}

function one(database: Database.Database, sql: string, ...parameters: unknown[]): boolean {
  return database.prepare(sql).get(...parameters) !== undefined;
}

/** The answer that the office keeps to a request; undefined when it never carried it out. */
export function keptAnswer(database: Database.Database, { key }: WorkRequest): unknown {
  // What a request writes besides its own answer is kept under its key and a further word.
  const answer = database
    .prepare<[string, string, string], string>(
      "SELECT answer FROM answered_request WHERE key = ? OR key BETWEEN ? || '#' AND ? || '$'",
    )
    .pluck()
    .get(key, key, key);
  return answer === undefined ? undefined : JSON.parse(answer);
}

/** What these hand out is made anew for a request repeated, and written down each time. */
export const MADE_ANEW: ReadonlySet<string> = new Set([
  'safekeeping.backUpNow',
  'exchange.exportGrid',
  'exchange.auditPack',
]);

/** What these do comes in several steps, and is finished by the same request sent again. */
export const IN_STEPS: ReadonlySet<string> = new Set(['filing.carryOutDisposal', 'letters.draftRun']);

/** Operations that are one transaction: what they answer is what they keep. The others keep what they wrote last. */
const IN_ONE_TRANSACTION =
  /^(?:fees\.|letters\.(?!draftRun))|^exchange\.importRoll$|^filing\.(?:saveEntry|archive|(?:drawUp|appraise|approve)Disposal)$/u;

/** Imports each bring a building of their own: rows of it without the import, or fewer than it says, are half of one. */
const HALF_IMPORTS = `SELECT b.name FROM building b WHERE b.name LIKE '%-%棟' AND
  (SELECT count(*) FROM unit u WHERE u.building_id = b.id) <>
    coalesce((SELECT sum(i.created_count) FROM import_log i WHERE i.file_name = b.name || '.xlsx'), 0)`;

/** Each row that an import of opening balances counts is a charge or money held. */
const HALF_OPENINGS = `SELECT 'opening balances' WHERE
  (SELECT coalesce(sum(created_count), 0) FROM import_log WHERE kind = 'openingBalances') <>
    (SELECT count(*) FROM charge WHERE inputs ->> '$.formula' = 'openingBalance') +
    (SELECT count(*) FROM credit_entry WHERE opening = 1 AND reverses_id IS NULL)`;

/** Every receipt answers one request, and every request has one receipt. */
const DOUBLED_PAYMENTS = `WITH answered AS MATERIALIZED (
    SELECT json_extract(answer, '$.number') AS number, count(*) AS times
    FROM answered_request WHERE path IN ('fees.takePayment','fees.reverseReceipt','fees.refundCredit') GROUP BY 1)
  SELECT r.number FROM receipt r LEFT JOIN answered a ON a.number = r.number WHERE coalesce(a.times, 0) <> 1`;

/**
 * What the office said was done and is not there, in one sentence each. A request that was under way when the program
 * died may have been carried out or not.
 */
export function findLost(
  database: Database.Database,
  acknowledged: readonly Acknowledged[],
  underWay: WorkRequest | null = null,
): string[] {
  const all = (sql: string) => database.prepare<[], string>(sql).pluck().all();
  const lost = [
    ...all(HALF_IMPORTS).map((building) => `half of the import of ${building}`),
    ...all(HALF_OPENINGS).map((name) => `half of an import of ${name}`),
    ...all(DOUBLED_PAYMENTS).map((number) => `the receipt ${number} answers other than one request`),
  ];
  const preferences = new Map<string, unknown>();
  const entries = new Map<string, number>();
  for (const { request, value } of acknowledged) {
    const { path, key } = request;
    if (path === 'access.keepPreference') {
      const { name, value: kept } = request.input as { name: string; value: unknown };
      preferences.set(name, kept);
      continue;
    }
    entries.set(path, (entries.get(path) ?? 0) + 1);
    const kept = keptAnswer(database, request);
    if (kept === undefined) lost.push(`${path} (${key}) was answered and is not kept`);
    else if (IN_ONE_TRANSACTION.test(path) && !isDeepStrictEqual(kept, value)) {
      lost.push(`${path} (${key}) was answered otherwise than is kept`);
    }
    if (EVIDENCE[path]?.(database, value as Values, request.input as Values) === false) {
      lost.push(`${path} (${key}) left other rows than it answered`);
    }
  }
  for (const [path, count] of entries) {
    const audited = Number(database.prepare('SELECT count(*) FROM audit WHERE action = ?').pluck().get(path));
    if (audited < count) lost.push(`${path} was answered ${count} times and is audited ${audited} times`);
  }
  for (const [name, value] of preferences) {
    const kept = database
      .prepare<[string], string>('SELECT value FROM preference WHERE name = ?')
      .pluck()
      .get(name);
    const stored: unknown = kept === undefined ? undefined : JSON.parse(kept);
    if (!isDeepStrictEqual(stored, value) && !isDeepStrictEqual({ name, value: stored }, underWay?.input)) {
      lost.push(`the preference ${name} was answered and is not kept`);
    }
  }
  return lost;
}
