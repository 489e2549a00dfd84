import type Database from 'better-sqlite3';
import type { CreditPurpose, CreditRow } from '../../../shared/features/fees/prepaid.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { payerIdSql } from './payer.repository.ts';

const SELECT_PURPOSE = `SELECT p.id, p.name, p.active, p.version,
    (SELECT json_group_array(l.item_id) FROM credit_purpose_item l WHERE l.purpose_id = p.id) AS itemIds,
    (SELECT coalesce(group_concat(i.name, '、'), '') FROM credit_purpose_item l JOIN fee_item i ON i.id = l.item_id
     WHERE l.purpose_id = p.id) AS itemNames,
    (SELECT coalesce(sum(e.amount_cents), 0) FROM credit_entry e WHERE e.purpose_id = p.id) AS heldCents
  FROM credit_purpose p`;

type StoredPurpose = Omit<CreditPurpose, 'active' | 'itemIds'> & {
  readonly active: number;
  readonly itemIds: string;
};

function toPurpose(row: StoredPurpose): CreditPurpose {
  return { ...row, active: row.active === 1, itemIds: JSON.parse(row.itemIds) as number[] };
}

export function listPurposes(database: Database.Database): CreditPurpose[] {
  return statement<StoredPurpose>(database, `${SELECT_PURPOSE} ORDER BY p.active DESC, p.id`)
    .all()
    .map(toPurpose);
}

export function findPurpose(database: Database.Database, id: number): CreditPurpose | undefined {
  const row = statement<StoredPurpose>(database, `${SELECT_PURPOSE} WHERE p.id = ?`).get(id);
  return row === undefined ? undefined : toPurpose(row);
}

export function insertPurpose(database: Database.Database, name: string, now: string): number {
  return Number(
    statement(database, 'INSERT INTO credit_purpose (name, made_at) VALUES (?, ?)').run(name, now)
      .lastInsertRowid,
  );
}

export function updatePurpose(
  database: Database.Database,
  id: number,
  { name, active }: { readonly name: string; readonly active: boolean },
): void {
  statement(
    database,
    'UPDATE credit_purpose SET name = ?, active = ?, version = version + 1 WHERE id = ?',
  ).run(name, active ? 1 : 0, id);
}

export function replacePurposeItems(
  database: Database.Database,
  purposeId: number,
  itemIds: readonly number[],
): void {
  statement(database, 'DELETE FROM credit_purpose_item WHERE purpose_id = ?').run(purposeId);
  for (const itemId of new Set(itemIds)) {
    statement(database, 'INSERT INTO credit_purpose_item (purpose_id, item_id) VALUES (?, ?)').run(
      purposeId,
      itemId,
    );
  }
}

/** Money held by household and purpose as a grid. */
export function creditSource(today: string, lowCents: number): GridSource {
  const owed = `(SELECT coalesce(sum(c.amount_cents - c.paid_cents - c.discounted_cents), 0) FROM charge c
    WHERE c.unit_id = h.unit_id AND c.state = 'due' AND c.paid_cents + c.discounted_cents < c.amount_cents
      AND (h.purpose_id IS NULL OR c.item_id IN
        (SELECT l.item_id FROM credit_purpose_item l WHERE l.purpose_id = h.purpose_id)))`;
  return {
    from: `FROM (SELECT ? AS today, ? AS low) AS k CROSS JOIN (
        SELECT unit_id, purpose_id, sum(amount_cents) AS cents, max(made_at) AS last_at FROM credit_entry
        GROUP BY unit_id, purpose_id) AS h
      JOIN unit u ON u.id = h.unit_id JOIN building b ON b.id = u.building_id
      LEFT JOIN credit_purpose p ON p.id = h.purpose_id
      LEFT JOIN person o ON o.id = ${payerIdSql('k.today')}`,
    parameters: [today, lowCents],
    select: `h.unit_id || '-' || coalesce(h.purpose_id, 0) AS id, h.unit_id AS unitId, u.display_name AS unitName,
      b.name AS building, coalesce(o.name, '') AS payerName, h.purpose_id AS purposeId,
      coalesce(p.name, '') AS purposeName, h.cents, ${owed} AS owedCents, h.cents < k.low AS low,
      substr(h.last_at, 1, 10) AS lastOn`,
    columns: {
      unitId: 'h.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      payerName: 'o.name',
      purposeId: 'h.purpose_id',
      purposeName: "coalesce(p.name, '')",
      cents: 'h.cents',
      owedCents: owed,
      low: '(h.cents < k.low)',
      lastOn: 'substr(h.last_at, 1, 10)',
    },
    quick: ['u.display_name', 'o.name', 'p.name'],
    order: 'h.cents, u.id, h.purpose_id',
    totals: 'coalesce(sum(h.cents), 0) AS cents, coalesce(sum(h.cents < k.low), 0) AS low',
  };
}

export type StoredCreditRow = Omit<CreditRow, 'low'> & { readonly low: number };
