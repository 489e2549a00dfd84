import { z } from 'zod';
import { LAUNCH_FRAGMENT } from '../../shared/api/bridge.ts';
import { HostUnreachable } from './host-unreachable.ts';

/** Kept per tab, so that a reload keeps the session and another tab does not have it. */
const STORAGE_KEY = 'guanjia-session';
const admittedSchema = z.object({ session: z.string() });

let admission: Promise<void> | null = null;

/** Trades the one-time token in the address for a session; a reloaded page already has one. */
export function enterSession(): Promise<void> {
  admission ??= redeemLaunchToken();
  return admission;
}

/** The page's half of the session; the other half is a cookie that no script can read. */
export function sessionSecret(): string {
  return sessionStorage.getItem(STORAGE_KEY) ?? '';
}

async function redeemLaunchToken(): Promise<void> {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(LAUNCH_FRAGMENT)) return;
  const token = hash.slice(LAUNCH_FRAGMENT.length);
  window.history.replaceState(null, '', pathname);
  let response: Response;
  try {
    response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  } catch (error) {
    throw new HostUnreachable('unreachable', error);
  }
  if (!response.ok) {
    // A token spent by this very tab before a quick reload: its session is still good.
    if (sessionSecret() !== '') return;
    throw new HostUnreachable(response.status === 429 ? 'tooMuchAtOnce' : 'sessionEnded');
  }
  sessionStorage.setItem(STORAGE_KEY, admittedSchema.parse(await response.json()).session);
}
