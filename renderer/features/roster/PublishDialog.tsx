import { Alert, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { MonthRosterStore } from './month-roster.store.ts';
import { describeWarning } from './warning-words.ts';

/** Breaches that are spelt out; the panel beside the grid has them all. */
const MOST_BREACHES = 5;

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
    <FormDialog<{ readonly reason?: string; readonly breachReason?: string }>
      open={open}
      title={t('roster.publishTitle', { team: teamName, month, number })}
      okText={t('roster.publishAs', { number })}
      onClose={onClose}
      submit={async ({ reason = '', breachReason = '' }, options) => {
        await store.saving.flush();
        const roster = await api.roster.publish(
          { rosterId: id, version: store.saving.version, reason, breachReason },
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
      <Breaches store={store} />
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

/** What breaks the law or cannot be done, and why it is published all the same. */
const Breaches = observer(function Breaches({ store }: { readonly store: MonthRosterStore }) {
  const t = useText();
  const breaches = [...store.warnings.values()].flat().filter(({ severity }) => severity !== 'policy');
  if (breaches.length === 0) return null;
  const names = new Map(store.members.map(({ employeeId, name }) => [employeeId, name]));
  return (
    <>
      <Alert
        type="error"
        title={t('rosterVersions.breaches', { count: breaches.length })}
        description={
          <>
            <p>{t('rosterVersions.breachesText')}</p>
            <ul>
              {breaches.slice(0, MOST_BREACHES).map((warning) => (
                <li key={`${warning.kind} ${warning.employeeId} ${warning.day}`}>
                  {names.get(warning.employeeId)} {warning.day.slice(5)} {describeWarning(warning, t)}
                </li>
              ))}
            </ul>
          </>
        }
      />
      <Form.Item
        name="breachReason"
        label={t('rosterVersions.breachReason')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
});
