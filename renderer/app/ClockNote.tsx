import { Alert, App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useApp, useOffice, useStaff } from './app-context.ts';
import { failureOf } from './call-failure.ts';
import { type Text, useText } from './texts.ts';
import { useAction } from './use-action.ts';

const ASK_AGAIN_MS = 5 * 60_000;

/** Says that the PC's clock is behind the office's entries, what to do, and lets a manager say that it is right. */
export function ClockNote() {
  const { api, notices, session } = useApp();
  const { role } = useStaff();
  const { modal } = App.useApp();
  const office = useOffice();
  const t = useText();
  const [seen, setSeen] = useState({ today: office.today, behindSeconds: office.clock.behindSeconds });

  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { today, clock } = await api.access.status();
      setSeen({ today, behindSeconds: clock.behindSeconds });
      // A window that stays open over midnight proposes the new day.
      if (today !== session.status?.today) await session.refresh();
    };
    // Whoever cannot be asked now is asked again later; the page itself says what is wrong.
    const askQuietly = (): void => void ask().catch(failureOf);
    const timer = setInterval(askQuietly, ASK_AGAIN_MS);
    window.addEventListener('focus', askQuietly);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', askQuietly);
    };
  }, [api, session]);

  const accept = useAction(async () => {
    const sure = await modal.confirm({
      title: t('access.clock.accept'),
      content: t('access.clock.acceptText'),
      okText: t('access.clock.accept'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await api.access.acceptClock();
    setSeen((before) => ({ ...before, behindSeconds: 0 }));
    notices.succeed('access.clock.accepted');
    await session.refresh();
  });

  if (seen.behindSeconds === 0) return null;
  const sentence = t('access.clock.behind', {
    behind: span(seen.behindSeconds, t),
    today: seen.today,
  });
  return (
    <Alert
      className="clock-note"
      type="warning"
      showIcon
      title={role === 'manager' ? sentence : `${sentence}${t('access.clock.manager')}`}
      action={
        role === 'manager' ? (
          <Button size="small" loading={accept.busy} onClick={() => void accept.run()}>
            {t('access.clock.accept')}
          </Button>
        ) : null
      }
    />
  );
}

/** A span of time in the largest unit that says enough. */
function span(seconds: number, t: Text): string {
  if (seconds < 2 * 3600) return t('access.clock.minutes', { n: Math.round(seconds / 60) });
  if (seconds < 2 * 86_400) return t('access.clock.hours', { n: Math.round(seconds / 3600) });
  return t('access.clock.days', { n: Math.round(seconds / 86_400) });
}
