import { BankOutlined, CompassOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { AccessCard } from './AccessCard.tsx';
import { SetUpOffice } from './SetUpOffice.tsx';

/** The first start: an office of one's own, or a look around the sample site. */
export function Welcome() {
  const { api, session } = useApp();
  const t = useText();
  const [settingUp, setSettingUp] = useState(false);
  const sample = useJob<{ households: number }>();
  if (settingUp) return <SetUpOffice onBack={() => setSettingUp(false)} />;
  return (
    <AccessCard title={t('access.welcome.title')} text={t('access.welcome.text')} wide>
      <div className="welcome-choices">
        <button type="button" className="welcome-choice" data-primary onClick={() => setSettingUp(true)}>
          <BankOutlined aria-hidden="true" />
          <strong>{t('access.welcome.setUp')}</strong>
          <span>{t('access.welcome.setUpText')}</span>
        </button>
        <button
          type="button"
          className="welcome-choice"
          onClick={() =>
            void sample.run(
              () => api.access.trySample(),
              () => void session.refresh(),
            )
          }
        >
          <CompassOutlined aria-hidden="true" />
          <strong>{t('access.welcome.sample')}</strong>
          <span>{t('access.welcome.sampleText')}</span>
        </button>
      </div>
      <JobProgress job={sample} title={t('access.welcome.sampleProgress')} />
    </AccessCard>
  );
}
