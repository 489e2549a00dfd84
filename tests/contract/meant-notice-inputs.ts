import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { FIRST_NOTICE_SETTINGS } from '../../shared/features/notices/lead-time.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { EVERY_VALUE, SCAN } from './busy-office.ts';

/** Boards, issued notices and memos for the calls to go on with. */
const BOARDS = 12;
const NOTICES = 8;
const MEMOS = 12;
const WEB_BOARD = '小區網站';

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** Boards, notices planned on half of them, some of which hang with a photo, and memos to everybody. */
export async function fillNotices(fees: FeeOffice): Promise<void> {
  const { api, office, connection } = fees.office;
  const boardIds: number[] = [];
  for (let made = 0; made < BOARDS; made += 1) {
    boardIds.push((await api.notices.saveBoard({ name: `告示欄${made}`, place: 'other' })).id);
  }
  await api.notices.saveBoard({ name: WEB_BOARD, place: 'web' });
  for (let made = 0; made < NOTICES; made += 1) {
    const letterId = await issueLetter(fees, 'publicNotice');
    const plan = await api.notices.planPostings({ letterId, boardIds: boardIds.slice(0, BOARDS / 2) });
    const postingIds = plan.postings.map(({ id }) => id).slice(0, 3);
    const { actIds } = await api.notices.recordActs({ postingIds, kind: 'posted' });
    const ticket = office.tray.put(SCAN, connection.id, 'the-scan');
    const { version } = await api.notices.addPhoto({ ticket, actId: actIds[0] ?? 0 });
    // Half of them are late.
    if (made % 2 === 0) await api.notices.saveEffect({ letterId, version, ...LATE });
  }
  const people = await api.memos.people();
  for (let made = 0; made < MEMOS; made += 1) {
    const letterId = await issueLetter(fees, 'memo');
    await api.memos.setRecipients({
      letterId,
      recipients: people.map(({ id }, index) => ({ part: index % 3 === 2 ? 'copy' : 'to', staffId: id })),
    });
  }
}

const LATE = { nature: 'prepare', effectiveFrom: '2026-11-24T09:00', effectiveTo: null } as const;

async function issueLetter({ office }: FeeOffice, kind: 'publicNotice' | 'memo'): Promise<number> {
  const { id, version } = await office.api.letters.saveDraft({
    kind,
    language: 'zh-Hant',
    body: '# 事項\n如述',
    unitId: null,
    values: EVERY_VALUE,
    templateId: null,
  });
  return (await office.api.letters.issue({ id, version })).id;
}

/** A row as it is when the call is made: other calls change it in between. */
function oneOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

export function noticeInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const notice = oneOf<{ letterId: number; version: number }>(
    database,
    'SELECT letter_id AS letterId, version FROM notice',
  );
  const posting = oneOf<{ id: number }>(database, 'SELECT id FROM notice_posting');
  const act = oneOf<{ id: number }>(database, 'SELECT id FROM notice_act');
  const photo = oneOf<{ id: number }>(database, 'SELECT id FROM notice_photo');
  const board = oneOf<{ id: number; version: number; name: string }>(
    database,
    'SELECT id, version, name FROM notice_board',
  );
  const language = fc.constant('zh-Hant');
  const photoId = photo.map((row) => ({ photoId: row?.id ?? 1 }));
  return [
    [
      'notices.saveSettings',
      fc.integer({ min: 1, max: 4 }).map((version) => ({ ...FIRST_NOTICE_SETTINGS, version })),
    ],
    [
      'notices.saveBoard',
      fc.tuple(board, fc.constantFrom('改名', '大門')).map(([row, name]) => ({
        ...(row === undefined ? { id: null } : { id: row.id, version: row.version }),
        name: `${name}${row?.id ?? 0}`,
        place: 'gate',
      })),
    ],
    ['notices.modelBoards', fc.record({ language, lifts: fc.boolean() })],
    ['notices.notice', notice.map((row) => ({ letterId: row?.letterId ?? 1 }))],
    [
      'notices.saveEffect',
      fc
        .tuple(notice, fc.constantFrom(LATE, { ...LATE, nature: 'inform', effectiveFrom: null }))
        .map(([row, effect]) => ({ letterId: row?.letterId ?? 1, version: row?.version ?? 0, ...effect })),
    ],
    [
      'notices.markUrgent',
      fc
        .tuple(notice, reason)
        .map(([row, why]) => ({ letterId: row?.letterId ?? 1, version: row?.version ?? 0, reason: why })),
    ],
    [
      'notices.planPostings',
      fc
        .tuple(notice, fc.integer({ min: 1, max: BOARDS }))
        .map(([row, boardId]) => ({ letterId: row?.letterId ?? 1, boardIds: [boardId] })),
    ],
    [
      'notices.cancelPostings',
      fc.tuple(posting, reason).map(([row, why]) => ({ postingIds: [row?.id ?? 1], reason: why })),
    ],
    [
      'notices.recordActs',
      fc
        .tuple(posting, fc.constantFrom('posted', 'missing', 'damaged', 'takenDown'))
        .map(([row, kind]) => ({ postingIds: [row?.id ?? 1], kind })),
    ],
    [
      'notices.withdrawAct',
      fc.tuple(act, reason).map(([row, why]) => ({ actId: row?.id ?? 1, reason: why })),
    ],
    ['notices.addPhoto', act.map((row) => ({ ticket: 'the-scan', actId: row?.id ?? 1 }))],
    [
      'notices.removePhoto',
      fc.tuple(photo, reason).map(([row, why]) => ({ photoId: row?.id ?? 1, reason: why })),
    ],
    ['notices.openPhoto', photoId],
    ['notices.takePhoto', photoId],
    ['notices.deliverRound', fc.record({ language })],
    [
      'notices.deliverRegister',
      fc.record({ language, from: fc.constant('2026-01-01'), to: fc.constant('2026-12-31') }),
    ],
  ];
}

export function memoInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const memo = oneOf<{ letterId: number }>(
    database,
    "SELECT id AS letterId FROM letter WHERE kind = 'memo' AND state = 'issued'",
  ).map((row) => ({ letterId: row?.letterId ?? 1 }));
  const entry = oneOf<{ id: number }>(database, 'SELECT id FROM memo_entry');
  return [
    ['memos.list', fc.record({ scope: fc.constantFrom('mine', 'sent', 'overdue', 'all') })],
    ['memos.memo', memo],
    [
      'memos.setRecipients',
      fc.tuple(memo, fc.constantFrom('老周', '外判清潔')).map(([{ letterId }, outsider]) => ({
        letterId,
        recipients: [
          ...database
            .prepare<[number]>(
              'SELECT part, staff_id AS staffId, outsider FROM memo_recipient WHERE letter_id = ?',
            )
            .all(letterId)
            .map((row) => ({ ...(row as object) })),
          { part: 'copy', outsider },
        ],
      })),
    ],
    ['memos.acknowledge', memo],
    [
      'memos.reply',
      fc
        .tuple(memo, fc.constantFrom('agree', 'disagree', 'remark'))
        .map(([{ letterId }, kind]) => ({ letterId, kind, words: '如述' })),
    ],
    ['memos.markDone', memo],
    [
      'memos.withdrawEntry',
      fc.tuple(entry, reason).map(([row, why]) => ({ entryId: row?.id ?? 1, reason: why })),
    ],
    ['memos.deliverSheet', memo.map(({ letterId }) => ({ letterId, language: 'zh-Hant' }))],
  ];
}
