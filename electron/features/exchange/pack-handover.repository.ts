import { type Register, register } from './pack-registers.repository.ts';

const OF_HANDOVER = 'JOIN duty_handover h ON h.id = x.handover_id JOIN duty_post p ON p.id = h.post_id';
const WHICH = [
  ['handoverId', 'integer', 'h.id'],
  ['dutyPost', 'text', 'p.name'],
  ['changeDueAt', 'text', 'h.due_at'],
] as const;

/** 交接班: posts, the log, open items, and each handover as it was signed. */
export const HANDOVER_REGISTERS: readonly Register[] = [
  register('dutyPosts', 'duty_post p LEFT JOIN team t ON t.id = p.team_id', 'p.position, p.id', [
    ['dutyPost', 'text', 'p.name'],
    ['dutyTeam', 'text', 't.name'],
    ['changesAt', 'text', 'p.changes_at'],
    ['dutySources', 'text', 'p.sources'],
    ['active', 'flag', 'p.active'],
  ]),
  register(
    'dutyChecks',
    'duty_check c JOIN duty_post p ON p.id = c.post_id',
    'p.position, c.position, c.id',
    [
      ['dutyPost', 'text', 'p.name'],
      ['dutyCheck', 'text', 'c.name'],
      ['quantityExpected', 'integer', 'c.quantity'],
      ['active', 'flag', 'c.active'],
    ],
  ),
  register(
    'dutyEntries',
    `duty_entry e JOIN duty_post p ON p.id = e.post_id JOIN staff s ON s.id = e.recorded_by
       LEFT JOIN staff w ON w.id = e.withdrawn_by`,
    'e.id',
    [
      ['entryId', 'integer', 'e.id'],
      ['dutyPost', 'text', 'p.name'],
      ['happenedAt', 'text', 'e.happened_at'],
      ['dutyWords', 'text', 'e.words'],
      ['importance', 'choice:handover.importance', 'e.importance'],
      ['at', 'text', 'e.recorded_at'],
      ['staff', 'text', 's.display_name'],
      ['withdrawnAt', 'text', 'e.withdrawn_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['reason', 'text', 'e.withdraw_reason'],
    ],
  ),
  register(
    'dutyItems',
    `duty_item i JOIN duty_post p ON p.id = i.post_id JOIN duty_entry e ON e.id = i.entry_id
       LEFT JOIN staff s ON s.id = i.closed_by`,
    'i.id',
    [
      ['itemId', 'integer', 'i.id'],
      ['entryId', 'integer', 'e.id'],
      ['dutyPost', 'text', 'p.name'],
      ['dutyWords', 'text', 'e.words'],
      ['itemOwner', 'text', 'i.owner_name'],
      ['itemDueAt', 'text', 'i.due_at'],
      ['closedAt', 'text', 'i.closed_at'],
      ['staff', 'text', 's.display_name'],
      ['closedWords', 'text', 'i.closed_words'],
    ],
  ),
  register(
    'handovers',
    `duty_handover h JOIN duty_post p ON p.id = h.post_id JOIN staff s ON s.id = h.begun_by`,
    'h.id',
    [
      ...WHICH,
      ['handoverState', 'choice:handover.state', 'h.state'],
      ['outgoing', 'text', 'h.outgoing_name'],
      ['outgoingSignedAt', 'text', 'h.outgoing_signed_at'],
      ['outgoingWay', 'text', 'h.outgoing_way'],
      ['incoming', 'text', 'h.incoming_name'],
      ['incomingSignedAt', 'text', 'h.incoming_signed_at'],
      ['incomingWay', 'text', 'h.incoming_way'],
      ['parcels', 'integer', 'h.parcels'],
      ['visitors', 'integer', 'h.visitors'],
      ['note', 'text', 'h.note'],
      ['lateReason', 'text', 'h.late_reason'],
      ['at', 'text', 'h.begun_at'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
  register('handoverLines', `duty_handover_line x ${OF_HANDOVER}`, 'x.handover_id, x.source', [
    ...WHICH,
    ['dutySource', 'choice:handover.source', 'x.source'],
    ['lineCount', 'integer', 'x.count'],
    ['lineOverdue', 'integer', 'x.overdue'],
    ['lineRows', 'text', 'x.rows'],
  ]),
  register('handoverChecks', `duty_handover_check x ${OF_HANDOVER}`, 'x.handover_id, x.check_id', [
    ...WHICH,
    ['dutyCheck', 'text', 'x.name'],
    ['quantityExpected', 'integer', 'x.quantity'],
    ['quantityFound', 'integer', 'x.found'],
    ['checkState', 'choice:handover.check', 'x.state'],
    ['note', 'text', 'x.note'],
  ]),
  register('handoverEntries', `duty_handover_entry x ${OF_HANDOVER}`, 'x.handover_id, x.entry_id', [
    ...WHICH,
    ['entryId', 'integer', 'x.entry_id'],
  ]),
  register('handoverItems', `duty_handover_item x ${OF_HANDOVER}`, 'x.handover_id, x.item_id', [
    ...WHICH,
    ['itemId', 'integer', 'x.item_id'],
    ['itemOwner', 'text', 'x.owner_name'],
    ['itemDueAt', 'text', 'x.due_at'],
    ['tickedAt', 'text', 'x.ticked_at'],
  ]),
  register('handoverRemarks', `duty_remark x ${OF_HANDOVER} JOIN staff s ON s.id = x.recorded_by`, 'x.id', [
    ...WHICH,
    ['note', 'text', 'x.words'],
    ['at', 'text', 'x.recorded_at'],
    ['staff', 'text', 's.display_name'],
  ]),
];
