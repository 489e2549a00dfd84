import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import type { CoveredLine } from '../../../shared/features/fees/receipts.contract.ts';
import type { PayableLine } from '../../../shared/features/fees/share-payment.ts';

/** Bills that are only made with the payment have no number yet, so they go by one below nothing. */
function numberOf(_line: CoveredLine, index: number): number {
  return -1 - index;
}

/** All that can be paid: what is owed, and the bills ahead. */
export function payableLines(
  lines: readonly CounterLine[],
  ahead: readonly CoveredLine[],
  waiving: boolean,
): readonly PayableLine[] {
  return [
    ...lines.map(({ chargeId, itemId, owedCents, lateFeeCents, disputed }) => ({
      chargeId,
      itemId,
      owedCents,
      lateFeeCents: waiving ? 0 : lateFeeCents,
      disputed: disputed !== null,
    })),
    ...ahead.map((line, index) => ({
      chargeId: numberOf(line, index),
      itemId: line.itemId,
      owedCents: line.owedCents,
      lateFeeCents: 0,
      disputed: false,
    })),
  ];
}

/** What the months and days cover, with the bills ahead. */
export function coveredFirst(
  covered: readonly CoveredLine[],
  ahead: readonly CoveredLine[],
): ReadonlySet<number> {
  return new Set([
    ...covered.flatMap(({ chargeId }) => (chargeId === null ? [] : [chargeId])),
    ...ahead.map(numberOf),
  ]);
}
