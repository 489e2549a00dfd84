import { isDelivered } from '../../shared/features/letters/letter-delivery.ts';
import { LETTER_KINDS } from '../../shared/features/letters/letter-kind.ts';
import { firstKindSettings } from '../../shared/features/letters/letter-kind-settings.ts';

const DELIVERED_KINDS = LETTER_KINDS.filter(isDelivered);
const WAYS_AT_FIRST = DELIVERED_KINDS.map(
  (kind) => `WHEN '${kind}' THEN ${String(firstKindSettings(kind).deliveries.length)}`,
).join(' ');

/** Whether the office asks how letter `l` arrived: its kind names ways, and it went out since there is a place to say so. */
const IS_ASKED = `l.kind IN (${DELIVERED_KINDS.map((kind) => `'${kind}'`).join(', ')})
  AND coalesce((SELECT json_array_length(w.value, '$.' || l.kind || '.deliveries') FROM setting w WHERE w.name = 'letterKinds'),
    CASE l.kind ${WAYS_AT_FIRST} END) > 0
  AND l.id > coalesce((SELECT w.value ->> 'afterLetterId' FROM setting w WHERE w.name = 'deliveries'), 0)`;

/** Services of the acts that letter `l` is pressed with, as a FROM clause with its condition. */
const SERVICES = `dunning_act a CROSS JOIN dunning_service s ON s.act_id = a.id
  WHERE a.letter_id = l.id AND a.withdrawn_at IS NULL AND s.withdrawn_at IS NULL`;

const DELIVERIES =
  'letter_delivery d WHERE d.letter_id = l.id AND d.service_id IS NULL AND d.withdrawn_at IS NULL';

/** Whether something shows that letter `l` arrived. */
export const IS_PROVED = `(EXISTS (SELECT 1 FROM ${DELIVERIES} AND d.proves = 1)
  OR EXISTS (SELECT 1 FROM ${SERVICES} AND s.proves = 1))`;

/** A column of what last came of letter `l`; NULL before anything did. */
export function lastDelivery(column: 'result' | 'method' | 'on_day' | 'received_by'): string {
  return `(SELECT q.${column} FROM (
      SELECT d.result, d.method, d.on_day, d.received_by, d.recorded_at, d.id FROM ${DELIVERIES}
      UNION ALL
      SELECT s.result, coalesce((SELECT e.method FROM letter_delivery e WHERE e.service_id = s.id), ${METHOD_OF_ACT}), s.served_on,
        s.received_by, s.recorded_at, (SELECT e.id FROM letter_delivery e WHERE e.service_id = s.id)
      FROM ${SERVICES}) q ORDER BY q.recorded_at DESC, q.id DESC LIMIT 1)`;
}

/** How act `a` reached the debtor, in the words of letters. */
export const METHOD_OF_ACT = `CASE a.kind WHEN 'message' THEN 'message' WHEN 'call' THEN 'call' WHEN 'registeredMail' THEN 'post'
  WHEN 'lawyerLetter' THEN 'post' ELSE 'hand' END`;

/** How letter `l` stands; an arrival that proves nothing says so. */
export const DELIVERY_STATE = `CASE WHEN ${IS_PROVED} THEN 'proved' ELSE coalesce(
  (SELECT CASE WHEN r.result IN ('signed', 'arrived', 'accepted') THEN 'unproved' ELSE r.result END
   FROM (SELECT ${lastDelivery('result')} AS result) r), 'none') END`;

/** Letters `l` whose arrival is asked for, or was told all the same. */
export const HAS_DELIVERY = `l.state = 'issued' AND (${IS_ASKED} OR EXISTS (SELECT 1 FROM ${DELIVERIES})
  OR EXISTS (SELECT 1 FROM ${SERVICES}))`;

/** Issued letters without proof, as `outstanding` and of those `old`, out for more than so many days. */
export function outstandingLetters(day: string, oldDays: number): string {
  return `SELECT count(*) AS outstanding, coalesce(sum(julianday(${day}) - julianday(l.issued_on) > ${String(oldDays)}), 0) AS old
    FROM letter l WHERE l.state = 'issued' AND ${IS_ASKED} AND NOT ${IS_PROVED}`;
}

export const IS_OUTSTANDING_LETTER = `${IS_ASKED} AND NOT ${IS_PROVED}`;
