import { HostUnreachable } from './host-unreachable.ts';

/** What the host answers to a request of this page; says why where there is no answer. */
export async function reachHost(path: string, request: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (error) {
    throw new HostUnreachable('unreachable', error);
  }
  if (response.status === 401) throw new HostUnreachable('sessionEnded');
  if (response.status === 429) throw new HostUnreachable('tooMuchAtOnce');
  if (!response.ok) throw new HostUnreachable('unreachable', new Error(`HTTP ${response.status}`));
  return response;
}
