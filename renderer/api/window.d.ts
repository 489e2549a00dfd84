import type { Bridge } from '../../shared/api/bridge.ts';

declare global {
  interface Window {
    /** Present in the desktop window alone. */
    readonly bridge?: Bridge;
  }
}
