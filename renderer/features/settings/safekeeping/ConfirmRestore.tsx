import { Alert, Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp, useOffice } from '../../../app/app-context.ts';
import { formatCount, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import { FailureNote } from '../../../components/FailureNote.tsx';
import { useFormSubmit } from '../../../components/use-form-submit.ts';
import type { RestoreStore } from './restore.store.ts';

/** The manager's word, typed out: afterwards every window is signed out and the restored office is open. */
export const ConfirmRestore = observer(function ConfirmRestore(props: {
  readonly store: RestoreStore;
  readonly onBack: () => void;
}) {
  const { store, onBack } = props;
  const { api, notices, route, session } = useApp();
  const { siteName } = useOffice();
  const t = useText();
  const [form] = Form.useForm<{ readonly confirm: string }>();
  const { preview } = store;
  const time =
    preview === null || preview.madeAt === null ? t('restore.madeUnknown') : formatInstant(preview.madeAt);
  const { failure, busy, submit } = useFormSubmit(form, async ({ confirm }) => {
    if (preview === null) return;
    await api.safekeeping.restore({ previewId: preview.previewId, confirm });
    const values = { time, count: formatCount(preview.gap.work) };
    session.arrive({ text: 'restore.done', values });
    route.replace('settings/backup');
    notices.show({
      tone: 'warning',
      text: 'restore.doneHere',
      values,
      link: { label: 'shut.readList', address: 'settings/backup/restores/newest' },
    });
    await session.refresh();
  });
  if (preview === null) return null;
  const { work } = preview.gap;
  return (
    <section className="panel form-column">
      {failure === null ? null : <FailureNote failure={failure} />}
      <Alert
        className="restore-note"
        type={work === 0 ? 'info' : 'warning'}
        showIcon
        title={
          work === 0 ? t('restore.confirmNothing') : t('restore.confirmLost', { count: formatCount(work) })
        }
        description={t('restore.confirmText', { time })}
      />
      <Form<{ readonly confirm: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="confirm"
          label={t('restore.confirmLabel', { site: siteName })}
          rules={[
            { required: true, message: t('invalid.required') },
            {
              // Said before a second person is called to the desk for it.
              validator: async (_rule, value: unknown) => {
                if (typeof value === 'string' && value !== '' && value.trim() !== siteName.trim()) {
                  throw new Error(t('invalid.confirmSiteName'));
                }
              },
            },
          ]}
          validateTrigger="onSubmit"
        >
          <Input autoFocus autoComplete="off" maxLength={80} />
        </Form.Item>
        <div className="restore-buttons">
          <Button onClick={onBack} disabled={busy}>
            {t('restore.back')}
          </Button>
          <Button type="primary" danger htmlType="submit" loading={busy}>
            {t('restore.go')}
          </Button>
        </div>
      </Form>
    </section>
  );
});
