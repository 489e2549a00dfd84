import { LETTER_KIND_FACTS, LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import type { MemoScope } from '../../../shared/features/memos/memo.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { DONE_AT, MEMO_DUE_ON, READ_AT } from '../../office/memo-standing.repository.ts';

const KINDS = LETTER_KINDS.filter((kind) => LETTER_KIND_FACTS[kind].to === 'colleagues');

const COUNTED = `SELECT q.letter_id, count(*) AS recipients, count(q.read_at) AS read,
    count(*) FILTER (WHERE q.part = 'to') AS asked,
    count(*) FILTER (WHERE q.part = 'to' AND q.done_at IS NOT NULL) AS done,
    group_concat(q.name, '、') FILTER (WHERE q.read_at IS NULL) AS unread
  FROM (SELECT r.letter_id, r.part, ${READ_AT} AS read_at, ${DONE_AT} AS done_at,
      coalesce(s.display_name, r.outsider) AS name
    FROM memo_recipient r LEFT JOIN staff s ON s.id = r.staff_id) q GROUP BY q.letter_id`;

/** As `memoStanding` tells it, of whoever looks. */
const STANDING = `CASE WHEN r.id IS NULL THEN 'none' WHEN l.state = 'void' THEN 'finished'
  WHEN ${READ_AT} IS NULL THEN 'toRead' WHEN r.part = 'to' AND ${DONE_AT} IS NULL THEN 'toDo' ELSE 'finished' END`;
const OVERDUE = `coalesce(l.state = 'issued' AND c.done < c.asked AND ${MEMO_DUE_ON} < k1.today, 0)`;
const IS_OWN = '(r.id IS NOT NULL OR l.drafted_by = k1.staff OR l.issued_by = k1.staff)';

const SCOPES: Readonly<Record<MemoScope, string>> = {
  mine: 'r.id IS NOT NULL',
  sent: '(l.drafted_by = k1.staff OR l.issued_by = k1.staff)',
  overdue: `${OVERDUE} = 1 AND (k1.supervises OR ${IS_OWN})`,
  all: 'true',
};

export interface MemoReader {
  readonly staffId: number;
  readonly supervises: boolean;
}

/** Memos that are out as a grid: what is left to do for whoever looks first. */
export function memoSource(today: string, reader: MemoReader, scope: MemoScope): GridSource {
  return {
    from: `FROM (SELECT ? AS today, ? AS staff, ? AS supervises) AS k1 CROSS JOIN letter l
      JOIN staff ds ON ds.id = l.drafted_by
      LEFT JOIN memo_recipient r ON r.letter_id = l.id AND r.staff_id = k1.staff
      LEFT JOIN (${COUNTED}) c ON c.letter_id = l.id`,
    parameters: [today, reader.staffId, reader.supervises ? 1 : 0],
    where: `l.state IN ('issued', 'void') AND l.kind IN (${KINDS.map((kind) => `'${kind}'`).join(', ')})
      AND ${SCOPES[scope]}`,
    select: `l.id AS letterId, l.number, l.subject, ds.display_name AS "from", l.issued_on AS issuedOn,
      ${MEMO_DUE_ON} AS dueOn, ${STANDING} AS standing, coalesce(c.recipients, 0) AS recipients,
      coalesce(c.read, 0) AS read, coalesce(c.asked, 0) AS asked, coalesce(c.done, 0) AS done, ${OVERDUE} AS overdue,
      l.state = 'void' AS void, CASE WHEN l.state = 'void' THEN '' ELSE coalesce(c.unread, '') END AS unread`,
    columns: {
      letterId: 'l.id',
      number: 'l.number',
      subject: 'l.subject',
      from: 'ds.display_name',
      issuedOn: 'l.issued_on',
      dueOn: MEMO_DUE_ON,
      standing: STANDING,
      recipients: 'coalesce(c.recipients, 0)',
      read: 'coalesce(c.read, 0)',
      asked: 'coalesce(c.asked, 0)',
      done: 'coalesce(c.done, 0)',
      overdue: OVERDUE,
      unread: 'c.unread',
    },
    quick: ['l.number', 'l.subject', 'ds.display_name', 'c.unread'],
    order: `${STANDING} IN ('toRead', 'toDo') DESC, l.issued_on DESC, l.id DESC`,
  };
}
