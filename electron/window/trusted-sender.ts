import { isAppAddress } from './app-address.ts';

/** What the check reads of Electron's `WebFrameMain`. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** Whether a call comes from the top page of the window itself: not from a frame, nor after it went elsewhere. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
