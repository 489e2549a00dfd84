/** Why two people on file look like one. */
export const DUPLICATE_REASONS = ['sameIdNumber', 'sameNameAndPhone', 'similarNameAndPhone'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** How sure each reason is, of 100. */
export const REASON_SCORES: Readonly<Record<DuplicateReason, number>> = {
  sameIdNumber: 100,
  sameNameAndPhone: 90,
  similarNameAndPhone: 60,
};

/** What is taken off when both have an ID number and the two differ. */
export const OTHER_ID_NUMBER_COST = 50;
/** A pair below it is not worth anyone's look. */
export const LEAST_SCORE = 40;

/** A number that more people share belongs to a firm or a household at large and tells nothing of one person. */
export const MOST_SHARING_A_PHONE = 10;

export function scoreOf(reason: DuplicateReason, differentIdNumbers: boolean): number {
  return REASON_SCORES[reason] - (differentIdNumbers ? OTHER_ID_NUMBER_COST : 0);
}

/** One number written with its country or without: the longer ends with the shorter, of at least eight digits. */
export function isSamePhone(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= 8 && longer.endsWith(shorter);
}

/**
 * Two names, folded and without blanks, that one person may be written by: the same characters in another order, one
 * within the other, or one character otherwise in a name of three or more.
 */
export function isSimilarName(one: string, other: string): boolean {
  const [shorter, longer] = [Array.from(one), Array.from(other)].toSorted(
    (first, second) => first.length - second.length,
  );
  if (shorter === undefined || longer === undefined || shorter.length < 2) return false;
  if (shorter.toSorted().join('') === longer.toSorted().join('')) return true;
  if (longer.join('').includes(shorter.join(''))) return true;
  return longer.length >= 3 && shorter.length >= 2 && isOneApart(shorter, longer);
}

/** Whether a single character put in or changed makes one of the other. */
function isOneApart(shorter: readonly string[], longer: readonly string[]): boolean {
  const added = longer.length - shorter.length;
  if (added > 1) return false;
  const from = shorter.findIndex((character, place) => character !== longer[place]);
  const rest = from === -1 ? [] : shorter.slice(from + (added === 1 ? 0 : 1));
  return rest.join('') === longer.slice((from === -1 ? shorter.length : from) + 1).join('');
}
