import { Tag } from 'antd';
import { momentWords } from '../../../shared/domain/moment.ts';
import { LETTER_KIND_FACTS, LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import { NOTICE_NATURES } from '../../../shared/features/notices/lead-time.ts';
import type { NoticeRow, PostingRow } from '../../../shared/features/notices/notice.ts';
import {
  NOTICE_STATES,
  type NoticeState,
  POSTING_STATES,
  type PostingState,
} from '../../../shared/features/notices/posting-state.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const at = (moment: string | null): string => (moment === null ? '' : momentWords(moment));

export const noticeColumns: readonly GridColumn<NoticeRow>[] = [
  {
    field: 'number',
    header: 'notices.number',
    kind: 'text',
    width: 165,
    pinned: true,
    href: (row) => `letters/notices/${row.letterId}`,
  },
  {
    field: 'kind',
    header: 'notices.kind',
    kind: 'choice',
    width: 95,
    hidden: true,
    choices: LETTER_KINDS.filter((kind) => LETTER_KIND_FACTS[kind].to === 'everyone').map((kind) => ({
      value: kind,
      label: `letterKind.${kind}` as const,
    })),
  },
  {
    field: 'subject',
    header: 'notices.subject',
    kind: 'text',
    flex: 2,
    width: 190,
    href: (row) => `letters/notices/${row.letterId}`,
  },
  { field: 'scope', header: 'notices.scope', kind: 'text', flex: 1, width: 120 },
  {
    field: 'state',
    header: 'notices.stateLabel',
    kind: 'choice',
    width: 105,
    choices: NOTICE_STATES.map((value) => ({ value, label: `notices.state.${value}` as const })),
    render: (row) => <NoticeStateTag state={row.state} />,
  },
  { field: 'issuedOn', header: 'notices.issuedOn', kind: 'date', width: 125, hidden: true },
  {
    field: 'nature',
    header: 'notices.natureLabel',
    kind: 'choice',
    width: 110,
    hidden: true,
    choices: NOTICE_NATURES.map((value) => ({ value, label: `notices.nature.${value}` as const })),
  },
  {
    field: 'effectiveFrom',
    header: 'notices.effectiveFrom',
    kind: 'text',
    width: 160,
    filterable: false,
    render: (row) => at(row.effectiveFrom),
  },
  {
    field: 'effectiveTo',
    header: 'notices.effectiveTo',
    kind: 'text',
    width: 160,
    hidden: true,
    filterable: false,
    render: (row) => at(row.effectiveTo),
  },
  {
    field: 'postBy',
    header: 'notices.postBy',
    kind: 'text',
    width: 160,
    hidden: true,
    filterable: false,
    render: (row) => at(row.postBy),
  },
  {
    field: 'firstPostedAt',
    header: 'notices.firstPostedAt',
    kind: 'text',
    width: 160,
    filterable: false,
    render: (row) => at(row.firstPostedAt),
  },
  { field: 'posted', header: 'notices.posted', kind: 'number', width: 85 },
  { field: 'planned', header: 'notices.planned', kind: 'number', width: 85 },
  { field: 'validUntil', header: 'notices.validUntil', kind: 'date', width: 125, hidden: true },
  { field: 'takeDownOn', header: 'notices.takeDownOn', kind: 'date', width: 125 },
  {
    field: 'takenDownAt',
    header: 'notices.takenDownAt',
    kind: 'text',
    width: 160,
    hidden: true,
    filterable: false,
    render: (row) => at(row.takenDownAt),
  },
  {
    field: 'urgent',
    header: 'notices.urgentLabel',
    kind: 'text',
    width: 70,
    hidden: true,
    filterable: false,
    render: (row) => <Yes when={row.urgent} />,
  },
  { field: 'updatesNumber', header: 'notices.updatesLabel', kind: 'text', width: 150, hidden: true },
];

export const postingColumns: readonly GridColumn<PostingRow>[] = [
  { field: 'boardName', header: 'notices.board', kind: 'text', width: 185, pinned: true },
  { field: 'buildingName', header: 'notices.building', kind: 'text', width: 80, hidden: true },
  {
    field: 'number',
    header: 'notices.number',
    kind: 'text',
    width: 175,
    href: (row) => `letters/notices/${row.letterId}`,
  },
  { field: 'subject', header: 'notices.subject', kind: 'text', flex: 2, width: 170 },
  {
    field: 'state',
    header: 'notices.stateLabel',
    kind: 'choice',
    width: 105,
    choices: POSTING_STATES.map((value) => ({ value, label: `notices.posting.${value}` as const })),
    render: (row) => <PostingStateTag state={row.state} overdue={row.overdue} />,
  },
  {
    field: 'dueAt',
    header: 'notices.dueAt',
    kind: 'text',
    width: 160,
    filterable: false,
    render: (row) => at(row.dueAt),
  },
  { field: 'takeDownOn', header: 'notices.takeDownOn', kind: 'date', width: 125, hidden: true },
  {
    field: 'postedAt',
    header: 'notices.postedAt',
    kind: 'text',
    width: 160,
    filterable: false,
    render: (row) => at(row.postedAt),
  },
  { field: 'postedBy', header: 'notices.postedBy', kind: 'text', width: 115 },
  {
    field: 'takenDownAt',
    header: 'notices.takenAt',
    kind: 'text',
    width: 160,
    hidden: true,
    filterable: false,
    render: (row) => at(row.takenDownAt),
  },
  { field: 'takenDownBy', header: 'notices.takenBy', kind: 'text', width: 85, hidden: true },
  { field: 'photos', header: 'notices.photos', kind: 'number', width: 85 },
];

function Yes({ when }: { readonly when: boolean }) {
  const t = useText();
  return when ? t('notices.yes') : null;
}

const NOTICE_COLOURS: Partial<Record<NoticeState, string>> = {
  toPlan: 'gold',
  toPost: 'orange',
  up: 'green',
  toTakeDown: 'orange',
  void: 'red',
};

export function NoticeStateTag({ state }: { readonly state: NoticeState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={NOTICE_COLOURS[state] ?? 'default'}>
      {t(`notices.state.${state}`)}
    </Tag>
  );
}

const POSTING_COLOURS: Partial<Record<PostingState, string>> = {
  waiting: 'orange',
  lost: 'orange',
  up: 'green',
  toTakeDown: 'orange',
};

export function PostingStateTag(props: { readonly state: PostingState; readonly overdue?: boolean }) {
  const t = useText();
  const { state, overdue = false } = props;
  const words = t(`notices.posting.${state}`);
  return (
    <Tag variant="filled" color={overdue ? 'error' : (POSTING_COLOURS[state] ?? 'default')}>
      {overdue ? `${words} · ${t('notices.overdueTag')}` : words}
    </Tag>
  );
}
