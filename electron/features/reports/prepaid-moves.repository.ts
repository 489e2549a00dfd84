import type Database from 'better-sqlite3';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import type { DaySpan } from '../../office/day-span.ts';
import { PREPAID_KIND } from '../../office/prepaid-kind.repository.ts';

const KIND = `iif(e.move_id IS NOT NULL, 'moved', ${PREPAID_KIND})`;

export interface PrepaidSum {
  readonly purposeId: number | null;
  readonly purposeName: string;
  readonly kind: 'paidIn' | 'broughtIn' | 'drawn' | 'refunded' | 'moved';
  readonly openCents: number;
  readonly movedCents: number;
}

/** By purpose and kind: what was held when the period began, and what moved in it. */
export function prepaidSums(
  database: Database.Database,
  span: DaySpan & { readonly buildingId: number | null },
): PrepaidSum[] {
  return statement<PrepaidSum>(
    database,
    `SELECT m.purpose_id AS purposeId, coalesce(p.name, '') AS purposeName, m.kind,
       sum(iif(m.before, m.cents, 0)) AS openCents, sum(iif(m.before, 0, m.cents)) AS movedCents
     FROM (SELECT e.purpose_id, ${KIND} AS kind, e.amount_cents AS cents,
         iif(e.receipt_id IS NULL, e.made_at < @fromAt, r.received_on < @fromOn) AS before
       FROM credit_entry e LEFT JOIN receipt r ON r.id = e.receipt_id JOIN unit u ON u.id = e.unit_id
       WHERE iif(e.receipt_id IS NULL, e.made_at < @beforeAt, r.received_on <= @throughOn)
         AND (@buildingId IS NULL OR u.building_id = @buildingId)) AS m
     LEFT JOIN credit_purpose p ON p.id = m.purpose_id
     GROUP BY m.purpose_id, m.kind ORDER BY m.purpose_id`,
  ).all({ ...span });
}

const WITHIN = `iif(e.receipt_id IS NULL, e.made_at >= ? AND e.made_at < ?, r.received_on BETWEEN ? AND ?)`;

/** Movements of prepaid money of some days, newest first. */
export function prepaidEntrySource({ fromAt, beforeAt, fromOn, throughOn }: DaySpan): GridSource {
  return {
    from: `FROM credit_entry e LEFT JOIN receipt r ON r.id = e.receipt_id JOIN unit u ON u.id = e.unit_id
      JOIN building g ON g.id = u.building_id LEFT JOIN credit_purpose p ON p.id = e.purpose_id`,
    where: WITHIN,
    parameters: [fromAt, beforeAt, fromOn, throughOn],
    select: `e.id, r.received_on AS receivedOn, e.made_at AS madeAt, e.unit_id AS unitId, u.display_name AS unitName,
      g.name AS building, coalesce(p.name, '') AS purposeName, ${KIND} AS prepaidKind,
      coalesce(r.number, '') AS number, e.amount_cents AS amountCents`,
    columns: {
      id: 'e.id',
      receivedOn: 'r.received_on',
      madeAt: 'e.made_at',
      unitId: 'e.unit_id',
      unitName: 'u.display_name',
      buildingId: 'u.building_id',
      building: 'g.name',
      purposeId: 'coalesce(e.purpose_id, 0)',
      purposeName: "coalesce(p.name, '')",
      prepaidKind: KIND,
      number: "coalesce(r.number, '')",
      amountCents: 'e.amount_cents',
    },
    instants: ['madeAt'],
    quick: ['u.display_name', 'p.name', 'r.number'],
    order: 'e.id DESC',
    totals: 'coalesce(sum(e.amount_cents), 0) AS amountCents',
  };
}
