import { useEffect } from 'react';
import { useApp } from './app-context.ts';
import { failureOf } from './call-failure.ts';
import { IdleWatch } from './idle-watch.ts';

const LOOK_EVERY_MS = 1_000;

/** Locks the window when nobody is at it, and tells the office while somebody is. */
export function useIdleWatch(open: boolean): void {
  const { api, session } = useApp();
  useEffect(() => {
    if (!open) return undefined;
    const watch = new IdleWatch({
      now: () => performance.now(),
      minutes: () => session.status?.idleLockMinutes ?? 1,
      lock: (cause) => void session.lock(cause),
      // Whoever cannot be told locks the window by itself; the next thing done here says what is wrong.
      stillHere: () => void api.access.stillHere().catch(failureOf),
    });
    const input = (event: Event): void => {
      // A pointer that lies still is moved by the browser when the page moves under it.
      if (event instanceof MouseEvent && event.type === 'pointermove' && event.movementX === 0) return;
      if (event.isTrusted) watch.input();
    };
    const visibility = (): void => {
      watch.visible(document.visibilityState === 'visible');
    };
    // The machine may have been locked, and this window with it, while another one was in front.
    const returned = (): void => {
      void session.refresh();
    };
    const timer = setInterval(() => watch.look(), LOOK_EVERY_MS);
    const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const kind of inputs) window.addEventListener(kind, input, { capture: true, passive: true });
    document.addEventListener('visibilitychange', visibility);
    window.addEventListener('focus', returned);
    return () => {
      clearInterval(timer);
      for (const kind of inputs) window.removeEventListener(kind, input, { capture: true });
      document.removeEventListener('visibilitychange', visibility);
      window.removeEventListener('focus', returned);
    };
  }, [open, api, session]);
}
