import { Button, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { Suspense, useEffect, useState } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { ApprovalDialog } from './ApprovalDialog.tsx';
import { householdOf, paymentAddress, unitAddress } from './addresses.ts';
import { useApp, useStaff } from './app-context.ts';
import { ClockNote } from './ClockNote.tsx';
import { failureOf } from './call-failure.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FrameNotes } from './frame-notes.tsx';
import { KeyboardMap } from './KeyboardMap.tsx';
import { applyOwnLanguage } from './language-preference.ts';
import { NavigationRail } from './NavigationRail.tsx';
import { NoticeArea } from './NoticeArea.tsx';
import { destinations } from './navigation.tsx';
import { useShortcuts } from './shortcuts.ts';
import { TopBar } from './TopBar.tsx';
import { useText } from './texts.ts';

/** The office behind the sign-in: the rail, the top bar and one content area. */
export const Frame = observer(function Frame() {
  const { api, route, session } = useApp();
  const locked = session.locked !== null;
  const { role } = useStaff();
  const t = useText();
  const [keysShown, setKeysShown] = useState(false);
  const open = destinations.filter((each) => each.roles === undefined || each.roles.includes(role));
  const [first] = open;
  const here = route.path.length === 0 ? first : open.find((each) => each.name === route.path[0]);

  useEffect(() => {
    // Whoever cannot be asked for their language keeps the one on the screen; the first page says what is wrong.
    applyOwnLanguage(api).catch(failureOf);
  }, [api]);

  const household = householdOf(route.path);
  const label = here?.label;
  useEffect(() => {
    // Visitors can read the window's title, so it never names a household, nor where a locked window was.
    if (locked) return;
    document.title = label === undefined ? t('product.name') : `${t(label)} · ${t('product.name')}`;
  }, [label, locked, t]);

  useShortcuts([
    ...open.slice(0, 9).map((each, place) => ({
      keys: `Alt+${place + 1}`,
      does: each.label,
      run: () => route.go(each.name),
    })),
    ...(household === null
      ? []
      : [
          { keys: 'F2', does: 'keys.unit' as const, run: () => route.go(unitAddress(household)) },
          { keys: 'F4', does: 'keys.payment' as const, run: () => route.go(paymentAddress(household)) },
        ]),
    { keys: '?', does: 'keys.map', run: () => setKeysShown(true) },
  ]);

  const Page = here?.page;
  return (
    <div className="frame">
      <NavigationRail destinations={open} current={here?.name ?? ''} />
      <TopBar onShowKeys={() => setKeysShown(true)} />
      <main className="frame-content">
        <ClockNote />
        <FrameNotes />
        <NoticeArea />
        <ErrorBoundary key={here?.name ?? ''}>
          {Page === undefined ? (
            <EmptyState
              title={t('page.none')}
              text={t('page.noneText')}
              action={<Button href="#/today">{t('page.toStart')}</Button>}
            />
          ) : (
            <Suspense
              fallback={
                <div className="page-waiting">
                  <Spin delay={200} />
                </div>
              }
            >
              <Page path={route.path.slice(1)} query={route.query} />
            </Suspense>
          )}
        </ErrorBoundary>
      </main>
      <ApprovalDialog />
      <KeyboardMap open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
});
