import { createApi } from '../../shared/api/create-api.ts';
import type { Send } from '../../shared/api/wire.ts';
import type { HostConnection } from '../api/connect.ts';
import type { AppServices } from './app-context.ts';
import { NoticesStore } from './notices.store.ts';
import { type AddressBar, RouteStore } from './route.store.ts';
import { SessionStore } from './session.store.ts';

/** Puts the window's parts together over one connection to the office. */
export function createServices(connection: HostConnection, bar: AddressBar): AppServices {
  const watchedSend: Send = async (request) => {
    const reply = await connection.send(request);
    if (!reply.ok && reply.failure.kind === 'refused' && reply.failure.reason === 'notSignedIn') {
      session.forget();
    }
    // The office was found damaged: what it says of itself leads to the way out.
    if (!reply.ok && reply.failure.kind === 'refused' && reply.failure.reason === 'officeDamaged') {
      if (request.path !== 'access.status') void session.refresh();
    }
    return reply;
  };
  const api = createApi(watchedSend);
  const session = new SessionStore(api);
  const notices = new NoticesStore();
  const route = new RouteStore(bar, notices.pageChanged);
  return { api, session, notices, route, uploadFile: connection.uploadFile };
}
