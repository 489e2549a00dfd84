import { App } from 'antd';
import { useEffect } from 'react';
import { useApp } from './app-context.ts';
import { useText } from './texts.ts';

/** Asks before the page is left or the window closed while something typed would be lost. */
export function useLeaveGuard(wouldLose: boolean): void {
  const { route } = useApp();
  const { modal } = App.useApp();
  const t = useText();
  useEffect(() => {
    if (!wouldLose) return undefined;
    const release = route.guardLeaving(
      async () =>
        await modal.confirm({
          title: t('leave.title'),
          content: t('leave.text'),
          okText: t('leave.discard'),
          cancelText: t('leave.stay'),
          okButtonProps: { danger: true },
          autoFocusButton: 'cancel',
        }),
    );
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => {
      release();
      window.removeEventListener('beforeunload', hold);
    };
  }, [wouldLose, route, modal, t]);
}
