/** A line that can be settled. */
export interface OwedLine {
  readonly chargeId: number;
  readonly owedCents: number;
}

export interface LineAllocation {
  readonly chargeId: number;
  readonly amountCents: number;
}

/**
 * Shares an amount out over what is owed: the chosen lines first, then the others, each group in the order given, which is
 * oldest due first. What is beyond the owed sum stays unallocated.
 */
export function allocate(
  amountCents: number,
  lines: readonly OwedLine[],
  chosen: ReadonlySet<number> = new Set(),
): LineAllocation[] {
  const ordered = [
    ...lines.filter((line) => chosen.has(line.chargeId)),
    ...lines.filter((line) => !chosen.has(line.chargeId)),
  ];
  const allocations: LineAllocation[] = [];
  let left = amountCents;
  for (const { chargeId, owedCents } of ordered) {
    if (left <= 0) break;
    const part = Math.min(left, owedCents);
    if (part <= 0) continue;
    allocations.push({ chargeId, amountCents: part });
    left -= part;
  }
  return allocations;
}
