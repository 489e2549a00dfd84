import { MEMO_DUE_ON } from '../../office/memo-standing.repository.ts';
import { PACK_PHOTO } from './pack-files.repository.ts';
import { type Register, register } from './pack-registers.repository.ts';

const POSTING = `JOIN letter l ON l.id = p.letter_id JOIN notice_board b ON b.id = p.board_id`;

/** 公告欄, 通告張貼, 備忘錄: where notices hang and what was done there, and who signed for which memo. */
export const NOTICE_REGISTERS: readonly Register[] = [
  register(
    'noticeBoards',
    'notice_board b LEFT JOIN building u ON u.id = b.building_id',
    'b.position, b.id',
    [
      ['boardName', 'text', 'b.name'],
      ['boardPlace', 'choice:notices.place', 'b.place'],
      ['building', 'text', 'u.name'],
      ['entrance', 'text', 'b.entrance'],
      ['boardWidth', 'integer', 'b.width_mm'],
      ['boardHeight', 'integer', 'b.height_mm'],
      ['boardCapacity', 'integer', 'b.capacity'],
      ['boardInUse', 'flag', 'b.active'],
    ],
  ),
  register(
    'notices',
    `notice n JOIN letter l ON l.id = n.letter_id LEFT JOIN letter e ON e.id = n.updates_letter_id
       LEFT JOIN staff s ON s.id = n.urgent_by`,
    'n.letter_id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['letterKind', 'choice:letterKind', 'l.kind'],
      ['subject', 'text', 'l.subject'],
      ['noticeNature', 'choice:notices.nature', 'n.nature'],
      ['effectiveFrom', 'text', 'n.effective_from'],
      ['effectiveTo', 'text', 'n.effective_to'],
      ['postBy', 'text', 'n.post_by'],
      ['takeDownOn', 'date', 'n.take_down_on'],
      ['updatesNumber', 'text', 'e.number'],
      ['urgentBy', 'text', 's.display_name'],
      ['urgentAt', 'text', 'n.urgent_at'],
      ['reason', 'text', 'n.urgent_reason'],
    ],
  ),
  register(
    'noticePostings',
    `notice_posting p ${POSTING} JOIN staff s ON s.id = p.planned_by LEFT JOIN staff w ON w.id = p.withdrawn_by`,
    'p.id',
    [
      ['postingId', 'integer', 'p.id'],
      ['letterNumber', 'text', 'l.number'],
      ['boardName', 'text', 'b.name'],
      ['at', 'text', 'p.planned_at'],
      ['staff', 'text', 's.display_name'],
      ['withdrawnAt', 'text', 'p.withdrawn_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['reason', 'text', 'p.withdraw_reason'],
    ],
  ),
  register(
    'noticeActs',
    `notice_act a JOIN notice_posting p ON p.id = a.posting_id ${POSTING} JOIN staff s ON s.id = a.recorded_by
       LEFT JOIN staff w ON w.id = a.withdrawn_by`,
    'a.id',
    [
      ['postingId', 'integer', 'p.id'],
      ['letterNumber', 'text', 'l.number'],
      ['boardName', 'text', 'b.name'],
      ['postingAct', 'choice:notices.act', 'a.kind'],
      ['actedAt', 'text', 'a.acted_at'],
      ['actedBy', 'text', 'a.made_by'],
      ['note', 'text', 'a.note'],
      ['at', 'text', 'a.recorded_at'],
      ['staff', 'text', 's.display_name'],
      ['withdrawnAt', 'text', 'a.withdrawn_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['reason', 'text', 'a.withdraw_reason'],
    ],
  ),
  register(
    'noticePhotos',
    `notice_photo f JOIN notice_act a ON a.id = f.act_id JOIN notice_posting p ON p.id = a.posting_id ${POSTING}
       JOIN staff s ON s.id = f.added_by`,
    'f.id',
    [
      ['at', 'text', 'f.added_at'],
      ['staff', 'text', 's.display_name'],
      ['letterNumber', 'text', 'l.number'],
      ['boardName', 'text', 'b.name'],
      ['postingAct', 'choice:notices.act', 'a.kind'],
      ['documentTitle', 'text', 'f.title'],
      ['fileName', 'text', 'f.file_name'],
      ['mediaType', 'choice:mediaType', 'f.media_type'],
      ['bytes', 'integer', 'f.bytes'],
      ['fileHash', 'text', 'f.sha256'],
      ['packFile', 'text', PACK_PHOTO],
      ['removedAt', 'text', 'f.removed_at'],
      ['reason', 'text', 'f.removal_reason'],
    ],
    'evidence',
  ),
  register(
    'memoRecipients',
    `memo_recipient r JOIN letter l ON l.id = r.letter_id LEFT JOIN staff p ON p.id = r.staff_id
       JOIN staff s ON s.id = r.added_by`,
    'r.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['subject', 'text', 'l.subject'],
      ['memoPart', 'choice:memos.part', 'r.part'],
      ['memoReader', 'text', 'coalesce(p.display_name, r.outsider)'],
      ['dueOn', 'date', MEMO_DUE_ON],
      ['at', 'text', 'r.added_at'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
  register(
    'memoEntries',
    `memo_entry e JOIN letter l ON l.id = e.letter_id JOIN staff s ON s.id = e.recorded_by
       LEFT JOIN memo_recipient r ON r.id = e.recipient_id LEFT JOIN staff p ON p.id = r.staff_id
       LEFT JOIN staff w ON w.id = e.withdrawn_by`,
    'e.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['memoReader', 'text', 'coalesce(p.display_name, r.outsider, s.display_name)'],
      ['memoEntry', 'choice:memos.entry', 'e.kind'],
      ['memoWords', 'text', 'e.words'],
      ['onPaper', 'flag', 'e.on_paper'],
      ['at', 'text', 'e.recorded_at'],
      ['staff', 'text', 's.display_name'],
      ['withdrawnAt', 'text', 'e.withdrawn_at'],
      ['withdrawnBy', 'text', 'w.display_name'],
      ['reason', 'text', 'e.withdraw_reason'],
    ],
  ),
];
