import type { Session } from 'electron';

/** Leaves nothing of what pages kept: storage, caches, compiled code and remembered passwords. */
export async function clearSession(
  session: Pick<Session, 'clearData' | 'clearCodeCaches' | 'clearAuthCache'>,
): Promise<void> {
  await Promise.all([session.clearData(), session.clearCodeCaches({}), session.clearAuthCache()]);
}
