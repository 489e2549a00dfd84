import type { BrowserWindow, PowerMonitor } from 'electron';

/** Out of sight for so long, nobody works in the window. */
export const LONGEST_OUT_OF_SIGHT_MS = 60_000;

/**
 * Locks when the person has gone: the system locks its screen or sleeps, another user takes the machine over, or the
 * window stays hidden. Linux does not tell of its screen lock, so there the rest has to do.
 */
export function watchForAbsence(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  window: Pick<BrowserWindow, 'on'>,
  lock: () => void,
): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('user-did-resign-active', lock);
  let outOfSight: NodeJS.Timeout | undefined;
  const seen = (): void => clearTimeout(outOfSight);
  const hidden = (): void => {
    seen();
    outOfSight = setTimeout(lock, LONGEST_OUT_OF_SIGHT_MS);
  };
  window.on('hide', hidden);
  window.on('minimize', hidden);
  window.on('show', seen);
  window.on('restore', seen);
  window.on('closed', seen);
}
