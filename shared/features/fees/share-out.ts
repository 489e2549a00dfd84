/**
 * Shares an amount out by weights so that the shares are the amount to the cent: each gets the whole cents of its part,
 * and the cents left over go to the largest remainders, the earlier one first where two are the same.
 */
export function shareOut(totalCents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum <= 0n) throw new RangeError('something has a weight');
  const parts = weights.map((weight, at) => {
    const exact = BigInt(totalCents) * BigInt(weight);
    return { at, cents: Number(exact / sum), rest: exact % sum };
  });
  const left = totalCents - parts.reduce((total, { cents }) => total + cents, 0);
  const shares = parts.map(({ cents }) => cents);
  const byRest = parts.toSorted((one, other) =>
    one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1,
  );
  for (const { at } of byRest.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
