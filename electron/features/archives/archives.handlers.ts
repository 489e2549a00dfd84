import { archivesContract } from '../../../shared/features/archives/archives.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createArchivesHandlers(): HandlersOf<typeof archivesContract> {
  const unwritten = Object.keys(archivesContract).map((name) => [
    name,
    () => {
      throw new Error(`archives.${name} is not written yet`);
    },
  ]);
  return Object.fromEntries(unwritten) as never;
}
