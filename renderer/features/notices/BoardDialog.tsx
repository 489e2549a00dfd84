import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  BOARD_PLACES,
  type BoardPlace,
  isOfPaper,
  type NoticeBoard,
  USUAL_BOARD,
} from '../../../shared/features/notices/notice.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly name: string;
  readonly place: BoardPlace;
  readonly buildingId?: number | null;
  readonly entrance?: string;
  readonly widthMm?: number | null;
  readonly heightMm?: number | null;
  readonly capacity?: number | null;
  readonly position?: number | null;
  readonly active?: boolean;
}

/** A board: where it hangs, what it holds, and when one comes past it. */
export const BoardDialog = observer(function BoardDialog(props: {
  readonly edited: NoticeBoard | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (board: NoticeBoard) => void;
}) {
  const { edited, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  const board = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(board === null ? 'notices.addBoard' : 'notices.changeBoard')}
      okText={t('notices.save')}
      width={560}
      initialValues={
        board === null
          ? { name: '', place: 'lobby', ...USUAL_BOARD, entrance: '', active: true }
          : { ...board }
      }
      onClose={onClose}
      submit={async ({ name, place, position, ...rest }, options) => {
        const saved = await api.notices.saveBoard(
          {
            id: board?.id ?? null,
            ...(board === null ? {} : { version: board.version }),
            name,
            place,
            buildingId: rest.buildingId ?? null,
            entrance: rest.entrance ?? '',
            widthMm: rest.widthMm ?? null,
            heightMm: rest.heightMm ?? null,
            capacity: rest.capacity ?? null,
            ...(position === undefined || position === null ? {} : { position }),
            active: rest.active ?? true,
          },
          options,
        );
        onSaved(saved);
      }}
    >
      <Form.Item
        name="name"
        label={t('notices.boardName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={60} />
      </Form.Item>
      <div className="notice-row">
        <Form.Item name="place" label={t('notices.boardPlace')}>
          <Select options={BOARD_PLACES.map((value) => ({ value, label: t(`notices.place.${value}`) }))} />
        </Form.Item>
        <Form.Item name="buildingId" label={t('notices.building')}>
          <Select
            allowClear
            placeholder={t('notices.estate')}
            options={(buildings.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="entrance" label={t('notices.entrance')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item noStyle dependencies={['place']}>
        {({ getFieldValue }) =>
          isOfPaper(getFieldValue('place')) ? (
            <div className="notice-row">
              <Form.Item name="widthMm" label={t('notices.widthMm')}>
                <InputNumber min={100} max={10_000} precision={0} />
              </Form.Item>
              <Form.Item name="heightMm" label={t('notices.heightMm')}>
                <InputNumber min={100} max={10_000} precision={0} />
              </Form.Item>
              <Form.Item name="capacity" label={t('notices.capacity')}>
                <InputNumber min={1} max={100} precision={0} />
              </Form.Item>
            </div>
          ) : null
        }
      </Form.Item>
      <div className="notice-row">
        <Form.Item name="position" label={t('notices.position')}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
        <Form.Item name="active" valuePropName="checked" label=" " colon={false}>
          <Checkbox>{t('notices.inUse')}</Checkbox>
        </Form.Item>
      </div>
    </FormDialog>
  );
});
