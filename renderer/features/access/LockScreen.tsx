import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button, ConfigProvider, Divider, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { pinSchema } from '../../../shared/features/access/pin.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { lockPopups } from '../../app/popups.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { AccessCard } from './AccessCard.tsx';
import { Recover } from './Recover.tsx';
import { SignInForm } from './SignInForm.tsx';

/** What a visitor may see of a left desk: whose office it is, and who will be back. */
export const LockScreen = observer(function LockScreen() {
  const { session } = useApp();
  const { siteName } = useOffice();
  const t = useText();
  const [other, setOther] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const { locked, lockFailure } = session;
  const name = locked?.displayName ?? '';
  return (
    // The office's own dialogs wait out of the document, and so does the place where they are drawn.
    <ConfigProvider getPopupContainer={() => lockPopups}>
      <App component={false}>
        {recovering ? (
          <Recover onBack={() => setRecovering(false)} />
        ) : (
          <AccessCard title={siteName === '' ? t('lock.title') : siteName}>
            <p className="lock-state">
              <LockOutlined aria-hidden="true" /> {t('lock.title')}
            </p>
            {lockFailure === null ? null : <FailureNote failure={lockFailure} />}
            {other ? (
              <>
                <p className="access-text">{t('lock.otherNote', { name })}</p>
                <SignInForm />
                <Button type="link" className="access-link" onClick={() => setRecovering(true)}>
                  {t('recovery.lost')}
                </Button>
              </>
            ) : (
              <>
                <p className="lock-person">
                  <UserOutlined aria-hidden="true" /> {t('lock.by', { name })}
                </p>
                <UnlockForm pin={locked?.pin ?? false} />
              </>
            )}
            <Divider />
            <div className="access-others">
              <Button onClick={() => setOther(!other)}>{t(other ? 'lock.back' : 'lock.other')}</Button>
            </div>
          </AccessCard>
        )}
      </App>
    </ConfigProvider>
  );
});

interface UnlockFields {
  readonly secret: string;
}

/** One field for both: a password has at least eight characters, so six digits are a PIN. */
function UnlockForm({ pin }: { readonly pin: boolean }) {
  const { session } = useApp();
  const t = useText();
  const [form] = Form.useForm<UnlockFields>();
  const { failure, busy, submit } = useFormSubmit(form, async ({ secret }) => {
    try {
      await session.unlock(
        pin && pinSchema.safeParse(secret).success ? { pin: secret } : { password: secret },
      );
    } catch (error) {
      form.resetFields();
      form.focusField('secret');
      // A PIN that counts no longer is not asked for again.
      void session.refresh();
      throw error;
    }
  });
  return (
    <>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<UnlockFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item
          name="secret"
          label={t(pin ? 'lock.passwordOrPin' : 'access.password')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoFocus autoComplete="off" maxLength={200} size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('lock.unlock')}
        </Button>
      </Form>
    </>
  );
}
