import { LETTER_KIND_FACTS, LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { postingsOn } from '../../office/notice-posting.repository.ts';

const KINDS = LETTER_KINDS.filter((kind) => LETTER_KIND_FACTS[kind].to === 'everyone');

const COUNTED = (day: string): string => `SELECT p.letter_id,
    count(*) FILTER (WHERE p.state <> 'cancelled') AS planned,
    count(*) FILTER (WHERE p.state IN ('up', 'toTakeDown', 'lost', 'down')) AS posted,
    count(*) FILTER (WHERE p.state = 'toTakeDown') AS to_take_down,
    count(*) FILTER (WHERE p.state IN ('waiting', 'lost')) AS to_post,
    count(*) FILTER (WHERE p.state = 'up') AS up
  FROM (${postingsOn(day)}) p GROUP BY p.letter_id`;

function actsOf(kind: 'posted' | 'takenDown', pick: 'min' | 'max'): string {
  return `SELECT p.letter_id, ${pick}(a.acted_at) AS acted_at FROM notice_act a
    JOIN notice_posting p ON p.id = a.posting_id
    WHERE a.kind = '${kind}' AND a.withdrawn_at IS NULL AND p.withdrawn_at IS NULL GROUP BY p.letter_id`;
}

/** As `noticeState` tells it. */
const STATE = `CASE WHEN coalesce(c.to_take_down, 0) > 0 THEN 'toTakeDown' WHEN l.state = 'void' THEN 'void'
  WHEN c.to_post > 0 THEN 'toPost' WHEN c.up > 0 THEN 'up' WHEN c.posted > 0 THEN 'down'
  WHEN coalesce(n.take_down_on, date(l.valid_until, '+1 day')) <= k1.today THEN 'lapsed' ELSE 'toPlan' END`;
const TAKEN_DOWN_AT = `CASE WHEN c.posted > 0 AND c.up + c.to_take_down + c.to_post = 0 THEN d.acted_at END`;

/** 通告發布目錄 as a grid: every letter to everyone that was issued, newest first. */
export function registerSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) AS k1 CROSS JOIN letter l LEFT JOIN notice n ON n.letter_id = l.id
      LEFT JOIN (${COUNTED('?')}) c ON c.letter_id = l.id
      LEFT JOIN (${actsOf('posted', 'min')}) f ON f.letter_id = l.id
      LEFT JOIN (${actsOf('takenDown', 'max')}) d ON d.letter_id = l.id
      LEFT JOIN letter e ON e.id = n.updates_letter_id`,
    parameters: [today, today],
    where: `l.state IN ('issued', 'void') AND l.kind IN (${KINDS.map((kind) => `'${kind}'`).join(', ')})`,
    select: `l.id AS letterId, l.kind, l.number, l.subject, l.recipient AS scope, ${STATE} AS state,
      l.issued_on AS issuedOn, coalesce(n.nature, 'inform') AS nature, n.effective_from AS effectiveFrom,
      n.effective_to AS effectiveTo, l.valid_until AS validUntil, n.post_by AS postBy, f.acted_at AS firstPostedAt,
      coalesce(c.planned, 0) AS planned, coalesce(c.posted, 0) AS posted, n.take_down_on AS takeDownOn,
      ${TAKEN_DOWN_AT} AS takenDownAt, n.urgent_at IS NOT NULL AS urgent, coalesce(e.number, '') AS updatesNumber`,
    columns: {
      letterId: 'l.id',
      kind: 'l.kind',
      number: 'l.number',
      subject: 'l.subject',
      scope: 'l.recipient',
      state: STATE,
      issuedOn: 'l.issued_on',
      nature: "coalesce(n.nature, 'inform')",
      effectiveFrom: 'n.effective_from',
      effectiveTo: 'n.effective_to',
      validUntil: 'l.valid_until',
      postBy: 'n.post_by',
      firstPostedAt: 'f.acted_at',
      planned: 'coalesce(c.planned, 0)',
      posted: 'coalesce(c.posted, 0)',
      takeDownOn: 'n.take_down_on',
      takenDownAt: TAKEN_DOWN_AT,
      urgent: 'n.urgent_at IS NOT NULL',
      updatesNumber: 'e.number',
    },
    quick: ['l.number', 'l.subject', 'l.recipient'],
    order: 'l.issued_on DESC, l.id DESC',
  };
}

const POSTED_LAST = (
  column: string,
): string => `(SELECT a.${column} FROM notice_act a WHERE a.posting_id = p.id
  AND a.kind = 'posted' AND a.withdrawn_at IS NULL ORDER BY a.acted_at DESC, a.id DESC LIMIT 1)`;
const TAKEN_DOWN = (
  column: string,
): string => `(SELECT a.${column} FROM notice_act a WHERE a.posting_id = p.id
  AND a.kind = 'takenDown' AND a.withdrawn_at IS NULL ORDER BY a.acted_at DESC, a.id DESC LIMIT 1)`;
const PHOTOS = `(SELECT count(*) FROM notice_photo x JOIN notice_act a ON a.id = x.act_id
  WHERE a.posting_id = p.id AND x.removed_at IS NULL)`;
const OVERDUE = 'coalesce(p.due_at < k1.present, 0)';

/** Every notice on every board as a grid, in the order of the round; `present` is this minute by the office's clock. */
export function postingSource(today: string, present: string): GridSource {
  return {
    from: `FROM (SELECT ? AS present) AS k1 CROSS JOIN (${postingsOn('?')}) p
      JOIN letter l ON l.id = p.letter_id JOIN notice_board b ON b.id = p.board_id
      LEFT JOIN building u ON u.id = b.building_id`,
    parameters: [present, today],
    select: `p.id, p.letter_id AS letterId, l.number, l.subject, p.board_id AS boardId, b.name AS boardName,
      coalesce(u.name, '') AS buildingName, b.position, p.state, p.post_by AS postBy, p.take_down_on AS takeDownOn,
      p.due_at AS dueAt, ${OVERDUE} AS overdue, ${POSTED_LAST('acted_at')} AS postedAt,
      coalesce(${POSTED_LAST('made_by')}, '') AS postedBy, ${TAKEN_DOWN('acted_at')} AS takenDownAt,
      coalesce(${TAKEN_DOWN('made_by')}, '') AS takenDownBy, ${PHOTOS} AS photos`,
    columns: {
      id: 'p.id',
      letterId: 'p.letter_id',
      number: 'l.number',
      subject: 'l.subject',
      boardId: 'p.board_id',
      boardName: 'b.name',
      buildingName: "coalesce(u.name, '')",
      position: 'b.position',
      state: 'p.state',
      postBy: 'p.post_by',
      takeDownOn: 'p.take_down_on',
      dueAt: 'p.due_at',
      overdue: OVERDUE,
      postedAt: POSTED_LAST('acted_at'),
      postedBy: POSTED_LAST('made_by'),
      takenDownAt: TAKEN_DOWN('acted_at'),
      takenDownBy: TAKEN_DOWN('made_by'),
      photos: PHOTOS,
    },
    quick: ['l.number', 'l.subject', 'b.name'],
    order: 'b.position, b.id, p.id',
    totals: `coalesce(sum(p.state IN ('waiting', 'lost')), 0) AS toPost,
      coalesce(sum(p.state = 'toTakeDown'), 0) AS toTakeDown, coalesce(sum(${OVERDUE}), 0) AS overdue`,
  };
}
