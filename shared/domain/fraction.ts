/** A quotient of whole numbers that is not rounded yet; the denominator is above nothing. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
