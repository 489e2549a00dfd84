import { Tag } from 'antd';
import { MEMO_STANDINGS, type MemoRow, type MemoStanding } from '../../../shared/features/memos/memo.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const memoColumns: readonly GridColumn<MemoRow>[] = [
  {
    field: 'number',
    header: 'memos.number',
    kind: 'text',
    width: 160,
    pinned: true,
    href: (row) => `letters/${row.letterId}`,
  },
  {
    field: 'subject',
    header: 'memos.subject',
    kind: 'text',
    flex: 2,
    width: 150,
    href: (row) => `letters/${row.letterId}`,
  },
  { field: 'from', header: 'memos.from', kind: 'text', width: 90 },
  { field: 'issuedOn', header: 'memos.issuedOn', kind: 'date', width: 125 },
  {
    field: 'dueOn',
    header: 'memos.dueOn',
    kind: 'date',
    width: 190,
    render: (row) => <Due row={row} />,
  },
  {
    field: 'standing',
    header: 'memos.standingLabel',
    kind: 'choice',
    width: 100,
    choices: MEMO_STANDINGS.map((value) => ({ value, label: `memos.standing.${value}` as const })),
    render: (row) => <StandingTag standing={row.standing} />,
  },
  {
    field: 'read',
    header: 'memos.readCount',
    kind: 'number',
    width: 90,
    render: (row) => <CountOf count={row.read} of={row.recipients} />,
  },
  {
    field: 'done',
    header: 'memos.doneCount',
    kind: 'number',
    width: 90,
    render: (row) => <CountOf count={row.done} of={row.asked} />,
  },
  { field: 'unread', header: 'memos.unread', kind: 'text', flex: 1, width: 150 },
];

function CountOf({ count, of }: { readonly count: number; readonly of: number }) {
  const t = useText();
  return of === 0 ? null : t('memos.countOf', { count, of });
}

function Due({ row }: { readonly row: MemoRow }) {
  const t = useText();
  return (
    <>
      {row.dueOn}{' '}
      {row.overdue ? (
        <Tag variant="filled" color="error">
          {t('memos.overdueTag')}
        </Tag>
      ) : null}
      {row.void ? (
        <Tag variant="filled" color="red">
          {t('memos.voidTag')}
        </Tag>
      ) : null}
    </>
  );
}

const COLOURS = { none: 'default', toRead: 'orange', toDo: 'gold', finished: 'green' } as const;

export function StandingTag({ standing }: { readonly standing: MemoStanding }) {
  const t = useText();
  if (standing === 'none') return null;
  return (
    <Tag variant="filled" color={COLOURS[standing]}>
      {t(`memos.standing.${standing}`)}
    </Tag>
  );
}
