import type { lettersContract } from '../../../shared/features/letters/letters.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createLettersHandlers(): HandlersOf<typeof lettersContract> {
  return {};
}
