import { SESSION_HEADER } from '../../shared/api/bridge.ts';
import { enterSession, sessionSecret } from './page-session.ts';
import { reachHost } from './reach-host.ts';

/** The desktop window has its session by being that window; a browser page proves its own. */
export async function postToHost(
  path: string,
  body: string | ArrayBuffer,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (window.bridge === undefined) await enterSession();
  return reachHost(path, {
    method: 'POST',
    headers: { ...headers, [SESSION_HEADER]: sessionSecret() },
    body,
  });
}
