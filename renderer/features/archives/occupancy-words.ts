import type { Occupancy } from '../../../shared/features/archives/archives.contract.ts';
import { formatMoney } from '../../app/format.ts';
import type { Text } from '../../app/texts.ts';

/** 5000 hundredths of a percent as `50%`, 3333 as `33.33%`. */
export function formatShare(shareHundredths: number): string {
  return `${formatMoney(shareHundredths).replace(/\.?0+$/u, '')}%`;
}

export function periodWords({ fromOn, toOn }: Pick<Occupancy, 'fromOn' | 'toOn'>, t: Text): string {
  if (fromOn !== null && toOn !== null) return t('archives.between', { from: fromOn, to: toOn });
  if (fromOn !== null) return t('archives.since', { date: fromOn });
  return toOn === null ? t('archives.sinceUnknown') : t('archives.until', { date: toOn });
}
