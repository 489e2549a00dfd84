import type Database from 'better-sqlite3';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type { SearchHit } from '../../../shared/features/today/today.contract.ts';
import { statement } from '../../database/statements.ts';
import type { FoundTerm } from './search-term.repository.ts';

const PRESENT = '(o.from_on IS NULL OR o.from_on <= @today) AND (o.to_on IS NULL OR o.to_on >= @today)';

type Found = Pick<SearchHit, 'unitId' | 'title' | 'detail'> & { readonly phone?: string | null };

/** How each kind of find is called and told from others of the same name. */
const DESCRIPTIONS: Readonly<Record<SearchHit['kind'], string>> = {
  unit: `SELECT u.id AS unitId, u.display_name AS title, coalesce((
      SELECT group_concat(name, '、') FROM (
        SELECT DISTINCT p.name AS name FROM occupancy o JOIN person p ON p.id = o.person_id
        WHERE o.unit_id = u.id AND o.role IN ('owner','coOwner','tenant') AND ${PRESENT} ORDER BY o.id LIMIT 4)), '')
      AS detail
    FROM unit u WHERE u.id = @id`,
  person: `SELECT (SELECT o.unit_id FROM occupancy o WHERE o.person_id = p.id
        ORDER BY ${PRESENT} DESC, coalesce(o.to_on, '9999-12-31') DESC, o.id LIMIT 1) AS unitId,
      p.name AS title, coalesce((
      SELECT group_concat(name, '、') FROM (
        SELECT DISTINCT u.display_name AS name FROM occupancy o JOIN unit u ON u.id = o.unit_id
        WHERE o.person_id = p.id AND ${PRESENT} ORDER BY o.id LIMIT 4)), '') AS detail,
      (SELECT h.phone FROM person_phone h WHERE h.person_id = p.id ORDER BY h.position LIMIT 1) AS phone
    FROM person p WHERE p.id = @id`,
  vehicle: `SELECT u.id AS unitId, v.plate AS title, u.display_name || coalesce(' · ' || p.name, '') AS detail
    FROM vehicle v JOIN unit u ON u.id = v.unit_id LEFT JOIN person p ON p.id = v.person_id WHERE v.id = @id`,
  key: `SELECT k.unit_id AS unitId, k.number AS title, concat_ws(' · ', u.display_name, nullif(k.label, ''),
      nullif(coalesce(p.name, k.holder_name), '')) AS detail
    FROM key_item k LEFT JOIN unit u ON u.id = k.unit_id LEFT JOIN person p ON p.id = k.holder_person_id
    WHERE k.id = @id`,
  receipt: `SELECT u.id AS unitId, r.number AS title, u.display_name || ' · ' || r.payer_name AS detail
    FROM receipt r JOIN unit u ON u.id = r.unit_id WHERE r.id = @id`,
  letter: `SELECT l.unit_id AS unitId, coalesce(l.number, l.subject) AS title,
      coalesce(u.display_name, l.recipient) || CASE WHEN l.number IS NULL THEN '' ELSE ' · ' || l.subject END AS detail
    FROM letter l LEFT JOIN unit u ON u.id = l.unit_id WHERE l.id = @id`,
  filing: `SELECT f.unit_id AS unitId, f.number AS title, f.title || coalesce(' · ' || u.display_name, '') AS detail
    FROM filing_entry f LEFT JOIN unit u ON u.id = f.unit_id WHERE f.id = @id`,
};

export function describeHit(database: Database.Database, today: string, term: FoundTerm): SearchHit | null {
  const found = statement<Found>(database, DESCRIPTIONS[term.kind]).get({ id: term.entityId, today });
  if (found === undefined) return null;
  const phone = found.phone === undefined || found.phone === null ? '' : maskPhone(found.phone);
  return {
    kind: term.kind,
    id: term.entityId,
    unitId: found.unitId,
    title: found.title,
    detail: [found.detail, phone].filter((part) => part !== '').join(' · '),
  };
}
