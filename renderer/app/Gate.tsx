import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { lazy, Suspense, useEffect } from 'react';
import { FailureNote } from '../components/FailureNote.tsx';
import { ChangePassword } from '../features/access/ChangePassword.tsx';
import { ShutOffice } from '../features/access/ShutOffice.tsx';
import { SignIn } from '../features/access/SignIn.tsx';
import { Welcome } from '../features/access/Welcome.tsx';
import { useApp } from './app-context.ts';
import { useText } from './texts.ts';

const Frame = lazy(async () => ({ default: (await import('./Frame.tsx')).Frame }));

/** Chooses the window's face: first start, a shut office, sign-in, first password, or the office itself. */
export const Gate = observer(function Gate() {
  const { session } = useApp();
  const t = useText();
  const { status, staff, failure } = session;
  const signedIn = staff !== null;
  useEffect(() => {
    // Outside the office the title names the product alone.
    if (!signedIn) document.title = t('product.name');
  }, [signedIn, t]);

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
  if (staff === null) return <SignIn />;
  if (staff.mustChangePassword) return <ChangePassword />;
  return (
    <Suspense fallback={<Waiting />}>
      <Frame key={staff.id} />
    </Suspense>
  );
});

function Waiting() {
  return (
    <main className="app-waiting">
      <Spin size="large" delay={200} />
    </main>
  );
}
