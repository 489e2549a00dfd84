import { CloudUploadOutlined, ExperimentOutlined, SaveOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../../shared/domain/role.ts';
import {
  type SafetyWarning,
  toneOf,
  worstTone,
} from '../../../../shared/features/safekeeping/safety-words.ts';
import { useStaff } from '../../../app/app-context.ts';
import { useText } from '../../../app/texts.ts';
import { SafetyTone } from '../../../components/SafetyTone.tsx';
import { UnusableBackups } from '../../../components/UnusableBackups.tsx';
import { SafetyFacts } from './SafetyFacts.tsx';
import type { Safety } from './safety.ts';
import type { SafekeepingJobs } from './use-safekeeping-jobs.tsx';

/** How safe the office is, at a look, and what to do about what is not. */
export const SafetySummary = observer(function SafetySummary(props: {
  readonly safety: Safety;
  readonly jobs: SafekeepingJobs;
  readonly onSetUpTarget: () => void;
}) {
  const { safety, jobs } = props;
  const { role } = useStaff();
  const t = useText();
  const mayKeep = SUPERVISING_ROLES.includes(role);
  // A second copy that is out of reach, or on the same disk, is no warning yet and not safe either.
  const targetOff = safety.secondTarget !== null && safety.secondTarget.state !== 'ready';
  const worst = worstTone(safety.warnings);
  const tone = worst === 'safe' && targetOff ? 'caution' : worst;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title safety-title">
          {t('safety.title')} <SafetyTone tone={tone}>{t(`safety.tone.${tone}`)}</SafetyTone>
        </h2>
        <div className="panel-actions">
          <Button
            type="primary"
            icon={<SaveOutlined aria-hidden="true" />}
            disabled={!mayKeep}
            onClick={jobs.backUp}
          >
            {t('safekeeping.backUpNow')}
          </Button>
          <Button
            icon={<CloudUploadOutlined aria-hidden="true" />}
            disabled={!mayKeep || safety.secondTarget === null}
            onClick={jobs.copyAway}
          >
            {t('safety.copyNow')}
          </Button>
          <Button
            icon={<ExperimentOutlined aria-hidden="true" />}
            disabled={!mayKeep || safety.lastBackup === null}
            onClick={jobs.practise}
          >
            {t('safety.practise')}
          </Button>
        </div>
      </div>
      <SafetyFacts safety={safety} />
      {safety.warnings.length === 0 ? null : (
        <ul className="safety-warnings">
          {safety.warnings.map((warning) => (
            <li key={warning}>
              <Alert
                type={toneOf(warning) === 'danger' ? 'error' : 'warning'}
                showIcon
                title={t(`safety.warning.${warning}`, { days: safety.secondTarget?.daysWithout ?? 0 })}
                action={<WayOut warning={warning} {...props} />}
              />
            </li>
          ))}
        </ul>
      )}
      <UnusableBackups backups={safety.unusable} />
    </section>
  );
});

function WayOut(props: {
  readonly warning: SafetyWarning;
  readonly jobs: SafekeepingJobs;
  readonly onSetUpTarget: () => void;
}): ReactNode {
  const { warning, jobs, onSetUpTarget } = props;
  const { role } = useStaff();
  const t = useText();
  const mayKeep = SUPERVISING_ROLES.includes(role);
  switch (warning) {
    case 'noBackup':
    case 'backupOld':
    case 'backupBad':
    case 'drillFailed':
      return (
        <Button size="small" disabled={!mayKeep} onClick={jobs.backUp}>
          {t('safekeeping.backUpNow')}
        </Button>
      );
    case 'drillOverdue':
      return (
        <Button size="small" disabled={!mayKeep} onClick={jobs.practise}>
          {t('safety.practise')}
        </Button>
      );
    case 'secondTargetNone':
      return MANAGER_ONLY.includes(role) ? (
        <Button size="small" onClick={onSetUpTarget}>
          {t('target.set')}
        </Button>
      ) : (
        <span className="soft">{t('target.managerOnly')}</span>
      );
    case 'secondTargetBad':
    case 'secondTargetOverdue':
      return (
        <Button size="small" disabled={!mayKeep} onClick={jobs.copyAway}>
          {t('safety.copyNow')}
        </Button>
      );
    case 'documentFilesLost':
    case 'orphansGoSoon':
      return <a href="#/settings/health">{t('settings.health')}</a>;
    case 'diskNearlyFull':
    case 'folderNetwork':
    case 'folderSynced':
    case 'folderRemovable':
      return null;
  }
}
