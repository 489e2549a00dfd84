import { Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import type { DutyItem, DutyPersonKey } from '../../../shared/features/handover/handover.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MomentInput, wholeMoment } from '../../components/MomentInput.tsx';
import { PersonSelect } from './PersonSelect.tsx';

interface DialogProps {
  /** Null while it is closed. */
  readonly item: DutyItem | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What was done, without which nothing is closed. */
export function CloseItemDialog({ item, onClose, onDone }: DialogProps) {
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly words: string }>
      open={item !== null}
      title={t('handover.closeItem')}
      okText={t('handover.close')}
      onClose={onClose}
      submit={async ({ words }, options) => {
        if (item === null) return;
        await api.handover.closeItem({ itemId: item.id, version: item.version, words }, options);
        notices.succeed('handover.itemClosedNote');
        onDone();
      }}
    >
      <p className="dialog-note">{item?.words}</p>
      <Form.Item
        name="words"
        label={t('handover.closeWords')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={300} />
      </Form.Item>
    </FormDialog>
  );
}

interface Move {
  readonly owner?: DutyPersonKey | null;
  readonly dueAt?: string | null;
  readonly reason: string;
}

/** Another who sees to it, or another time. */
export function MoveItemDialog(props: DialogProps) {
  return props.item === null ? null : <OpenMoveDialog {...props} item={props.item} />;
}

const OpenMoveDialog = observer(function OpenMoveDialog(props: DialogProps & { readonly item: DutyItem }) {
  const { item, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const people = useLoaded(
    () => api.handover.people({ postId: item.postId, at: `${today}T12:00` }),
    [api, item.postId, today],
  );
  const { owner } = item;
  return (
    <FormDialog<Move>
      open
      title={t('handover.moveItem')}
      okText={t('handover.move')}
      initialValues={{
        owner: owner === null ? null : { employeeId: owner.employeeId, staffId: owner.staffId },
        dueAt: item.dueAt,
      }}
      onClose={onClose}
      submit={async (values, options) => {
        await api.handover.moveItem(
          {
            itemId: item.id,
            version: item.version,
            owner: values.owner ?? null,
            dueAt: values.dueAt ?? null,
            reason: values.reason,
          },
          options,
        );
        notices.succeed('handover.moved');
        onDone();
      }}
    >
      <p className="dialog-note">{item.words}</p>
      <Form.Item name="owner" label={t('handover.owner')}>
        <PersonSelect people={people.loadable.value ?? []} placeholder={t('handover.ownerNone')} />
      </Form.Item>
      <Form.Item name="dueAt" label={t('handover.due')} rules={[wholeMoment(t)]}>
        <MomentInput day={today} timeLabel={t('handover.due')} timePlaceholder="18:00" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('handover.reason')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
