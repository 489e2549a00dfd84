import type { GridQueryInput } from '../../shared/api/grid-query.ts';
import { type Correspondence, sendOut } from './sample-letters.ts';
import type { SampleStaff } from './sample-staff.ts';
import { MEMOS, NOTICES } from './sample-stories.ts';

const WALKED_BY = '環境部保潔員';
const PUT_UP_AT_ONCE = 3;

function inStates(...values: string[]): GridQueryInput {
  return { filters: { state: { kind: 'oneOf', values } } };
}

/** The next moment that words such as `12月1日9時30分` mean. */
function momentOf(words: string, today: string): string {
  const found = /(\d+)月(\d+)日(\d+)時(?:(\d+)分)?/u.exec(words);
  if (found === null) throw new Error(`${words} is no moment`);
  const [month = '', day = '', hour = '', minute = ''] = found
    .slice(1)
    .map((part: string | undefined) => (part ?? '0').padStart(2, '0'));
  const year = Number(today.slice(0, 4));
  const date = `${month}-${day}`;
  return `${date < today.slice(5) ? year + 1 : year}-${date}T${hour}:${minute}`;
}

/** Boards of every entrance and two that are no paper. */
export async function hangBoards({ supervisor }: SampleStaff): Promise<void> {
  const { notices } = supervisor.api;
  await notices.modelBoards({ language: 'zh-Hant' });
  await notices.saveBoard({ name: '會所公告欄', place: 'club' });
  await notices.saveBoard({ name: '業主微信群', place: 'group' });
}

/** What was issued lately is planned for the boards that its scope means. */
export async function planBoards({ steward }: SampleStaff, today: string): Promise<void> {
  const { notices } = steward.api;
  const { rows } = await notices.register(inStates('toPlan'));
  for (const { letterId, kind } of rows.toReversed()) {
    if (kind === 'publicNotice') {
      const { values } = await steward.api.letters.letter({ id: letterId });
      await notices.saveEffect({
        letterId,
        version: 0,
        nature: 'prepare',
        effectiveFrom: momentOf(values['startAt'] ?? '', today),
        effectiveTo: momentOf(values['endAt'] ?? '', today),
      });
    }
    const { boardIds } = await notices.notice({ letterId });
    await notices.planPostings({ letterId, boardIds });
  }
}

/** One round: what is to go up goes up, what is over comes down. */
export async function walkRound({ steward }: SampleStaff, most = Number.POSITIVE_INFINITY): Promise<void> {
  const { notices } = steward.api;
  for (const [state, kind] of [
    ['waiting', 'posted'],
    ['toTakeDown', 'takenDown'],
  ] as const) {
    const { rows } = await notices.postings({ ...inStates(state), limit: 500 });
    const postingIds = rows.slice(0, most).map(({ id }) => id);
    if (postingIds.length > 0) await notices.recordActs({ postingIds, kind, madeBy: WALKED_BY });
  }
}

/** Memos that nobody was named for yet go to the front desk and the grounds, with a copy to the manager. */
export async function sendMemos({ steward }: SampleStaff): Promise<void> {
  const { memos } = steward.api;
  const people = await memos.people();
  const idOf = (role: string): number => people.find((one) => one.role === role)?.id ?? 0;
  const { rows } = await memos.list({ scope: 'sent' });
  for (const { letterId } of rows.filter(({ recipients }) => recipients === 0).toReversed()) {
    await memos.setRecipients({
      letterId,
      recipients: [
        { part: 'to', staffId: idOf('frontDesk') },
        { part: 'to', staffId: idOf('supervisor') },
        { part: 'copy', staffId: idOf('manager') },
        { part: 'copy', outsider: '工程部值班組' },
      ],
    });
  }
}

/** Each signs for what they have not read; those who are asked answer, and what was signed on paper is noted. */
export async function answerMemos({ cashier, supervisor, manager, steward }: SampleStaff): Promise<void> {
  for (const { api } of [cashier, supervisor, manager]) {
    const { rows } = await api.memos.list({ scope: 'mine' });
    for (const { letterId } of rows.filter(({ standing }) => standing === 'toRead').toReversed()) {
      const { standing } = await api.memos.acknowledge({ letterId });
      if (standing !== 'toDo') continue;
      await api.memos.reply({ letterId, kind: 'agree', words: '已安排配合。' });
      await api.memos.markDone({ letterId });
    }
  }
  const { rows } = await steward.api.memos.list({ scope: 'sent' });
  for (const { letterId } of rows.filter(({ read, recipients }) => read < recipients)) {
    const { recipients } = await steward.api.memos.memo({ letterId });
    for (const { id: recipientId } of recipients.filter(
      ({ staffId, readAt }) => staffId === null && readAt === null,
    )) {
      await steward.api.memos.acknowledge({ letterId, recipientId });
    }
  }
}

/** A notice that is half up, and a memo that nobody has signed for: what the next morning begins with. */
export async function leaveOnBoards(
  office: Correspondence,
  staff: SampleStaff,
  today: string,
): Promise<void> {
  await sendOut(office, '停水停電停梯通知', NOTICES[1] ?? NOTICES[0], today);
  await sendOut(office, '內部備忘錄', MEMOS[0], today);
  await planBoards(staff, today);
  await walkRound(staff, PUT_UP_AT_ONCE);
  await sendMemos(staff);
}
