import { Button, Form, Input } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';

interface SignInFields {
  readonly userName: string;
  readonly password: string;
}

/** User name and password, at the sign-in and beside a locked window. */
export function SignInForm() {
  const { api, session } = useApp();
  const t = useText();
  const [form] = Form.useForm<SignInFields>();
  const { failure, busy, submit } = useFormSubmit(form, async (fields) => {
    await api.access.signIn(fields);
    await session.signedIn();
  });
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<SignInFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item name="userName" label={t('access.userName')} rules={required}>
          <Input autoFocus autoComplete="username" spellCheck={false} maxLength={40} size="large" />
        </Form.Item>
        <Form.Item name="password" label={t('access.password')} rules={required}>
          <Input.Password autoComplete="current-password" maxLength={200} size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('access.signIn')}
        </Button>
      </Form>
    </>
  );
}
