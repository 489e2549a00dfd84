import type { ShownFile } from '../../shared/api/file-delivery.ts';
import { reachHost } from './reach-host.ts';

/** Fetches a file that waits at the host to be shown. It is of the kind that the host says; nothing guesses another. */
export async function fetchFile({ url }: ShownFile): Promise<Blob> {
  const response = await reachHost(url);
  return response.blob();
}
