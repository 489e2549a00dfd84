import { Checkbox, Form } from 'antd';
import { observer } from 'mobx-react-lite';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { Notice, NoticeBoard } from '../../../shared/features/notices/notice.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly boardIds: readonly number[];
}

/** Chooses the boards; those that its scope means are chosen already. */
export const PlanDialog = observer(function PlanDialog(props: {
  readonly open: boolean;
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onPlanned: (count: number) => void;
}) {
  const { open, notice, onClose, onPlanned } = props;
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.notices.boards(), [api, open]);
  const planned = new Set(
    notice.postings.filter(({ cancelled }) => cancelled === null).map(({ boardId }) => boardId),
  );
  const boards = (loaded.loadable.value ?? []).filter(({ id, active }) => active && !planned.has(id));
  const chosen = notice.boardIds.filter((id) => !planned.has(id));
  return (
    <FormDialog<Values>
      open={open}
      title={t('notices.planTitle', { subject: notice.subject })}
      okText={t('notices.plan')}
      width={640}
      initialValues={{ boardIds: chosen }}
      onClose={onClose}
      submit={async ({ boardIds }, options) => {
        await api.notices.planPostings({ letterId: notice.letterId, boardIds: [...boardIds] }, options);
        onPlanned(boardIds.length);
      }}
    >
      <p className="dialog-note">
        {boards.length === 0 ? (
          <a href="#/letters/notices/boards">{t('notices.planNone')}</a>
        ) : (
          t(chosen.length === 0 ? 'notices.planMore' : 'notices.planNote', { count: chosen.length })
        )}
      </p>
      <Form.Item
        name="boardIds"
        rules={[{ required: true, type: 'array', min: 1, message: t('notices.planChoose') }]}
      >
        <Checkbox.Group className="notice-choice">
          {[...groupBy(boards, ({ buildingName }) => buildingName)].map(([building, of]) => (
            <fieldset key={building}>
              <legend>{building === '' ? t('notices.estate') : building}</legend>
              {of.map((board) => (
                <Checkbox key={board.id} value={board.id}>
                  {board.name} <span className="soft">{roomOf(board, t)}</span>
                </Checkbox>
              ))}
            </fieldset>
          ))}
        </Checkbox.Group>
      </Form.Item>
    </FormDialog>
  );
});

/** How much room a board has. */
function roomOf({ hanging, capacity }: NoticeBoard, t: ReturnType<typeof useText>): string {
  if (capacity === null) return '';
  const used = hanging.length;
  return used >= capacity ? t('notices.full') : t('notices.used', { used, capacity });
}
