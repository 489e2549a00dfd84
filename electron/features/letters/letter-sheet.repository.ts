import type Database from 'better-sqlite3';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';

/** A letter as a sheet of many lists it. */
export interface StoredSheetLine {
  readonly kind: LetterKind;
  readonly unitName: string;
  readonly recipient: string;
  readonly number: string;
  readonly subject: string;
  /** Where its addressee gets post; empty for the unit itself. */
  readonly mailingAddress: string;
}

/** Signed letters in the order in which a messenger walks; what was voided is not carried out. */
export function sheetLines(
  database: Database.Database,
  ids: readonly number[],
  today: string,
): StoredSheetLine[] {
  return statement<StoredSheetLine>(
    database,
    `SELECT l.kind, coalesce(u.display_name, '') AS unitName, l.recipient, coalesce(l.number, '') AS number, l.subject,
       coalesce((SELECT p.mailing_address FROM occupancy o JOIN person p ON p.id = o.person_id
         WHERE o.unit_id = l.unit_id AND coalesce(o.from_on, '') <= @today AND coalesce(o.to_on, '9999-12-31') >= @today
         ORDER BY CASE o.role WHEN 'owner' THEN 0 WHEN 'coOwner' THEN 1 ELSE 2 END, o.is_primary_contact DESC,
           o.is_payer DESC, o.id LIMIT 1), '') AS mailingAddress
     FROM letter l LEFT JOIN unit u ON u.id = l.unit_id LEFT JOIN building b ON b.id = u.building_id
     WHERE l.id IN (SELECT value FROM json_each(@ids)) AND l.state IN ('signed', 'issued')
     ORDER BY u.id IS NULL, ${PLACE_ORDER}, l.id`,
  ).all({ ids: JSON.stringify(ids), today });
}
