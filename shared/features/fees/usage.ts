/** Two readings of one meter, in thousandths of what it counts. */
export interface ReadingSpan {
  readonly previousThousandths: number;
  readonly currentThousandths: number;
  /** Set when the meter ran past its last figure and began again at nothing. */
  readonly rolledOver: boolean;
}

export interface MeterFace {
  /** Whole figures on its face: one with 5 runs from 99999 to 00000. */
  readonly digits: number;
  /** What one unit of the face stands for, in thousandths: 30000 behind a transformer of 30. */
  readonly multiplierThousandths: number;
}

/** A meter taken out within the time: its last reading, and the first of the one put in. */
export interface Replacement {
  readonly oldFinalThousandths: number;
  readonly newInitialThousandths: number;
  readonly newFace: MeterFace;
}

export type UsageFault = 'belowPrevious' | 'beyondFace' | 'notRolledOver';
export type Usage = { readonly usedThousandths: number } | { readonly fault: UsageFault };

/** What was used between two readings; a lower one is only believed when somebody says that the meter ran over. */
export function usageOf(face: MeterFace, span: ReadingSpan, replacement?: Replacement): Usage {
  if (replacement === undefined) return usageOfOne(face, span);
  const old = usageOfOne(face, { ...span, currentThousandths: replacement.oldFinalThousandths });
  if ('fault' in old) return old;
  const renewed = usageOfOne(replacement.newFace, {
    previousThousandths: replacement.newInitialThousandths,
    currentThousandths: span.currentThousandths,
    rolledOver: false,
  });
  if ('fault' in renewed) return renewed;
  return { usedThousandths: old.usedThousandths + renewed.usedThousandths };
}

function usageOfOne(face: MeterFace, span: ReadingSpan): Usage {
  const { previousThousandths: previous, currentThousandths: current, rolledOver } = span;
  const range = 10 ** face.digits * 1000;
  if (previous < 0 || current < 0 || previous >= range || current >= range) return { fault: 'beyondFace' };
  if (current < previous && !rolledOver) return { fault: 'belowPrevious' };
  if (current >= previous && rolledOver) return { fault: 'notRolledOver' };
  const counted = rolledOver ? range - previous + current : current - previous;
  // Thousandths of thousandths: the part below a thousandth of what is counted is no quantity of the trade.
  return { usedThousandths: Number((BigInt(counted) * BigInt(face.multiplierThousandths) + 500n) / 1000n) };
}
