import type { FileDelivery } from '../../shared/api/file-delivery.ts';

/** Fetches a file that waits at the host; where the program saved it itself there is nothing left to do. */
export function receiveFile(delivery: FileDelivery): void {
  if (delivery.kind !== 'download') return;
  const link = document.createElement('a');
  link.href = delivery.url;
  link.download = delivery.fileName;
  link.click();
}
