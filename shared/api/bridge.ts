import type { Send } from './wire.ts';

/** The one IPC channel of the desktop window. */
export const API_CHANNEL = 'guanjia:api';

/** All that the desktop window can reach of the program behind it. */
export interface Bridge {
  readonly send: Send;
}

/** Names that the page and the loopback host agree on. */
export const SESSION_HEADER = 'x-guanjia-session';
export const FILE_NAME_HEADER = 'x-guanjia-file-name';
export const LAUNCH_FRAGMENT = '#launch=';
