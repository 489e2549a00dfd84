import type Database from 'better-sqlite3';
import type { RecipientQuery } from '../../../shared/features/letters/letter-recipients.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { IS_OUTSTANDING, OUTSTANDING_CENTS } from '../../office/outstanding.repository.ts';

function idsOf(database: Database.Database, sql: string, parameters: Record<string, unknown>): number[] {
  return statement<{ id: number }>(database, sql)
    .all(parameters)
    .map(({ id }) => id);
}

export function unitsAtPlaces(database: Database.Database, places: RecipientQuery['places']): number[] {
  return idsOf(
    database,
    `SELECT u.id FROM unit u WHERE u.active = 1 AND EXISTS (SELECT 1 FROM json_each(@places) p
       WHERE p.value ->> 'buildingId' = u.building_id
         AND (p.value ->> 'entrance' IS NULL OR p.value ->> 'entrance' = u.entrance))`,
    { places: JSON.stringify(places) },
  );
}

export function unitsWithTags(database: Database.Database, tagIds: readonly number[]): number[] {
  return idsOf(
    database,
    `SELECT DISTINCT u.id FROM unit_tag x JOIN unit u ON u.id = x.unit_id
     WHERE u.active = 1 AND x.tag_id IN (SELECT value FROM json_each(@tagIds))`,
    { tagIds: JSON.stringify(tagIds) },
  );
}

/** Households that owe so much of these items, some of it for so long. */
export function unitsInArrears(
  database: Database.Database,
  arrears: NonNullable<RecipientQuery['arrears']>,
  today: string,
): number[] {
  const { fromCents, fromDays, itemIds } = arrears;
  return idsOf(
    database,
    `SELECT c.unit_id AS id FROM charge c JOIN unit u ON u.id = c.unit_id
     WHERE u.active = 1 AND ${IS_OUTSTANDING} AND c.due_on < @today
       AND (@items IS NULL OR c.item_id IN (SELECT value FROM json_each(@items)))
     GROUP BY c.unit_id
     HAVING sum(${OUTSTANDING_CENTS}) >= @fromCents AND julianday(@today) - julianday(min(c.due_on)) >= @fromDays`,
    { today, items: itemIds.length === 0 ? null : JSON.stringify(itemIds), fromCents, fromDays },
  );
}

export interface RecipientRow {
  readonly unitId: number;
  readonly unitName: string;
  /** Whom a letter to it addresses. */
  readonly recipient: string;
}

/** In the order in which a messenger walks, with whom a letter addresses. */
export function recipientsInOrder(
  database: Database.Database,
  unitIds: readonly number[],
  today: string,
): RecipientRow[] {
  return statement<RecipientRow>(
    database,
    `SELECT u.id AS unitId, u.display_name AS unitName, coalesce((SELECT p.name FROM occupancy o
         JOIN person p ON p.id = o.person_id
         WHERE o.unit_id = u.id AND coalesce(o.from_on, '') <= @today AND coalesce(o.to_on, '9999-12-31') >= @today
         ORDER BY CASE o.role WHEN 'owner' THEN 0 WHEN 'coOwner' THEN 1 ELSE 2 END, o.is_primary_contact DESC,
           o.is_payer DESC, o.id LIMIT 1), '') AS recipient
     FROM unit u JOIN building b ON b.id = u.building_id
     WHERE u.id IN (SELECT value FROM json_each(@unitIds)) ORDER BY ${PLACE_ORDER}`,
  ).all({ unitIds: JSON.stringify(unitIds), today });
}

export interface KeyedUnit {
  readonly unitId: number;
  readonly unitName: string;
  /** Building, entrance and room in their one spelling, with a bar between. */
  readonly unitKey: string;
}

export function keyedUnits(database: Database.Database): KeyedUnit[] {
  return statement<KeyedUnit>(
    database,
    'SELECT id AS unitId, display_name AS unitName, unit_key AS unitKey FROM unit WHERE active = 1 ORDER BY id',
  ).all();
}
