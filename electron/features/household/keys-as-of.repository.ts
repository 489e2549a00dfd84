import { dateAt } from '../../../shared/domain/calendar.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { statement } from '../../database/statements.ts';
import type { ReadContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';

type KeyThen = Omit<KeyItem, 'movedOn'> & { readonly movedAt: string };

/**
 * Where the keys of a household were at the end of a day: each at its last movement by then. Whose a key is and what is
 * written about it is only ever corrected, so both are as they are known today.
 */
export function keysOfUnitAsOf(unitId: number, on: string, context: ReadContext): KeyItem[] {
  const { database } = context;
  const timeZone = officeTimeZone(database);
  return statement<KeyThen>(
    database,
    `SELECT k.id, k.unit_id AS unitId, u.display_name AS unitName, k.kind, k.number, k.label, m.state,
       NULL AS holderPersonId, m.holder_name AS holder, m.purpose, m.due_on AS dueOn,
       CASE WHEN m.due_on < @on THEN CAST(julianday(@on) - julianday(m.due_on) AS INTEGER) END AS overdueDays,
       m.at AS movedAt, m.reason, k.note, k.version
     FROM key_item k JOIN unit u ON u.id = k.unit_id
     JOIN key_movement m ON m.id = (SELECT max(l.id) FROM key_movement l WHERE l.key_item_id = k.id AND l.at < @end)
     WHERE k.unit_id = @unitId
     ORDER BY CASE m.state WHEN 'signedOut' THEN 0 WHEN 'lost' THEN 1 WHEN 'handedOut' THEN 2 WHEN 'cancelled' THEN 4
       ELSE 3 END, m.due_on, k.number, k.id`,
  )
    .all({ unitId, on, end: endOfDay(on, context) })
    .map(({ movedAt, ...key }) => ({ ...key, movedOn: dateAt(new Date(movedAt), timeZone) }));
}
