/** A line that can be paid, with what paying it late costs once it is paid in full. */
export interface PayableLine {
  readonly chargeId: number;
  readonly itemId: number;
  readonly owedCents: number;
  readonly lateFeeCents: number;
  /** Paid only when it is chosen. */
  readonly disputed: boolean;
}

/** Prepaid money: for some items, or for any where the purpose is null. */
export interface HeldCredit {
  readonly purposeId: number | null;
  readonly itemIds: readonly number[];
  readonly cents: number;
}

export interface Payment {
  readonly lines: readonly PayableLine[];
  /** Lines that the payer designates: they come before all others. */
  readonly chosen: ReadonlySet<number>;
  readonly moneyCents: number;
  /** How much of the prepaid money is used, where it may be. */
  readonly creditCents: number;
  readonly credits: readonly HeldCredit[];
}

/** What a charge gets, or the late fee that becomes due with it. */
export interface PaymentShare {
  readonly chargeId: number;
  readonly part: 'principal' | 'lateFee';
  readonly amountCents: number;
}

export interface SharedPayment {
  readonly shares: readonly PaymentShare[];
  /** What is taken from each purpose. */
  readonly draws: readonly { readonly purposeId: number | null; readonly amountCents: number }[];
  /** Prepaid money that was to be used and has nothing it may be used for. */
  readonly creditLeftCents: number;
  /** Money beyond all that it can settle. */
  readonly overCents: number;
  /** Charges paid in full by this. */
  readonly settled: ReadonlySet<number>;
}

interface Target {
  readonly line: PayableLine;
  readonly part: PaymentShare['part'];
}

/**
 * Shares a payment out: the chosen lines with their late fees, then the others, each group in the order given, which is
 * oldest due first; the principal of a group before its late fees. Prepaid money goes first, since it may be bound to a
 * purpose.
 */
export function sharePayment({ lines, chosen, moneyCents, creditCents, credits }: Payment): SharedPayment {
  const targets = [
    ...targetsOf(lines.filter((line) => chosen.has(line.chargeId))),
    ...targetsOf(lines.filter((line) => !chosen.has(line.chargeId) && !line.disputed)),
  ];
  const given = new Map<Target, number>();
  const principal = new Map<number, number>();
  const give = (target: Target, most: number): number => {
    const { line, part } = target;
    const isPrincipal = part === 'principal';
    if (!isPrincipal && (principal.get(line.chargeId) ?? 0) < line.owedCents) return 0;
    const before = given.get(target) ?? 0;
    const amount = Math.min(most, (isPrincipal ? line.owedCents : line.lateFeeCents) - before);
    if (amount <= 0) return 0;
    given.set(target, before + amount);
    if (isPrincipal) principal.set(line.chargeId, before + amount);
    return amount;
  };

  const held = new Map(credits.map(({ purposeId, cents }) => [purposeId, cents]));
  const drawn = new Map<number | null, number>();
  const bound = boundFirst(credits);
  let creditLeft = creditCents;
  for (const target of targets) {
    for (const { purposeId, itemIds } of bound) {
      const fits =
        purposeId === null || (target.part === 'principal' && itemIds.includes(target.line.itemId));
      if (!fits) continue;
      const amount = give(target, Math.min(creditLeft, held.get(purposeId) ?? 0));
      held.set(purposeId, (held.get(purposeId) ?? 0) - amount);
      creditLeft -= amount;
      if (amount > 0) drawn.set(purposeId, (drawn.get(purposeId) ?? 0) + amount);
    }
  }
  let moneyLeft = moneyCents;
  for (const target of targets) moneyLeft -= give(target, moneyLeft);

  return {
    shares: targets.flatMap((target) => {
      const amountCents = given.get(target) ?? 0;
      return amountCents === 0 ? [] : [{ chargeId: target.line.chargeId, part: target.part, amountCents }];
    }),
    draws: [...drawn].map(([purposeId, amountCents]) => ({ purposeId, amountCents })),
    creditLeftCents: creditLeft,
    overCents: moneyLeft,
    settled: new Set(
      lines.filter((line) => principal.get(line.chargeId) === line.owedCents).map((line) => line.chargeId),
    ),
  };
}

function targetsOf(lines: readonly PayableLine[]): readonly Target[] {
  return [
    ...lines.map((line): Target => ({ line, part: 'principal' })),
    ...lines
      .filter(({ lateFeeCents }) => lateFeeCents > 0)
      .map((line): Target => ({ line, part: 'lateFee' })),
  ];
}

function boundFirst(credits: readonly HeldCredit[]): readonly HeldCredit[] {
  return credits.toSorted((one, other) => Number(one.purposeId === null) - Number(other.purposeId === null));
}

/** The most that can be taken: every line that is not in dispute or is chosen, with its late fee. */
export function mostPayable(lines: readonly PayableLine[], chosen: ReadonlySet<number>): number {
  return lines
    .filter((line) => chosen.has(line.chargeId) || !line.disputed)
    .reduce((sum, line) => sum + line.owedCents + line.lateFeeCents, 0);
}
