import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { LedgerLine } from '../../../shared/features/dunning/suit-papers.ts';
import { statement } from '../../database/statements.ts';
import { IS_OUTSTANDING } from '../../office/outstanding.repository.ts';
import { readSetting } from '../../office/settings.ts';

export function officeName(database: Database.Database): string {
  const text = (name: string): string => readSetting(database, name, z.string(), '');
  return (
    text('officeName') || [text('companyName'), text('siteName')].filter((name) => name !== '').join(' ')
  );
}

/** What a household was charged and what settled it, by day, with what was owed after each. */
export function ledgerOf(database: Database.Database, unitId: number): Omit<LedgerLine, 'owedCents'>[] {
  return statement<Omit<LedgerLine, 'owedCents'>>(
    database,
    `SELECT q."on", q.what, q.text, q.charged AS chargedCents, q.paid AS paidCents FROM (
       SELECT c.due_on AS "on", 0 AS place, c.id, 'charge' AS what,
         i.name || ' ' || c.period_start || ' ~ ' || c.period_end AS text, c.amount_cents AS charged, 0 AS paid
       FROM charge c JOIN fee_item i ON i.id = c.item_id WHERE c.unit_id = @unitId AND c.state = 'due'
       UNION ALL
       SELECT r.received_on, 1, a.id, iif(a.amount_cents < 0, 'reversal', 'payment'),
         r.number || ' ' || i.name || ' ' || c.period_start || ' ~ ' || c.period_end, 0, a.amount_cents
       FROM charge c JOIN allocation a ON a.charge_id = c.id JOIN receipt r ON r.id = a.receipt_id
         JOIN fee_item i ON i.id = c.item_id
       WHERE c.unit_id = @unitId AND c.state = 'due'
       UNION ALL
       SELECT d.made_on, 2, d.id, 'discount', d.reason || ' ' || i.name || ' ' || c.period_start || ' ~ ' || c.period_end, 0,
         d.amount_cents
       FROM charge c JOIN discount d ON d.charge_id = c.id JOIN fee_item i ON i.id = c.item_id
       WHERE c.unit_id = @unitId AND c.state = 'due') q
     ORDER BY q."on", q.place, q.id`,
  ).all({ unitId });
}

export interface DebtorRow {
  readonly personId: number;
  readonly name: string;
  readonly role: string;
  readonly idType: string;
  readonly idNumber: string;
}

/** Whoever owes what is overdue, and the owners of the day, each once; ID numbers as they are shown. */
export function debtorsOf(database: Database.Database, unitId: number, today: string): DebtorRow[] {
  return statement<DebtorRow>(
    database,
    `SELECT p.id AS personId, p.name, coalesce((SELECT o.role FROM occupancy o WHERE o.unit_id = @unitId
         AND o.person_id = p.id ORDER BY coalesce(o.to_on, '9999-12-31') DESC, o.id LIMIT 1), '') AS role,
       p.id_type AS idType, p.id_number_masked AS idNumber
     FROM person p WHERE p.id IN (
       SELECT c.payer_id FROM charge c WHERE c.unit_id = @unitId AND ${IS_OUTSTANDING}
       UNION SELECT o.person_id FROM occupancy o WHERE o.unit_id = @unitId AND o.role IN ('owner', 'coOwner')
         AND coalesce(o.from_on, '') <= @today AND coalesce(o.to_on, '9999-12-31') >= @today)
     ORDER BY p.id`,
  ).all({ unitId, today });
}

export interface SuitFile {
  readonly documentId: number;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly kindCode: string;
  readonly identity: number;
  readonly isEvidence: number;
}

/** Contract and authority on the household’s file, by their kinds, and the files that acts name. */
const CONTRACTS = "'WYHT', 'GYCN', 'SFXY', 'CQHT', 'WTSS'";

export function suitFilesOf(database: Database.Database, unitId: number): SuitFile[] {
  return statement<SuitFile>(
    database,
    `SELECT d.id AS documentId, d.title, d.file_name AS fileName, d.sha256, coalesce(k.code, '') AS kindCode,
       coalesce(k.identity, 1) AS identity, e.document_id IS NOT NULL AS isEvidence
     FROM document d LEFT JOIN document_kind k ON k.id = d.kind_id
       LEFT JOIN (SELECT DISTINCT v.document_id FROM dunning_evidence v JOIN dunning_act t ON t.id = v.act_id
         WHERE t.withdrawn_at IS NULL) e ON e.document_id = d.id
     WHERE d.unit_id = ? AND d.removed_at IS NULL AND (k.code IN (${CONTRACTS}) OR e.document_id IS NOT NULL)
     ORDER BY d.id`,
  ).all(unitId);
}
