import { Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import {
  type DutyPersonKey,
  type Handover,
  unreadItems,
} from '../../../shared/features/handover/handover.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { SignDialog } from './SignDialog.tsx';

interface ActionProps {
  readonly handover: Handover;
  readonly onChange: () => void;
}

/** What may be done while nobody has taken over: take over, name somebody else, go back to the draft. */
export function WaitingActions(props: ActionProps & { readonly read: readonly number[] }) {
  const { handover, read, onChange } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [open, setOpen] = useState<'sign' | 'change' | 'takeBack' | null>(null);
  const unread = unreadItems(
    handover.items.map(({ item }) => item),
    read,
  );
  const done = (): void => {
    setOpen(null);
    onChange();
  };
  return (
    <div className="handover-actions">
      <Button type="primary" disabled={unread.length > 0} onClick={() => setOpen('sign')}>
        {t('handover.signIncoming')}
      </Button>
      <Button onClick={() => setOpen('change')}>{t('handover.changeIncoming')}</Button>
      <Button type="text" onClick={() => setOpen('takeBack')}>
        {t('handover.takeBack')}
      </Button>
      {unread.length === 0 ? null : (
        <span className="soft">{t('handover.unreadLeft', { count: unread.length })}</span>
      )}
      {open === 'sign' ? (
        <SignDialog
          handover={handover}
          side="incoming"
          readItems={read}
          onClose={() => setOpen(null)}
          onSigned={done}
        />
      ) : null}
      {open === 'change' ? (
        <ChangeIncoming handover={handover} onClose={() => setOpen(null)} onChange={done} />
      ) : null}
      <ReasonDialog
        open={open === 'takeBack'}
        title={t('handover.takeBack')}
        okText={t('handover.takeBack')}
        note={t('handover.takeBackNote')}
        onClose={() => setOpen(null)}
        submit={async (reason, options) => {
          await api.handover.takeBack(
            { handoverId: handover.id, version: handover.version, reason },
            options,
          );
          notices.succeed('handover.takenBack');
          done();
        }}
      />
    </div>
  );
}

const ChangeIncoming = observer(function ChangeIncoming(
  props: ActionProps & { readonly onClose: () => void },
) {
  const { handover, onClose, onChange } = props;
  const { api, notices } = useApp();
  const t = useText();
  const people = useLoaded(
    () => api.handover.people({ postId: handover.postId, at: handover.dueAt }),
    [api, handover.postId, handover.dueAt],
  );
  return (
    <FormDialog<{ readonly incoming?: DutyPersonKey; readonly reason: string }>
      open
      title={t('handover.changeIncoming')}
      okText={t('handover.changeIncoming')}
      onClose={onClose}
      submit={async ({ incoming, reason }, options) => {
        if (incoming === undefined) return;
        const { id: handoverId, version } = handover;
        const after = await api.handover.changeIncoming({ handoverId, version, incoming, reason }, options);
        notices.succeed('handover.incomingChanged', { name: after.incoming?.name ?? '' });
        onChange();
      }}
    >
      <Form.Item
        name="incoming"
        label={t('handover.incoming')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <PersonSelect
          people={people.loadable.value ?? []}
          except={handover.outgoing}
          placeholder={t('handover.choosePerson')}
        />
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
