import { Alert, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { MonthRosterStore } from './month-roster.store.ts';

/** Publishes the month as it stands, after saying what is still wrong with it. */
export const PublishDialog = observer(function PublishDialog(props: {
  readonly store: MonthRosterStore;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { store, open, onClose } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const { published, teamName, month, id } = store.roster;
  const number = (published?.number ?? 0) + 1;
  const empty = store.members.length * store.days.length - store.filled;
  return (
    <FormDialog<{ readonly reason?: string }>
      open={open}
      title={t('roster.publishTitle', { team: teamName, month, number })}
      okText={t('roster.publishAs', { number })}
      onClose={onClose}
      submit={async ({ reason = '' }, options) => {
        await store.saving.flush();
        const roster = await api.roster.publish(
          { rosterId: id, version: store.saving.version, reason },
          options,
        );
        store.refresh(roster);
        notices.succeed('roster.published', { team: teamName, month, number });
        onClose();
      }}
    >
      {store.warningCount + store.shortDays + empty > 0 ? (
        <Alert
          type="warning"
          title={t('roster.publishStill', {
            warnings: store.warningCount,
            days: store.shortDays,
            empty,
          })}
        />
      ) : null}
      <p className="dialog-note">{t('roster.publishNote')}</p>
      {published === null ? null : (
        <Form.Item
          name="reason"
          label={t('roster.changeReason')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input autoFocus maxLength={200} />
        </Form.Item>
      )}
    </FormDialog>
  );
});
