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
