import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';

/** Reminds a manager every day until there is a recovery code. */
export const RecoveryReminder = observer(function RecoveryReminder() {
  const { api, route } = useApp();
  const t = useText();
  const { loadable } = useLoaded(() => api.access.recoveryState(), [api]);
  if (loadable.value === null || loadable.value.madeAt !== null) return null;
  return (
    <Alert
      className="today-reminder"
      type="warning"
      showIcon
      title={t('recovery.reminder')}
      action={<Button onClick={() => route.go('settings/recovery')}>{t('recovery.make')}</Button>}
    />
  );
});
