import { Alert, Button, Divider } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { AccessCard } from './AccessCard.tsx';
import { Recover } from './Recover.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Who is on duty at this window. */
export const SignIn = observer(function SignIn() {
  const { api, session } = useApp();
  const { siteName, sample } = useOffice();
  const t = useText();
  const opening = useJob<{ households: number }>();
  const leaving = useAction(session.leaveSample);
  const [recovering, setRecovering] = useState(false);
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
      <SignInForm />
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
