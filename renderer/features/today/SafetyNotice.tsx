import { Alert } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  type SafetyWarning,
  warningsFor,
  worstTone,
} from '../../../shared/features/safekeeping/safety-words.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';

/** One quiet line when the office's backups need somebody of this post; nothing when they do not. */
export const SafetyNotice = observer(function SafetyNotice() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const { loadable, reload } = useLoaded(() => api.safekeeping.safety(), [api]);
  const { value, failure } = loadable;
  if (failure !== null) return <FailureNote failure={failure} onRetry={reload} />;
  const warnings: readonly SafetyWarning[] = value === null ? [] : warningsFor(role, value.warnings);
  const [worst] = warnings;
  if (worst === undefined) return null;
  return (
    <Alert
      className="today-safety"
      type={worstTone(warnings) === 'danger' ? 'error' : 'warning'}
      showIcon
      title={t('safety.today', {
        count: warnings.length,
        first: t(`safety.warning.${worst}`, { days: value?.secondTarget?.daysWithout ?? 0 }),
      })}
      action={<a href="#/settings/backup">{t('safety.open')}</a>}
    />
  );
});
