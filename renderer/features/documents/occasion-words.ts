import type { ProcessPapers } from '../../../shared/features/documents/documents.contract.ts';
import type { Text } from '../../app/texts.ts';

/** An occasion in words; of a move-out also who left and when. */
export function occasionWords({ process, household }: ProcessPapers, t: Text): string {
  const name = t(`paperProcess.${process}`);
  return household === null
    ? name
    : t('papers.moveOutOf', { process: name, names: household.names, date: household.leftOn });
}
