import type { archivesContract } from '../../../shared/features/archives/archives.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createArchivesHandlers(): HandlersOf<typeof archivesContract> {
  return {};
}
