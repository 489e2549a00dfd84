import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { NoticeBoard } from '../../../shared/features/notices/notice.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { BoardDialog } from './BoardDialog.tsx';
import { ModelBoardsDialog } from './ModelBoardsDialog.tsx';

/** Which board holds which notices now and where there is room, building by building. */
export const BoardsMap = observer(function BoardsMap() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [edited, setEdited] = useState<NoticeBoard | 'new' | null>(null);
  const [modelling, setModelling] = useState(false);
  const loaded = useLoaded(() => api.notices.boards(), [api]);
  const mayChange = SUPERVISING_ROLES.includes(role);
  const actions = mayChange ? (
    <>
      <Button onClick={() => setModelling(true)}>{t('notices.modelBoards')}</Button>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>
        {t('notices.addBoard')}
      </Button>
    </>
  ) : null;
  return (
    <div className="notice-scroll">
      <LoadedView of={loaded}>
        {(boards) =>
          boards.length === 0 ? (
            <EmptyState
              title={t('notices.noBoards')}
              text={t('notices.noBoardsText')}
              action={<span className="notice-actions">{actions}</span>}
            />
          ) : (
            <>
              <div className="notice-actions notice-actions-right">{actions}</div>
              {[...groupBy(boards, ({ buildingName }) => buildingName)].map(([building, of]) => (
                <section key={building} className="panel">
                  <h2 className="panel-title">{building === '' ? t('notices.estate') : building}</h2>
                  <BoardTable boards={of} onEdit={mayChange ? setEdited : null} />
                </section>
              ))}
            </>
          )
        }
      </LoadedView>
      <ModelBoardsDialog
        open={modelling}
        onClose={() => setModelling(false)}
        onAdded={(count) => {
          setModelling(false);
          notices.succeed('notices.boardsAdded', { count });
          loaded.reload();
        }}
      />
      <BoardDialog
        edited={edited}
        onClose={() => setEdited(null)}
        onSaved={({ name }) => {
          setEdited(null);
          notices.succeed('notices.boardSaved', { name });
          loaded.reload();
        }}
      />
    </div>
  );
});

function BoardTable(props: {
  readonly boards: readonly NoticeBoard[];
  readonly onEdit: ((board: NoticeBoard) => void) | null;
}) {
  const { boards, onEdit } = props;
  const t = useText();
  return (
    <table className="plain-table notice-boards">
      <thead>
        <tr>
          <th>{t('notices.position')}</th>
          <th>{t('notices.board')}</th>
          <th>{t('notices.boardPlace')}</th>
          <th>{t('notices.capacity')}</th>
          <th>{t('notices.hanging')}</th>
          {onEdit === null ? null : <th aria-label={t('notices.changeBoard')} />}
        </tr>
      </thead>
      <tbody>
        {boards.map((board) => (
          <tr key={board.id} data-inactive={!board.active}>
            <td>{board.position}</td>
            <td>
              {board.name} {board.active ? null : <Tag>{t('notices.outOfUse')}</Tag>}
            </td>
            <td>{t(`notices.place.${board.place}`)}</td>
            <td>
              <Room board={board} />
            </td>
            <td>
              <Hanging board={board} />
            </td>
            {onEdit === null ? null : (
              <td>
                <Button type="link" onClick={() => onEdit(board)}>
                  {t('notices.changeBoard')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much of it is taken, in words and not in colour alone. */
function Room({ board }: { readonly board: NoticeBoard }) {
  const t = useText();
  const used = board.hanging.length;
  if (board.capacity === null) return <>{t('notices.usedNoPaper', { used })}</>;
  return (
    <>
      {t('notices.used', { used, capacity: board.capacity })}{' '}
      {used === 0 ? <Tag variant="filled">{t('notices.free')}</Tag> : null}
      {used >= board.capacity ? (
        <Tag variant="filled" color="orange">
          {t('notices.full')}
        </Tag>
      ) : null}
    </>
  );
}

function Hanging({ board }: { readonly board: NoticeBoard }) {
  const t = useText();
  return (
    <ul className="notice-hanging">
      {board.hanging.map(({ postingId, letterId, number, subject, state, takeDownOn }) => (
        <li key={postingId}>
          <a href={`#/letters/notices/${letterId}`}>{`${number} ${subject}`}</a>{' '}
          <span className="soft">
            {state === 'toTakeDown'
              ? t('notices.posting.toTakeDown')
              : takeDownOn === null
                ? ''
                : t('notices.comesDown', { day: takeDownOn })}
          </span>
        </li>
      ))}
      {board.waiting === 0 ? null : (
        <li>
          <a href="#/letters/notices/tasks">{t('notices.waitingOn', { count: board.waiting })}</a>
        </li>
      )}
    </ul>
  );
}
