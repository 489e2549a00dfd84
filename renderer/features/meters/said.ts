import type { Api } from '../../../shared/api/contract.ts';
import type { MonthReading } from '../../../shared/features/meters/readings.contract.ts';

export type RecordInput = Parameters<Api['meters']['record']>[0];

/** A reading as it was said. */
export function said(reading: MonthReading): RecordInput {
  const { meterId, month, kind, readOn, reader, note, currentThousandths, rolledOver, number } = reading;
  const { oldFinalThousandths, newInitialThousandths, digits, multiplierThousandths } = reading;
  const entry = { meterId, month, kind, readOn, reader, note };
  if (kind === 'estimated') return entry;
  return {
    ...entry,
    currentThousandths,
    rolledOver,
    ...(oldFinalThousandths === null || newInitialThousandths === null
      ? {}
      : {
          newCounter: { oldFinalThousandths, newInitialThousandths, number, digits, multiplierThousandths },
        }),
  };
}
