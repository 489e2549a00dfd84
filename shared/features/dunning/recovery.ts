/** An act that named charges at a stage. */
export interface PressingAct {
  readonly id: number;
  readonly stage: number;
  readonly on: string;
  readonly chargeIds: readonly number[];
}

/** Money that settled part of a charge; what was taken back is negative and lies on the day of what it takes back. */
export interface Settled {
  readonly chargeId: number;
  readonly on: string;
  readonly cents: number;
}

/**
 * Money that came in after an act on the charges that it named, until the next act on them: each cent goes to the last act
 * before it, so that the stages together never recover more than was received.
 */
export function recoveryByAct(
  acts: readonly PressingAct[],
  settled: readonly Settled[],
): ReadonlyMap<number, number> {
  const byCharge = new Map<number, PressingAct[]>();
  const inOrder = acts.toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : one.id - other.id,
  );
  for (const act of inOrder) {
    for (const chargeId of act.chargeIds) byCharge.set(chargeId, [...(byCharge.get(chargeId) ?? []), act]);
  }
  const recovered = new Map<number, number>();
  for (const { chargeId, on, cents } of settled) {
    const last = (byCharge.get(chargeId) ?? []).filter((act) => act.on <= on).at(-1);
    if (last !== undefined) recovered.set(last.id, (recovered.get(last.id) ?? 0) + cents);
  }
  return recovered;
}
