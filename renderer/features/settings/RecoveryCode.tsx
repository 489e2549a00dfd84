import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { type MadeCode, NewRecoveryCode } from './NewRecoveryCode.tsx';
import { RecoveryCodeShown } from './RecoveryCodeShown.tsx';

/** Whether there is a way back in when every password is lost, and how to make one. */
export const RecoveryCode = observer(function RecoveryCode() {
  const { api, notices, route } = useApp();
  const t = useText();
  const state = useLoaded(() => api.access.recoveryState(), [api]);
  const [made, setMade] = useState<MadeCode | null>(null);
  const shown = (code: MadeCode): void => {
    // What asked for a code is answered.
    notices.dismiss();
    setMade(code);
  };
  if (made !== null) {
    return (
      <RecoveryCodeShown
        made={made}
        onDone={() => {
          setMade(null);
          state.reload();
        }}
      />
    );
  }
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('recovery.title')}</h2>
      </div>
      <p className="recovery-text">{t('recovery.text')}</p>
      <LoadedView of={state}>
        {({ madeAt, madeBy, keyHeld }) => (
          <>
            <Alert
              className="recovery-state"
              type={madeAt === null ? 'warning' : 'success'}
              showIcon
              title={
                madeAt === null
                  ? t('recovery.none')
                  : t('recovery.inForce', { who: madeBy, when: formatInstant(madeAt) })
              }
            />
            {keyHeld ? (
              <NewRecoveryCode replaces={madeAt !== null} onMade={shown} />
            ) : (
              <p role="note">{t('refusal.keyNotHeld')}</p>
            )}
            {madeAt === null ? (
              <Button type="text" className="recovery-later" onClick={() => route.go('today')}>
                {t('recovery.later')}
              </Button>
            ) : null}
          </>
        )}
      </LoadedView>
    </section>
  );
});
