/** The window's pages come from here and from nowhere else, so that there is an origin to check. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'desk';
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}

/** A page may go to the window's own pages; a frame within it may also show a document made in the page. */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  if (isAppAddress(address)) return true;
  if (isMainFrame) return false;
  return address === 'about:srcdoc' || address === 'about:blank' || address.startsWith(`blob:${APP_ADDRESS}`);
}

/** The developer tools are there only where the program is not installed. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:']);

/** Whether a page may load what is at an address: only what the program itself holds. */
export function mayLoad(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || !LOCAL_SCHEMES.has(url.protocol)) return false;
  return url.protocol !== 'blob:' || url.origin === 'null' || isAppAddress(url.pathname);
}
