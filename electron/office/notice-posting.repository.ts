/** What was noted last of posting `p`, without what was withdrawn. */
const LAST_ACT = `(SELECT a.kind FROM notice_act a WHERE a.posting_id = p.id AND a.withdrawn_at IS NULL
  ORDER BY a.acted_at DESC, a.id DESC LIMIT 1)`;

/**
 * Every posting of an issued notice with how it stands on a day, as `postingState` tells it, and the last minute for what
 * is to be done. `day` is a date in SQL and appears once.
 */
export function postingsOn(day: string): string {
  return `SELECT s.*, CASE s.state WHEN 'waiting' THEN s.post_by WHEN 'lost' THEN s.today || 'T23:59'
      WHEN 'toTakeDown' THEN coalesce(s.take_down_on, s.today) || 'T23:59' END AS due_at
    FROM (SELECT q.*, CASE
        WHEN q.withdrawn_at IS NOT NULL THEN 'cancelled'
        WHEN q.last_act IS NULL THEN
          CASE WHEN q.letter_void THEN 'cancelled' WHEN q.take_down_on <= q.today THEN 'missed' ELSE 'waiting' END
        WHEN q.last_act = 'takenDown' THEN 'down'
        WHEN q.last_act = 'missing' THEN CASE WHEN q.over THEN 'down' ELSE 'lost' END
        WHEN q.over THEN 'toTakeDown'
        WHEN q.last_act = 'damaged' THEN 'lost'
        ELSE 'up' END AS state
      FROM (SELECT p.id, p.letter_id, p.board_id, p.withdrawn_at, k0.today, l.state = 'void' AS letter_void,
          n.take_down_on, coalesce(n.post_by, p.planned_on || 'T23:59') AS post_by, ${LAST_ACT} AS last_act,
          l.state = 'void' OR coalesce(n.take_down_on <= k0.today, 0) AS over
        FROM (SELECT ${day} AS today) AS k0 CROSS JOIN notice_posting p
        JOIN notice n ON n.letter_id = p.letter_id JOIN letter l ON l.id = p.letter_id) AS q) AS s`;
}
