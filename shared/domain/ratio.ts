import { divideRounded } from './money.ts';

/** A share as a percentage with one decimal, rounded half up; a dash when there is nothing to take a share of. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '—';
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || whole < 0) {
    throw new RangeError('a share is of whole numbers that are not negative');
  }
  const tenths = String(divideRounded(BigInt(part) * 1000n, BigInt(whole))).padStart(2, '0');
  return `${tenths.slice(0, -1)}.${tenths.slice(-1)} %`;
}
