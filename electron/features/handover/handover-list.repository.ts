import type { GridSource } from '../../database/grid-select.ts';

const ENTRIES = '(SELECT count(*) FROM duty_handover_entry x WHERE x.handover_id = h.id)';
const ITEMS = '(SELECT count(*) FROM duty_handover_item x WHERE x.handover_id = h.id)';
const FAULTS =
  "(SELECT count(*) FROM duty_handover_check x WHERE x.handover_id = h.id AND x.state IN ('faulty', 'missing'))";

/** Every handover, newest first. */
export const handoverSource: GridSource = {
  from: 'FROM duty_handover h JOIN duty_post p ON p.id = h.post_id',
  select: `h.id, p.name AS postName, substr(h.due_at, 1, 10) AS dueOn,
    substr(h.due_at, 12) AS dueTime, h.state, h.outgoing_name AS outgoingName,
    h.outgoing_signed_at AS outgoingSignedAt, h.incoming_name AS incomingName, h.incoming_signed_at AS incomingSignedAt,
    ${ENTRIES} AS entries, ${ITEMS} AS items, ${FAULTS} AS faults, h.late_reason AS lateReason`,
  columns: {
    id: 'h.id',
    postName: 'p.name',
    dueOn: 'substr(h.due_at, 1, 10)',
    dueTime: 'substr(h.due_at, 12)',
    state: 'h.state',
    outgoingName: 'h.outgoing_name',
    outgoingSignedAt: 'h.outgoing_signed_at',
    incomingName: 'h.incoming_name',
    incomingSignedAt: 'h.incoming_signed_at',
    entries: ENTRIES,
    items: ITEMS,
    faults: FAULTS,
    lateReason: 'h.late_reason',
  },
  instants: ['outgoingSignedAt', 'incomingSignedAt'],
  quick: ['p.name', 'h.outgoing_name', 'h.incoming_name', 'h.note'],
  order: 'h.due_at DESC, h.id DESC',
};

const ITEM_STATE = `CASE WHEN i.closed_at IS NOT NULL THEN 'closed' WHEN i.due_at < k1.present THEN 'overdue' ELSE 'open' END`;
const CARRIED = '(SELECT count(*) FROM duty_handover_item x WHERE x.item_id = i.id)';

/** Items of every post, those past their time first; `present` is this minute by the office's clock. */
export function itemSource(present: string): GridSource {
  return {
    from: `FROM (SELECT ? AS present) AS k1 CROSS JOIN duty_item i JOIN duty_entry e ON e.id = i.entry_id
      JOIN duty_post p ON p.id = i.post_id JOIN staff s ON s.id = e.recorded_by LEFT JOIN staff c ON c.id = i.closed_by`,
    parameters: [present],
    select: `i.id, i.post_id AS postId, p.name AS postName, e.words, e.importance, s.display_name AS openedBy,
      e.happened_at AS happenedAt, i.owner_name AS ownerName, i.due_at AS dueAt, ${ITEM_STATE} AS state,
      ${CARRIED} AS handovers, coalesce(c.display_name, '') AS closedBy, i.closed_at AS closedAt,
      i.closed_words AS closedWords`,
    columns: {
      id: 'i.id',
      postName: 'p.name',
      words: 'e.words',
      importance: 'e.importance',
      openedBy: 's.display_name',
      happenedAt: 'e.happened_at',
      ownerName: 'i.owner_name',
      dueAt: 'i.due_at',
      state: ITEM_STATE,
      handovers: CARRIED,
      closedBy: "coalesce(c.display_name, '')",
      closedAt: 'i.closed_at',
      closedWords: 'i.closed_words',
    },
    instants: ['closedAt'],
    quick: ['p.name', 'e.words', 'i.owner_name', 'i.closed_words'],
    order: 'i.closed_at IS NOT NULL, i.closed_at DESC, i.due_at IS NULL, i.due_at, i.id',
  };
}

const FOLLOW_UP = 'EXISTS (SELECT 1 FROM duty_item i WHERE i.entry_id = e.id)';

/** The log of every post, newest first. */
export const entrySource: GridSource = {
  from: 'FROM duty_entry e JOIN duty_post p ON p.id = e.post_id JOIN staff s ON s.id = e.recorded_by',
  select: `e.id, p.name AS postName, e.happened_at AS happenedAt, e.importance, e.words, ${FOLLOW_UP} AS followUp,
    s.display_name AS recordedBy, e.recorded_at AS recordedAt, e.withdraw_reason AS withdrawReason`,
  columns: {
    id: 'e.id',
    postName: 'p.name',
    happenedAt: 'e.happened_at',
    importance: 'e.importance',
    words: 'e.words',
    followUp: FOLLOW_UP,
    recordedBy: 's.display_name',
    recordedAt: 'e.recorded_at',
    withdrawReason: 'e.withdraw_reason',
  },
  instants: ['recordedAt'],
  quick: ['p.name', 'e.words', 's.display_name'],
  order: 'e.happened_at DESC, e.id DESC',
};
