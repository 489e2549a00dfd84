import type { GridQueryInput } from '../../shared/api/grid-query.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { type Correspondence, sendOut } from './sample-letters.ts';
import type { SampleStaff } from './sample-staff.ts';
import { MEMOS, NOTICES } from './sample-stories.ts';

const WALKED_BY = '環境部保潔員';
/** Days from a notice of the stories to its matter. */
const DAYS_AHEAD = 4;
const PUT_UP_AT_ONCE = 3;

function inStates(...values: string[]): GridQueryInput {
  return { filters: { state: { kind: 'oneOf', values } } };
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
      const day = addDays(today, DAYS_AHEAD);
      await notices.saveEffect({
        letterId,
        version: 0,
        nature: 'prepare',
        effectiveFrom: `${day}T09:00`,
        effectiveTo: `${day}T17:00`,
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
        { part: 'to', staffId: idOf('groundsSupervisor') },
        { part: 'copy', staffId: idOf('manager') },
        { part: 'copy', outsider: '工程部值班組' },
      ],
    });
  }
}

/** The desk signs for what it has not read, and answers. */
export async function answerMemos({ cashier }: SampleStaff): Promise<void> {
  const { memos } = cashier.api;
  const { rows } = await memos.list({ scope: 'mine' });
  for (const { letterId } of rows.filter(({ standing }) => standing === 'toRead').toReversed()) {
    await memos.acknowledge({ letterId });
    await memos.reply({ letterId, kind: 'agree', words: '前台已安排配合。' });
    await memos.markDone({ letterId });
  }
}

/** A notice that is half up, and a memo that nobody has signed for: what the next morning begins with. */
export async function leaveOnBoards(
  office: Correspondence,
  staff: SampleStaff,
  today: string,
): Promise<void> {
  await sendOut(office, '停水停電停梯通知', NOTICES[1], today);
  await sendOut(office, '內部備忘錄', MEMOS[0], today);
  await planBoards(staff, today);
  await walkRound(staff, PUT_UP_AT_ONCE);
  await sendMemos(staff);
}
