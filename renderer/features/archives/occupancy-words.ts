import type { Occupancy } from '../../../shared/features/archives/household-file.contract.ts';
import type { Text } from '../../app/texts.ts';

export function periodWords({ fromOn, toOn }: Pick<Occupancy, 'fromOn' | 'toOn'>, t: Text): string {
  if (fromOn !== null && toOn !== null) return t('archives.between', { from: fromOn, to: toOn });
  if (fromOn !== null) return t('archives.since', { date: fromOn });
  return toOn === null ? t('archives.sinceUnknown') : t('archives.until', { date: toOn });
}
