import { Button, Form, Input } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { PasswordTwice } from '../../components/PasswordTwice.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { AccessCard } from './AccessCard.tsx';

interface RecoverFields {
  readonly userName: string;
  readonly code: string;
  readonly newPassword: string;
}

/** A manager without a password comes back in with the code from the sheet, and is led to make a new one. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const { api, session, notices, route } = useApp();
  const t = useText();
  const [form] = Form.useForm<RecoverFields>();
  const { failure, busy, submit } = useFormSubmit(form, async ({ userName, code, newPassword }) => {
    await api.access.recover({ userName, code, newPassword });
    route.go('settings/recovery');
    await session.signedIn();
    notices.succeed('recovery.used');
  });
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <AccessCard title={t('recovery.lost')} text={t('recovery.lostText')}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<RecoverFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item name="userName" label={t('access.userName')} rules={required}>
          <Input autoFocus autoComplete="username" spellCheck={false} maxLength={40} />
        </Form.Item>
        <Form.Item name="code" label={t('recovery.code')} rules={required}>
          <Input
            className="recover-code"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXX"
          />
        </Form.Item>
        <PasswordTwice name="newPassword" label={t('access.password.next')} />
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('recovery.submit')}
        </Button>
        <Button type="text" block className="access-second" onClick={onBack}>
          {t('access.back')}
        </Button>
      </Form>
    </AccessCard>
  );
}
