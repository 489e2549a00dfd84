import { Alert, Button, Divider, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { AccessCard } from './AccessCard.tsx';
import { Recover } from './Recover.tsx';

interface SignInFields {
  readonly userName: string;
  readonly password: string;
}

/** Who is on duty at this window. */
export const SignIn = observer(function SignIn() {
  const { api, session } = useApp();
  const { siteName, sample } = useOffice();
  const t = useText();
  const opening = useJob<{ households: number }>();
  const leaving = useAction(session.leaveSample);
  const [recovering, setRecovering] = useState(false);
  const [form] = Form.useForm<SignInFields>();
  const { failure, busy, submit } = useFormSubmit(form, async (fields) => {
    await api.access.signIn(fields);
    await session.signedIn();
  });
  if (recovering) return <Recover onBack={() => setRecovering(false)} />;
  return (
    <AccessCard
      title={siteName === '' ? t('access.signIn.title') : siteName}
      {...(sample ? { text: t('sample.badge') } : {})}
    >
      {session.arrival === null ? null : (
        <Alert
          className="access-arrival"
          type="info"
          role="status"
          showIcon
          title={t(session.arrival.text, session.arrival.values)}
        />
      )}
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<SignInFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item
          name="userName"
          label={t('access.userName')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input autoFocus autoComplete="username" spellCheck={false} maxLength={40} size="large" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('access.password')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={200} size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('access.signIn')}
        </Button>
      </Form>
      {sample ? null : (
        <p className="access-note">
          {t('access.password.forgotten')}{' '}
          <Button type="link" className="access-link" onClick={() => setRecovering(true)}>
            {t('recovery.lost')}
          </Button>
        </p>
      )}
      <Divider />
      <div className="access-others">
        <Button
          onClick={() =>
            void opening.run(
              () => api.access.trySample(),
              () => void session.refresh(),
            )
          }
        >
          {t(sample ? 'access.sample.goOn' : 'access.welcome.sample')}
        </Button>
        {sample ? (
          <Button type="text" loading={leaving.busy} onClick={() => void leaving.run()}>
            {t('sample.leave')}
          </Button>
        ) : null}
      </div>
      <JobProgress job={opening} title={t('access.welcome.sampleProgress')} />
    </AccessCard>
  );
});
