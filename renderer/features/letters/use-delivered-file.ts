import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';

/** What a run of merging answers. */
export interface Merged {
  readonly letters: number;
  readonly delivery: FileDelivery;
}

/** Takes a file that the office hands over and says where it is. */
export function useDeliveredFile(): (delivery: FileDelivery) => void {
  const { notices } = useApp();
  return (delivery) => {
    receiveFile(delivery);
    if (delivery.kind === 'cancelled') return;
    notices.succeed(delivery.kind === 'saved' ? 'letters.fileSaved' : 'letters.fileHanded', {
      file: delivery.fileName,
    });
  };
}
