import { createApi } from '../../shared/api/create-api.ts';
import type { Send } from '../../shared/api/wire.ts';
import { withApproval } from '../../shared/api/with-approval.ts';
import type { HostConnection } from '../api/connect.ts';
import type { AppServices } from './app-context.ts';
import { ApprovalStore } from './approval.store.ts';
import { NoticesStore } from './notices.store.ts';
import { type AddressBar, RouteStore } from './route.store.ts';
import { SessionStore } from './session.store.ts';

/** Puts the window's parts together over one connection to the office. */
export function createServices(connection: HostConnection, bar: AddressBar): AppServices {
  const watchedSend: Send = async (request) => {
    const reply = await connection.send(request);
    if (!reply.ok && reply.failure.kind === 'refused') {
      if (reply.failure.reason === 'notSignedIn') session.forget();
      if (reply.failure.reason === 'locked') session.foundLocked();
    }
    // The office was found damaged: what it says of itself leads to the way out.
    if (!reply.ok && reply.failure.kind === 'refused' && reply.failure.reason === 'officeDamaged') {
      if (request.path !== 'access.status') void session.refresh();
    }
    return reply;
  };
  // Whatever needs a second person waits here for the dialog, so that no screen has to know of it.
  const api = createApi(withApproval(watchedSend, (needed) => approval.obtain(needed)));
  const approval = new ApprovalStore(() => api);
  const session = new SessionStore(api);
  const notices = new NoticesStore();
  const route = new RouteStore(bar, notices.pageChanged);
  return { api, session, notices, approval, route, uploadFile: connection.uploadFile };
}
