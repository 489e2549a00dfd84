import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';

/** Posts of which each call begins, signs or goes on with a handover. */
const POSTS = 8;

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** Posts with a log, open items, and handovers that are drafts, wait for a signature, or have both. */
export async function fillHandovers({ office }: FeeOffice): Promise<void> {
  const { handover } = office.api;
  const [first, second] = (await office.api.access.listStaff()).filter(({ active }) => active);
  const person = (staffId: number | undefined) => ({ employeeId: null, staffId: staffId ?? 0 });
  const { employeeIds } = await hireTeam(office.api, { name: '值班班', people: 1 });
  const paper = { employeeId: employeeIds[0] ?? 0, staffId: null };
  for (let made = 0; made < POSTS; made += 1) {
    const { id: postId } = await handover.savePost({ name: `崗位${made}`, checks: [{ name: '對講機' }] });
    await handover.addEntry({ postId, words: '如述', followUp: {} });
    await handover.addEntry({ postId, words: '如述' });
    // Some have no handover yet, for those to come.
    if (made % 4 === 3) continue;
    const {
      id: handoverId,
      version,
      checks,
    } = await handover.begin({
      postId,
      dueAt: '2026-11-01T08:00',
      reason: '補辦',
    });
    await handover.saveDraft({
      handoverId,
      version,
      outgoing: person(first?.id),
      incoming: person(second?.id),
      parcels: 0,
      visitors: 0,
      note: '',
      checks: checks.map(({ checkId }) => ({ checkId, state: 'good', found: null })),
    });
    if (made % 2 === 1) continue;
    const waiting = await handover.sign({ handoverId, version: version + 1, side: 'outgoing' });
    if (made > 0) continue;
    await handover.changeIncoming({ handoverId, version: waiting.version, incoming: paper, reason: '換人' });
    await handover.sign({
      handoverId,
      version: waiting.version + 1,
      side: 'incoming',
      readItems: waiting.items.map(({ item }) => item.id),
    });
  }
}

/** A row as it is when the call is made: other calls change it in between. */
function oneOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

export function handoverInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const post = oneOf<{ id: number; version: number }>(database, 'SELECT id, version FROM duty_post');
  const postId = post.map((row) => ({ postId: row?.id ?? 1 }));
  const freePost = oneOf<{ id: number }>(
    database,
    "SELECT id FROM duty_post WHERE id NOT IN (SELECT post_id FROM duty_handover WHERE state <> 'signed')",
  ).map((row) => ({ postId: row?.id ?? 1 }));
  const signed = oneOf<{ id: number }>(
    database,
    "SELECT id FROM duty_handover ORDER BY state = 'signed' DESC LIMIT 2",
  ).map((row) => ({ handoverId: row?.id ?? 1 }));
  const entry = oneOf<{ id: number }>(database, 'SELECT id FROM duty_entry');
  const item = oneOf<{ id: number; version: number }>(database, 'SELECT id, version FROM duty_item');
  const anyHandover = oneOf<{ id: number; version: number; state: string }>(
    database,
    'SELECT id, version, state FROM duty_handover',
  );
  const ofHandover = anyHandover.map((row) => ({ handoverId: row?.id ?? 1, version: row?.version ?? 1 }));
  const person = oneOf<{ id: number }>(
    database,
    "SELECT id FROM staff WHERE active = 1 AND role <> 'auditor'",
  ).map((row) => ({ employeeId: null, staffId: row?.id ?? 1 }));
  const due = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('08:00', '16:00'))
    .map(([day, time]) => `2026-11-${String(day).padStart(2, '0')}T${time}`);
  const withReason = <Row extends object>(of: fc.Arbitrary<Row>) =>
    fc.tuple(of, reason).map(([row, why]) => ({ ...row, reason: why }));
  return [
    [
      'handover.saveSettings',
      fc
        .integer({ min: 1, max: 4 })
        .map((version) => ({ version, remindMinutes: 15, graceMinutes: 30 + version })),
    ],
    [
      'handover.savePost',
      fc.tuple(post, fc.constantFrom('監控室', '大門')).map(([row, name]) => ({
        ...(row === undefined ? { id: null } : { id: row.id, version: row.version }),
        name: `${name}${row?.id ?? 0}`,
        checks: [{ name: '對講機', quantity: 6 }],
      })),
    ],
    ['handover.people', postId.map((of) => ({ ...of, at: '2026-11-23T16:00' }))],
    ['handover.shift', postId],
    ['handover.addEntry', postId.map((of) => ({ ...of, words: '如述', followUp: {} }))],
    ['handover.withdrawEntry', withReason(entry.map((row) => ({ entryId: row?.id ?? 1 })))],
    [
      'handover.moveItem',
      withReason(
        fc.tuple(item, person).map(([row, owner]) => ({
          itemId: row?.id ?? 1,
          version: row?.version ?? 1,
          owner,
          dueAt: '2026-12-01T09:00',
        })),
      ),
    ],
    [
      'handover.closeItem',
      item.map((row) => ({ itemId: row?.id ?? 1, version: row?.version ?? 1, words: '已辦' })),
    ],
    ['handover.begin', withReason(fc.tuple(freePost, due).map(([of, dueAt]) => ({ ...of, dueAt })))],
    ['handover.handover', ofHandover.map(({ handoverId }) => ({ handoverId }))],
    [
      'handover.saveDraft',
      fc.tuple(ofHandover, person, person).map(([of, outgoing, incoming]) => ({
        ...of,
        outgoing,
        incoming: incoming.staffId === outgoing.staffId ? null : incoming,
        parcels: 1,
        visitors: 0,
        note: '如述',
        checks: database
          .prepare<[number], { checkId: number }>(
            'SELECT check_id AS checkId FROM duty_handover_check WHERE handover_id = ?',
          )
          .all(of.handoverId)
          .map(({ checkId }) => ({ checkId, state: 'faulty', found: 5, note: '送修' })),
      })),
    ],
    [
      'handover.changeIncoming',
      withReason(fc.tuple(ofHandover, person).map(([of, incoming]) => ({ ...of, incoming }))),
    ],
    ['handover.discardDraft', ofHandover],
    [
      'handover.sign',
      anyHandover.map((row) => ({
        handoverId: row?.id ?? 1,
        version: row?.version ?? 1,
        side: row?.state === 'waiting' ? 'incoming' : 'outgoing',
        readItems: database.prepare('SELECT id FROM duty_item').pluck().all(),
      })),
    ],
    ['handover.takeBack', withReason(ofHandover)],
    ['handover.addRemark', signed.map((of) => ({ ...of, words: '補記' }))],
    ['handover.deliverSheet', ofHandover.map(({ handoverId }) => ({ handoverId, language: 'zh-Hant' }))],
  ];
}
