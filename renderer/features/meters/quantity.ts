import { formatScaled } from '../../../shared/domain/money.ts';

/** 28500 thousandths of what a meter counts as `28.5`; below nothing where more was estimated than used. */
export function formatQuantity(thousandths: number): string {
  return `${thousandths < 0 ? '-' : ''}${formatScaled(Math.abs(thousandths), 3)}`;
}
