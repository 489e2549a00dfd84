import type Database from 'better-sqlite3';
import { mayOpenArchives, type Role } from '../../../shared/domain/role.ts';
import {
  type DayLine,
  HOUSEHOLD_SOURCES,
  type LineRow,
  type LineSource,
  MOST_LINE_ROWS,
} from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';
import { PROMISE_RECEIVED } from '../../office/arrears-dunning.repository.ts';
import { IS_OUTSTANDING_LETTER } from '../../office/letter-proof.repository.ts';
import { MEMO_DUE_ON, READ_AT } from '../../office/memo-standing.repository.ts';
import { postingsOn } from '../../office/notice-posting.repository.ts';

/** The day as one handover sees it: its date, this minute, and the instant from which drawers are told of. */
export interface Day {
  readonly today: string;
  readonly present: string;
  readonly since: string;
}

const NO_MONEY = 'NULL AS cents, NULL AS countedCents, NULL AS overCents';
const LETTER_LABEL = "trim(coalesce(l.number, '') || ' ' || l.subject)";

/** The count that stands of shift `s`, if it was counted. */
const LAST_COUNT = '(SELECT max(c.id) FROM shift_count c WHERE c.shift_id = s.id)';

/** What each source is read by; every one answers the fields of a row. */
const ROWS: Readonly<Record<LineSource, string>> = {
  cash: `SELECT s.id, NULL AS unitId, f.display_name AS label,
      coalesce((SELECT h.handed_to FROM shift_hand_over h WHERE h.shift_id = s.id AND h.reopened_at IS NULL), '') AS detail,
      s.state, s.opened_on AS dueOn, s.state = 'open' AND s.opened_on < @today AS overdue, s.float_cents AS cents,
      (SELECT m.counted_cents FROM shift_count_method m WHERE m.count_id = ${LAST_COUNT} AND m.method = 'cash') AS countedCents,
      (SELECT sum(m.counted_cents - m.expected_cents) FROM shift_count_method m WHERE m.count_id = ${LAST_COUNT}) AS overCents
    FROM cashier_shift s JOIN staff f ON f.id = s.cashier_id
    WHERE s.state = 'open' OR EXISTS (SELECT 1 FROM shift_hand_over h
      WHERE h.shift_id = s.id AND h.reopened_at IS NULL AND h.closed_at > @since)
    ORDER BY s.id`,
  keys: `SELECT k.id, k.unit_id AS unitId, trim(k.number || ' ' || k.label) AS label, k.holder_name AS detail, 'out' AS state,
      k.due_on AS dueOn, k.due_on < @today AS overdue, ${NO_MONEY}
    FROM key_item k WHERE k.state = 'signedOut' ORDER BY k.due_on, k.id`,
  deposits: `SELECT d.id, d.unit_id AS unitId, u.display_name || ' · ' || k.name AS label, d.payer_name AS detail,
      'toRefund' AS state, d.waits_until AS dueOn, coalesce(d.waits_until < @today, 0) AS overdue, ${NO_MONEY}
    FROM deposit d JOIN unit u ON u.id = d.unit_id JOIN deposit_kind k ON k.id = d.kind_id
    WHERE d.state = 'toRefund' ORDER BY d.waits_until, d.id`,
  letters: `SELECT l.id, l.unit_id AS unitId, ${LETTER_LABEL} AS label,
      trim(coalesce(u.display_name, '') || ' ' || l.recipient) AS detail,
      CASE l.state WHEN 'review' THEN 'inReview' WHEN 'signed' THEN 'toIssue' ELSE 'toDeliver' END AS state,
      NULL AS dueOn, 0 AS overdue, ${NO_MONEY}
    FROM letter l LEFT JOIN unit u ON u.id = l.unit_id
    WHERE l.state IN ('review', 'signed') OR l.state = 'issued' AND ${IS_OUTSTANDING_LETTER}
    ORDER BY l.state = 'issued', l.id`,
  notices: `SELECT p.letter_id AS id, NULL AS unitId, ${LETTER_LABEL} AS label, b.name AS detail,
      CASE p.state WHEN 'toTakeDown' THEN 'toTakeDown' ELSE 'toPost' END AS state, substr(p.due_at, 1, 10) AS dueOn,
      coalesce(p.due_at < @present, 0) AS overdue, ${NO_MONEY}
    FROM (${postingsOn('@today')}) p JOIN letter l ON l.id = p.letter_id JOIN notice_board b ON b.id = p.board_id
    WHERE p.state IN ('waiting', 'lost', 'toTakeDown') ORDER BY p.due_at, b.position, p.id`,
  approvals: `SELECT a.id, NULL AS unitId, coalesce(nullif(a.facts ->> 'subject', ''), nullif(a.facts ->> 'reason', ''), '—') AS label,
      s.display_name AS detail, 'pending' AS state, NULL AS dueOn, 0 AS overdue, ${NO_MONEY}
    FROM approval a JOIN staff s ON s.id = a.requested_by WHERE a.state = 'pending' ORDER BY a.id`,
  memos: `SELECT l.id, NULL AS unitId, ${LETTER_LABEL} AS label, group_concat(s.display_name, '、') AS detail,
      'unread' AS state, ${MEMO_DUE_ON} AS dueOn, coalesce(${MEMO_DUE_ON} < @today, 0) AS overdue, ${NO_MONEY}
    FROM memo_recipient r JOIN letter l ON l.id = r.letter_id JOIN staff s ON s.id = r.staff_id
    WHERE l.state = 'issued' AND ${READ_AT} IS NULL GROUP BY l.id ORDER BY l.id`,
  promises: `SELECT p.id, p.unit_id AS unitId, u.display_name AS label, p.promised_by AS detail, 'dueToday' AS state,
      i.due_on AS dueOn, 0 AS overdue, i.amount_cents AS cents, NULL AS countedCents, NULL AS overCents
    FROM dunning_promise p JOIN dunning_instalment i ON i.promise_id = p.id JOIN unit u ON u.id = p.unit_id
    WHERE p.withdrawn_at IS NULL AND i.due_on = @today AND ${PROMISE_RECEIVED} <
      (SELECT sum(n.amount_cents) FROM dunning_instalment n WHERE n.promise_id = p.id AND n.due_on <= @today)
    ORDER BY p.id`,
};

type Row = Omit<LineRow, 'overdue'> & { readonly overdue: number };

/** What the day says of a source now, with the first of the rows behind it. */
export function readDayLine(database: Database.Database, source: LineSource, day: Day): DayLine {
  const rows = statement<Row>(database, ROWS[source]).all({ ...day });
  return {
    source,
    count: rows.length,
    overdue: rows.filter(({ overdue }) => overdue === 1).length,
    rows: rows.slice(0, MOST_LINE_ROWS).map((row) => ({ ...row, overdue: row.overdue === 1 })),
  };
}

/** Whoever has no business with households is told how many there are and not whose. */
export function linesFor(role: Role, lines: readonly DayLine[]): DayLine[] {
  return lines.map((line) =>
    mayOpenArchives(role) || !HOUSEHOLD_SOURCES.includes(line.source) ? line : { ...line, rows: [] },
  );
}
