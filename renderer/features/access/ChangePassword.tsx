import { Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { PasswordTwice } from '../../components/PasswordTwice.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { AccessCard } from './AccessCard.tsx';

interface ChangePasswordFields {
  readonly current: string;
  readonly next: string;
}

/** A first password given by someone else is changed before anything else. */
export const ChangePassword = observer(function ChangePassword() {
  const { api, session } = useApp();
  const t = useText();
  const leaving = useAction(session.signOut);
  const [form] = Form.useForm<ChangePasswordFields>();
  const { failure, busy, submit } = useFormSubmit(form, async ({ current, next }) => {
    await api.access.changePassword({ current, next });
    await session.signedIn();
  });
  return (
    <AccessCard title={t('access.change.title')} text={t('access.change.text')}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<ChangePasswordFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item
          name="current"
          label={t('access.password.first')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <PasswordTwice name="next" label={t('access.password.next')} />
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('access.change.submit')}
        </Button>
        <Button
          type="text"
          block
          className="access-second"
          loading={leaving.busy}
          onClick={() => void leaving.run()}
        >
          {t('access.back')}
        </Button>
      </Form>
    </AccessCard>
  );
});
