import { type ApiReply, type ApiRequest, replySchema, type Send } from '../../shared/api/wire.ts';
import { enterSession } from './page-session.ts';
import { postToHost } from './post-to-host.ts';
import { uploadFile } from './upload-file.ts';

export interface HostConnection {
  readonly send: Send;
  /** Hands a file to the host and returns the ticket that operations take in its place. */
  readonly uploadFile: (file: File) => Promise<string>;
}

/** The way to the office: the desktop window's bridge, or the loopback host that served this page. */
export function connect(): HostConnection {
  const { bridge } = window;
  if (bridge !== undefined) return { send: bridge.send, uploadFile };
  // Begun at once, so that the launch token leaves the address before anything reads it; calls wait for it and
  // are told if it fails.
  enterSession().catch(() => undefined);
  return { send: sendOverHttp, uploadFile };
}

async function sendOverHttp(request: ApiRequest): Promise<ApiReply> {
  const response = await postToHost('/api', JSON.stringify(request), { 'content-type': 'application/json' });
  return replySchema.parse(await response.json());
}
