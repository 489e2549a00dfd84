import { SESSION_HEADER } from '../../shared/api/bridge.ts';
import { HostUnreachable } from './host-unreachable.ts';
import { enterSession, sessionSecret } from './page-session.ts';

/** The desktop window has its session by being that window; a browser page proves its own. */
export async function postToHost(
  path: string,
  body: string | ArrayBuffer,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (window.bridge === undefined) await enterSession();
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { ...headers, [SESSION_HEADER]: sessionSecret() },
      body,
    });
  } catch (error) {
    throw new HostUnreachable('unreachable', error);
  }
  if (response.status === 401) throw new HostUnreachable('sessionEnded');
  if (response.status === 429) throw new HostUnreachable('tooMuchAtOnce');
  if (!response.ok) throw new HostUnreachable('unreachable', new Error(`HTTP ${response.status}`));
  return response;
}
