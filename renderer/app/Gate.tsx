import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { lazy, Suspense, useEffect } from 'react';
import { FailureNote } from '../components/FailureNote.tsx';
import { ChangePassword } from '../features/access/ChangePassword.tsx';
import { LockScreen } from '../features/access/LockScreen.tsx';
import { ShutOffice } from '../features/access/ShutOffice.tsx';
import { SignIn } from '../features/access/SignIn.tsx';
import { Welcome } from '../features/access/Welcome.tsx';
import { useApp } from './app-context.ts';
import { OfficePlace } from './OfficePlace.tsx';
import { useText } from './texts.ts';
import { useIdleWatch } from './use-idle-watch.ts';

const Frame = lazy(async () => ({ default: (await import('./Frame.tsx')).Frame }));

/** Chooses the window's face: first start, a shut office, sign-in, first password, lock screen, or the office itself. */
export const Gate = observer(function Gate() {
  const { session } = useApp();
  const t = useText();
  const { status, staff, failure, locked } = session;
  const open = staff !== null && locked === null;
  useIdleWatch(open);
  useEffect(() => {
    // Outside the office the title names the product alone.
    if (!open) document.title = t('product.name');
  }, [open, t]);

  if (failure !== null && status === null) {
    return (
      <main className="app-waiting">
        <FailureNote failure={failure} onRetry={() => void session.refresh()} />
      </main>
    );
  }
  if (status === null) return <Waiting />;
  if (status.shut) return <ShutOffice />;
  if (!status.setUp) return <Welcome />;
  if (staff === null || staff.mustChangePassword) {
    if (locked !== null) return <LockScreen />;
    return staff === null ? <SignIn /> : <ChangePassword />;
  }
  return (
    <>
      <OfficePlace key={staff.id} locked={locked !== null}>
        <Suspense fallback={<Waiting />}>
          <Frame />
        </Suspense>
      </OfficePlace>
      {/* It comes last, so that it asks for the focus when a dialog that holds it is out of the document. */}
      {locked === null ? null : <LockScreen />}
    </>
  );
});

function Waiting() {
  return (
    <main className="app-waiting">
      <Spin size="large" delay={200} />
    </main>
  );
}
