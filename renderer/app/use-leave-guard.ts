import { useEffect } from 'react';
import { useApp } from './app-context.ts';
import { useDiscardQuestion } from './use-discard-question.ts';

/** Asks before the page is left or the window closed while something typed would be lost. */
export function useLeaveGuard(wouldLose: boolean): void {
  const { route } = useApp();
  const mayDiscard = useDiscardQuestion();
  useEffect(() => {
    if (!wouldLose) return undefined;
    const release = route.guardLeaving(mayDiscard);
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => {
      release();
      window.removeEventListener('beforeunload', hold);
    };
  }, [wouldLose, route, mayDiscard]);
}
